//! Two texts as a unified diff: the lines that go, the lines that come, and three lines around them.
//!
//! Lines that stand once in both texts and in the same order anchor the comparison (patience); between two
//! anchors the longest list of common lines counts, or where that would take long all is replaced. So
//! the time grows hardly faster than the texts, and `patch` and `git apply` turn the one text into the
//! other byte for byte.

use std::collections::HashMap;
use std::fmt::Write;
use std::ops::Range;

/// How many lines are shown around a change.
const AROUND: usize = 3;

/// How many pairs of lines are compared between two anchors.
const MOST_COMPARED: usize = 1 << 18;

/// Lines of the old text that other lines of the new one replace; one of the two may be empty. Words
/// and paragraphs may stand for lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// What goes, as places in the old text.
    pub old: Range<usize>,
    /// What comes, as places in the new one.
    pub new: Range<usize>,
}

/// The unified diff of a file; empty when the texts are equal.
pub fn difference(path: &str, old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let changes = changes(&old, &new);
    if changes.is_empty() {
        return String::new();
    }
    // A name with blanks ends at a tab.
    let end = if path.contains(' ') { "\t" } else { "" };
    let mut out = format!("--- a/{path}{end}\n+++ b/{path}{end}\n");
    let is_near = |a: &TextChange, b: &TextChange| b.old.start - a.old.end <= 2 * AROUND;
    for hunk in changes.chunk_by(is_near) {
        write_hunk(&mut out, hunk, &old, &new);
    }
    out
}

fn write_hunk(out: &mut String, hunk: &[TextChange], old: &[&str], new: &[&str]) {
    let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else { return };
    let before = first.old.start.min(AROUND);
    let after = (old.len() - last.old.end).min(AROUND);
    let whole = TextChange {
        old: first.old.start - before..last.old.end + after,
        new: first.new.start - before..last.new.end + after,
    };
    let _ = writeln!(out, "@@ -{} +{} @@", counted(&whole.old), counted(&whole.new));
    let mut at = whole.old.start;
    for change in hunk {
        write_lines(out, ' ', &old[at..change.old.start]);
        write_lines(out, '-', &old[change.old.clone()]);
        write_lines(out, '+', &new[change.new.clone()]);
        at = change.old.end;
    }
    write_lines(out, ' ', &old[at..whole.old.end]);
}

/// First line (from 1) and number of lines; where there is none, the line before.
fn counted(lines: &Range<usize>) -> String {
    let start = lines.start + usize::from(!lines.is_empty());
    if lines.len() == 1 { start.to_string() } else { format!("{start},{}", lines.len()) }
}

fn write_lines(out: &mut String, sign: char, lines: &[&str]) {
    for line in lines {
        out.push(sign);
        out.push_str(line);
        if !line.ends_with('\n') {
            out.push_str("\n\\ No newline at end of file\n");
        }
    }
}

/// What was changed between two lists of lines, in order.
pub fn changes<T: AsRef<str>>(old: &[T], new: &[T]) -> Vec<TextChange> {
    let old: Vec<&str> = old.iter().map(AsRef::as_ref).collect();
    let new: Vec<&str> = new.iter().map(AsRef::as_ref).collect();
    let (old, new) = (old.as_slice(), new.as_slice());
    let mut found = Vec::new();
    let mut at = (0, 0);
    for (a, b) in anchors(old, new).into_iter().chain([(old.len(), new.len())]) {
        found.extend(between(old, new, at.0..a, at.1..b));
        at = (a + 1, b + 1);
    }
    found
}

/// What differs between two anchors.
fn between(
    old: &[&str],
    new: &[&str],
    mut a: Range<usize>,
    mut b: Range<usize>,
) -> Vec<TextChange> {
    while !a.is_empty() && !b.is_empty() && old[a.start] == new[b.start] {
        (a.start, b.start) = (a.start + 1, b.start + 1);
    }
    while !a.is_empty() && !b.is_empty() && old[a.end - 1] == new[b.end - 1] {
        (a.end, b.end) = (a.end - 1, b.end - 1);
    }
    let (from, common) = ((a.start, b.start), common(&old[a.clone()], &new[b.clone()]));
    let mut found: Vec<TextChange> = Vec::new();
    let mut at = from;
    for (x, y) in common.into_iter().chain([(a.len(), b.len())]) {
        let (x, y) = (from.0 + x, from.1 + y);
        if at != (x, y) {
            found.push(TextChange { old: at.0..x, new: at.1..y });
        }
        at = (x + 1, y + 1);
    }
    found
}

