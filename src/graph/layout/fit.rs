//! Chooses how long the hanging lists may grow: plain while that fits, else what shows largest in a
//! box of the shape that is wanted.
//!
//! In: cards and distances. Out: the layout. Every choice costs one pass over the cards, so among the many
//! choices of a large company the best is looked for by halves.

use super::forest::Forest;
use super::hang::Hanging;
use super::tidy::{self, Arrangement};
use super::turning::{turned, turned_nodes};
use super::{Direction, Layout, Node, Spacing};

/// Places cards.
pub fn lay_out(nodes: &[Node], spacing: &Spacing) -> Layout {
    match spacing.direction {
        Direction::Down => downward(nodes, spacing),
        Direction::Right => turned(downward(&turned_nodes(nodes), spacing)),
    }
}

/// Places cards in trees that grow down.
fn downward(nodes: &[Node], spacing: &Spacing) -> Layout {
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
    if best.width <= spacing.plain {
        return best;
    }
    let (across, along) = spacing.across_to_along();
    // The side of the smallest box of the right shape around all.
    let strain =
        |it: &Arrangement| it.width.saturating_mul(along).max(it.height.saturating_mul(across));
    let limits = limits(forest);
    let is_narrow = |it: &Arrangement| it.width * along <= it.height * across;
    let mut wide =
        if limits.len() > FEW { skipped(&limits, |limit| is_narrow(&arrange(limit))) } else { 0 };
    while let Some(limit) = limits.get(wide) {
        let next = arrange(*limit);
        let is_last = is_narrow(&next);
        if strain(&next) < strain(&best) {
            best = next;
        }
        if is_last {
            break;
        }
        wide += 1;
    }
    best
}

/// So few choices are all looked at.
const FEW: usize = 10;

/// How many limits surely leave the picture too wide: all before the last that does, as longer lists make
/// it narrower.
fn skipped(limits: &[usize], is_narrow: impl Fn(usize) -> bool) -> usize {
    limits.partition_point(|limit| !is_narrow(*limit)).saturating_sub(1)
}

/// 2, 3, 4, 5, 7, 9, …: a quarter as many again, up to everybody; only those that change anything.
fn limits(forest: &Forest) -> Vec<usize> {
    let mut sizes: Vec<usize> = forest.size.iter().copied().filter(|size| *size > 1).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let n = sizes.last().copied().unwrap_or(1);
    let more = |limit: &usize| (*limit < n).then(|| (limit + limit.div_ceil(4)).min(n));
    let limits = std::iter::successors(Some(2), more);
    let mut reached =
        limits.map(|limit| sizes.partition_point(|size| *size <= limit)).collect::<Vec<_>>();
    reached.dedup();
    reached.into_iter().filter(|at| *at > 0).map(|at| sizes[at - 1]).collect()
}
