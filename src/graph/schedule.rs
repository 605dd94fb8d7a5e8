//! When work can be done: earliest days, slack, and the critical path.
//!
//! - An open action takes the calendar days from `start` to `due`; else its `effort-days` at five
//!   working days a week, `⌈effort × 7 / 5⌉`; else one day. What is closed takes none, and neither does
//!   a milestone.
//! - The critical path is the chain of open work, each waiting for the one before, whose days sum up
//!   to most; among equals the one with more pieces, then the first in the order of the files.
//! - `begins` = the latest of its written `start` (today where none is written) and what it waits for;
//!   `ends` = `begins` plus its days, and not before tomorrow. What has begun, by its `start`, keeps its
//!   days and only ends after what it waits for. A milestone for which nothing has to be done happens on
//!   its date.
//! - Slack = the latest end that keeps its own `due` and that of all that follows, less `ends`. It is
//!   negative when a date cannot be kept, and unknown where no date is written from there on.

use jiff::ToSpan as _;
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive as _;

use super::work::{Job, WorkGraph};
use crate::model::{Action, Plan};

/// No piece of work takes longer: a hundred years.
const LONGEST: i64 = 36_525;

/// When one piece of work can be done; days are whole, an end is the morning after the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Whether it is still to come and in no circle.
    pub is_open: bool,
    /// How many calendar days it takes.
    pub days: i64,
    /// The day on which it can begin at the earliest.
    pub begins: Date,
    /// The morning by which it can be there at the earliest.
    pub ends: Date,
    /// How many days it may slip without missing a date; negative when one will be missed.
    pub slack: Option<i64>,
}

/// When all work of a plan can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// A slot for each piece of work, by its position in the graph.
    pub slots: Vec<Slot>,
    /// The critical path, from what comes first to what comes last; empty when no open work waits for
    /// other open work.
    pub critical: Vec<usize>,
}

/// What is known of one piece of work before it is placed.
#[derive(Clone, Copy)]
struct Measure {
    is_open: bool,
    days: i64,
    /// Not to begin before, in days from today.
    start: Option<i64>,
    /// To be there by the evening of, in days from today.
    due: Option<i64>,
    is_milestone: bool,
}

impl Measure {
    /// How many of its days are still to come once what it waits for is there.
    fn days_after(self) -> i64 {
        if self.has_begun() { 0 } else { self.days }
    }

    /// Whether it is under way, so that what it waits for keeps only its end.
    fn has_begun(self) -> bool {
        self.start.is_some_and(|start| start <= 0)
    }
}

impl WorkGraph {
    /// The schedule of the plan that this was made of.
    pub fn schedule(&self, plan: &Plan, today: Date) -> Schedule {
        let measures: Vec<Measure> =
            (0..self.len()).filter_map(|at| Some(measure(self.job(plan, at)?, today))).collect();
        let order = self.in_order();
        let earliest = self.earliest(&measures, &order);
        let latest = self.latest(&measures, &order);
        let slots = measures.iter().zip(earliest).zip(latest);
        let slot =
            |((measure, (begins, ends)), latest): ((&Measure, (i64, i64)), Option<i64>)| Slot {
                is_open: measure.is_open,
                days: measure.days,
                begins: day_at(today, begins),
                ends: day_at(today, ends),
                slack: latest.filter(|_| measure.is_open).map(|latest| latest - ends),
            };
        Schedule { slots: slots.map(slot).collect(), critical: self.longest(&measures, &order) }
    }

    /// All work, each after all that it waits for outside circles.
    fn in_order(&self) -> Vec<usize> {
        let mut waiting: Vec<usize> = (0..self.len()).map(|at| self.before(at).count()).collect();
        let mut order: Vec<usize> = (0..self.len()).filter(|at| waiting[*at] == 0).collect();
        let mut next = 0;
        while let Some(at) = order.get(next).copied() {
            next += 1;
            for later in self.after(at) {
                waiting[later] -= 1;
                if waiting[later] == 0 {
                    order.push(later);
                }
            }
        }
        order
    }

