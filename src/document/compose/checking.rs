//! How a reader finds out whether a copy is the original.

use super::super::{Block, Definition, Inline, Paragraph, ParagraphStyle, Target};
use super::{Particulars, part, setting};
use crate::edition::Edition;
use crate::wording::{Label, Language, Phrase};

/// The file that holds the fingerprints of all others.
const MANIFEST: &str = "manifest.json";

/// The section on checking.
pub fn section(edition: &Edition, particulars: &Particulars, language: Language) -> Block {
    let Particulars { draft, data_file, fingerprint, changes: _, look: _ } = *particulars;
    let say = |phrase: Phrase| setting::body(setting::line(&phrase.print(language)));
    let code = |text: String| vec![Inline::Code(text)];
    let data = match edition {
        Edition::Public(_) => Phrase::Fingerprint(data_file),
        Edition::Internal(_) => Phrase::FingerprintOfPublicData(data_file),
    };
    let commands = [
        (Phrase::OnLinux, format!("sha256sum {data_file}")),
        (Phrase::OnMac, format!("shasum -a 256 {data_file}")),
        (Phrase::OnWindows, format!("Get-FileHash {data_file}")),
    ];
    let commands = commands
        .into_iter()
        .map(|(system, command)| Definition { term: system.print(language), text: code(command) })
        .collect();
    let mut blocks = vec![
        say(data),
        Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content: code(fingerprint().to_owned()) }),
        say(Phrase::HowToCheck(data_file)),
        Block::Definitions(commands),
        say(Phrase::OtherFingerprints(MANIFEST)),
    ];
    let address = edition.shown().publication.as_ref().and_then(|publication| publication.address.as_ref());
    // What is not published is not at the address.
    if let (Edition::Public(_), false, Some(address)) = (edition, draft, address) {
        let folder = address.as_str().trim_end_matches('/');
        let link = |file: &str| {
            let text = Phrase::NewestOnTheWeb(file).print(language);
            vec![Inline::Link { to: Target::Url(format!("{folder}/{file}")), text }]
        };
        blocks.push(Block::List(vec![link(data_file), link(MANIFEST)]));
    }
    part("_pruefen", Label::Checking, language, blocks)
}
