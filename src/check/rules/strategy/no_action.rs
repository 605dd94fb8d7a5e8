//! `strategy/no-action`: a strategy that nobody carries out.
//!
//! Done and open actions count, rejected and cancelled ones do not. An action reaches a strategy
//! directly, by one of its tactics, or by an objective that no other strategy serves: whoever skips the
//! middle levels has not forgotten them.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Item, Plan, Ref, Strategy};

pub(super) const RULE: Rule = Rule {
    name: "strategy/no-action",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[strategy.service-first]
title = "Win the plants through service""#,
    good: r#"[strategy.service-first]
title = "Win the plants through service"

[action.audit]
title = "Audit the spare parts of plant Kehl"
owner = "lena"
due = 2027-02-28
strategy = "service-first""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let served = Served::of(view.plan);
    for strategy in view.strategies.iter().filter(|strategy| !served.carries(strategy)) {
        let has_tactic = view.tactics.iter().any(|tactic| {
            tactic.strategy.get().is_some_and(|named| named.id() == &**strategy.id())
        });
        let key = if has_tactic { "strategy-no-action-tactics" } else { "strategy-no-action" };
        out.item(&strategy.head, view.about(key, &strategy.head));
    }
}

/// What the actions of a plan serve, by id.
struct Served<'a> {
    strategies: BTreeSet<&'a str>,
    objectives: BTreeSet<&'a str>,
    /// How many strategies serve an objective.
    rivals: BTreeMap<&'a str, usize>,
}

impl<'a> Served<'a> {
    fn of(plan: &'a Plan) -> Self {
        let mut strategies = BTreeSet::new();
        let mut objectives = BTreeSet::new();
        for action in plan.actions.iter().filter(|action| !action.is_dropped()) {
            strategies.extend(action.strategy.get().map(Ref::id));
            objectives.extend(action.objective.get().map(Ref::id));
            let tactic = action.tactic.get().and_then(|named| plan.tactics.get(named.id()));
            let above = tactic.and_then(|tactic| tactic.strategy.get());
            strategies.extend(above.map(Ref::id));
        }
        let mut rivals = BTreeMap::new();
        for objective in plan.strategies.iter().flat_map(|strategy| strategy.objectives.values()) {
            *rivals.entry(objective.id()).or_default() += 1;
        }
        Self { strategies, objectives, rivals }
    }

    fn carries(&self, strategy: &Item<Strategy>) -> bool {
        let alone = |objective: &str| {
            self.objectives.contains(objective) && self.rivals.get(objective) == Some(&1)
        };
        self.strategies.contains(&**strategy.id())
            || strategy.objectives.values().any(|objective| alone(objective.id()))
    }
}
