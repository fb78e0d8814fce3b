//! Whatever lies in the folder: an exit code, a sentence with help, nothing written, no panic.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use verzeichnis::pipeline::{self, InputFile};
use verzeichnis::report::Format;
use verzeichnis::wording::Language;

use crate::program::{self, Said};
use crate::registers::{below, file, path, told};

/// A register with one record; `prepare` adds what is bad.
fn checked(prepare: impl FnOnce(&Path)) -> Said {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let records = folder.path().join("records");
    fs::create_dir(&records).expect("a folder");
    for name in ["register.toml", "hundesteuer.toml"] {
        fs::copy(path("tests/cli/stadt/records").join(name), records.join(name)).expect("a copy");
    }
    prepare(&records);
    let before = below_if_readable(folder.path());
    let said = program::run(folder.path(), &["build"]);
    assert!(!folder.path().join("public").exists(), "something was written\n{}", said.all());
    assert_eq!(below_if_readable(folder.path()), before, "the folder stays as it was");
    // As a bug of ours is told, see `wording::cli::trouble::own_fault`.
    assert!(!said.all().contains("Das Programm selbst"), "{}", said.all());
    assert!(!said.stderr.contains("panicked"), "{}", said.stderr);
    let help = said.all().contains("Hilfe: ");
    assert!(help, "no help in\n{}", said.all());
    said
}

/// Loops and closed folders cannot be walked by the helper of the tests.
fn below_if_readable(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A record beside the sound one is at fault: 1, with its code.
fn refuses(code: &str, bytes: impl AsRef<[u8]>) {
    let said = checked(|records| fs::write(records.join("schlecht.toml"), bytes).expect("a file"));
    assert_eq!(said.code, Some(1), "{}", said.all());
    let place = said.stdout.contains("records/schlecht.toml");
    assert!(said.stdout.contains(&format!("Fehler[{code}]")) && place, "{code}:\n{:.2000}", said.stdout);
}

#[test]
fn an_empty_file_is_named() {
    refuses("empty-file", "");
    refuses("missing-key", "\n\n# nur eine Bemerkung\n");
}

#[test]
fn other_encodings_are_named() {
    refuses("invalid-encoding", b"bezeichnung = \"Geb\xFChren\"\n");
    let utf16 = |to: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain("bezeichnung = \"Gebühren\"\n".encode_utf16().flat_map(to)).collect()
    };
    refuses("invalid-encoding", utf16(u16::to_le_bytes, [0xFF, 0xFE]));
    refuses("invalid-encoding", utf16(u16::to_be_bytes, [0xFE, 0xFF]));
    refuses("nul-byte", b"bezeichnung = \"A\0B\"\n");
}

/// A byte order mark may come into the middle when files are joined.
#[test]
fn a_byte_order_mark_in_the_middle_is_named() {
    refuses("stray-text", "bezeichnung = \"A\"\n\u{FEFF} = { } , \n");
}

/// Notepad writes a byte order mark, and Windows its own line ends: both are read.
#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_fault() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in ["register.toml", "hundesteuer.toml"] {
        let text = fs::read_to_string(path("tests/cli/stadt/records").join(name)).expect("a record");
        fs::write(folder.path().join(name), format!("\u{FEFF}{}", text.replace('\n', "\r\n"))).expect("a file");
    }
    let said = program::run(folder.path(), &["check", "."]);
    assert_eq!(said.code, Some(0), "{}", said.all());
}

#[test]
fn what_is_too_large_is_not_read() {
    refuses("file-too-large", vec![b'#'; 50 * 1024 * 1024]);
    let keys = |number: usize| (0..number).map(|number| format!("k{number} = 1\n")).collect::<String>();
    refuses("unknown-key", keys(10_000));
    refuses("too-many-keys-in-file", keys(100_001));
    refuses("nested-too-deep", format!("a = {}1{}", "[".repeat(5000), "]".repeat(5000)));
    refuses("nested-too-deep", format!("a = {}", "{b = ".repeat(5000)));
}

#[test]
fn a_folder_with_the_name_of_a_record_is_named() {
    let said = checked(|records| fs::create_dir(records.join("ordner.toml")).expect("a folder"));
    assert_eq!(said.code, Some(1), "{}", said.all());
    assert!(said.stdout.contains("records/ordner.toml"), "{}", said.stdout);
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_ends() {
    let said = checked(|records| {
        fs::create_dir(records.join("a")).expect("a folder");
        std::os::unix::fs::symlink("..", records.join("a/zurueck")).expect("a link");
    });
    assert_eq!(said.code, Some(1), "{}", said.all());
    assert!(said.stdout.contains("a/zurueck"), "{}", said.stdout);
}

#[cfg(unix)]
#[test]
fn a_link_to_nowhere_is_named() {
    let said = checked(|records| std::os::unix::fs::symlink("nirgends", records.join("b.toml")).expect("a link"));
    assert_eq!(said.code, Some(1), "{}", said.all());
    assert!(said.stdout.contains("records/b.toml"), "{}", said.stdout);
}

/// Who may read everything (root in a container) is refused nothing, so a file that even root cannot read stands in.
#[cfg(unix)]
#[test]
fn an_unreadable_file_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let said = checked(|records| {
        let closed = records.join("zu.toml");
        fs::write(&closed, "bezeichnung = \"Zu\"\n").expect("a file");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).expect("a mode");
        if fs::read(&closed).is_ok() {
            fs::remove_file(&closed).expect("the file");
            std::os::unix::fs::symlink("/proc/self/mem", &closed).expect("a link");
        }
    });
    assert_eq!(said.code, Some(1), "{}", said.all());
    assert!(said.stdout.contains("records/zu.toml"), "{}", said.stdout);
}

