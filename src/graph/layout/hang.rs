//! Which cards hang as rows of a list under a head, for a limit on the size of such a list.
//!
//! A head never hangs itself, and whoever stands under a row is a row.

use super::forest::Forest;

/// Which cards hang.
#[derive(Debug, Clone)]
pub(super) struct Hanging {
    /// Whether a card is a row of a list.
    pub(super) is_row: Vec<bool>,
    limit: usize,
}

impl Hanging {
    /// Lists of subtrees with at most `limit` cards; with a limit of 1 nothing hangs.
    pub(super) fn of(forest: &Forest, limit: usize) -> Self {
        let is_row = |parent: &Option<usize>| parent.is_some_and(|at| forest.size[at] <= limit);
        Self { is_row: forest.parent.iter().map(is_row).collect(), limit }
    }

    /// Whether a list hangs under a card that is not itself a row.
    pub(super) fn is_head(&self, forest: &Forest, card: usize) -> bool {
        !self.is_row[card] && (2..=self.limit).contains(&forest.size[card])
    }
}
