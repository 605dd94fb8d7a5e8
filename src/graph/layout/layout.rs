//! What placing gives: the places of cards, the lines of the tree, the frames around groups.
//!
//! Everything is within `width` and `height`, from the upper left corner.

use super::{Point, Rect};

/// A line of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The upper card.
    pub parent: usize,
    /// The lower card.
    pub child: usize,
    /// From the upper to the lower card, across and down by turns.
    pub path: Vec<Point>,
}

/// A frame around a subtree whose members are all of one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// Its uppermost card.
    pub root: usize,
    /// The group.
    pub group: usize,
    /// Its place.
    pub place: Rect,
}

/// Where everything is.
#[derive(Debug, Clone, Default)]
pub struct Layout {
    /// The place of every card.
    pub places: Vec<Rect>,
    /// Whether a card is a row of a hanging list.
    pub hung: Vec<bool>,
    /// Whether the label of its group stands above a card, because no frame shows it.
    pub labelled: Vec<bool>,
    /// The lines of the tree.
    pub links: Vec<Link>,
    /// The frames around subtrees of one group.
    pub frames: Vec<Frame>,
    /// Cards whose tie to their parent was left out, because it would close a circle.
    pub cut: Vec<usize>,
    /// The width of all.
    pub width: i64,
    /// The height of all.
    pub height: i64,
}
