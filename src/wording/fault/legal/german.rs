//! In German.

use super::super::{Sentences, Voice, with_help};
use crate::diagnostic::{LegalFault, PersonSign, RiskSign};
use crate::model::Date;

#[allow(clippy::too_many_lines, reason = "one sentence a fault")]
pub fn tell(fault: &LegalFault, voice: Voice) -> Sentences {
    match fault {
        LegalFault::LegitimateInterest => with_help(
            "Eine Behörde kann sich bei ihren Aufgaben nicht auf ein berechtigtes Interesse stützen (lit. f); die Grundlage muss der Gesetzgeber schaffen.",
            "Nennen Sie Art. 6 Abs. 1 lit. e DSGVO (Aufgabe) oder lit. c (Pflicht) und das Fachgesetz; nur außerhalb der Aufgaben eine Ausnahme mit Grund.",
        ),
        LegalFault::TaskWithoutLaw => with_help(
            "Lit. c und lit. e tragen nicht allein: Pflicht oder Aufgabe muss in einem anderen Gesetz stehen (Art. 6 Abs. 3 DSGVO).",
            "Nennen Sie daneben das Fachgesetz, zum Beispiel „§ 3 Abs. 1 DSG NRW“, wenn es kein besonderes gibt.",
        ),
        LegalFault::ConsentBesideTask => with_help(
            "Derselbe Zweck beruht auf einer Einwilligung (lit. a) und auf einer Pflicht oder Aufgabe (lit. c, e): Ein Widerruf dürfte dann nichts ändern, und freiwillig ist die Einwilligung nicht.",
            "Lassen Sie eine Grundlage stehen, oder trennen Sie, was freiwillig ist, als eigenen Zweck ab.",
        ),
        LegalFault::ConsentUnderDuty => with_help(
            "Die Angaben sind gesetzlich vorgeschrieben, aber alles beruht auf Einwilligung: Wozu jemand verpflichtet ist, willigt er nicht freiwillig ein.",
            "Nennen Sie die gesetzliche Grundlage (Art. 6 Abs. 1 lit. c oder e DSGVO mit Fachgesetz), oder schreiben Sie: pflicht = \"keine\"",
        ),
        LegalFault::LetterMissing { article, paragraph, last } => with_help(
            format!(
                "Art. {article} DSGVO steht hier ohne den Buchstaben, auf den es ankommt: Abs. {paragraph} hat die Buchstaben a bis {last}."
            ),
            format!("Schreiben Sie den Buchstaben dazu: „Art. {article} Abs. {paragraph} lit. … DSGVO“."),
        ),
        LegalFault::NoSuchSection { cited, law, by_article, last } => with_help(
            format!(
                "{} dürfte es nicht geben: Die letzte Zahl ist nach unserer Tabelle {} {last} {law}.",
                voice.quote(cited),
                sign(*by_article)
            ),
            "Prüfen Sie die Zahl; ist die Vorschrift neu, stimmt sie, und die Tabelle ist älter.",
        ),
        LegalFault::OtherSign { law, by_article } => with_help(
            format!("{law} zählt {}.", if *by_article { "Artikel, keine Paragrafen" } else { "Paragrafen, keine Artikel" }),
            format!("Schreiben Sie „{}“ vor die Zahl, oder nennen Sie das Gesetz, das gemeint ist.", sign(*by_article)),
        ),
        LegalFault::SpecialCategoryWithoutGround => with_help(
            "Diese Zeile nennt eine besondere Kategorie, aber keinen Fall des Art. 9 Abs. 2 DSGVO, der sie erlaubt; Art. 6 allein genügt nicht.",
            "Nennen Sie den Fall und das Gesetz dazu, zum Beispiel „Art. 9 Abs. 2 lit. g DSGVO i. V. m.“ und die Norm.",
        ),
        LegalFault::SpecialCategoryByNationalLaw => with_help(
            "Diese Zeile nennt für eine besondere Kategorie nur nationales Recht; welcher Fall des Art. 9 Abs. 2 DSGVO dahintersteht, ist nicht zu sehen.",
            "Stellen Sie den Buchstaben voran: „Art. 9 Abs. 2 lit. … DSGVO i. V. m.“ und die Norm.",
        ),
        LegalFault::PerhapsSpecialCategory { word } => with_help(
            format!(
                "Das Wort {} deutet auf eine besondere Kategorie (Art. 9 DSGVO); „art9“ ist nicht gesetzt.",
                voice.quote(word)
            ),
            "Trifft es zu, ergänzen Sie „art9“ und „grundlage“ in dieser Zeile; sonst eine Ausnahme mit Grund.",
        ),
        LegalFault::OffenceDataWithoutGround => with_help(
            "Daten über Straftaten dürfen nur verarbeitet werden, wo das Recht es ausdrücklich zulässt (Art. 10 DSGVO); genannt ist nichts davon.",
            "Nennen Sie Art. 10 DSGVO und die Norm, die es erlaubt: „Art. 10 DSGVO i. V. m.“ und die Norm.",
        ),
        LegalFault::PerhapsOffenceData { word } => with_help(
            format!(
                "Das Wort {} deutet auf Daten über Straftaten (Art. 10 DSGVO); „art10“ ist nicht gesetzt.",
                voice.quote(word)
            ),
            "Trifft es zu, ergänzen Sie „art10 = true“ und „grundlage“ in dieser Zeile; sonst eine Ausnahme mit Grund.",
        ),
        LegalFault::NotAThirdCountry { country } => with_help(
            format!("{} gehört zum Europäischen Wirtschaftsraum und ist kein Drittland.", voice.quote(country)),
            "Löschen Sie die Zeile; der Empfänger gehört unter „empfaenger“. Gibt es sonst kein Drittland: drittland = []",
        ),
        LegalFault::TransferGround { articles } => with_help(
            format!("Zu diesem „grund“ gehört {articles} DSGVO; genannt ist etwas anderes."),
            format!("Nennen Sie unter „grundlage“ die Vorschrift: „{articles} … DSGVO“, oder ändern Sie „grund“."),
        ),
        LegalFault::DecisionEnded { number, until } => with_help(
            format!("Der Angemessenheitsbeschluss {number} gilt seit dem {} nicht mehr.", after(until)),
            "Nennen Sie den geltenden Beschluss, oder geeignete Garantien nach Art. 46 DSGVO (grund = \"garantien\").",
        ),
        LegalFault::DecisionLimited { number } => with_help(
            format!(
                "Der Angemessenheitsbeschluss {number} gilt nur für bestimmte Empfänger; ob dieser dazugehört, steht hier nicht."
            ),
            "Ergänzen Sie „nachweis“, zum Beispiel den Eintrag in der Liste des Data Privacy Framework mit Tag.",
        ),
        LegalFault::NoDecision { country, verified } => with_help(
            format!(
                "Für {} gibt es keinen geltenden Angemessenheitsbeschluss (Stand der Liste: {}).",
                voice.quote(country),
                day(verified)
            ),
            "Nennen Sie Garantien (grund = \"garantien\", Art. 46 DSGVO) oder eine Ausnahme (grund = \"ausnahme\", Art. 49 DSGVO).",
        ),
        LegalFault::PartnerInThirdCountry { country } => with_help(
            format!(
                "Dieser Partner sitzt außerhalb des Europäischen Wirtschaftsraums ({}), aber „drittland“ sagt: keine Übermittlung.",
                voice.quote(country)
            ),
            "Nennen Sie die Übermittlung unter „drittland“, mit Grund und Grundlage (Art. 44 bis 49 DSGVO).",
        ),
        LegalFault::ProcessorWithoutContract { key } => with_help(
            format!(
                "Für den Auftragsverarbeiter {} ist kein Vertrag mit Datum vermerkt (Art. 28 Abs. 3 DSGVO).",
                voice.quote(key)
            ),
            "Ergänzen Sie in register.toml unter [intern.vertrag] diese Kennung mit „vom“ und „fundstelle“; es bleibt intern.",
        ),
        LegalFault::JointControllerNotArranged => with_help(
            "Dieser Empfänger gilt als gemeinsam verantwortlich, aber unter „gemeinsam“ steht nicht, wer was tut und was die Betroffenen davon wissen müssen (Art. 26 DSGVO).",
            "Ergänzen Sie unter „gemeinsam“ den Partner mit „aufgaben“ und „wesentliches“, oder ändern Sie die Art des Empfängers.",
        ),
        LegalFault::WithheldWithoutReason => with_help(
            "Dieser Eintrag wird zurückgehalten, und es steht kein Grund dabei.",
            "Ergänzen Sie „grund“: Warum würde die Veröffentlichung den Zweck der Tätigkeit vereiteln? Er bleibt intern.",
        ),
        LegalFault::WithheldForNoReason => with_help(
            "Der Grund der Zurückhaltung sagt nicht, warum der Eintrag nicht öffentlich sein kann.",
            "Schreiben Sie einen Satz: Was würde geschehen, wenn alle ihn läsen? Er bleibt intern.",
        ),
        LegalFault::ImpactAssessmentUndecided { signs } => with_help(
            format!(
                "Hier treffen Anzeichen eines hohen Risikos zusammen ({}), aber es ist nicht vermerkt, ob eine Folgenabschätzung erforderlich ist.",
                signs.iter().map(|sign| sign_told(*sign)).collect::<Vec<_>>().join(", ")
            ),
            "Ergänzen Sie unter [intern] „folgenabschaetzung“ mit „erforderlich“ und „begruendung“; auch „false“ ist eine Antwort.",
        ),
        LegalFault::VagueErasure { text } => with_help(
            format!(
                "Diese Löschregel ({}) nennt weder eine Zahl noch ein Kriterium, an dem sich das Ende ablesen lässt.",
                voice.quote(text)
            ),
            "Schreiben Sie Frist und Beginn: frist = \"2 Jahre\", ab = \"Ende des Jahres der Erledigung\"; schreibt ein Gesetz sie vor, dazu „grundlage“.",
        ),
        LegalFault::ErasureWithoutStart => with_help(
            "Diese Frist hat keinen Beginn: Ab wann sie läuft, steht nicht da.",
            "Ergänzen Sie „ab“, zum Beispiel: ab = \"Ende des Jahres, in dem der Vorgang abgeschlossen ist\"",
        ),
        LegalFault::AnonymousWithNames { datum } => with_help(
            format!(
                "Diese Zeile heißt anonym oder ohne Personenbezug, nennt aber: {datum}. Das sind personenbezogene Daten (Art. 4 Nr. 1 DSGVO)."
            ),
            "Schreiben Sie, was wirklich geschieht, zum Beispiel „gekürzte IP-Adresse“ oder „pseudonymisiert“; wirklich Anonymes gehört nicht ins Verzeichnis.",
        ),
        LegalFault::NotKeptButErased => with_help(
            "Diese Daten werden nach ihrer Beschreibung nicht gespeichert, haben aber eine Löschfrist.",
            "Eines von beiden stimmt nicht: Streichen Sie „nicht gespeichert“, oder die Frist für diese Daten.",
        ),
        LegalFault::FinesUnderGdpr => with_help(
            "Verfolgung und Ahndung von Ordnungswidrigkeiten und Straftaten stehen nicht unter der DSGVO (Art. 2 Abs. 2 lit. d), sondern unter dem Recht zur JI-Richtlinie.",
            "Schreiben Sie am Anfang: rechtsrahmen = \"ji\"",
        ),
        LegalFault::NotLawEnforcement => with_help(
            "Dieser Eintrag steht im JI-Regime, hat aber mit Verfolgung, Ahndung oder Gefahrenabwehr erkennbar nichts zu tun; dort gilt die DSGVO.",
            "Löschen Sie „rechtsrahmen“, oder schreiben Sie: rechtsrahmen = \"dsgvo\"",
        ),
        LegalFault::OutdatedLaw { cited, until, successors, doubt } => with_help(
            format!("{} gilt seit dem {} nicht mehr{}.", voice.quote(cited), after(until), unsure(*doubt)),
            if matches!(successors[..], ["DPF" | "Privacy Shield"]) {
                "Seit dem 10.07.2023 gibt es den Angemessenheitsbeschluss zum EU-US Data Privacy Framework (Durchführungsbeschluss (EU) 2023/1795). Er gilt nur für Unternehmen, die dafür zertifiziert sind: Prüfen Sie das, oder nennen Sie Garantien nach Art. 46 DSGVO.".to_owned()
            } else if successors.is_empty() {
                "Streichen Sie die Fundstelle, oder nennen Sie die geltende Vorschrift.".to_owned()
            } else {
                format!("An seine Stelle ist getreten: {}. Nennen Sie dort die Vorschrift.", successors.join(", "))
            },
        ),
        LegalFault::OutdatedSection { cited, until, instead, doubt } => with_help(
            match until {
                Some(until) => {
                    format!("{} gilt so seit dem {} nicht mehr{}.", voice.quote(cited), after(until), unsure(*doubt))
                }
                None => format!("{} gibt es nicht mehr{}.", voice.quote(cited), unsure(*doubt)),
            },
            instead.map_or_else(
                || "Streichen Sie die Fundstelle, oder nennen Sie die geltende Vorschrift.".to_owned(),
                |instead| format!("Zu prüfen ist stattdessen: {instead}"),
            ),
        ),
        LegalFault::UnknownStatute { name, further, meant } => with_help(
            format!(
                "{} kennen wir nicht{}.",
                voice.quote(name),
                match further {
                    0 => String::new(),
                    1 => "; es wird noch an einer weiteren Stelle genannt".to_owned(),
                    more => format!("; es wird noch an {more} weiteren Stellen genannt"),
                }
            ),
            match meant {
                Some(meant) => format!("Meinten Sie „{meant}“? Ist die Abkürzung richtig, lassen Sie sie stehen."),
                None => {
                    "Ist die Abkürzung richtig, lassen Sie sie stehen; eine eigene Satzung schreiben Sie aus: „Hundesteuersatzung der Stadt …“."
                        .to_owned()
                }
            },
        ),
        LegalFault::OutdatedProduct { name, today, since, doubt } => with_help(
            match today {
                Some(today) => format!("„{name}“ heißt seit {} {today}{}.", since_told(since), unsure(*doubt)),
                None => format!("„{name}“ gibt es seit {} nicht mehr{}.", since_told(since), unsure(*doubt)),
            },
            "Schreiben Sie den heutigen Namen, oder streichen Sie, was nicht mehr eingesetzt wird.",
        ),
        LegalFault::Placeholder { piece } => with_help(
            format!("Hier steht noch ein Platzhalter: {}.", voice.quote(piece)),
            "Schreiben Sie die Angabe hin; fehlt sie noch, machen Sie den Eintrag zum Entwurf: status = \"entwurf\"",
        ),
        LegalFault::PersonNamed { sign } => with_help(
            format!(
                "Diese Angabe wird veröffentlicht und nennt {}.",
                match sign {
                    PersonSign::Name => "eine Person beim Namen",
                    PersonSign::Mobile => "eine Mobilnummer",
                    PersonSign::Email => "eine persönliche E-Mail-Adresse",
                }
            ),
            "Nennen Sie die Funktion oder die Stelle mit ihrer gemeinsamen Adresse; Namen gehören unter [intern], „ansprechperson“.",
        ),
        LegalFault::ReviewOverdue { reviewed, due } => with_help(
            format!("Zuletzt geprüft am {}; die nächste Prüfung war bis zum {} fällig.", day(reviewed), day(due)),
            "Prüfen Sie den Eintrag, und tragen Sie unter „geprueft“ den Tag ein; wie oft, steht in register.toml unter „pruefung_alle“.",
        ),
        LegalFault::TrackingWithoutConsent => with_help(
            "Diese Messung greift auf das Gerät zu (Cookies oder Ähnliches) und nennt keine Einwilligung; § 25 Abs. 1 TDDDG verlangt sie, auch von Behörden.",
            "Nennen Sie Art. 6 Abs. 1 lit. a DSGVO und § 25 Abs. 1 TDDDG; wird ohne Zugriff auf das Gerät gezählt, schreiben Sie „ohne Cookies“.",
        ),
        LegalFault::RecipientSpelledTwice { name, earlier } => with_help(
            format!("Der Empfänger {} ist anderswo {} geschrieben.", voice.quote(name), voice.quote(earlier)),
            "Schreiben Sie beide gleich, oder legen Sie ihn in register.toml als [[partner]] an.",
        ),
        LegalFault::RecipientHasKey { name } => with_help(
            format!("Dieser Empfänger steht in register.toml als {} und hat eine Kennung.", voice.quote(name)),
            "Schreiben Sie statt „name“ die Kennung unter „partner“ oder „stelle“.",
        ),
        LegalFault::DuplicateActivity { file } => with_help(
            format!("Dieselbe Stelle führt unter derselben Bezeichnung schon {file}."),
            "Führen Sie die Einträge zusammen, beenden Sie den alten (status = \"beendet\"), oder unterscheiden Sie die Bezeichnungen.",
        ),
        LegalFault::OutsideDin91379 { letter } => with_help(
            format!(
                "Den Buchstaben {} gibt es in DIN 91379 nicht: Andere Register können diesen Namen nicht übernehmen.",
                voice.quote(letter)
            ),
            "Schreiben Sie den Namen in lateinischen Buchstaben; ähnliche gibt es auf griechischen und kyrillischen Tastaturen.",
        ),
        LegalFault::BrokenCharacter { character } => with_help(
            match character {
                '\u{ad}' => {
                    "In diesem Text steht ein weicher Trennstrich (U+00AD): Er verbirgt das Wort vor der Suche und kann vorgelesen werden."
                }
                _ => {
                    "In diesem Text steht ein Ersatzzeichen (U+FFFD): Ein Buchstabe ging bei einer Umwandlung verloren."
                }
            },
            "Tippen Sie das Wort neu.",
        ),
        LegalFault::UnusedUnit { key } => with_help(
            format!("Zur Stelle {} gibt es keinen Eintrag.", voice.quote(key)),
            "Legen Sie die Einträge an, oder löschen Sie die Stelle, wenn es sie nicht mehr gibt.",
        ),
    }
}

