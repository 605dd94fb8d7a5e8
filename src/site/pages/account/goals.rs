//! Why we do what we do: goal, objective, strategy, tactic, action, as a tree with its broken links.
//!
//! What serves several masters shows whole at the first and as a link at the others.

use std::collections::BTreeSet;

use serde::Serialize;

use super::part::section as titled;
use crate::model::{Action, Goal, Item, Objective, Ref, Strategy, Tactic};
use crate::report::{
    Bar, Card, Fact, Link, Mark, PlanDesk, Source, Spark, Tone, anchor, name_or, progress_bar,
    remark, series, way,
};
use crate::site::parts::{CardParts, Html, pieces_html};
use crate::site::section::{Part, Section};

#[derive(Serialize)]
struct GoalView {
    card: CardParts,
    is_goal: bool,
    objectives: Vec<ObjectiveView>,
    missing: Option<Mark>,
}

#[derive(Serialize)]
struct ObjectiveView {
    card: CardParts,
    bar: Option<Bar>,
    spark: Option<Spark>,
    /// What the line shows, in words.
    readings: Option<String>,
    strategies: Vec<StrategyView>,
    actions: Vec<ActionView>,
    missing: Option<Mark>,
}

#[derive(Serialize)]
struct StrategyView {
    /// The strategy whole, or none when it stands elsewhere.
    card: Option<CardParts>,
    link: Link,
    tactics: Vec<TacticView>,
    actions: Vec<ActionView>,
    missing: Option<Mark>,
}

#[derive(Serialize)]
struct TacticView {
    id: String,
    source: Option<Source>,
    title: String,
    pieces: Html,
    actions: Vec<ActionView>,
}

#[derive(Serialize)]
struct ActionView {
    link: Link,
    mark: Option<Mark>,
}

#[derive(Serialize)]
struct View {
    goals: Vec<GoalView>,
    /// What hangs in the air.
    strategies: Vec<StrategyView>,
    tactics: Vec<TacticView>,
}

/// The tree while it grows.
struct Tree<'s, 'a> {
    sheet: &'s PlanDesk<'a>,
    shown: BTreeSet<&'a str>,
}

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let plan = sheet.plan;
    let is_empty = plan.goals.is_empty() && plan.objectives.is_empty();
    if is_empty && plan.strategies.is_empty() && plan.tactics.is_empty() {
        return None;
    }
    let mut tree = Tree { sheet, shown: BTreeSet::new() };
    let mut goals: Vec<_> = plan.goals.iter().map(|goal| tree.goal(goal)).collect();
    goals.extend(tree.without_goal());
    let loose = plan
        .strategies
        .iter()
        .filter(|item| !tree.shown.contains(&**item.id()))
        .collect::<Vec<_>>();
    let strategies = loose.into_iter().map(|item| tree.strategy(item)).collect();
    let lost = |tactic: &&Item<Tactic>| {
        tactic.strategy.get().is_none_or(|id| plan.strategies.get(id.id()).is_none())
    };
    let tactics = plan.tactics.iter().filter(lost).map(|tactic| tree.tactic(tactic)).collect();
    let view = View { goals, strategies, tactics };
    let block = Part::form("account/goals.html", &view);
    titled(sheet, "goals", Some(plan.goals.len()), vec![block])
}

