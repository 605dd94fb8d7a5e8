//! What the reader shall pass over, with every mention of it: how a workspace is read for somebody
//! who may not see all of it.
//!
//! In doubt a mention is hidden: an id without its kind hides when any kind that may be meant does.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Aliases, PassedFields};
use crate::model::{Id, ItemKey, Kind, Parts, Word};

/// What shall be passed over.
#[derive(Debug, Clone, Default)]
pub struct Hidden {
    /// Items by their plan; the id of what all plans share is empty.
    pub items: BTreeSet<(Id, ItemKey)>,
    /// Pages by the path of their file.
    pub pages: BTreeSet<Arc<str>>,
    /// Fields of what is read.
    pub fields: PassedFields,
    /// The ids that guests read. Where there are such, whatever has none is hidden too.
    pub aliases: Option<Aliases>,
}

impl Hidden {
    /// Whether an item of a plan, or of what all plans share, is hidden.
    pub(super) fn hides(&self, plan: Option<&Id>, key: &ItemKey) -> bool {
        if let Some(aliases) = &self.aliases {
            return aliases.item(plan, key).is_none();
        }
        let plan = || plan.cloned().unwrap_or_default();
        !self.items.is_empty() && self.items.contains(&(plan(), key.clone()))
    }

    /// Whether a plan is read, by its id.
    pub fn shows_plan(&self, id: &str) -> bool {
        self.aliases.as_ref().is_none_or(|aliases| aliases.plans.contains_key(id))
    }

    /// What a reference in a plan says to who reads it; none when what it names is hidden. It may name one of
    /// `kinds`, or of all when there are none.
    pub(super) fn named<'t>(
        &self,
        plan: Option<&Id>,
        kinds: &[&str],
        text: &'t str,
    ) -> Option<Cow<'t, str>> {
        match &self.aliases {
            Some(aliases) => aliases.named(plan, kinds, text).map(Cow::Owned),
            None => (!self.hides_named(plan, kinds, text)).then_some(Cow::Borrowed(text)),
        }
    }

    /// Whether what a reference in a plan names is hidden; it may name one of `kinds`, or of all when
    /// there are none.
    fn hides_named(&self, plan: Option<&Id>, kinds: &[&str], text: &str) -> bool {
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

    /// A text of any field, which may be nothing but a reference, kind and all; none when that is hidden.
    pub(super) fn text<'t>(&self, plan: Option<&Id>, text: &'t str) -> Option<Cow<'t, str>> {
        let names = |kind: &str| self.aliases.is_none() || Kind::of_word(kind).is_some();
        if self.hides_nothing() || !Parts::of(text).kind.is_some_and(names) {
            return Some(Cow::Borrowed(text));
        }
        self.named(plan, &[], text)
    }

    /// Whether every item may be shown, as it is.
    pub(super) fn hides_nothing(&self) -> bool {
        self.items.is_empty() && self.aliases.is_none()
    }
}
