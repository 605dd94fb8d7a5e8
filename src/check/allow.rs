//! Reads `keyplan: allow RULE, RULE until DATE: reason` from the comments of a plan.
//!
//! In come the remarks of a plan's files, out comes what each allows: on its own line, on the next
//! line that says something, or in the whole item whose header stands there. The time is linear in the
//! length of the files, whatever they hold.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use crate::model::{ItemKey, Place, Plan, Remark, SourceFile, Sources};
use crate::text::Span;

/// Until when something is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    /// For good.
    Always,
    /// To the end of a day.
    Day(Date),
    /// Something is written that is no date.
    Unreadable,
}

impl Until {
    /// Whether the allow still holds.
    pub(super) fn holds_on(self, day: Date) -> bool {
        match self {
            Self::Always => true,
            Self::Day(last) => day <= last,
            Self::Unreadable => false,
        }
    }
}

/// One rule that is allowed at one place.
#[derive(Debug)]
pub(super) struct Allow {
    /// The rule as it is written.
    pub(super) rule: String,
    pub(super) until: Until,
    pub(super) has_reason: bool,
    /// The comment.
    pub(super) place: Place,
    /// The rule's name in the comment.
    pub(super) name: Span,
    /// What has to go for the comment to name its other rules only.
    pub(super) cut: Span,
    /// The line (from 0) whose findings are allowed.
    pub(super) line: u32,
    /// The item whose findings are allowed, when the comment stands above its header.
    pub(super) item: Option<ItemKey>,
}

/// Everything that the comments of some files allow.
pub(super) fn allows(plan: Option<&Plan>, sources: &Sources) -> Vec<Allow> {
    if sources.remarks.is_empty() {
        return Vec::new();
    }
    let headers = plan.map(|plan| headers(plan, sources)).unwrap_or_default();
    let mut all = Vec::new();
    for of_file in sources.remarks.chunk_by(|a, b| a.place.file == b.place.file) {
        let Some(file) = sources.file(of_file[0].place) else { continue };
        let next = next_lines(file);
        for remark in of_file {
            let own = file.lines().line_of(remark.place.span.start);
            let below = next.get(own as usize).copied().filter(|_| remark.alone);
            let line = below.unwrap_or(own);
            let item = headers.get(&(remark.place.file, line)).filter(|_| remark.alone);
            all.extend(read(remark, file, line, item));
        }
    }
    all
}

/// The items by file and line of their headers.
fn headers(plan: &Plan, sources: &Sources) -> HashMap<(u32, u32), ItemKey> {
    let mut headers = HashMap::new();
    for head in plan.heads() {
        let Some(file) = sources.file(head.place) else { continue };
        let line = file.lines().line_of(head.whole.start);
        if line == file.lines().line_of(head.place.span.start) {
            headers.entry((head.place.file, line)).or_insert_with(|| head.key.clone());
        }
    }
    headers
}

/// For each line the next below it that holds more than a comment; itself where there is none.
fn next_lines(file: &SourceFile) -> Vec<u32> {
    let is_toml = file.path.ends_with(".toml");
    let says_something = |line: u32| {
        let text = file.lines().line_span(line, &file.text).slice(&file.text).trim();
        !(text.is_empty() || is_toml && text.starts_with('#') || text.starts_with("<!--"))
    };
    let mut next: Vec<u32> = (0..file.lines().count()).collect();
    let mut below = None;
    for line in (0..file.lines().count()).rev() {
        next[line as usize] = below.unwrap_or(line);
        if says_something(line) {
            below = Some(line);
        }
    }
    next
}

/// What one comment allows; a rule that it names twice counts once.
fn read(remark: &Remark, file: &SourceFile, line: u32, item: Option<&ItemKey>) -> Vec<Allow> {
    let Some(said) = remark.text.strip_prefix("allow").filter(|said| said.starts_with(' ')) else {
        return Vec::new();
    };
    let (terms, reason) = said.split_once(':').unwrap_or((said, ""));
    let (names, until) = match terms.split_once(" until ") {
        Some((names, date)) => (names, date.trim().parse().map_or(Until::Unreadable, Until::Day)),
        None => (terms, Until::Always),
    };
    let start = said_at(remark, file) + Span::of(0.."allow".len()).end;
    let rules: Vec<(&str, Span)> = parted(names, start).collect();
    let mut seen = BTreeSet::new();
    let each = rules.iter().enumerate().filter(|(_, (name, _))| seen.insert(*name));
    each.map(|(at, (name, span))| Allow {
        rule: (*name).to_owned(),
        until,
        has_reason: !reason.trim().is_empty(),
        place: remark.place,
        name: *span,
        cut: cut(&rules, at),
        line,
        item: item.cloned(),
    })
    .collect()
}

/// Where what a remark says begins in its file.
fn said_at(remark: &Remark, file: &SourceFile) -> u32 {
    let comment = remark.place.span.slice(&file.text);
    let at = comment.find(&*remark.text).unwrap_or_default();
    remark.place.span.start + Span::of(0..at).end
}

/// The names between commas with their places; `start` is where the list begins.
fn parted(names: &str, start: u32) -> impl Iterator<Item = (&str, Span)> {
    let each = names.split(',').scan(0, |at, piece| {
        let begin = *at + (piece.len() - piece.trim_start().len());
        *at += piece.len() + 1;
        let name = piece.trim();
        Some((name, Span::of(begin..begin + name.len())))
    });
    each.filter(|(name, _)| !name.is_empty()).map(move |(name, span)| (name, span.shifted(start)))
}

/// One of several names with the comma that parts it from the one before, or from the next when it is
/// the first.
fn cut(rules: &[(&str, Span)], at: usize) -> Span {
    let own = rules[at].1;
    match (rules.get(at + 1), at.checked_sub(1)) {
        (Some((_, next)), None) => Span::new(own.start, next.start),
        (_, Some(before)) => Span::new(rules[before].1.end, own.end),
        (None, None) => own,
    }
}
