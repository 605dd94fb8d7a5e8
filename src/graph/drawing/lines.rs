//! Lines of influence: in which way, how strong, along which curve, as which sentence.
//!
//! A line keeps the order of the files; a line that closes a circle of reporting comes last.

use std::collections::HashMap;

use super::cards::{self, Card};
use super::layers::Layer;
use super::line_style::LineStyle;
use super::page_cast::PageCast;
use super::routes::{self, Curve, Wish};
use super::scene::Scene;
use super::units::UnitMark;
use super::words::phrase;
use crate::graph::StakeholderGraph;
use crate::graph::comparison::Change;
use crate::graph::layout::{Layout, Point, Spacing};
use crate::i18n::Language;

/// A line of the picture.
#[derive(Debug, Clone)]
pub struct Line {
    /// Who acts, as a position among the cards.
    pub from: usize,
    /// Upon whom.
    pub to: usize,
    /// In which way.
    pub style: LineStyle,
    /// How much, 1 to 3.
    pub strength: u8,
    /// What changed of it, in a picture of changes.
    pub change: Option<Change>,
    /// Where it runs.
    pub curve: Curve,
    /// What it says.
    pub sentence: String,
}

/// A line that is to be drawn, before it has a way.
#[derive(Debug, Clone)]
pub(super) struct Tie {
    /// The ends, as positions on the page.
    from: usize,
    to: usize,
    pub(super) style: LineStyle,
    /// What changed of it, in a picture of changes.
    pub(super) change: Option<Change>,
    strength: u8,
    /// Between whom, as positions in the graph; several where others stand in for them.
    between: Vec<(usize, usize, u8)>,
}

/// The ties of those who are on a page. Several between the same two stand-ins are one.
pub(super) fn ties(scene: &Scene<'_>, cast: &PageCast, layout: &Layout) -> Vec<Tie> {
    let graph = &scene.graph;
    let swayed =
        graph.lines().iter().map(|line| (line.from, line.to, line.kind.into(), line.strength));
    let is_tree_shown = scene.options.layers.has(Layer::ReportsTo);
    let cut = layout.cut.iter().filter(|_| is_tree_shown).filter_map(|card| {
        let person = cast.people[*card];
        Some((person, graph.manager(person)?, LineStyle::Cut, 1))
    });
    let reported = scene.moves().into_iter();
    let reported = reported.map(|(person, manager)| (person, manager, LineStyle::Reported, 1));
    let mut ties: Vec<Tie> = Vec::new();
    let mut known: HashMap<(usize, usize, LineStyle), usize> = HashMap::new();
    for (from, to, style, strength) in swayed.chain(cut).chain(reported) {
        let (Some(here), Some(there)) = (cast.stand_ins[from], cast.stand_ins[to]) else {
            continue;
        };
        if here == there {
            continue;
        }
        let between = (from, to, strength);
        let is_whole = cast.people[here] == from && cast.people[there] == to;
        let merged = known.get(&(here, there, style)).filter(|_| !is_whole);
        if let Some(tie) = merged.and_then(|at| ties.get_mut(*at)) {
            tie.strength = tie.strength.max(strength);
            tie.between.push(between);
            // What stands for several does not change with one of them.
            tie.change = None;
            continue;
        }
        known.insert((here, there, style), ties.len());
        let ends = [from, to].map(|person| graph.id(person));
        let change = scene.marks.and_then(|marks| marks.line(ends[0], ends[1], style));
        let between = vec![between];
        ties.push(Tie { from: here, to: there, style, change, strength, between });
    }
    ties
}

/// How many lines lead from a page to others.
pub(super) fn elsewhere(graph: &StakeholderGraph, cast: &PageCast) -> usize {
    let is_here = |person: usize| cast.stand_ins[person].is_some();
    graph.lines().iter().filter(|line| is_here(line.from) != is_here(line.to)).count()
}

/// Where lines run.
pub(super) struct Ground<'a> {
    pub(super) layout: &'a Layout,
    pub(super) spacing: &'a Spacing,
    pub(super) inset: Point,
    pub(super) unit_marks: &'a [UnitMark],
}

/// The lines between placed cards.
pub(super) fn lines(
    ties: Vec<Tie>,
    ground: &Ground<'_>,
    cards: &[Card],
    scene: &Scene<'_>,
) -> Vec<Line> {
    let wish =
        |tie: &Tie| Wish { from: tie.from, to: tie.to, is_directed: tie.style.is_directed() };
    let wishes: Vec<Wish> = ties.iter().map(wish).collect();
    // A line that ran behind a label would seem to end there.
    let labels = ground.unit_marks.iter().map(|mark| mark.plate);
    let places: Vec<_> = cards.iter().map(|card| card.place).chain(labels).collect();
    let curves = routes::routes(&places, ground.layout, ground.inset, ground.spacing, &wishes);
    ties.into_iter()
        .zip(curves)
        .map(|(tie, curve)| Line {
            sentence: sentences(&tie, scene),
            from: tie.from,
            to: tie.to,
            style: tie.style,
            strength: tie.strength,
            change: tie.change,
            curve,
        })
        .collect()
}

/// What a tie says of each two whom it is between.
fn sentences(tie: &Tie, scene: &Scene<'_>) -> String {
    let told = tie.between.iter().map(|(from, to, strength)| {
        let names = [name(scene, *from), name(scene, *to)];
        sentence(tie.style, *strength, &names, scene.options.language)
    });
    told.collect::<Vec<_>>().join("; ")
}

/// What a person of the picture is called.
fn name(scene: &Scene<'_>, person: usize) -> String {
    let people = &scene.plan.stakeholders;
    let item = people.position(scene.graph.id(person)).and_then(|at| people.at(at));
    item.map(|item| cards::name(item, &scene.words)).unwrap_or_default()
}

fn sentence(style: LineStyle, strength: u8, names: &[String; 2], language: Language) -> String {
    let sentence = style.sentence(&names[0], &names[1], language);
    match strength {
        2 => format!("{sentence} {}", phrase(language, "graph-strength-2")),
        3 => format!("{sentence} {}", phrase(language, "graph-strength-3")),
        _ => sentence,
    }
}

/// How far lines reach below the lowest card.
pub(super) fn overhang(lines: &[Line], layout: &Layout, inset: Point) -> i64 {
    let floor = inset.y + layout.height;
    let points = lines.iter().flat_map(|line| &line.curve.pieces).map(|piece| piece.lowest());
    let lowest = points.max().unwrap_or(floor);
    (lowest - floor).max(0)
}
