//! Units: a frame around people of one, or a label above a single card.
//!
//! In: the layout. Out: marks with their plates, cut to the room they have.

use super::cards::Card;
use super::widths::{self, Face, Label};
use crate::graph::layout::{Layout, Point, Rect};
use crate::model::{Item, Plan, Unit};

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

/// What a unit is called; its id where it has no name.
pub(super) fn unit_name(unit: &Item<Unit>) -> String {
    let name = widths::clean(unit.name.text());
    if name.trim().is_empty() { unit.id().to_string() } else { name }
}

/// The size of a unit's label.
const UNIT_SIZE: i64 = 11;

/// The height of the plate behind it.
const PLATE: i64 = 18;

/// The marks of all units that occur.
pub(super) fn unit_marks(
    plan: &Plan,
    cards: &[Card],
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
    let labelled = (0..cards.len()).filter(|card| layout.labelled[*card]);
    let labels = labelled.filter_map(|card| Some(mark(cards[card].unit?, None, card)));
    frames.chain(labels).collect()
}
