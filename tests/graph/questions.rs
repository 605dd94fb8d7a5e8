//! Questions to the graph: cycles, roots, spans, cover, the way to power.

use keyplan::graph::{Share, StakeholderGraph, Step, cycle_path};
use keyplan::model::{Field, Influence, LineKind, Ref, Role, StakeholderStatus, Stance};

use super::people::{People, covered_by, lines, person, roles};

fn graph(lines: &[(&str, &str)]) -> StakeholderGraph {
    StakeholderGraph::of(&People::tree(lines).plan)
}

#[test]
fn tells_every_cycle_once_from_its_smallest_id() {
    let graph = graph(&[
        ("c", "a"),
        ("b", "c"),
        ("a", "b"),
        ("x", "a"),
        ("z", "y"),
        ("y", "z"),
        ("s", "s"),
    ]);
    let cycles: Vec<String> =
        graph.reporting_cycles().iter().map(|cycle| cycle_path(cycle)).collect();
    assert_eq!(cycles, ["a -> b -> c -> a", "y -> z -> y"]);
    assert!(graph.reports_to_self(6) && graph.manager(6).is_none());
}

#[test]
fn knows_roots_depths_and_spans() {
    let graph = graph(&[
        ("ceo", "-"),
        ("cfo", "ceo"),
        ("clerk", "cfo"),
        ("lost", "nobody"),
        ("x", "y"),
        ("y", "x"),
    ]);
    assert_eq!(graph.roots().collect::<Vec<_>>(), [0, 3]);
    assert_eq!([0, 1, 2, 4].map(|at| graph.depth(at)), [Some(0), Some(1), Some(2), None]);
    assert_eq!([0, 1, 2, 4].map(|at| graph.span_of_control(at)), [2, 1, 0, 1]);
    assert_eq!(graph.reports(0).collect::<Vec<_>>(), [1]);
    assert!(graph.is_isolated(3) && !graph.is_isolated(2));
}

#[test]
fn ignores_people_of_other_plans() {
    let mut people = People::tree(&[("a", "-"), ("b", "other/a")]);
    people.plan.id = "here".into();
    let mut near = person("c", "");
    near.reports_to = Field::of(Ref::new("here/a"));
    people.add("c", near);
    let graph = StakeholderGraph::of(&people.plan);
    assert_eq!((graph.manager(1), graph.manager(2)), (None, Some(0)));
}

#[test]
fn counts_the_deciders_we_cover() {
    let mut people = People::default();
    let mut buyer = person("B", "");
    buyer.roles = roles([Role::EconomicBuyer]);
    buyer.covered_by = covered_by(["lena"]);
    let mut decider = person("D", "");
    decider.roles = roles([Role::DecisionMaker, Role::User]);
    let mut gone = person("G", "");
    gone.roles = roles([Role::DecisionMaker]);
    gone.status = Field::of(StakeholderStatus::Former);
    people.add("b", buyer).add("d", decider).add("g", gone);
    let graph = StakeholderGraph::of(&people.plan);
    assert_eq!(graph.coverage_of_deciders(), Share { covered: 1, all: 2 });
    assert_eq!(graph.lead(0).map(|id| &**id), Some("lena"));
}

#[test]
fn knows_who_matters_most_and_who_has_no_place() {
    let weighing = |influence| {
        let mut someone = person("Somebody", "");
        someone.influence = Field::of(Influence(influence));
        someone
    };
    let mut people = People::default();
    let mut gone = weighing(10);
    gone.status = Field::of(StakeholderStatus::Former);
    let mut decider = weighing(2);
    decider.roles = roles([Role::DecisionMaker]);
    people.add("key", weighing(7)).add("other", weighing(6)).add("gone", gone);
    people.add("decider", decider);
    let loose = StakeholderGraph::of(&people.plan);
    assert_eq!([0, 1, 2, 3].map(|at| loose.is_key(at)), [true, false, false, true]);
    assert_eq!([0, 1, 2, 3].map(|at| loose.is_orphan(at)), [true, true, true, false]);
    assert!(!loose.has_ties());
    let tree = graph(&[("ceo", "-"), ("cfo", "ceo"), ("lost", "nobody")]);
    assert_eq!([0, 1, 2].map(|at| tree.is_orphan(at)), [false, false, false]);
    assert!(tree.has_ties());
}

/// An engineer who is for us, an assistant whom the buyer trusts, a manager between them.
fn ladder(tie: LineKind) -> People {
    let mut people = People::default();
    let mut buyer = person("Buyer", "");
    buyer.roles = roles([Role::EconomicBuyer]);
    let mut manager = person("Manager", "");
    manager.reports_to = Field::of(Ref::new("buyer"));
    let mut engineer = person("Engineer", "");
    engineer.reports_to = Field::of(Ref::new("manager"));
    engineer.stance = Field::of(Stance::Supporter);
    engineer.covered_by = covered_by(["lena"]);
    engineer.influences = lines([("assistant".to_owned(), LineKind::Influences, 3)]);
    let assistant = person("Assistant", "");
    buyer.influences = lines([("assistant".to_owned(), tie, 3)]);
    people.add("buyer", buyer).add("manager", manager);
    people.add("engineer", engineer).add("assistant", assistant);
    people
}

#[test]
fn finds_the_cheapest_way_to_power() {
    let way =
        StakeholderGraph::of(&ladder(LineKind::Trusts).plan).path_to_power().expect("there is one");
    assert_eq!(way.people, [2, 3, 0]);
    assert_eq!(way.steps, [Step::Sways(LineKind::Influences), Step::Sways(LineKind::Trusts)]);
}

#[test]
fn goes_around_a_conflict() {
    let way = StakeholderGraph::of(&ladder(LineKind::Conflict).plan)
        .path_to_power()
        .expect("there is one");
    assert_eq!(way.people, [2, 1, 0]);
    assert_eq!(way.steps, [Step::AsksManager, Step::AsksManager]);
}

#[test]
fn finds_no_way_from_somebody_whom_nobody_covers() {
    let mut people = ladder(LineKind::Trusts);
    let mut lonely = People::default();
    for item in &people.plan.stakeholders {
        let mut someone = item.body.clone();
        someone.covered_by = Field::default();
        lonely.add(item.id(), someone);
    }
    people = lonely;
    assert_eq!(StakeholderGraph::of(&people.plan).path_to_power(), None);
}
