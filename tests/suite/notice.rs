//! Notices under Art. 13 and 14 DSGVO: they say what the register says, field by field, in paper and fragment alike; the
//! rights are those that the legal bases give; and what a notice lacks is told where one is written.

use std::collections::BTreeSet;

use tempfile::TempDir;
use verzeichnis::diagnostic::{Fault, NoNotice, NoticeFault, NoticeGap, RuleFault, Severity};
use verzeichnis::document::{self, Block, Document, Look, Section, compose};
use verzeichnis::edition::{
    Edition, PublicActivity, PublicData, PublicErasure, PublicJointController, PublicRecipient, PublicRegister,
    PublicTransfer,
};
use verzeichnis::model::{AutomatedDecision, Key, NoticeScope, Provision, Purpose, Register, Status};
use verzeichnis::pipeline::{self, Built, EditionKind, FragmentLevel, notice};
use verzeichnis::wording::notice::{Bases, Laws, Right};
use verzeichnis::wording::{Language, Print, country};

use crate::page_text::{self, folded};
use crate::parity::same;
use crate::pdf_file::reader::Reader;
use crate::registers::{self, file, files, output, register};
use crate::{cases, judges};

fn key(text: &str) -> Key {
    text.parse().expect("a key")
}

/// A notice in both parts.
pub fn built(register: &Register, scope: &NoticeScope) -> Built {
    let options = notice::NoticeOptions {
        scope,
        outputs: notice::PARTS.into_iter().collect(),
        body_size: pipeline::BodySize::default(),
        fragment_level: FragmentLevel::default(),
    };
    notice::build(register, &options, &|_, _| {})
}

/// What a notice says; the page around its fragment has a logo of its own.
pub fn document(register: &Register, scope: &NoticeScope) -> Document {
    compose::notice::compose(&Edition::Public(excerpt(register, scope)), scope, &Look::default())
}

fn excerpt(register: &Register, scope: &NoticeScope) -> PublicRegister {
    Edition::public(register).shown().clone().noticed(scope)
}

/// Every register, and of what notices can speak there.
pub fn notices() -> Vec<(String, Register, NoticeScope)> {
    let folders = cases::names().into_iter().map(|name| format!("tests/cases/{name}/records"));
    let mut all = Vec::new();
    let others = ["records".to_owned(), "tests/rules/notice-incomplete/clean".to_owned()];
    for folder in folders.chain(others) {
        let register = register(files(&folder));
        let whole = excerpt(&register, &NoticeScope::All);
        let mut scopes = vec![NoticeScope::All];
        let groups: BTreeSet<&Key> = whole.activities.iter().filter_map(|one| one.group.as_ref()).collect();
        scopes.extend(groups.into_iter().cloned().map(NoticeScope::Group));
        scopes.extend(whole.activities.iter().step_by(9).map(|one| NoticeScope::Activity(one.key.clone())));
        scopes.retain(|_| !whole.activities.is_empty());
        all.extend(scopes.into_iter().map(|scope| (format!("{folder}, {}", scope.stem()), register.clone(), scope)));
    }
    assert!(all.len() > 20);
    all
}

#[test]
fn paper_and_fragment_say_what_the_notice_says() {
    for (name, register, scope) in notices() {
        let document = document(&register, &scope);
        let ours: Vec<String> = document::lines(&document).iter().map(|line| folded(line)).collect();
        let built = built(&register, &scope);
        same(&format!("{name}, fragment"), &ours, &page_text::lines(output(&built, ".html")));
        let mut logo: Vec<String> = Look::of(&register, None).logo.into_iter().map(|logo| logo.alternative).collect();
        logo.extend(ours);
        let pdf = Reader::new(output(&built, ".pdf")).lines();
        let pdf: Vec<String> = pdf.iter().map(|line| folded(line)).filter(|line| !line.is_empty()).collect();
        same(&format!("{name}, PDF"), &logo, &pdf);
    }
}

