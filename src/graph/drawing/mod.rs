//! The picture of a plan's stakeholders, ready to be written in any format.
//!
//! In: a plan and what all plans share. Out: cards, lines, frames and a legend, each with its place
//! and its words in one language. Writers only write; whatever is to be seen is decided here.

mod cards;
mod heading;
mod legend;
mod lines;
mod routes;
mod widths;
mod words;

use jiff::civil::Date;

/// The measures of a card that writers need.
pub(in crate::graph) use cards::{BADGE_STEP, BAND, stale_width, tail_width};
pub use cards::{Badge, Card, Cover, Sign};
pub use heading::Heading;
pub use legend::{Legend, Mark, Symbol};
pub use lines::{Line, LineStyle};
pub use routes::{Curve, Piece};
pub use widths::Label;

use super::layout::{Layout, Link, Node, Point, Rect, Spacing, lay_out};
use super::{StakeholderGraph, drawing::widths::Face};
use crate::i18n::{Language, Message};
use crate::model::{Plan, Shared};
use words::Words;

/// Whether a picture carries its own heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Caption {
    /// It does.
    #[default]
    Shown,
    /// The page around it does.
    Hidden,
}

/// How a picture is to be drawn.
#[derive(Debug, Clone, Copy, Default)]
pub struct DrawOptions {
    /// In which language.
    pub language: Language,
    /// With or without a heading.
    pub caption: Caption,
}

/// A frame around people of one unit, or the bare label of somebody's unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitMark {
    /// The unit, as a position in `Drawing::units`.
    pub unit: usize,
    /// The frame; none where only the label stands above a card.
    pub frame: Option<Rect>,
    /// The plate behind the label.
    pub plate: Rect,
    /// The unit's name.
    pub label: Label,
}

/// A picture of people and their ties.
#[derive(Debug, Clone)]
pub struct Drawing {
    /// The language of all its words.
    pub language: Language,
    /// What it is called and says.
    pub heading: Heading,
    /// Its width.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// The names of the units, in the order of the plan.
    pub units: Vec<String>,
    /// Frames and labels of units.
    pub unit_marks: Vec<UnitMark>,
    /// The lines of reporting.
    pub links: Vec<Link>,
    /// The lines of influence, and those that close a circle of reporting.
    pub lines: Vec<Line>,
    /// The people, in the order of the plan.
    pub cards: Vec<Card>,
    /// What the signs mean, as far as they occur.
    pub legend: Legend,
}

/// The space around all.
const MARGIN: i64 = 40;

/// A picture is at least this wide, so that heading and legend have room.
const LEAST_WIDTH: i64 = 720;

/// Draws the people of a plan.
pub fn draw(plan: &Plan, shared: &Shared, today: Date, options: &DrawOptions) -> Drawing {
    let words = Words::of(options.language);
    let graph = StakeholderGraph::of(plan);
    let layout = lay_out(&nodes(&graph), &Spacing::default());
    let mut cards = cards::cards(plan, shared, &graph, today, &words);
    let heading = heading::heading(plan, &graph, today, options);
    let width = (layout.width + 2 * MARGIN).max(LEAST_WIDTH);
    let inset = Point { x: (width - layout.width) / 2, y: heading.height.max(MARGIN / 2) };
    for (card, place) in cards.iter_mut().zip(&layout.places) {
        card.place = place.moved(inset.x, inset.y);
    }
    for link in &layout.links {
        cards[link.child].parent = Some(link.parent);
    }
    let lines = lines::lines(&graph, &layout, inset, &cards, options.language);
    let legend_top = inset.y + layout.height + MARGIN + lines::overhang(&lines, &layout, inset);
    let legend = legend::legend(
        &cards,
        &lines,
        &words,
        Rect { x: MARGIN, y: legend_top, width: width - 2 * MARGIN, height: 0 },
    );
    Drawing {
        language: options.language,
        width,
        height: legend.place.bottom() + MARGIN / 2,
        units: plan.units.iter().map(|unit| unit_name(unit)).collect(),
        unit_marks: unit_marks(plan, &graph, &layout, inset),
        links: layout.links.iter().map(|link| moved(link, inset)).collect(),
        heading,
        lines,
        cards,
        legend,
    }
}

fn nodes(graph: &StakeholderGraph) -> Vec<Node> {
    let node = |person| Node {
        parent: graph.manager(person),
        width: cards::WIDTH,
        height: cards::HEIGHT,
        group: graph.unit(person),
    };
    (0..graph.len()).map(node).collect()
}

fn moved(link: &Link, by: Point) -> Link {
    let path = link.path.iter().map(|point| Point { x: point.x + by.x, y: point.y + by.y });
    Link { path: path.collect(), ..*link }
}

fn unit_name(unit: &crate::model::Item<crate::model::Unit>) -> String {
    let name = widths::clean(unit.name.text());
    if name.trim().is_empty() { unit.id().to_string() } else { name }
}

/// The size of a unit's label.
const UNIT_SIZE: i64 = 11;

/// The height of the plate behind it.
const PLATE: i64 = 18;

fn unit_marks(
    plan: &Plan,
    graph: &StakeholderGraph,
    layout: &Layout,
    inset: Point,
) -> Vec<UnitMark> {
    let mark = |unit: usize, frame: Option<Rect>, card: usize| {
        let place = layout.places[card].moved(inset.x, inset.y);
        let name = plan.units.at(unit).map(unit_name).unwrap_or_default();
        let (x, y) = match frame {
            Some(frame) => (frame.x + 12, frame.y - PLATE / 2),
            None => (place.x, place.y - PLATE - 4),
        };
        let room = frame.unwrap_or(place).right() - x - 24;
        let label = widths::fit(&name, Face::Bold, UNIT_SIZE, room);
        let width = widths::width(&label.shown, Face::Bold, UNIT_SIZE) + 16;
        UnitMark { unit, frame, plate: Rect { x, y, width, height: PLATE }, label }
    };
    let frames = layout
        .frames
        .iter()
        .map(|frame| mark(frame.group, Some(frame.place.moved(inset.x, inset.y)), frame.root));
    let labelled = (0..graph.len()).filter(|card| layout.labelled[*card]);
    let labels = labelled.filter_map(|card| Some(mark(graph.unit(card)?, None, card)));
    frames.chain(labels).collect()
}

/// The text of a key.
fn text(language: Language, key: &'static str) -> String {
    Message::new(key).in_language(language)
}
