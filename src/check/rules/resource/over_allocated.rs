//! `resource/over-allocated`: somebody of ours is planned for more than they work, at the same time.
//!
//! All plans are added up that are not closed or archived. A part of a team holds for its own `start`
//! and `end`, else for its plan's period, else for ever; capacity is the person's, 100 % when nothing
//! is written. One finding a person: the worst time, told at the allocation that came last, which is
//! the one that asked too much; the others are labelled.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Label, Severity, Subject};
use crate::i18n::{Arg, Message};
use crate::model::{Day, Field, Item, Member, Plan, Status};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "resource/over-allocated",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r"# in accounts/nordwind/plan.toml
[team.lena]
allocation = 70

# in accounts/elmwasser/plan.toml
[team.lena]
allocation = 50",
    good: r"# in accounts/nordwind/plan.toml
[team.lena]
allocation = 70

# in accounts/elmwasser/plan.toml
[team.lena]
allocation = 30",
};

/// How many other allocations are labelled.
const MOST_LABELS: usize = 8;

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    let mut people: BTreeMap<&str, Vec<Part<'_>>> = BTreeMap::new();
    let open =
        |plan: &&Arc<Plan>| !matches!(plan.status(), Some(Status::Closed | Status::Archived));
    for plan in workspace.plans.iter().filter(open) {
        for member in &plan.team {
            if let Some(part) = Part::of(plan, member) {
                people.entry(&**member.id()).or_default().push(part);
            }
        }
    }
    for (person, parts) in &people {
        let capacity = capacity(workspace, person);
        if let Some(worst) = Peak::of(parts).filter(|peak| peak.sum > capacity) {
            tell(person, capacity, &worst, parts, out);
        }
    }
}

fn capacity(workspace: &Workspace, person: &str) -> Decimal {
    let person = workspace.shared.people.get(person);
    let written = person.and_then(|person| person.capacity.value());
    written.map_or(Decimal::ONE_HUNDRED, |number| number.0)
}

/// Somebody's part in one plan; without an own or a plan's bound it reaches to the ends of time.
struct Part<'a> {
    plan: &'a Plan,
    member: &'a Item<Member>,
    share: Decimal,
    start: Date,
    end: Date,
}

impl<'a> Part<'a> {
    /// None without a share, or when a date that would bound it could not be read.
    fn of(plan: &'a Plan, member: &'a Item<Member>) -> Option<Self> {
        let share = member.allocation.value()?.0;
        let period = plan.header.as_ref().and_then(|header| header.period.get());
        let start = bound(&member.start, period.map(|term| &term.start), Date::MIN)?;
        let end = bound(&member.end, period.map(|term| &term.end), Date::MAX)?;
        (start <= end).then_some(Self { plan, member, share, start, end })
    }
}

/// A bound of one's own, else the plan's, else `open`; none when it could not be read.
fn bound(own: &Field<Day>, plan: Option<&Field<Day>>, open: Date) -> Option<Date> {
    let written = Some(own).filter(|field| field.is_written());
    let written = written.or(plan.filter(|field| field.is_written()));
    written.map_or(Some(open), |field| field.value().map(|day| day.0))
}

/// The time at which most is asked of somebody.
struct Peak {
    sum: Decimal,
    start: Date,
    end: Date,
}

impl Peak {
    /// The first of the worst times. Load only changes where a part begins or has ended, so a sweep
    /// over those days sees them all.
    fn of(parts: &[Part<'_>]) -> Option<Self> {
        let mut changes: BTreeMap<Date, Decimal> = BTreeMap::new();
        for part in parts {
            *changes.entry(part.start).or_default() += part.share;
            if let Ok(after) = part.end.tomorrow() {
                *changes.entry(after).or_default() -= part.share;
            }
        }
        let mut sum = Decimal::ZERO;
        let mut worst: Option<Self> = None;
        for (day, change) in &changes {
            sum = sum.saturating_add(*change);
            if worst.as_ref().is_none_or(|worst| sum > worst.sum) {
                worst = Some(Self { sum, start: *day, end: Date::MAX });
            }
        }
        let mut worst = worst?;
        let next = changes.range(worst.start..).nth(1).and_then(|(day, _)| day.yesterday().ok());
        worst.end = next.unwrap_or(Date::MAX);
        Some(worst)
    }

    /// The time in words.
    fn span(&self) -> Message {
        let key = match (self.start == Date::MIN, self.end == Date::MAX) {
            (true, true) => "resource-over-allocated-always",
            (true, false) => "resource-over-allocated-to",
            (false, true) => "resource-over-allocated-from",
            (false, false) => "resource-over-allocated-from-to",
        };
        Message::new(key).with("start", self.start).with("end", self.end)
    }
}

fn tell(person: &str, capacity: Decimal, worst: &Peak, parts: &[Part<'_>], out: &mut Findings<'_>) {
    let mut at_peak: Vec<&Part<'_>> =
        parts.iter().filter(|part| (part.start..=part.end).contains(&worst.start)).collect();
    at_peak.sort_by_key(|part| (part.start, &part.plan.id));
    let plans = at_peak.iter().map(|part| format!("`{}`", part.plan.id)).collect();
    let Some(last) = at_peak.pop() else { return };
    let message = Message::new("resource-over-allocated")
        .with("id", person)
        .with("sum", worst.sum.normalize())
        .with("capacity", capacity.normalize())
        .with("span", worst.span())
        .with("plans", Arg::AllOf(plans));
    let key = last.member.head.key.clone();
    let subject = Subject {
        plan: Some(last.plan.id.clone()),
        item: Some(key),
        field: Some("allocation".into()),
    };
    let labels = at_peak.into_iter().take(MOST_LABELS).map(label).collect();
    let place = last.member.place(last.member.allocation.at());
    let at = Workspace::location(&last.plan.sources, place);
    out.anywhere(at, subject, message).labels = labels;
}

fn label(part: &Part<'_>) -> Label {
    let place = part.member.place(part.member.allocation.at());
    let message = Message::new("resource-over-allocated-label");
    let message = message.with("plan", &*part.plan.id).with("share", part.share.normalize());
    Label { at: Workspace::location(&part.plan.sources, place), message }
}
