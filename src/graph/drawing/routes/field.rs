//! What stands in the way of lines: the cards, found by place, and the edges of the picture.
//!
//! A price is pixels of way, so that all reasons can be weighed against a detour.

use std::collections::HashMap;

use super::choice::{Shape, Wish};
use super::path::{Curve, length, trace};
use super::port::{Port, Side};
use crate::graph::layout::{Layout, Point, Rect};

/// The price of a step behind a card, in pixels of way.
pub(super) const HIDDEN: i64 = 220;

/// The side of a cell.
const CELL: i64 = 128;

/// How close to a card a line counts as touching it.
const NEAR: i64 = 5;

/// The cards and the edges of the picture.
pub(super) struct Field<'a> {
    pub(super) places: &'a [Rect],
    pub(super) bounds: Rect,
    hung: &'a [bool],
    frame_of: HashMap<usize, Rect>,
    cells: HashMap<(i64, i64), Vec<usize>>,
}

impl<'a> Field<'a> {
    /// The field of cards in their places.
    pub(super) fn of(places: &'a [Rect], layout: &'a Layout, inset: Point) -> Self {
        let all = Rect { x: inset.x, y: inset.y, width: layout.width, height: layout.height };
        Self {
            places,
            bounds: Rect {
                x: all.x - 24,
                y: all.y - 8,
                width: all.width + 48,
                height: all.height + 48,
            },
            hung: &layout.hung,
            frame_of: frames(places, layout, inset),
            cells: cells(places),
        }
    }

    /// The frame around a card, or the card.
    pub(super) fn surroundings(&self, card: usize) -> Rect {
        self.frame_of.get(&card).copied().unwrap_or(self.places[card])
    }

    /// What a way costs: its length, every step out of sight, and ends that meet the tree; anything
    /// above `limit` once it is exceeded.
    pub(super) fn price(&self, wish: Wish, ports: (Port, Port), shape: Shape, limit: i64) -> i64 {
        let curve = trace(ports.0, ports.1, shape);
        let ends =
            self.reluctance(wish.from, ports.0.side) + self.reluctance(wish.to, ports.1.side);
        let mut price = ends + length(&curve) + curve.bend_price();
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
        let Rect { x, y, .. } = self.bounds;
        let across = (x..=self.bounds.right()).contains(&point.x);
        !across || !(y..=self.bounds.bottom()).contains(&point.y) || self.is_card(point)
    }

    fn is_card(&self, point: Point) -> bool {
        let cell = (point.x.div_euclid(CELL), point.y.div_euclid(CELL));
        self.cells.get(&cell).is_some_and(|cards| {
            cards.iter().any(|card| {
                let place = self.places[*card];
                let across = (place.x - NEAR..=place.right() + NEAR).contains(&point.x);
                across && (place.y - NEAR..=place.bottom() + NEAR).contains(&point.y)
            })
        })
    }

    /// Tree lines enter and leave above, below and, for rows of a list, at the left.
    fn reluctance(&self, card: usize, side: Side) -> i64 {
        match (side, self.hung[card]) {
            (Side::Right, _) | (Side::Left, false) => 0,
            (Side::Top | Side::Bottom, false) => 40,
            (Side::Left, true) => 120,
            (Side::Top | Side::Bottom, true) => 240,
        }
    }
}

fn frames(places: &[Rect], layout: &Layout, inset: Point) -> HashMap<usize, Rect> {
    let mut frames = HashMap::new();
    for frame in &layout.frames {
        let place = frame.place.moved(inset.x, inset.y);
        frames.insert(frame.root, place);
    }
    // A card is in the frame of whoever stands above it.
    let mut inner = frames.clone();
    for link in &layout.links {
        if let Some(place) = inner.get(&link.parent).copied()
            && place.overlaps(places[link.child])
        {
            inner.entry(link.child).or_insert(place);
        }
    }
    inner
}

fn cells(places: &[Rect]) -> HashMap<(i64, i64), Vec<usize>> {
    let mut cells: HashMap<(i64, i64), Vec<usize>> = HashMap::new();
    for (card, place) in places.iter().enumerate() {
        for x in (place.x - NEAR).div_euclid(CELL)..=(place.right() + NEAR).div_euclid(CELL) {
            for y in (place.y - NEAR).div_euclid(CELL)..=(place.bottom() + NEAR).div_euclid(CELL) {
                cells.entry((x, y)).or_default().push(card);
            }
        }
    }
    cells
}
