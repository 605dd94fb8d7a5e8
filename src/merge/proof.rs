//! Reads a merged text again and compares what it means with what the merge meant.
//!
//! In come the three documents and what was made of them. Whatever one side alone changed must be so, what
//! both agree on must be so, and every comment that either side added or kept must stand there.

use std::collections::{BTreeMap, HashSet};

use super::Sides;
use super::meaning::{Path, TABLE, leaves};
use super::work::Made;
use crate::document::{FaultKind, Toml};

type Leaves = BTreeMap<Path, String>;

/// Nothing when the text is not what the merge meant.
pub(super) fn prove(tomls: &Sides<Toml>, made: &Made) -> Option<()> {
    let result = Toml::parse(made.text.as_str());
    let is_marked = !made.clashes.is_empty();
    let is_readable =
        result.faults().iter().all(|fault| is_marked && fault.kind == FaultKind::Conflict);
    let is_right = is_readable && is_meant(tomls, made, &result) && has_comments(tomls, made);
    is_right.then_some(())
}

fn is_meant(tomls: &Sides<Toml>, made: &Made, result: &Toml) -> bool {
    let [base, ours, theirs] = [&tomls.base, &tomls.ours, &tomls.theirs].map(leaves);
    let result = leaves(result);
    let open: HashSet<&[String]> = made.clashes.iter().map(|clash| &*clash.at).collect();
    let is_open = |path: &Path| (0..=path.len()).any(|length| open.contains(&path[..length]));
    let is_right = |path: &Path| {
        let of = |leaves: &Leaves| leaves.get(path).cloned();
        let (b, o, t, r) = (of(&base), of(&ours), of(&theirs), of(&result));
        // Where a table became an element of a list, its fields are found in there.
        let list = made.joined_above(path).and_then(|above| result.get(above));
        if list.is_some_and(|list| list != TABLE) {
            r.is_none()
        } else if o == t || t == b {
            r == o
        } else if o == b {
            r == t
        } else {
            r.is_some() && made.is_joined(path)
        }
    };
    let all = [&base, &ours, &theirs, &result];
    all.into_iter().flat_map(BTreeMap::keys).all(|path| is_open(path) || is_right(path))
}

fn has_comments(tomls: &Sides<Toml>, made: &Made) -> bool {
    let [base, ours, theirs] = [&tomls.base, &tomls.ours, &tomls.theirs].map(comments);
    let there = endings(&made.text);
    let is_cut = has_less(&tomls.ours, &tomls.base) || has_less(&tomls.theirs, &tomls.base);
    let count = |side: &[String], words: &String| {
        side.partition_point(|it| it <= words) - side.partition_point(|it| it < words)
    };
    let is_there = |words: &String| {
        let [b, o, t] = [&base, &ours, &theirs].map(|side| count(side, words));
        // Comments of the same words are one: who deleted which of them, or what below it, cannot be told.
        let may_be_gone = b > 0 && (is_cut || b.max(o).max(t) > 1 || o + t <= b);
        may_be_gone || there.contains(words.as_str())
    };
    ours.iter().chain(&theirs).all(is_there)
}

/// Whether a document lacks something that it had.
fn has_less(toml: &Toml, before: &Toml) -> bool {
    let now = leaves(toml);
    leaves(before).keys().any(|path| !now.contains_key(path))
}

/// The most `#` of a line that may begin its comment.
const MOST_SIGNS: usize = 64;

/// Every end of a line that may be a comment; inside a conflict nothing is read as one.
fn endings(text: &str) -> HashSet<&str> {
    let ends = |line: &'_ str| -> Vec<usize> {
        line.match_indices('#').map(|(at, _)| at).take(MOST_SIGNS).collect()
    };
    let lines = text.lines().map(str::trim_end);
    lines.flat_map(|line| ends(line).into_iter().map(move |at| &line[at..])).collect()
}

/// The comments of a document, sorted.
fn comments(toml: &Toml) -> Vec<String> {
    let words = toml.comments().iter().map(|comment| comment.span.slice(toml.text()).trim_end());
    let mut words: Vec<String> = words.map(str::to_owned).collect();
    words.sort_unstable();
    words
}
