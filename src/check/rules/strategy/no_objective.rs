//! `strategy/no-objective`: a strategy that serves no objective.
//!
//! An action that follows the strategy and serves an objective joins the two as well. Where the plan has
//! no objectives at all, `goal/no-objective` tells that; and a strategy to let go (`type = "exit"`)
//! needs none.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Action, Item, Plan, Strategy, StrategyKind};

pub(super) const RULE: Rule = Rule {
    name: "strategy/no-objective",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[objective.share]
title = "A quarter of the maintenance budget"

[strategy.service-first]
title = "Win the plants through service""#,
    good: r#"[objective.share]
title = "A quarter of the maintenance budget"

[strategy.service-first]
title = "Win the plants through service"
objectives = "share""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.objectives.is_empty() {
        return;
    }
    for strategy in view.strategies.iter().filter(|strategy| strategy.objectives.is_empty()) {
        let lets_go = strategy.nature.value() == Some(StrategyKind::Exit);
        if !lets_go && !has_action_with_objective(view.plan, strategy) {
            let message = view.about("strategy-no-objective", &strategy.head);
            out.field(&strategy.head, "objectives", &strategy.objectives, message);
        }
    }
}

fn has_action_with_objective(plan: &Plan, strategy: &Item<Strategy>) -> bool {
    let mut joining =
        plan.actions.iter().filter(|action| action.objective.is_written() && !action.is_dropped());
    joining.any(|action| strategy_of(plan, action) == Some(&**strategy.id()))
}

/// The id of the strategy that an action follows, by itself or by its tactic.
fn strategy_of<'a>(plan: &'a Plan, action: &'a Action) -> Option<&'a str> {
    let own = action.strategy.get();
    let tactic = || plan.tactics.get(action.tactic.get()?.id_in(&plan.id)?)?.body.strategy.get();
    own.or_else(tactic)?.id_in(&plan.id)
}