/// The longest list of common lines, as pairs of places; none where there is too much to compare.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    if old.len().saturating_mul(width) > MOST_COMPARED {
        return Vec::new();
    }
    // How many lines the rests have in common, for each pair of places.
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            lengths[a * width + b] = if old[a] == new[b] {
                lengths[(a + 1) * width + b + 1] + 1
            } else {
                lengths[(a + 1) * width + b].max(lengths[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b, mut found) = (0, 0, Vec::new());
    while a < old.len() && b < new.len() {
        if old[a] == new[b] {
            found.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if lengths[(a + 1) * width + b] >= lengths[a * width + b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    found
}

/// The longest list of lines that stand once in both texts, in the order of both.
fn anchors(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let (once_old, once_new) = (once(old), once(new));
    let mut pairs: Vec<(usize, usize)> = once_old
        .iter()
        .filter_map(|(line, a)| Some(((*a)?, once_new.get(line).copied().flatten()?)))
        .collect();
    pairs.sort_unstable();
    rising(&pairs)
}

/// Where each line stands; nothing for one that stands more than once.
fn once<'t>(lines: &[&'t str]) -> HashMap<&'t str, Option<usize>> {
    let mut places = HashMap::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        places.entry(*line).and_modify(|place| *place = None).or_insert(Some(at));
    }
    places
}

/// The longest part of pairs, sorted by their first numbers, whose second numbers rise too.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The last pair of the best list of each length, and before each pair the one that it follows.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (_, b)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *b);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut found: Vec<(usize, usize)> =
        std::iter::successors(ends.last().copied(), |at| before[*at]).map(|at| pairs[at]).collect();
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_goes_and_what_comes() {
        let old = "a\nb\nc\nd\ne\nf\ng\nh\n";
        let new = "a\nb\nc\nd\nE\nf\ng\nh\n";
        assert_eq!(
            difference("x.toml", old, new),
            "--- a/x.toml\n+++ b/x.toml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n"
        );
        assert_eq!(difference("x.toml", old, old), "");
    }

    #[test]
    fn parts_changes_that_are_far_apart() {
        let lines = |from: u32, changed: &[u32]| -> String {
            let line =
                |n: u32| if changed.contains(&n) { format!("{n}!\n") } else { format!("{n}\n") };
            (from..30).map(line).collect()
        };
        let told = difference("x", &lines(1, &[]), &lines(1, &[5, 11, 25]));
        let heads: Vec<&str> = told.lines().filter(|line| line.starts_with("@@")).collect();
        assert_eq!(heads, ["@@ -2,13 +2,13 @@", "@@ -22,7 +22,7 @@"]);
    }

    #[test]
    fn counts_lines_that_come_go_or_end_without_a_line_end() {
        assert_eq!(difference("x", "", "a\n"), "--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n");
        assert_eq!(difference("x", "a\n", ""), "--- a/x\n+++ b/x\n@@ -1 +0,0 @@\n-a\n");
        let told = difference("x", "a\nb", "b");
        let ends = "\\ No newline at end of file";
        assert_eq!(told, format!("--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n-a\n b\n{ends}\n"));
    }

    #[test]
    fn keeps_lines_that_stand_more_than_once() {
        let told = difference("x", "a\n\nb\n\nc\n", "A\n\nB\n\nC\n");
        let signs: String = told.lines().skip(3).filter_map(|line| line.chars().next()).collect();
        assert_eq!(signs, "-+ -+ -+");
    }

    #[test]
    fn keeps_what_moved_apart() {
        let told = difference("x", "a\nb\n\nc\n\n", "b\n\na\nc\n\n");
        let signs: String = told.lines().skip(3).filter_map(|line| line.chars().next()).collect();
        assert_eq!(signs, "-  +  ");
    }
}