/// The words of an activity's section, on one line: where lines end is not in question.
fn words(whole: &Document, blocks: &[Block], key: &str) -> String {
    let section = section(blocks, key).unwrap_or_else(|| panic!("no section {key}"));
    let alone = Document { body: vec![Block::Section(section.clone())], look: Look::default(), ..whole.clone() };
    flat(&document::lines(&alone).join(" "))
}

/// As it is read, wherever lines may end.
fn flat(text: &str) -> String {
    folded(&text.replace('\u{A0}', " "))
}

fn section<'a>(blocks: &'a [Block], key: &str) -> Option<&'a Section> {
    let mut sections = blocks.iter().filter_map(Block::as_section);
    sections.find_map(|one| if one.id.0 == key { Some(one) } else { section(&one.blocks, key) })
}

/// Every public field of an activity that a register and a notice both print, as texts that stand in both. A new field of
/// an activity does not compile here before somebody has said whether notices print it.
#[allow(clippy::needless_for_each, clippy::too_many_lines, reason = "a table: a line a field")]
fn said(activity: &PublicActivity, register: &PublicRegister) -> Vec<(&'static str, String)> {
    let PublicActivity {
        key: _,
        number: _,
        designation,
        unit: _,
        framework: _,
        outline: _,
        status: _,
        ended: _,
        introduced: _,
        changed: _,
        reviewed: _,
        file_number: _,
        leika: _,
        service: _,
        former_keys: _,
        successors: _,
        summary,
        controller,
        representative,
        joint_controllers,
        purposes,
        data_subjects,
        source,
        data,
        erasure,
        recipients,
        transfers,
        automated_decisions,
        provision,
        protection,
        archive: _,
        clients: _,
        processing_categories: _,
        sub_processors: _,
        group: _,
    } = activity;
    let language = compose::language_of(register);
    let mut said = vec![("bezeichnung", designation.clone())];
    let mut say = |field, text: &str| said.push((field, text.to_owned()));
    let paragraphs = |text: &str| text.split("\n\n").map(str::to_owned).collect::<Vec<_>>();
    summary.iter().flat_map(|text| paragraphs(text)).for_each(|text| say("kurzbeschreibung", &text));
    for (field, body) in [("verantwortlicher", controller), ("vertreter", representative)] {
        body.iter().for_each(|body| say(field, &body.name));
    }
    for joint in joint_controllers {
        let PublicJointController { name, kind: _, address, responsibilities, essence, contact_point } = joint;
        say("gemeinsam", name);
        let rest = [address, responsibilities, essence, contact_point];
        rest.into_iter().flatten().for_each(|text| say("gemeinsam", text));
    }
    for Purpose { text, legal_bases, legitimate_interest } in purposes {
        say("zwecke", text);
        legal_bases.iter().for_each(|basis| say("rechtsgrundlagen", &basis.to_string()));
        legitimate_interest.iter().for_each(|text| say("interesse", text));
    }
    data_subjects.iter().for_each(|text| say("betroffene", text));
    source.iter().flat_map(|text| paragraphs(text)).for_each(|text| say("herkunft", text.trim_end_matches('.')));
    for row in data {
        let PublicData {
            key: _,
            category,
            items,
            data_subjects,
            source,
            special_category,
            offence_data: _,
            legal_basis,
        } = row;
        say("kategorie", category);
        items.iter().chain(data_subjects).chain(source).for_each(|text| say("daten", text.trim_end_matches('.')));
        special_category.iter().for_each(|one| say("art9", one.print(language)));
        legal_basis.iter().for_each(|basis| say("daten.grundlage", &basis.to_string()));
    }
    for rule in erasure {
        let PublicErasure { period, from, before, upon, then, legal_basis, condition, .. } = rule;
        for text in [from, before, upon, then, condition].into_iter().flatten() {
            say("loeschung", text);
        }
        period.iter().filter(|_| !rule.review).for_each(|period| say("frist", &period.print(language)));
        legal_basis.iter().for_each(|basis| say("loeschung.grundlage", &basis.to_string()));
    }
    for recipient in recipients.iter().flatten() {
        let PublicRecipient { name, kind: _, occasion, legal_basis, data: _ } = recipient;
        say("empfaenger", name);
        occasion.iter().for_each(|text| say("anlass", text.trim_end_matches('.')));
        legal_basis.iter().for_each(|basis| say("empfaenger.grundlage", &basis.to_string()));
    }
    for transfer in transfers.iter().flatten() {
        let PublicTransfer { destination, recipient, ground, legal_basis, evidence, data: _ } = transfer;
        say("land", country(destination, language).unwrap_or(destination));
        recipient.iter().for_each(|text| say("drittland", text));
        ground.iter().for_each(|ground| say("grund", ground.print(language)));
        legal_basis.iter().for_each(|basis| say("drittland.grundlage", &basis.to_string()));
        let shown = evidence.iter().map(|text| text.trim_start_matches("https://").trim_end_matches('/'));
        shown.for_each(|text| say("nachweis", text));
    }
    for AutomatedDecision { text, logic, consequences, profiling: _ } in automated_decisions.iter().flatten() {
        say("automatisiert", text);
        logic.iter().chain(consequences).for_each(|text| say("automatisiert", text));
    }
    if let Some(Provision { duty, legal_basis, consequences }) = provision {
        duty.iter().for_each(|duty| say("pflicht", duty.print(language).trim_end_matches('.')));
        legal_basis.iter().for_each(|basis| say("bereitstellung.grundlage", &basis.to_string()));
        consequences.iter().for_each(|text| say("folgen", text));
    }
    protection.iter().for_each(|text| say("schutz", text));
    said
}

