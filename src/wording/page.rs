//! The words of the page's frame and of the link: what is around the register's text and not part of it.

use super::Language;

/// The first skip link; it leads to the text.
pub const fn skip_to_text(language: Language) -> &'static str {
    match language {
        Language::German => "Zum Inhalt springen",
        Language::English => "Skip to the text",
    }
}

/// The second skip link; it leads past the contents to the first unit.
pub const fn skip_to_activities(language: Language) -> &'static str {
    match language {
        Language::German => "Zu den Verarbeitungstätigkeiten springen",
        Language::English => "Skip to the processing activities",
    }
}

/// The name of the skip links' landmark.
pub const fn skip_links(language: Language) -> &'static str {
    match language {
        Language::German => "Sprungmarken",
        Language::English => "Skip links",
    }
}

/// The name of the contents' landmark.
pub const fn contents(language: Language) -> &'static str {
    match language {
        Language::German => "Inhaltsverzeichnis",
        Language::English => "Contents",
    }
}

/// The page's one button. The file is PDF/UA, so "barrierefrei" is a statement of fact.
pub fn load_pdf(language: Language, bytes: u64) -> String {
    let size = size(language, bytes);
    match language {
        Language::German => format!("Als PDF laden ({size}, barrierefrei)"),
        Language::English => format!("Download as PDF ({size}, accessible)"),
    }
}

/// What unfolds an activity.
pub const fn details(language: Language) -> &'static str {
    match language {
        Language::German => "Einzelheiten",
        Language::English => "Details",
    }
}

/// What follows [`details`] for those who hear the page and meet the word out of its place (WCAG 2.4.6).
pub fn details_of(language: Language, activity: &str) -> String {
    match language {
        Language::German => format!("zu „{activity}“"),
        Language::English => format!("of “{activity}”"),
    }
}

/// The link to the activity in which it stands, to be copied.
pub const fn link_to_entry(language: Language) -> &'static str {
    match language {
        Language::German => "Link zu diesem Eintrag",
        Language::English => "Link to this entry",
    }
}

/// The link to the page that the activity in which it stands has alone.
pub const fn own_page(language: Language) -> &'static str {
    match language {
        Language::German => "Eigene Seite dieses Eintrags",
        Language::English => "Page of this entry alone",
    }
}

/// The name of the way to a page, from the register down.
pub const fn trail(language: Language) -> &'static str {
    match language {
        Language::German => "Sie sind hier",
        Language::English => "You are here",
    }
}

/// From an activity's page to its place in the register.
pub const fn in_register(language: Language) -> &'static str {
    match language {
        Language::German => "Dieser Eintrag im ganzen Verzeichnis",
        Language::English => "This entry in the whole register",
    }
}

/// From an activity's page to its place in the PDF.
pub const fn in_pdf(language: Language) -> &'static str {
    match language {
        Language::German => "Dieser Eintrag im PDF des Verzeichnisses",
        Language::English => "This entry in the PDF of the register",
    }
}

/// The way back to the top of the page.
pub const fn to_top(language: Language) -> &'static str {
    match language {
        Language::German => "nach oben",
        Language::English => "back to top",
    }
}

/// The heading of the page's foot, where the files are.
pub const fn files(language: Language) -> &'static str {
    match language {
        Language::German => "Dateien",
        Language::English => "Files",
    }
}

/// A file for machines, by what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataFile {
    /// `verzeichnis.json`.
    Register,
    /// `verzeichnis.csv`.
    Activities,
    /// `daten.csv`.
    Data,
    /// `empfaenger.csv`.
    Recipients,
    /// `loeschung.csv`.
    Erasure,
    /// `verzeichnis.jsonld`.
    LinkedData,
    /// `changes.atom`.
    Feed,
}

/// What a file for machines is good for, behind its name.
pub const fn what_for(language: Language, file: DataFile) -> &'static str {
    let (german, english) = match file {
        DataFile::Register => ("alles als Daten, für Programme", "everything as data, for programs"),
        DataFile::Activities => ("Tabelle, eine Zeile je Tätigkeit", "table, a row for every activity"),
        DataFile::Data => ("Tabelle, eine Zeile je Datenkategorie", "table, a row for every category of data"),
        DataFile::Recipients => (
            "Tabelle, eine Zeile je Empfänger und Datenkategorie",
            "table, a row for every recipient and category of data",
        ),
        DataFile::Erasure => (
            "Tabelle, eine Zeile je Löschregel und Datenkategorie",
            "table, a row for every erasure rule and category of data",
        ),
        DataFile::LinkedData => {
            ("verknüpfte Daten, für Datenportale und Suchmaschinen", "linked data, for data portals and search engines")
        }
        DataFile::Feed => ("Änderungen als Feed, zum Abonnieren", "changes as a feed, to subscribe to"),
    };
    match language {
        Language::German => german,
        Language::English => english,
    }
}

