//! What happened to the plan, commit by commit, in account words.
//!
//! Without a repository there is no past, and no section.

use serde::Serialize;

use super::part::section as titled;
use crate::report::{Link, PastChange, PastEntry, PlanDesk, Tone, past_of};
use crate::site::section::{Part, Section};

#[derive(Serialize)]
struct View {
    id: String,
    day: String,
    author: String,
    title: String,
    changes: Vec<ChangeView>,
    left_out: usize,
}

/// Something that changed, for a template.
#[derive(Serialize)]
pub(in crate::site::pages) struct ChangeView {
    account: Option<Link>,
    sign: &'static str,
    word: String,
    tone: Tone,
    kind: String,
    item: Link,
    facts: Vec<String>,
}

impl From<PastChange> for ChangeView {
    fn from(change: PastChange) -> Self {
        let PastChange { account, sign, word, tone, kind, item, facts, .. } = change;
        Self { account, sign, word, tone, kind, item, facts }
    }
}

impl From<PastEntry> for View {
    fn from(entry: PastEntry) -> Self {
        let PastEntry { id, day, author, title, changes, left_out, .. } = entry;
        Self {
            id,
            day,
            author,
            title,
            changes: changes.into_iter().map(Into::into).collect(),
            left_out,
        }
    }
}

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let entries: Vec<View> = past_of(sheet).into_iter().map(Into::into).collect();
    let count = entries.len();
    let parts =
        if count > 0 { vec![Part::form("account/past.html", &entries)] } else { Vec::new() };
    titled(sheet, "history", Some(count), parts)
}
