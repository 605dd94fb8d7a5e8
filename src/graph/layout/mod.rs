//! Places cards: a tidy tree whose small subtrees hang as lists, fitted to a pleasant aspect.
//!
//! In: parents, card sizes, groups. Out: a rectangle a card, an orthogonal path a tie, frames around
//! subtrees of one group. No two cards overlap and no path crosses a card. Cycles are cut at one
//! edge, which is told. Linear in the number of cards, without recursion, the same for the same input.

mod contour;
mod forest;
mod hang;
mod shelves;
mod tidy;

use forest::Forest;
use hang::Hanging;
use tidy::Arrangement;

/// A point of the picture, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i64,
    /// From the top.
    pub y: i64,
}

/// A rectangle of the picture, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rect {
    /// Its left edge.
    pub x: i64,
    /// Its upper edge.
    pub y: i64,
    /// Its width.
    pub width: i64,
    /// Its height.
    pub height: i64,
}

impl Rect {
    /// Its right edge.
    pub fn right(self) -> i64 {
        self.x + self.width
    }

    /// Its lower edge.
    pub fn bottom(self) -> i64 {
        self.y + self.height
    }

    /// The middle of its width.
    pub fn center_x(self) -> i64 {
        self.x + self.width / 2
    }

    /// The middle of its height.
    pub fn center_y(self) -> i64 {
        self.y + self.height / 2
    }

    /// Whether the two share any area.
    pub fn overlaps(self, other: Self) -> bool {
        let across = self.x < other.right() && other.x < self.right();
        across && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The smallest rectangle around both.
    #[must_use]
    pub fn around(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self { x, y, width: right - x, height: bottom - y }
    }

    /// The same rectangle elsewhere.
    #[must_use]
    pub fn moved(self, x: i64, y: i64) -> Self {
        Self { x: self.x + x, y: self.y + y, ..self }
    }
}

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

/// The aspect (width to height, in tenths) that the picture strives for: that of a wide screen.
const ASPECT: (i64, i64) = (16, 10);

/// Places cards.
pub fn lay_out(nodes: &[Node], spacing: &Spacing) -> Layout {
    let forest = Forest::of(nodes);
    let best = fitted(nodes, &forest, spacing);
    let links = best.links(&forest, spacing);
    Layout {
        hung: best.hanging.is_row,
        places: best.places,
        labelled: best.labelled,
        frames: best.frames,
        width: best.width,
        height: best.height,
        cut: forest.cut,
        links,
    }
}

/// Tries longer and longer lists, until the picture is no longer too wide.
fn fitted(nodes: &[Node], forest: &Forest, spacing: &Spacing) -> Arrangement {
    let arrange = |limit| tidy::arrange(nodes, forest, Hanging::of(forest, limit), spacing);
    let mut best = arrange(1);
    if best.width <= spacing.plain_width {
        return best;
    }
    for limit in limits(nodes.len()) {
        let next = arrange(limit);
        let is_narrow = next.width * ASPECT.1 <= next.height * ASPECT.0;
        if strain(&next) < strain(&best) {
            best = next;
        }
        if is_narrow {
            break;
        }
    }
    best
}

/// 2, 3, 4, 5, 7, 9, …: a quarter as many again, up to everybody.
fn limits(n: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(2_usize), move |limit| {
        (*limit < n).then(|| (limit + limit.div_ceil(4)).min(n))
    })
}

/// How far an aspect is from the one we want, in thousandths; 1000 is perfect.
fn strain(arrangement: &Arrangement) -> i64 {
    let (wide, high) = (arrangement.width * ASPECT.1, arrangement.height * ASPECT.0);
    wide.max(high).saturating_mul(1000) / wide.min(high).max(1)
}

/// A count as a length.
fn length(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
