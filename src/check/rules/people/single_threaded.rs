//! `people/single-threaded`: the relation hangs on fewer than `at-least` (3) people whom we know
//! well.
//!
//! Known well: active, with `contact` multiple or in-depth. At one or none it is an error, unless
//! the account is still a prospect, or something about contact is not written yet: then nobody can
//! tell, and the finding asks for it, once for all. A plan without people is left to
//! `people/no-economic-buyer`.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Label, Severity};
use crate::figures::{Acquaintance, acquaintance};
use crate::i18n::Message;
use crate::model::{Item, Lifecycle, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "people/single-threaded",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("at-least", 3)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
contact = "brief"

[stakeholder.head-of-it]
name = "Jonas Brandt"
contact = "in-depth""#,
    good: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
contact = "multiple"

[stakeholder.head-of-it]
name = "Jonas Brandt"
contact = "in-depth"

[stakeholder.shift-lead]
name = "Ana Sousa"
contact = "multiple""#,
};

/// How many people are labelled.
const MOST_LABELS: usize = 8;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.stakeholders.is_empty() {
        return;
    }
    let known = known_as(Acquaintance::Close, view).count();
    let untold = known_as(Acquaintance::Untold, view).count();
    if Decimal::from(known) >= out.threshold("at-least") {
        return;
    }
    if untold > 0 {
        let labels = labels("people-single-threaded-untold-label", Acquaintance::Untold, view, out);
        let message = Message::new("people-single-threaded-untold");
        let finding = out.plan(message.with("known", known).with("untold", untold));
        finding.help = Some(Message::new("people-single-threaded-untold.help"));
        finding.labels = labels;
        return;
    }
    let labels = labels("people-single-threaded-label", Acquaintance::Close, view, out);
    let finding = out.plan(Message::new("people-single-threaded").with("known", known));
    finding.labels = labels;
    if known < 2 && !is_prospect(view) {
        finding.raise(Severity::Error);
    }
}

/// The active people whom we know so well.
fn known_as<'v>(
    how: Acquaintance,
    view: &'v PlanView<'_>,
) -> impl Iterator<Item = &'v Item<Stakeholder>> {
    view.stakeholders.iter().filter(move |item| item.is_active() && acquaintance(item) == how)
}

fn labels(
    key: &'static str,
    how: Acquaintance,
    view: &PlanView<'_>,
    out: &Findings<'_>,
) -> Vec<Label> {
    let told = known_as(how, view).take(MOST_LABELS);
    told.map(|item| out.label(item.head.place, Message::new(key))).collect()
}

/// Whether the relation has yet to be made.
fn is_prospect(view: &PlanView<'_>) -> bool {
    let account = view.account.as_ref();
    account.is_some_and(|account| account.lifecycle.value() == Some(Lifecycle::Prospect))
}
