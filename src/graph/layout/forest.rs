//! Parents as a forest: children in order, pre-order, sizes; cycles cut at their first member.
//!
//! Every card is in exactly one tree.

use super::Node;

/// A forest over the cards.
#[derive(Debug)]
pub(super) struct Forest {
    /// The parent of every card, none at a cut.
    pub(super) parent: Vec<Option<usize>>,
    /// The cards from the top down, each subtree in one piece.
    pub(super) order: Vec<usize>,
    /// How many levels stand above each card.
    pub(super) depth: Vec<usize>,
    /// How many cards each subtree has.
    pub(super) size: Vec<usize>,
    /// The position of each card in `order`.
    pub(super) rank: Vec<usize>,
    /// The cards that were cut from their parent.
    pub(super) cut: Vec<usize>,
    starts: Vec<usize>,
    children: Vec<usize>,
}

impl Forest {
    /// The forest of the cards' parents.
    pub(super) fn of(nodes: &[Node]) -> Self {
        let mut parent: Vec<_> =
            nodes.iter().map(|node| node.parent.filter(|parent| *parent < nodes.len())).collect();
        let cut = cut_cycles(&mut parent);
        let (starts, children) = children(&parent);
        let n = nodes.len();
        let mut forest = Self {
            order: Vec::with_capacity(n),
            depth: vec![0; n],
            size: vec![1; n],
            rank: vec![0; n],
            parent,
            cut,
            starts,
            children,
        };
        forest.walk();
        forest
    }

    /// The children of a card in the order of the input.
    pub(super) fn children(&self, card: usize) -> &[usize] {
        &self.children[self.starts[card]..self.starts[card + 1]]
    }

    /// The cards without a parent.
    pub(super) fn roots(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.parent.len()).filter(|card| self.parent[*card].is_none())
    }

    /// A card and all below it, from the top down.
    pub(super) fn subtree(&self, card: usize) -> &[usize] {
        let start = self.rank[card];
        &self.order[start..start + self.size[card]]
    }

    fn walk(&mut self) {
        let mut open: Vec<usize> = self.roots().collect();
        open.reverse();
        while let Some(card) = open.pop() {
            self.rank[card] = self.order.len();
            self.order.push(card);
            self.depth[card] = self.parent[card].map_or(0, |parent| self.depth[parent] + 1);
            open.extend(self.children(card).iter().rev());
        }
        for card in self.order.iter().rev() {
            if let Some(parent) = self.parent[*card] {
                self.size[parent] += self.size[*card];
            }
        }
    }
}

/// Takes the parent from the first member of every circle.
fn cut_cycles(parent: &mut [Option<usize>]) -> Vec<usize> {
    let mut seen_from = vec![usize::MAX; parent.len()];
    let mut cut = Vec::new();
    for start in 0..parent.len() {
        let mut at = Some(start);
        while let Some(card) = at.filter(|card| seen_from[*card] == usize::MAX) {
            seen_from[card] = start;
            at = parent[card];
        }
        if let Some(member) = at.filter(|card| seen_from[*card] == start) {
            let first = first_of_circle(parent, member);
            parent[first] = None;
            cut.push(first);
        }
    }
    cut
}

fn first_of_circle(parent: &[Option<usize>], member: usize) -> usize {
    let next = |at: &usize| parent[*at].filter(|parent| *parent != member);
    std::iter::successors(Some(member), next).min().unwrap_or(member)
}

/// Where each card's children begin, and the children of all one after the other.
fn children(parent: &[Option<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut starts = vec![0; parent.len() + 1];
    for parent in parent.iter().flatten() {
        starts[parent + 1] += 1;
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut free = starts.clone();
    let mut children = vec![0; starts[parent.len()]];
    for (card, parent) in parent.iter().enumerate() {
        if let Some(parent) = parent {
            children[free[*parent]] = card;
            free[*parent] += 1;
        }
    }
    (starts, children)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forest(parents: &[Option<usize>]) -> Forest {
        let nodes = parents.iter().map(|parent| Node { parent: *parent, ..Node::default() });
        Forest::of(&nodes.collect::<Vec<_>>())
    }

    #[test]
    fn cuts_every_circle_once_at_its_first_member() {
        let forest = forest(&[Some(1), Some(2), Some(1), Some(4), Some(3), Some(5)]);
        assert_eq!(forest.cut, [1, 3, 5]);
        assert_eq!(forest.order, [1, 0, 2, 3, 4, 5]);
    }

    #[test]
    fn keeps_subtrees_in_one_piece() {
        let forest = forest(&[None, Some(0), Some(0), Some(1), None]);
        assert_eq!(forest.order, [0, 1, 3, 2, 4]);
        assert_eq!(forest.subtree(1), [1, 3]);
        assert_eq!((forest.depth[3], forest.size[0]), (2, 4));
    }
}