#[test]
fn notice_and_register_agree_field_by_field() {
    let (mut fields, mut activities) = (BTreeSet::new(), 0);
    for (name, register, scope) in notices() {
        let whole = registers::document(&register, EditionKind::Public, None);
        let own = document(&register, &scope);
        let excerpt = excerpt(&register, &scope);
        assert!(!excerpt.activities.is_empty(), "{name}");
        for activity in &excerpt.activities {
            let key = activity.key.as_str();
            let (in_register, in_notice) = (words(&whole, &whole.body, key), words(&own, &own.body, key));
            for (field, text) in said(activity, &excerpt) {
                let text = flat(&text);
                let (told, noticed) = (holds(&in_register, &text), holds(&in_notice, &text));
                assert!(told && noticed, "{name}, {key}, {field}: {text}: register {told}, notice {noticed}");
                fields.insert(field);
            }
            activities += 1;
        }
    }
    assert!(activities > 100, "{activities}");
    for field in ["interesse", "gemeinsam", "drittland", "nachweis", "automatisiert", "art9", "folgen", "frist"] {
        assert!(fields.contains(field), "{field} occurs");
    }
}

/// A sentence may begin with a capital where the record has none.
fn holds(words: &str, text: &str) -> bool {
    let mut letters = text.chars();
    let raised: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    words.contains(text) || words.contains(&raised)
}

/// An answer has the same words under the same label, however often it is given: line by line, not only word by word.
#[test]
fn answers_with_the_same_label_are_the_same() {
    let mut compared = 0;
    for (name, register, scope) in notices() {
        let whole = registers::document(&register, EditionKind::Public, None);
        let own = document(&register, &scope);
        for activity in &excerpt(&register, &scope).activities {
            let key = activity.key.as_str();
            let ours = answers(&own, key);
            for (label, lines) in answers(&whole, key) {
                let Some((_, other)) = ours.iter().find(|(other, _)| *other == label) else {
                    panic!("{name}, {key}: the notice has no answer {label}")
                };
                assert_eq!(*other, lines, "{name}, {key}: {label}");
                compared += 1;
            }
        }
    }
    assert!(compared > 1000, "{compared}");
}

/// The answers of an activity: label, and lines.
fn answers(of: &Document, key: &str) -> Vec<(String, Vec<String>)> {
    let section = section(&of.body, key).unwrap_or_else(|| panic!("no section {key}"));
    let fields = section.blocks.iter().filter_map(|block| match block {
        Block::Fields(fields) => Some(fields),
        _ => None,
    });
    let lines = |field: &document::Field| {
        let field = document::Field { reference: Vec::new(), ..field.clone() };
        let alone = Document { body: vec![Block::Fields(vec![field])], look: Look::default(), ..of.clone() };
        document::lines(&alone)
    };
    fields.flatten().map(|field| (field.label.clone(), lines(field))).collect()
}

