//! What reaches the person: results on stdout, everything else on stderr, a progress line while it takes long.

use std::{
    io::{self, IsTerminal, Write},
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use anstream::{AutoStream, ColorChoice};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::trouble::Trouble;
use crate::{
    publish::Cause,
    wording::{Language, cli as words},
};

/// Work that is done sooner shows no progress.
const LONG: Duration = Duration::from_millis(400);

/// Stdout.
#[derive(Debug)]
pub struct Terminal {
    colour: bool,
    /// Whoever read stdout has stopped reading: nothing more is said, and the work is ended all the same.
    deaf: AtomicBool,
}

impl Terminal {
    /// The stdout of this process. It shows colours if it is a terminal and none are forbidden (`NO_COLOR`,
    /// `TERM=dumb`).
    pub fn of_process() -> Self {
        let colour = io::stdout().is_terminal() && AutoStream::choice(&io::stdout()) != ColorChoice::Never;
        Self { colour, deaf: AtomicBool::new(false) }
    }

    /// Whether colours are shown.
    pub const fn has_colour(&self) -> bool {
        self.colour
    }

    /// Says a result on stdout.
    ///
    /// # Errors
    /// It cannot be written, for another reason than that nobody reads it any more.
    pub fn say(&self, text: &str) -> Result<(), Trouble> {
        if self.deaf.load(Ordering::Relaxed) {
            return Ok(());
        }
        let mut stdout = anstream::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.deaf.store(true, Ordering::Relaxed);
                Ok(())
            }
            Err(error) => Err(Trouble::Output(Cause::from(&error))),
        }
    }
}

/// Says something about the run on stderr. There is no better place to say that this cannot be written.
pub fn tell(text: &str) {
    let mut stderr = anstream::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

/// A progress line, removed when dropped.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    begun: Instant,
    shown: AtomicBool,
}

impl Progress {
    /// A line on stderr; never shown where that is no terminal.
    pub fn new(language: Language) -> Self {
        let bar = ProgressBar::hidden();
        // A template of ours that indicatif does not understand would be a line without a bar, nothing worse.
        if let Ok(style) = ProgressStyle::with_template(words::summary::progress(language)) {
            bar.set_style(style);
        }
        Self { bar, begun: Instant::now(), shown: AtomicBool::new(false) }
    }

    /// How much of how much is done.
    pub fn advance(&self, done: usize, of: usize) {
        let due = || self.begun.elapsed() > LONG && io::stderr().is_terminal();
        if !self.shown.load(Ordering::Relaxed) && due() && !self.shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.set_length(of as u64);
        self.bar.set_position(done as u64);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
