//! The judges: programs that share no code with ours, and where each is found.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One that judges files of ours. `tests/judges/install` brings them all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judge {
    /// PDF/UA-1 and PDF/A-2a: the reference validator.
    VeraPdf,
    /// The PDF's syntax.
    Qpdf,
    /// The PDF as poppler reads it: its tags.
    PdfInfo,
    /// The PDF as poppler reads it: its text.
    PdfToText,
    /// The PDF as poppler paints it.
    PdfToPpm,
    /// The PDF as mupdf reads it.
    Mutool,
    /// The page's markup and style, by the W3C's checker.
    Vnu,
    /// The page's markup, with rules for accessibility.
    HtmlValidate,
    /// The page in a browser: axe, both colour schemes, three widths, requests.
    Browser,
    /// The page in a browser that applies neither script nor style.
    Bare,
    /// Scripts of ours that others are to use.
    Node,
    /// The page in a browser, used as its visitors do.
    Visitor,
    /// The editors' engine for records that we recommend.
    Tombi,
    /// The other one.
    Taplo,
    /// The tables, as Python's `csv` reads them.
    Tables,
    /// The linked data, as rdflib reads them.
    Rdflib,
    /// The feed, as feedparser reads it.
    Feedparser,
    /// The data, as Python's `jsonschema` holds them against their schema.
    JsonSchema,
    /// The calendar of reviews, as the icalendar package reads it.
    Icalendar,
}

impl Judge {
    /// All of them.
    pub const ALL: [Self; 19] = [
        Self::VeraPdf,
        Self::Qpdf,
        Self::PdfInfo,
        Self::PdfToText,
        Self::PdfToPpm,
        Self::Mutool,
        Self::Vnu,
        Self::HtmlValidate,
        Self::Browser,
        Self::Bare,
        Self::Node,
        Self::Visitor,
        Self::Tombi,
        Self::Taplo,
        Self::Tables,
        Self::Rdflib,
        Self::Feedparser,
        Self::JsonSchema,
        Self::Icalendar,
    ];

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::VeraPdf => "veraPDF",
            Self::Qpdf => "qpdf",
            Self::PdfInfo => "pdfinfo",
            Self::PdfToText => "pdftotext",
            Self::PdfToPpm => "pdftoppm",
            Self::Mutool => "mutool",
            Self::Vnu => "vnu",
            Self::HtmlValidate => "html-validate",
            Self::Browser => "axe in Chromium",
            Self::Bare => "Chromium without style",
            Self::Node => "Node.js",
            Self::Visitor => "Chromium, used by hand",
            Self::Tombi => "Tombi",
            Self::Taplo => "Taplo",
            Self::Tables => "Python's csv",
            Self::Rdflib => "rdflib",
            Self::Feedparser => "feedparser",
            Self::JsonSchema => "Python's jsonschema",
            Self::Icalendar => "icalendar",
        }
    }

    /// The command that calls it, to which options and files are added. `None` where it is not installed.
    pub fn command(self) -> Option<Command> {
        let (program, script) = match self {
            Self::VeraPdf => (on_path("java")?, vec!["-cp".into(), verapdf()?, VERAPDF_MAIN.into()]),
            Self::Qpdf => (on_path("qpdf")?, vec![]),
            Self::PdfInfo => (on_path("pdfinfo")?, vec![]),
            Self::PdfToText => (on_path("pdftotext")?, vec![]),
            Self::PdfToPpm => (on_path("pdftoppm")?, vec![]),
            Self::Mutool => (on_path("mutool")?, vec![]),
            Self::Vnu => {
                (on_path("java")?, vec!["-Xss1m".into(), "-jar".into(), module("vnu-jar/build/dist/vnu.jar")?])
            }
            Self::HtmlValidate => (on_path("node")?, vec![module("html-validate/bin/html-validate.mjs")?]),
            Self::Browser => (on_path("node")?, vec![browser("page.mjs")?]),
            Self::Bare => (on_path("node")?, vec![browser("bare.mjs")?]),
            Self::Node => (on_path("node")?, vec![]),
            Self::Visitor => (on_path("node")?, vec![visitor()?]),
            Self::Tombi => (there(folder().join(".venv/bin/tombi"))?, vec![]),
            Self::Taplo => (on_path("node")?, vec![module("@taplo/cli/dist/cli.js")?]),
            // What all of Python has, in the same environment as the others.
            Self::Tables => python("tables.py", "pip")?,
            Self::Rdflib => python("graph.py", "rdflib")?,
            Self::Feedparser => python("feed.py", "feedparser")?,
            Self::JsonSchema => python("schema.py", "jsonschema")?,
            Self::Icalendar => python("reviews.py", "icalendar")?,
        };
        let mut command = Command::new(program);
        command.args(script).current_dir(env!("CARGO_MANIFEST_DIR")).env("NO_COLOR", "1");
        Some(command)
    }
}

const VERAPDF_MAIN: &str = "org.verapdf.apps.GreenfieldCliWrapper";

/// Where `tests/judges/install` puts what is not the system's.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges")
}

fn there(path: PathBuf) -> Option<PathBuf> {
    path.is_file().then_some(path)
}

fn on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).find_map(|folder| there(folder.join(&file)))
}

fn module(path: &str) -> Option<PathBuf> {
    there(folder().join("node_modules").join(path))
}

/// A script, if all that it needs is there: its modules and a browser.
fn browser(script: &str) -> Option<PathBuf> {
    module("playwright-core/package.json")?;
    module("axe-core/axe.min.js")?;
    match env::var_os("CHROMIUM") {
        Some(named) => there(named.into()),
        None => ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|name| on_path(name)),
    }?;
    there(folder().join(script))
}

/// A script of ours with a reader from PyPI, if that is installed.
fn python(script: &str, package: &str) -> Option<(PathBuf, Vec<PathBuf>)> {
    let environment = folder().join(".venv");
    let libraries = fs::read_dir(environment.join("lib")).ok()?;
    let mut versions = libraries.filter_map(Result::ok).map(|version| version.path().join("site-packages"));
    versions.find(|packages| packages.join(package).is_dir())?;
    Some((there(environment.join("bin/python"))?, vec![there(folder().join("data").join(script))?]))
}

/// It reads what it printed with poppler.
fn visitor() -> Option<PathBuf> {
    on_path("pdftotext")?;
    browser("visit.mjs")
}

/// `VERAPDF_JAR`, or what Maven fetched, in the version that `package.json` pins.
fn verapdf() -> Option<PathBuf> {
    if let Some(named) = env::var_os("VERAPDF_JAR") {
        return there(named.into());
    }
    let pinned: serde_json::Value =
        serde_json::from_str(include_str!("../../judges/package.json")).expect("package.json is JSON");
    let version = pinned["config"]["verapdf"].as_str().expect("package.json pins veraPDF");
    let jar = format!(".m2/repository/org/verapdf/apps/greenfield-apps/{version}/greenfield-apps-{version}.jar");
    there(env::home_dir()?.join(jar))
}
