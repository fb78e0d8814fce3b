//! The name of a law: „DSG NRW“, „2. BMeldDÜV“, „Hundesteuersatzung der Stadt Musterstadt“.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::{print, token::roman};

/// The short name of a statute, or the name of a by-law, decision or agreement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LawName(String);

/// The names of Verordnung (EU) 2016/679, in small letters, without blanks and hyphens.
const DSGVO: [&str; 7] = [
    "dsgvo",
    "eudsgvo",
    "gdpr",
    "datenschutzgrundverordnung",
    "eudatenschutzgrundverordnung",
    "vo(eu)2016/679",
    "verordnung(eu)2016/679",
];

/// How the words end that name a source of law, as nominative and genitive.
const LEGAL_NOUNS: [&str; 41] = [
    "gesetz",
    "gesetzes",
    "gesetzbuch",
    "gesetzbuchs",
    "gesetzbuches",
    "ordnung",
    "satzung",
    "beschluss",
    "beschlusses",
    "vereinbarung",
    "vertrag",
    "vertrags",
    "vertrages",
    "richtlinie",
    "richtlinien",
    "erlass",
    "erlasses",
    "statut",
    "konvention",
    "charta",
    "abkommen",
    "abkommens",
    "übereinkommen",
    "verfügung",
    "anweisung",
    "anordnung",
    "verfassung",
    "klauseln",
    "leitlinie",
    "leitlinien",
    "bescheid",
    "urteil",
    "entscheidung",
    "act",
    "protokoll",
    "regelung",
    "staatsvertrag",
    "vorschrift",
    "vorschriften",
    "bekanntmachung",
    "rechtsakt",
];

impl LawName {
    /// The name with ordinary blanks; that of the General Data Protection Regulation is always „DSGVO“.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the DSGVO.
    pub fn is_dsgvo(&self) -> bool {
        self.0 == "DSGVO"
    }

    /// The article, in the genitive, that a counted law has behind a number: „der“ 2. BMeldDÜV, „des“ 5. VermBG. None
    /// for other laws, and where the short name does not tell whether it is an order, a statute or a code.
    pub(super) fn article(&self) -> Option<&'static str> {
        let (first, rest) = self.0.split_once(' ')?;
        let short = rest.split(' ').next()?;
        match short.chars().next_back()? {
            _ if !is_ordinal(first) => None,
            'V' | 'O' => Some("der"),
            'G' | 'B' => Some("des"),
            _ => None,
        }
    }

    /// `None` if the text cannot be the name of a source of law. The text holds no section sign.
    pub(super) fn read(text: &str) -> Option<Self> {
        let composed = composed(text);
        let words: Vec<&str> = composed.split_whitespace().collect();
        let last = words.last()?;
        let mut name = words.join(" ");
        if !is_dotted_abbreviation(last) {
            name.truncate(name.trim_end_matches('.').len());
        }
        if is_dsgvo(&name) {
            return Some(Self("DSGVO".to_owned()));
        }
        is_plausible(&name).then_some(Self(name))
    }
}

fn is_dsgvo(name: &str) -> bool {
    let plain =
        name.to_lowercase().replace(|c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}'), "");
    // „Datenschutz-Grundverordnung (DSGVO)“ names it twice.
    let plain = plain.strip_suffix("(dsgvo)").filter(|rest| !rest.is_empty()).unwrap_or(&plain);
    DSGVO.contains(&plain)
}

/// Where something else begins that stands behind the DSGVO's name: „DSGVO (Einwilligung)“.
pub(super) fn remark_after_dsgvo(text: &str) -> Option<usize> {
    text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).find(|at| is_dsgvo(&text[..*at]))
}

/// In composed characters, and „2.BMeldDÜV“ with its blank.
fn composed(text: &str) -> String {
    if text.is_ascii() { parted_ordinal(text) } else { parted_ordinal(&text.nfc().collect::<String>()) }
}

fn parted_ordinal(text: &str) -> String {
    match text.split_once('.') {
        Some((number, name)) if is_ordinal(&text[..=number.len()]) && name.starts_with(char::is_uppercase) => {
            format!("{number}. {name}")
        }
        _ => text.to_owned(),
    }
}

/// „F.“ in „a. F.“, „i.d.F.“: the dot belongs to the word.
fn is_dotted_abbreviation(word: &str) -> bool {
    let inner = word.trim_end_matches('.');
    inner.chars().count() <= 2 || inner.contains('.')
}

