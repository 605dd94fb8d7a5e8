//! `swot/orphan-item`: an item of the analysis from which nothing follows.
//!
//! A response follows from it, or a strategy that uses it, or a risk or question about it. What has an
//! impact of 1 may stand for the record. Grave threats and weaknesses are told about by
//! `swot/threat-unanswered`. A plan that is not yet in force may still be at its analysis.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Neglect, is_grave, unanswered};
use crate::model::{Grade, Swot};

pub(super) const RULE: Rule = Rule {
    name: "swot/orphan-item",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[swot.new-plant]
quadrant = "opportunity"
text = "Plant Kehl opens in spring""#,
    good: r#"[plan]
status = "active"

[swot.new-plant]
quadrant = "opportunity"
text = "Plant Kehl opens in spring"
responses = ["action.visit-kehl"]

[action.visit-kehl]
title = "Visit the building site of plant Kehl"
owner = "lena"
due = 2027-01-29"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for (item, neglect) in unanswered(view.plan) {
        if is_grave(item) || is_slight(item) {
            continue;
        }
        let key = match neglect {
            Neglect::Unanswered => "swot-orphan-item",
            Neglect::Dropped => "swot-orphan-item-dropped",
        };
        out.field(&item.head, "responses", &item.responses, view.about(key, &item.head));
    }
}

fn is_slight(item: &Swot) -> bool {
    item.impact.value() == Some(Grade(1))
}
