//! The same records give the same bytes: in another process, from a copy whose files were made in another order and lie
//! in folders, started elsewhere, in another time zone and language, by another user with other rights for new files,
//! with more or fewer threads.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use verzeichnis::pipeline::{self, BuildOptions, EditionKind, Output};

use crate::program;
use crate::registers::{below, files, path, register};

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

/// Where and how a build runs.
struct Surroundings {
    /// The folder of the records, as it is named.
    records: PathBuf,
    /// The folder in which the program starts.
    current: PathBuf,
    /// What new files may not be (POSIX, `umask`).
    umask: &'static str,
    variables: &'static [(&'static str, &'static str)],
}

impl Surroundings {
    /// The program; where there is a shell, with the umask.
    fn command(&self) -> Command {
        let program = program::command(&self.current);
        let mut command = if cfg!(unix) {
            let mut shell = Command::new("/bin/sh");
            shell.args(["-c", "umask \"$1\" && shift && exec \"$@\"", "sh", self.umask]).arg(program.get_program());
            for (name, value) in program.get_envs() {
                match value {
                    Some(value) => shell.env(name, value),
                    None => shell.env_remove(name),
                };
            }
            shell.current_dir(&self.current);
            shell
        } else {
            program
        };
        command.envs(self.variables.iter().copied());
        command
    }

    /// All files of a publication.
    fn published(&self, command: &str, options: &[&str]) -> BTreeMap<String, Vec<u8>> {
        let out = tempfile::tempdir().expect("a temporary folder");
        let public = out.path().join("public");
        let said =
            program::heard(self.command().arg(command).arg(&self.records).args(options).arg("--out").arg(&public));
        assert_eq!(said.code, Some(0), "{}", said.all());
        below(&public).into_iter().map(|name| (name.clone(), fs::read(public.join(name)).expect("a file"))).collect()
    }
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&folder.path().join("Kopie der Einträge"));
    let here = Surroundings {
        records: path("records"),
        current: std::env::temp_dir(),
        umask: "022",
        variables: &[
            ("TZ", "Pacific/Kiritimati"),
            ("LANG", "de_DE.UTF-8"),
            ("RAYON_NUM_THREADS", "1"),
            ("SOURCE_DATE_EPOCH", "0"),
        ],
    };
    let there = Surroundings {
        records: "Kopie der Einträge".into(),
        current: folder.path().to_owned(),
        umask: "077",
        variables: &[
            ("TZ", "America/Los_Angeles"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("RAYON_NUM_THREADS", "4"),
            ("USER", "jemand"),
            ("HOME", "/nonexistent"),
        ],
    };
    let builds: [(&str, &[&str], usize); 8] = [
        ("build", &["--edition", "public"], 11),
        ("build", &["--pages", "--fragment-level", "3"], 11 + 48),
        ("build", &["--edition", "internal"], 3),
        ("build", &["--draft"], 9),
        ("build", &["--only", "pdf"], 2),
        ("build", &["--only", "pdf", "--font-size", "18"], 2),
        ("notice", &[], 3),
        ("notice", &["--group", "internetauftritt", "--fragment-level", "3"], 3),
    ];
    for (command, options, number) in builds {
        let (first, second) = (here.published(command, options), there.published(command, options));
        assert_eq!(first.len(), number, "{options:?}: {:?}", first.keys());
        assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
        for (name, bytes) in &first {
            assert!(*bytes == second[name], "{options:?}: {name} is another");
        }
    }
}

/// In one process, at the same time, whatever the number of threads.
#[test]
fn threads_change_nothing() {
    let register = register(files("records"));
    let build = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        let options = BuildOptions { edition: EditionKind::Internal, ..BuildOptions::default() };
        let pages = BuildOptions { own_pages: true, outputs: Output::Page.into(), ..BuildOptions::default() };
        let both = || [options, pages].map(|options| pipeline::build(register.clone(), &options, &|_, _| {}).files);
        pool.install(both)
    };
    let one = build(1);
    std::thread::scope(|scope| {
        let others: Vec<_> = [2, 4, 9].map(|threads| scope.spawn(move || build(threads))).into();
        for other in others {
            assert!(one == other.join().expect("a build"), "threads change bytes");
        }
    });
}
