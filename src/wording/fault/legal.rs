//! Sentences about what a register says, before the law: what is wrong, why, and what to write.

use super::{Sentences, Voice, with_help};
use crate::{
    diagnostic::{LegalFault, PersonSign, RiskSign},
    model::Date,
};

/// A day as German readers write it.
fn day(date: &str) -> String {
    date.parse::<Date>().map_or_else(|_| date.to_owned(), Date::german_short)
}

pub(super) fn german(fault: &LegalFault, voice: Voice) -> Sentences {
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
        LegalFault::ImpactAssessmentUndecided { signs } => with_help(
            format!(
                "Hier treffen Anzeichen eines hohen Risikos zusammen ({}), aber es ist nicht vermerkt, ob eine Folgenabschätzung erforderlich ist.",
                signs.iter().map(|sign| german_sign(*sign)).collect::<Vec<_>>().join(", ")
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
            format!("{} gilt seit dem {} nicht mehr{}.", voice.quote(cited), after(until), unsure_german(*doubt)),
            if successors.is_empty() {
                "Streichen Sie die Fundstelle, oder nennen Sie die geltende Vorschrift.".to_owned()
            } else {
                format!("An seine Stelle ist getreten: {}. Nennen Sie dort die Vorschrift.", successors.join(", "))
            },
        ),
        LegalFault::OutdatedSection { cited, until, instead, doubt } => with_help(
            match until {
                Some(until) => {
                    format!(
                        "{} gilt so seit dem {} nicht mehr{}.",
                        voice.quote(cited),
                        after(until),
                        unsure_german(*doubt)
                    )
                }
                None => format!("{} gibt es nicht mehr{}.", voice.quote(cited), unsure_german(*doubt)),
            },
            instead.map_or_else(
                || "Streichen Sie die Fundstelle, oder nennen Sie die geltende Vorschrift.".to_owned(),
                |instead| format!("Zu prüfen ist stattdessen: {instead}"),
            ),
        ),
        LegalFault::OutdatedProduct { name, today, since, doubt } => with_help(
            match today {
                Some(today) => format!("„{name}“ heißt seit {} {today}{}.", since_german(since), unsure_german(*doubt)),
                None => format!("„{name}“ gibt es seit {} nicht mehr{}.", since_german(since), unsure_german(*doubt)),
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

/// The first day after the last.
fn after(until: &str) -> String {
    let next = until.parse::<Date>().ok().and_then(|date| date.add_days(1));
    next.map_or_else(|| until.to_owned(), Date::german_short)
}

/// The same for readers of English.
fn after_english(until: &str) -> String {
    let next = until.parse::<Date>().ok().and_then(|date| date.add_days(1));
    next.map_or_else(|| until.to_owned(), |date| date.to_string())
}

/// „2018“, „Mai 2022“ as digits, „09.01.2018“.
fn since_german(since: &str) -> String {
    match since.split('-').collect::<Vec<_>>()[..] {
        [year, month] => format!("{month}/{year}"),
        [_, _, _] => format!("dem {}", day(since)),
        _ => since.to_owned(),
    }
}

const fn unsure_german(doubt: bool) -> &'static str {
    if doubt { "; das ist nicht an einer amtlichen Quelle geprüft" } else { "" }
}

const fn unsure_english(doubt: bool) -> &'static str {
    if doubt { "; this has not been checked against an official source" } else { "" }
}

const fn german_sign(sign: RiskSign) -> &'static str {
    match sign {
        RiskSign::SpecialCategories => "besondere Kategorien oder Straftaten",
        RiskSign::Video => "Video",
        RiskSign::Profiling => "Profiling",
        RiskSign::Tracking => "Verfolgung des Verhaltens",
        RiskSign::Children => "Kinder und Jugendliche",
    }
}

const fn english_sign(sign: RiskSign) -> &'static str {
    match sign {
        RiskSign::SpecialCategories => "special categories or offences",
        RiskSign::Video => "video",
        RiskSign::Profiling => "profiling",
        RiskSign::Tracking => "behaviour that is followed",
        RiskSign::Children => "children",
    }
}

