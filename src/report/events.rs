//! The days that matter of a plan, as a calendar shows them: open actions, milestones, reviews.
//!
//! In come plans, out come days in the order of the calendar. What is done asks nobody for a day.

use std::sync::Arc;

use jiff::civil::Date;

use super::address::anchor;
use super::desk::{Desk, name_or};
use super::joint::customer;
use crate::figures::{is_open, next_review};
use crate::model::{Field, Head, Kind, Person, Plan, Ref};

/// A day with what is due on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    /// The same for as long as the item keeps its id.
    pub(crate) uid: String,
    pub(crate) on: Date,
    /// What sort of thing it is, in the reader's language.
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) detail: String,
    pub(crate) url: Option<String>,
}

/// Whose days are asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Whose<'a> {
    /// Everybody's.
    All,
    /// Those of one of our people, by id: what they own or help with, and the reviews of their plans.
    Of(&'a str),
}

/// The days of plans, the earliest first.
pub(crate) fn events<'a>(
    desk: &Desk<'_>,
    plans: impl Iterator<Item = &'a Arc<Plan>>,
    whose: Whose<'_>,
) -> Vec<Event> {
    let mut all: Vec<Event> = plans.flat_map(|plan| of_plan(desk, plan, whose)).collect();
    all.sort_by(|a, b| (a.on, &a.uid).cmp(&(b.on, &b.uid)));
    all
}

fn of_plan(desk: &Desk<'_>, plan: &Plan, whose: Whose<'_>) -> Vec<Event> {
    let mut days = Vec::new();
    for action in plan.actions.iter().filter(|action| is_open(action)) {
        let helps = action.contributors.values().any(|person| is(whose, person));
        if let Some(due) = action.due.value().filter(|_| helps || owns(whose, &action.owner)) {
            let detail = desk.field_word(&action.status).unwrap_or_default();
            days.push(event(
                desk,
                plan,
                &action.head,
                name_or(&action.title, action),
                due.0,
                detail,
            ));
        }
    }
    for milestone in &plan.milestones {
        if let Some(due) = milestone.due.value().filter(|_| owns(whose, &milestone.owner)) {
            let detail = milestone.criterion.get().cloned().unwrap_or_default();
            let name = name_or(&milestone.title, milestone);
            days.push(event(desk, plan, &milestone.head, name, due.0, detail));
        }
    }
    days.extend(review(desk, plan, whose));
    days
}

/// The next review of a plan.
fn review(desk: &Desk<'_>, plan: &Plan, whose: Whose<'_>) -> Option<Event> {
    let header = plan.header.as_ref()?;
    let on = next_review(plan, desk.basis.workspace.today)?;
    owns(whose, &header.owner).then(|| {
        let title = desk.text("site-next-review");
        let mut event = event(desk, plan, &header.head, &title, on, String::new());
        event.uid = format!("{}.review@keyplan", plan.id);
        event.kind = desk.word(Kind::Review);
        event
    })
}

fn event(desk: &Desk<'_>, plan: &Plan, head: &Head, name: &str, on: Date, detail: String) -> Event {
    let anchor = anchor(&head.key);
    // Guests read a number for an account without a name, which tells them nothing.
    let is_named = !desk.basis.has_guests() || customer(plan).is_some();
    let title = if is_named { format!("{}: {name}", plan.name()) } else { name.to_owned() };
    Event {
        uid: format!("{}.{anchor}@keyplan", plan.id),
        on,
        kind: desk.word(head.key.kind),
        title,
        detail,
        url: desk.dress.published(plan).map(|page| format!("{page}#{anchor}")),
    }
}

fn owns(whose: Whose<'_>, owner: &Field<Ref<Person>>) -> bool {
    match (whose, owner.get()) {
        (Whose::All, _) => true,
        (Whose::Of(_), None) => false,
        (Whose::Of(_), Some(owner)) => is(whose, owner),
    }
}

fn is(whose: Whose<'_>, person: &Ref<Person>) -> bool {
    match whose {
        Whose::All => true,
        Whose::Of(id) => person.id() == id,
    }
}
