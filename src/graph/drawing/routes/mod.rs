//! Finds ways between cards that hide behind as few others as possible.
//!
//! For every line direct curves between all pairs of sides are tried; where the best still hides,
//! ways along the lanes between the cards. Then the ends on one side of a card are spread.

mod field;
mod lanes;
mod path;
mod ports;

pub use path::{Curve, Piece};

use super::super::layout::{Layout, Point, Rect};
use field::Field;
use ports::{Port, SIDES, Side};

/// A line that is wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Whether it ends in an arrow.
    pub(super) is_directed: bool,
}

/// In which manner a line runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// As one curve whose ends run straight for so many per cent of the way.
    Direct(i64),
    /// Across to a lane, along it, across to another at some height, along that.
    Lanes {
        /// The lane beside the first card.
        first: i64,
        /// How high it changes over; nowhere when both lanes are one.
        over: i64,
        /// The lane beside the second card.
        second: i64,
    },
}

/// A way that was chosen.
#[derive(Debug, Clone, Copy)]
struct Choice {
    leave: Side,
    enter: Side,
    shape: Shape,
}

/// More lines than this take direct ways only; nobody follows single lines there.
const MOST_IN_LANES: usize = 300;

/// The ways of all lines among cards in their places.
pub(super) fn routes(
    places: &[Rect],
    layout: &Layout,
    inset: Point,
    wishes: &[Wish],
) -> Vec<Curve> {
    if wishes.is_empty() {
        return Vec::new();
    }
    let field = Field::of(places, layout, inset);
    let mut lanes = lanes::Lanes::default();
    let choices: Vec<Choice> = wishes
        .iter()
        .map(|wish| {
            let (price, direct) = best_direct(&field, *wish);
            if price < field::HIDDEN || wishes.len() > MOST_IN_LANES {
                return direct;
            }
            lanes.best(&field, *wish, price).unwrap_or(direct)
        })
        .collect();
    let ports = ports::spread(places, wishes, &choices);
    let curves = ports.iter().zip(&choices);
    curves
        .map(|((from, to), choice)| {
            let mut curve = path::trace(*from, *to, choice.shape);
            curve.middle = field.seen_middle(&curve);
            curve
        })
        .collect()
}

/// The pair of sides whose curve hides least, with its price.
fn best_direct(field: &Field<'_>, wish: Wish) -> (i64, Choice) {
    let (from, to) = (field.places[wish.from], field.places[wish.to]);
    let start = Choice { leave: Side::Right, enter: Side::Left, shape: Shape::Direct(40) };
    let mut best = (i64::MAX, start);
    for shape in [Shape::Direct(40), Shape::Direct(75)] {
        for leave in SIDES {
            for enter in SIDES {
                let ports = (Port::first(from, leave, to), Port::first(to, enter, from));
                let price = field.price(wish, ports, shape, best.0);
                if price < best.0 {
                    best = (price, Choice { leave, enter, shape });
                }
            }
        }
    }
    best
}