#[test]
fn neither_drafts_nor_withheld_nor_ended_records_are_in_a_notice() {
    let register = register(files("records"));
    let shown: BTreeSet<Key> =
        excerpt(&register, &NoticeScope::All).activities.into_iter().map(|one| one.key).collect();
    let mut left_out = 0;
    for record in &register.records {
        let activity = &record.activity;
        let hidden = activity.is_draft() || activity.is_withheld() || activity.status == Status::Ended;
        if hidden {
            assert!(!shown.contains(&record.key), "{}", record.key);
            left_out += 1;
        } else {
            assert_eq!(shown.contains(&record.key), register.framework(activity).has_notice(), "{}", record.key);
        }
    }
    assert!(left_out >= 3, "{left_out}");
}

/// The website's privacy statement: whole, and nothing to complain of.
#[test]
fn the_website_of_musterstadt_has_a_whole_statement() {
    let register = register(files("records"));
    let scope = NoticeScope::Group(key("internetauftritt"));
    assert_eq!(notice::check(&register, &scope, &[]), []);
    let keys: Vec<String> = excerpt(&register, &scope).activities.iter().map(|one| one.key.to_string()).collect();
    for wanted in ["webserver-protokolle", "reichweitenmessung", "newsletter", "kontakt-und-e-mail"] {
        assert!(keys.iter().any(|key| key == wanted), "{wanted}: {keys:?}");
    }
    let lines = document::lines(&document(&register, &scope));
    let text = flat(&lines.join("\n"));
    for part in ["Ihr Recht auf Widerspruch", "Auskunft Art. 15 DSGVO", "Beschwerde Art. 77 DSGVO", "www.ldi.nrw.de"] {
        assert!(text.contains(part), "{part}");
    }
}

/// Which rights there are follows from the legal bases (Art. 20 Abs. 1, Art. 21 Abs. 1, Art. 7 Abs. 3 DSGVO).
#[test]
fn rights_follow_from_the_legal_bases() {
    let rights = |basis: &str, article9: &str| {
        let mut all = files("tests/rules/notice-incomplete/clean");
        for one in &mut all {
            let text = String::from_utf8(one.content.clone().expect("bytes")).expect("UTF-8");
            let text = text.replace("Art. 6 Abs. 1 lit. f DSGVO", basis);
            let row = "{ kennung = \"bild\", kategorie = \"Aufnahmen\"";
            *one = file(&one.path, text.replace(row, &format!("{row}{article9}")));
        }
        let checked = pipeline::check(all);
        let register = checked.register.expect("a register");
        let document = document(&register, &NoticeScope::All);
        let has = |id: &str| section(&document.body, id).is_some();
        let text = flat(&document::lines(&document).join("\n"));
        let told = |right: Right| text.contains(&format!("{} {}", right.name(Language::German), right.norm()));
        assert!(
            [Right::Access, Right::Rectification, Right::Erasure, Right::Restriction, Right::Complaint].map(told)
                == [true; 5]
        );
        (told(Right::Portability), told(Right::Withdrawal), has("_widerspruch"))
    };
    assert_eq!(rights("Art. 6 Abs. 1 lit. a DSGVO", ""), (true, true, false));
    assert_eq!(rights("Art. 6 Abs. 1 lit. b DSGVO", ""), (true, false, false));
    assert_eq!(rights("Art. 6 Abs. 1 lit. c DSGVO", ""), (false, false, false));
    assert_eq!(rights("Art. 6 Abs. 1 lit. e DSGVO", ""), (false, false, true));
    assert_eq!(rights("Art. 6 Abs. 1 lit. f DSGVO", ""), (false, false, true));
    let health = ", art9 = \"gesundheit\", grundlage = \"Art. 9 Abs. 2 lit. a DSGVO\"";
    assert_eq!(rights("Art. 6 Abs. 1 lit. e DSGVO", health), (true, true, true));
}

