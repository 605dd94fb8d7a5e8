//! Who can be reached, and through whom alone: what depends on single people at the customer.
//!
//! Ways are those of the way to power: along influence, from the trusted to who trusts, up and down
//! the lines of reporting; never along a conflict nor over somebody who has left.

use std::collections::VecDeque;

use petgraph::graph::NodeIndex;

use super::StakeholderGraph;
use super::dominators::immediate_dominators;

/// So many of the deciders are named whom somebody cuts off.
const MOST_NAMED: usize = 8;

/// Somebody at the customer without whom we are cut off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut {
    /// Who it is.
    pub person: usize,
    /// To how many deciders, other than themselves, no way leads without them.
    pub lost: usize,
    /// The first of these, in the order of the files; at most eight.
    pub deciders: Vec<usize>,
}

impl StakeholderGraph {
    /// How many steps lie between each person and the nearest one whom somebody of ours covers: 0 for
    /// whom we cover, none for those to whom no way leads.
    pub fn reach(&self) -> Vec<Option<usize>> {
        let ways = self.ways();
        let mut steps = vec![None; self.len()];
        let covered = |person: &usize| self.is_covered(*person) && !self.is_gone(*person);
        let mut open: VecDeque<usize> = (0..self.len()).filter(covered).collect();
        for person in &open {
            steps[*person] = Some(0);
        }
        while let Some(at) = open.pop_front() {
            let next = steps[at].map(|count| count + 1);
            for to in ways.neighbors(NodeIndex::new(at)).map(NodeIndex::index) {
                if steps[to].is_none() {
                    steps[to] = next;
                    open.push_back(to);
                }
            }
        }
        steps
    }

    /// The people at the customer whose leaving cuts us off from somebody who decides.
    ///
    /// From the supporters whom we cover ways lead to deciders. Somebody cuts us off from a decider
    /// when such ways exist and every one of them passes through them; the only supporter does so
    /// too, a decider never from themselves. Ordered by how many deciders are lost, then as in the
    /// files.
    pub fn cuts(&self) -> Vec<Cut> {
        let start = self.len();
        let before = immediate_dominators(&self.supported_ways(), start);
        let mut lost = vec![0; self.len()];
        let mut named: Vec<Vec<usize>> = vec![Vec::new(); self.len()];
        for person in from_the_ends(&before).filter(|node| *node != start) {
            keep_first(&mut named[person]);
            let Some(above) = before[person].filter(|above| *above != start) else { continue };
            let itself = self.is_decider(person).then_some(person);
            let passed: Vec<usize> = named[person].iter().copied().chain(itself).collect();
            lost[above] += lost[person] + usize::from(itself.is_some());
            named[above].extend(passed);
        }
        let people = lost.into_iter().zip(named).enumerate();
        let mut cuts: Vec<Cut> = people
            .filter(|(_, (lost, _))| *lost > 0)
            .map(|(person, (lost, deciders))| Cut { person, lost, deciders })
            .collect();
        cuts.sort_by_key(|cut| std::cmp::Reverse(cut.lost));
        cuts
    }
}

/// The nodes of a tree, each after all that hang below it.
fn from_the_ends(above: &[Option<usize>]) -> impl Iterator<Item = usize> + '_ {
    let mut waiting = vec![0_usize; above.len()];
    for at in above.iter().flatten() {
        waiting[*at] += 1;
    }
    let mut free: Vec<usize> = (0..above.len()).filter(|at| waiting[*at] == 0).collect();
    std::iter::from_fn(move || {
        let at = free.pop()?;
        if let Some(over) = above[at] {
            waiting[over] -= 1;
            free.extend((waiting[over] == 0).then_some(over));
        }
        Some(at)
    })
}

fn keep_first(people: &mut Vec<usize>) {
    people.sort_unstable();
    people.truncate(MOST_NAMED);
}
