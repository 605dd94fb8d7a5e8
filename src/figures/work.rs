//! The actions of a plan, counted: open, overdue, closed.
//!
//! An action is either open or closed; only an open one can be overdue.

use jiff::civil::Date;

use crate::graph::work_position;
use crate::model::{Action, Day, Field, Head, Item, Milestone, Plan, Ref, Work as Waited};

/// How many actions there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Work {
    /// Not yet done nor dropped; one without a status counts as open.
    pub open: usize,
    /// Of the open ones, those whose due date has passed.
    pub overdue: usize,
    /// Done, refused or dropped.
    pub closed: usize,
}

impl Work {
    /// Adds the actions of another plan.
    pub fn add(&mut self, other: Self) {
        self.open += other.open;
        self.overdue += other.overdue;
        self.closed += other.closed;
    }
}

/// Whether something is still to be done.
pub fn is_open(action: &Action) -> bool {
    !action.status.value().is_some_and(crate::model::ActionStatus::is_closed)
}

/// How many days an open action is past its due date; none when it is not.
pub fn days_late(action: &Action, today: Date) -> Option<i32> {
    let due = action.due.value().filter(|due| due.0 < today && is_open(action))?;
    Some((today - due.0).get_days())
}

/// Counts the actions of a plan.
pub fn work(plan: &Plan, today: Date) -> Work {
    let mut work = Work::default();
    for action in &plan.actions {
        work.overdue += usize::from(days_late(action, today).is_some());
        if is_open(action) {
            work.open += 1;
        } else {
            work.closed += 1;
        }
    }
    work
}

/// What an action or a milestone waits for.
#[derive(Debug, Clone, Copy)]
pub enum Needed<'a> {
    /// Another action.
    Action(&'a Item<Action>),
    /// A milestone.
    Milestone(&'a Item<Milestone>),
}

impl<'a> Needed<'a> {
    /// What stands at its head.
    pub fn head(self) -> &'a Head {
        match self {
            Self::Action(action) => &action.head,
            Self::Milestone(milestone) => &milestone.head,
        }
    }

    /// Until when it shall be there.
    pub fn due(self) -> &'a Field<Day> {
        match self {
            Self::Action(action) => &action.body.due,
            Self::Milestone(milestone) => &milestone.body.due,
        }
    }

    /// What it waits for in turn.
    pub fn depends_on(self) -> impl Iterator<Item = &'a Ref<Waited>> {
        match self {
            Self::Action(action) => action.body.depends_on.values(),
            Self::Milestone(milestone) => milestone.body.depends_on.values(),
        }
    }

    /// Whether it is still to come; a milestone is, for nothing says that it was reached.
    pub fn is_open(self) -> bool {
        match self {
            Self::Action(action) => action.is_open(),
            Self::Milestone(_) => true,
        }
    }
}

/// What of the plan is named as work to wait for; an action when the kind is not written and there
/// is one.
pub fn needed<'a>(plan: &'a Plan, named: &Ref<Waited>) -> Option<Needed<'a>> {
    let at = work_position(plan, named)?;
    let milestone = || Some(Needed::Milestone(plan.milestones.at(at - plan.actions.len())?));
    plan.actions.at(at).map(Needed::Action).or_else(milestone)
}
