//! Why somebody should look at a plan today; what puts it at the top of the portfolio.
//!
//! Every reason is a figure of the plan on a given day; plans that are over give none.

use jiff::civil::Date;

use super::{Condition, Standings, checkups, next_review, work};
use crate::i18n::Message;
use crate::model::{Plan, Status};

/// A reason to look at a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Concern {
    /// Its health total is low.
    Poor(u8),
    /// Its health total fell by so many points.
    Falling(u8),
    /// Its review was due.
    ReviewOverdue(Date),
    /// Its period is over and it is still in force.
    Expired(Date),
    /// So many objectives are behind.
    Behind(usize),
    /// So many actions are overdue.
    Overdue(usize),
}

impl Concern {
    /// How much it weighs.
    fn weight(self) -> usize {
        match self {
            Self::Poor(_) => 50,
            Self::Falling(points) => 10 + usize::from(points),
            Self::ReviewOverdue(_) => 25,
            Self::Expired(_) => 30,
            Self::Behind(count) => 15 + 5 * count.min(5),
            Self::Overdue(count) => 5 + 3 * count.min(10),
        }
    }

    /// It in words.
    pub fn message(self) -> Message {
        match self {
            Self::Poor(total) => {
                Message::new("site-concern-poor").with("total", usize::from(total))
            }
            Self::Falling(points) => {
                Message::new("site-concern-falling").with("points", usize::from(points))
            }
            Self::ReviewOverdue(on) => Message::new("site-concern-review").with("date", on),
            Self::Expired(on) => Message::new("site-concern-expired").with("date", on),
            Self::Behind(count) => Message::new("site-concern-behind").with("count", count),
            Self::Overdue(count) => Message::new("site-concern-overdue").with("count", count),
        }
    }
}

/// The reasons to look at a plan, the gravest first; none for plans that are over.
pub fn concerns(plan: &Plan, today: Date) -> Vec<Concern> {
    if matches!(plan.status(), Some(Status::Closed | Status::Archived)) {
        return Vec::new();
    }
    let (behind, overdue) = (Standings::of(plan).bad, work(plan, today).overdue);
    let mut all = of_health(plan, today);
    all.extend(next_review(plan, today).filter(|on| *on < today).map(Concern::ReviewOverdue));
    all.extend(end(plan).filter(|on| *on < today).map(Concern::Expired));
    all.extend((behind > 0).then_some(Concern::Behind(behind)));
    all.extend((overdue > 0).then_some(Concern::Overdue(overdue)));
    all.sort_by_key(|concern| std::cmp::Reverse(concern.weight()));
    all
}

/// How much the reasons weigh together.
pub fn urgency(concerns: &[Concern]) -> usize {
    concerns.iter().map(|concern| concern.weight()).sum()
}

fn of_health(plan: &Plan, today: Date) -> Vec<Concern> {
    let checkups = checkups(plan, today);
    let [.., last] = checkups.as_slice() else { return Vec::new() };
    let before = checkups.len().checked_sub(2).and_then(|at| checkups.get(at));
    let fall = before.map_or(0, |before| before.total.saturating_sub(last.total));
    let poor = (last.condition() == Condition::Poor).then_some(Concern::Poor(last.total));
    poor.into_iter().chain((fall >= 5).then_some(Concern::Falling(fall))).collect()
}

fn end(plan: &Plan) -> Option<Date> {
    Some(plan.header.as_ref()?.period.get()?.end.value()?.0)
}
