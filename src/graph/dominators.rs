//! Through whom every way leads: the immediate dominators of a graph, by Lengauer and Tarjan.
//!
//! In: a graph and where all ways begin. Out: for every node that can be reached, the last one before
//! it that no way avoids. Takes O(m log n) time and no recursion, so that a chain of any length ends.

use petgraph::graph::{DiGraph, NodeIndex};

/// The node that nothing is.
const NONE: usize = usize::MAX;

/// The last node before each that every way from `start` passes; none for `start` and for what
/// cannot be reached.
pub(super) fn immediate_dominators<E>(graph: &DiGraph<(), E>, start: usize) -> Vec<Option<usize>> {
    let walk = Walk::from(graph, start);
    let dominators = Search::new(&walk).run(graph, &walk);
    let mut answer = vec![None; graph.node_count()];
    for (number, node) in walk.nodes.iter().enumerate().skip(1) {
        answer[*node] = Some(walk.nodes[dominators[number]]);
    }
    answer
}

/// A walk into the depth: nodes get their number in the order in which they are met.
struct Walk {
    /// The nodes by their number.
    nodes: Vec<usize>,
    /// The numbers of the nodes; [`NONE`] for those that are never met.
    numbers: Vec<usize>,
    /// By number: from which number the node was met.
    parents: Vec<usize>,
}

impl Walk {
    fn from<E>(graph: &DiGraph<(), E>, start: usize) -> Self {
        let mut walk = Self {
            nodes: Vec::new(),
            numbers: vec![NONE; graph.node_count()],
            parents: Vec::new(),
        };
        walk.meet(start, 0);
        let mut open = vec![(0, graph.neighbors(NodeIndex::new(start)))];
        while let Some((number, next)) = open.last_mut() {
            let number = *number;
            match next.next() {
                Some(node) if walk.numbers[node.index()] == NONE => {
                    let met = walk.meet(node.index(), number);
                    open.push((met, graph.neighbors(node)));
                }
                Some(_) => {}
                None => {
                    open.pop();
                }
            }
        }
        walk
    }

    fn meet(&mut self, node: usize, parent: usize) -> usize {
        let number = self.nodes.len();
        self.numbers[node] = number;
        self.nodes.push(node);
        self.parents.push(parent);
        number
    }
}

/// What is known by number while the walk is gone back.
struct Search {
    semi: Vec<usize>,
    dominators: Vec<usize>,
    /// The forest of what is done: a node's ancestor in it, [`NONE`] at its roots.
    ancestors: Vec<usize>,
    /// The node with the smallest `semi` on the way up that was shortened.
    labels: Vec<usize>,
}

impl Search {
    fn new(walk: &Walk) -> Self {
        let count = walk.nodes.len();
        Self {
            semi: (0..count).collect(),
            dominators: vec![0; count],
            ancestors: vec![NONE; count],
            labels: (0..count).collect(),
        }
    }

    fn run<E>(mut self, graph: &DiGraph<(), E>, walk: &Walk) -> Vec<usize> {
        let count = walk.nodes.len();
        let mut buckets: Vec<Vec<usize>> = vec![Vec::new(); count];
        for at in (1..count).rev() {
            let node = NodeIndex::new(walk.nodes[at]);
            for before in graph.neighbors_directed(node, petgraph::Incoming) {
                let before = walk.numbers[before.index()];
                if before != NONE {
                    let best = self.evaluate(before);
                    self.semi[at] = self.semi[at].min(self.semi[best]);
                }
            }
            let parent = walk.parents[at];
            buckets[self.semi[at]].push(at);
            self.ancestors[at] = parent;
            for waiting in std::mem::take(&mut buckets[parent]) {
                let best = self.evaluate(waiting);
                let is_before = self.semi[best] < self.semi[waiting];
                self.dominators[waiting] = if is_before { best } else { parent };
            }
        }
        for at in 1..count {
            if self.dominators[at] != self.semi[at] {
                self.dominators[at] = self.dominators[self.dominators[at]];
            }
        }
        self.dominators
    }

    /// The node with the smallest `semi` above a node, up to the root of its tree; shortens the way.
    fn evaluate(&mut self, node: usize) -> usize {
        if self.ancestors[node] == NONE {
            return node;
        }
        let mut way = vec![node];
        let mut at = node;
        while self.ancestors[self.ancestors[at]] != NONE {
            at = self.ancestors[at];
            way.push(at);
        }
        // From the top down: whoever is higher is already right when the next one looks there.
        for lower in way.into_iter().rev().skip(1) {
            let higher = self.ancestors[lower];
            if self.semi[self.labels[higher]] < self.semi[self.labels[lower]] {
                self.labels[lower] = self.labels[higher];
            }
            self.ancestors[lower] = self.ancestors[higher];
        }
        self.labels[node]
    }
}
