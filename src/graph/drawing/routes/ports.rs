//! Where lines leave and enter cards: on which side, and in which order along it.

use super::{Choice, Point, Rect, Wish};

/// A side of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Side {
    Left,
    Right,
    Top,
    Bottom,
}

/// All sides, the best first.
pub(super) const SIDES: [Side; 4] = [Side::Right, Side::Left, Side::Top, Side::Bottom];

impl Side {
    /// The direction away from the card.
    pub(super) fn normal(self) -> Point {
        match self {
            Self::Left => Point { x: -1, y: 0 },
            Self::Right => Point { x: 1, y: 0 },
            Self::Top => Point { x: 0, y: -1 },
            Self::Bottom => Point { x: 0, y: 1 },
        }
    }

    /// The coordinate by which lines on this side are put in order.
    fn order(self, other: Rect) -> i64 {
        match self {
            Self::Left | Self::Right => other.center_y(),
            Self::Top | Self::Bottom => other.center_x(),
        }
    }
}

/// Where a line leaves or enters a card.
#[derive(Debug, Clone, Copy)]
pub(super) struct Port {
    pub(super) side: Side,
    pub(super) at: Point,
    /// Whether the head of an arrow stands here.
    pub(super) is_tip: bool,
}

impl Port {
    /// A first idea of where a line meets a side.
    pub(super) fn first(card: Rect, side: Side, other: Rect) -> Self {
        let quarter = card.width / 4;
        let is_left = other.center_x() < card.center_x();
        let x = if is_left { card.x + quarter } else { card.right() - quarter };
        let at = match side {
            Side::Left => Point { x: card.x, y: card.center_y() },
            Side::Right => Point { x: card.right(), y: card.center_y() },
            Side::Top => Point { x, y: card.y },
            Side::Bottom => Point { x, y: card.bottom() },
        };
        Self { side, at, is_tip: true }
    }
}

/// Which end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    From,
    To,
}

/// An end on a card: in the order of card, side, and where the line goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Berth {
    card: usize,
    side: Side,
    toward: i64,
    line: usize,
    end: End,
}

/// Gives every end on a side its own place, ordered by where the lines go.
pub(super) fn spread(places: &[Rect], wishes: &[Wish], choices: &[Choice]) -> Vec<(Port, Port)> {
    let mut berths: Vec<Berth> = Vec::with_capacity(2 * wishes.len());
    for (line, (wish, choice)) in wishes.iter().zip(choices).enumerate() {
        let (from, to) = (places[wish.from], places[wish.to]);
        let toward = choice.leave.order(to);
        berths.push(Berth { card: wish.from, side: choice.leave, toward, line, end: End::From });
        let toward = choice.enter.order(from);
        berths.push(Berth { card: wish.to, side: choice.enter, toward, line, end: End::To });
    }
    berths.sort_unstable();
    let nowhere = Port { side: Side::Right, at: Point { x: 0, y: 0 }, is_tip: false };
    let mut ports = vec![(nowhere, nowhere); wishes.len()];
    for side in berths.chunk_by(|a, b| (a.card, a.side) == (b.card, b.side)) {
        for (position, berth) in side.iter().enumerate() {
            let at = place(places[berth.card], side, position);
            let is_tip = berth.end == End::To && wishes[berth.line].is_directed;
            let port = Port { side: berth.side, at, is_tip };
            match berth.end {
                End::From => ports[berth.line].0 = port,
                End::To => ports[berth.line].1 = port,
            }
        }
    }
    ports
}

/// The place of one of the ends on a side.
fn place(card: Rect, side: &[Berth], position: usize) -> Point {
    let berth = side[position];
    match berth.side {
        Side::Left | Side::Right => {
            let x = if berth.side == Side::Left { card.x } else { card.right() };
            Point { x, y: card.y + 8 + share(position, side.len(), card.height - 16) }
        }
        Side::Top | Side::Bottom => {
            // The middle belongs to the tree.
            let left = side.iter().filter(|other| other.toward < card.center_x()).count();
            let half = card.width / 2 - 24;
            let x = if berth.toward < card.center_x() {
                card.x + 12 + share(position, left, half)
            } else {
                card.center_x() + 12 + share(position - left, side.len() - left, half)
            };
            Point { x, y: if berth.side == Side::Top { card.y } else { card.bottom() } }
        }
    }
}

/// The place of one of several that share a length evenly.
fn share(position: usize, of: usize, length: i64) -> i64 {
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX - 1);
    length * (whole(position) + 1) / (whole(of) + 1)
}
