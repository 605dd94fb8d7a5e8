//! What changed of an item as rows: what it was beside what it is, lists by what came and went, texts by word.
//!
//! In come facts, out come rows for the template in the same order; what differs of a row of a list is a row of
//! its own.

use serde::Serialize;

use super::runs::{Runs, joined, runs};
use crate::diff::{Class, Fact, Line, Segment, Told};
use crate::graph::Change;

/// A row: what it is about, and what happened.
#[derive(Debug, Serialize)]
pub(super) struct Edit {
    label: Runs,
    is_grave: bool,
    what: What,
    notes: Runs,
}

/// What happened, as the template tells it.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum What {
    Was { before: Runs, now: Runs },
    Set { added: Vec<Runs>, removed: Vec<Runs> },
    Prose { hunks: Vec<Vec<Words>> },
    Is { line: Runs },
    Note,
}

/// Words of a text that stayed, went or came.
#[derive(Debug, Serialize)]
struct Words {
    change: Option<&'static str>,
    text: String,
}

/// The rows of facts.
pub(super) fn edits<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Vec<Edit> {
    facts.into_iter().flat_map(|fact| rows(fact, &fact.label)).collect()
}

/// A fact as a row; what differs of a row of a list as one each, behind the name of the list.
fn rows(fact: &Fact, label: &Line) -> Vec<Edit> {
    let Told::Row(parts) = &fact.what else { return vec![edit(fact, label)] };
    let within = |part: &Fact| label.clone().then(Line::ours(", ")).then(part.label.clone());
    parts.iter().map(|part| edit(part, &within(part))).collect()
}

fn edit(fact: &Fact, label: &Line) -> Edit {
    let side = |line: &Option<Line>| line.as_ref().map(runs).unwrap_or_default();
    let each = |lines: &[Line]| lines.iter().map(runs).collect();
    let what = match &fact.what {
        Told::Was(before, now) => What::Was { before: side(before), now: side(now) },
        Told::Set { added, removed } => What::Set { added: each(added), removed: each(removed) },
        Told::Prose(hunks) => What::Prose { hunks: hunks.iter().map(|hunk| words(hunk)).collect() },
        Told::Is(line) => What::Is { line: runs(line) },
        // A row of a list holds none; if it did, its name would still be told.
        Told::Row(_) | Told::Note => What::Note,
    };
    let is_grave = fact.class == Class::Critical;
    Edit { label: runs(label), is_grave, what, notes: joined(&fact.notes, ", ") }
}

fn words(hunk: &[Segment]) -> Vec<Words> {
    let tag = |change: Change| match change {
        Change::Added => Some("ins"),
        Change::Removed => Some("del"),
        Change::Changed => None,
    };
    let words = |segment: &Segment| Words {
        change: segment.change.and_then(tag),
        text: segment.text.clone(),
    };
    hunk.iter().map(words).collect()
}
