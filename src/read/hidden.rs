//! What the reader shall pass over, with every mention of it: how a workspace is read for somebody
//! who may not see all of it.
//!
//! In doubt a mention is hidden: an id without its kind hides when any kind that may be meant does.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{Id, ItemKey, Parts, Word};

/// What shall be passed over.
#[derive(Debug, Clone, Default)]
pub struct Hidden {
    /// Items by their plan; the id of what all plans share is empty.
    pub items: BTreeSet<(Id, ItemKey)>,
    /// Pages by the path of their file.
    pub pages: BTreeSet<Arc<str>>,
}

impl Hidden {
    /// Whether an item of a plan, or of what all plans share, is hidden.
    pub(super) fn hides(&self, plan: Option<&Id>, key: &ItemKey) -> bool {
        let plan = || plan.cloned().unwrap_or_default();
        !self.items.is_empty() && self.items.contains(&(plan(), key.clone()))
    }

    /// Whether what a reference in a plan names is hidden; it may name one of `kinds`, or of all when
    /// there are none.
    pub(super) fn hides_named(&self, plan: Option<&Id>, kinds: &[&str], text: &str) -> bool {
        if self.items.is_empty() {
            return false;
        }
        let parts = Parts::of(text);
        let account = parts.account.or(plan.map(|id| &**id)).unwrap_or_default();
        let is_kind = |word: &str| match parts.kind {
            Some(kind) => kind == word,
            None => kinds.is_empty() || kinds.contains(&word),
        };
        self.items.iter().any(|(plan, key)| {
            let is_near = plan.is_empty() || **plan == *account;
            is_near && *key.id == *parts.id && is_kind(key.kind.word())
        })
    }

    /// Whether a text of any field is nothing but a reference, kind and all, to what is hidden.
    pub(super) fn hides_text(&self, plan: Option<&Id>, text: &str) -> bool {
        !self.items.is_empty()
            && Parts::of(text).kind.is_some()
            && self.hides_named(plan, &[], text)
    }
}