    fn earliest(&self, measures: &[Measure], order: &[usize]) -> Vec<(i64, i64)> {
        let mut placed = vec![(0, 0); self.len()];
        for at in order.iter().copied() {
            let measure = measures[at];
            let open = self.before(at).filter(|before| measures[*before].is_open);
            let freed = open.map(|before| placed[before].1).max();
            let own =
                measure.start.or(measure.due.filter(|_| measure.is_milestone && freed.is_none()));
            let begins = match (own, freed) {
                (Some(own), Some(freed)) if !measure.has_begun() => own.max(freed),
                (own, freed) => own.or(freed).unwrap_or(0),
            };
            let least = i64::from(measure.days > 0).max(freed.unwrap_or(i64::MIN));
            let ends = (begins + measure.days).max(least);
            placed[at] = (begins, if measure.is_open { ends } else { begins });
        }
        placed
    }

    fn latest(&self, measures: &[Measure], order: &[usize]) -> Vec<Option<i64>> {
        let mut latest: Vec<Option<i64>> = vec![None; self.len()];
        for at in order.iter().rev().copied() {
            let later = self.after(at).filter(|later| measures[*later].is_open);
            let wanted =
                later.filter_map(|later| Some(latest[later]? - measures[later].days_after())).min();
            let own = measures[at].due.map(|due| due + i64::from(!measures[at].is_milestone));
            latest[at] = own.into_iter().chain(wanted).min();
        }
        latest
    }

    fn longest(&self, measures: &[Measure], order: &[usize]) -> Vec<usize> {
        // Days and pieces up to and with each, and what comes before it on the longest way.
        let mut ways: Vec<((i64, usize), Option<usize>)> = vec![((0, 0), None); self.len()];
        for at in order.iter().copied().filter(|at| measures[*at].is_open) {
            let open = self.before(at).filter(|before| measures[*before].is_open);
            let before = open.max_by_key(|before| (ways[*before].0, std::cmp::Reverse(*before)));
            let (days, pieces) = before.map_or((0, 0), |before| ways[before].0);
            ways[at] = ((days + measures[at].days, pieces + 1), before);
        }
        let open = (0..self.len()).filter(|at| measures[*at].is_open);
        let chains = open.filter(|at| ways[*at].1.is_some());
        let last = chains.max_by_key(|at| (ways[*at].0, std::cmp::Reverse(*at)));
        let mut path: Vec<usize> = std::iter::successors(last, |at| ways[*at].1).collect();
        path.reverse();
        path
    }
}

fn measure(job: Job<'_>, today: Date) -> Measure {
    let from_today = |day: Date| i64::from((day - today).get_days());
    match job {
        Job::Action(action) => Measure {
            is_open: action.is_open(),
            days: if action.is_open() { action_days(action) } else { 0 },
            start: action.start.value().map(|day| from_today(day.0)),
            due: action.due.value().map(|day| from_today(day.0)),
            is_milestone: false,
        },
        Job::Milestone(milestone) => Measure {
            is_open: true,
            days: 0,
            start: None,
            due: milestone.due.value().map(|day| from_today(day.0)),
            is_milestone: true,
        },
    }
}

/// How many calendar days an action takes.
fn action_days(action: &Action) -> i64 {
    let term = action.start.value().zip(action.due.value()).filter(|(start, due)| start <= due);
    let term = term.map(|(start, due)| i64::from((due.0 - start.0).get_days()) + 1);
    let effort = action.effort_days.value().and_then(|effort| effort.0.to_f64());
    let effort = effort.map(|days| (days * 7.0 / 5.0).ceil().to_i64().unwrap_or(LONGEST));
    term.or(effort).unwrap_or(1).clamp(1, LONGEST)
}

fn day_at(today: Date, days: i64) -> Date {
    let last = if days < 0 { Date::MIN } else { Date::MAX };
    today.checked_add(days.clamp(-8_000_000, 8_000_000).days()).unwrap_or(last)
}
