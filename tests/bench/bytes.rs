//! Where the bytes of the public PDF go, and what other levels of compression would give for what time:
//! `cargo bench --bench bytes -- FOLDER` with a folder of records, `records` if none is named.

mod frontier;
mod parts;

use std::error::Error;
use std::io::{Write, stdout};
use std::path::Path;

use verzeichnis::cli::{RECORDS, walk};
use verzeichnis::pipeline::{self, BuildOptions, Built, Output};
use verzeichnis::writers::pdf::DEFLATE_LEVEL;

use frontier::Point;
use parts::{Anatomy, Part};

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo itself adds `--bench`.
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let folder = folder.unwrap_or_else(|| RECORDS.to_owned());
    let built = build(Path::new(&folder))?;
    let file = built.files.iter().find(|file| is_pdf(&file.name)).ok_or("no PDF was built")?;
    let anatomy = Anatomy::of(&file.bytes)?;
    let pages = built.pages.unwrap_or_default();

    let mut out = stdout().lock();
    writeln!(out, "{folder}: {} activities, {pages} pages, {} bytes\n", built.activities, file.bytes.len())?;
    write_parts(&mut out, &anatomy, built.activities)?;
    writeln!(out)?;
    write_frontier(&mut out, &frontier::measure(&anatomy)?)?;
    Ok(())
}

/// The public PDF of a folder of records.
fn build(folder: &Path) -> Result<Built, Box<dyn Error>> {
    let files = walk(folder).map_err(|fault| format!("{}: {fault:?}", folder.display()))?;
    let checked = pipeline::check(files);
    let register = checked.register.ok_or_else(|| format!("{}: `verzeichnis check` finds errors", folder.display()))?;
    let options = BuildOptions { outputs: Output::Pdf.into(), ..BuildOptions::default() };
    Ok(pipeline::build(register, &options, &|_, _| {}))
}

fn is_pdf(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "pdf")
}

/// Where the bytes go: a row a part. "Inflated" is the size that the part would have without compression.
fn write_parts(out: &mut impl Write, anatomy: &Anatomy, activities: usize) -> std::io::Result<()> {
    writeln!(out, "{:<13}{:>11}{:>10}{:>13}{:>12}", "part", "bytes", "per cent", "an activity", "inflated")?;
    let mut row = |name: &str, bytes: usize, inflated: usize| {
        let share = percent(bytes, anatomy.bytes);
        let each = bytes / activities.max(1);
        writeln!(out, "{name:<13}{bytes:>11}{share:>10.1}{each:>13}{inflated:>12}")
    };
    for part in Part::ALL {
        row(part.name(), anatomy.bytes_of(part), anatomy.inflated(part))?;
    }
    let inflated = Part::ALL.into_iter().map(|part| anatomy.inflated(part)).sum();
    row("file", anatomy.bytes, inflated)
}

/// What each level would give: a row a level, compared with the one that the program uses.
fn write_frontier(out: &mut impl Write, points: &[Point]) -> std::io::Result<()> {
    let used = points.iter().find(|point| point.level == DEFLATE_LEVEL).expect("the program's level is one of them");
    writeln!(out, "{:<7}{:>11}{:>11}{:>10}{:>11}{:>8}", "level", "streams", "file", "per cent", "CPU ms", "times")?;
    for point in points {
        let mark = if point.level == used.level { "*" } else { "" };
        let milliseconds = point.time.as_secs_f64() * 1e3;
        let times = point.time.as_secs_f64() / used.time.as_secs_f64();
        let share = percent(point.file, used.file);
        let Point { level, streams, file, .. } = point;
        writeln!(out, "{level:>2} {mark:<4}{streams:>11}{file:>11}{share:>10.1}{milliseconds:>11.2}{times:>8.2}")?;
    }
    writeln!(out, "* the level of the program; time is that of one thread")
}

#[allow(clippy::cast_precision_loss, reason = "no file has 2^52 bytes")]
fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole as f64
}
