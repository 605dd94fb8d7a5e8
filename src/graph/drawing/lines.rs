//! Lines of influence: in which way, how strong, along which curve, as which sentence.

use super::routes::{self, Curve, Wish};
use super::{Card, Layout, Point, text};
use crate::graph::StakeholderGraph;
use crate::i18n::{Language, Message};
use crate::model::LineKind;

/// How a line looks and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineStyle {
    /// Somebody sways somebody.
    Influences,
    /// Somebody is trusted by somebody.
    Trusts,
    /// Somebody leads somebody in matters of the subject.
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
    pub(super) fn legend_key(self) -> &'static str {
        match self {
            Self::Influences => "graph-line-influences",
            Self::Trusts => "graph-line-trusts",
            Self::Dotted => "graph-line-dotted",
            Self::Conflict => "graph-line-conflict",
            Self::Deputises => "graph-line-deputises",
            Self::Cut => "graph-line-cut",
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

/// The lines between placed cards.
pub(super) fn lines(
    graph: &StakeholderGraph,
    layout: &Layout,
    inset: Point,
    cards: &[Card],
    language: Language,
) -> Vec<Line> {
    let swayed =
        graph.lines().iter().map(|line| (line.from, line.to, line.kind.into(), line.strength));
    let cut = layout
        .cut
        .iter()
        .filter_map(|card| Some((*card, graph.manager(*card)?, LineStyle::Cut, 1)));
    let all: Vec<(usize, usize, LineStyle, u8)> = swayed.chain(cut).collect();
    let wish = |&(from, to, style, _): &(usize, usize, LineStyle, u8)| Wish {
        from,
        to,
        is_directed: style.is_directed(),
    };
    let wishes: Vec<Wish> = all.iter().map(wish).collect();
    let places: Vec<_> = cards.iter().map(|card| card.place).collect();
    let curves = routes::routes(&places, layout, inset, &wishes);
    all.iter()
        .zip(curves)
        .map(|(&(from, to, style, strength), curve)| {
            let sentence = sentence(style, strength, &cards[from], &cards[to], language);
            Line { from, to, style, strength, curve, sentence }
        })
        .collect()
}

fn sentence(style: LineStyle, strength: u8, from: &Card, to: &Card, language: Language) -> String {
    let message = Message::new(style.sentence_key());
    let message = message.with("from", from.name.full.as_str()).with("to", to.name.full.as_str());
    let sentence = message.in_language(language);
    match strength {
        2 => format!("{sentence} {}", text(language, "graph-strength-2")),
        3 => format!("{sentence} {}", text(language, "graph-strength-3")),
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
