//! The sides of cards, and the points at which lines leave and enter them.
//!
//! A line leaves and enters at a right angle to the side.

use crate::graph::layout::{Point, Rect};

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

    /// The side that this one becomes when across and down are exchanged.
    pub(super) fn turned(self) -> Self {
        match self {
            Self::Left => Self::Top,
            Self::Top => Self::Left,
            Self::Right => Self::Bottom,
            Self::Bottom => Self::Right,
        }
    }

    /// The side across.
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
            Self::Top => Self::Bottom,
            Self::Bottom => Self::Top,
        }
    }

    /// The coordinate by which lines on this side are put in order.
    pub(super) fn order(self, other: Rect) -> i64 {
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
