//! Kills and full disks, in processes of their own: no mock tells what a system does then.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use super::{
    tests::{Folder, assert_whole, list, publication},
    *,
};

/// The folder in which the helper process publishes.
const FOLDER: &str = "VERZEICHNIS_TEST_FOLDER";
/// How it exchanges: `one` step or `two`.
const STEPS: &str = "VERZEICHNIS_TEST_STEPS";
/// How often it is killed.
const KILLS: usize = 50;

fn helper(name: &str, folder: &Path, steps: &str) -> Command {
    let mut command = Command::new(env::current_exe().expect("this program"));
    command.args(["--exact", "--ignored", "--nocapture", name]).env(FOLDER, folder).env(STEPS, steps);
    command
}

fn place_of(folder: &Path) -> Place {
    Place::find(&folder.join("out/public"), &folder.join("records"), &Surroundings::default()).expect("fit")
}

/// Starts the helper and waits until it has published once.
fn start(folder: &Path, steps: &str) -> Child {
    let mut child =
        helper("publish::kill::publish_for_ever", folder, steps).stdout(Stdio::piped()).spawn().expect("a process");
    let stdout = child.stdout.take().expect("its output");
    let begun = BufReader::new(stdout).lines().map_while(Result::ok).any(|line| line.contains("published"));
    assert!(begun, "the helper publishes");
    child
}

/// The helper process: publishes until it is killed.
#[test]
#[ignore = "a helper process of the tests below"]
#[expect(clippy::print_stdout, reason = "tells the test that it has begun")]
fn publish_for_ever() {
    let folder = PathBuf::from(env::var_os(FOLDER).expect("started by a test"));
    let method = match env::var(STEPS).as_deref() {
        Ok("one") => Method::OneStep,
        Ok("two") => Method::TwoRenames,
        other => panic!("no such way: {other:?}"),
    };
    let place = place_of(&folder);
    for number in 0.. {
        publish_by(method, &place, EditionKind::Public, &publication(EditionKind::Public, number)).expect("published");
        if number == 0 {
            println!("\npublished");
        }
    }
}

fn kill_often(steps: &str, whole_without_repair: bool) {
    let folder = Folder::new();
    let root = folder.root().parent().expect("a folder").to_owned();
    let place = place_of(&root);
    folder.put("public/robots.txt", b"theirs");
    folder.put("public/daten/note.txt", b"theirs");
    let foreign = ["robots.txt", "daten/note.txt"];
    let mut interrupted = 0;
    for kill in 0..KILLS {
        let mut child = start(&root, steps);
        // All moments of a publication are hit in the long run; the steps share no divisor with its length.
        thread::sleep(Duration::from_micros(1_000 + (kill as u64 * 7_919) % 20_011));
        child.kill().expect("killed");
        child.wait().expect("ended");
        interrupted += usize::from(place.work().exists());
        if !whole_without_repair {
            repair(&place).expect("repaired");
        }
        assert_whole(place.dir(), &foreign);
        assert_eq!(folder.get("public/robots.txt"), b"theirs");
    }
    assert!(interrupted > KILLS / 10, "only {interrupted} of {KILLS} kills came in the middle");
    publish(&place, EditionKind::Public, &publication(EditionKind::Public, 0)).expect("published");
    assert_whole(place.dir(), &foreign);
    assert_eq!(list(&folder.root()).len(), 7, "nothing is left beside it");
}

#[cfg(target_os = "linux")]
#[test]
fn fifty_kills_and_never_a_moment_without_a_whole_publication() {
    kill_often("one", true);
}

#[test]
fn fifty_kills_between_two_renames_are_repaired_at_the_next_start() {
    kill_often("two", false);
}

/// The helper process: publishes too much for its disk, and the old publication stays.
#[test]
#[ignore = "a helper process of the test below"]
fn publish_on_a_full_disk() {
    let folder = PathBuf::from(env::var_os(FOLDER).expect("started by a test"));
    for part in ["records", "out"] {
        fs::create_dir(folder.join(part)).expect("a folder");
    }
    let place = place_of(&folder);
    publish(&place, EditionKind::Public, &publication(EditionKind::Public, 1)).expect("published");
    fs::write(place.dir().join("theirs"), b"theirs").expect("a file");
    let mut files = publication(EditionKind::Public, 2);
    files.pop();
    files.push(OutputFile { name: "large.pdf".to_owned(), bytes: vec![1; 2_000_000] });
    let bytes = Inventory::of(EditionKind::Public, false, &files).write().expect("JSON");
    files.push(OutputFile { name: MANIFEST.to_owned(), bytes });
    let full = publish(&place, EditionKind::Public, &files);
    let Err(PublishError::System { action: Action::Write, path, cause: Cause::NoSpace }) = full else {
        panic!("{full:?}");
    };
    assert!(path.ends_with("public/large.pdf"), "named as the reader knows it: {}", path.display());
    assert_whole(place.dir(), &["theirs"]);
    assert!(!place.work().exists(), "the half new one is gone");
    publish(&place, EditionKind::Public, &publication(EditionKind::Public, 3)).expect("there is room again");
    assert_whole(place.dir(), &["theirs"]);
}

/// A disk of 1 MB in a mount namespace of the helper's own, so that nothing has to be unmounted.
#[cfg(target_os = "linux")]
#[test]
#[expect(clippy::print_stderr, reason = "a check that cannot be made here is named, never passed over")]
fn a_full_disk_leaves_the_old_publication() {
    const CANNOT_MOUNT: i32 = 77;
    let folder = tempfile::tempdir().expect("a folder");
    let helper = helper("publish::kill::publish_on_a_full_disk", folder.path(), "one");
    let script = format!("mount -t tmpfs -o size=1m none \"${FOLDER}\" || exit {CANNOT_MOUNT}; exec \"$@\"");
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", &script, "sh"])
        .arg(helper.get_program())
        .args(helper.get_args())
        .envs(helper.get_envs().filter_map(|(key, value)| Some((key, value?))))
        .output();
    let told = match &output {
        Ok(output) => String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr),
        Err(error) => error.to_string(),
    };
    let ran = output.as_ref().is_ok_and(|output| told.contains("running 1 test") || output.status.success());
    if ran {
        assert!(output.is_ok_and(|output| output.status.success()), "{told}");
    } else {
        assert!(env::var_os("CI").is_none(), "no disk of its own for the test: {told}");
        eprintln!("NOT RUN: a full disk (no disk of its own for the test: {told})");
    }
}
