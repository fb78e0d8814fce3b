use rustc_hash::FxHashMap;

use super::Found;
use super::citations::{all, land};
use crate::diagnostic::{Echo, LegalFault, Place};
use crate::law::{celex, decisions, is_known, nearest};
use crate::model::citation::LawName;
use crate::model::{Citation, ProcessingActivity, Register, Status};

rule! {
    /// Ein Gesetz, das wir nicht kennen
    ///
    /// # Was
    /// Eine Fundstelle nennt ein Gesetz oder eine Verordnung, die nicht in unserer Tabelle steht (`src/law/statutes.tsv`).
    /// Sie wird angenommen und gedruckt; der Hinweis steht einmal je Name, an der ersten Stelle. Satzungen, Ordnungen,
    /// Beschlüsse, Dienstvereinbarungen und was sonst vor Ort gilt, bleiben ungesagt, ebenso Rechtsakte der EU mit Nummer.
    ///
    /// # Warum
    /// Wer prüft, ob die Rechtsgrundlage stimmt (Art. 6 Abs. 3 DSGVO), muss das Gesetz finden. Oft ist nur die Abkürzung
    /// vertippt. Fehlt das Gesetz in der Tabelle, prüft auch niemand, ob es noch gilt.
    ///
    /// # Beispiel
    /// ```toml
    /// rechtsgrundlagen = ["§ 13 BGM", "§ 5 HuStS"]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// rechtsgrundlagen = ["§ 13 BMG", "§ 5 Hundesteuersatzung der Stadt Musterstadt"]
    /// ```
    "unknown-statute" => Hint;
    Register(check)
}

/// How a word ends that names law which a body gives itself, or a decision: no table can know it.
const LOCAL: [&str; 26] = [
    "satzung",
    "satzungen",
    "ordnung",
    "beschluss",
    "beschlusses",
    "vereinbarung",
    "vertrag",
    "vertrags",
    "vertrages",
    "anweisung",
    "anordnung",
    "verfügung",
    "erlass",
    "erlasses",
    "statut",
    "richtlinie",
    "richtlinien",
    "leitlinie",
    "leitlinien",
    "bescheid",
    "urteil",
    "entscheidung",
    "regelung",
    "bekanntmachung",
    "vorschrift",
    "vorschriften",
];

/// A name that is unknown, and how often it is cited.
struct Unknown<'a> {
    name: &'a str,
    count: usize,
}

fn check(register: &Register, found: &mut Found) {
    let mut unknown: Vec<Unknown> = Vec::new();
    // Every name that was met; of one that is unknown, its place among them.
    let mut met: FxHashMap<&str, Option<usize>> = FxHashMap::default();
    let asked = register.records.iter().filter(|record| is_asked(&record.activity));
    let citations = asked.flat_map(|record| all(&record.activity)).map(|(_, citation)| citation);
    for name in citations.flat_map(Citation::law_names).map(LawName::as_str) {
        let at = *met.entry(name).or_insert_with(|| {
            let is_fine = is_known(name) || is_numbered(name) || is_local(name);
            (!is_fine).then(|| {
                unknown.push(Unknown { name, count: 0 });
                unknown.len() - 1
            })
        });
        if let Some(again) = at.and_then(|at| unknown.get_mut(at)) {
            again.count += 1;
        }
    }
    for Unknown { name, count } in unknown {
        let Some(place) = first(register, name) else { continue };
        let meant = nearest(name, land(register));
        let fault = LegalFault::UnknownStatute { name: Echo::new(name), further: count - 1, meant };
        found.hint(place, fault, Some("Art. 6 Abs. 3 DSGVO"));
    }
}

/// What has ended stays as it was.
fn is_asked(activity: &ProcessingActivity) -> bool {
    activity.status != Status::Ended
}

/// Where a law is cited first.
fn first(register: &Register, name: &str) -> Option<Place> {
    register.records.iter().filter(|record| is_asked(&record.activity)).find_map(|record| {
        let mut all = all(&record.activity);
        let (at, _) = all.find(|(_, citation)| citation.law_names().any(|law| law.as_str() == name))?;
        Some(Place::value(&record.file, at.pointer()))
    })
}

/// An act of the Union with its number, or an adequacy decision.
fn is_numbered(name: &str) -> bool {
    celex(name).is_some() || decisions().iter().any(|decision| name.contains(decision.number))
}

/// Law that is named in words: a by-law, a contract, an order of the town. A statute that is written out in more than three words can be found
/// without us.
fn is_local(name: &str) -> bool {
    let words =
        || name.split([' ', '-', '/']).map(|word| word.trim_matches(|sign: char| !sign.is_alphabetic()).to_lowercase());
    let is_local = |word: String| LOCAL.iter().any(|end| word.ends_with(end)) && !word.ends_with("verordnung");
    let written_out = words().filter(|word| word.chars().count() > 2).count() > 3;
    words().any(is_local) || written_out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn law_of_the_town_is_no_statute() {
        for name in [
            "Hundesteuersatzung der Stadt Musterstadt",
            "Hauptsatzung",
            "Benutzungs- und Gebührenordnung",
            "Dienstvereinbarung über Telefon, E-Mail und Internet",
            "Ratsbeschluss vom 12.03.2019",
            "Ordnungsbehördliche Verordnung der Stadt Musterstadt über das Abbrennen",
            "Allgemeine Geschäftsordnung",
            "Richtlinie über Ehrungen",
        ] {
            assert!(is_local(name), "{name}");
        }
        for name in ["BGM", "DSG NRV", "Bundesmeldegesetzt", "Landeswahlverordnung", "IDG Zürich", "HuStS"] {
            assert!(!is_local(name), "{name}");
        }
    }

    #[test]
    fn acts_of_the_union_are_known_by_their_number() {
        for name in ["Verordnung (EU) 2018/1724", "Durchführungsbeschluss (EU) 2025/2574", "Beschluss 2000/518/EG"] {
            assert!(is_numbered(name), "{name}");
        }
        assert!(!is_numbered("BMG"));
    }

    /// What a municipality in North Rhine-Westphalia cites is known, but for what is law elsewhere.
    #[test]
    fn what_municipalities_cite_is_known() {
        let citations = include_str!("../model/citation/tests/municipal.txt");
        let unknown: Vec<String> = citations
            .lines()
            .flat_map(|line| {
                let citation: crate::model::Citation = line.parse().expect("a citation");
                citation.law_names().map(|law| law.as_str().to_owned()).collect::<Vec<_>>()
            })
            .filter(|name| !is_known(name) && !is_numbered(name) && !is_local(name))
            .collect();
        assert_eq!(unknown, ["IDG Zürich"]);
    }
}
