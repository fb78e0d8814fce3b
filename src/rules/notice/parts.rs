//! What a notice must tell (Art. 13 DSGVO), and by which words it does.

use super::citations::Cited;
use super::{Notice, Sentence, clauses, ends};
use crate::diagnostic::{NoticePart, Right, Severity};
use crate::rules::words::has;

const CONTROLLER: [&str; 9] = [
    "verantwortlicher",
    "verantwortliche stelle",
    "verantwortliche ist",
    "verantwortlich",
    "controller",
    "responsible body",
    "responsible for",
    "herausgeber",
    "diensteanbieter",
];
const OFFICER: [&str; 4] = [
    "datenschutzbeauftragt",
    "data protection officer",
    "beauftragte für den datenschutz",
    "beauftragten für den datenschutz",
];
const PURPOSES: [&str; 9] =
    ["zweck", "purpose", "dient", "dienen", "benötigen wir", "um ihre", "in order to", "we use", "wir verwenden ihre"];
const BASES: [&str; 5] =
    ["rechtsgrundlage", "auf grundlage", "auf der grundlage", "legal basis", "rechtliche grundlage"];
const RECIPIENTS: [&str; 21] = [
    "empfänger",
    "weitergegeben",
    "weitergabe",
    "weitergeleitet",
    "geben sie nicht",
    "übermittelt",
    "übermittlung an",
    "offengelegt",
    "auftragsverarbeit",
    "dienstleister",
    "an dritte",
    "erhält",
    "erhalten ihre daten",
    "in unserem auftrag",
    "art. 28",
    "nicht weiter",
    "nur weiter",
    "recipient",
    "processor",
    "third part",
    "disclosed",
];
const RIGHTS: [(Right, &[&str]); 6] = [
    (Right::Access, &["auskunft", "right of access", "access to your", "art. 15"]),
    (Right::Rectification, &["berichtig", "rectif", "correct", "art. 16"]),
    (Right::Erasure, &["löschung", "löschen", "gelöscht", "vergessen", "erase", "erasure", "deletion", "art. 17"]),
    (Right::Restriction, &["einschränk", "restrict", "art. 18"]),
    (
        Right::Portability,
        &[
            "datenübertrag",
            "übertragbarkeit",
            "portab",
            "art. 20",
            "gängigen format",
            "maschinenlesbar",
            "daten mitnehmen",
        ],
    ),
    (Right::Objection, &["widerspr", "object", "art. 21"]),
];
/// All of them at once.
const ALL_RIGHTS: [&str; 8] = [
    "art. 15 bis 2",
    "art. 15-2",
    "art. 15–2",
    "art. 15 – 2",
    "art. 15 - 2",
    "art. 15 ff",
    "artikel 15 bis 2",
    "articles 15 to 2",
];
const CONSENT: [&str; 2] = ["einwillig", "consent"];
/// What is not needed cannot be withdrawn.
const NOT_NEEDED: [&str; 6] =
    ["nicht erforderlich", "nicht nötig", "nicht notwendig", "bedarf keiner", "not required", "not necessary"];
const WITHDRAWAL: [&str; 8] =
    ["widerruf", "abbestell", "abmelde", "zurücknehm", "zurückzieh", "zurückgenommen", "withdraw", "unsubscribe"];
const COMPLAINT: [&str; 4] = ["beschwer", "complaint", "aufsichtsbehörde wenden", "landesbeauftragten wenden"];
const PROVISION: [&str; 21] = [
    "freiwillig",
    "freien entscheidung",
    "freier entscheidung",
    "nicht verpflichtet",
    "sie sind verpflichtet",
    "sind sie verpflichtet",
    "müssen sie",
    "pflichtangabe",
    "pflichtfeld",
    "vorgeschrieben",
    "bereitstellung",
    "ohne diese",
    "ohne ihre",
    "ohne die angabe",
    "nicht angeben",
    "voluntar",
    "not obliged",
    "obliged to provide",
    "are obliged",
    "required to provide",
    "mandatory",
];
/// What follows if nothing is given.
const CONSEQUENCE: [&str; 26] = [
    "ohne sie ",
    "ohne diese",
    "ohne ihre ",
    "ohne die ",
    "ohne angaben",
    "andernfalls",
    "anderenfalls",
    "nachteil",
    "nichtbereitstell",
    "nicht bereitstell",
    "nicht angeben",
    "keine angaben machen",
    "fehlen angaben",
    "fehlende angaben",
    "nicht beantwort",
    "nicht bearbeit",
    "nicht antworten",
    "zur folge",
    "bußgeld",
    "without ",
    "otherwise",
    "cannot ",
    "unable to",
    "disadvantage",
    "consequence",
    "a fine",
];
const AUTOMATED: [&str; 5] =
    ["automatisierte entscheid", "automatisierten entscheid", "profiling", "automated decision", "art. 22"];
