//! What web sites process.

use crate::diagnostic::Topic;
use crate::wording::Language;

/// The name of a topic.
pub const fn told(topic: Topic, language: Language) -> &'static str {
    match (topic, language) {
        (Topic::ServerLog, Language::German) => "Zugriffsprotokolle des Webservers",
        (Topic::ServerLog, Language::English) => "the web server's log",
        (Topic::Newsletter, Language::German) => "Newsletter",
        (Topic::Newsletter, Language::English) => "newsletter",
        (Topic::ContactForm, Language::German) => "Kontaktformular",
        (Topic::ContactForm, Language::English) => "contact form",
        (Topic::OnlineForms, Language::German) => "Online-Formulare",
        (Topic::OnlineForms, Language::English) => "online forms",
        (Topic::Analytics, Language::German) => "Webanalyse",
        (Topic::Analytics, Language::English) => "web analytics",
        (Topic::Cookies, Language::German) => "Cookies",
        (Topic::Cookies, Language::English) => "cookies",
        (Topic::Video, Language::German) => "Videoüberwachung",
        (Topic::Video, Language::English) => "video surveillance",
        (Topic::VideoConferences, Language::German) => "Videokonferenzen",
        (Topic::VideoConferences, Language::English) => "video conferences",
        (Topic::JobApplications, Language::German) => "Bewerbungen",
        (Topic::JobApplications, Language::English) => "job applications",
        (Topic::Surveys, Language::German) => "Umfragen",
        (Topic::Surveys, Language::English) => "surveys",
        (Topic::DefectReports, Language::German) => "Mängelmelder",
        (Topic::DefectReports, Language::English) => "reports of defects",
        (Topic::Wifi, Language::German) => "WLAN für Gäste",
        (Topic::Wifi, Language::English) => "wireless access for guests",
        (Topic::InformationMaterial, Language::German) => "Bestellung von Informationsmaterial",
        (Topic::InformationMaterial, Language::English) => "orders of information material",
        (Topic::SocialMedia, Language::German) => "Auftritte in sozialen Medien",
        (Topic::SocialMedia, Language::English) => "pages in social media",
        (Topic::Chat, Language::German) => "Chat",
        (Topic::Chat, Language::English) => "chat",
    }
}
