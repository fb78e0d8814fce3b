//! One run at a time: two that write to the same destination wait for each other.
//!
//! The lock is the system's, so a killed run holds none. Its file is removed at the end; a run that was waiting for
//! the removed file notices and takes the new one.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use super::{
    error::{Action, PublishError},
    place::Place,
};

/// Between two attempts.
const PAUSE: Duration = Duration::from_millis(20);

/// The right to write to a destination, until dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: Option<File>,
    path: PathBuf,
    work: PathBuf,
}

impl Lock {
    /// Makes the working folder if need be and waits for the lock, at most as long as `patience`: publishing
    /// itself takes less than a second, so a lock that is held longer is held by something that hangs.
    pub(super) fn acquire(place: &Place, patience: Duration) -> Result<Self, PublishError> {
        let (path, work) = (place.lock_file(), place.work().to_owned());
        fs::create_dir_all(place.parent()).map_err(PublishError::system(Action::CreateFolder, place.parent()))?;
        let start = Instant::now();
        loop {
            match fs::create_dir(&work) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(PublishError::system(Action::CreateFolder, &work)(error));
                }
                Ok(()) | Err(_) => {}
            }
            // A link here could lead the removal of leftovers anywhere.
            if fs::symlink_metadata(&work).is_ok_and(|metadata| !metadata.is_dir()) {
                return Err(PublishError::IsFile { path: work });
            }
            match try_lock(&path) {
                Ok(Some(file)) => return Ok(Self { file: Some(file), path, work }),
                Ok(None) => {}
                // The run that held the lock has just removed the folder.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(PublishError::system(Action::Lock, path)(error)),
            }
            if start.elapsed() >= patience {
                return Err(PublishError::Busy { path: place.dir().to_owned() });
            }
            thread::sleep(PAUSE);
        }
    }
}

impl Drop for Lock {
    /// Removes the file before it lets go, and the working folder if nothing is left in it. What cannot be removed
    /// harms nobody: the next run finds it.
    fn drop(&mut self) {
        let _ = release(&self.path, self.file.take());
        let _ = fs::remove_dir(&self.work);
    }
}

#[cfg(unix)]
fn try_lock(path: &Path) -> io::Result<Option<File>> {
    use std::os::unix::fs::MetadataExt;

    use rustix::fs::{FlockOperation, flock};

    let file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => {}
        Err(rustix::io::Errno::WOULDBLOCK) => return Ok(None),
        Err(error) => return Err(error.into()),
    }
    let (held, named) = (file.metadata()?, fs::metadata(path)?);
    Ok((held.dev() == named.dev() && held.ino() == named.ino()).then_some(file))
}

#[cfg(unix)]
fn release(path: &Path, file: Option<File>) -> io::Result<()> {
    let removed = fs::remove_file(path);
    drop(file);
    removed
}

/// On Windows an opened file that is shared with nobody is the lock, and the system deletes it with its last handle.
#[cfg(windows)]
fn try_lock(path: &Path) -> io::Result<Option<File>> {
    use std::os::windows::fs::OpenOptionsExt;

    const FILE_FLAG_DELETE_ON_CLOSE: u32 = 0x0400_0000;
    const ERROR_ACCESS_DENIED: i32 = 5;
    const ERROR_SHARING_VIOLATION: i32 = 32;

    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).share_mode(0).custom_flags(FILE_FLAG_DELETE_ON_CLOSE);
    match options.open(path) {
        Ok(file) => Ok(Some(file)),
        // Denied while the last holder's file is being deleted.
        Err(error) if matches!(error.raw_os_error(), Some(ERROR_ACCESS_DENIED | ERROR_SHARING_VIOLATION)) => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(windows)]
fn release(_path: &Path, file: Option<File>) -> io::Result<()> {
    drop(file);
    Ok(())
}

/// Elsewhere the file's existence is the lock.
#[cfg(not(any(unix, windows)))]
fn try_lock(path: &Path) -> io::Result<Option<File>> {
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(not(any(unix, windows)))]
fn release(path: &Path, file: Option<File>) -> io::Result<()> {
    drop(file);
    fs::remove_file(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::tests::Folder;

    #[test]
    fn the_second_run_waits_and_the_third_gives_up() {
        let folder = Folder::new();
        let place = folder.place("public").expect("fit");
        let first = Lock::acquire(&place, Duration::ZERO).expect("free");
        assert!(matches!(Lock::acquire(&place, Duration::ZERO), Err(PublishError::Busy { .. })));
        let waiting = {
            let place = place.clone();
            thread::spawn(move || Lock::acquire(&place, Duration::from_secs(60)).map(drop))
        };
        thread::sleep(Duration::from_millis(60));
        drop(first);
        assert_eq!(waiting.join().expect("no panic"), Ok(()));
        assert!(folder.list("").is_empty(), "nothing is left");
    }

    #[test]
    fn never_two_at_once() {
        use std::sync::{
            Arc,
            atomic::{AtomicUsize, Ordering},
        };

        let folder = Folder::new();
        let place = folder.place("public").expect("fit");
        let inside = Arc::new(AtomicUsize::new(0));
        let runs: Vec<_> = (0..4)
            .map(|_| {
                let (place, inside) = (place.clone(), Arc::clone(&inside));
                thread::spawn(move || {
                    for _ in 0..25 {
                        let lock = Lock::acquire(&place, Duration::from_secs(60)).expect("a turn");
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "alone");
                        thread::yield_now();
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(lock);
                    }
                })
            })
            .collect();
        for run in runs {
            run.join().expect("no panic");
        }
        assert!(folder.list("").is_empty(), "nothing is left");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_place_of_the_working_folder_is_not_followed() {
        let folder = Folder::new();
        folder.put("elsewhere/x", b"");
        let place = folder.place("public").expect("fit");
        std::os::unix::fs::symlink("elsewhere", place.work()).expect("a link");
        assert!(matches!(Lock::acquire(&place, Duration::ZERO), Err(PublishError::IsFile { .. })));
    }
}
