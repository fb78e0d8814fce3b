//! `verzeichnis rules` and `verzeichnis explain`: what is checked, and the manual of a rule.

use super::{Exit, help::wrap, terminal::Terminal, trouble::Trouble};
use crate::{
    rules::{self, About},
    wording::{Language, cli::rules as words, report},
};

/// Lists every rule.
///
/// # Errors
/// The list cannot be printed.
pub fn list(language: Language, terminal: &Terminal) -> Result<Exit, Trouble> {
    let all = rules::all();
    let width = |text: &str| text.chars().count();
    let id = all.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let severity = all.iter().map(|rule| width(report::severity(rule.severity, language))).max().unwrap_or_default();
    let line = |rule: &About| {
        let weight = report::severity(rule.severity, language);
        let subject = words::subject(rule.subject, language);
        format!("{:id$}  {weight:severity$}  {}{subject}\n", rule.id, rule.title())
    };
    let mut text: String = all.iter().map(line).collect();
    text.push('\n');
    wrap(&mut text, 0, words::after_list(language));
    terminal.say(&text)?;
    Ok(Exit::Clean)
}

/// Prints the manual of a rule.
///
/// # Errors
/// The manual cannot be printed.
pub fn explain(rule: About, language: Language, terminal: &Terminal) -> Result<Exit, Trouble> {
    terminal.say(&manual(rule, language))?;
    Ok(Exit::Clean)
}

fn manual(rule: About, language: Language) -> String {
    let mut text = format!("{} ({})\n{}\n\n", rule.id, report::severity(rule.severity, language), rule.title());
    let (mut paragraph, mut in_code) = (String::new(), false);
    for line in rule.manual() {
        let is_fence = line.starts_with("```");
        if in_code && !is_fence {
            text.push_str(&format!("  {line}\n"));
        } else if is_fence || line.is_empty() || line.starts_with("# ") {
            wrap(&mut text, 2, &bound(paragraph.trim()));
            paragraph.clear();
            match line.strip_prefix("# ") {
                Some(heading) => text.push_str(&format!("{heading}:\n")),
                None if line.is_empty() => text.push('\n'),
                None => {}
            }
        } else {
            paragraph.push_str(line);
            paragraph.push(' ');
        }
        in_code ^= is_fence;
    }
    wrap(&mut text, 2, &bound(paragraph.trim()));
    text.push('\n');
    if let Some(subject) = words::about_notices(rule.subject, language) {
        wrap(&mut text, 0, subject);
    }
    wrap(&mut text, 0, &words::after_manual(rule, language));
    text
}

/// No line ends within a citation: „Art. 6“, „Abs. 1“.
fn bound(text: &str) -> String {
    let signs = ["Art.", "Abs.", "lit.", "Nr.", "S.", "UAbs.", "§", "§§", "Teil"];
    let mut out = String::new();
    for word in text.split(' ') {
        out.push_str(word);
        out.push(if signs.contains(&word.trim_start_matches('(')) { '\u{a0}' } else { ' ' });
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_manual_is_printed_whole() {
        for rule in rules::all() {
            let text = manual(rule, Language::German);
            for heading in rules::HEADINGS {
                assert!(text.contains(&format!("\n{}:\n  ", &heading[2..])), "{}: {heading}\n{text}", rule.id);
            }
            assert!(!text.contains("```") && !text.contains("\n\n\n"), "{text}");
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let told = words(&text).join(" ");
            for line in rule.manual().filter(|line| !line.starts_with(['`', '#']) && !line.is_empty()) {
                assert!(told.contains(&words(line).join(" ")), "{}: {line}", rule.id);
            }
        }
    }
}
