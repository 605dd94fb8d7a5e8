//! Parts a forest into pages: an overview with the upper levels, then a page a branch, and so on down.
//!
//! In: parents without circles, and whether a page fits. Out: pages in the order of the forest;
//! everybody stands on one page, and whoever heads a branch also on the page above.

use super::page_cast::{More, PageCast};

/// A branch with fewer people than this does not get a page of its own.
const LEAST_BRANCH: usize = 5;

/// As many cards stay on a page whether they fit or not.
const LEAST_TAKEN: usize = 8;

/// A page before it has its people.
#[derive(Debug, Clone, Default)]
struct Draft {
    /// Who heads it; nobody on the first page.
    head: Option<usize>,
    /// Of whom it shows the branches, down to where others are cut off.
    tops: Vec<usize>,
}

/// Where the people of a plan were parted.
#[derive(Debug)]
pub(super) struct Parting {
    parents: Vec<Option<usize>>,
    children: Vec<Vec<usize>>,
    order: Vec<usize>,
    size: Vec<usize>,
    /// Whether somebody heads a page of their own.
    is_cut: Vec<bool>,
    /// Reports who were moved to pages of their own because there are too many, by manager; the last
    /// entry is for those without one.
    runs: Vec<Vec<Vec<usize>>>,
}

impl Parting {
    /// Parts a forest into pages that fit: each branch stays whole where it can, else the largest
    /// share of it that fits is kept together and the branches below get pages of their own.
    pub(super) fn of(
        parents: &[Option<usize>],
        mut fits: impl FnMut(&PageCast) -> bool,
    ) -> Vec<PageCast> {
        let mut parting = Self::whole(parents);
        let mut open = vec![parents.len()];
        while let Some(top) = open.pop() {
            let mut takes = parting.size[top] + 1;
            loop {
                parting.cut(top, takes);
                let pages = parting.pages_of(top);
                if takes <= LEAST_TAKEN || pages.iter().all(|draft| fits(&parting.cast(draft, &[])))
                {
                    open.extend(parting.heads_on(&pages).into_iter().rev());
                    break;
                }
                takes = takes * 5 / 6;
            }
        }
        parting.pages()
    }

    /// A forest in one piece.
    fn whole(parents: &[Option<usize>]) -> Self {
        let n = parents.len();
        let mut children = vec![Vec::new(); n + 1];
        for (person, parent) in parents.iter().enumerate() {
            children[parent.unwrap_or(n)].push(person);
        }
        let order = order(&children, n);
        let mut size = vec![1; n + 1];
        for person in order.iter().rev() {
            size[parents[*person].unwrap_or(n)] += size[*person];
        }
        Self {
            parents: parents.to_vec(),
            order,
            children,
            size,
            is_cut: vec![false; n],
            runs: vec![Vec::new(); n + 1],
        }
    }

    /// Somebody and all below them, from the top down.
    fn branch(&self, top: usize) -> Vec<usize> {
        let mut branch = Vec::with_capacity(self.size[top]);
        let mut open = vec![top];
        while let Some(person) = open.pop() {
            branch.push(person);
            open.extend(self.children[person].iter().rev());
        }
        branch
    }

    /// Cuts a branch anew, from the bottom up: whoever has too many below gives the largest branches away,
    /// and what is still too much in runs.
    fn cut(&mut self, top: usize, takes: usize) {
        let mut left = vec![1; self.parents.len() + 1];
        for person in self.branch(top).into_iter().rev() {
            self.runs[person].clear();
            for child in self.children[person].clone() {
                self.is_cut[child] = false;
            }
            let weight = |left: &[usize], children: &[usize]| {
                1 + children.iter().map(|child| left[*child]).sum::<usize>()
            };
            let mut all = weight(&left, &self.children[person]);
            if all > takes {
                let mut largest = self.children[person].clone();
                largest.retain(|child| left[*child] >= LEAST_BRANCH);
                largest.sort_by_key(|child| std::cmp::Reverse(left[*child]));
                for child in largest {
                    if all > takes {
                        self.is_cut[child] = true;
                        all -= left[child] - 1;
                        left[child] = 1;
                    }
                }
            }
            if all > takes {
                self.run(person, &left, takes);
                all = weight(&left, &self.kept(person));
            }
            left[person] = all;
        }
    }