/// How many pages the PDF has, and its size.
pub fn pages_and_size(language: Language, pages: u32, bytes: u64) -> String {
    let size = size(language, bytes);
    match (language, pages) {
        (Language::German, 1) => format!("1 Seite, {size}"),
        (Language::German, _) => format!("{pages} Seiten, {size}"),
        (Language::English, 1) => format!("1 page, {size}"),
        (Language::English, _) => format!("{pages} pages, {size}"),
    }
}

/// The text of a link that announces the public register, before what stands in brackets.
pub const fn public_register(language: Language) -> &'static str {
    match language {
        Language::German => "Öffentliches Verzeichnis von Verarbeitungstätigkeiten",
        Language::English => "Public register of processing activities",
    }
}

/// A link's text that says what it leads to: format, size, that it is accessible, and of which day.
pub fn link_text(language: Language, title: &str, bytes: u64, date: &str) -> String {
    let (size, date) = (size(language, bytes), self::date(language, date));
    match language {
        Language::German => format!("{title} (PDF, {size}, barrierefrei, Stand {date})"),
        Language::English => format!("{title} (PDF, {size}, accessible, as of {date})"),
    }
}

/// A size for people: whole kilobytes of 1,000 bytes (SI), at least 1, and megabytes with one decimal place
/// from 1,000 KB on; half is rounded up. A non-breaking space keeps number and unit on one line.
pub fn size(language: Language, bytes: u64) -> String {
    let kilobytes = rounded(bytes, 1_000).max(1);
    if kilobytes < 1_000 {
        return format!("{kilobytes}\u{a0}KB");
    }
    let tenths = rounded(bytes, 100_000);
    let comma = match language {
        Language::German => ',',
        Language::English => '.',
    };
    format!("{}{comma}{}\u{a0}MB", tenths / 10, tenths % 10)
}

const fn rounded(bytes: u64, unit: u64) -> u64 {
    bytes / unit + (bytes % unit >= unit / 2) as u64
}

/// A date from `YYYY-MM-DD`: in German in figures, in English with the month's name, since 01/11 is two days.
/// Text of any other shape stays as it is.
fn date(language: Language, iso: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let number = |part: &str, length: usize| {
        let figures = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        figures.then(|| part.parse::<usize>().ok()).flatten()
    };
    let [year, month, day] = iso.split('-').collect::<Vec<_>>()[..] else { return iso.to_owned() };
    let (Some(_), Some(number_of_month), Some(number_of_day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return iso.to_owned();
    };
    let Some(name) = number_of_month.checked_sub(1).and_then(|index| MONTHS.get(index)) else { return iso.to_owned() };
    match language {
        Language::German => format!("{day}.{month}.{year}"),
        Language::English => format!("{number_of_day} {name} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, date, link_text, load_pdf, size};

    #[test]
    fn sizes_are_rounded_and_never_nothing() {
        let german = |bytes| size(Language::German, bytes).replace('\u{a0}', " ");
        assert_eq!(german(0), "1 KB");
        assert_eq!(german(499), "1 KB");
        assert_eq!(german(138_499), "138 KB");
        assert_eq!(german(138_500), "139 KB");
        assert_eq!(german(999_499), "999 KB");
        assert_eq!(german(999_500), "1,0 MB");
        assert_eq!(german(12_349_999), "12,3 MB");
        assert_eq!(german(u64::MAX), "18446744073709,6 MB");
        assert_eq!(size(Language::English, 1_250_000), "1.3\u{a0}MB");
    }

    #[test]
    fn dates_are_written_as_the_language_writes_them() {
        assert_eq!(date(Language::German, "2026-11-01"), "01.11.2026");
        assert_eq!(date(Language::English, "2026-11-01"), "1 November 2026");
        for other in
            ["", "2026-11", "1.11.2026", "2026-1-01", "2026-11-0ü", "2026-11-01-02", "2026-00-01", "2026-13-01"]
        {
            assert_eq!(date(Language::German, other), other);
        }
    }

    #[test]
    fn words_say_format_size_and_day() {
        assert_eq!(load_pdf(Language::German, 139_000), "Als PDF laden (139\u{a0}KB, barrierefrei)");
        assert_eq!(
            link_text(Language::English, "Register", 139_000, "2026-11-01"),
            "Register (PDF, 139\u{a0}KB, accessible, as of 1 November 2026)"
        );
    }
}
