//! The spine of a plan: which objectives go towards a goal, and which actions serve an objective.
//!
//! Levels may be skipped: an action serves the objective that it names, else those of its strategy or
//! its tactic's; dropped actions serve nothing. What names something that does not exist is a stray,
//! and may be the very link that seems to be missing.

use crate::model::{Action, Field, Goal, Item, Objective, Plan, Ref};

/// Which objectives go towards which goal, and which actions serve which objective, by position.
#[derive(Debug)]
pub struct Spine {
    objectives_of_goals: Vec<Vec<usize>>,
    actions_of_objectives: Vec<Vec<usize>>,
    has_stray_objectives: bool,
    has_stray_actions: bool,
}

/// A goal with the objectives that go towards it.
#[derive(Debug, Clone, Copy)]
pub struct Aim<'a> {
    /// The goal.
    pub goal: &'a Item<Goal>,
    plan: &'a Plan,
    objectives: &'a [usize],
}

impl<'a> Aim<'a> {
    /// The objectives, in the order read.
    pub fn objectives(self) -> impl Iterator<Item = &'a Item<Objective>> {
        self.objectives.iter().filter_map(move |at| self.plan.objectives.at(*at))
    }

    /// Whether no objective goes towards it.
    pub fn is_bare(self) -> bool {
        self.objectives.is_empty()
    }

    /// Whether it is still worked towards: nobody has measured it out yet, or one of its objectives is
    /// neither closed nor put off.
    pub fn is_pursued(self) -> bool {
        self.is_bare() || self.objectives().any(|objective| objective.is_pursued())
    }
}

impl Spine {
    /// The spine of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut spine = Self {
            objectives_of_goals: vec![Vec::new(); plan.goals.len()],
            actions_of_objectives: vec![Vec::new(); plan.objectives.len()],
            has_stray_objectives: false,
            has_stray_actions: false,
        };
        for (at, objective) in plan.objectives.iter().enumerate() {
            match link(plan, &objective.goal, |id| plan.goals.position(id)) {
                Link::To(goal) => spine.objectives_of_goals[goal].push(at),
                Link::Stray => spine.has_stray_objectives = true,
                Link::None => {}
            }
        }
        for (at, action) in plan.actions.iter().enumerate() {
            if !action.is_dropped() {
                spine.add(plan, at, action);
            }
        }
        spine
    }

    /// The goals of the plan that it was made of, with their objectives, in the order read.
    pub fn aims<'a>(&'a self, plan: &'a Plan) -> impl Iterator<Item = Aim<'a>> {
        let goals = plan.goals.iter().zip(&self.objectives_of_goals);
        goals.map(move |(goal, objectives)| Aim { goal, plan, objectives })
    }

    /// The actions of the plan that it was made of that serve one of its objectives.
    pub fn actions_of<'a>(
        &'a self,
        plan: &'a Plan,
        objective: &Item<Objective>,
    ) -> impl Iterator<Item = &'a Item<Action>> {
        let position = plan.objectives.position(objective.id());
        let actions = position.and_then(|at| self.actions_of_objectives.get(at));
        actions.into_iter().flatten().filter_map(|at| plan.actions.at(*at))
    }

    /// Whether some objective names a goal that does not exist.
    pub fn has_stray_objectives(&self) -> bool {
        self.has_stray_objectives
    }

    /// Whether some action names an objective, strategy or tactic that does not exist.
    pub fn has_stray_actions(&self) -> bool {
        self.has_stray_actions
    }

    fn add(&mut self, plan: &Plan, at: usize, action: &Action) {
        let own = link(plan, &action.objective, |id| plan.objectives.position(id));
        let strategy = link(plan, &action.strategy, |id| plan.strategies.position(id));
        let tactic = link(plan, &action.tactic, |id| plan.tactics.position(id));
        self.has_stray_actions |= [own, strategy, tactic].contains(&Link::Stray);
        if let Link::To(objective) = own {
            self.actions_of_objectives[objective].push(at);
        }
        if own != Link::None {
            return;
        }
        let tactic = tactic.position().and_then(|tactic| plan.tactics.at(tactic));
        let above = tactic.map_or(Link::None, |tactic| {
            link(plan, &tactic.strategy, |id| plan.strategies.position(id))
        });
        for strategy in [strategy, above].into_iter().filter_map(Link::position) {
            self.add_by_strategy(plan, at, strategy);
        }
    }

    /// An action serves all objectives of its strategy.
    fn add_by_strategy(&mut self, plan: &Plan, action: usize, strategy: usize) {
        let strategies = plan.strategies.at(strategy).into_iter();
        let named = strategies.flat_map(|strategy| strategy.objectives.values());
        let ids = named.filter_map(|objective| objective.id_in(&plan.id));
        for objective in ids.filter_map(|id| plan.objectives.position(id)) {
            let served = &mut self.actions_of_objectives[objective];
            if served.last() != Some(&action) {
                served.push(action);
            }
        }
    }
}

/// Where a reference leads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    /// To a position.
    To(usize),
    /// To nothing.
    Stray,
    /// Nowhere in this plan: it is not written, or names something of another plan.
    None,
}

impl Link {
    fn position(self) -> Option<usize> {
        match self {
            Self::To(position) => Some(position),
            Self::Stray | Self::None => None,
        }
    }
}

fn link<T>(
    plan: &Plan,
    field: &Field<Ref<T>>,
    position: impl FnOnce(&str) -> Option<usize>,
) -> Link {
    let Some(named) = field.get() else {
        return if field.is_missing() { Link::None } else { Link::Stray };
    };
    match named.id_in(&plan.id) {
        Some(id) => position(id).map_or(Link::Stray, Link::To),
        None => Link::None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::files::MemoryTree;
    use crate::workspace::{Origin, load};

    const PLAN: &str = r#"
        [goal.uptime]
        [objective.mttr]
        goal = "uptime"
        [objective.mtbf]
        goal = "goal.uptime"
        status = "achieved"
        [objective.slip]
        goal = "uptimes"
        [strategy.service]
        objectives = ["mttr", "mtbf"]
        [tactic.lab]
        strategy = "service"
        [action.own]
        objective = "mttr"
        strategy = "service"
        [action.by-both]
        tactic = "lab"
        strategy = "service"
        [action.dropped]
        objective = "mtbf"
        status = "cancelled"
        [action.free]
    "#;

    fn plan() -> std::sync::Arc<Plan> {
        let tree = MemoryTree::from_texts([
            ("keyplan.toml", "[workspace]\nname = \"Halvern\"\n"),
            ("accounts/nordwind/plan.toml", PLAN),
        ]);
        load(&tree, Origin::on(date(2026, 11, 23))).unwrap().plans.remove(0)
    }

    #[test]
    fn joins_goals_objectives_and_actions() {
        let plan = plan();
        let spine = Spine::of(&plan);
        let aim = spine.aims(&plan).next().unwrap();
        let ids: Vec<&str> = aim.objectives().map(|objective| &**objective.id()).collect();
        assert_eq!((ids, aim.is_pursued()), (vec!["mttr", "mtbf"], true));
        let serving = |id: &str| {
            let actions = spine.actions_of(&plan, plan.objectives.get(id).unwrap());
            actions.map(|action| action.id().to_string()).collect::<Vec<_>>()
        };
        assert_eq!(serving("mttr"), ["own", "by-both"], "each once, however many ways lead there");
        assert_eq!(serving("mtbf"), ["by-both"]);
    }

    #[test]
    fn tells_strays() {
        let plan = plan();
        let spine = Spine::of(&plan);
        assert!(spine.has_stray_objectives());
        assert!(!spine.has_stray_actions());
    }
}
