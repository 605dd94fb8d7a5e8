//! The actions of a plan, counted: open, overdue, closed.
//!
//! An action is either open or closed; only an open one can be overdue.

use jiff::civil::Date;

use crate::model::{Action, Plan};

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
