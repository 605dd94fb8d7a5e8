//! The tree of reporting as a whole: how deep everybody stands and how many stand below.
//!
//! Every answer takes time in proportion to the number of people, however long or wide the tree, and
//! a circle of reporting neither hangs nor hides anybody.

use super::StakeholderGraph;

impl StakeholderGraph {
    /// Who reports to nobody of the plan.
    pub fn roots(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.len()).filter(|person| self.manager(*person).is_none())
    }

    /// How many managers stand above each person; none for those whose way up never ends.
    pub fn depths(&self) -> Vec<Option<usize>> {
        let mut depths = vec![None; self.len()];
        let mut open: Vec<usize> = self.roots().collect();
        for root in &open {
            depths[*root] = Some(0);
        }
        while let Some(at) = open.pop() {
            let below = depths[at].map(|depth| depth + 1);
            for report in self.reports(at) {
                depths[report] = below;
                open.push(report);
            }
        }
        depths
    }

    /// How many people stand below each person, directly or not; oneself never counts. In a circle
    /// everybody stands below everybody.
    pub fn spans_of_control(&self) -> Vec<usize> {
        let mut below = vec![0; self.len()];
        let mut waiting: Vec<usize> = (0..self.len()).map(|at| self.reports(at).len()).collect();
        let mut free: Vec<usize> = (0..self.len()).filter(|at| waiting[*at] == 0).collect();
        while let Some(at) = free.pop() {
            if let Some(manager) = self.manager(at) {
                below[manager] += below[at] + 1;
                waiting[manager] -= 1;
                if waiting[manager] == 0 {
                    free.push(manager);
                }
            }
        }
        // Whoever still waits for a report is in a circle.
        let mut told = vec![false; self.len()];
        for start in (0..self.len()).filter(|at| waiting[*at] > 0) {
            if !told[start] {
                self.share_in_circle(start, &mut below, &mut told);
            }
        }
        below
    }

    /// Gives everybody in a circle the number of all others who hang on it.
    fn share_in_circle(&self, start: usize, below: &mut [usize], told: &mut [bool]) {
        let mut circle = vec![start];
        let mut at = start;
        while let Some(manager) = self.manager(at).filter(|manager| *manager != start) {
            circle.push(manager);
            at = manager;
        }
        let all = circle.iter().map(|at| below[*at] + 1).sum::<usize>() - 1;
        for at in circle {
            below[at] = all;
            told[at] = true;
        }
    }
}
