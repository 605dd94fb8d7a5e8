//! How far a long build is, on one line of the terminal that goes again.
//!
//! In come the pages and the terminal, out goes a line when the build takes longer than half a second; where nobody
//! looks at a terminal, nothing is said.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::output::Output;
use crate::error::Result;
use crate::files::{FilePath, Pages};
use crate::i18n::{Language, Message};

/// How long somebody waits before they want to know.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often the line is written.
const EVERY: Duration = Duration::from_millis(100);
/// How often the watcher looks whether the work is done.
const LOOK: Duration = Duration::from_millis(10);

/// Pages that count how many of them were made.
pub(super) struct Counted<'p> {
    pub(super) pages: &'p dyn Pages,
    pub(super) made: AtomicUsize,
}

impl Pages for Counted<'_> {
    fn paths(&self) -> Vec<&FilePath> {
        self.pages.paths()
    }

    fn bytes(&self, path: &FilePath) -> Result<Arc<[u8]>> {
        let bytes = self.pages.bytes(path);
        self.made.fetch_add(1, Ordering::Relaxed);
        bytes
    }
}

/// Does some work with pages, and tells meanwhile how many of them were made.
pub(super) fn with_progress<T>(
    pages: &dyn Pages,
    output: &Output,
    language: Language,
    work: impl FnOnce(&dyn Pages) -> T,
) -> T {
    let counted = Counted { pages, made: AtomicUsize::new(0) };
    if !output.is_watched() {
        return work(&counted);
    }
    let (all, is_done) = (pages.paths().len(), AtomicBool::new(false));
    thread::scope(|scope| {
        scope.spawn(|| tell(&counted, all, &is_done, language));
        let result = work(&counted);
        is_done.store(true, Ordering::Relaxed);
        result
    })
}

fn tell(counted: &Counted<'_>, all: usize, is_done: &AtomicBool, language: Language) {
    let mut waits = PATIENCE;
    let mut has_told = false;
    loop {
        let mut waited = Duration::ZERO;
        while waited < waits && !is_done.load(Ordering::Relaxed) {
            thread::sleep(LOOK);
            waited += LOOK;
        }
        if is_done.load(Ordering::Relaxed) {
            break;
        }
        let made = counted.made.load(Ordering::Relaxed).min(all);
        let line = Message::new("build-progress").with("made", made).with("all", all);
        Output::say_over(&line.in_language(language));
        (waits, has_told) = (EVERY, true);
    }
    if has_told {
        Output::say_over("");
    }
}
