//! `swot/threat-unanswered`: a threat or weakness of the highest impact, and nothing is done about it.
//!
//! An answer is a response, a strategy that uses the item, or a risk or question about it. What matters
//! less is left to `swot/orphan-item`, so that no item is told about twice.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Neglect, is_grave, unanswered};

pub(super) const RULE: Rule = Rule {
    name: "swot/threat-unanswered",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[swot.tender]
quadrant = "threat"
text = "Purchasing bundles all service contracts in one tender"
impact = 3"#,
    good: r#"[swot.tender]
quadrant = "threat"
text = "Purchasing bundles all service contracts in one tender"
impact = 3
responses = ["risk.tender"]

[risk.tender]
title = "We lose the plants in a tender"
likelihood = 2
impact = 3
mitigation = "Work out the cost of an outage with their controllers before the tender."
owner = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for (item, neglect) in unanswered(view.plan).into_iter().filter(|(item, _)| is_grave(item)) {
        let key = match neglect {
            Neglect::Unanswered => "swot-threat-unanswered",
            Neglect::Dropped => "swot-threat-unanswered-dropped",
        };
        out.field(&item.head, "responses", &item.responses, view.about(key, &item.head));
    }
}
