//! A drawing and all that the graphs answer, for other programs: one object, version 1.
//!
//! Keys are only ever added within a version. Ids and words are those of the plan files, people are
//! named by their ids, lengths are those of the SVG, dates are `YYYY-MM-DD`, and what is not known is
//! `null`. `docs/graph.md` tells every key.

mod answers;
mod people;
mod work;

use serde::Serialize;

use self::answers::{Metrics, Said, Way};
use self::people::{Edge, Node, Ours, Unit};
use self::work::Work;
use crate::diagnostic::render::to_json;
use crate::graph::{Drawing, Facts};

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Report<'a> {
    version: u8,
    account: &'a str,
    title: &'a str,
    language: &'static str,
    width: i64,
    height: i64,
    says: Vec<Said>,
    metrics: Metrics,
    path_to_power: Option<Way>,
    cycles: Vec<Vec<String>>,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    units: Vec<Unit>,
    coverage: Vec<Ours>,
    work: Work,
}

/// A drawing with what the graphs of its plan answer, as JSON.
pub fn json(drawing: &Drawing, facts: &Facts<'_>) -> String {
    let ids = |cycle: &Vec<crate::model::Id>| cycle.iter().map(ToString::to_string).collect();
    to_json(&Report {
        version: 1,
        account: &facts.plan.id,
        title: &drawing.heading.title,
        language: drawing.language.code(),
        width: drawing.width,
        height: drawing.height,
        says: answers::said(drawing, facts),
        metrics: answers::metrics(facts),
        path_to_power: facts.way.as_ref().map(|way| answers::way(facts, way)),
        cycles: facts.people.reporting_cycles().iter().map(ids).collect(),
        nodes: people::nodes(drawing, facts),
        edges: people::edges(drawing),
        units: people::units(facts),
        coverage: people::coverage(facts),
        work: work::work(facts),
    })
}
