//! `goal/measure-stale`: an objective or a watched figure that has not been measured when it was due.
//!
//! A figure has its own rhythm (`cadence`), an objective is measured at least every quarter; `days` (14)
//! more are left for the value to come in. What was never measured counts from its start, else from
//! the start of the plan's period, and is left alone without either. Objectives that are closed, put
//! off, not begun or past their deadline are left alone; so are plans that are paused or over.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::model::{
    Cadence, Day, Entries, Field, Head, Item, Number, Objective, ObjectiveStatus, Reading, Rhythm,
    Word,
};

pub(super) const RULE: Rule = Rule {
    name: "goal/measure-stale",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 14)],
    check: Check::Plan(check),
    bad: r#"[objective.mttr]
metric = "Mean time to repair"
baseline = 6.0
target = 3.0
due = 2027-06-30

[objective.mttr.measured]
2026-03-31 = 5.5"#,
    good: r#"[objective.mttr]
metric = "Mean time to repair"
baseline = 6.0
target = 3.0
due = 2027-06-30

[objective.mttr.measured]
2026-03-31 = 5.5
2026-10-31 = 4.4"#,
};

/// How often an objective is measured at least.
const QUARTER: Cadence = Cadence::Word(Rhythm::Quarterly);

/// Something that is measured again and again.
struct Series<'a> {
    head: &'a Head,
    measured: &'a Field<Entries<Day, Reading>>,
    /// When it began, when that is known.
    start: Option<Date>,
    rhythm: Cadence,
}

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let period = view.header.as_ref().and_then(|header| header.period.get());
    let begin = period.and_then(|term| term.start.value()).map(|day| day.0);
    for objective in view.objectives.iter().filter(|objective| is_measured(view, objective)) {
        let start = objective.start.value().map(|day| day.0).or(begin);
        let (head, measured) = (&objective.head, &objective.body.measured);
        tell(view, &Series { head, measured, start, rhythm: QUARTER }, out);
    }
    for kpi in &view.kpis {
        let Some(rhythm) = kpi.cadence.value() else { continue };
        let (head, measured) = (&kpi.head, &kpi.body.measured);
        tell(view, &Series { head, measured, start: begin, rhythm }, out);
    }
}

/// Whether an objective should be measured these days.
fn is_measured(view: &PlanView<'_>, objective: &Item<Objective>) -> bool {
    let runs = objective.is_pursued()
        && objective.status.value() != Some(ObjectiveStatus::NotStarted)
        && objective.due.value().is_none_or(|due| due.0 >= view.today());
    runs && !objective.metric.is_blank()
}

fn tell(view: &PlanView<'_>, series: &Series<'_>, out: &mut Findings<'_>) {
    if !is_readable(series.measured) {
        return;
    }
    let readings = series.measured.get().into_iter().flat_map(|entries| &entries.0);
    let last = readings.max_by_key(|(day, _)| day.value());
    let last = last.and_then(|(day, _)| Some((day.value()?.0, day.at())));
    let Some(since) = last.map(|(day, _)| day).or(series.start) else { return };
    let patience = Decimal::from(series.rhythm.days()) + out.threshold("days");
    if view.days_since(since) <= patience {
        return;
    }
    let about = |key| view.about(key, series.head).with("kind", series.head.key.kind.word());
    if let Some((day, at)) = last {
        let message = about("goal-measure-stale").with("date", day);
        out.at(series.head, "measured", at, message);
    } else {
        let message = about("goal-measure-stale-never").with("date", since);
        out.field(series.head, "measured", series.measured, message);
    }
}

/// Whether all that was measured could be read; what could not may be the value that is missed.
fn is_readable(measured: &Field<Entries<Day, Reading>>) -> bool {
    let Some(entries) = measured.get() else { return measured.is_missing() };
    let is_value = |field: &Field<Number>| field.is_missing() || field.get().is_some();
    let is_reading =
        |field: &Field<Reading>| field.get().is_some_and(|reading| is_value(&reading.value));
    entries.0.iter().all(|(day, reading)| day.get().is_some() && is_reading(reading))
}
