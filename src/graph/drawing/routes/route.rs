//! Chooses a way for every line: the best direct curve, or lanes where that would hide.
//!
//! In: cards in their places and the lines wanted. Out: a curve a line, in the same order.

use super::berths;
use super::choice::{Choice, Shape, Wish};
use super::field::{self, Field};
use super::lanes::Lanes;
use super::path::{self, Curve};
use super::port::{Port, SIDES, Side};
use crate::graph::layout::{Layout, Point, Rect};

/// More lines than this take direct ways only; nobody follows single lines there.
const MOST_IN_LANES: usize = 300;

/// The ways of all lines among cards in their places.
pub(in crate::graph::drawing) fn routes(
    places: &[Rect],
    layout: &Layout,
    inset: Point,
    wishes: &[Wish],
) -> Vec<Curve> {
    if wishes.is_empty() {
        return Vec::new();
    }
    let field = Field::of(places, layout, inset);
    let mut lanes = Lanes::default();
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
    let ports = berths::spread(places, wishes, &choices);
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
