//! What each argument means.

use crate::{cli::Argument, wording::Language};

/// What an argument means.
pub const fn argument(argument: Argument, language: Language) -> &'static str {
    match language {
        Language::German => german(argument),
        Language::English => english(argument),
    }
}

/// In German.
#[allow(clippy::too_many_lines, reason = "one sentence an argument: a table, not a procedure")]
const fn german(argument: Argument) -> &'static str {
    match argument {
        Argument::Folder => "Ordner mit register.toml und den Einträgen; ohne Angabe: records",
        Argument::Format => {
            "Form der Meldungen: human zeigt die Stelle (so auch ohne Angabe), short eine Zeile je Meldung, narrated \
             ganze Sätze für Screenreader; json, github, gitlab sind für andere Programme"
        }
        Argument::FailOn => "auch bei Warnungen, oder schon bei Hinweisen, mit 1 enden; ohne Angabe nur bei Fehlern",
        Argument::Out => "Zielordner; ohne Angabe: public, für die interne Fassung intern, für Entwürfe entwurf",
        Argument::Edition => {
            "public für alle (so auch ohne Angabe), internal mit allen Angaben für die Aufsichtsbehörde; keine wird je über die \
             andere geschrieben"
        }
        Argument::Draft => {
            "trotz Fehlern gegen Prüfregeln einen Entwurf schreiben, der auf jeder Seite und im Dateinamen so heißt \
             und keinen Link enthält; Fehler in Schreibweise und Aufbau verhindern auch ihn"
        }
        Argument::Previous => {
            "verzeichnis.json der vorigen Ausgabe: Das Verzeichnis nennt dann, was sich seither geändert hat, und \
             changes.atom meldet es denen, die es abonniert haben. Ist der Inhalt ein anderer, müssen in register.toml „ausgabe“ oder „stand“ höher sein, sonst wird nichts \
             geschrieben; ein Entwurf weist nur darauf hin"
        }
        Argument::Only => {
            "nur das PDF, die Seite oder die Daten (JSON, CSV, JSON-LD, Atom) schreiben, oder zwei davon, und das Manifest dazu; den Link gibt es \
             nur zur ganzen Veröffentlichung. Im Zielordner darf keine liegen, die mehr enthält"
        }
        Argument::FontSize => {
            "Schriftgröße des Fließtextes im PDF in Punkt, 9 bis 18; ohne Angabe: 11. Alles andere wächst mit, nichts \
             ist kleiner als 9"
        }
        Argument::Pages => {
            "zusätzlich jede Tätigkeit als eigene Seite schreiben, zum Verlinken von der Leistung: \
             verarbeitung/KENNUNG.html. Auch unter früheren Kennungen liegt eine Seite; sie führt weiter"
        }
        Argument::FragmentLevel => {
            "Ebene der ersten Überschrift in fragment.html, dem Inhalt der Seite zum Einsetzen in ein \
             Redaktionssystem, 2 bis 4; ohne Angabe: 2"
        }
        Argument::Activity => {
            "nur diese Tätigkeit, als Einzelblatt: KENNUNG.pdf und KENNUNG.html, ohne Daten, Link und Änderungen; ohne \
             --out nach einzelblatt/KENNUNG, nie über ein Verzeichnis oder ein anderes Blatt. Mit --edition internal \
             steht darauf auch ihr [intern]"
        }
        Argument::Css => {
            "CSS-Datei, deren Regeln in Seite und eigenen Seiten nach unseren stehen. Was etwas nachladen würde (@import, \
             url), wird abgelehnt; Farbe und Logo stehen einfacher in register.toml unter [gestaltung]"
        }
        Argument::NoticeActivity => "nur für diese Tätigkeit: hinweis-KENNUNG.pdf und hinweis-KENNUNG.html",
        Argument::Group => {
            "für alle Einträge, die diese „gruppe“ nennen: hinweise-GRUPPE.pdf und hinweise-GRUPPE.html. Titel und \
             Einleitung stehen in register.toml unter [hinweise.gruppe.GRUPPE]"
        }
        Argument::NoticeOut => {
            "Zielordner; ohne Angabe: hinweise/KENNUNG, hinweise/GRUPPE oder hinweise/alle. Nie über ein Verzeichnis oder \
             andere Hinweise"
        }
        Argument::NoticeOnly => "nur das PDF (pdf) oder nur das HTML (page) schreiben, und das Manifest dazu",
        Argument::NoticeLevel => "Ebene der ersten Überschrift im HTML, 2 bis 4; ohne Angabe: 2",
        Argument::MadeWithCss => "die CSS-Datei, mit der gebaut wurde; nur nötig, wenn das Manifest eine nennt",
        Argument::Outline => {
            "Reihenfolge und Überschriften der Angaben in jedem Eintrag, gleich was dort und in register.toml unter \
             gliederung steht: dsgvo-30-1, dsgvo-30-2, bdsg-70, dsg-nrw-53, ausserhalb-unionsrecht, eu-31, ch-12 oder \
             dsg-nrw-8-alt. Keine Angabe geht verloren. Einträge von Auftragsverarbeitern und von Verantwortlichen \
             beantworten verschiedene Fragen: Zu welchen die Gliederung nicht passt, die behalten ihre, und das \
             Verzeichnis sagt es"
        }
        Argument::MadeWithOutline => {
            "die Gliederung, mit der gebaut wurde (dsgvo-30-1, dsgvo-30-2, bdsg-70, dsg-nrw-53, ausserhalb-unionsrecht, \
             eu-31, ch-12 oder dsg-nrw-8-alt); nur nötig, wenn eine Datei allein verglichen wird, sonst nennt sie das \
             Manifest"
        }
        Argument::Publication => {
            "der veröffentlichte Ordner, oder das PDF, verzeichnis.json oder eine Tabelle daraus; ohne Angabe: public"
        }
        Argument::Texts => "Textdateien oder HTML-Dateien mit Datenschutzhinweisen; - liest von der Standardeingabe",
        Argument::Against => {
            "Ordner mit register.toml und den Einträgen, mit denen die Texte verglichen werden; ohne Angabe wird nur geprüft, \
             was die Texte selbst sagen. Auch Bundesland, Stand und [regeln] gelten dann von dort"
        }
        Argument::Records => "Ordner mit register.toml und den Einträgen; ohne Angabe: records",
        Argument::Since => {
            "verzeichnis.json der Ausgabe, seit der die Veröffentlichung ihre Änderungen nennt; nur dort nötig, wo sie \
             welche nennt"
        }
        Argument::VerdictFormat => {
            "Form des Ergebnisses: human zum Lesen (so auch ohne Angabe), json für andere Programme"
        }
        Argument::Today => {
            "der Tag, an dem gemessen wird, als 2026-11-30, oder heute; ohne Angabe der Stand aus register.toml, damit \
             dieselben Dateien dasselbe ergeben"
        }
        Argument::Until => {
            "auch nennen, was bis zu diesem Tag fällig wird; json und ical nennen ohne Angabe alles Spätere"
        }
        Argument::PlanFormat => {
            "Form der Liste: human zum Lesen (so auch ohne Angabe), json für andere Programme, ical für den Kalender"
        }
        Argument::FailOnDue => {
            "mit 1 enden, wenn etwas überfällig oder nie geprüft ist (overdue), oder schon, wenn etwas an diesem Tag \
             fällig ist (due)"
        }
        Argument::Identifiers => "die Einträge: ihre Dateinamen ohne .toml",
        Argument::On => {
            "der Tag der Prüfung, als 2026-11-30; ohne Angabe heute. Später als heute oder vor der letzten Prüfung darf er nicht sein"
        }
        Argument::Compare => {
            "nur vergleichen: Sind die Dateien im Ordner (ohne Angabe: schema) auf dem Stand dieses Programms?"
        }
        Argument::Write => "die Schemas in diesen Ordner schreiben",
        Argument::Rule => "Kennung der Regel, wie sie in eckigen Klammern in der Meldung steht",
        Argument::Topic => "der Befehl, um den es geht",
        Argument::Language => "Sprache der Meldungen: Deutsch (so auch ohne Angabe) oder Englisch",
        Argument::Help => "diese Hilfe",
        Argument::Version => "die Version des Programms",
    }
}

