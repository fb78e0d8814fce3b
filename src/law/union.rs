//! Acts of the Union that a citation names by their number, and the CELEX number that EUR-Lex gives them.

/// The CELEX number: of „Verordnung (EU) 2016/679“ 32016R0679, of „VO (EU) Nr. 910/2014“ 32014R0910, of „Beschluss
/// 2000/518/EG“ 32000D0518. None where the name is no such number.
pub fn celex(name: &str) -> Option<String> {
    let kind = kind(name.split([' ', '(']).next()?)?;
    let of_the_union = ["(EU", "(EG", "(EWG", "/EU", "/EG", "/EWG"].iter().any(|sign| name.contains(sign));
    let (before, after) = name.match_indices('/').find_map(|(at, _)| {
        let digits = |text: &'_ str| text.bytes().all(|byte| byte.is_ascii_digit());
        let before = name[..at].rsplit(|sign: char| !sign.is_ascii_digit()).next()?;
        let after = name[at + 1..].split(|sign: char| !sign.is_ascii_digit()).next()?;
        (!before.is_empty() && !after.is_empty() && digits(before) && digits(after)).then_some((before, after))
    })?;
    // Until 2014 regulations were counted as „Nr. 910/2014“, those of the EG and the EWG without exception; all else has its
    // year first.
    let of_the_community = kind == 'R' && ["(EG", "(EWG"].iter().any(|sign| name.contains(sign));
    let year_last = of_the_community || name.contains("Nr.") || (before.len() != 4 && after.len() == 4);
    let (year, number) = if year_last { (after, before) } else { (before, after) };
    let year = match year.len() {
        2 => format!("19{year}"),
        4 => year.to_owned(),
        _ => return None,
    };
    let number: u16 = number.parse().ok()?;
    // The Communities' first acts are of 1952.
    let of_the_union = of_the_union && ("1952".."2100").contains(&year.as_str());
    of_the_union.then(|| format!("3{year}{kind}{number:04}"))
}

/// The letter of an act's kind.
fn kind(word: &str) -> Option<char> {
    let small = word.to_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| small.ends_with(end));
    match () {
        () if ends(&["verordnung"]) || ["VO", "DVO", "DelVO"].contains(&word) => Some('R'),
        () if ends(&["richtlinie"]) || word == "RL" => Some('L'),
        () if ends(&["beschluss", "entscheidung"]) => Some('D'),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::celex;

    #[test]
    fn numbers_are_those_of_eur_lex() {
        for (name, number) in [
            ("Verordnung (EU) 2016/679", "32016R0679"),
            ("VO (EU) 2018/1725", "32018R1725"),
            ("VO (EU) Nr. 910/2014", "32014R0910"),
            ("VO (EG) 45/2001", "32001R0045"),
            ("Verordnung (EG) Nr. 2252/2004", "32004R2252"),
            ("Verordnung (EG) 2252/2004", "32004R2252"),
            ("VO (EG) 1049/2001", "32001R1049"),
            ("VO (EG) 1987/2006", "32006R1987"),
            ("VO (EWG) 1408/71", "31971R1408"),
            ("Richtlinie (EU) 2016/2102", "32016L2102"),
            ("RL 95/46/EG", "31995L0046"),
            ("Richtlinie 2002/58/EG", "32002L0058"),
            ("Durchführungsbeschluss (EU) 2023/1795", "32023D1795"),
            ("Beschluss 2000/518/EG", "32000D0518"),
            ("Durchführungsverordnung (EU) 2015/1502", "32015R1502"),
        ] {
            assert_eq!(celex(name).as_deref(), Some(number), "{name}");
        }
    }

    #[test]
    fn other_names_have_none() {
        for name in [
            "DSGVO",
            "Beschluss des Rates 12/2019",
            "VO-DV I",
            "VO (EU)",
            "VO (EU) 1/2",
            "VO (EU) 3016/679",
            "Ratsbeschluss vom 1/2019",
            "",
        ] {
            assert_eq!(celex(name), None, "{name}");
        }
    }
}
