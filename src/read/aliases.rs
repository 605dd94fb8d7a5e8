//! Other ids for what guests may read: how a workspace is read for somebody outside the house.
//!
//! An id says something: `opponent-in-purchasing`, the name of a folder. Guests get numbers instead, counted
//! by kind over what they may read, so that a number tells nothing of the id nor of what is hidden. What has
//! no number is not read.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Id, ItemKey, Kind, Parts, Word};

/// The ids that guests read in place of those that are written.
#[derive(Debug, Clone, Default)]
pub struct Aliases {
    /// Those of plans.
    pub plans: BTreeMap<Id, Id>,
    /// Those of items by their plan; the id of what all plans share is empty.
    pub items: BTreeMap<(Id, ItemKey), Id>,
    /// Those of pages by the path of their file.
    pub pages: BTreeMap<Arc<str>, Id>,
}

impl Aliases {
    /// The id of an item of a plan, or of what all plans share.
    pub(super) fn item(&self, plan: Option<&Id>, key: &ItemKey) -> Option<&Id> {
        self.items.get(&(plan.cloned().unwrap_or_default(), key.clone()))
    }

    /// A reference in a plan as guests read it. A kind that is not written is the first of `kinds`, as
    /// everywhere; where that is no word, nothing is named.
    pub(super) fn named(&self, plan: Option<&Id>, kinds: &[&str], text: &str) -> Option<String> {
        let parts = Parts::of(text);
        let kind = Kind::of_word(parts.kind.or(kinds.first().copied())?)?;
        let key = ItemKey { kind, id: parts.id.into() };
        let (account, found) = match parts.account {
            Some(account) => {
                let account: Id = account.into();
                (Some(self.plans.get(&account)?), self.item(Some(&account), &key))
            }
            None => (None, self.item(plan, &key).or_else(|| self.item(None, &key))),
        };
        let account = account.map(|account| format!("{account}/")).unwrap_or_default();
        let kind = parts.kind.map(|_| format!("{}.", kind.word())).unwrap_or_default();
        Some(format!("{account}{kind}{}", found?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_gets_the_number_of_what_it_names() {
        let key = |kind, id: &str| ItemKey { kind, id: id.into() };
        let plan: Id = "nordwind".into();
        let aliases = Aliases {
            plans: [(plan.clone(), "account-1".into())].into(),
            items: [
                ((plan.clone(), key(Kind::Action, "pilot")), "1".into()),
                ((Id::default(), key(Kind::Person, "lena")), "2".into()),
            ]
            .into(),
            pages: BTreeMap::new(),
        };
        let named = |kinds: &[&str], text| aliases.named(Some(&plan), kinds, text);
        assert_eq!(named(&["action"], "pilot").as_deref(), Some("1"));
        assert_eq!(named(&[], "action.pilot").as_deref(), Some("action.1"));
        assert_eq!(named(&["person"], "lena").as_deref(), Some("2"));
        assert_eq!(named(&[], "nordwind/action.pilot").as_deref(), Some("account-1/action.1"));
        for text in ["pilot", "goal.pilot", "elmwasser/action.pilot", "action.x", "x.y"] {
            assert_eq!(named(&[], text), None, "{text}");
        }
        assert_eq!(named(&["milestone", "action"], "pilot"), None, "the first kind is meant");
    }
}
