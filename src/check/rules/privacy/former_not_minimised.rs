//! `privacy/former-not-minimised`: somebody left the customer half a year ago (`days` = 183), and the plan
//! still holds how to reach them or what we thought of them.
//!
//! Name, function, unit, roles and dates may stay, so that old reviews still read. Without the day on which
//! they left nothing is told.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::dispensable;
use crate::i18n::Arg;
use crate::model::{Item, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "privacy/former-not-minimised",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Open,
    thresholds: &[Threshold::of("days", 183)],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cio]
name = "Ida Lund"
status = "former"
left-on = 2025-12-31
stance = "opponent"
email = "i.lund@nordwind.example""#,
    good: r#"[stakeholder.cio]
name = "Ida Lund"
status = "former"
left-on = 2025-12-31"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let most = out.threshold("days");
    for person in view.stakeholders.iter().filter(|person| person.has_left()) {
        let Some(on) = left_on(person).filter(|on| view.days_since(*on) > most) else { continue };
        let held: Vec<String> =
            dispensable(person).into_iter().map(|field| format!("`{field}`")).collect();
        if !held.is_empty() {
            let message = view.about("privacy-former-not-minimised", &person.head);
            let message = message.with("date", on).with("fields", Arg::AllOf(held));
            out.item(&person.head, message);
        }
    }
}

fn left_on(person: &Item<Stakeholder>) -> Option<Date> {
    person.left_on.value().map(|day| day.0)
}