/// Services of firms whose seat is in the United States, by the name that notices use.
const SERVICES: [(&str, &str); 14] = [
    ("google", "Google"),
    ("youtube", "YouTube"),
    ("facebook", "Facebook"),
    ("instagram", "Instagram"),
    ("twitter", "Twitter"),
    ("linkedin", "LinkedIn"),
    ("mailchimp", "Mailchimp"),
    ("vimeo", "Vimeo"),
    ("recaptcha", "reCAPTCHA"),
    ("cloudflare", "Cloudflare"),
    ("whatsapp", "WhatsApp"),
    ("zoom video", "Zoom"),
    ("microsoft", "Microsoft"),
    ("amazon web services", "Amazon Web Services"),
];
const THIRD_COUNTRY: [&str; 10] = [
    "drittland",
    "drittstaat",
    "drittländer",
    "usa",
    "vereinigte staaten",
    "vereinigten staaten",
    "angemessenheitsbeschluss",
    "third countr",
    "united states",
    "außerhalb der europäischen union",
];

/// The parts that are missing, each with how sure that is.
pub fn missing(notice: &Notice) -> Vec<(NoticePart, Severity)> {
    let mut missing = Vec::new();
    let mut add = |is_told: bool, part: NoticePart, severity| {
        if !is_told {
            missing.push((part, severity));
        }
    };
    add(is_reached(notice, &CONTROLLER), NoticePart::Controller, Severity::Error);
    add(officer_is_reached(notice), NoticePart::DataProtectionOfficer, Severity::Error);
    add(has_purpose(notice), NoticePart::Purposes, Severity::Warning);
    add(has_basis(notice), NoticePart::LegalBasis, Severity::Error);
    add(says(notice, &RECIPIENTS), NoticePart::Recipients, Severity::Warning);
    if let Some(service) = service(notice) {
        add(says(notice, &THIRD_COUNTRY), NoticePart::ThirdCountry { service }, Severity::Hint);
    }
    add(ends::is_any_told(notice), NoticePart::Period, Severity::Error);
    let rights = missing_rights(notice);
    // Who acts under a duty or for a task owes no portability (Art. 20 Abs. 3 DSGVO).
    let severity = if rights == [Right::Portability] { Severity::Hint } else { Severity::Error };
    add(rights.is_empty(), NoticePart::Rights { missing: rights }, severity);
    let consents = notice.sentences().any(|sentence| asks_consent(&sentence) && !sentence.denies(&CONSENT));
    let subscribes =
        notice.sentences().any(|sentence| sentence.says(&["newsletter"]) && !sentence.denies(&["newsletter"]));
    if consents || subscribes {
        let severity = if consents { Severity::Error } else { Severity::Hint };
        add(tells(notice, &WITHDRAWAL), NoticePart::Withdrawal, severity);
    }
    add(tells(notice, &COMPLAINT), NoticePart::Complaint, Severity::Error);
    let provides = tells(notice, &PROVISION);
    add(provides, NoticePart::Provision, Severity::Warning);
    // Where nobody has to, there may be none.
    add(!provides || tells(notice, &CONSEQUENCE), NoticePart::Consequence, Severity::Hint);
    add(says(notice, &AUTOMATED), NoticePart::AutomatedDecision, Severity::Hint);
    missing
}

fn says(notice: &Notice, stems: &[&str]) -> bool {
    has(notice.small(), stems).is_some()
}

/// „Zweck“, or „um … zu“: purposes are told in many words, so their absence is never certain.
fn has_purpose(notice: &Notice) -> bool {
    let is_told =
        |sentence: Sentence| format!(" {}", sentence.small).contains(" um ") && sentence.small.contains(" zu ");
    says(notice, &PURPOSES) || notice.sentences().any(is_told)
}

/// A heading promises, a sentence tells.
fn tells(notice: &Notice, stems: &[&str]) -> bool {
    notice.sentences().any(|sentence| sentence.is_told() && sentence.says(stems))
}

/// Whether somebody is named with a way to reach them: in the same section, or right behind its heading.
fn is_reached(notice: &Notice, stems: &[&str]) -> bool {
    let sections = notice.sentences().filter(|sentence| sentence.says(stems)).map(|sentence| sentence.section);
    let mut sections: Vec<usize> = sections.collect();
    sections.dedup();
    sections.into_iter().any(|section| {
        let around = notice.sentences().filter(|other| (section..=section + 1).contains(&other.section));
        around.into_iter().any(|sentence| is_contact(&sentence))
    })
}

/// „Eine Einwilligung ist nicht erforderlich“ asks for none.
fn asks_consent(sentence: &Sentence) -> bool {
    clauses(sentence.small).any(|clause| has(clause, &CONSENT).is_some() && has(clause, &NOT_NEEDED).is_none())
}

