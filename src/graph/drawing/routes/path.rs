//! The path of a line: a curve, or straight pieces with round corners; and the steps along it.
//!
//! A path begins at one port and ends where the arrow at the other begins.

use super::port::Port;
use crate::graph::layout::Point;

/// A piece of a path, from where the one before ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// Straight on to a point.
    Line(Point),
    /// Around a corner to a point.
    Corner(Point, Point),
    /// In a cubic curve with two controls to a point.
    Cubic(Point, Point, Point),
}

impl Piece {
    /// Where it ends.
    pub fn end(self) -> Point {
        match self {
            Self::Line(end) | Self::Corner(_, end) | Self::Cubic(_, _, end) => end,
        }
    }

    /// Below which height nothing of it reaches.
    pub(in crate::graph::drawing) fn lowest(self) -> i64 {
        match self {
            Self::Line(end) => end.y,
            Self::Corner(corner, end) => corner.y.max(end.y),
            // A curve comes no nearer to its controls than three quarters of the way.
            Self::Cubic(one, two, end) => end.y + (one.y.max(two.y) - end.y).max(0) * 3 / 4,
        }
    }
}

/// The path of a line, with the head of an arrow and a place for a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Curve {
    /// Where it begins.
    pub start: Point,
    /// How it goes on.
    pub pieces: Vec<Piece>,
    /// The tip of the arrow, a little beyond the end.
    pub tip: Point,
    /// A point of it that no card hides, about its middle.
    pub middle: Point,
}

/// The length of an arrow's head, and how far its tip stays off the card.
const HEAD: i64 = 9;
const OFF: i64 = 3;

/// From a card to the foot of an arrow's head.
pub(super) const FOOT: i64 = OFF + HEAD;

/// The radius of corners.
const CORNER: i64 = 18;

/// How many steps a curve has, and how long those of a straight piece are.
const STEPS: i64 = 20;
const STRIDE: i64 = 22;

impl Curve {
    /// Where it ends, at the foot of the arrow's head.
    pub fn end(&self) -> Point {
        self.pieces.last().map_or(self.start, |piece| piece.end())
    }

    /// Points along the way, close enough that no card fits between two.
    pub(super) fn steps(&self) -> Vec<Point> {
        let mut steps = vec![self.start];
        let mut at = self.start;
        for piece in &self.pieces {
            match *piece {
                Piece::Line(end) => {
                    let count = (distance(at, end) / STRIDE).max(1);
                    steps.extend((1..=count).map(|step| between(at, end, step, count)));
                }
                Piece::Corner(_, end) => steps.push(end),
                Piece::Cubic(one, two, end) => {
                    let points = [at, one, two, end];
                    steps.extend((1..=STEPS).map(|step| on_cubic(points, step, STEPS)));
                }
            }
            at = piece.end();
        }
        steps
    }

    /// Points along the way, so close that the stretches between them are as good as the way.
    pub(super) fn fine_steps(&self) -> Vec<Point> {
        let mut steps = vec![self.start];
        let mut at = self.start;
        for piece in &self.pieces {
            match *piece {
                Piece::Line(end) => {
                    let count = (distance(at, end) / FINE).max(1);
                    steps.extend((1..=count).map(|step| between(at, end, step, count)));
                }
                Piece::Corner(corner, end) => {
                    let third = |a: Point, b: Point| between(a, b, 2, 3);
                    let points = [at, third(at, corner), third(end, corner), end];
                    steps.extend((1..=8).map(|step| on_cubic(points, step, 8)));
                }
                Piece::Cubic(one, two, end) => {
                    let points = [at, one, two, end];
                    let legs = distance(at, one) + distance(one, two) + distance(two, end);
                    let count = (legs / FINE).clamp(STEPS, 400);
                    steps.extend((1..=count).map(|step| on_cubic(points, step, count)));
                }
            }
            at = piece.end();
        }
        steps
    }
}

/// How far apart fine steps are.
const FINE: i64 = 10;

/// The curve between two ports.
pub(super) fn trace(from: Port, to: Port, bend: i64) -> Curve {
    let end = foot(to);
    Curve {
        start: from.at,
        pieces: vec![cubic(from, to, end, bend)],
        tip: along(to.at, to.side.normal(), OFF),
        middle: end,
    }
}