/// In English.
#[allow(clippy::too_many_lines, reason = "one sentence an argument: a table, not a procedure")]
const fn english(argument: Argument) -> &'static str {
    match argument {
        Argument::Folder => "folder with register.toml and the records; default: records",
        Argument::Format => {
            "shape of findings: human shows the place (default), short one line each, narrated whole sentences for \
             screen readers; json, github, gitlab are for other programs"
        }
        Argument::FailOn => "end with 1 for warnings too, or even hints; default: for errors only",
        Argument::Out => "destination; default: public, for the internal edition intern, for drafts entwurf",
        Argument::Edition => {
            "public for everyone (default), internal with everything for the supervisory authority; neither is ever \
             written over the other"
        }
        Argument::Draft => {
            "write a draft in spite of errors against rules, named so on every page and in the file names, without a \
             link; errors of notation and shape prevent it too"
        }
        Argument::Previous => {
            "verzeichnis.json of the previous edition: the register then names what has changed since, and changes.atom \
             tells those who have subscribed to it. If the content is another, “ausgabe” or “stand” in register.toml have to be higher, else nothing is written; a draft \
             only hints at it"
        }
        Argument::Only => {
            "write the PDF, the page or the data (JSON, CSV, JSON-LD, Atom) alone, or two of them, and the manifest; the link comes with a whole \
             publication only. The destination must not hold one that has more"
        }
        Argument::FontSize => {
            "size of body text in the PDF in points, 9 to 18; default: 11. Everything else grows with it, nothing is \
             smaller than 9"
        }
        Argument::Pages => {
            "write every activity as a page alone too, to link services to it: verarbeitung/IDENTIFIER.html. Under \
             former identifiers there is a page as well; it leads on"
        }
        Argument::FragmentLevel => {
            "level of the first heading in fragment.html, the page's content to be put into a content system, 2 to 4; \
             default: 2"
        }
        Argument::Activity => {
            "this activity alone, as a single sheet: IDENTIFIER.pdf and IDENTIFIER.html, without data, link and changes; \
             without --out to einzelblatt/IDENTIFIER, never over a register or another sheet. With --edition internal \
             it shows what is under [intern] too"
        }
        Argument::Css => {
            "CSS file whose rules stand after ours in the page and in pages of their own. What would load something \
             (@import, url) is refused; colour and logo are easier in register.toml under [gestaltung]"
        }
        Argument::NoticeActivity => "for this activity alone: hinweis-IDENTIFIER.pdf and hinweis-IDENTIFIER.html",
        Argument::Group => {
            "for all records that name this “gruppe”: hinweise-GROUP.pdf and hinweise-GROUP.html. Title and introduction \
             stand in register.toml under [hinweise.gruppe.GROUP]"
        }
        Argument::NoticeOut => {
            "destination; default: hinweise/IDENTIFIER, hinweise/GROUP or hinweise/alle. Never over a register or another \
             notice"
        }
        Argument::NoticeOnly => "write the PDF (pdf) or the HTML (page) alone, and the manifest",
        Argument::NoticeLevel => "level of the first heading in the HTML, 2 to 4; default: 2",
        Argument::MadeWithCss => "the CSS file with which it was built; needed only if the manifest names one",
        Argument::Outline => {
            "order and headings of the answers in every record, whatever it and register.toml have as gliederung: \
             dsgvo-30-1, dsgvo-30-2, bdsg-70, dsg-nrw-53, ausserhalb-unionsrecht, eu-31, ch-12 or dsg-nrw-8-alt. No \
             answer is lost. Records of processors and of controllers answer different questions: those that the \
             outline does not fit keep their own, and the register says so"
        }
        Argument::MadeWithOutline => {
            "the outline with which it was built (dsgvo-30-1, dsgvo-30-2, bdsg-70, dsg-nrw-53, ausserhalb-unionsrecht, \
             eu-31, ch-12 or dsg-nrw-8-alt); needed only where a file alone is compared, else the manifest names it"
        }
        Argument::Publication => {
            "the published folder, or the PDF, verzeichnis.json or a table of one; default: public"
        }
        Argument::Texts => "text or HTML files with privacy notices; - reads the standard input",
        Argument::Against => {
            "folder with register.toml and the records that the texts are compared with; by default only what the texts \
             themselves say is checked. Land, stand and [regeln] are then those of the register too"
        }
        Argument::Records => "folder with register.toml and the records; default: records",
        Argument::Since => {
            "verzeichnis.json of the edition since which the publication tells its changes; needed only where it tells any"
        }
        Argument::VerdictFormat => "shape of the result: human to be read (default), json for other programs",
        Argument::Today => {
            "the day that counts, as 2026-11-30, or today; default: stand in register.toml, so that the same files give \
             the same list"
        }
        Argument::Until => "list also what falls due until this day; json and ical list everything later by default",
        Argument::PlanFormat => {
            "shape of the list: human to be read (default), json for other programs, ical for a calendar"
        }
        Argument::FailOnDue => {
            "end with 1 if something is overdue or was never reviewed (overdue), or even if something is due on that day \
             (due)"
        }
        Argument::Identifiers => "the records: their file names without .toml",
        Argument::On => {
            "the day of the review, as 2026-11-30; default: today. It must be neither later than today nor before the last review"
        }
        Argument::Compare => "compare only: are the files in the folder (default: schema) those of this program?",
        Argument::Write => "write the schemas to this folder",
        Argument::Rule => "the rule's identifier, as it stands in brackets in its message",
        Argument::Topic => "the command in question",
        Argument::Language => "language of messages: German (default) or English",
        Argument::Help => "this help",
        Argument::Version => "the program's version",
    }
}