/// A right that only some purposes give names them: the passport register rests on law, messages by e-mail on consent.
#[test]
fn rights_name_the_purposes_that_give_them() {
    let register = register(files("records"));
    let told = |scope: &NoticeScope| flat(&document::lines(&document(&register, scope)).join(" "));
    let one = told(&NoticeScope::Activity(key("pass-und-personalausweis")));
    for part in [
        "Ihre Einwilligung (Auf Wunsch per E-Mail benachrichtigen) können Sie jederzeit widerrufen",
        "Dieses Recht besteht hier nur für: Auf Wunsch per E-Mail benachrichtigen.",
        "Dieses Recht besteht hier nur für: Ausweise und Pässe ausstellen, Identität feststellen",
    ] {
        assert!(one.contains(part), "{part}");
    }
    let all = told(&NoticeScope::All);
    assert!(all.contains("Pass- und Personalausweisregister (nur: Auf Wunsch per E-Mail benachrichtigen)"));
    let whole = told(&NoticeScope::Activity(key("reichweitenmessung")));
    assert!(whole.contains("Ihre Einwilligung können Sie jederzeit") && !whole.contains(" nur für:"));
}

/// Each right says something else on each basis on which it depends, in both languages.
#[test]
fn rights_say_why_they_are_there() {
    let none = Bases::default();
    let cases = [
        (Right::Erasure, Bases { consent: true, ..none }),
        (Right::Erasure, Bases { task: true, ..none }),
        (Right::Portability, Bases { contract: true, ..none }),
        (Right::Portability, Bases { consent: true, contract: true, ..none }),
        (Right::Objection, Bases { interest: true, ..none }),
        (Right::Objection, Bases { task: true, interest: true, ..none }),
    ];
    for language in [Language::German, Language::English] {
        let told: BTreeSet<String> =
            cases.iter().map(|(right, bases)| right.explained(*bases, Laws::default(), language)).collect();
        assert_eq!(told.len(), cases.len());
        let laws = Laws { nrw: true, bmg: true, ao: false, sgb: true };
        let limits = |right: Right, laws| right.explained(none, laws, language);
        assert!(limits(Right::Objection, laws).contains("§ 14 DSG NRW"));
        let access = limits(Right::Access, laws);
        assert!(["§ 12 DSG NRW", "§ 11 BMG, § 83 SGB X"].iter().all(|norm| access.contains(norm)), "{access}");
        assert!(!access.contains("AO"), "{access}");
        assert!(!limits(Right::Access, Laws::default()).contains('§'));
        assert!(limits(Right::Restriction, laws).contains("§ 12 BMG"));
        assert!(!limits(Right::Restriction, Laws { bmg: false, ..laws }).contains("BMG"));
    }
}

/// Outside Union law the Regulation may hold through the law of the Land: that is told where it is so, and nowhere else.
#[test]
fn outside_union_law_the_land_decides() {
    let told = |land: &str| {
        let mut all = files("tests/rules/activity-without-notice/flagged");
        for one in &mut all {
            let text = String::from_utf8(one.content.clone().expect("bytes")).expect("UTF-8");
            let text = text.replace("\"ji\"", "\"ausserhalb-unionsrecht\"").replace("\"NW\"", land);
            *one = file(&one.path, text);
        }
        let register = pipeline::check(all).register.expect("a register");
        let found = notice::check(&register, &NoticeScope::All, &[]);
        let none = found.iter().filter_map(|one| match &one.fault {
            Fault::Rule(RuleFault::Notice(NoticeFault::NoNotice(why))) => Some((*why, one.basis.clone())),
            _ => None,
        });
        none.collect::<Vec<_>>()
    };
    let law = Some("§ 5 Abs. 8, § 21 DSG NRW".into());
    assert_eq!(told("\"NW\""), [(NoNotice::OutsideUnionLaw { nrw: true }, law)]);
    assert_eq!(told("\"HE\""), [(NoNotice::OutsideUnionLaw { nrw: false }, None)]);
}

