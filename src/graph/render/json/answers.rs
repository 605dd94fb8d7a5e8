//! What the graphs answer about the people as a whole: sentences, counts, the way to power.
//!
//! Answers are about the whole plan, whatever part of it the picture shows.

use serde::Serialize;

use crate::graph::{self, Drawing, Facts, Step};
use crate::model::Word;

/// Something that the map says.
#[derive(Serialize)]
pub(super) struct Said {
    kind: &'static str,
    good: bool,
    people: Vec<String>,
    sentence: String,
}

/// How many there are.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Metrics {
    people: usize,
    deciders: usize,
    deciders_with_lead: usize,
    covered: usize,
    supporters: usize,
    roots: usize,
    depth: usize,
    widest_span: usize,
    reachable: usize,
    articulation_people: usize,
    influence_lines: usize,
}

/// A way to power.
#[derive(Serialize)]
pub(super) struct Way {
    cost: u32,
    people: Vec<String>,
    steps: Vec<Stride>,
}

/// A step of a way.
#[derive(Serialize)]
struct Stride {
    from: String,
    to: String,
    by: &'static str,
}

pub(super) fn said(drawing: &Drawing, facts: &Facts<'_>) -> Vec<Said> {
    let each = facts.says.iter().map(|saying| Said {
        kind: saying.topic.word(),
        good: saying.topic.is_good(),
        people: saying.people().iter().map(|at| facts.people.id(*at).to_string()).collect(),
        sentence: saying.sentence(drawing.language, &|at| facts.name(at, drawing.language)),
    });
    each.collect()
}

pub(super) fn metrics(facts: &Facts<'_>) -> Metrics {
    let people = &facts.people;
    let count = |holds: &dyn Fn(usize) -> bool| (0..people.len()).filter(|at| holds(*at)).count();
    let deciders = people.coverage_of_deciders();
    Metrics {
        people: people.len(),
        deciders: deciders.all,
        deciders_with_lead: deciders.covered,
        covered: count(&|at| people.is_covered(at) && !people.is_gone(at)),
        supporters: count(&|at| people.is_friend(at) && !people.is_gone(at)),
        roots: people.roots().count(),
        depth: people.depths().into_iter().flatten().max().unwrap_or_default(),
        widest_span: (0..people.len()).map(|at| people.reports(at).len()).max().unwrap_or_default(),
        reachable: count(&|at| facts.reach[at].is_some()),
        articulation_people: facts.cuts.len(),
        influence_lines: people.lines().len(),
    }
}

pub(super) fn way(facts: &Facts<'_>, way: &graph::Way) -> Way {
    let people: Vec<String> =
        way.people.iter().map(|at| facts.people.id(*at).to_string()).collect();
    let strides = people.windows(2).zip(&way.steps).filter_map(|(pair, step)| {
        let [from, to] = pair else { return None };
        Some(Stride { from: from.clone(), to: to.clone(), by: by(*step) })
    });
    Way { cost: way.cost, steps: strides.collect(), people }
}

fn by(step: Step) -> &'static str {
    match step {
        Step::Sways(kind) => kind.word(),
        Step::AsksManager => "manager",
        Step::AsksReport => "report",
    }
}
