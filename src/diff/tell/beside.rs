//! What is told beside the changes themselves: findings, key figures, whose approval is needed, and what
//! else is touched.
//!
//! Values and words only, for every format; each is made in the file of its name. All of it is what the
//! audience may see.

use super::line::Line;
use crate::diagnostic::Severity;
use crate::diff::figures::{KeyFigure, Quantity};
use crate::diff::impact::Namer;
use crate::model::{Id, ItemKey};

/// What a change did to the findings. Rules that depend on the day are not asked, because both states
/// are judged on one day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Judged {
    /// Found now and not before, the gravest first.
    pub new: Vec<FindingStory>,
    /// Found before and not now, the gravest first; places and lines are those of before.
    pub fixed: Vec<FindingStory>,
    /// How many were found before and are found now.
    pub unchanged: usize,
}

impl Judged {
    /// Whether some finding came or went.
    pub fn is_different(&self) -> bool {
        !self.new.is_empty() || !self.fixed.is_empty()
    }
}

/// A finding, told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingStory {
    /// The rule's name.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// The plan that it is about; none for what all plans share.
    pub plan: Option<Id>,
    /// The item that it is about.
    pub item: Option<ItemKey>,
    /// Its file, from the workspace's root.
    pub path: String,
    /// Its line there, counted from 1; none when it is about the whole file.
    pub line: Option<usize>,
    /// What it says; all of it may be words of a plan.
    pub message: Line,
}

/// A key figure that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureStory {
    /// What it tells.
    pub figure: KeyFigure,
    /// What it is called.
    pub label: Line,
    /// What it was, as a value and in words; none when the plan said nothing of it.
    pub before: Option<(Quantity, Line)>,
    /// What it is.
    pub now: Option<(Quantity, Line)>,
    /// By how much, where that can be told.
    pub notes: Vec<Line>,
}

/// How an impact is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// What is named is gone: somebody should look.
    Warning,
    /// It is good to know.
    Note,
}

impl Weight {
    /// Its word in outputs for machines.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// What names a thing that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Impact {
    /// How it is to be taken.
    pub weight: Weight,
    /// What names it, the nearest first: at most 50, at most 3 steps away.
    pub namers: Vec<Namer>,
    /// Whether more than are told may name it.
    pub is_cut: bool,
    /// All of it in words.
    pub line: Line,
}

/// Whose approval a change needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovalStory {
    /// As what: `owner`, `plan-owner`, `executive-sponsor`, or `person` when the settings name them.
    pub part: String,
    /// The id of the one of our people; none when nobody is named for the part.
    pub person: Option<Id>,
    /// What they are called, or the part for which nobody is named.
    pub name: Line,
}

impl ApprovalStory {
    /// Whether two are the same somebody, or the same part for which nobody is named.
    pub fn is_same(&self, other: &Self) -> bool {
        self.person == other.person && (self.person.is_some() || self.part == other.part)
    }
}