#[test]
fn two_files_of_one_name_are_named() {
    let said = checked(|records| {
        fs::create_dir(records.join("a")).expect("a folder");
        fs::copy(records.join("hundesteuer.toml"), records.join("a/hundesteuer.toml")).expect("a copy");
    });
    assert_eq!(said.code, Some(1), "{}", said.all());
    assert!(said.stdout.contains("duplicate-identifier"), "{}", said.stdout);
}

#[test]
fn a_folder_that_is_no_register_is_told() {
    let without = |name: &'static str| checked(move |records| fs::remove_file(records.join(name)).expect("a file"));
    for said in [without("register.toml"), without("hundesteuer.toml")] {
        assert_eq!(said.code, Some(2), "{}", said.all());
        assert!(said.stderr.starts_with("Fehler: Im Ordner „records“"), "{}", said.stderr);
    }
}

/// A disk without room: the sentence says so, and what was published before is still there.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_publication() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let small = folder.path().join("klein");
    fs::create_dir(&small).expect("a folder");
    let mounted = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=300k", "tmpfs"])
        .arg(&small)
        .output()
        .is_ok_and(|output| output.status.success());
    let out = small.join("public");
    // Where nobody may mount, /dev/full is the disk that is full: of stdout, not of the publication.
    if !mounted {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
        let mut command = program::command(&path("tests/cli/stadt"));
        let said = program::heard_on(command.arg("check"), full);
        assert_eq!(said.code, Some(2), "{}", said.all());
        assert!(said.stderr.contains("Hilfe: "), "{}", said.stderr);
        return;
    }
    let build = |records: &str| {
        program::heard(program::command(folder.path()).arg("build").arg(path(records)).arg("--out").arg(&out))
    };
    let first = build("tests/cli/stadt/records");
    let before: Vec<(String, Vec<u8>)> =
        below(&out).into_iter().map(|name| (name.clone(), fs::read(out.join(name)).expect("a file"))).collect();
    let second = build("records");
    let after: Vec<(String, Vec<u8>)> =
        below(&out).into_iter().map(|name| (name.clone(), fs::read(out.join(name)).expect("a file"))).collect();
    let unmounted = std::process::Command::new("umount").arg(&small).status().is_ok_and(|status| status.success());
    assert!(unmounted, "the small disk is taken away again");
    assert_eq!(first.code, Some(0), "{}", first.all());
    assert_eq!(second.code, Some(2), "{}", second.all());
    assert!(second.stderr.contains("Hilfe: "), "{}", second.stderr);
    assert!(before == after, "the old publication is still there");
}

const FORMATS: [Format; 6] =
    [Format::Human, Format::Short, Format::Narrated, Format::Json, Format::Github, Format::Gitlab];

/// Any bytes, and bytes that look like a record.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(&b"[intern]\n"[..]),
        Just(&b"bezeichnung = "[..]),
        Just(&b"daten = [{ kennung = \"a\", "[..]),
        Just(&b"\"\"\""[..]),
        Just(&b"'''"[..]),
        Just(&b"\"Text\"\n"[..]),
        Just(&b"2026-11-01"[..]),
        Just(&b"01.11.2026\r\n"[..]),
        Just(&b"\xEF\xBB\xBF"[..]),
        Just(&b"\xC3"[..]),
        Just(&b"\xE2\x80\x9E"[..]),
        Just(&b"\t\\u{1F512}\xF0\x9F\x94\x92"[..]),
        Just(&b"[[a.b]]\n"[..]),
        Just(&b" = { } , ] } #"[..]),
        Just(&b"\n"[..]),
    ];
    let pieces = prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat());
    prop_oneof![prop::collection::vec(any::<u8>(), 0..300), pieces]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_bytes_make_checking_panic(record in bytes(), head in prop::option::weighted(0.2, bytes())) {
        let good = fs::read(path("tests/cli/stadt/records/register.toml")).expect("a head");
        let files: Vec<InputFile> = vec![file("register.toml", head.unwrap_or(good)), file("a/ä b.toml", record)];
        let checked = pipeline::check(files);
        prop_assert!(checked.register.is_none() || checked.findings.is_empty());
        for format in FORMATS {
            for language in [Language::German, Language::English] {
                prop_assert!(!told(&checked, format, language).is_empty());
            }
        }
    }
}
