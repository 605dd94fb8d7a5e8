//! What all pictures of a plan share: who is in them, and the words.
//!
//! In: a plan and what was asked for. Nothing has a place yet.

use std::borrow::Cow;

use jiff::civil::Date;

use super::cast::Cast;
use super::changes::{Compared, Marks};
use super::layers::Layer;
use super::options::DrawOptions;
use super::units;
use super::words::Words;
use crate::graph::StakeholderGraph;
use crate::graph::comparison::Change;
use crate::model::{Id, Plan, Shared};

/// What all pictures of a plan share.
pub(super) struct Scene<'a> {
    pub(super) plan: &'a Plan,
    pub(super) shared: &'a Shared,
    pub(super) today: Date,
    pub(super) options: &'a DrawOptions,
    pub(super) words: Words,
    /// The graph of everybody who can be drawn: in a picture of changes also of those who are gone.
    pub(super) whole: Cow<'a, StakeholderGraph>,
    /// The plan as it was, compared with what it is.
    compared: Option<&'a Compared>,
    /// What changed, in a picture of changes.
    pub(super) marks: Option<&'a Marks>,
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
        Self::set(plan, shared, today, options, Cow::Owned(StakeholderGraph::of(plan)))
    }

    /// The scene of what changed.
    pub(super) fn since(
        compared: &'a Compared,
        shared: &'a Shared,
        today: Date,
        options: &'a DrawOptions,
    ) -> Self {
        let whole = Cow::Borrowed(&compared.graph);
        let scene = Self::set(&compared.plan, shared, today, options, whole);
        Self { compared: Some(compared), marks: Some(&compared.marks), ..scene }
    }

    fn set(
        plan: &'a Plan,
        shared: &'a Shared,
        today: Date,
        options: &'a DrawOptions,
        whole: Cow<'a, StakeholderGraph>,
    ) -> Self {
        let words = Words::of(options.language);
        let cast = Cast::of(&whole, options);
        let graph = cast.graph(&whole, options.layers);
        let units = plan.units.iter().map(units::unit_name).collect();
        let (compared, marks) = (None, None);
        Self { plan, shared, today, options, words, whole, compared, marks, cast, graph, units }
    }

    /// The graph of everybody who is there now.
    pub(super) fn now(&self) -> &StakeholderGraph {
        self.compared.map_or(&*self.whole, |compared| &compared.now)
    }

    /// How many of those in the picture are there now.
    pub(super) fn present(&self) -> usize {
        let is_gone = |person: &usize| {
            let change = self.marks.and_then(|marks| marks.people.get(self.graph.id(*person)));
            change.is_some_and(|change| change.change == Change::Removed)
        };
        (0..self.graph.len()).filter(|person| !is_gone(person)).count()
    }

    /// Who reported to whom before, as positions in the graph of the picture.
    pub(super) fn moves(&self) -> Vec<(usize, usize)> {
        let marks = self.marks.filter(|_| self.options.layers.has(Layer::ReportsTo));
        let moves = marks.into_iter().flat_map(|marks| &marks.moves);
        let position = |id: &Id| self.graph.position(id);
        moves.filter_map(|(one, manager)| Some((position(one)?, position(manager)?))).collect()
    }
}