/// Whether the officer is: by a heading, in its section; by a sentence, in the one before, the same or the next. A line that
/// is no sentence begins an address.
fn officer_is_reached(notice: &Notice) -> bool {
    const AS_ABOVE: [&str; 8] =
        ["oben", "obige", "vorgenannt", "vorstehend", "genannten a", "gleichen a", "derselben a", "anschrift der"];
    const ADDRESS: usize = 8;
    let sentences: Vec<Sentence> = notice.sentences().collect();
    let mut named = sentences.iter().enumerate().filter(|(_, sentence)| sentence.says(&OFFICER));
    named.any(|(index, sentence)| {
        let is_sentence = sentence.is_told() && sentence.small.ends_with(['.', '!', '?']);
        let behind = if is_sentence { 1 } else { ADDRESS };
        let end = (index + behind + 1).min(sentences.len());
        // The contact of the controller is not the officer's.
        let is_theirs = |(at, other): (usize, &Sentence)| at == index || !other.says(&CONTROLLER);
        let around = sentences.iter().enumerate().take(end).skip(index.saturating_sub(1));
        let near = around.filter(|near| is_theirs(*near)).any(|(_, other)| is_contact(other));
        let in_section = !sentence.is_told() && notice.section(sentence.section).any(|other| is_contact(&other));
        near || in_section || sentence.says(&AS_ABOVE)
    })
}

/// An address of mail, a number to call, a postcode with its place.
fn is_contact(sentence: &Sentence) -> bool {
    let has_mail = sentence.words.contains('@') || sentence.says(&["[at]", "(at)"]);
    let digits = || sentence.words.chars().filter(char::is_ascii_digit).count();
    let has_phone = sentence.says(&["telefon", "tel.", "tel:", "phone"]) && digits() >= 5;
    let has_postcode = sentence.words.split(' ').zip(sentence.words.split(' ').skip(1)).any(|(code, town)| {
        code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit()) && town.starts_with(char::is_uppercase)
    });
    has_mail || has_phone || has_postcode
}

/// An article of the Regulation that carries processing, or a norm that is called the basis.
fn has_basis(notice: &Notice) -> bool {
    let carries = |(sentence, cited): &(Sentence, Cited)| match cited {
        Cited::Well(citation, _) => {
            // Of the Regulation, only two articles carry processing.
            let is_national = citation.sources().any(|source| source.law().as_str() != "DSGVO");
            [6, 9].iter().any(|article| citation.is_article("DSGVO", *article))
                || (is_national && sentence.says(&BASES))
        }
        Cited::Badly(..) => sentence.says(&BASES),
    };
    let in_english = ["art. 6(1)", "article 6(1)", "article 6 (1)", "art. 6 (1)"];
    says(notice, &in_english) || names_letter(notice.small()) || notice.citations().iter().any(carries)
}

/// „Art. 6 Absatz 1 c)“, „Art. 6 I e“: spelled as people do.
fn names_letter(small: &str) -> bool {
    const BETWEEN: [&str; 11] =
        ["abs", "absatz", "i", "1", "s", "satz", "uabs", "unterabsatz", "lit", "buchst", "buchstabe"];
    let words: Vec<&str> = small.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).enumerate().any(|(index, pair)| {
        let is_article = ["art", "artikel", "article"].contains(&pair[0]) && pair[1] == "6";
        let mut behind = words[index + 2..].iter().take(8).skip_while(|word| BETWEEN.contains(*word));
        is_article && behind.next().is_some_and(|word| ["a", "b", "c", "d", "e", "f"].contains(word))
    })
}

fn service(notice: &Notice) -> Option<&'static str> {
    let used = |(stem, name): &(&'static str, &'static str)| {
        let is_used = notice.sentences().any(|sentence| sentence.says(&[*stem]) && !sentence.denies(&[*stem]));
        is_used.then_some(*name)
    };
    SERVICES.iter().find_map(used)
}

/// The rights that no sentence about rights names.
fn missing_rights(notice: &Notice) -> Vec<Right> {
    if says(notice, &ALL_RIGHTS) {
        return Vec::new();
    }
    let told =
        notice.sentences().filter(|sentence| is_explained(notice, sentence) && is_about_rights(notice, sentence));
    let told: Vec<&str> = told.map(|sentence| sentence.small).collect();
    let is_missing = |stems: &[&str]| !told.iter().any(|small| has(small, stems).is_some());
    RIGHTS.iter().filter(|(_, stems)| is_missing(stems)).map(|(right, _)| *right).collect()
}

/// A heading counts where its section says more: „Recht auf Auskunft (Art. 15 DSGVO)“ need not be repeated.
fn is_explained(notice: &Notice, sentence: &Sentence) -> bool {
    sentence.is_told() || notice.section(sentence.section).any(|other| other.is_told())
}

/// Whether a sentence, what leads to it or its heading speaks of rights of people.
fn is_about_rights(notice: &Notice, sentence: &Sentence) -> bool {
    let names_right = |small: &str| {
        small.split(|sign: char| !sign.is_alphanumeric()).any(|word| {
            let is_right = ["recht", "rechte", "rechten", "right", "rights"].contains(&word);
            // „Auskunftsrecht“, but not „Datenschutzrecht“.
            let is_compound = ["srecht", "srechte", "fenenrechte"].iter().any(|end| word.ends_with(end));
            is_right || is_compound || ["verlangen", "anspruch"].contains(&word)
        })
    };
    let cites = ["art. 15", "art. 16", "art. 17", "art. 18", "art. 20", "art. 21"];
    names_right(sentence.small)
        || sentence.says(&cites)
        || names_right(notice.lead(sentence))
        || names_right(notice.heading(sentence.section))
}