pub(super) fn english(fault: &LegalFault, voice: Voice) -> Sentences {
    match fault {
        LegalFault::LegitimateInterest => with_help(
            "A public authority cannot rest its tasks on a legitimate interest (point f); the legislator has to provide the basis.",
            "Name Art. 6 Abs. 1 lit. e DSGVO (task) or lit. c (duty) and the statute; only beyond the tasks an exception with its reason.",
        ),
        LegalFault::TaskWithoutLaw => with_help(
            "Points c and e do not carry alone: the duty or the task must stand in another law (Art. 6(3) GDPR).",
            "Name the statute beside it, for instance “§ 3 Abs. 1 DSG NRW” where there is no special one.",
        ),
        LegalFault::ConsentBesideTask => with_help(
            "The same purpose rests on consent (point a) and on a duty or task (points c, e): withdrawal would change nothing, and the consent is not free.",
            "Keep one basis, or make what is voluntary a purpose of its own.",
        ),
        LegalFault::ConsentUnderDuty => with_help(
            "The data must be provided by law, but everything rests on consent: nobody freely consents to what is a duty.",
            "Name the statutory basis (Art. 6 Abs. 1 lit. c or e DSGVO with the statute), or write: pflicht = \"keine\"",
        ),
        LegalFault::LetterMissing { article, paragraph, last } => with_help(
            format!(
                "Art. {article} GDPR stands here without the point that counts: paragraph {paragraph} has points a to {last}."
            ),
            format!("Add the letter: “Art. {article} Abs. {paragraph} lit. … DSGVO”."),
        ),
        LegalFault::SpecialCategoryWithoutGround => with_help(
            "This row has a special category, but none of the cases of Art. 9(2) GDPR that allow it; Art. 6 alone does not suffice.",
            "Name the case and its law, for instance “Art. 9 Abs. 2 lit. g DSGVO i. V. m.” and the norm.",
        ),
        LegalFault::SpecialCategoryByNationalLaw => with_help(
            "For a special category this row names national law alone; which case of Art. 9(2) GDPR stands behind it cannot be seen.",
            "Put the letter first: “Art. 9 Abs. 2 lit. … DSGVO i. V. m.” and the norm.",
        ),
        LegalFault::PerhapsSpecialCategory { word } => with_help(
            format!("The word {} hints at a special category (Art. 9 GDPR); “art9” is not set.", voice.quote(word)),
            "If so, add “art9” and “grundlage” to this row; otherwise an exception with its reason.",
        ),
        LegalFault::OffenceDataWithoutGround => with_help(
            "Data on offences may be processed only where the law allows it (Art. 10 GDPR); nothing of it is named.",
            "Name Art. 10 DSGVO and the norm that allows it: “Art. 10 DSGVO i. V. m.” and the norm.",
        ),
        LegalFault::PerhapsOffenceData { word } => with_help(
            format!("The word {} hints at data on offences (Art. 10 GDPR); “art10” is not set.", voice.quote(word)),
            "If so, add “art10 = true” and “grundlage” to this row; otherwise an exception with its reason.",
        ),
        LegalFault::NotAThirdCountry { country } => with_help(
            format!("{} is of the European Economic Area and no third country.", voice.quote(country)),
            "Delete the row; the recipient belongs to “empfaenger”. If there is no other third country: drittland = []",
        ),
        LegalFault::TransferGround { articles } => with_help(
            format!("This “grund” goes with {} GDPR; something else is named.", articles.replace("oder", "or")),
            format!("Name the provision under “grundlage”: “{articles} … DSGVO”, or change “grund”."),
        ),
        LegalFault::DecisionEnded { number, until } => with_help(
            format!("The adequacy decision {number} has not held since {}.", after_english(until)),
            "Name the decision in force, or appropriate safeguards under Art. 46 GDPR (grund = \"garantien\").",
        ),
        LegalFault::DecisionLimited { number } => with_help(
            format!(
                "The adequacy decision {number} holds for certain recipients only; whether this is one is not said."
            ),
            "Add “nachweis”, for instance the entry in the list of the Data Privacy Framework with its day.",
        ),
        LegalFault::NoDecision { country, verified } => with_help(
            format!("There is no adequacy decision in force for {} (list of {verified}).", voice.quote(country)),
            "Name safeguards (grund = \"garantien\", Art. 46 GDPR) or a derogation (grund = \"ausnahme\", Art. 49 GDPR).",
        ),
        LegalFault::PartnerInThirdCountry { country } => with_help(
            format!(
                "This partner is beyond the European Economic Area ({}), but “drittland” says: no transfer.",
                voice.quote(country)
            ),
            "Name the transfer under “drittland”, with its ground and basis (Art. 44 to 49 GDPR).",
        ),
        LegalFault::ProcessorWithoutContract { key } => with_help(
            format!("No contract with a date is on file for the processor {} (Art. 28(3) GDPR).", voice.quote(key)),
            "Add this key below [intern.vertrag] in register.toml, with “vom” and “fundstelle”; it stays internal.",
        ),
        LegalFault::JointControllerNotArranged => with_help(
            "This recipient counts as a joint controller, but “gemeinsam” does not say who does what and what data subjects need to know of it (Art. 26 GDPR).",
            "Add the partner under “gemeinsam” with “aufgaben” and “wesentliches”, or change the kind of the recipient.",
        ),
        LegalFault::ImpactAssessmentUndecided { signs } => with_help(
            format!(
                "Signs of a high risk meet here ({}), but it is not on file whether an impact assessment is required.",
                signs.iter().map(|sign| english_sign(*sign)).collect::<Vec<_>>().join(", ")
            ),
            "Add “folgenabschaetzung” below [intern] with “erforderlich” and “begruendung”; “false” is an answer too.",
        ),
        LegalFault::VagueErasure { text } => with_help(
            format!(
                "This erasure rule ({}) has neither a figure nor a criterion that shows the end.",
                voice.quote(text)
            ),
            "Write period and start: frist = \"2 Jahre\", ab = \"Ende des Jahres der Erledigung\"; where a law sets them, add “grundlage”.",
        ),
        LegalFault::ErasureWithoutStart => with_help(
            "This period has no start: it does not say when it begins.",
            "Add “ab”, for instance: ab = \"Ende des Jahres, in dem der Vorgang abgeschlossen ist\"",
        ),
        LegalFault::AnonymousWithNames { datum } => with_help(
            format!("This row calls itself anonymous, but names: {datum}. Those are personal data (Art. 4(1) GDPR)."),
            "Write what really happens, for instance “gekürzte IP-Adresse” or “pseudonymisiert”; what is really anonymous does not belong to the register.",
        ),
        LegalFault::NotKeptButErased => with_help(
            "By their description these data are not stored, but they have a period of erasure.",
            "One of the two is wrong: delete “nicht gespeichert”, or the period of these data.",
        ),
        LegalFault::FinesUnderGdpr => with_help(
            "The prosecution of administrative and criminal offences is not under the GDPR (Art. 2(2)(d)) but under the law that transposes Directive (EU) 2016/680.",
            "Write at the top: rechtsrahmen = \"ji\"",
        ),
        LegalFault::NotLawEnforcement => with_help(
            "This record stands under the law of prosecution, but has nothing to do with it as far as can be seen; the GDPR applies.",
            "Delete “rechtsrahmen”, or write: rechtsrahmen = \"dsgvo\"",
        ),
        LegalFault::OutdatedLaw { cited, until, successors, doubt } => with_help(
            format!(
                "{} has not been in force since {}{}.",
                voice.quote(cited),
                after_english(until),
                unsure_english(*doubt)
            ),
            if successors.is_empty() {
                "Delete the citation, or name the provision in force.".to_owned()
            } else {
                format!("In its place: {}. Name the provision there.", successors.join(", "))
            },
        ),
        LegalFault::OutdatedSection { cited, until, instead, doubt } => with_help(
            match until {
                Some(until) => format!(
                    "{} has not been in force so since {}{}.",
                    voice.quote(cited),
                    after_english(until),
                    unsure_english(*doubt)
                ),
                None => format!("{} is gone{}.", voice.quote(cited), unsure_english(*doubt)),
            },
            instead.map_or_else(
                || "Delete the citation, or name the provision in force.".to_owned(),
                |instead| format!("To be looked at instead: {instead}"),
            ),
        ),
        LegalFault::OutdatedProduct { name, today, since, doubt } => with_help(
            match today {
                Some(today) => format!("“{name}” has been called {today} since {since}{}.", unsure_english(*doubt)),
                None => format!("“{name}” has ended ({since}){}.", unsure_english(*doubt)),
            },
            "Write the name of today, or delete what is not in use any more.",
        ),
        LegalFault::Placeholder { piece } => with_help(
            format!("A placeholder stands here: {}.", voice.quote(piece)),
            "Write the answer; where it is missing still, make the record a draft: status = \"entwurf\"",
        ),
        LegalFault::PersonNamed { sign } => with_help(
            format!(
                "This is published and has {}.",
                match sign {
                    PersonSign::Name => "a person's name",
                    PersonSign::Mobile => "a mobile number",
                    PersonSign::Email => "a personal address of e-mail",
                }
            ),
            "Name the function or the unit with its common address; names belong below [intern], “ansprechperson”.",
        ),
        LegalFault::ReviewOverdue { reviewed, due } => with_help(
            format!("Last reviewed on {reviewed}; the next review was due by {due}."),
            "Review the record, and enter the day under “geprueft”; how often stands in register.toml under “pruefung_alle”.",
        ),
        LegalFault::TrackingWithoutConsent => with_help(
            "This measuring reaches into the device (cookies or the like) and names no consent; § 25 Abs. 1 TDDDG demands it, of authorities too.",
            "Name Art. 6 Abs. 1 lit. a DSGVO and § 25 Abs. 1 TDDDG; where nothing reaches into the device, write “ohne Cookies”.",
        ),
        LegalFault::RecipientSpelledTwice { name, earlier } => with_help(
            format!("The recipient {} is spelled {} elsewhere.", voice.quote(name), voice.quote(earlier)),
            "Spell both alike, or declare it as a [[partner]] in register.toml.",
        ),
        LegalFault::RecipientHasKey { name } => with_help(
            format!("This recipient stands in register.toml as {} and has a key.", voice.quote(name)),
            "Write the key under “partner” or “stelle” instead of “name”.",
        ),
        LegalFault::DuplicateActivity { file } => with_help(
            format!("The same unit keeps {file} under the same name already."),
            "Join the records, end the old one (status = \"beendet\"), or make the names differ.",
        ),
        LegalFault::OutsideDin91379 { letter } => with_help(
            format!(
                "The letter {} is not of DIN 91379: other registers cannot take this name over.",
                voice.quote(letter)
            ),
            "Write the name in Latin letters; look-alikes come from Greek or Cyrillic keyboards.",
        ),
        LegalFault::BrokenCharacter { character } => with_help(
            match character {
                '\u{ad}' => {
                    "A soft hyphen (U+00AD) stands in this text: it hides the word from searching and may be read aloud."
                }
                _ => "A replacement character (U+FFFD) stands in this text: a letter was lost in a conversion.",
            },
            "Type the word anew.",
        ),
        LegalFault::UnusedUnit { key } => with_help(
            format!("There is no record of the unit {}.", voice.quote(key)),
            "Add its records, or delete the unit if it is gone.",
        ),
    }
}
