//! `action/dependency-cycle`: actions and milestones that wait for each other in a circle.
//!
//! The message prints the circle as a path; the finding points at the `depends-on` of its first
//! member and labels the others. An action that waits for itself is a circle of one.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing, circle};
use crate::diagnostic::Severity;
use crate::graph::dependency_cycles;
use crate::i18n::Message;
use crate::model::{Field, Head, Kind, Many, Place, Plan, Ref, Work};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "action/dependency-cycle",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
depends-on = "training"

[action.training]
title = "Train the shift leaders"
depends-on = "pilot""#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
depends-on = "training"

[action.training]
title = "Train the shift leaders""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let plan = view.plan;
    let nodes: Vec<Node<'_>> = nodes(plan);
    let edges = nodes.iter().enumerate().flat_map(|(from, node)| {
        node.waits_for.values().filter_map(move |named| Some((from, position(plan, named)?)))
    });
    for cycle in dependency_cycles(nodes.len(), edges) {
        let members: Vec<&Node<'_>> = cycle.iter().filter_map(|at| nodes.get(*at)).collect();
        tell(plan, &members, out);
    }
}

/// An action or a milestone with what it waits for.
struct Node<'a> {
    head: &'a Head,
    name: String,
    waits_for: &'a Field<Many<Ref<Work>>>,
}

/// The actions, then the milestones.
fn nodes(plan: &Plan) -> Vec<Node<'_>> {
    let actions = plan.actions.iter().map(|action| Node {
        head: &action.head,
        name: action.id().to_string(),
        waits_for: &action.depends_on,
    });
    let milestones = plan.milestones.iter().map(|milestone| Node {
        head: &milestone.head,
        name: milestone.head.key.to_string(),
        waits_for: &milestone.depends_on,
    });
    actions.chain(milestones).collect()
}

/// The position of what is named among the nodes; what lies in another plan has none.
fn position(plan: &Plan, named: &Ref<Work>) -> Option<usize> {
    let parts = named.parts();
    if parts.account.is_some_and(|account| account != &*plan.id) {
        return None;
    }
    let milestone = || Some(plan.actions.len() + plan.milestones.position(parts.id)?);
    match parts.kind.and_then(Kind::of_word) {
        Some(Kind::Milestone) => milestone(),
        Some(_) => plan.actions.position(parts.id),
        None => plan.actions.position(parts.id).or_else(milestone),
    }
}

fn tell(plan: &Plan, members: &[&Node<'_>], out: &mut Findings<'_>) {
    let Some(first) = members.first() else { return };
    let path = circle::path(members.iter().map(|node| &*node.name));
    let message = Message::new("action-dependency-cycle").with("path", path);
    let next_of = |at: usize| members.get(at + 1).unwrap_or(first);
    let labels = members.iter().enumerate().skip(1).take(circle::MOST_NAMED).map(|(at, node)| {
        let place = Place { file: node.head.place.file, span: span(plan, node, next_of(at)) };
        out.label(place, Message::new("action-dependency-cycle-label"))
    });
    let labels = labels.collect();
    let at = span(plan, first, next_of(0));
    out.at(first.head, "depends-on", at, message).labels = labels;
}

/// Where a member of the circle names the next.
fn span(plan: &Plan, node: &Node<'_>, next: &Node<'_>) -> Span {
    let is_next = |named: &Ref<Work>| {
        let heads = nodes_head(plan, named);
        heads.is_some_and(|head| head.key == next.head.key)
    };
    let found = node.waits_for.each().find(|(named, _)| is_next(named));
    found.map_or(node.waits_for.at(), |(_, span)| span)
}

fn nodes_head<'a>(plan: &'a Plan, named: &Ref<Work>) -> Option<&'a Head> {
    let at = position(plan, named)?;
    let action = plan.actions.at(at).map(|action| &action.head);
    let milestone = || plan.milestones.at(at - plan.actions.len()).map(|item| &item.head);
    action.or_else(milestone)
}
