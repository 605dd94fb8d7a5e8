//! What names a thing, and what names those in turn.
//!
//! In comes a workspace with what may be asked for, out comes for each thing who names it, step by step.
//! Plans that did not change are asked only for what they say of others; steps and counts are bounded.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::state::Subject;
use crate::model::{Id, Kind, Parts, Plan, Reference};
use crate::workspace::Workspace;

/// How many steps are gone from a thing.
pub(super) const MOST_STEPS: usize = 3;
/// How many things are found at most.
pub(super) const MOST_FOUND: usize = 50;

/// An item or page of a plan; what plans share has an empty plan.
pub(super) type Place = (Id, Subject);

/// Something that names another, so many steps away.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Namer {
    /// 1 when it names the thing itself, 2 when it names one that does, and so on.
    pub steps: usize,
    /// Its plan, when that is another one.
    pub plan: Option<Id>,
    /// What it is.
    pub subject: Subject,
}

/// Who names what in a workspace.
#[derive(Debug, Default)]
pub(super) struct Namings(HashMap<Place, BTreeSet<Place>>);

impl Namings {
    /// Who names anything in some plans, and who names some of what plans share.
    pub(super) fn of(
        workspace: &Workspace,
        plans: &BTreeSet<&Id>,
        shared: &BTreeSet<&Subject>,
    ) -> Self {
        let mut namings = Self::default();
        for plan in &workspace.plans {
            namings.add(plan, plans, shared);
        }
        namings
    }

    fn add(&mut self, plan: &Arc<Plan>, plans: &BTreeSet<&Id>, shared: &BTreeSet<&Subject>) {
        let is_own = plans.contains(&plan.id);
        let pages: BTreeMap<u32, &Id> =
            plan.pages.iter().map(|page| (page.file, &page.id)).collect();
        for reference in &plan.sources.references {
            if !is_own && shared.is_empty() && !reference.text.contains('/') {
                continue;
            }
            let Some(places) = named(plan, reference) else { continue };
            let is_asked = |place: &Place| {
                let is_shared = place.0.is_empty() && shared.contains(&place.1);
                is_shared || plans.contains(&place.0)
            };
            let Some(from) = from(reference, &pages) else { continue };
            let stands = (plan.id.clone(), from);
            for place in places.into_iter().filter(|place| is_asked(place) && *place != stands) {
                self.0.entry(place).or_default().insert(stands.clone());
            }
        }
    }

    /// Who names a thing, the nearest first.
    pub(super) fn namers(&self, plan: &Id, subject: &Subject) -> Vec<Namer> {
        let start = (plan.clone(), subject.clone());
        let mut seen = BTreeSet::from([&start]);
        let (mut found, mut front) = (Vec::new(), vec![&start]);
        for steps in 1..=MOST_STEPS {
            let next: BTreeSet<&Place> = front
                .iter()
                .filter_map(|place| self.0.get(*place))
                .flatten()
                .filter(|place| !seen.contains(place))
                .collect();
            for place in next.iter().take(MOST_FOUND - found.len()) {
                let account = Some(&place.0).filter(|id| *id != plan).cloned();
                found.push(Namer { steps, plan: account, subject: place.1.clone() });
            }
            seen.extend(&next);
            front = next.into_iter().collect();
        }
        found
    }
}

/// What a reference names: of a competitor, both what is said of it and the position in the plan.
fn named(plan: &Plan, reference: &Reference) -> Option<Vec<Place>> {
    let parts = Parts::of(&reference.text);
    let kind = Kind::of_word(parts.kind.or(reference.kinds.first().copied())?)?;
    let subject = Subject::item(kind, &Id::from(parts.id));
    let account = parts.account.map_or_else(|| plan.id.clone(), Id::from);
    let planned = kind.is_planned().then(|| (account, subject.clone()));
    let shared = kind.is_shared().then(|| (Id::default(), subject));
    Some(planned.into_iter().chain(shared).collect())
}

/// Where a reference stands.
fn from(reference: &Reference, pages: &BTreeMap<u32, &Id>) -> Option<Subject> {
    match &reference.from {
        Some(key) => Some(Subject::Item(key.clone())),
        None => pages.get(&reference.place.file).map(|id| Subject::Page((*id).clone())),
    }
}
