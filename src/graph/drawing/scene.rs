//! What all pictures of a plan share: who is in them, and the words.
//!
//! In: a plan and what was asked for. Nothing has a place yet.

use jiff::civil::Date;

use super::cast::Cast;
use super::options::DrawOptions;
use super::units;
use super::words::Words;
use crate::graph::StakeholderGraph;
use crate::model::{Plan, Shared};

/// What all pictures of a plan share.
pub(super) struct Scene<'a> {
    pub(super) plan: &'a Plan,
    pub(super) shared: &'a Shared,
    pub(super) today: Date,
    pub(super) options: &'a DrawOptions,
    pub(super) words: Words,
    /// The graph of everybody.
    pub(super) whole: StakeholderGraph,
    /// Who is in the picture.
    pub(super) cast: Cast,
    /// The graph of those.
    pub(super) graph: StakeholderGraph,
    pub(super) units: Vec<String>,
}

impl<'a> Scene<'a> {
    /// The scene of a plan.
    pub(super) fn of(
        plan: &'a Plan,
        shared: &'a Shared,
        today: Date,
        options: &'a DrawOptions,
    ) -> Self {
        let words = Words::of(options.language);
        let whole = StakeholderGraph::of(plan);
        let cast = Cast::of(&whole, options);
        let graph = cast.graph(&whole, options.layers);
        let units = plan.units.iter().map(units::unit_name).collect();
        Self { plan, shared, today, options, words, whole, cast, graph, units }
    }
}
