//! What stands in the way of lines: the cards and the edges of the picture.
//!
//! A price is pixels of way, so that all reasons can be weighed against a detour.

use super::choice::Wish;
use super::grid::Grid;
use super::path::{Curve, length, trace};
use super::port::{Port, Side};
use crate::graph::layout::{Direction, Layout, Point, Rect};

/// The price of a step behind a card, in pixels of way.
const HIDDEN: i64 = 220;

/// How close to a card a line counts as touching it.
const NEAR: i64 = 5;

/// How far from other cards a curve must keep to be clear of them.
const CLEAR: i64 = 2;

/// The cards and the edges of the picture.
pub(super) struct Field<'a> {
    pub(super) places: &'a [Rect],
    pub(super) bounds: Rect,
    pub(super) grid: Grid<'a>,
    hung: &'a [bool],
    direction: Direction,
}

impl<'a> Field<'a> {
    /// The field of obstacles, first the cards in their order, then whatever else hides lines.
    pub(super) fn of(
        places: &'a [Rect],
        layout: &'a Layout,
        inset: Point,
        direction: Direction,
    ) -> Self {
        let all = Rect { x: inset.x, y: inset.y, width: layout.width, height: layout.height };
        let bounds =
            Rect { x: all.x - 24, y: all.y - 8, width: all.width + 48, height: all.height + 40 };
        Self { places, bounds, grid: Grid::of(places, bounds), hung: &layout.hung, direction }
    }

    /// Whether a point is in the picture and `off` from all cards.
    pub(super) fn is_free(&self, point: Point, off: i64) -> bool {
        self.is_inside(point) && self.grid.around(point, off).is_none()
    }

    /// Whether a curve stays in the picture and keeps clear of all cards but for its own ends.
    pub(super) fn is_clear(&self, curve: &Curve, wish: Wish) -> bool {
        let steps = curve.fine_steps();
        steps.windows(2).all(|step| {
            let [a, b] = [step[0], step[1]];
            self.is_inside(b)
                && [a, b].iter().all(|end| {
                    self.grid.near(*end).iter().all(|card| {
                        let is_end = *card == wish.from || *card == wish.to;
                        let off = if is_end { 0 } else { CLEAR };
                        !meets(a, b, self.places[*card], off)
                    })
                })
        })
    }

    /// What a way costs: its length, every step out of sight, and ends that meet the tree; anything
    /// above `limit` once it is exceeded.
    pub(super) fn price(&self, wish: Wish, ports: (Port, Port), bend: i64, limit: i64) -> i64 {
        let curve = trace(ports.0, ports.1, bend);
        let ends =
            self.reluctance(wish.from, ports.0.side) + self.reluctance(wish.to, ports.1.side);
        let mut price = ends + length(&curve);
        if price >= limit {
            return price;
        }
        let steps = curve.steps();
        let inner = steps.len().saturating_sub(2);
        for point in steps.iter().take(inner).skip(2) {
            price += if self.is_hidden(*point) { HIDDEN } else { 0 };
            if price >= limit {
                break;
            }
        }
        price
    }

    /// A step of a way that is not behind a card, as near to its middle as there is one.
    pub(super) fn seen_middle(&self, curve: &Curve) -> Point {
        let steps = curve.steps();
        let middle = steps.len() / 2;
        let mut order: Vec<usize> = (1..steps.len().saturating_sub(1)).collect();
        order.sort_by_key(|at| at.abs_diff(middle));
        let seen = order.iter().map(|at| steps[*at]).find(|step| !self.is_hidden(*step));
        seen.or(steps.get(middle).copied()).unwrap_or(curve.start)
    }

    fn is_hidden(&self, point: Point) -> bool {
        !self.is_inside(point) || self.grid.around(point, NEAR + 1).is_some()
    }

    fn is_inside(&self, point: Point) -> bool {
        let Rect { x, y, .. } = self.bounds;
        let across = (x..=self.bounds.right()).contains(&point.x);
        across && (y..=self.bounds.bottom()).contains(&point.y)
    }

    /// Tree lines enter and leave in the tree's direction and, for rows of a list, across it.
    pub(super) fn reluctance(&self, card: usize, side: Side) -> i64 {
        let side = match self.direction {
            Direction::Down => side,
            Direction::Right => side.turned(),
        };
        match (side, self.hung[card]) {
            (Side::Right, _) | (Side::Left, false) => 0,
            (Side::Top | Side::Bottom, false) => 40,
            (Side::Left, true) => 120,
            (Side::Top | Side::Bottom, true) => 240,
        }
    }
}

/// Whether a stretch runs through the surroundings of a card.
fn meets(a: Point, b: Point, card: Rect, off: i64) -> bool {
    let (left, right) = (card.x - off, card.right() + off);
    let (top, bottom) = (card.y - off, card.bottom() + off);
    if a.x.max(b.x) <= left
        || a.x.min(b.x) >= right
        || a.y.max(b.y) <= top
        || a.y.min(b.y) >= bottom
    {
        return false;
    }
    let side = |x: i64, y: i64| ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)).signum();
    let sides = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
    sides.contains(&1) && sides.contains(&-1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_meets_a_card_only_inside() {
        let card = Rect { x: 0, y: 0, width: 100, height: 40 };
        let at = |x, y| Point { x, y };
        assert!(meets(at(-10, 20), at(110, 20), card, 0));
        assert!(meets(at(50, 20), at(55, 22), card, 0));
        assert!(!meets(at(-10, 40), at(110, 40), card, 0));
        assert!(!meets(at(-10, 5), at(5, -10), card, 0));
        assert!(meets(at(-10, 5), at(5, -10), card, 4));
    }
}
