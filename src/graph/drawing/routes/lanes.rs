//! Ways along the lanes between cards: beside a card or its frame, over at some height, and back.
//!
//! Lines that share a lane run beside each other.

use std::collections::HashMap;

use super::choice::{Choice, Shape, Wish};
use super::field::Field;
use super::port::{Port, Side};
use crate::graph::layout::Rect;

/// How far lanes are from cards and frames.
const OFF: i64 = 14;

/// Where the lines of a lane run, one after the other.
const BESIDE: [i64; 5] = [0, 7, -7, 11, -11];

/// How many lines each lane has, upright and level.
#[derive(Debug, Default)]
pub(super) struct Lanes {
    upright: HashMap<i64, usize>,
    level: HashMap<i64, usize>,
}

impl Lanes {
    /// The best way along lanes that costs less than `limit`; its lanes count as used from now on.
    pub(super) fn best(&mut self, field: &Field<'_>, wish: Wish, limit: i64) -> Option<Choice> {
        let (from, to) = (field.places[wish.from], field.places[wish.to]);
        let heights = heights(field, wish);
        let mut best = (limit, None);
        for (leave, first) in beside(from, field.surroundings(wish.from)) {
            for (enter, second) in beside(to, field.surroundings(wish.to)) {
                let ports = (Port::first(from, leave, to), Port::first(to, enter, from));
                for over in &heights {
                    let shape = Shape::Lanes { first, over: *over, second };
                    let price = field.price(wish, ports, shape, best.0);
                    if price < best.0 {
                        best = (price, Some((leave, enter, first, *over, second)));
                    }
                }
            }
        }
        let (leave, enter, first, over, second) = best.1?;
        let shape = Shape::Lanes {
            first: first + shift(&mut self.upright, first),
            over: over + shift(&mut self.level, over),
            second: if first == second {
                first + last_shift(&self.upright, first)
            } else {
                second + shift(&mut self.upright, second)
            },
        };
        Some(Choice { leave, enter, shape })
    }
}

/// How far beside the middle of a lane the next line runs.
fn shift(used: &mut HashMap<i64, usize>, lane: i64) -> i64 {
    let count = used.entry(lane).or_default();
    *count += 1;
    BESIDE[(*count - 1) % BESIDE.len()]
}

fn last_shift(used: &HashMap<i64, usize>, lane: i64) -> i64 {
    let count = used.get(&lane).copied().unwrap_or(1);
    BESIDE[(count.max(1) - 1) % BESIDE.len()]
}

/// The lanes at either side of a card and of the frame around it.
fn beside(card: Rect, frame: Rect) -> [(Side, i64); 4] {
    [
        (Side::Right, frame.right() + OFF),
        (Side::Left, frame.x - OFF),
        (Side::Right, card.right() + OFF),
        (Side::Left, card.x - OFF),
    ]
}

/// Where a way may change over: over, under and level with either card and its frame, and at the
/// edges of the picture.
fn heights(field: &Field<'_>, wish: Wish) -> Vec<i64> {
    let mut heights = vec![field.bounds.bottom() - OFF, field.bounds.y + 2];
    for card in [wish.from, wish.to] {
        let (place, frame) = (field.places[card], field.surroundings(card));
        heights.extend([place.y - 8, place.bottom() + 8, place.y - 40, place.bottom() + 38]);
        heights.extend([frame.y - OFF, frame.bottom() + OFF, place.center_y()]);
    }
    heights
}
