//! The paths that a file of Rust names, without comments, texts and what is compiled for its own tests alone.

use std::path::Path;

/// A file as words and signs.
pub struct Code {
    tokens: Vec<String>,
    /// The module that the file is: `writers/pdf/mod.rs` is `writers::pdf`.
    module: Vec<String>,
    /// Modules in files of their own that only tests see.
    pub test_modules: Vec<Vec<String>>,
}

impl Code {
    /// Reads a file by its path below `src`, with `/`.
    pub fn read(path: &str, text: &str) -> Self {
        let module = module(path);
        let (tokens, tests) = without_tests(&tokens(text));
        let below = |name: String| module.iter().cloned().chain([name]).collect();
        let test_modules = tests.into_iter().map(below).collect();
        Self { tokens, module, test_modules }
    }

    /// The module that this is.
    pub fn module(&self) -> &[String] {
        &self.module
    }

    /// Every path from the crate's root that the file names: `source::pointer::Pointer`.
    pub fn own(&self) -> Vec<Vec<String>> {
        let mut out = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            let begins = at == 0 || self.tokens[at - 1] != "::";
            // `pub(in crate::writers)` says who may look in, and takes nothing from there.
            if !begins || at > 0 && self.tokens[at - 1] == "in" && at > 1 && self.tokens[at - 2] == "(" {
                continue;
            }
            let (mut base, mut next) = match token.as_str() {
                "crate" => (Vec::new(), at + 1),
                "super" => (self.module[..self.module.len() - 1].to_vec(), at + 1),
                _ => continue,
            };
            while self.is(next, "::") && self.is(next + 1, "super") {
                base.pop();
                next += 2;
            }
            if self.is(next, "::") {
                self.tree(next + 1, &base, &mut out);
            }
        }
        out
    }

    /// Every path below `root`, a crate's name.
    pub fn foreign(&self, root: &str) -> Vec<Vec<String>> {
        let mut out = Vec::new();
        for at in 0..self.tokens.len() {
            let begins = at == 0 || !["::", "."].contains(&self.tokens[at - 1].as_str());
            if begins && self.is(at, root) && self.is(at + 1, "::") {
                self.tree(at + 2, &[], &mut out);
            }
        }
        out
    }

    /// Whether the file calls a macro.
    pub fn calls(&self, name: &str) -> bool {
        self.tokens.windows(2).any(|pair| pair[0] == name && pair[1] == "!")
    }

    fn is(&self, at: usize, token: &str) -> bool {
        self.tokens.get(at).is_some_and(|found| found == token)
    }

    /// A path's rest, or a group of them; gives the place behind it.
    fn tree(&self, mut at: usize, base: &[String], out: &mut Vec<Vec<String>>) -> usize {
        let mut path = base.to_vec();
        loop {
            if self.is(at, "{") {
                at += 1;
                while !self.is(at, "}") {
                    at = self.tree(at, &path, out);
                    if self.is(at, "as") {
                        at += 2;
                    }
                    if self.is(at, ",") {
                        at += 1;
                    }
                }
                return at + 1;
            }
            path.push(self.tokens[at].clone());
            at += 1;
            if !self.is(at, "::") || self.is(at + 1, "<") {
                out.push(path);
                return at;
            }
            at += 1;
        }
    }
}

/// `model/period.rs` and `model/period/mod.rs` are both `model::period`.
fn module(path: &str) -> Vec<String> {
    let path = Path::new(path).with_extension("");
    let mut parts: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    parts
}

/// Leaves out what stands under `#[cfg(test)]`; the names of modules in files of their own are given.
fn without_tests(tokens: &[String]) -> (Vec<String>, Vec<String>) {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let (mut out, mut names) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < tokens.len() {
        if !tokens[at..].iter().take(MARK.len()).eq(MARK) {
            out.push(tokens[at].clone());
            at += 1;
            continue;
        }
        at += MARK.len();
        if let Some(name) = tokens[at..].iter().position(|token| token == "mod").filter(|behind| *behind < 5)
            && tokens[at + name + 2] == ";"
        {
            names.push(tokens[at + name + 1].clone());
        }
        // To the end of the item: a semicolon, or its last brace.
        let mut depth = 0_usize;
        while at < tokens.len() {
            match tokens[at].as_str() {
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth -= 1,
                _ => {}
            }
            at += 1;
            if depth == 0 && [";", "}"].contains(&tokens[at - 1].as_str()) {
                break;
            }
        }
    }
    (out, names)
}

/// Words, `::`, and signs one by one; comments, texts and characters are left out.
fn tokens(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let starts =
        |at: usize, with: &str| with.chars().enumerate().all(|(index, sign)| signs.get(at + index) == Some(&sign));
    let mut out = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let sign = signs[at];
        if starts(at, "//") {
            while at < signs.len() && signs[at] != '\n' {
                at += 1;
            }
        } else if let Some(hashes) = raw_text(&signs, at) {
            let end = format!("\"{}", "#".repeat(hashes));
            at += hashes + 2;
            while !starts(at, &end) {
                at += 1;
            }
            at += end.len();
        } else if sign == '"' {
            at += 1;
            while signs[at] != '"' {
                at += if signs[at] == '\\' { 2 } else { 1 };
            }
            at += 1;
        } else if sign == '\'' && (signs.get(at + 1) == Some(&'\\') || signs.get(at + 2) == Some(&'\'')) {
            at += if signs[at + 1] == '\\' { 3 } else { 2 };
            while signs[at] != '\'' {
                at += 1;
            }
            at += 1;
        } else if sign.is_alphanumeric() || sign == '_' {
            let begin = at;
            while at < signs.len() && (signs[at].is_alphanumeric() || signs[at] == '_') {
                at += 1;
            }
            out.push(signs[begin..at].iter().collect());
        } else {
            if starts(at, "::") {
                out.push("::".to_owned());
                at += 1;
            } else if !sign.is_whitespace() {
                out.push(sign.to_string());
            }
            at += 1;
        }
    }
    out
}

/// How many `#` begin a raw text here.
fn raw_text(signs: &[char], at: usize) -> Option<usize> {
    let inside_word = at > 0 && (signs[at - 1].is_alphanumeric() || signs[at - 1] == '_');
    if signs[at] != 'r' || inside_word {
        return None;
    }
    let hashes = signs[at + 1..].iter().take_while(|sign| **sign == '#').count();
    (signs.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

#[test]
fn paths_are_read_from_groups_and_from_above() {
    let text = r##"
        //! `crate::no`
        use crate::{a::{b, c as d}, e};
        use super::super::f::G;
        pub(in crate::writers) fn x() { let s = "crate::no"; let r = r#"crate::"no"#; let c = '"'; crate::h::<u8>(); }
        #[cfg(test)]
        mod tests { use crate::no; }
        #[cfg(test)]
        mod sample;
        use std::{env, fs::File};
        fn y<'a>(z: &'a str) { println!("{z}") }
    "##;
    let code = Code::read("writers/pdf/mod.rs", text);
    let joined = |paths: Vec<Vec<String>>| paths.iter().map(|path| path.join("::")).collect::<Vec<_>>();
    assert_eq!(joined(code.own()), ["a::b", "a::c", "e", "f::G", "h"]);
    assert_eq!(joined(code.foreign("std")), ["env", "fs::File"]);
    assert_eq!(code.test_modules, [["writers", "pdf", "sample"]]);
    assert!(code.calls("println") && !code.calls("print"));
}