    /// The pages of a branch without those of the branches that were cut off.
    fn pages_of(&self, top: usize) -> Vec<Draft> {
        let n = self.parents.len();
        let mut drafts =
            vec![Draft { head: Some(top).filter(|top| *top < n), tops: self.kept(top) }];
        let mut open = vec![top];
        while let Some(person) = open.pop() {
            let head = Some(person).filter(|person| *person < n);
            for run in &self.runs[person] {
                drafts.push(Draft { head, tops: run.clone() });
            }
            let below = self.children[person].iter().rev();
            open.extend(below.filter(|child| !self.is_cut[**child]));
        }
        drafts.retain(|draft| draft.head.is_none() || !draft.tops.is_empty());
        drafts
    }

    /// Whoever heads a branch that is cut off from these pages.
    fn heads_on(&self, drafts: &[Draft]) -> Vec<usize> {
        let mut open: Vec<usize> =
            drafts.iter().rev().flat_map(|draft| draft.tops.iter().rev().copied()).collect();
        let mut heads = Vec::new();
        while let Some(person) = open.pop() {
            if self.is_cut[person] {
                heads.push(person);
            } else {
                open.extend(self.kept(person).into_iter().rev());
            }
        }
        heads
    }

    /// Moves reports that are too many to pages of their own, as many on each as it takes.
    fn run(&mut self, person: usize, left: &[usize], takes: usize) {
        let n = self.parents.len();
        // The overview keeps a page full of those without a manager; other heads give all away.
        let mut room = if person == n { takes } else { 0 };
        let mut runs: Vec<Vec<usize>> = Vec::new();
        let mut filled = takes;
        for child in &self.children[person] {
            if left[*child] <= room {
                room -= left[*child];
                continue;
            }
            room = 0;
            if filled + left[*child] > takes {
                runs.push(Vec::new());
                filled = 1;
            }
            filled += left[*child];
            if let Some(run) = runs.last_mut() {
                run.push(*child);
            }
        }
        self.runs[person] = runs;
    }

    /// The reports of somebody who were not moved away.
    fn kept(&self, person: usize) -> Vec<usize> {
        let moved: std::collections::HashSet<usize> =
            self.runs[person].iter().flatten().copied().collect();
        self.children[person].iter().copied().filter(|child| !moved.contains(child)).collect()
    }

    /// The pages, the overview first.
    fn pages(&self) -> Vec<PageCast> {
        let drafts = self.drafts();
        let n = self.parents.len();
        let mut first_page = vec![None; n];
        for (page, draft) in drafts.iter().enumerate().rev() {
            if let Some(head) = draft.head {
                first_page[head] = Some(page + 1);
            }
        }
        drafts.iter().map(|draft| self.cast(draft, &first_page)).collect()
    }

    /// The pages in the order in which a reader goes down the forest.
    fn drafts(&self) -> Vec<Draft> {
        let n = self.parents.len();
        let mut drafts = vec![Draft { head: None, tops: self.kept(n) }];
        drafts.extend(self.runs[n].iter().map(|run| Draft { head: None, tops: run.clone() }));
        for person in &self.order {
            if self.is_cut[*person] {
                drafts.push(Draft { head: Some(*person), tops: self.kept(*person) });
            }
            for run in &self.runs[*person] {
                drafts.push(Draft { head: Some(*person), tops: run.clone() });
            }
        }
        // Whoever gave all reports away needs no page that shows nobody else.
        drafts.retain(|draft| draft.head.is_none() || !draft.tops.is_empty());
        drafts
    }