/// Everything that Art. 13 and 14 ask for is missed where it is missing: the fields of a whole record are taken away one by
/// one.
#[test]
fn what_is_missing_is_told_with_its_weight() {
    let gaps = |field: &str, from: &str, to: &str| {
        let mut all = files("tests/rules/notice-incomplete/clean");
        for one in &mut all {
            let text = String::from_utf8(one.content.clone().expect("bytes")).expect("UTF-8");
            *one = file(&one.path, text.replace(from, to));
        }
        let checked = pipeline::check(all);
        let register = checked.register.unwrap_or_else(|| panic!("{field}: a register"));
        let found = notice::check(&register, &NoticeScope::All, &[]);
        let told = |fault: &Fault| match fault {
            Fault::Rule(RuleFault::Notice(NoticeFault::Incomplete(gap))) => gap.clone(),
            other => panic!("{field}: {other:?}"),
        };
        let law = |basis: &Option<String>| basis.clone().unwrap_or_default();
        found.iter().map(|one| (told(&one.fault), one.severity, law(&one.basis))).collect::<Vec<_>>()
    };
    let one = |gap, severity, law: &str| vec![(gap, severity, format!("{law} DSGVO"))];
    let (error, warning) = (Severity::Error, Severity::Warning);
    for (from, to, due) in [
        ("empfaenger = []\n", "", one(NoticeGap::Recipients, error, "Art. 13 Abs. 1 lit. e")),
        ("drittland = []\n", "", one(NoticeGap::Transfers, error, "Art. 13 Abs. 1 lit. f")),
        ("automatisiert = []\n", "", one(NoticeGap::AutomatedDecisions, warning, "Art. 13 Abs. 2 lit. f")),
        ("herkunft = \"Aufnahmen der Kameras\"\n", "", one(NoticeGap::Source, warning, "Art. 14 Abs. 2 lit. f")),
        (
            ", folgen = \"Wer das Lager betritt, wird aufgenommen.\"",
            "",
            one(NoticeGap::Failure, warning, "Art. 13 Abs. 2 lit. e"),
        ),
        ("pflicht = \"keine\", ", "", one(NoticeGap::Duty, warning, "Art. 13 Abs. 2 lit. e")),
        (
            ", rechtsgrundlagen = [\"Art. 6 Abs. 1 lit. f DSGVO\"]",
            "",
            one(NoticeGap::LegalBasis, error, "Art. 13 Abs. 1 lit. c"),
        ),
        (", interesse = \"Schutz des Eigentums\"", "", one(NoticeGap::Interest, error, "Art. 13 Abs. 1 lit. d")),
        (
            "  { frist = \"72 Stunden\", ab = \"Aufnahme\" },\n",
            "",
            one(NoticeGap::Erasure, warning, "Art. 13 Abs. 2 lit. a"),
        ),
        (
            "email = \"datenschutz@musterstadt.example\"\n",
            "",
            one(NoticeGap::OfficerContact, error, "Art. 13 Abs. 1 lit. b"),
        ),
        (
            "anschrift = \"Werkstraße 1, 49999 Musterstadt\"\n",
            "",
            one(NoticeGap::ControllerContact, error, "Art. 13 Abs. 1 lit. a"),
        ),
        (
            "[aufsichtsbehoerde]\nname = \"Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen\"\n",
            "",
            one(NoticeGap::Authority, warning, "Art. 13 Abs. 2 lit. d"),
        ),
        (
            "automatisiert = []",
            "automatisiert = [ { text = \"Sperre\", folgen = \"Keine.\" } ]",
            one(NoticeGap::Logic, warning, "Art. 13 Abs. 2 lit. f"),
        ),
        (
            "automatisiert = []",
            "automatisiert = [ { text = \"Sperre\", logik = \"Zahl\" } ]",
            one(NoticeGap::Significance, warning, "Art. 13 Abs. 2 lit. f"),
        ),
        (
            "drittland = []",
            "drittland = [ { land = \"US\", empfaenger = \"X\", grund = \"garantien\", grundlage = \"Art. 46 Abs. 2 lit. c DSGVO\" } ]",
            one(NoticeGap::TransferEvidence, error, "Art. 13 Abs. 1 lit. f"),
        ),
        (
            "drittland = []",
            "drittland = [ { land = \"US\", empfaenger = \"X\", grundlage = \"Art. 46 Abs. 2 lit. c DSGVO\" } ]",
            one(NoticeGap::TransferGround, error, "Art. 13 Abs. 1 lit. f"),
        ),
        (
            "bereitstellung = { pflicht = \"keine\", folgen = \"Wer das Lager betritt, wird aufgenommen.\" }\n",
            "",
            one(NoticeGap::Provision, warning, "Art. 13 Abs. 2 lit. e"),
        ),
        ("nothing", "nothing", Vec::new()),
    ] {
        assert_eq!(gaps(from, from, to), due, "{from}");
    }
}

