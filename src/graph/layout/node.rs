//! What is to be placed: cards with their sizes, parents and groups, and the distances between them.
//!
//! All lengths are pixels.

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

/// The distances between cards, in pixels.
#[derive(Debug, Clone, Copy)]
pub struct Spacing {
    /// Between neighbours.
    pub beside: i64,
    /// Between a level and the next.
    pub below: i64,
    /// From the lower edge of a level to the line that joins its reports.
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
    /// Up to which width the plain tree is kept.
    pub plain_width: i64,
}

impl Default for Spacing {
    fn default() -> Self {
        Self {
            beside: 28,
            below: 72,
            bus: 24,
            row: 16,
            group: 20,
            indent: 28,
            frame: 12,
            label: 22,
            plain_width: 1500,
        }
    }
}

/// The aspect (width to height, in tenths) that the picture strives for: that of a wide screen.
pub(super) const ASPECT: (i64, i64) = (16, 10);

/// A count as a length.
pub(super) fn length(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