    fn cast(&self, draft: &Draft, first_page: &[Option<usize>]) -> PageCast {
        let n = self.parents.len();
        let mut people: Vec<usize> = draft.head.into_iter().collect();
        let mut open: Vec<usize> = draft.tops.clone();
        while let Some(person) = open.pop() {
            people.push(person);
            if !self.is_cut[person] {
                open.extend(self.kept(person));
            }
        }
        people.sort_unstable();
        let mut place = vec![None; n];
        for (at, person) in people.iter().enumerate() {
            place[*person] = Some(at);
        }
        let above =
            |person: usize| if draft.head == Some(person) { None } else { self.parents[person] };
        let managers = people.iter().map(|person| above(*person).and_then(|up| place[up]));
        let more = people.iter().map(|person| self.more(*person, draft, first_page));
        PageCast {
            managers: managers.collect(),
            more: more.collect(),
            stand_ins: self.stand_ins(draft, &place),
            people: people.clone(),
        }
    }

    /// What of somebody's branch is on other pages than this.
    fn more(&self, person: usize, draft: &Draft, first_page: &[Option<usize>]) -> Option<More> {
        let page = *first_page.get(person).unwrap_or(&Some(0));
        let page = page.filter(|_| self.is_cut[person] || !self.runs[person].is_empty())?;
        if draft.head == Some(person) {
            return None;
        }
        let away = if self.is_cut[person] {
            self.size[person] - 1
        } else {
            self.runs[person].iter().flatten().map(|child| self.size[*child]).sum()
        };
        Some(More { people: away, page })
    }

    /// Who is not on the page is stood for by the nearest above them whose branch goes on elsewhere.
    fn stand_ins(&self, draft: &Draft, place: &[Option<usize>]) -> Vec<Option<usize>> {
        let mut stand_ins = place.to_vec();
        for person in &self.order {
            if stand_ins[*person].is_none()
                && let Some(up) = self.parents[*person].filter(|up| draft.head != Some(*up))
            {
                stand_ins[*person] = stand_ins[up];
            }
        }
        stand_ins
    }
}

/// Everybody from the top down, each branch in one piece.
fn order(children: &[Vec<usize>], n: usize) -> Vec<usize> {
    let mut order = Vec::with_capacity(n);
    let mut open: Vec<usize> = children[n].iter().rev().copied().collect();
    while let Some(person) = open.pop() {
        order.push(person);
        open.extend(children[person].iter().rev());
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A boss, five heads, six people under each.
    fn company() -> Vec<Option<usize>> {
        let mut parents = vec![None];
        parents.extend([Some(0); 5]);
        parents.extend((0..30).map(|at| Some(1 + at / 6)));
        parents
    }

    fn pages(parents: &[Option<usize>], takes: usize) -> Vec<PageCast> {
        Parting::of(parents, |page| page.len() <= takes)
    }

    #[test]
    fn gives_every_branch_a_page_and_says_where() {
        let pages = pages(&company(), 12);
        assert_eq!(pages.len(), 5);
        assert_eq!(pages[0].people, [0, 1, 2, 3, 4, 5, 30, 31, 32, 33, 34, 35]);
        assert_eq!(pages[0].more[0], None);
        assert_eq!(pages[0].more[2], Some(More { people: 6, page: 3 }));
        assert_eq!(pages[2].people, [2, 12, 13, 14, 15, 16, 17]);
        assert_eq!(pages[2].managers[1], Some(0));
        assert_eq!(pages[0].stand_ins[12], Some(2));
        assert_eq!(pages[2].stand_ins[6], None);
    }

    #[test]
    fn everybody_is_somewhere_and_no_page_is_too_full() {
        let wide: Vec<_> = (0..500).map(|at| (at > 0).then_some(0)).collect();
        let deep: Vec<_> = (0..500_usize).map(|at| at.checked_sub(1)).collect();
        for parents in [company(), wide, deep, vec![None; 500]] {
            let pages = pages(&parents, 20);
            assert!(pages.iter().all(|page| page.len() <= 20), "{:?}", pages.len());
            let mut all: Vec<usize> = pages.iter().flat_map(|page| page.people.clone()).collect();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), parents.len());
        }
    }

    #[test]
    fn keeps_small_forests_whole() {
        assert_eq!(pages(&company(), 40).len(), 1);
    }
}