impl<'a> Tree<'_, 'a> {
    fn goal(&mut self, goal: &'a Item<Goal>) -> GoalView {
        let sheet = self.sheet;
        let mut card = sheet.card(&goal.head, name_or(&goal.title, goal));
        card.marks.splice(0..0, sheet.field_word(&goal.side).map(|side| quiet("◇", side)));
        card.marks.extend(sheet.field_word(&goal.category).map(|category| quiet("◦", category)));
        card.pieces.extend(sheet.prose(&goal.why, &goal.head, "why"));
        card.facts = facts([
            sheet.fact("field-owner", sheet.person_piece(&goal.owner)),
            sheet.fact_text(
                "field-priority",
                goal.priority.value().map(|grade| grade.0.to_string()),
            ),
            sheet.fact_links("field-supports", sheet.refers(&goal.supports)),
        ]);
        card.pieces.extend(sheet.extras(&goal.head));
        let of = |objective: &&Item<Objective>| names(&objective.goal, goal.id());
        let own: Vec<_> = sheet.plan.objectives.iter().filter(of).collect();
        let objectives: Vec<_> =
            own.into_iter().map(|objective| self.objective(objective)).collect();
        let missing =
            objectives.is_empty().then(|| remark(Tone::Warn, sheet.text("site-goal-no-objective")));
        GoalView {
            card: CardParts::of(card, "h3", "facts inline"),
            is_goal: true,
            objectives,
            missing,
        }
    }

    /// The objectives whose goal does not exist, under a heading of their own.
    fn without_goal(&mut self) -> Option<GoalView> {
        let plan = self.sheet.plan;
        let lost = |objective: &&Item<Objective>| {
            objective.goal.get().is_none_or(|goal| plan.goals.get(goal.id()).is_none())
        };
        let lost: Vec<_> = plan.objectives.iter().filter(lost).collect();
        let objectives: Vec<_> =
            lost.into_iter().map(|objective| self.objective(objective)).collect();
        let card = Card { title: self.sheet.text("site-without-goal"), ..Card::default() };
        (!objectives.is_empty()).then_some(GoalView {
            card: CardParts::of(card, "h3", "facts inline"),
            is_goal: false,
            objectives,
            missing: None,
        })
    }

    fn objective(&mut self, objective: &'a Item<Objective>) -> ObjectiveView {
        let plan = self.sheet.plan;
        let serves = |item: &&Item<Strategy>| {
            item.objectives.values().any(|one| one.id() == &**objective.id())
        };
        let own: Vec<_> = plan.strategies.iter().filter(serves).collect();
        let strategies: Vec<_> = own.into_iter().map(|strategy| self.strategy(strategy)).collect();
        let direct = |action: &&Item<Action>| {
            names(&action.objective, objective.id())
                && action.strategy.get().is_none()
                && action.tactic.get().is_none()
        };
        let actions = self.actions(direct);
        let spark = series(self.sheet, objective);
        let none = strategies.is_empty() && actions.is_empty();
        let sheet = self.sheet;
        ObjectiveView {
            card: CardParts::of(objective_card(sheet, objective), "h4", "facts pairs"),
            bar: progress_bar(sheet, objective),
            readings: spark.as_ref().map(|spark| spark.words.clone()),
            spark,
            strategies,
            actions,
            missing: none.then(|| remark(Tone::Warn, sheet.text("site-objective-no-work"))),
        }
    }

    fn strategy(&mut self, strategy: &'a Item<Strategy>) -> StrategyView {
        let sheet = self.sheet;
        let link = sheet.link(crate::model::Kind::Strategy, strategy.id());
        if !self.shown.insert(strategy.id()) {
            return StrategyView {
                card: None,
                link,
                tactics: Vec::new(),
                actions: Vec::new(),
                missing: None,
            };
        }
        let mut card = sheet.card(&strategy.head, name_or(&strategy.title, strategy));
        card.marks.extend(sheet.field_word(&strategy.nature).map(|word| quiet("◦", word)));
        card.pieces.extend(sheet.prose(&strategy.rationale, &strategy.head, "rationale"));
        card.facts = facts([
            sheet.fact("field-owner", sheet.person_piece(&strategy.owner)),
            sheet.fact_links("field-uses", sheet.refers(&strategy.uses)),
        ]);
        card.pieces.extend(sheet.extras(&strategy.head));
        let own = |tactic: &&Item<Tactic>| names(&tactic.strategy, strategy.id());
        let tactics: Vec<_> =
            sheet.plan.tactics.iter().filter(own).map(|tactic| self.tactic(tactic)).collect();
        let actions = self.actions(|action| {
            names(&action.strategy, strategy.id()) && action.tactic.get().is_none()
        });
        let idle = actions.is_empty() && tactics.is_empty();
        let missing = idle.then(|| remark(Tone::Warn, sheet.text("site-strategy-no-work")));
        let card = Some(CardParts::of(card, "h5", "facts pairs"));
        StrategyView { card, link, tactics, actions, missing }
    }

    fn tactic(&self, tactic: &Item<Tactic>) -> TacticView {
        let sheet = self.sheet;
        let mut pieces: Vec<_> =
            sheet.prose(&tactic.description, &tactic.head, "description").into_iter().collect();
        pieces.extend(sheet.person_piece(&tactic.owner));
        pieces.extend(sheet.extras(&tactic.head));
        TacticView {
            id: anchor(&tactic.head.key),
            source: sheet.source(&tactic.head),
            title: name_or(&tactic.title, tactic).to_owned(),
            pieces: pieces_html(&pieces),
            actions: self.actions(|action| names(&action.tactic, tactic.id())),
        }
    }

    fn actions(&self, belongs: impl Fn(&&Item<Action>) -> bool) -> Vec<ActionView> {
        let sheet = self.sheet;
        let own = sheet.plan.actions.iter().filter(belongs);
        own.map(|action| ActionView {
            link: sheet.link(crate::model::Kind::Action, action.id()),
            mark: super::work::status(sheet, action),
        })
        .collect()
    }
}

fn objective_card(sheet: &PlanDesk<'_>, objective: &Item<Objective>) -> Card {
    let mut card = sheet.card(&objective.head, name_or(&objective.title, objective));
    card.marks.splice(0..0, sheet.field_mark(&objective.status));
    let outcome = objective.outcome.value().map(|outcome| {
        let words = format!("{}: {}", sheet.text("field-outcome"), sheet.word(outcome));
        quiet("◦", words)
    });
    card.marks.extend(outcome);
    card.facts = facts([
        sheet.fact_text("field-metric", objective.metric.get().cloned()),
        sheet.fact_text("site-way", way(sheet, objective)),
        sheet.fact_text("field-due", sheet.day(&objective.due)),
        sheet.fact("field-owner", sheet.person_piece(&objective.owner)),
        sheet.fact("site-proof", sheet.prose(&objective.evidence, &objective.head, "evidence")),
        sheet.fact("field-lesson", sheet.prose(&objective.lesson, &objective.head, "lesson")),
    ]);
    card.pieces.extend(sheet.extras(&objective.head));
    card
}

fn quiet(sign: &'static str, word: String) -> Mark {
    Mark { tone: Tone::Quiet, sign, word }
}

fn facts<const N: usize>(facts: [Option<Fact>; N]) -> Vec<Fact> {
    facts.into_iter().flatten().collect()
}

fn names<T>(field: &crate::model::Field<Ref<T>>, id: &str) -> bool {
    field.get().is_some_and(|reference| reference.id() == id)
}
