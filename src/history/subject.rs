//! What somebody asks the history of: everything, a plan, an item or page; and what of it that concerns.
//!
//! Going back, what had another id then is followed under it.

use super::entry::Entry;
use crate::diff::{Fact, Part, Subject, Told};
use crate::model::Id;

/// What the history is asked of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// All plans.
    Everything,
    /// A plan; an empty id for what plans share.
    Plan(Id),
    /// An item or page of a plan.
    Item(Id, Subject),
}

impl About {
    /// Reads what is asked for as it is typed: `nordwind`, `nordwind/objective.mttr`, `nordwind/page.situation`,
    /// `person.lena` for what plans share. None when it names no kind.
    pub fn of(text: &str) -> Option<Self> {
        let (plan, item) = match text.split_once('/') {
            Some((plan, item)) => (plan, Some(item)),
            None if text.contains('.') => ("", Some(text)),
            None => (text, None),
        };
        match item {
            None => Some(Self::Plan(plan.into())),
            Some(item) => {
                let subject = Subject::try_from(item.to_owned()).ok()?;
                Some(Self::Item(plan.into(), subject))
            }
        }
    }
}

/// What of some entries, the latest first, concerns what is asked for; entries of which nothing does are
/// left out.
pub fn narrowed(entries: impl IntoIterator<Item = Entry>, about: &About) -> Vec<Entry> {
    let mut about = about.clone();
    let mut narrowed = Vec::new();
    for mut entry in entries {
        if about != About::Everything {
            entry.settings.clear();
            entry.parts.retain_mut(|part| keep(part, &mut about));
        }
        if !entry.is_empty() {
            narrowed.push(entry);
        }
    }
    narrowed
}

/// How often a field of an item went from one value to another, as entries tell it, the latest first.
pub fn times_moved(entries: &[Entry], plan: &Id, subject: &Subject, field: &str) -> usize {
    let (mut plan, mut subject) = (plan.clone(), subject.clone());
    let mut count = 0;
    for part in entries.iter().flat_map(|entry| &entry.parts) {
        if part.id != plan {
            continue;
        }
        follow(&part.facts, &mut plan, true);
        let Some(item) = part.items.iter().find(|item| item.subject == subject) else { continue };
        let is_move =
            |fact: &&Fact| fact.field == field && matches!(fact.what, Told::Was(Some(_), Some(_)));
        count += item.facts.iter().filter(is_move).count();
        let mut id = subject.id().clone();
        follow(&item.facts, &mut id, true);
        subject = subject.with_id(&id);
    }
    count
}

/// Whether something of a part concerns what is asked for, which is the only thing left in it.
fn keep(part: &mut Part, about: &mut About) -> bool {
    match about {
        About::Everything => true,
        About::Plan(plan) => {
            let is_it = part.id == *plan;
            follow(&part.facts, plan, is_it);
            is_it
        }
        About::Item(plan, subject) => {
            if part.id != *plan {
                return false;
            }
            follow(&part.facts, plan, true);
            part.facts.clear();
            part.items.retain(|item| item.subject == *subject);
            let Some(item) = part.items.first() else { return false };
            let mut id = subject.id().clone();
            follow(&item.facts, &mut id, true);
            *subject = subject.with_id(&id);
            true
        }
    }
}

/// Goes over to the id before, where facts tell that there was another.
fn follow(facts: &[Fact], id: &mut Id, is_it: bool) {
    let was = facts.iter().filter(|fact| fact.field == "id").find_map(|fact| match &fact.what {
        Told::Was(Some(was), Some(_)) => Some(was.text()),
        _ => None,
    });
    if let Some(was) = was.filter(|_| is_it) {
        *id = was.into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    #[test]
    fn reads_what_is_asked_for() {
        let item = |plan: &str, kind, id: &str| {
            Some(About::Item(plan.into(), Subject::item(kind, &id.into())))
        };
        assert_eq!(About::of("nordwind"), Some(About::Plan("nordwind".into())));
        assert_eq!(About::of("nordwind/objective.mttr"), item("nordwind", Kind::Objective, "mttr"));
        assert_eq!(About::of("nordwind/plan"), item("nordwind", Kind::Plan, ""));
        assert_eq!(About::of("person.lena"), item("", Kind::Person, "lena"));
        let page = Some(About::Item("nordwind".into(), Subject::Page("situation".into())));
        assert_eq!(About::of("nordwind/page.situation"), page);
        assert_eq!(About::of("nordwind/objectiv.mttr"), None);
    }
}
