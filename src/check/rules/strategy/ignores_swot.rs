//! `strategy/ignores-swot`: a strategy that builds on nothing of the analysis.
//!
//! It builds on it when it names what it uses, or when an item of the SWOT analysis names the strategy as
//! its response. Plans without an analysis are left alone. Off unless asked for: a strategy may have
//! other grounds.

use std::collections::BTreeSet;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Kind, Plan, Word};

pub(super) const RULE: Rule = Rule {
    name: "strategy/ignores-swot",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[swot.service]
quadrant = "strength"
text = "Our engineers are on site within four hours"

[strategy.service-first]
title = "Win the plants through service""#,
    good: r#"[swot.service]
quadrant = "strength"
text = "Our engineers are on site within four hours"

[strategy.service-first]
title = "Win the plants through service"
uses = "service""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.swot.is_empty() {
        return;
    }
    let responses = responses(view.plan);
    for strategy in view.strategies.iter().filter(|strategy| strategy.uses.is_empty()) {
        if !responses.contains(&**strategy.id()) {
            let message = view.about("strategy-ignores-swot", &strategy.head);
            out.field(&strategy.head, "uses", &strategy.uses, message);
        }
    }
}

/// The strategies that answer something of the analysis.
fn responses(plan: &Plan) -> BTreeSet<&str> {
    let all = plan.swot.iter().flat_map(|item| item.responses.values());
    let may_be_strategy = |word: &str| word == Kind::Strategy.word();
    let strategies = all.filter(|response| response.parts().kind.is_none_or(may_be_strategy));
    strategies.filter_map(|response| response.id_in(&plan.id)).collect()
}
