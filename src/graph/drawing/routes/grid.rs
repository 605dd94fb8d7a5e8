//! The cards by place: which are near a point, and where a ray meets the first.
//!
//! Cells grow with the picture, so that there are never many more cells than cards.

use super::port::Side;
use crate::graph::layout::{Point, Rect};

/// The least side of a cell.
const LEAST_CELL: i64 = 128;

/// How far from a card it is still found.
pub(super) const REACH: i64 = 12;

/// The cards by the cells that they touch.
#[derive(Debug)]
pub(super) struct Grid<'a> {
    places: &'a [Rect],
    bounds: Rect,
    cell: i64,
    columns: i64,
    rows: i64,
    /// Where each cell's cards begin, and the cards of all cells one after the other.
    starts: Vec<usize>,
    cards: Vec<usize>,
}

impl<'a> Grid<'a> {
    /// The grid of cards within bounds.
    pub(super) fn of(places: &'a [Rect], bounds: Rect) -> Self {
        let count = i64::try_from(places.len()).unwrap_or(i64::MAX).max(1);
        let per_card = bounds.width.saturating_mul(bounds.height) / count;
        let cell = per_card.isqrt().max(LEAST_CELL);
        let (columns, rows) = (bounds.width / cell + 1, bounds.height / cell + 1);
        let mut grid =
            Self { places, bounds, cell, columns, rows, starts: Vec::new(), cards: Vec::new() };
        grid.fill();
        grid
    }

    fn fill(&mut self) {
        let cells = usize::try_from(self.columns * self.rows).unwrap_or_default();
        let mut starts = vec![0; cells + 1];
        for place in self.places {
            self.touched(*place).for_each(|cell| starts[cell + 1] += 1);
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut free = starts.clone();
        let mut cards = vec![0; starts[cells]];
        for (card, place) in self.places.iter().enumerate() {
            for cell in self.touched(*place) {
                cards[free[cell]] = card;
                free[cell] += 1;
            }
        }
        (self.starts, self.cards) = (starts, cards);
    }

    fn touched(&self, place: Rect) -> impl Iterator<Item = usize> + use<> {
        let columns = self.column(place.x - REACH)..=self.column(place.right() + REACH);
        let rows = self.row(place.y - REACH)..=self.row(place.bottom() + REACH);
        let width = self.columns;
        rows.flat_map(move |row| columns.clone().map(move |column| row * width + column))
            .filter_map(|cell| usize::try_from(cell).ok())
    }

    fn column(&self, x: i64) -> i64 {
        ((x - self.bounds.x).div_euclid(self.cell)).clamp(0, self.columns - 1)
    }

    fn row(&self, y: i64) -> i64 {
        ((y - self.bounds.y).div_euclid(self.cell)).clamp(0, self.rows - 1)
    }

    fn of_cell(&self, column: i64, row: i64) -> &[usize] {
        let cell = usize::try_from(row * self.columns + column).unwrap_or_default();
        &self.cards[self.starts[cell]..self.starts[cell + 1]]
    }

    /// The cards near a point.
    pub(super) fn near(&self, point: Point) -> &[usize] {
        self.of_cell(self.column(point.x), self.row(point.y))
    }

    /// The card whose surroundings hold a point.
    pub(super) fn around(&self, point: Point, off: i64) -> Option<usize> {
        let holds = |card: &&usize| {
            let place = self.places[**card];
            let across = place.x - off < point.x && point.x < place.right() + off;
            across && place.y - off < point.y && point.y < place.bottom() + off
        };
        self.near(point).iter().find(holds).copied()
    }

    /// Where a ray ends: `off` before the first card in its way, which is told, or at the bounds.
    pub(super) fn ray(&self, from: Point, toward: Side, off: i64) -> (Point, Option<usize>) {
        let edge = self.edge(from, toward);
        let ahead = toward.normal();
        let (mut column, mut row) = (self.column(from.x), self.row(from.y));
        while (0..self.columns).contains(&column) && (0..self.rows).contains(&row) {
            let met = self.of_cell(column, row).iter().filter_map(|card| {
                let stop = stop(self.places[*card], from, toward, off)?;
                Some((way(from, stop), stop, *card))
            });
            if let Some((_, stop, card)) = met.min_by_key(|(way, _, card)| (*way, *card))
                && way(from, stop) <= way(from, edge)
                && self.is_settled(stop, toward, column, row)
            {
                return (stop, Some(card));
            }
            column += ahead.x;
            row += ahead.y;
        }
        (edge, None)
    }

    /// Whether no cell further on can hold a nearer stop.
    fn is_settled(&self, stop: Point, toward: Side, column: i64, row: i64) -> bool {
        match toward {
            Side::Right => self.column(stop.x) <= column,
            Side::Left => self.column(stop.x) >= column,
            Side::Bottom => self.row(stop.y) <= row,
            Side::Top => self.row(stop.y) >= row,
        }
    }

    /// Where a ray leaves the bounds.
    fn edge(&self, from: Point, toward: Side) -> Point {
        match toward {
            Side::Right => Point { x: self.bounds.right().max(from.x), ..from },
            Side::Left => Point { x: self.bounds.x.min(from.x), ..from },
            Side::Bottom => Point { y: self.bounds.bottom().max(from.y), ..from },
            Side::Top => Point { y: self.bounds.y.min(from.y), ..from },
        }
    }
}

fn way(from: Point, to: Point) -> i64 {
    (from.x - to.x).abs() + (from.y - to.y).abs()
}

/// Where a card stops a ray, if it stands in its way.
fn stop(place: Rect, from: Point, toward: Side, off: i64) -> Option<Point> {
    let level = place.y - off < from.y && from.y < place.bottom() + off;
    let upright = place.x - off < from.x && from.x < place.right() + off;
    match toward {
        Side::Right => {
            (level && from.x <= place.x - off).then(|| Point { x: place.x - off, ..from })
        }
        Side::Left => (level && from.x >= place.right() + off)
            .then(|| Point { x: place.right() + off, ..from }),
        Side::Bottom => {
            (upright && from.y <= place.y - off).then(|| Point { y: place.y - off, ..from })
        }
        Side::Top => (upright && from.y >= place.bottom() + off)
            .then(|| Point { y: place.bottom() + off, ..from }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ray_ends_before_the_first_card_or_at_the_edge() {
        let card = |x, y| Rect { x, y, width: 100, height: 40 };
        let places = [card(1000, 100), card(500, 100), card(500, 300)];
        let bounds = Rect { x: 0, y: 0, width: 1200, height: 600 };
        let grid = Grid::of(&places, bounds);
        let from = Point { x: 20, y: 120 };
        assert_eq!(grid.ray(from, Side::Right, 6), (Point { x: 494, y: 120 }, Some(1)));
        assert_eq!(grid.ray(from, Side::Bottom, 6), (Point { x: 20, y: 600 }, None));
        let beside = Point { x: 20, y: 94 };
        assert_eq!(grid.ray(beside, Side::Right, 6), (Point { x: 1200, y: 94 }, None));
        let back = Point { x: 1150, y: 320 };
        assert_eq!(grid.ray(back, Side::Left, 6), (Point { x: 606, y: 320 }, Some(2)));
    }
}