/// An exception with its reason accepts what a notice lacks, and the register's own check does not take it for needless.
#[test]
fn what_a_notice_lacks_can_be_accepted() {
    let with = |exception: &str| {
        let mut all = files("tests/rules/notice-incomplete/flagged");
        for one in all.iter_mut().filter(|one| one.path != "register.toml") {
            let text = String::from_utf8(one.content.clone().expect("bytes")).expect("UTF-8");
            *one =
                file(&one.path, format!("{text}ausnahme = [ {{ regel = \"{exception}\", grund = \"Geprüft.\" }} ]\n"));
        }
        let checked = pipeline::check(all);
        let own: Vec<&str> = checked.findings.iter().map(|one| one.fault.code()).collect();
        let own = own.join(" ");
        let register = checked.register.expect("a register");
        let found = notice::check(&register, &NoticeScope::All, &[]);
        (own, found.iter().map(|one| one.fault.code()).collect::<Vec<_>>().join(" "))
    };
    assert_eq!(with("notice-incomplete"), (String::new(), String::new()));
    let needless = "exception-without-finding notice-incomplete";
    let (own, found) = with("activity-without-notice");
    let mut found: Vec<&str> = found.split(' ').collect();
    found.sort_unstable();
    assert_eq!((own.as_str(), found.join(" ").as_str()), ("", needless));
}

#[test]
fn the_judges_accept_notices() {
    let folder = TempDir::new().expect("a folder");
    let (mut pdfs, mut pages) = (Vec::new(), Vec::new());
    let wanted = ["hinweise", "hinweise-internetauftritt"];
    for (name, register, scope) in notices() {
        let of_cases = ["aufbau", "englisch", "gestaltung"].iter().any(|case| name.contains(case));
        let of_city = name.starts_with("records") && wanted.contains(&scope.stem().as_str());
        if !of_cases && !of_city {
            continue;
        }
        let built = built(&register, &scope);
        let fragment = String::from_utf8(output(&built, ".html").to_vec()).expect("UTF-8");
        let path = folder.path().join(format!("{}.html", pages.len()));
        std::fs::write(&path, crate::kit::around(&fragment)).expect("written");
        pages.push(path);
        pdfs.push((name.replace(['/', ',', ' '], "-"), output(&built, ".pdf").to_vec()));
    }
    assert!(pdfs.len() > 5);
    judges::pdf::accept(&pdfs.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect::<Vec<_>>());
    judges::page::accept_markup(&pages.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>());
}

/// What a file says of itself names the notice, in the language of the frame.
#[test]
fn a_notice_says_what_it_is() {
    let register = register(files("records"));
    for (scope, title) in [
        (NoticeScope::All, "Datenschutzhinweise – Stadt Musterstadt"),
        (NoticeScope::Group(key("internetauftritt")), "Datenschutzhinweise – Internetauftritt – Stadt Musterstadt"),
        (NoticeScope::Activity(key("melderegister")), "Datenschutzhinweise – Melderegister – Stadt Musterstadt"),
    ] {
        let built = built(&register, &scope);
        let reader = Reader::new(output(&built, ".pdf"));
        let (information, packet) = (reader.information_claims(), reader.packet_claims());
        assert_eq!(information, packet);
        assert_eq!(folded(&packet.title), title);
        let names: Vec<&str> = built.files.iter().map(|file| file.name.as_str()).collect();
        let stem = scope.stem();
        assert_eq!(names, [format!("{stem}.pdf"), format!("{stem}.html"), "manifest.json".to_owned()]);
    }
}
