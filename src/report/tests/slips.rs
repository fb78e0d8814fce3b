//! The slips people make, each with its place, its sentence and what to write instead.

use serde_json::Value;

use super::*;

/// A text; its findings as the short form tells them, without path and the word "Fehler"; what to write at the
/// first one.
type Slip = (&'static str, &'static str, &'static str);

const SLIPS: &[Slip] = &[
    (
        "stand = 01.11.2026\n",
        "1:9:[german-date]: Das Datum „01.11.2026“ steht in deutscher Schreibweise.",
        "2026-11-01",
    ),
    (
        "stand = 1. November 2026\n",
        "1:9:[german-date]: Das Datum „1. November 2026“ steht in deutscher Schreibweise.",
        "2026-11-01",
    ),
    (
        "stand = 31.02.2026\n",
        "1:9:[german-date]: Das Datum „31.02.2026“ gibt es nicht, und es steht in deutscher Schreibweise.",
        "",
    ),
    ("stand = 2026-02-30\n", "1:9:[impossible-date]: Das Datum oder die Uhrzeit „2026-02-30“ gibt es nicht.", ""),
    (
        "a = [{ am = 1.2.2026, x = 1 }]\n",
        "1:13:[german-date]: Das Datum „1.2.2026“ steht in deutscher Schreibweise.",
        "2026-02-01",
    ),
    (
        "titel = „Verzeichnis“\n",
        "1:9:[typographic-quotes]: Der Text beginnt oder endet mit typografischen Anführungszeichen („ “ oder » «), wie Word sie setzt.",
        "\"Verzeichnis\"",
    ),
    (
        "titel = \"Verzeichnis“\n",
        "1:9:[typographic-quotes]: Der Text beginnt oder endet mit typografischen Anführungszeichen („ “ oder » «), wie Word sie setzt.",
        "\"Verzeichnis\"",
    ),
    (
        "titel = „Verzeichnis\"\n",
        "1:9:[typographic-quotes]: Der Text beginnt oder endet mit typografischen Anführungszeichen („ “ oder » «), wie Word sie setzt.",
        "\"Verzeichnis\"",
    ),
    (
        "betroffene = [„Eltern“, „Kinder“]\n",
        "1:15:[typographic-quotes]: Der Text beginnt oder endet mit typografischen Anführungszeichen („ “ oder » «), wie Word sie setzt.",
        "\"Eltern\"",
    ),
    (
        "systeme = [\"C:\\Daten\\x\"]\n",
        "1:12:[backslash-in-text]: Zwischen doppelten Anführungszeichen hat der umgekehrte Schrägstrich \\ eine Sonderbedeutung.",
        "'C:\\Daten\\x'",
    ),
    (
        "systeme = [\"C:\\Daten\\\"]\n",
        "1:12:[backslash-in-text]: Zwischen doppelten Anführungszeichen hat der umgekehrte Schrägstrich \\ eine Sonderbedeutung.",
        "'C:\\Daten\\'",
    ),
    (
        "titel = \"Verzeichnis\nb = 1\n",
        "1:9:[unclosed-quote]: Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.",
        "\"Verzeichnis\"",
    ),
    (
        "daten = [\n  { kennung = \"a, kategorie = \"b\" },\n  { kennung = \"c\" },\n]\nx = 1\n",
        "2:15:[unclosed-quote]: Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.",
        "\"a\"",
    ),
    (
        "betroffene = [\"Eltern, \"Kinder\"]\n",
        "1:15:[unclosed-quote]: Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.",
        "\"Eltern\"",
    ),
    (
        "betroffene = [\"Eltern\", \"Kinder]\n",
        "1:25:[unclosed-quote]: Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.",
        "\"Kinder\"",
    ),
    (
        "titel = Verzeichnis\"\n",
        "1:9:[unopened-quote]: Hier endet ein Text, dessen öffnendes Anführungszeichen fehlt.",
        "\"Verzeichnis\"",
    ),
    (
        "titel = Verzeichnis der Stadt\n",
        "1:9:[unquoted-text]: Hier steht Text ohne Anführungszeichen.",
        "\"Verzeichnis der Stadt\"",
    ),
    ("schutz = [zugriff, protokoll]\n", "1:11:[unquoted-text]: Hier steht Text ohne Anführungszeichen.", "\"zugriff\""),
    ("betroffene = [\"Eltern\" \"Kinder\"]\n", "1:23:[missing-comma]: Zwischen zwei Angaben fehlt ein Komma.", ","),
    (
        "daten = [\n  { kennung = \"a\" }\n  { kennung = \"b\" },\n]\n",
        "2:20:[missing-comma]: Zwischen zwei Angaben fehlt ein Komma.",
        ",",
    ),
    (
        "bereitstellung = { pflicht = \"keine\" folgen = \"x\" }\n",
        "1:37:[missing-comma]: Zwischen zwei Angaben fehlt ein Komma.",
        ",",
    ),
    (
        "betroffene = [\"Eltern\"\nherkunft = \"x\"\n[intern]\nx = 1\n",
        "1:14:[unclosed-bracket]: Hier beginnt eine Liste, deren schließende eckige Klammer fehlt.",
        "",
    ),
    (
        "daten = [\n  { kennung = \"a\",\n  { kennung = \"b\" },\n]\n",
        "2:3:[unclosed-bracket]: Hier beginnt ein Eintrag, dessen schließende geschweifte Klammer fehlt.",
        "",
    ),
    (
        "bereitstellung = { pflicht = \"keine\"\nschutz = []\n",
        "1:18:[unclosed-bracket]: Hier beginnt ein Eintrag, dessen schließende geschweifte Klammer fehlt.",
        "",
    ),
    ("[intern\nx = 1\n", "1:1:[unclosed-bracket]: Die Klammern dieser Überschrift sind nicht vollständig.", "[intern]"),
    (
        "[[daten]\nx = 1\n",
        "1:1:[unclosed-bracket]: Die Klammern dieser Überschrift sind nicht vollständig.",
        "[[daten]]",
    ),
    ("intern]\nx = 1\n", "1:1:[unclosed-bracket]: Die Klammern dieser Überschrift sind nicht vollständig.", "[intern]"),
    (
        "titel \"x\"\n",
        "1:1:[missing-equals]: Zwischen dem Schlüssel „titel“ und seinem Wert fehlt das Gleichheitszeichen.",
        "titel =",
    ),
    (
        "titel: \"x\"\n",
        "1:6:[colon-instead-of-equals]: Nach dem Schlüssel „titel“ steht ein Doppelpunkt statt eines Gleichheitszeichens.",
        " =",
    ),
    (
        "a = [{ text: \"x\" }]\n",
        "1:12:[colon-instead-of-equals]: Nach dem Schlüssel „text“ steht ein Doppelpunkt statt eines Gleichheitszeichens.",
        " =",
    ),
    (
        "Empfänger = []\n",
        "1:1:[invalid-key]: Der Schlüssel „Empfänger“ enthält Zeichen, die in Schlüsseln nicht erlaubt sind.",
        "empfaenger",
    ),
    (
        "frühere kennungen = []\n",
        "1:1:[invalid-key]: Der Schlüssel „frühere kennungen“ enthält Zeichen, die in Schlüsseln nicht erlaubt sind.",
        "fruehere_kennungen",
    ),
    (
        "[Größe x]\n",
        "1:2:[invalid-key]: Der Schlüssel „Größe x“ enthält Zeichen, die in Schlüsseln nicht erlaubt sind.",
        "groesse_x",
    ),
    ("archiv = nein\n", "1:10:[yes-or-no]: „nein“ ist kein Wert, den das Format kennt.", "false"),
    ("automatisiert = [{ profiling = ja }]\n", "1:32:[yes-or-no]: „ja“ ist kein Wert, den das Format kennt.", "true"),
    (
        "ausgabe = 014\n",
        "1:11:[invalid-number]: Das ist keine Zahl, mit der man rechnen kann, zum Beispiel wegen einer führenden Null oder eines Leerzeichens.",
        "\"014\"",
    ),
    (
        "telefon = +49 2999 100-0\n",
        "1:11:[invalid-number]: Das ist keine Zahl, mit der man rechnen kann, zum Beispiel wegen einer führenden Null oder eines Leerzeichens.",
        "\"+49 2999 100-0\"",
    ),
    (
        "anschrift = 49999 Musterstadt\n",
        "1:13:[unquoted-text]: Hier steht Text ohne Anführungszeichen.",
        "\"49999 Musterstadt\"",
    ),
    ("a = 1\na = 2\n", "2:1:[duplicate-key]: Den Schlüssel „a“ gibt es an dieser Stelle schon, in Zeile 1.", ""),
    (
        "[intern]\na = 1\n[intern]\nb = 2\n",
        "3:2:[duplicate-key]: Den Schlüssel „intern“ gibt es an dieser Stelle schon, in Zeile 1.",
        "",
    ),
    ("a = { x = 1, x = 2 }\n", "1:14:[duplicate-key]: Den Schlüssel „x“ gibt es an dieser Stelle schon.", ""),
    (
        "a = 1\na.b = 2\n",
        "2:1:[key-below-value]: „a“ hat schon einen Wert und kann keine weiteren Angaben enthalten.",
        "",
    ),
    (
        "titel =\u{a0}\"x\"\n",
        "1:8:[invisible-character]: Hier steht ein geschütztes Leerzeichen, wie es beim Kopieren aus Word oder aus einer Internetseite stehen bleibt (U+00A0).",
        " ",
    ),
    (
        "\u{200b}titel = \"x\"\n",
        "1:1:[invisible-character]: Hier steht ein unsichtbares Zeichen, wie es beim Kopieren aus Word oder aus einer Internetseite stehen bleibt (U+200B).",
        " ",
    ),
    ("// Kommentar\n", "1:1:[foreign-comment]: Ein Kommentar beginnt in diesen Dateien mit #.", "# Kommentar"),
    (
        "titel = \"x\" // Kommentar\n",
        "1:13:[foreign-comment]: Ein Kommentar beginnt in diesen Dateien mit #.",
        "# Kommentar",
    ),
    ("; Kommentar\n", "1:1:[foreign-comment]: Ein Kommentar beginnt in diesen Dateien mit #.", "# Kommentar"),
    (
        "Dies ist Text.\n",
        "1:1:[stray-text]: Diese Zeile ist weder eine Angabe (schlüssel = wert) noch eine Überschrift in eckigen Klammern noch ein Kommentar.",
        "",
    ),
    ("titel =\nb = 1\n", "1:1:[missing-value]: Zum Schlüssel „titel“ fehlt der Wert.", ""),
    ("titel = # noch offen\n", "1:1:[missing-value]: Zum Schlüssel „titel“ fehlt der Wert.", ""),
    ("titel == \"x\"\n", "1:7:[extra-equals]: Hier steht ein Gleichheitszeichen zu viel.", "="),
    (
        "kurz = \"\"\"\nText\nherkunft = \"x\"\n",
        "1:8:[unclosed-quote]: Hier beginnt ein mehrzeiliger Text, dessen Ende fehlt.",
        "",
    ),
    (
        "kurz = \"Text\nder weiter geht\"\n",
        "1:8:[line-break-in-text]: Der Text geht in der nächsten Zeile weiter; zwischen je einem Anführungszeichen \" ist das nicht erlaubt.",
        "",
    ),
    (
        "a = [1, 2]]\n",
        "1:11:[stray-bracket]: Die Klammer „]“ schließt nichts: Es fehlt die öffnende, oder sie steht zu viel.",
        "",
    ),
    (
        "a = {x = 1}}\n",
        "1:12:[stray-bracket]: Die Klammer „}“ schließt nichts: Es fehlt die öffnende, oder sie steht zu viel.",
        "",
    ),
    ("a = [1,, 2]\n", "1:8:[extra-comma]: Hier steht ein Komma zu viel.", ""),
    (
        "a = \"x\u{1}y\"\n",
        "1:7:[control-character]: Hier steht ein Steuerzeichen, das in Textdateien nicht erlaubt ist (U+0001).",
        "",
    ),
    ("a = nan\n", "1:5:[number-out-of-range]: Diese Zahl ist zu groß, oder sie ist keine (inf, nan).", ""),
    (
        "a = 99999999999999999999\n",
        "1:5:[number-out-of-range]: Diese Zahl ist zu groß, oder sie ist keine (inf, nan).",
        "",
    ),
    ("a = \"\\e\"\n", "1:6:[escape-of-toml-1-1]: Die Zeichenfolge \\e kennt TOML 1.0 nicht.", ""),
    (
        "a = { b = 1,\n c = 2, }\n",
        "1:13:[line-break-in-row]: Zwischen geschweiften Klammern ist kein Zeilenumbruch erlaubt (TOML 1.0).\n2:7:[comma-at-end-of-row]: Vor der schließenden geschweiften Klammer ist kein Komma erlaubt (TOML 1.0).",
        "",
    ),
    ("a = 07:32\n", "1:5:[time-without-seconds]: Eine Uhrzeit braucht Sekunden (TOML 1.0).", "07:32:00"),
    ("= 5\n", "1:1:[missing-key-name]: Vor dem Gleichheitszeichen fehlt der Schlüssel.", ""),
    ("]\n", "1:1:[stray-bracket]: Die Klammer „]“ schließt nichts: Es fehlt die öffnende, oder sie steht zu viel.", ""),
    ("a = 1 b = 2\n", "1:7:[text-after-value]: Nach dem Wert steht noch etwas.", ""),
    ("a = True\n", "1:5:[yes-or-no]: „True“ ist kein Wert, den das Format kennt.", "true"),
    ("a = \"x\" \"y\"\n", "1:9:[text-after-value]: Nach dem Wert steht noch etwas.", ""),
    ("a = 'it's'\n", "1:9:[text-after-value]: Nach dem Wert steht noch etwas.", ""),
    ("\"a = 1\n", "1:1:[unclosed-quote]: Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.", ""),
    (
        "kurzbeschreibung = \"Er sagte \"ja\" dazu\"\n",
        "1:20:[quotes-in-text]: Im Text stehen gerade Anführungszeichen; das erste davon beendet den Text.",
        "\"Er sagte „ja“ dazu\"",
    ),
    ("bezeichnung = \"x\";\n", "1:18:[text-after-value]: Nach dem Wert steht noch etwas.", ""),
    ("bezeichnung = \"x\",\n", "1:18:[text-after-value]: Nach dem Wert steht noch etwas.", ""),
    (
        "a = 3,5\n",
        "1:5:[invalid-number]: Das ist keine Zahl, mit der man rechnen kann, zum Beispiel wegen einer führenden Null oder eines Leerzeichens.",
        "\"3,5\"",
    ),
    ("a = 10 Jahre\n", "1:5:[unquoted-text]: Hier steht Text ohne Anführungszeichen.", "\"10 Jahre\""),
    ("a = §\n", "1:5:[unquoted-text]: Hier steht Text ohne Anführungszeichen.", "\"§\""),
    (
        "a = [1, 2\n]\nb = \"x\nc = 3.4.2026\n[intern]\nd = ja\n",
        "3:5:[unclosed-quote]: Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.\n4:5:[german-date]: Das Datum „3.4.2026“ steht in deutscher Schreibweise.\n6:5:[yes-or-no]: „…“ ist kein Wert, den das Format kennt.",
        "\"x\"",
    ),
    ("a = 2026-13-01\n", "1:5:[impossible-date]: Das Datum oder die Uhrzeit „2026-13-01“ gibt es nicht.", ""),
    ("a = [2026-02-30]\n", "1:6:[impossible-date]: Das Datum oder die Uhrzeit „2026-02-30“ gibt es nicht.", ""),
    ("a = 1.5.2026 # bald\n", "1:5:[german-date]: Das Datum „1.5.2026“ steht in deutscher Schreibweise.", "2026-05-01"),
    (
        "a = »Text«\n",
        "1:5:[typographic-quotes]: Der Text beginnt oder endet mit typografischen Anführungszeichen („ “ oder » «), wie Word sie setzt.",
        "\"Text\"",
    ),
    ("a = 'x\n", "1:5:[unclosed-quote]: Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.", "'x'"),
    ("a = [\n  \"x\",\n  \"y\"\n  \"z\",\n]\n", "3:6:[missing-comma]: Zwischen zwei Angaben fehlt ein Komma.", ","),
    (
        "a = [\n  { b = \"x\", c = \"y },\n  { b = \"z\" },\n]\nd = 1\n",
        "2:18:[unclosed-quote]: Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.",
        "\"y\"",
    ),
    ("a = { b = \"x\", c = }\n", "1:16:[missing-value]: Zum Schlüssel „c“ fehlt der Wert.", ""),
    ("a = [\"x\"}\n", "1:9:[wrong-bracket]: Die Klammer „}“ passt nicht zu der, die sie schließen soll.", "]"),
    ("[a\n[b]\n", "1:1:[unclosed-bracket]: Die Klammern dieser Überschrift sind nicht vollständig.", "[a]"),
    (
        "a-b c = 1\n",
        "1:1:[invalid-key]: Der Schlüssel „a-b c“ enthält Zeichen, die in Schlüsseln nicht erlaubt sind.",
        "a-b_c",
    ),
    ("a = \"x\" \"\n", "1:9:[unclosed-quote]: Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.", ""),
    (
        "daten = [\n  { kennung = \"a\" },\n}\n",
        "3:1:[wrong-bracket]: Die Klammer „}“ passt nicht zu der, die sie schließen soll.",
        "]",
    ),
    ("a = \"\"\"Text\"\"\n", "1:5:[unclosed-quote]: Hier beginnt ein mehrzeiliger Text, dessen Ende fehlt.", ""),
    ("a = -\n", "1:5:[unquoted-text]: Hier steht Text ohne Anführungszeichen.", "\"-\""),
    (
        "a.b c.d = 1\n",
        "1:3:[invalid-key]: Der Schlüssel „b c“ enthält Zeichen, die in Schlüsseln nicht erlaubt sind.",
        "b_c",
    ),
    ("a => 1\n", "1:3:[extra-equals]: Hier steht ein Gleichheitszeichen zu viel.", "="),
    ("a := 1\n", "1:3:[extra-equals]: Hier steht ein Gleichheitszeichen zu viel.", "="),
    (
        "a\n",
        "1:1:[stray-text]: Diese Zeile ist weder eine Angabe (schlüssel = wert) noch eine Überschrift in eckigen Klammern noch ein Kommentar.",
        "",
    ),
    (
        "[]\n",
        "1:1:[stray-text]: Diese Zeile ist weder eine Angabe (schlüssel = wert) noch eine Überschrift in eckigen Klammern noch ein Kommentar.",
        "",
    ),
    (
        "a = \"x\rb\"\n",
        "1:7:[control-character]: Hier steht ein Steuerzeichen, das in Textdateien nicht erlaubt ist (U+000D).",
        "",
    ),
    ("a = { b = \"x\", c }\n", "1:16:[missing-value]: Zum Schlüssel „c“ fehlt der Wert.", ""),
    ("a = 24:00:00\n", "1:5:[impossible-date]: Das Datum oder die Uhrzeit „24:00:00“ gibt es nicht.", ""),
];

#[test]
fn each_slip_has_its_place_and_its_sentence() {
    for (text, expected, replacement) in SLIPS {
        let short = told(text, Format::Short);
        let lines: Vec<&str> = short.lines().collect();
        let findings: Vec<String> = lines[..lines.len() - 1]
            .iter()
            .map(|line| line.trim_start_matches("records/a.toml:").replace(": Fehler", ":"))
            .collect();
        assert_eq!(findings.join("\n"), *expected, "{text}");
        let json: Value = serde_json::from_str(&told(text, Format::Json)).expect("our own JSON");
        assert_eq!(json["findings"][0]["replacement"].as_str().unwrap_or_default(), *replacement, "{text}");
    }
}

/// What is proposed is right: written in its place, it leaves nothing to tell there.
#[test]
fn each_replacement_mends_its_slip() {
    for (text, expected, replacement) in SLIPS.iter().filter(|(_, _, replacement)| !replacement.is_empty()) {
        let sources = sources(&[("a.toml", text.as_bytes())]);
        let source = sources.iter().next().expect("one file");
        let range = source.problems()[0].range.clone();
        let mended = format!("{}{replacement}{}", &text[..range.start], &text[range.end..]);
        let left = told(&mended, Format::Short);
        assert!(!left.contains(expected.lines().next().expect("a line")), "{mended}{left}");
    }
}
