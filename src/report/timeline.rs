//! The work of a plan along the days: what is open, until when, and what it waits for.
//!
//! In come actions and milestones, out come lanes in the order of their days. Work without a day has no lane;
//! what is done stays for a quarter, so that one sees where it came from.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::desk::{name_or, remark};
use super::plan_desk::PlanDesk;
use super::view::{Link, Mark, Tone};
use crate::figures::{days_late, is_open, needed};
use crate::i18n::{Message, month_year};
use crate::model::{Action, Head, Item, Milestone, Ref, Work};

/// For how many days done work stays.
const STAYS: i64 = 90;
/// Lanes beyond this many are left out, the latest first.
const MOST: usize = 200;

/// Work along the days.
#[derive(Debug, Clone)]
pub(crate) struct Timeline {
    pub(crate) from: Date,
    pub(crate) to: Date,
    pub(crate) today: Date,
    /// "today" in the reader's language, with the day.
    pub(crate) today_words: String,
    /// The first days of the months, each with its name.
    pub(crate) months: Vec<(Date, String)>,
    pub(crate) lanes: Vec<Lane>,
    /// How many there are beyond those shown.
    pub(crate) left_out: usize,
}

/// A piece of work.
#[derive(Debug, Clone)]
pub(crate) struct Lane {
    pub(crate) link: Link,
    /// Who answers for it.
    pub(crate) owner: Option<String>,
    pub(crate) span: Span,
    pub(crate) mark: Mark,
    /// The days in words.
    pub(crate) days: String,
    /// The lanes that must be done before.
    pub(crate) needs: Vec<usize>,
}

/// How a lane lies along the days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Span {
    /// From one day to another.
    Days(Date, Date),
    /// Only the day until which is known.
    Until(Date),
    /// A milestone.
    Milestone(Date),
}

impl Span {
    /// Its first day.
    pub(crate) fn start(self) -> Date {
        match self {
            Self::Days(start, _) => start,
            Self::Until(day) | Self::Milestone(day) => day,
        }
    }

    /// Its last day.
    pub(crate) fn end(self) -> Date {
        match self {
            Self::Days(_, end) => end,
            Self::Until(day) | Self::Milestone(day) => day,
        }
    }
}

/// A lane with what it is of, before its place is known.
struct Job<'a> {
    head: &'a Head,
    lane: Lane,
    needs: Vec<&'a Head>,
}

/// The work of a plan along the days; none when no work has a day.
pub(crate) fn timeline(desk: &PlanDesk<'_>) -> Option<Timeline> {
    let today = desk.basis.workspace.today;
    let actions = desk.plan.actions.iter().filter_map(|action| of_action(desk, action));
    let milestones = desk.plan.milestones.iter().filter_map(|item| of_milestone(desk, item));
    let mut jobs: Vec<Job<'_>> = actions.chain(milestones).collect();
    jobs.sort_by_key(|job| (job.lane.span.end(), job.lane.span.start()));
    let left_out = jobs.len().saturating_sub(MOST);
    jobs.truncate(MOST);
    let (from, to) = bounds(&jobs, today)?;
    let places: BTreeMap<_, _> =
        jobs.iter().enumerate().map(|(at, job)| (&job.head.key, at)).collect();
    let needs: Vec<Vec<usize>> = jobs
        .iter()
        .map(|job| job.needs.iter().filter_map(|head| places.get(&head.key).copied()).collect())
        .collect();
    let lanes =
        jobs.into_iter().zip(needs).map(|(job, needs)| Lane { needs, ..job.lane }).collect();
    let today_words = desk.say(&Message::new("site-today-is").with("date", today));
    Some(Timeline { from, to, today, today_words, months: months(desk, from, to), lanes, left_out })
}

fn of_action<'a>(desk: &PlanDesk<'a>, action: &'a Item<Action>) -> Option<Job<'a>> {
    let today = desk.basis.workspace.today;
    let due = action.due.value()?.0;
    let done = action.done_on.value().map_or(due, |day| day.0);
    if !is_open(action) && (today - done).get_days() > i32::try_from(STAYS).ok()? {
        return None;
    }
    let span = match action.start.value() {
        Some(start) if start.0 < due => Span::Days(start.0, due),
        _ => Span::Until(due),
    };
    let late = days_late(action, today).map(|_| remark(Tone::Bad, desk.text("site-overdue")));
    let unknown = || remark(Tone::Quiet, desk.text("site-no-status"));
    let mark = late.or_else(|| desk.field_mark(&action.status)).unwrap_or_else(unknown);
    Some(Job {
        head: &action.head,
        lane: Lane {
            link: Link::to(name_or(&action.title, action), desk.on_page(&action.head.key)),
            owner: desk.person(&action.owner).map(|link| link.text),
            span,
            mark,
            days: desk.term(&action.start, &action.due).unwrap_or_default(),
            needs: Vec::new(),
        },
        needs: heads(desk, action.depends_on.values()),
    })
}

fn of_milestone<'a>(desk: &PlanDesk<'a>, item: &'a Item<Milestone>) -> Option<Job<'a>> {
    let due = item.due.value()?.0;
    let late = due < desk.basis.workspace.today;
    let tone = if late { Tone::Quiet } else { Tone::Info };
    Some(Job {
        head: &item.head,
        lane: Lane {
            link: Link::to(name_or(&item.title, item), desk.on_page(&item.head.key)),
            owner: desk.person(&item.owner).map(|link| link.text),
            span: Span::Milestone(due),
            mark: Mark { tone, sign: "◆", word: desk.text("kind-milestone") },
            days: desk.date(due),
            needs: Vec::new(),
        },
        needs: heads(desk, item.depends_on.values()),
    })
}

fn heads<'a>(desk: &PlanDesk<'a>, named: impl Iterator<Item = &'a Ref<Work>>) -> Vec<&'a Head> {
    named.filter_map(|named| Some(needed(desk.plan, named)?.head())).collect()
}

/// The first of the first month and the last of the last, with today between them.
fn bounds(jobs: &[Job<'_>], today: Date) -> Option<(Date, Date)> {
    let from = jobs.iter().map(|job| job.lane.span.start()).min()?.min(today);
    let to = jobs.iter().map(|job| job.lane.span.end()).max()?.max(today);
    Some((from.first_of_month(), to.last_of_month()))
}

/// The months between two days; every third, or every twelfth, when they are many.
fn months(desk: &PlanDesk<'_>, from: Date, to: Date) -> Vec<(Date, String)> {
    let starts: Vec<Date> =
        from.series(1.month()).take_while(|day| *day <= to).take(1_200).collect();
    let step = match starts.len() {
        0..=14 => 1,
        15..=42 => 3,
        _ => 12,
    };
    let shown = starts.into_iter().step_by(step);
    shown.map(|day| (day, month_year(desk.language, day))).collect()
}
