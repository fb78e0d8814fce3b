//! Strips that are needed again: a register has the same labels, headings and phrases in every activity.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHasher};

use super::{Span, Strip};
use crate::writers::pdf::layout::paragraph::Run;

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
            (run.look.face, run.look.size.to_bits(), run.look.colour).hash(&mut hasher);
        }
        hasher.finish()
    }

    /// The strip of runs, if it is known.
    pub fn find(&self, key: u64, runs: &[Run]) -> Option<Arc<Strip>> {
        let found = self.strips.get(&key)?.as_ref()?;
        let is_same =
            |(span, run): (&Span, &Run)| (&span.says, span.look, span.form) == (&run.text, run.look, run.dress.form());
        let is_found = found.spans.len() == runs.len() && found.spans.iter().zip(runs).all(is_same);
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
