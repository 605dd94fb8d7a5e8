//! `plan/period-gap-overlap`: a plan that does not begin on the day after the plan that it supersedes.
//!
//! The plan before is the one whose id stands in `supersedes`; another text there names a plan that is
//! kept elsewhere, and is left alone. A plan before that is closed or archived may have ended before
//! its time, so it overlaps with nothing.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Label, Severity};
use crate::i18n::Message;
use crate::model::{Header, Item, Plan};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "plan/period-gap-overlap",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"# in accounts/nordwind-2026/plan.toml
[plan]
period = { start = 2026-01-01, end = 2026-12-31 }

# in accounts/nordwind-2027/plan.toml
[plan]
supersedes = "nordwind-2026"
period = { start = 2027-02-01, end = 2027-12-31 }"#,
    good: r#"# in accounts/nordwind-2026/plan.toml
[plan]
period = { start = 2026-01-01, end = 2026-12-31 }

# in accounts/nordwind-2027/plan.toml
[plan]
supersedes = "nordwind-2026"
period = { start = 2027-01-01, end = 2027-12-31 }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    let named = header.supersedes.get().map(|id| id.trim());
    let Some(before) = named.and_then(|id| view.other(id)) else { return };
    if before.id == view.id {
        let message = Message::new("plan-period-gap-overlap-self");
        let finding = out.field(&header.head, "supersedes", &header.supersedes, message);
        finding.help = Some(Message::new("plan-period-gap-overlap-self.help"));
        return;
    }
    if let Some((own, other)) = period(view.plan).zip(period(before)) {
        compare(header, before, own, other, out);
    }
}

/// The first and the last day of a plan, when both are known and in order.
fn period(plan: &Plan) -> Option<(Date, Date)> {
    let term = plan.header.as_ref()?.period.get()?;
    let (start, end) = (term.start.value()?.0, term.end.value()?.0);
    (start <= end).then_some((start, end))
}

fn compare(
    header: &Item<Header>,
    before: &Plan,
    (start, _): (Date, Date),
    (first, last): (Date, Date),
    out: &mut Findings<'_>,
) {
    let days = (start - last).get_days();
    let key = match days {
        _ if start < first => "plan-period-gap-overlap-order",
        2.. => "plan-period-gap-overlap",
        ..=0 if !before.is_over() => "plan-period-gap-overlap-overlap",
        _ => return,
    };
    let Some(term) = header.period.get() else { return };
    let message = Message::new(key)
        .with("plan", &*before.id)
        .with("start", start)
        .with("first", first)
        .with("last", last)
        .with("days", i64::from(days) - 1);
    let finding = out.field(&header.head, "period.start", &term.start, message);
    finding.labels.extend(label(before));
}

/// The period of the plan before.
fn label(before: &Plan) -> Option<Label> {
    let header = before.header.as_ref()?;
    let place = header.place(header.period.at());
    let message = Message::new("plan-period-gap-overlap-label");
    Some(Label { at: Workspace::location(&before.sources, place), message })
}
