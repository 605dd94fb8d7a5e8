//! What differs in a text, by paragraph and word.
//!
//! In come a text of before and one of now, out come the paragraphs that differ, each as runs of words
//! that stayed, went or came; what stayed is cut down to a few words around.

use super::story::Segment;
use crate::graph::Change;
use crate::text::{TextChange, changes};

/// How many words are shown around a change.
const AROUND: usize = 6;

/// The paragraphs that differ.
pub(super) fn hunks(before: &str, now: &str) -> Vec<Vec<Segment>> {
    let (old, new) = (paragraphs(before), paragraphs(now));
    let mut found = Vec::new();
    for TextChange { old: gone, new: come } in changes(&old, &new) {
        let (gone, come) = (&old[gone], &new[come]);
        let both = gone.len().min(come.len());
        found.extend(gone.iter().zip(come).map(|(gone, come)| words(gone, come)));
        found.extend(gone[both..].iter().map(|text| whole(text, Change::Removed)));
        found.extend(come[both..].iter().map(|text| whole(text, Change::Added)));
    }
    found
}

/// The paragraphs of a text, each with single blanks.
fn paragraphs(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for line in text.lines().map(str::trim) {
        let last = all.last_mut().expect("begins with one");
        if line.is_empty() {
            if !last.is_empty() {
                all.push(String::new());
            }
            continue;
        }
        if !last.is_empty() {
            last.push(if starts_block(line) { '\n' } else { ' ' });
        }
        last.push_str(&line.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let lines = all.iter().flat_map(|paragraph| paragraph.split('\n').map(str::to_owned));
    lines.filter(|paragraph| !paragraph.is_empty()).collect()
}

/// Whether a line begins something of its own, such as the entry of a list.
fn starts_block(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = rest.len() < line.len() && rest.starts_with(". ");
    is_numbered || line.starts_with(['-', '*', '+', '|', '#', '>'])
}

fn whole(text: &str, change: Change) -> Vec<Segment> {
    vec![Segment { change: Some(change), text: text.to_owned() }]
}

/// Two paragraphs as runs of words.
pub(super) fn words(before: &str, now: &str) -> Vec<Segment> {
    let old: Vec<&str> = before.split(' ').collect();
    let new: Vec<&str> = now.split(' ').collect();
    let changes = changes(&old, &new);
    let kept: usize = old.len() - changes.iter().map(|change| change.old.len()).sum::<usize>();
    if kept * 3 < old.len().max(new.len()) {
        return [whole(before, Change::Removed), whole(now, Change::Added)].concat();
    }
    let mut found = Vec::new();
    let mut at = 0;
    let last = changes.len().saturating_sub(1);
    for (number, TextChange { old: gone, new: come }) in changes.into_iter().enumerate() {
        let behind = if number > 0 { AROUND } else { 0 };
        found.extend(same(&old[at..gone.start], behind, AROUND));
        found.extend(run(&old[gone.clone()], Change::Removed));
        found.extend(run(&new[come], Change::Added));
        at = gone.end;
        if number == last {
            found.extend(same(&old[at..], AROUND, 0));
        }
    }
    found
}

fn run(words: &[&str], change: Change) -> Option<Segment> {
    (!words.is_empty()).then(|| Segment { change: Some(change), text: words.join(" ") })
}

/// Words that stayed, of which so many are shown at the head and the tail.
fn same(words: &[&str], head: usize, tail: usize) -> Option<Segment> {
    if words.is_empty() {
        return None;
    }
    if words.len() <= head + tail + 1 {
        return Some(Segment { change: None, text: words.join(" ") });
    }
    let ends = [words[..head].join(" "), "…".to_owned(), words[words.len() - tail..].join(" ")];
    let shown: Vec<&str> = ends.iter().map(String::as_str).filter(|end| !end.is_empty()).collect();
    Some(Segment { change: None, text: shown.join(" ") })
}
