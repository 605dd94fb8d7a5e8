//! A part of the stakeholder graph: some of its people, with the ties between them.
//!
//! In: positions in the order of the files. Out: a graph in which they are numbered anew from 0.

use super::StakeholderGraph;
use super::graph::Influence;
use crate::model::{LineKind, StakeholderStatus};

impl StakeholderGraph {
    /// The position of a person.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.seats.iter().position(|seat| &*seat.id == id)
    }

    /// Whether a person is there.
    pub fn status(&self, person: usize) -> StakeholderStatus {
        self.seats[person].status
    }

    /// The graph of some people with their reporting and those of their lines that are wanted.
    pub(super) fn among(&self, people: &[usize], is_wanted: impl Fn(LineKind) -> bool) -> Self {
        let mut place = vec![None; self.len()];
        for (at, person) in people.iter().enumerate() {
            place[*person] = Some(at);
        }
        let mut seats: Vec<_> = people.iter().map(|person| self.seats[*person].clone()).collect();
        for seat in &mut seats {
            seat.manager = seat.manager.and_then(|manager| place[manager]);
        }
        let ends = |line: &Influence| Some((place[line.from]?, place[line.to]?));
        let wanted = self.lines.iter().filter(|line| is_wanted(line.kind));
        let lines = wanted.filter_map(|line| {
            let (from, to) = ends(line)?;
            Some(Influence { from, to, ..*line })
        });
        Self::joined(seats, lines.collect())
    }
}
