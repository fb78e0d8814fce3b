//! The same records give the same bytes: in another process, from a copy whose files were made in another order and lie
//! in folders, in another time zone and language, with more or fewer threads.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::program;
use crate::registers::{below, path};

/// A copy of Musterstadt's records, the last file first, all but the head in folders.
fn copy(to: &Path) {
    let from = path("records");
    let folders = ["", "a", "Ämter/b", "z/z/z"];
    for (index, name) in below(&from).iter().rev().enumerate() {
        let folder = if name == "register.toml" { to.to_owned() } else { to.join(folders[index % folders.len()]) };
        fs::create_dir_all(&folder).expect("a folder");
        let file = Path::new(name).file_name().expect("a name");
        fs::copy(from.join(name), folder.join(file)).expect("a copy");
    }
}

/// All files of a publication.
fn published(records: &Path, edition: &str, surroundings: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().expect("a temporary folder");
    let mut command = program::command(out.path());
    command.arg("build").arg(records).args(["--out", "public", "--edition", edition]);
    command.envs(surroundings.iter().copied());
    let said = program::heard(&mut command);
    assert_eq!(said.code, Some(0), "{}", said.all());
    let public = out.path().join("public");
    below(&public).into_iter().map(|name| (name.clone(), fs::read(public.join(name)).expect("a file"))).collect()
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let other = folder.path().join("Kopie der Einträge");
    copy(&other);
    for edition in ["public", "internal"] {
        let here = [("TZ", "Pacific/Kiritimati"), ("LANG", "de_DE.UTF-8"), ("RAYON_NUM_THREADS", "1")];
        let there = [("TZ", "America/Los_Angeles"), ("LC_ALL", "tr_TR.UTF-8"), ("RAYON_NUM_THREADS", "7")];
        let (first, second) = (published(&path("records"), edition, &here), published(&other, edition, &there));
        assert!(first.len() >= 3, "a publication has its files");
        assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
        for (name, bytes) in &first {
            assert!(*bytes == second[name], "{edition}: {name} is another");
        }
    }
}
