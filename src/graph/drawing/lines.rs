//! Lines of influence: in which way, how strong, along which curve, as which sentence.
//!
//! A line keeps the order of the files; a line that closes a circle of reporting comes last.

use std::collections::HashMap;

use super::cards::{self, Card};
use super::layers::Layer;
use super::page_cast::PageCast;
use super::routes::{self, Curve, Wish};
use super::scene::Scene;
use super::units::UnitMark;
use super::words::phrase;
use crate::graph::StakeholderGraph;
use crate::graph::layout::{Layout, Point, Spacing};
use crate::i18n::{Language, Message};
use crate::model::{LineKind, Word as _};

/// How a line looks and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineStyle {
    /// Somebody sways somebody.
    Influences,
    /// Somebody trusts somebody.
    Trusts,
    /// Somebody also reports to somebody, in matters of the subject.
    Dotted,
    /// Two are in conflict.
    Conflict,
    /// Somebody stands in for somebody.
    Deputises,
    /// Reporting that closes a circle and was taken out of the tree.
    Cut,
}

impl LineStyle {
    /// Every style.
    pub const ALL: [Self; 6] =
        [Self::Influences, Self::Trusts, Self::Dotted, Self::Conflict, Self::Deputises, Self::Cut];

    /// A word for it in class names and outputs for machines.
    pub fn word(self) -> &'static str {
        match self {
            Self::Influences => "influences",
            Self::Trusts => "trusts",
            Self::Dotted => "dotted",
            Self::Conflict => "conflict",
            Self::Deputises => "deputises",
            Self::Cut => "cut",
        }
    }

    /// Whether it goes from one to the other and not both ways.
    pub fn is_directed(self) -> bool {
        self != Self::Conflict
    }

    /// Its words in the legend.
    pub(super) fn label(self) -> Message {
        match self {
            Self::Influences => LineKind::Influences.label(),
            Self::Trusts => LineKind::Trusts.label(),
            Self::Dotted => LineKind::Dotted.label(),
            Self::Conflict => LineKind::Conflict.label(),
            Self::Deputises => LineKind::Deputises.label(),
            Self::Cut => Message::new("graph-line-cut"),
        }
    }

    fn sentence_key(self) -> &'static str {
        match self {
            Self::Influences => "graph-sentence-influences",
            Self::Trusts => "graph-sentence-trusts",
            Self::Dotted => "graph-sentence-dotted",
            Self::Conflict => "graph-sentence-conflict",
            Self::Deputises => "graph-sentence-deputises",
            Self::Cut => "graph-sentence-cut",
        }
    }
}

impl From<LineKind> for LineStyle {
    fn from(kind: LineKind) -> Self {
        match kind {
            LineKind::Influences => Self::Influences,
            LineKind::Trusts => Self::Trusts,
            LineKind::Dotted => Self::Dotted,
            LineKind::Conflict => Self::Conflict,
            LineKind::Deputises => Self::Deputises,
        }
    }
}

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
    let mut ties: Vec<Tie> = Vec::new();
    let mut known: HashMap<(usize, usize, LineStyle), usize> = HashMap::new();
    for (from, to, style, strength) in swayed.chain(cut) {
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
            continue;
        }
        known.insert((here, there, style), ties.len());
        ties.push(Tie { from: here, to: there, style, strength, between: vec![between] });
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
            curve,
        })
        .collect()
}

/// What a tie says of each two whom it is between.
fn sentences(tie: &Tie, scene: &Scene<'_>) -> String {
    let told = tie.between.iter().map(|(from, to, strength)| {
        let names = [name(scene, *from), name(scene, *to)];
        sentence(tie.style, *strength, names, scene.options.language)
    });
    told.collect::<Vec<_>>().join("; ")
}

/// What a person of the picture is called.
fn name(scene: &Scene<'_>, person: usize) -> String {
    let people = &scene.plan.stakeholders;
    let item = people.position(scene.graph.id(person)).and_then(|at| people.at(at));
    item.map(|item| cards::name(item, &scene.words)).unwrap_or_default()
}

fn sentence(style: LineStyle, strength: u8, [from, to]: [String; 2], language: Language) -> String {
    let message = Message::new(style.sentence_key()).with("from", from).with("to", to);
    let sentence = message.in_language(language);
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