const fn sign(by_article: bool) -> &'static str {
    if by_article { "Art." } else { "§" }
}

/// A day as German readers write it.
fn day(date: &str) -> String {
    date.parse::<Date>().map_or_else(|_| date.to_owned(), Date::german_short)
}

/// The first day after the last.
fn after(until: &str) -> String {
    let next = until.parse::<Date>().ok().and_then(|date| date.add_days(1));
    next.map_or_else(|| until.to_owned(), Date::german_short)
}

/// „2018“, „05/2022“, „dem 09.01.2018“
fn since_told(since: &str) -> String {
    match since.split('-').collect::<Vec<_>>()[..] {
        [year, month] => format!("{month}/{year}"),
        [_, _, _] => format!("dem {}", day(since)),
        _ => since.to_owned(),
    }
}

const fn unsure(doubt: bool) -> &'static str {
    if doubt { "; das ist nicht an einer amtlichen Quelle geprüft" } else { "" }
}

const fn sign_told(sign: RiskSign) -> &'static str {
    match sign {
        RiskSign::SpecialCategories => "besondere Kategorien oder Straftaten",
        RiskSign::Video => "Video",
        RiskSign::Profiling => "Profiling",
        RiskSign::Tracking => "Verfolgung des Verhaltens",
        RiskSign::Children => "Kinder und Jugendliche",
    }
}