fn is_plausible(name: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || " .,-–/()&'’:„“”\"+\u{2011}".contains(c) || is_mark(c);
    let ends_well = name.ends_with(|c: char| c.is_alphanumeric() || ").“”\"’".contains(c) || is_mark(c));
    if !ends_well || !name.chars().all(allowed) || !is_balanced(name) || name.chars().count() > 200 {
        return false;
    }
    if name.split(' ').any(|word| word.trim_end_matches(',').contains(',')) {
        return false;
    }
    let (first, second) = name.split_once(' ').unwrap_or((name, ""));
    let begins_well = if is_ordinal(first) {
        second.starts_with(char::is_uppercase)
    } else {
        !reads_as_a_subdivision(first) && !is_glued_to_a_number(first) && !begins_with_a_joint(name)
    };
    let is_capital = first.contains(char::is_uppercase) || is_ordinal(first) || matches!(first, "des" | "dem");
    // „Vertrag“, „Satzung“ alone name none.
    let bare = name.to_lowercase();
    if LEGAL_NOUNS.contains(&bare.as_str()) || bare == "verordnung" {
        return false;
    }
    begins_well && is_capital && name.split(' ').any(|word| is_abbreviation(word) || is_legal_noun(word))
}

/// „II“, „IIa“, „e“ before a law say where in it („§ 6 II BMG“). With a dot, a Roman numeral counts laws („II.
/// WoBauG“).
fn reads_as_a_subdivision(first: &str) -> bool {
    let (letters, rest) = first.split_at(first.find(|c: char| !c.is_alphabetic()).unwrap_or(first.len()));
    let numeral = letters.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let numbered = roman(numeral).is_some() && letters.len() - numeral.len() <= 1;
    let letter = letters.len() == 1 && letters.chars().all(char::is_lowercase);
    letters.is_empty() || letter || (numbered && (rest != "." || letters != numeral))
}

/// „Nr.3“, „ff.1“: an abbreviation that counts; no name begins like that.
fn is_glued_to_a_number(first: &str) -> bool {
    let rest = first.trim_start_matches(char::is_alphabetic);
    rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn begins_with_a_joint(name: &str) -> bool {
    let small: String = name.to_lowercase().chars().filter(|c| !matches!(c, ' ' | '.')).collect();
    let word = name.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    small.starts_with("ivm")
        || ["inverbindungm", "inverbm"].iter().any(|joint| small.starts_with(joint))
        || matches!(word.as_str(), "und" | "sowie" | "and" | "oder" | "or" | "bzw" | "u")
}

const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_balanced(name: &str) -> bool {
    let mut open = 0_usize;
    for c in name.chars() {
        match c {
            '(' => open += 1,
            ')' if open == 0 => return false,
            ')' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

fn is_legal_noun(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    LEGAL_NOUNS.iter().any(|noun| word.ends_with(noun))
}

/// Two capitals, as in „DSG“, „KiBiz“, „eIDAS“.
pub(super) fn is_abbreviation(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() >= 2 && roman(word).is_none()
}

/// „2.“ in „2. BMeldDÜV“.
fn is_ordinal(word: &str) -> bool {
    word.strip_suffix('.').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether the text is a short name throughout („DSG NRW“, „VO (EU) 2018/1725“, „BDSG a. F.“), so that a comma behind
/// it ends it. A by-law's title may have commas of its own.
pub(super) fn is_short_name(text: &str) -> bool {
    // As it will be printed: „2.B“ is two words.
    let composed = composed(text);
    let mut words = composed.split_whitespace().peekable();
    is_dsgvo(&composed)
        || words.peek().is_some()
            && words.all(|word| {
                is_abbreviation(word)
                    || roman(word).is_some()
                    || word.contains(|c: char| c.is_ascii_digit())
                    || matches!(word, "a." | "n." | "F." | "Nr.")
            })
}

impl fmt::Display for LawName {
    /// Short names do not break; in long ones a number stays with the word before it. `{:#}` has ordinary blanks.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = self.0.split(' ');
        let mut before = words.next().unwrap_or_default();
        f.write_str(before)?;
        for word in words {
            let short = self.0.chars().count() <= 16;
            let number = word.starts_with(|c: char| c.is_ascii_digit()) && !matches!(before, "vom" | "am");
            if short || number || is_ordinal(before) { print::bound(f) } else { f.write_str(" ") }?;
            f.write_str(word)?;
            before = word;
        }
        Ok(())
    }
}
