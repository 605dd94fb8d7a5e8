//! Where detours already run, so that the next can run beside them.
//!
//! Stretches by the line on which they lie; those a hair apart count as one above the other.

use std::collections::HashMap;

use crate::graph::layout::Point;

/// How close two lines run when they cannot be told apart.
const HAIR: i64 = 2;

/// Where a stretch runs along: level or upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Axis {
    Level,
    Upright,
}

/// The stretches of all detours so far.
#[derive(Debug, Default)]
pub(super) struct Tracks(HashMap<(Axis, i64), Vec<(i64, i64)>>);

impl Tracks {
    /// How many pixels of a way run over those that were taken.
    pub(super) fn overlap(&self, turns: &[Point]) -> i64 {
        let over = |(axis, line, from, to): (Axis, i64, i64, i64)| {
            let near = (line - HAIR..=line + HAIR).filter_map(|line| self.0.get(&(axis, line)));
            let shared = |(a, b): &(i64, i64)| (to.min(*b) - from.max(*a)).max(0);
            near.flatten().map(shared).sum::<i64>()
        };
        turns.windows(2).filter_map(stretch).map(over).sum()
    }

    /// Takes a way.
    pub(super) fn take(&mut self, turns: &[Point]) {
        for (axis, line, from, to) in turns.windows(2).filter_map(stretch) {
            self.0.entry((axis, line)).or_default().push((from, to));
        }
    }
}

fn stretch(step: &[Point]) -> Option<(Axis, i64, i64, i64)> {
    let [a, b] = [*step.first()?, *step.last()?];
    Some(if a.y == b.y {
        (Axis::Level, a.y, a.x.min(b.x), a.x.max(b.x))
    } else {
        (Axis::Upright, a.x, a.y.min(b.y), a.y.max(b.y))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_runs_over_another() {
        let way = |points: &[(i64, i64)]| -> Vec<Point> {
            points.iter().map(|(x, y)| Point { x: *x, y: *y }).collect()
        };
        let mut tracks = Tracks::default();
        tracks.take(&way(&[(0, 10), (100, 10), (100, 50)]));
        assert_eq!(tracks.overlap(&way(&[(60, 11), (200, 11)])), 40);
        assert_eq!(tracks.overlap(&way(&[(60, 14), (200, 14)])), 0);
        assert_eq!(tracks.overlap(&way(&[(100, 80), (100, 20)])), 30);
    }
}
