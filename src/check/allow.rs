//! Reads `keyplan: allow RULE, RULE until DATE: reason` from the comments of a plan.
//!
//! In come the remarks of a plan's files, out comes what each allows: on its own line, on the next
//! line that says something, or in the whole item whose header stands there. The time is linear in the
//! length of the files, whatever they hold.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use crate::model::{ItemKey, Place, Plan, Remark, SourceFile, Sources};

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
            let own = file.lines.line_of(remark.place.span.start);
            let below = next.get(own as usize).copied().filter(|_| remark.alone);
            let line = below.unwrap_or(own);
            let item = headers.get(&(remark.place.file, line)).filter(|_| remark.alone);
            all.extend(read(remark, line, item));
        }
    }
    all
}

/// The items by file and line of their headers.
fn headers(plan: &Plan, sources: &Sources) -> HashMap<(u32, u32), ItemKey> {
    let mut headers = HashMap::new();
    for head in plan.heads() {
        let Some(file) = sources.file(head.place) else { continue };
        let line = file.lines.line_of(head.whole.start);
        if line == file.lines.line_of(head.place.span.start) {
            headers.entry((head.place.file, line)).or_insert_with(|| head.key.clone());
        }
    }
    headers
}

/// For each line the next below it that holds more than a comment; itself where there is none.
fn next_lines(file: &SourceFile) -> Vec<u32> {
    let is_toml = file.path.ends_with(".toml");
    let says_something = |line: u32| {
        let text = file.lines.line_span(line, &file.text).slice(&file.text).trim();
        !(text.is_empty() || is_toml && text.starts_with('#') || text.starts_with("<!--"))
    };
    let mut next: Vec<u32> = (0..file.lines.count()).collect();
    let mut below = None;
    for line in (0..file.lines.count()).rev() {
        next[line as usize] = below.unwrap_or(line);
        if says_something(line) {
            below = Some(line);
        }
    }
    next
}

/// What one comment allows; a rule that it names twice counts once.
fn read(remark: &Remark, line: u32, item: Option<&ItemKey>) -> Vec<Allow> {
    let Some(said) = remark.text.strip_prefix("allow").filter(|said| said.starts_with(' ')) else {
        return Vec::new();
    };
    let (terms, reason) = said.split_once(':').unwrap_or((said, ""));
    let (names, until) = match terms.split_once(" until ") {
        Some((names, date)) => (names, date.trim().parse().map_or(Until::Unreadable, Until::Day)),
        None => (terms, Until::Always),
    };
    let mut seen = BTreeSet::new();
    let names = names.split(',').map(str::trim).filter(|name| !name.is_empty());
    names
        .filter(|name| seen.insert(*name))
        .map(|name| Allow {
            rule: name.to_owned(),
            until,
            has_reason: !reason.trim().is_empty(),
            place: remark.place,
            line,
            item: item.cloned(),
        })
        .collect()
}
