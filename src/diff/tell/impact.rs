//! What else a change touches, in words: who names the thing that changed, and who names those.
//!
//! Of something that is gone, or of somebody who left, that is a warning; else it is only a note.

use std::collections::{BTreeMap, BTreeSet};

use super::beside::{Impact, Weight};
use super::line::{Line, Sentence};
use super::speaker::{Around, Speaker};
use crate::diff::change::{Changes, ItemChange, PlanStep};
use crate::diff::impact::{MOST_FOUND, Namer, Namings};
use crate::diff::state::Subject;
use crate::graph::Change;
use crate::i18n::Message;
use crate::model::{Id, Kind, Word};
use crate::workspace::Workspace;

/// How many of a kind are named.
const MOST_NAMED: usize = 4;

/// Who names what changed; nobody names what is new.
pub(super) fn namings(changes: &Changes, now: &Workspace) -> Namings {
    let is_known = |change: &&ItemChange| change.what.change() != Change::Added;
    let shared = changes.shared.iter().filter(is_known);
    let shared: BTreeSet<&Subject> = shared.map(|change| &change.subject).collect();
    let is_old = |what: &PlanStep| !matches!(what, PlanStep::Added(_));
    let plans = changes.plans.iter().filter(|plan| is_old(&plan.what));
    let plans: BTreeSet<&Id> = plans.map(|plan| &plan.id).collect();
    if plans.is_empty() && shared.is_empty() {
        return Namings::default();
    }
    Namings::of(now, &plans, &shared)
}

impl Speaker<'_> {
    /// What names something; none when nothing does.
    pub(super) fn impact(
        &self,
        subject: &Subject,
        weight: Weight,
        around: Around<'_>,
    ) -> Option<Impact> {
        let namers = self.namings.namers(around.plan, subject);
        self.impact_of(namers, weight)
    }

    /// What names a plan that is gone: the items and pages of others.
    pub(super) fn impact_of_plan<'s>(
        &self,
        subjects: impl Iterator<Item = &'s Subject>,
        around: Around<'_>,
    ) -> Option<Impact> {
        let all = subjects.flat_map(|subject| self.namings.namers(around.plan, subject));
        let direct: BTreeSet<Namer> = all.filter(|namer| namer.steps == 1).collect();
        let namers = direct.into_iter().take(MOST_FOUND).collect();
        self.impact_of(namers, Weight::Warning)
    }

    fn impact_of(&self, namers: Vec<Namer>, weight: Weight) -> Option<Impact> {
        let (direct, further): (Vec<&Namer>, Vec<&Namer>) =
            namers.iter().partition(|namer| namer.steps == 1);
        if direct.is_empty() {
            return None;
        }
        let key = match weight {
            Weight::Warning => "diff-still-named",
            Weight::Note => "diff-named",
        };
        let direct = Sentence::new(key).line("items", self.by_kind(&direct));
        let mut line = self.sentence(&direct);
        if !further.is_empty() {
            let through = Sentence::new("diff-named-through").with("count", further.len());
            line = line.then(self.sentence(&through));
        }
        let is_cut = namers.len() == MOST_FOUND;
        Some(Impact { weight, namers, is_cut, line })
    }

    /// Things kind by kind, counted and named.
    fn by_kind(&self, namers: &[&Namer]) -> Line {
        let mut kinds: BTreeMap<(bool, Option<Kind>), Vec<&Namer>> = BTreeMap::new();
        for namer in namers {
            let kind = namer.subject.kind();
            // Pages come behind items.
            kinds.entry((kind.is_none(), kind)).or_default().push(namer);
        }
        let said = kinds.into_iter().map(|((_, kind), namers)| {
            let ids = namers.iter().take(MOST_NAMED).map(|namer| id_of(namer));
            let mut ids = Line::joined(ids, ", ");
            if let Some(more) = namers.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
                let more = self.sentence(&Sentence::new("diff-and-more").with("count", more));
                ids = ids.then(Line::ours(" ")).then(more);
            }
            let counted = Line::ours(self.counted_kind(kind, namers.len()));
            if kind.is_some_and(Kind::is_single) && namers.iter().all(|it| it.plan.is_none()) {
                return Line::ours(self.kind_word(kind, 1));
            }
            counted.then(Line::ours(" (")).then(ids).then(Line::ours(")"))
        });
        Line::joined(said, ", ")
    }

    /// `2 actions`, in the language's words for a kind.
    pub(super) fn counted_kind(&self, kind: Option<Kind>, count: usize) -> String {
        format!("{count} {}", self.kind_word(kind, count))
    }

    fn kind_word(&self, kind: Option<Kind>, count: usize) -> String {
        let key = kind.map_or("diff-page".to_owned(), |kind| format!("kind-{}", kind.word()));
        let key = if count == 1 { key } else { format!("{key}.many") };
        Message::new(key).in_language(self.language)
    }
}

/// One of them by its id, which is short and can be looked for; of another plan, with its account.
fn id_of(namer: &Namer) -> Line {
    let id = namer.subject.id();
    Line::theirs(match &namer.plan {
        Some(account) if id.is_empty() => account.to_string(),
        Some(account) => format!("{account}/{id}"),
        None => id.to_string(),
    })
}
