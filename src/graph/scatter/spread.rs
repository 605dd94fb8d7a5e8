//! Moves boxes of one height apart along a line, each as little as possible.
//!
//! In: where the middles want to be. Out: where they are: in the same order, none over another, all
//! within the bounds when these have room for all.

/// Boxes that touch and move together.
struct Block {
    first: usize,
    count: i64,
    /// The sum of where each wants its block's beginning to be.
    wanted: i64,
}

impl Block {
    fn start(&self, height: i64, bounds: (i64, i64)) -> i64 {
        let latest = bounds.1 - self.count * height;
        self.wanted.div_euclid(self.count).min(latest).max(bounds.0)
    }
}

/// The middles of boxes of `height` between two bounds, as near as possible to where they are wanted.
pub fn spread(wanted: &[i64], height: i64, bounds: (i64, i64)) -> Vec<i64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|at| wanted[*at]);
    let mut blocks: Vec<Block> = Vec::new();
    for (first, at) in order.iter().enumerate() {
        let mut block = Block { first, count: 1, wanted: wanted[*at] - height / 2 };
        while let Some(above) = blocks.last() {
            let end = above.start(height, bounds) + above.count * height;
            if end <= block.start(height, bounds) {
                break;
            }
            // Each box of the lower block begins so much later than the joint block.
            let wanted = above.wanted + block.wanted - block.count * above.count * height;
            block = Block { first: above.first, count: above.count + block.count, wanted };
            blocks.pop();
        }
        blocks.push(block);
    }
    let mut middles = vec![0; wanted.len()];
    for block in &blocks {
        let mut top = block.start(height, bounds);
        for at in order.iter().skip(block.first).take(usize::try_from(block.count).unwrap_or(0)) {
            middles[*at] = top + height / 2;
            top += height;
        }
    }
    middles
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn moves_only_what_overlaps() {
        assert_eq!(spread(&[50, 150], 20, (0, 200)), [50, 150]);
        assert_eq!(spread(&[100, 100, 100], 20, (0, 200)), [80, 100, 120]);
        assert_eq!(spread(&[0, 200], 20, (0, 200)), [10, 190]);
        assert_eq!(spread(&[195, 199, 60], 20, (0, 200)), [170, 190, 60]);
    }

    proptest! {
        #[test]
        fn nothing_overlaps_nor_leaves_the_bounds(wanted in prop::collection::vec(-50_i64..450, 0..60)) {
            let height = 24;
            let room = height * i64::try_from(wanted.len()).unwrap_or(60);
            let bounds = (10, 10 + room.max(400));
            let middles = spread(&wanted, height, bounds);
            let mut sorted = middles.clone();
            sorted.sort_unstable();
            prop_assert!(sorted.windows(2).all(|pair| pair[1] - pair[0] >= height));
            prop_assert!(sorted.iter().all(|at| at - height / 2 >= bounds.0 && at + height / 2 <= bounds.1));
            for (at, other) in (0..wanted.len()).flat_map(|at| (0..at).map(move |other| (at, other))) {
                prop_assert!(wanted[at] <= wanted[other] || middles[at] > middles[other]);
            }
        }
    }
}
