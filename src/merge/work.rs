//! The work of a merge: whose text is edited, the edits so far, and what they leave open.
//!
//! In come edits and clashes, one after the other; out comes the merged text. What people call ours is ours at
//! every marker, whichever text is edited.

use std::collections::HashSet;

use super::Markers;
use super::clash::{Clash, ClashKind};
use super::edits::Edits;
use super::meaning::Path;

/// Whose text is edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// Ours; theirs comes in.
    Straight,
    /// Theirs; ours comes in.
    Turned,
}

/// What a merge of blocks came to.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) text: String,
    pub(super) clashes: Vec<Clash>,
    /// Fields whose value holds what both sides want.
    joined: HashSet<Path>,
}

impl Made {
    /// The merged field that is a table around a field.
    pub(super) fn joined_above<'p>(&self, path: &'p [String]) -> Option<&'p [String]> {
        (1..path.len()).map(|length| &path[..length]).find(|above| self.joined.contains(*above))
    }

    /// Whether a field, or a table around it, was merged from both sides' values.
    pub(super) fn is_joined(&self, path: &[String]) -> bool {
        (1..=path.len()).any(|length| self.joined.contains(&path[..length]))
    }
}

/// How a merge goes: the edits so far and what they leave open.
#[derive(Debug)]
pub(super) struct Work<'t> {
    pub(super) edits: Edits<'t>,
    pub(super) clashes: Vec<Clash>,
    pub(super) joined: HashSet<Path>,
    pub(super) turn: Turn,
    pub(super) markers: &'t Markers,
}

impl<'t> Work<'t> {
    /// Nothing done yet on a text.
    pub(super) fn new(text: &'t str, turn: Turn, markers: &'t Markers) -> Self {
        let (clashes, joined) = (Vec::new(), HashSet::new());
        Self { edits: Edits::new(text), clashes, joined, turn, markers }
    }

    /// The merged text; nothing where edits overlap.
    pub(super) fn finish(self) -> Option<Made> {
        let Self { edits, mut clashes, joined, .. } = self;
        clashes.sort();
        Some(Made { text: edits.finish()?, clashes, joined })
    }

    /// A conflict between what the target and the source have.
    pub(super) fn marked(&self, target: &str, source: &str) -> String {
        let [target, source] = [target, source].map(ended);
        match self.turn {
            Turn::Straight => self.markers.around(&target, &source),
            Turn::Turned => self.markers.around(&source, &target),
        }
    }

    /// Notes a clash; `gone` says in which text the thing is deleted.
    pub(super) fn clash(&mut self, at: &[String], gone: Gone) {
        let kind = match (gone, self.turn) {
            (Gone::Nowhere, _) => ClashKind::ChangedTwice,
            (Gone::InTarget, Turn::Straight) | (Gone::InSource, Turn::Turned) => {
                ClashKind::DeletedByOurs
            }
            (Gone::InSource, Turn::Straight) | (Gone::InTarget, Turn::Turned) => {
                ClashKind::DeletedByTheirs
            }
        };
        self.clashes.push(Clash::new(at, kind));
    }
}

/// In which text something is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gone {
    Nowhere,
    InTarget,
    InSource,
}

/// Lines with a plain line end behind the last; nothing stays nothing.
fn ended(lines: &str) -> String {
    let lines = lines.replace("\r\n", "\n");
    if lines.is_empty() || lines.ends_with('\n') { lines } else { lines + "\n" }
}
