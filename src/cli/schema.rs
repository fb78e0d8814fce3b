//! `verzeichnis schema`: prints, compares or writes the JSON Schemas.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{Exit, args::SchemaTask, terminal::Terminal, trouble::Trouble};
use crate::{
    publish::{Action, Cause},
    wording::{Language, cli as words},
};

/// Does what is to be done with the schemas, as file name and content.
///
/// # Errors
/// A file cannot be read or written, or the result cannot be printed.
pub fn run(
    schemas: &[(&str, String)],
    task: &SchemaTask,
    language: Language,
    terminal: &Terminal,
) -> Result<Exit, Trouble> {
    match task {
        SchemaTask::Print => {
            // One JSON value after the other, as `jq` and others read them.
            schemas.iter().try_for_each(|(_, content)| terminal.say(content))?;
            Ok(Exit::Clean)
        }
        SchemaTask::Compare(folder) => {
            let different = different(schemas, folder)?;
            terminal.say(&words::summary::schemas_compared(&different, folder, language))?;
            Ok(if different.is_empty() { Exit::Clean } else { Exit::Errors })
        }
        SchemaTask::Write(folder) => {
            let written = write(schemas, folder)?;
            terminal.say(&words::summary::schemas_written(&written, folder, language))?;
            Ok(Exit::Clean)
        }
    }
}

/// The files that are not what the program would write.
fn different(schemas: &[(&str, String)], folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut different = Vec::new();
    for (name, content) in schemas {
        let path = folder.join(name);
        match fs::read(&path) {
            // Git on Windows may have changed the line ends, which say nothing.
            Ok(bytes) if String::from_utf8_lossy(&bytes).replace("\r\n", "\n") == *content => {}
            Ok(_) => different.push(path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => different.push(path),
            Err(error) => return Err(trouble(Action::Look, path)(error)),
        }
    }
    Ok(different)
}

/// Writes what is different, each file in one step.
fn write(schemas: &[(&str, String)], folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    fs::create_dir_all(folder).map_err(trouble(Action::CreateFolder, folder.to_owned()))?;
    let written = different(schemas, folder)?;
    for (name, content) in schemas {
        let path = folder.join(name);
        if written.contains(&path) {
            let new = folder.join(format!(".{name}.neu"));
            let done = fs::write(&new, content).and_then(|()| fs::rename(&new, &path));
            done.map_err(|error| {
                let _ = fs::remove_file(&new);
                trouble(Action::Write, path)(error)
            })?;
        }
    }
    Ok(written)
}

fn trouble(action: Action, path: PathBuf) -> impl FnOnce(io::Error) -> Trouble {
    move |error| Trouble::Schema { action, path, cause: Cause::from(&error) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schemas() -> Vec<(&'static str, String)> {
        ["a.schema.json", "b.schema.json"].map(|name| (name, format!("{{\n\"{name}\": 1\n}}\n"))).to_vec()
    }

    #[test]
    fn what_is_written_is_found_equal() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().join("new/schema");
        assert_eq!(different(&schemas(), &folder).map(|paths| paths.len()), Ok(2));
        assert_eq!(write(&schemas(), &folder).map(|paths| paths.len()), Ok(2));
        assert_eq!(different(&schemas(), &folder), Ok(Vec::new()));
        assert_eq!(write(&schemas(), &folder), Ok(Vec::new()), "nothing to do");
        fs::write(folder.join("a.schema.json"), schemas()[0].1.replace('\n', "\r\n")).expect("a file");
        assert_eq!(different(&schemas(), &folder), Ok(Vec::new()));
        fs::write(folder.join("a.schema.json"), b"{\xff}").expect("a file");
        assert_eq!(different(&schemas(), &folder), Ok(vec![folder.join("a.schema.json")]));
    }

    #[test]
    fn what_cannot_be_written_is_trouble_and_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("b.schema.json/x")).expect("a folder");
        assert!(matches!(different(&schemas(), folder.path()), Err(Trouble::Schema { action: Action::Look, .. })));
        fs::write(folder.path().join("file"), b"").expect("a file");
        let result = write(&schemas(), &folder.path().join("file"));
        assert!(matches!(result, Err(Trouble::Schema { action: Action::CreateFolder, .. })), "{result:?}");
    }
}
