//! In English.

use super::super::{Sentences, Voice, with_help};
use crate::diagnostic::{LegalFault, PersonSign, RiskSign};
use crate::model::Date;

#[allow(clippy::too_many_lines, reason = "one sentence a fault")]
pub fn tell(fault: &LegalFault, voice: Voice) -> Sentences {
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
        LegalFault::NoSuchSection { cited, law, by_article, last } => with_help(
            format!(
                "{} should not exist: by our table, {law} ends with {} {last}.",
                voice.quote(cited),
                sign(*by_article)
            ),
            "Look at the number; if the provision is new, it is right, and the table is older.",
        ),
        LegalFault::OtherSign { law, by_article } => with_help(
            format!("{law} counts {}.", if *by_article { "articles, not sections" } else { "sections, not articles" }),
            format!("Write “{}” before the number, or name the law that is meant.", sign(*by_article)),
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
            format!("The adequacy decision {number} has not held since {}.", after(until)),
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
        LegalFault::WithheldWithoutReason => with_help(
            "This record is withheld, and no reason is on file.",
            "Add “grund”: why would publication defeat the purpose of the activity? It stays internal.",
        ),
        LegalFault::WithheldForNoReason => with_help(
            "The reason for withholding does not say why the record cannot be public.",
            "Write a sentence: what would happen if everyone read it? It stays internal.",
        ),
        LegalFault::ImpactAssessmentUndecided { signs } => with_help(
            format!(
                "Signs of a high risk meet here ({}), but it is not on file whether an impact assessment is required.",
                signs.iter().map(|sign| sign_told(*sign)).collect::<Vec<_>>().join(", ")
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
            format!("{} has not been in force since {}{}.", voice.quote(cited), after(until), unsure(*doubt)),
            if matches!(successors[..], ["DPF" | "Privacy Shield"]) {
                "Since 10 July 2023 there is the adequacy decision on the EU-US Data Privacy Framework (Implementing Decision (EU) 2023/1795). It holds only for organisations certified under it: check that, or name safeguards under Art. 46 GDPR.".to_owned()
            } else if successors.is_empty() {
                "Delete the citation, or name the provision in force.".to_owned()
            } else {
                format!("In its place: {}. Name the provision there.", successors.join(", "))
            },
        ),
        LegalFault::OutdatedSection { cited, until, instead, doubt } => with_help(
            match until {
                Some(until) => {
                    format!("{} has not been in force so since {}{}.", voice.quote(cited), after(until), unsure(*doubt))
                }
                None => format!("{} is gone{}.", voice.quote(cited), unsure(*doubt)),
            },
            instead.map_or_else(
                || "Delete the citation, or name the provision in force.".to_owned(),
                |instead| format!("To be looked at instead: {instead}"),
            ),
        ),
        LegalFault::UnknownStatute { name, further, meant } => with_help(
            format!(
                "{} is not known to us{}.",
                voice.quote(name),
                match further {
                    0 => String::new(),
                    1 => "; it is named in one more place".to_owned(),
                    more => format!("; it is named in {more} more places"),
                }
            ),
            match meant {
                Some(meant) => format!("Did you mean “{meant}”? If the abbreviation is right, leave it."),
                None => {
                    "If the abbreviation is right, leave it; write a by-law of your own in full: “Hundesteuersatzung der Stadt …”."
                        .to_owned()
                }
            },
        ),
        LegalFault::OutdatedProduct { name, today, since, doubt } => with_help(
            match today {
                Some(today) => format!("“{name}” has been called {today} since {since}{}.", unsure(*doubt)),
                None => format!("“{name}” has ended ({since}){}.", unsure(*doubt)),
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

const fn sign(by_article: bool) -> &'static str {
    if by_article { "Art." } else { "§" }
}

/// The first day after the last.
fn after(until: &str) -> String {
    let next = until.parse::<Date>().ok().and_then(|date| date.add_days(1));
    next.map_or_else(|| until.to_owned(), |date| date.to_string())
}

const fn unsure(doubt: bool) -> &'static str {
    if doubt { "; this has not been checked against an official source" } else { "" }
}

const fn sign_told(sign: RiskSign) -> &'static str {
    match sign {
        RiskSign::SpecialCategories => "special categories or offences",
        RiskSign::Video => "video",
        RiskSign::Profiling => "profiling",
        RiskSign::Tracking => "behaviour that is followed",
        RiskSign::Children => "children",
    }
}