/// The way between two ports by turns, whose corners come no nearer to a card than it has room.
pub(super) fn straight(from: Port, to: Port, turns: &[Point], off: i64) -> Curve {
    let end = foot(to);
    let points: Vec<Point> =
        std::iter::once(from.at).chain(turns.iter().copied()).chain([end]).collect();
    Curve {
        start: from.at,
        pieces: rounded(&points, CORNER.min(3 * off)),
        tip: along(to.at, to.side.normal(), OFF),
        middle: end,
    }
}

/// Where a line ends: at the card, or at the foot of the arrow's head.
fn foot(to: Port) -> Point {
    along(to.at, to.side.normal(), if to.is_tip { FOOT } else { 0 })
}

/// A curve that leaves and enters at right angles.
fn cubic(from: Port, to: Port, end: Point, bend: i64) -> Piece {
    let reach = (distance(from.at, end) * bend / 100).clamp(24, 260);
    let reach = if from.side == to.side { reach.max(56) } else { reach };
    let one = along(from.at, from.side.normal(), reach);
    Piece::Cubic(one, along(end, to.side.normal(), reach), end)
}

/// Straight pieces with round corners.
fn rounded(points: &[Point], most: i64) -> Vec<Piece> {
    let mut way: Vec<Point> = Vec::with_capacity(points.len());
    way.extend(points);
    way.dedup();
    let mut pieces = Vec::with_capacity(2 * way.len());
    for corner in way.windows(3) {
        let [before, at, after] = [corner[0], corner[1], corner[2]];
        if (before.x == at.x) == (at.x == after.x) {
            continue;
        }
        let radius = most.min(distance(before, at) / 2).min(distance(at, after) / 2);
        pieces.push(Piece::Line(toward(at, before, radius)));
        pieces.push(Piece::Corner(at, toward(at, after, radius)));
    }
    pieces.extend(way.last().map(|end| Piece::Line(*end)));
    pieces
}

fn toward(from: Point, to: Point, by: i64) -> Point {
    along(from, Point { x: (to.x - from.x).signum(), y: (to.y - from.y).signum() }, by)
}

pub(super) fn along(start: Point, direction: Point, by: i64) -> Point {
    Point { x: start.x + direction.x * by, y: start.y + direction.y * by }
}

fn distance(a: Point, b: Point) -> i64 {
    let (x, y) = ((a.x - b.x).abs(), (a.y - b.y).abs());
    if x == 0 || y == 0 {
        return x + y;
    }
    x.saturating_mul(x).saturating_add(y.saturating_mul(y)).isqrt()
}

fn between(a: Point, b: Point, step: i64, of: i64) -> Point {
    Point { x: a.x + (b.x - a.x) * step / of, y: a.y + (b.y - a.y) * step / of }
}

/// How long a way by turns is.
pub(super) fn turns_length(turns: &[Point]) -> i64 {
    turns.windows(2).map(|step| distance(step[0], step[1])).sum()
}

/// About how long a path is.
pub(super) fn length(curve: &Curve) -> i64 {
    let mut at = curve.start;
    let mut sum = 0;
    for piece in &curve.pieces {
        sum += match *piece {
            Piece::Line(end) => distance(at, end),
            Piece::Corner(corner, end) => distance(at, corner) + distance(corner, end),
            Piece::Cubic(one, two, end) => {
                distance(at, one) + distance(one, two) + distance(two, end)
            }
        };
        at = piece.end();
    }
    sum
}

/// The point of a cubic curve after some of its steps.
fn on_cubic(points: [Point; 4], at: i64, steps: i64) -> Point {
    let rest = steps - at;
    let weights = [rest * rest * rest, 3 * rest * rest * at, 3 * rest * at * at, at * at * at];
    let sum = |place: fn(&Point) -> i64| {
        let parts = points.iter().zip(weights).map(|(point, weight)| place(point) * weight);
        parts.sum::<i64>() / (steps * steps * steps)
    };
    Point { x: sum(|point| point.x), y: sum(|point| point.y) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_a_corner_no_more_than_its_legs_allow() {
        let [a, b, c] = [(0, 0), (100, 0), (100, 10)].map(|(x, y)| Point { x, y });
        let corner = Piece::Corner(b, Point { x: 100, y: 5 });
        assert_eq!(
            rounded(&[a, b, c], CORNER),
            [Piece::Line(Point { x: 95, y: 0 }), corner, Piece::Line(c)]
        );
    }

    #[test]
    fn goes_straight_where_nothing_turns() {
        let points = [(0, 0), (10, 0), (20, 0)].map(|(x, y)| Point { x, y });
        assert_eq!(rounded(&points, CORNER), [Piece::Line(points[2])]);
    }
}
