//! `people/single-unit`: everybody whom we know well works in one and the same unit.
//!
//! One person alone is `people/single-threaded`'s. Where somebody's unit is not written, nobody can
//! tell. Off by default, because for many an account one department is all there is.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Acquaintance, acquaintance};
use crate::model::{Item, Unit};

pub(super) const RULE: Rule = Rule {
    name: "people/single-unit",
    severity: Severity::Warning,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[unit.it]
name = "IT"

[stakeholder.head-of-it]
name = "Jonas Brandt"
unit = "it"
contact = "in-depth"

[stakeholder.architect]
name = "Ana Sousa"
unit = "it"
contact = "multiple""#,
    good: r#"[plan]
status = "active"

[unit.it]
name = "IT"

[unit.finance]
name = "Finance"

[stakeholder.head-of-it]
name = "Jonas Brandt"
unit = "it"
contact = "in-depth"

[stakeholder.controller]
name = "Ana Sousa"
unit = "finance"
contact = "multiple""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if let Some(unit) = only_unit(view) {
        out.plan(view.about("people-single-unit", &unit.head));
    }
}

/// The one unit in which all work whom we know well, two at least.
fn only_unit<'a>(view: &PlanView<'a>) -> Option<&'a Item<Unit>> {
    let mut only = None;
    let mut count = 0;
    for (person, item) in view.stakeholders.iter().enumerate() {
        if !item.is_active() || acquaintance(item) != Acquaintance::Close {
            continue;
        }
        let unit = view.graph().unit(person)?;
        if only.is_some_and(|only| only != unit) {
            return None;
        }
        only = Some(unit);
        count += 1;
    }
    view.plan.units.at(only.filter(|_| count > 1)?)
}
