//! Draws a plan: places, words and ways come together here.
//!
//! In: a plan and what all plans share. Out: a drawing, the same for the same plan and date.

use jiff::civil::Date;

use super::cards::{self, Card};
use super::cast::Cast;
use super::dress;
use super::heading::{self, Heading};
use super::layers::Layer;
use super::legend::{self, Legend};
use super::lines::{self, Line, LineStyle};
use super::options::DrawOptions;
use super::units::{self, UnitMark};
use super::words::Words;
use crate::graph::StakeholderGraph;
use crate::graph::layout::{Link, Node, Point, Rect, Spacing, lay_out};
use crate::i18n::Language;
use crate::model::{Plan, Shared};

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
    let whole = StakeholderGraph::of(plan);
    let cast = Cast::of(&whole, options);
    let graph = cast.graph(&whole, options.layers);
    let units: Vec<String> = plan.units.iter().map(units::unit_name).collect();
    let layout = lay_out(&nodes(&graph), &Spacing::default());
    let cards = cards::cards(plan, shared, &whole, today, &words, options.layers);
    let mut cards = cast.pick(cards);
    dress::dress(&mut cards, &units, options, &words);
    let heading = heading::heading(plan, &whole, cast.len(), today, options);
    let width = (layout.width + 2 * MARGIN).max(LEAST_WIDTH);
    let inset = Point { x: (width - layout.width) / 2, y: heading.height.max(MARGIN / 2) };
    for (card, place) in cards.iter_mut().zip(&layout.places) {
        card.place = place.moved(inset.x, inset.y);
    }
    let shows_reporting = options.layers.has(Layer::ReportsTo);
    for link in layout.links.iter().filter(|_| shows_reporting) {
        cards[link.child].parent = Some(link.parent);
    }
    let mut lines = lines::lines(&graph, &layout, inset, &cards, options.language);
    lines.retain(|line| shows_reporting || line.style != LineStyle::Cut);
    let legend_top = inset.y + layout.height + MARGIN + lines::overhang(&lines, &layout, inset);
    let legend = legend::legend(
        &cards,
        &lines,
        &words,
        options.color_by,
        Rect { x: MARGIN, y: legend_top, width: width - 2 * MARGIN, height: 0 },
    );
    let tree = layout.links.iter().filter(|_| shows_reporting);
    Drawing {
        language: options.language,
        width,
        height: legend.place.bottom() + MARGIN / 2,
        units,
        unit_marks: units::unit_marks(plan, &graph, &layout, inset),
        links: tree.map(|link| moved(link, inset)).collect(),
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
