use super::*;

/// A word with a mark at every place: `|` at joints, `-` at syllables, `.` at scraps.
fn marked(word: &str) -> String {
    let mut from = 0;
    let mut out = String::new();
    for place in places(word, Language::German).iter() {
        out.push_str(&word[from..place.at]);
        out.push(match place.ease {
            Ease::Joint => '|',
            Ease::Syllable => '-',
            Ease::Scrap => '.',
        });
        from = place.at;
    }
    out.push_str(&word[from..]);
    out
}

/// Words of a register, each with its joints: what a reviewer once found cut elsewhere stands first.
#[test]
fn compounds_are_divided_at_their_joints() {
    for divided in [
        "Datenschutz|beauftragte",
        "Verarbeitungs|tätigkeiten",
        "Jahres|abschluss",
        "Bürger|begehren",
        "Personal|akte",
        "Register|gericht",
        "Mandats|tragende",
        "Hinweis|gebende",
        "Register|angaben",
        "Mutter|gesellschaft",
        "Erbschaft|steuer",
        "Zulassungs|behörden",
        "Straf|verfolgung",
        "Verkehrs|unternehmen",
        "Wähler|verzeichnis",
        "Allein|erziehende",
        "Schrift|stücke",
        "Standes|ämter",
        "Geburts|datum",
        "Rechen|zentrum",
        "Durchführungs|beschluss",
        "Schwerbehinderten|vertretung",
        "Gleichstellungs|beauftragte",
        "Renten|versicherung",
        "Melde|register",
        "Wohnungs|gebende",
        "Staats|angehörigkeiten",
        "Wahl|berechtigten",
        "Unterhalts|pflichtige",
        "Befehls|zeile",
        "Ehe|jubiläen",
        "Auftrags|verarbeitung",
        "Ausländer|zentral|register",
        "Kommunal|haushalts|verordnung",
        "Verwaltungs|vollstreckungs|gesetz",
        "Zweitwohnung|steuer",
        "personen|bezogenen",
        "zivil|rechtlichen",
        "Rechts|grundlagen",
        "Aufenthalts|titel",
        "Straßen|ausbau|beiträge",
    ] {
        let word = divided.replace('|', "");
        assert_eq!(marked(&word).replace(['-', '.'], ""), divided);
    }
}

/// What stands in the list as one word with a joint of its own is divided beside it in longer ones.
#[test]
fn the_first_joint_of_a_long_compound_is_the_one_that_a_reader_hears() {
    for divided in ["Musikschul|satzung", "Datenschutz|gesetz", "Standes|amt|s|register", "Personalausweis|register"] {
        let word = divided.replace('|', "");
        let joints = marked(&word).replace(['-', '.'], "");
        assert!(joints.matches('|').count() <= 1, "{joints}");
    }
    assert_eq!(marked("Musikschule").replace(['-', '.'], ""), "Musik|schule");
}

#[test]
fn a_word_in_front_may_be_any() {
    assert_eq!(marked("Quendelgebühren").replace(['-', '.'], ""), "Quendel|gebühren");
    // Too short on either side to be told.
    assert_eq!(marked("Abarbeitung").replace(['-', '.'], ""), "Abarbeitung");
    assert_eq!(marked("Neuseeland").replace(['-', '.'], ""), "Neuseeland");
}

#[test]
fn what_is_no_compound_has_no_joint() {
    for word in [
        "gesetzlich",
        "unanfechtbarer",
        "Verhältnisse",
        "Überzeugungen",
        "eingetragenen",
        "Beurkundung",
        "vorgeschrieben",
        "Vormerkungen",
        "Anmeldung",
        "veröffentlicht",
        "Politisches",
        "Automatische",
    ] {
        assert!(!marked(word).contains('|'), "{}", marked(word));
    }
}

/// "Verarbeitungstä-tigkeiten", "Jahresab-schluss", "Ver-hältnisse", "Schriftstü-cke".
#[test]
fn scraps_are_the_last_resort() {
    assert_eq!(marked("Jahresabschluss"), "Jah.res|ab.schluss");
    assert_eq!(marked("Verhältnisse"), "Ver.hält-nisse");
    assert_eq!(marked("Schriftstücke"), "Schrift|stü.cke");
    assert_eq!(marked("unanfechtbarer"), "unan.fecht-ba.rer");
}

#[test]
fn some_words_are_never_divided() {
    for word in ["DSGVO", "BMeldDÜV", "Hof", "Straßen", "", &"x".repeat(300)] {
        assert!(!marked(word).contains('|'), "{word}");
    }
    assert_eq!(marked("BundesDruckerei"), "BundesDruckerei");
}

#[test]
fn english_words_have_no_joints() {
    let places = places("accessibility", Language::English);
    assert!(places.iter().any(|place| place.ease == Ease::Syllable));
    assert!(places.iter().all(|place| place.ease != Ease::Joint));
}

#[test]
fn what_is_remembered_is_what_was_found() {
    let first = places("Jahresabschluss", Language::German);
    assert_eq!(places("Jahresabschluss", Language::German), first);
    assert_ne!(places("Jahresabschluss", Language::English), first);
}

/// So that a word is found by the eye, and none stands there twice.
#[test]
fn the_list_is_in_order() {
    let plain = |word: &str| {
        let small = |letter| match letter {
            'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            'ß' => 's',
            letter => letter,
        };
        word.chars().filter(|letter| *letter != '|').map(small).collect::<String>()
    };
    let lines = include_str!("../compounds.txt").lines().filter(|line| !line.starts_with('#'));
    let words: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
    assert!(words.len() > 1_500);
    for word in &words {
        assert!(word.chars().all(|letter| letter.is_lowercase() || letter == '|'), "{word}");
        assert!(word.matches('|').count() <= 1, "{word} has one joint");
    }
    for pair in words.windows(2) {
        assert!((plain(pair[0]), pair[0]) < (plain(pair[1]), pair[1]), "{} stands before {}", pair[0], pair[1]);
    }
}
