//! How a plan's objectives stand, counted in the four groups that a reader tells apart.
//!
//! Every objective that was not dropped is in exactly one group.

use crate::model::{Objective, ObjectiveStatus, Plan};

/// A group of objectives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Reached or as planned.
    Good,
    /// In doubt.
    Doubtful,
    /// Behind or missed.
    Bad,
    /// Not begun, put off, or nobody says.
    Waiting,
}

/// How many objectives are in each group; dropped ones do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standings {
    /// Reached or as planned.
    pub good: usize,
    /// In doubt.
    pub doubtful: usize,
    /// Behind or missed.
    pub bad: usize,
    /// Not begun, put off, or nobody says.
    pub waiting: usize,
}

/// The group of an objective; none when it was dropped.
pub fn standing(objective: &Objective) -> Option<Standing> {
    use ObjectiveStatus as Status;
    Some(match objective.status.value() {
        Some(Status::OnTrack | Status::Achieved) => Standing::Good,
        Some(Status::AtRisk) => Standing::Doubtful,
        Some(Status::OffTrack | Status::Missed) => Standing::Bad,
        Some(Status::NotStarted | Status::Deferred) | None => Standing::Waiting,
        Some(Status::Cancelled) => return None,
    })
}

impl Standings {
    /// Counts the objectives of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut counted = Self::default();
        for standing in plan.objectives.iter().filter_map(|objective| standing(objective)) {
            *counted.group(standing) += 1;
        }
        counted
    }

    /// How many there are in all.
    pub fn total(self) -> usize {
        self.good + self.doubtful + self.bad + self.waiting
    }

    /// Adds those of another plan.
    pub fn add(&mut self, other: Self) {
        self.good += other.good;
        self.doubtful += other.doubtful;
        self.bad += other.bad;
        self.waiting += other.waiting;
    }

    fn group(&mut self, standing: Standing) -> &mut usize {
        match standing {
            Standing::Good => &mut self.good,
            Standing::Doubtful => &mut self.doubtful,
            Standing::Bad => &mut self.bad,
            Standing::Waiting => &mut self.waiting,
        }
    }
}
