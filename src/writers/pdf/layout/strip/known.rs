//! Strips that are needed again: a register has the same labels, headings and phrases in every activity.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHasher};

use super::{Span, Strip};
use crate::writers::pdf::layout::breaks::Words;
use crate::writers::pdf::layout::run::Run;
use crate::writers::pdf::layout::style::Look;

/// Strips by what they say. Most are needed once, so the first time it is only noted that one was.
#[derive(Default)]
pub struct Known {
    strips: FxHashMap<u64, Option<Arc<Strip>>>,
    kept: usize,
}

/// How many are noted, how many kept, and how long, in bytes, they may be.
const NOTED: usize = 65_536;
const KEPT: usize = 2_048;
const LONGEST: usize = 400;

impl Known {
    /// What finds the strip of runs.
    pub fn key(runs: &[Run]) -> u64 {
        let mut hasher = FxHasher::default();
        for run in runs {
            run.text.hash(&mut hasher);
            let Look { face, size, colour, .. } = run.look;
            (face, size.to_bits(), colour, run.dress.form()).hash(&mut hasher);
        }
        hasher.finish()
    }

    /// The strip of runs in a document whose words these are, if it is known.
    pub fn find(&self, key: u64, runs: &[Run], words: &Arc<Words>) -> Option<Arc<Strip>> {
        let found = self.strips.get(&key)?.as_ref()?;
        let is_same =
            |(span, run): (&Span, &Run)| (&span.says, span.look, span.form) == (&run.text, run.look, run.dress.form());
        let is_alike = Arc::ptr_eq(&found.words, words) && found.spans.len() == runs.len();
        let is_found = is_alike && found.spans.iter().zip(runs).all(is_same);
        is_found.then(|| Arc::clone(found))
    }

    /// Notes a strip, and keeps it if it was noted before.
    pub fn note(&mut self, key: u64, strip: &Arc<Strip>) {
        let Some(place) = self.strips.get_mut(&key) else {
            if self.strips.len() < NOTED {
                self.strips.insert(key, None);
            }
            return;
        };
        if place.is_none() && self.kept < KEPT && strip.source.text.len() <= LONGEST {
            self.kept += 1;
            *place = Some(Arc::clone(strip));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Language;
    use crate::writers::pdf::layout::run::Dress;
    use crate::writers::pdf::layout::shape::Lexicons;
    use crate::writers::pdf::layout::style::{Options, Style};
    use crate::writers::pdf::page::Owner;

    const SAYS: &str = "Beschäftigte der Stadt, ihre Angehörigen";

    fn run(text: &str, look: Look, dress: Dress) -> Run {
        Run { text: text.to_owned(), look, owner: Owner::Decoration, dress }
    }

    #[test]
    fn what_is_found_again_is_what_was_shaped() {
        let look = Style::new(Options::default()).body;
        let words = Arc::new(Words::new(Language::German, []));
        let lexicons = Lexicons::default();
        let mut shaper = lexicons.shaper();
        let mut strip = |runs: &[Run]| shaper.strip(&mut runs.to_vec(), &words);
        let runs = [run(SAYS, look, Dress::Plain), run("besonders", look, Dress::Tag)];
        let (first, second, third) = (strip(&runs), strip(&runs), strip(&runs));
        assert!(!Arc::ptr_eq(&first, &second) && Arc::ptr_eq(&second, &third), "the second is kept");
        for width in [60.0, 120.0, 600.0] {
            let line = |strip: &Strip| strip.lines(width);
            assert_eq!(line(&first), line(&third));
            assert_eq!(third.glyphs(&line(&third)[0], 0..9), first.glyphs(&line(&first)[0], 0..9));
        }
        for other in [
            vec![run(SAYS, look, Dress::Plain), run("besonders", look, Dress::Plain)],
            vec![run(SAYS, look.bold(), Dress::Plain), run("besonders", look, Dress::Tag)],
            vec![run(SAYS, look, Dress::Plain)],
            Vec::new(),
        ] {
            for _ in 0..3 {
                let found = strip(&other);
                let says: Vec<_> = found.spans().iter().map(|span| (&*span.says, span.look, span.form)).collect();
                let asked: Vec<_> = other.iter().map(|run| (&*run.text, run.look, run.dress.form())).collect();
                assert_eq!(says, asked);
            }
        }
        let in_english = shaper.strip(&mut runs.to_vec(), &Arc::new(Words::new(Language::English, [])));
        assert!(!Arc::ptr_eq(&in_english, &third), "its words are divided otherwise");
    }
}
