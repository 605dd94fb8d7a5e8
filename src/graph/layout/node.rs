//! What is to be placed: cards with their sizes, parents and groups, and the distances between them.
//!
//! All lengths are pixels.

use super::Direction;

/// A card to be placed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Node {
    /// Under which card it belongs.
    pub parent: Option<usize>,
    /// Its width; an even number keeps parents exactly centred.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// The group it is part of; a subtree of one group gets a frame.
    pub group: Option<usize>,
}

/// The distances between cards, in pixels, and the shape that the picture strives for.
///
/// Levels follow one another in the direction of the tree; neighbours stand across it.
#[derive(Debug, Clone, Copy)]
pub struct Spacing {
    /// Where reports stand.
    pub direction: Direction,
    /// Between neighbours.
    pub beside: i64,
    /// Between a level and the next.
    pub below: i64,
    /// From the edge of a level to the line that joins its reports.
    pub bus: i64,
    /// Between the rows of a hanging list.
    pub row: i64,
    /// What a row is moved down further to make room for the label of its group.
    pub group: i64,
    /// How far a hanging list is indented, level by level.
    pub indent: i64,
    /// From the cards to the frame around them.
    pub frame: i64,
    /// From the uppermost card to the top of the frame, where its label stands.
    pub label: i64,
    /// How far lines that go around cards keep off them; at most half of what is between two rows.
    pub lane: i64,
    /// How far the plain tree may reach across its direction before its lists hang.
    pub plain: i64,
    /// Width to height, as the picture strives for.
    pub aspect: (i64, i64),
}

impl Default for Spacing {
    fn default() -> Self {
        Self {
            direction: Direction::Down,
            beside: 28,
            below: 72,
            bus: 24,
            row: 16,
            group: 20,
            indent: 28,
            frame: 12,
            label: 22,
            lane: 8,
            plain: 1500,
            aspect: (16, 10),
        }
    }
}

/// How far a frame keeps off its cards, as placing sees it, which knows only trees that grow down.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pads {
    pub(super) left: i64,
    pub(super) right: i64,
    pub(super) top: i64,
    pub(super) bottom: i64,
}

impl Spacing {
    /// The distances of a frame: its label stands above in the picture, whatever the direction.
    pub(super) fn pads(&self) -> Pads {
        let (left, top) = match self.direction {
            Direction::Down => (self.frame, self.label),
            Direction::Right => (self.label, self.frame),
        };
        Pads { left, top, right: self.frame, bottom: self.frame }
    }

    /// Where the first tree stands, so that its labels have room.
    pub(super) fn start(&self) -> (i64, i64) {
        match self.direction {
            Direction::Down => (0, self.label),
            Direction::Right => (self.label, 0),
        }
    }

    /// What a row of a list leaves free for the label of its group.
    pub(super) fn group_step(&self) -> i64 {
        match self.direction {
            Direction::Down => self.group,
            // Labels stand above rows that follow one another to the right.
            Direction::Right => 0,
        }
    }

    /// Across to along, as placing strives for.
    pub(super) fn across_to_along(&self) -> (i64, i64) {
        let (width, height) = self.aspect;
        match self.direction {
            Direction::Down => (width, height),
            Direction::Right => (height, width),
        }
    }
}

/// A count as a length.
pub(super) fn length(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
