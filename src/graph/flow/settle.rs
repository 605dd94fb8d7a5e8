//! Puts boxes of different heights in a row, each as near as possible to where it is wanted.
//!
//! In: where the middles want to be, in the order in which they stay. Out: middles, no box over
//! another.

/// Boxes that touch and move together.
struct Block {
    count: usize,
    height: i64,
    /// The sum of where each wants its block's beginning to be.
    wanted: i64,
}

impl Block {
    fn start(&self) -> i64 {
        self.wanted.div_euclid(i64::try_from(self.count).unwrap_or(1))
    }
}

/// The middles of boxes that keep their order.
pub(super) fn settle(wanted: &[i64], heights: &[i64]) -> Vec<i64> {
    let mut blocks: Vec<Block> = Vec::new();
    for (middle, height) in wanted.iter().zip(heights) {
        let mut block = Block { count: 1, height: *height, wanted: middle - height / 2 };
        while let Some(above) = blocks.pop_if(|above| above.start() + above.height > block.start())
        {
            let count = i64::try_from(block.count).unwrap_or(1);
            block = Block {
                count: above.count + block.count,
                height: above.height + block.height,
                wanted: above.wanted + block.wanted - count * above.height,
            };
        }
        blocks.push(block);
    }
    let mut middles = Vec::with_capacity(wanted.len());
    for block in &blocks {
        let mut top = block.start();
        for height in &heights[middles.len()..middles.len() + block.count] {
            middles.push(top + height / 2);
            top += height;
        }
    }
    middles
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn boxes_keep_their_order_and_their_room(
            boxes in prop::collection::vec((-300_i64..300, 1_i64..40), 0..40)
        ) {
            let (wanted, heights): (Vec<i64>, Vec<i64>) =
                boxes.into_iter().map(|(wanted, half)| (wanted, 2 * half)).unzip();
            let middles = settle(&wanted, &heights);
            prop_assert_eq!(middles.len(), wanted.len());
            for at in 1..middles.len() {
                let apart = i64::midpoint(heights[at - 1], heights[at]);
                prop_assert!(middles[at] - middles[at - 1] >= apart);
            }
        }
    }

    #[test]
    fn what_has_room_stays() {
        assert_eq!(settle(&[10, 50, 90], &[20, 20, 20]), [10, 50, 90]);
        assert_eq!(settle(&[50, 50], &[20, 40]), [35, 65]);
    }
}
