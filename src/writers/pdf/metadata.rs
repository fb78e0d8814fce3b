//! What the file says of itself: XMP, the information dictionary in agreement with it, and the catalog
//! (ISO 14289-1, 5 and 7.1; ISO 19005-2, 6.6).

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::assemble::Properties;
use super::file::{File, count};
use super::icc;
use super::objects::text;
use super::producer::Producer;

/// The properties in characters that XML can hold: both places of metadata must say the same.
pub struct Metadata {
    language: String,
    title: String,
    author: String,
    subject: String,
    /// Who made the file, and how.
    producer: Producer,
    /// Year, month, day; none where the date is not written `YYYY-MM-DD`.
    date: Option<[String; 3]>,
}

impl Metadata {
    /// What is said of a file.
    pub fn new(properties: &Properties) -> Self {
        Self {
            language: plain(properties.language),
            title: plain(properties.title),
            author: plain(properties.author),
            subject: plain(properties.subject),
            producer: Producer::own(properties.points, properties.sheet),
            date: date(properties.date),
        }
    }

    /// Writes the information dictionary.
    pub fn information(&self, file: &mut File) -> ObjectId {
        let mut information = Dictionary::new();
        for (key, value) in [("Title", &self.title), ("Author", &self.author), ("Subject", &self.subject)] {
            if !value.is_empty() {
                information.set(key, text(value));
            }
        }
        let producer = self.producer.to_string();
        information.set("Creator", text(&producer));
        information.set("Producer", text(&producer));
        if let Some([year, month, day]) = &self.date {
            let date = text(&format!("D:{year}{month}{day}000000Z"));
            information.set("CreationDate", date.clone());
            information.set("ModDate", date);
        }
        file.add_apart(information)
    }

    /// Writes the catalog.
    pub fn catalog(&self, file: &mut File, parts: Parts) -> ObjectId {
        // Compressed, which ISO 19005-2 allows, unlike part 1.
        let packet = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        let metadata = file.add_stream(packet, self.xmp().into_bytes());
        let intent = output_intent(file);
        let mut catalog = dictionary! {
            "Type" => "Catalog",
            "Pages" => parts.pages,
            "Lang" => text(&self.language),
            "MarkInfo" => dictionary! { "Marked" => true },
            "StructTreeRoot" => parts.structure,
            "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
            "Metadata" => metadata,
            "OutputIntents" => vec![intent.into()],
        };
        if let Some(names) = parts.names {
            catalog.set("Names", names);
        }
        if let Some(outlines) = parts.outlines {
            catalog.set("Outlines", outlines);
            catalog.set("PageMode", "UseOutlines");
        }
        file.add(catalog)
    }

    fn xmp(&self) -> String {
        let (language, title, author, subject) =
            (escape(&self.language), escape(&self.title), escape(&self.author), escape(&self.subject));
        let producer = escape(&self.producer.to_string());
        let date = self.date.as_ref().map_or_else(String::new, |[year, month, day]| {
            let date = format!("{year}-{month}-{day}T00:00:00Z");
            format!("<xmp:CreateDate>{date}</xmp:CreateDate>\n<xmp:ModifyDate>{date}</xmp:ModifyDate>\n")
        });
        let one = |element: &str, before: &str, value: &str, after: &str| {
            let content = format!("<dc:{element}>{before}{value}{after}</dc:{element}>\n");
            if value.is_empty() { String::new() } else { content }
        };
        let default = ("<rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt>");
        let title = one("title", default.0, &title, default.1);
        let description = one("description", default.0, &subject, default.1);
        let creator = one("creator", "<rdf:Seq><rdf:li>", &author, "</rdf:li></rdf:Seq>");
        let language = one("language", "<rdf:Bag><rdf:li>", &language, "</rdf:li></rdf:Bag>");
        format!(
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
             <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
             <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
             <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
             xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
             xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
             <dc:format>application/pdf</dc:format>\n\
             {title}{creator}{description}{language}\
             <xmp:CreatorTool>{producer}</xmp:CreatorTool>\n\
             {date}\
             <pdf:Producer>{producer}</pdf:Producer>\n\
             <pdfaid:part>2</pdfaid:part>\n\
             <pdfaid:conformance>A</pdfaid:conformance>\n\
             <pdfuaid:part>1</pdfuaid:part>\n\
             </rdf:Description>\n\
             {EXTENSION}\
             </rdf:RDF>\n\
             </x:xmpmeta>\n\
             <?xpacket end=\"r\"?>"
        )
    }
}

/// ISO 19005-2, 6.6.2.3: a schema that PDF/A does not know describes itself, and it does not know PDF/UA's.
const EXTENSION: &str = "<rdf:Description rdf:about=\"\" \
    xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
    xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
    xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n\
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>\n\
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n\
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n\
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n\
    <pdfaProperty:name>part</pdfaProperty:name>\n\
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n\
    <pdfaProperty:category>internal</pdfaProperty:category>\n\
    <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>\n\
    </rdf:li></rdf:Seq></pdfaSchema:property>\n\
    </rdf:li></rdf:Bag></pdfaExtension:schemas>\n\
    </rdf:Description>\n";

/// What the catalog points to.
pub struct Parts {
    /// The page tree.
    pub pages: ObjectId,
    /// The tag tree.
    pub structure: ObjectId,
    /// The bookmarks.
    pub outlines: Option<ObjectId>,
    /// Named destinations.
    pub names: Option<Dictionary>,
}

/// What the colours of all pages mean (ISO 19005-2, 6.2.3).
fn output_intent(file: &mut File) -> ObjectId {
    let components = count(3);
    let profile = file.add_stream(dictionary! { "N" => components }, icc::SRGB.to_vec());
    file.add(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    })
}

/// What XML 1.0, 2.2 does not allow becomes U+FFFD, line ends and tabs become spaces: readers of XML change those.
fn plain(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\t' | '\n' | '\r' => ' ',
            '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
            other => other,
        })
        .collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn date(date: &str) -> Option<[String; 3]> {
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let valid = digits(year, 4)
        && digits(month, 2)
        && digits(day, 2)
        && ("01"..="12").contains(month)
        && ("01"..="31").contains(day);
    valid.then(|| [year, month, day].map(|part| (*part).to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_are_days_or_nothing() {
        assert_eq!(date("2026-11-01"), Some(["2026", "11", "01"].map(str::to_owned)));
        for wrong in ["", "2026-13-01", "2026-11-00", "2026-1-1", "1. November 2026", "2026-11-01T00:00"] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn nothing_breaks_out_of_the_packet(title: String, author: String, date: String) {
            let properties = Properties { language: "de", title: &title, author: &author, subject: "", date: &date, points: 11, sheet: None, logo: None };
            let packet = Metadata::new(&properties).xmp();
            let usual = Metadata::new(&Properties { language: "de", title: "a", author: "a", subject: "", date: "", points: 11, sheet: None, logo: None }).xmp();
            let tags = |text: &str| text.matches('<').count();
            let missing = 6 * usize::from(title.is_empty()) + 6 * usize::from(author.is_empty());
            let dates = 4 * usize::from(super::date(&date).is_some());
            prop_assert_eq!(tags(&packet) + missing, tags(&usual) + dates);
            prop_assert!(packet.chars().all(|character| character == '\n' || !character.is_control()));
        }
    }
}
