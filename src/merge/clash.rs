//! What a merge cannot decide: which item or field, and what the two sides did to it.
//!
//! In come the keys that lead there; out come a name and a sentence for people. A clash never holds a
//! value, only names.

use crate::document::Toml;
use crate::i18n::Message;
use crate::model::Kind;
use crate::text::Span;

/// What the two sides did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClashKind {
    /// Both added it, and what they wrote differs.
    AddedTwice,
    /// Both changed it, each in its own way.
    ChangedTwice,
    /// Ours deleted what theirs changed.
    DeletedByOurs,
    /// Theirs deleted what ours changed.
    DeletedByTheirs,
    /// Ours deleted the file, and theirs changed it.
    FileDeletedByOurs,
    /// Theirs deleted the file, and ours changed it.
    FileDeletedByTheirs,
    /// Both changed the same lines of a text.
    Lines,
    /// The lines of both sides fit together, and the file can no longer be read.
    Broken,
}

/// Something that somebody has to decide.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clash {
    /// The keys from the document to it; none for a place that has no key.
    pub at: Vec<String>,
    /// What happened.
    pub kind: ClashKind,
}

impl Clash {
    pub(super) fn new(at: &[String], kind: ClashKind) -> Self {
        Self { at: at.to_vec(), kind }
    }

    /// The item that it is about, such as `objective.mttr` or `plan`.
    pub fn item(&self) -> Option<String> {
        let item = item_of(&self.at);
        (!item.is_empty()).then(|| item.join("."))
    }

    /// The field in the item, dotted; none when it is about the item as a whole.
    pub fn field(&self) -> Option<String> {
        let rest = self.at.get(item_of(&self.at).len()..).unwrap_or_default();
        (!rest.is_empty()).then(|| rest.join("."))
    }

    /// Whether lines are what it is about, because the file could not be merged by item.
    pub(super) fn is_by_line(&self) -> bool {
        matches!(self.kind, ClashKind::Lines | ClashKind::Broken)
    }

    /// Where it stands in a text, as far as the text has it: the field's key, or the item's id.
    pub fn place(&self, text: &str) -> Option<Span> {
        let toml = Toml::parse(text);
        let mut value = toml.root();
        let mut place = None;
        for key in &self.at {
            let Some(entry) = value.entry(key) else { break };
            value = entry.value;
            place = Some(value.header().map_or(entry.key_span, |header| header.id));
        }
        place
    }

    /// What happened, as one phrase.
    pub fn message(&self) -> Message {
        let what = match self.kind {
            ClashKind::AddedTwice => "added-twice",
            ClashKind::ChangedTwice => "changed-twice",
            ClashKind::DeletedByOurs => "deleted-by-ours",
            ClashKind::DeletedByTheirs => "deleted-by-theirs",
            ClashKind::FileDeletedByOurs => {
                return Message::new("merge-clash-file-deleted-by-ours");
            }
            ClashKind::FileDeletedByTheirs => {
                return Message::new("merge-clash-file-deleted-by-theirs");
            }
            ClashKind::Lines => return Message::new("merge-clash-lines"),
            ClashKind::Broken => return Message::new("merge-clash-broken"),
        };
        match (self.item(), self.field()) {
            (Some(item), Some(field)) => Message::new(format!("merge-clash-field-{what}"))
                .with("item", item)
                .with("field", field),
            (item, _) => Message::new(format!("merge-clash-item-{what}"))
                .with("item", item.unwrap_or_default()),
        }
    }
}

/// The part of a path that names an item: `[kind, id]`, `[plan]`, or the whole path of another table.
pub(super) fn item_of(path: &[String]) -> &[String] {
    let kind = path.first().and_then(|word| Kind::of_word(word));
    match kind {
        Some(kind) if kind.is_single() => &path[..1],
        Some(_) => &path[..path.len().min(2)],
        None => &path[..path.len().min(1)],
    }
}

/// Whether two sides that add an item of this path add one thing twice; what there is only once is filled
/// field by field, and so is a row of the white-space grid.
pub(super) fn is_one_thing(item: &[String]) -> bool {
    let kind = item.first().and_then(|word| Kind::of_word(word));
    item.len() == 2 && kind.is_some_and(|kind| kind != Kind::Whitespace)
}
