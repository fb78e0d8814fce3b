//! What web sites of municipalities process: by which words a notice tells it, and by which a register.

use super::{Notice, Sentence};
use crate::diagnostic::Topic;
use crate::model::{ProcessingActivity, Record, Status};
use crate::rules::tracking_without_consent::{MEASURES, TOOLS};
use crate::rules::words::has;

/// A topic and its words, beginnings in small letters.
pub struct Words {
    /// What it is.
    pub topic: Topic,
    /// In a notice.
    told: &'static [&'static [&'static str]],
    /// In a register.
    kept: &'static [&'static [&'static str]],
    /// Whether registers have a record of its own for it; where not, its absence is a doubt.
    pub is_activity: bool,
}

/// Every topic; the server's record is the first.
pub const TOPICS: [Words; 15] = [
    Words {
        topic: Topic::ServerLog,
        told: &[&[
            "protokolldatei",
            "logfile",
            "log-file",
            "log-datei",
            "logdatei",
            "server-log",
            "serverlog",
            "server log",
            "log file",
            "zugriffsprotokoll",
            "protokolle des webservers",
            "webserver-protokoll",
            "zugriffsdaten",
        ]],
        kept: &[&[
            "zugriffsprotokoll",
            "webserver",
            "web-server",
            "server-log",
            "logfile",
            "log-file",
            "protokollierung der zugriffe",
            "server log",
        ]],
        is_activity: true,
    },
    Words { topic: Topic::Newsletter, told: &[&["newsletter"]], kept: &[&["newsletter"]], is_activity: true },
    Words {
        topic: Topic::ContactForm,
        told: &[&["kontaktformular", "contact form"]],
        kept: &[&["kontakt", "anfragen", "contact"]],
        is_activity: true,
    },
    Words {
        topic: Topic::OnlineForms,
        told: &[&[
            "online-formular",
            "onlineformular",
            "formular-service",
            "online-antr",
            "onlineantr",
            "online-dienst",
            "onlinedienst",
            "online form",
        ]],
        kept: &[&[
            "formular",
            "online-antr",
            "onlineantr",
            "online-dienst",
            "onlinedienst",
            "serviceportal",
            "online form",
        ]],
        is_activity: true,
    },
    Words {
        topic: Topic::Analytics,
        told: &[&MEASURES, &TOOLS],
        kept: &[&MEASURES, &TOOLS, &["reichweite", "webstatistik"]],
        is_activity: true,
    },
    Words { topic: Topic::Cookies, told: &[&["cookie"]], kept: &[&["cookie"]], is_activity: false },
    Words {
        topic: Topic::Video,
        told: &[&["videoüberwach", "videokamera", "überwachungskamera", "video surveillance", "cctv"]],
        kept: &[&["videoüberwach", "videokamera", "überwachungskamera", "video surveillance", "cctv"]],
        is_activity: true,
    },
    Words {
        topic: Topic::VideoConferences,
        told: &[&["videokonferenz", "video conference"]],
        kept: &[&["videokonferenz", "video conference"]],
        is_activity: true,
    },
    Words {
        topic: Topic::JobApplications,
        told: &[&[
            "bewerbungsverfahren",
            "bewerberportal",
            "ihre bewerbung",
            "bewerbungsunterlagen",
            "stellenbewerb",
            "job application",
        ]],
        kept: &[&["bewerb", "job application", "recruit"]],
        is_activity: true,
    },
    Words {
        topic: Topic::Surveys,
        told: &[&["umfrage", "survey"]],
        kept: &[&["umfrage", "befragung", "beteiligung", "survey"]],
        is_activity: true,
    },
    Words {
        topic: Topic::DefectReports,
        told: &[&["mängelmeld", "schadensmelder", "anliegenmanagement"]],
        kept: &[&["mängelmeld", "schadensmeld", "anliegen"]],
        is_activity: true,
    },
    Words {
        topic: Topic::Wifi,
        told: &[&["gäste-wlan", "gästewlan", "öffentliches wlan", "freies wlan", "öffentlichen wlan", "freien wlan"]],
        kept: &[&["wlan", "wi-fi", "wifi"]],
        is_activity: true,
    },
    Words {
        topic: Topic::InformationMaterial,
        told: &[&["informationsmaterial", "infomaterial"]],
        kept: &[&["informationsmaterial", "infomaterial", "broschüre"]],
        is_activity: true,
    },
    Words {
        topic: Topic::SocialMedia,
        told: &[&[
            "fanpage",
            "facebook-seite",
            "instagram-auftritt",
            "instagram-kanal",
            "instagram-seite",
            "auftritte in sozialen",
        ]],
        kept: &[&[
            "social media",
            "soziale medien",
            "sozialen medien",
            "soziale netz",
            "sozialen netz",
            "facebook",
            "instagram",
            "fanpage",
        ]],
        is_activity: true,
    },
    Words {
        topic: Topic::Chat,
        told: &[&["chatbot", "chat-bot", "live-chat", "livechat"]],
        kept: &[&["chat"]],
        is_activity: true,
    },
];

impl Words {
    /// Whether a sentence speaks of it.
    pub fn is_in(&self, sentence: &Sentence) -> bool {
        self.told.iter().any(|stems| sentence.says(stems))
    }

    /// Whether a heading, in small letters, is of it.
    pub fn is_heading(&self, heading: &str) -> bool {
        self.told.iter().chain(self.kept).any(|stems| has(heading, stems).is_some())
    }

    /// The beginning of a word by which a sentence speaks of it.
    pub fn word(&self, sentence: &Sentence) -> &'static str {
        self.told.iter().find_map(|stems| has(sentence.small, stems)).unwrap_or_default()
    }

    /// The first sentence that says that it is done, in a paragraph rather than in a heading.
    pub fn mention<'a>(&self, notice: &Notice<'a>) -> Option<Sentence<'a>> {
        let is_done = |sentence: &Sentence| self.is_in(sentence) && !sentence.denies(&[self.word(sentence)]);
        let mut done: Vec<Sentence<'a>> = notice.sentences().filter(is_done).collect();
        let told = done.iter().position(Sentence::is_told);
        (!done.is_empty()).then(|| done.swap_remove(told.unwrap_or_default()))
    }

    /// Whether an activity is about it, judged by its name and its purposes.
    pub fn is_about(&self, activity: &ProcessingActivity) -> bool {
        let purposes = activity.purposes.iter().map(|purpose| purpose.text.as_str());
        self.is_kept([activity.designation.as_str()].into_iter().chain(purposes))
    }

    /// Whether a record mentions it anywhere that people read.
    pub fn is_mentioned(&self, activity: &ProcessingActivity) -> bool {
        self.is_about(activity) || self.is_kept(texts(activity).into_iter())
    }

    fn is_kept<'t>(&self, mut texts: impl Iterator<Item = &'t str>) -> bool {
        texts.any(|text| {
            let small = text.to_lowercase();
            self.kept.iter().any(|stems| has(&small, stems).is_some())
        })
    }
}

/// The records of activities that go on, or are to.
pub fn going_on<'a>(notice: &Notice<'a>) -> impl Iterator<Item = &'a Record> {
    let records = notice.register.into_iter().flat_map(|register| &register.records);
    records.filter(|record| record.activity.status != Status::Ended)
}

/// The texts of a record that everyone may read.
pub fn texts(activity: &ProcessingActivity) -> Vec<&str> {
    let data = activity.data.iter().flat_map(|row| row.items.iter().chain([&row.category])).map(String::as_str);
    let others = [activity.summary.as_deref(), activity.source.as_deref()].into_iter().flatten();
    let purposes = activity.purposes.iter().map(|purpose| purpose.text.as_str());
    data.chain(others).chain(purposes).chain([activity.designation.as_str()]).collect()
}
