//! In English.

use super::super::{Sentences, Voice, with_help};
use super::{parts, topic};
use crate::diagnostic::{Discretion, Format, ProseFault};
use crate::wording::{Language, malformed::malformed};

#[allow(clippy::too_many_lines, reason = "one sentence a fault")]
pub fn tell(fault: &ProseFault, voice: Voice) -> Sentences {
    let topic = |of| topic::told(of, Language::English);
    match fault {
        ProseFault::NotANotice => with_help(
            "This text is probably no privacy notice: it hardly speaks of personal data and their processing.",
            "Name the file with the privacy notice. What Art. 13 GDPR asks for is not checked here.",
        ),
        ProseFault::MissingPart { part } => parts::english(part),
        ProseFault::AnonymousWithNames { claim, datum } => with_help(
            format!(
                "By this sentence, what is stored has no reference to persons ({}), but it lists: {datum}. Those are personal data (CJEU, C-582/14).",
                voice.quote(claim)
            ),
            "Write what really happens: whether the IP address is shortened, how and when; otherwise that personal data are stored, for what and how long.",
        ),
        ProseFault::NotKeptButKept { datum, elsewhere } => with_help(
            format!("Here {datum} is said not to be stored; the same section says: {}.", voice.quote(elsewhere)),
            "Only one can be true. Find out what the server writes, and delete the other.",
        ),
        ProseFault::VagueErasure { text } => with_help(
            format!("It remains open when data are erased ({}): there is no period.", voice.quote(text)),
            "Write period and start, for instance “two years from the end of the year in which your request was settled”; where there can be none, a criterion that shows the end.",
        ),
        ProseFault::Placeholder { piece } => with_help(
            format!("A placeholder still stands here: {}.", voice.quote(piece)),
            "Write the answer, or delete the sentence.",
        ),
        ProseFault::Alternatives { piece } => with_help(
            format!("The template has not been filled in ({}): whose text it is remains open.", voice.quote(piece)),
            "Write the name of your city, municipality or office everywhere.",
        ),
        ProseFault::MalformedCitation { written, corrected } => {
            let text = written.correction(Discretion::Open).unwrap_or_default();
            let reason = malformed(&Format::Citation, &text, voice.language);
            with_help(
                format!(
                    "The citation {} cannot be right. {}",
                    voice.quote(written),
                    reason.map_or_else(String::new, |malformed| malformed.reason)
                )
                .trim_end(),
                match corrected {
                    Some(_) => "The citation proposed here is probably meant; look it up in the law.",
                    None => "Look the citation up in the law.",
                },
            )
        }
        ProseFault::TrackingWithoutConsent => with_help(
            "This measuring sets cookies or reads the device, and the section names no consent; an objection does not suffice.",
            "Ask first, and say so: Art. 6 Abs. 1 lit. a DSGVO, § 25 Abs. 1 TDDDG, with the right to withdraw. Where nothing reaches into the device, write “ohne Cookies”.",
        ),
        ProseFault::Unencrypted => with_help(
            "By this sentence, what people type on your pages is transmitted without encryption. That is no information but a fault: encryption is the controller's to provide.",
            "Encrypt pages and forms (HTTPS), then delete the sentence. You may point out that mail is not encrypted.",
        ),
        ProseFault::OwnRisk => with_help(
            "The risk of transmission cannot be laid upon those who send data; the controller has to secure its part.",
            "Delete the sentence, and name the safe way.",
        ),
        ProseFault::MeasuresClaimed { elsewhere } => with_help(
            format!("Here measures are said to protect the data; elsewhere it says: {}.", voice.quote(elsewhere)),
            "Both cannot be true. Encrypt, or promise no more here than is done.",
        ),
        ProseFault::NoDate => with_help(
            "The text does not say of which day it is. Nothing demands it; but without a date nobody sees what is new and what held when.",
            "Write at the beginning or the end: “Stand: …” with the day or the month and the year.",
        ),
        ProseFault::AskedToReturn => with_help(
            "Readers are to look for changes themselves. To the supervisory authorities that is not enough (WP 260 rev.01, para. 29): the controller tells of material changes.",
            "Delete the sentence, give a date, and say how you point out material changes.",
        ),
        ProseFault::WithoutPeriod { topics } => with_help(
            format!(
                "Nothing says how long these data are stored: {}. For others the text tells a period.",
                topics.iter().map(|of| topic(*of)).collect::<Vec<_>>().join(", ")
            ),
            "Name in this section a period and its start, or a criterion, or in a section for everything what else applies.",
        ),
        ProseFault::StoredAllTheSame { elsewhere } => with_help(
            format!("Here nothing is said to be stored; the same paragraph says: {}.", voice.quote(elsewhere)),
            "What is printed or put on file is kept as well. Write what remains where, and how long.",
        ),
        ProseFault::DisclosedAllTheSame { elsewhere } => with_help(
            format!("Here third parties are said to get nothing; the same section says: {}.", voice.quote(elsewhere)),
            "If data are handed over after attacks or in investigations, name the exception: to whom (police, prosecutor), when, and by which provision.",
        ),
        ProseFault::UnnamedRecipient { written } => with_help(
            format!(
                "It remains open who receives the data ({}): the text names neither names nor categories.",
                voice.quote(written)
            ),
            "Write who it is, or at least what they do and where, for instance: “our data centre in …”, “the printer that does the mailing”.",
        ),
        ProseFault::StatisticsWithoutBasis => with_help(
            "Data with the IP address are evaluated for statistics; the section names no legal basis for it, and does not say that they are made anonymous before.",
            "Name the basis, or shorten the IP address before the evaluation, and say so.",
        ),
        ProseFault::LogWithoutPurpose => with_help(
            "The text says what the server logs, but not what for.",
            "Name the purpose beside the log, for instance: “to detect faults and attacks”. If it is told in other words, nothing is to be done.",
        ),
        ProseFault::NarrowPersonalData => with_help(
            "What personal data are does not depend on what they are needed for: it is any information relating to an identified or identifiable person, the IP address included.",
            "Delete the explanation, or write it as it stands in Art. 4(1) GDPR.",
        ),
        ProseFault::NotInRegister { topic: of } => with_help(
            format!("There is no record in the register about this: {}.", topic(*of)),
            "Add the record, or delete the passage if there is no such processing.",
        ),
        ProseFault::NotInNotice { designation, file } => with_help(
            format!("This text says nothing of the activity {} ({file}).", voice.quote(designation)),
            "If this text is about your website, add a section about it; if it is about something else, nothing is to be done.",
        ),
        ProseFault::PeriodDiffers { topic: of, here, there, file } => with_help(
            format!("{}: here {here}, in the register ({file}, “loeschung”): {}.", topic(*of), there.join(", ")),
            "Find out which period holds, and write it in both places.",
        ),
        ProseFault::BasisDiffers { topic: of, here, there, file } => with_help(
            format!(
                "{}: here Art. 6(1) point {} GDPR, in the register ({file}) point {}.",
                topic(*of),
                here.join(", "),
                there.join(", ")
            ),
            "Find out which basis carries, and write it in both places.",
        ),
        ProseFault::ProductDiffers { here, there, file } => with_help(
            format!(
                "Here it is {}, in the register ({file}): {}.",
                voice.quote(here),
                there.iter().map(|name| voice.quote(name)).collect::<Vec<_>>().join(", ")
            ),
            "Find out which service is in use, and name it in both places.",
        ),
    }
}
