//! The units of a customer, upwards: what a unit belongs to.
//!
//! Units are positions in `plan.units`. A circle of parents ends after [`MOST_LEVELS`] steps, as
//! does any longer way: no organisation is so deep.

use crate::model::{Item, Plan, Unit};

/// How many levels are looked at.
const MOST_LEVELS: usize = 64;

/// A unit and those above it, the nearest first.
pub fn unit_and_above(plan: &Plan, unit: usize) -> impl Iterator<Item = (usize, &Item<Unit>)> {
    let parent = |at: &usize| {
        let parent = plan.units.at(*at)?.parent.get()?;
        plan.units.position(parent.id())
    };
    let way = std::iter::successors(Some(unit), parent).take(MOST_LEVELS);
    way.filter_map(|at| Some((at, plan.units.at(at)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::MemoryTree;
    use crate::workspace::{Origin, load};

    #[test]
    fn goes_up_to_the_top_and_ends_in_a_circle() {
        let plan = r#"
            [unit]
            group = { parent = "nobody" }
            plant = { parent = "group" }
            east = { parent = "west" }
            west = { parent = "east" }"#;
        let tree = MemoryTree::from_texts([("keyplan.toml", ""), ("accounts/a/plan.toml", plan)]);
        let workspace = load(&tree, Origin::on(jiff::civil::date(2026, 11, 23))).unwrap();
        let plan = &workspace.plans[0];
        let above = |unit| unit_and_above(plan, unit).map(|(at, _)| at).collect::<Vec<_>>();
        assert_eq!(above(1), [1, 0]);
        assert_eq!(above(2).len(), MOST_LEVELS);
    }
}
