//! Puts trees side by side on shelves: those with reports first, then those who stand alone.
//!
//! Keeps the order of the input; a shelf is about as wide as the aspect asks for.

use super::forest::Forest;
use super::{Frame, Rect, Spacing};

/// Moves every tree to its shelf and gives the size of all.
pub(super) fn pack(
    forest: &Forest,
    places: &mut [Rect],
    frames: &mut [Frame],
    spacing: &Spacing,
) -> (i64, i64) {
    let mut trees: Vec<(usize, Rect)> = boxes(forest, places, frames);
    trees.sort_by_key(|(root, _)| forest.size[*root] == 1);
    let limit = shelf_width(&trees, spacing);
    let mut shelf = Shelf::new(spacing);
    let mut moves = vec![(0, 0); places.len()];
    let mut was_alone = None;
    for (root, tree) in &trees {
        let is_alone = forest.size[*root] == 1;
        if shelf.is_full(tree.width, limit) || was_alone.is_some_and(|was| was != is_alone) {
            shelf.close(spacing);
        }
        was_alone = Some(is_alone);
        let to = shelf.take(*tree, spacing);
        for card in forest.subtree(*root) {
            places[*card] = places[*card].moved(to.0, to.1);
            moves[*card] = to;
        }
    }
    for frame in frames {
        frame.place = frame.place.moved(moves[frame.root].0, moves[frame.root].1);
    }
    (shelf.width, shelf.top + shelf.height)
}

/// The box of every tree with its frames.
fn boxes(forest: &Forest, places: &[Rect], frames: &[Frame]) -> Vec<(usize, Rect)> {
    let mut root_of: Vec<usize> = (0..places.len()).collect();
    for card in &forest.order {
        root_of[*card] = forest.parent[*card].map_or(*card, |parent| root_of[parent]);
    }
    let mut around = places.to_vec();
    for (card, place) in places.iter().enumerate() {
        around[root_of[card]] = around[root_of[card]].around(*place);
    }
    for frame in frames {
        let root = root_of[frame.root];
        around[root] = around[root].around(frame.place);
    }
    forest.roots().map(|root| (root, around[root])).collect()
}

/// One row when it is not too wide, otherwise what makes the whole about as wide as wanted.
fn shelf_width(trees: &[(usize, Rect)], spacing: &Spacing) -> i64 {
    let gap = 2 * spacing.beside;
    let all: i64 = trees.iter().map(|(_, tree)| tree.width + gap).sum();
    if all - gap <= spacing.plain {
        return all;
    }
    let widest = trees.iter().map(|(_, tree)| tree.width).max().unwrap_or_default();
    let area = trees.iter().map(|(_, tree)| (tree.width + gap) * (tree.height + spacing.below));
    let area: i64 = area.fold(0, i64::saturating_add);
    let (across, along) = spacing.across_to_along();
    widest.max((area / along).saturating_mul(across).isqrt())
}

/// The shelf that is being filled.
struct Shelf {
    start: i64,
    x: i64,
    top: i64,
    height: i64,
    width: i64,
}

impl Shelf {
    /// The first shelf leaves room for labels.
    fn new(spacing: &Spacing) -> Self {
        let (start, top) = spacing.start();
        Self { start, x: start, top, height: 0, width: 0 }
    }

    fn is_full(&self, width: i64, limit: i64) -> bool {
        self.x > self.start && self.x + width > limit
    }

    fn close(&mut self, spacing: &Spacing) {
        self.top += self.height + spacing.below;
        self.x = self.start;
        self.height = 0;
    }

    /// How far a tree must be moved to stand here. Cards of a shelf's first level share a line.
    fn take(&mut self, tree: Rect, spacing: &Spacing) -> (i64, i64) {
        let to = (self.x - tree.x, self.top);
        self.height = self.height.max(tree.bottom());
        self.width = self.width.max(self.x + tree.width);
        self.x += tree.width + 2 * spacing.beside;
        to
    }
}
