//! All changes of a workspace, in words.
//!
//! What plans share comes first, then the plans in their order; within each the weightiest comes first.

use std::collections::BTreeMap;

use super::beside::FigureStory;
use super::impact::namings;
use super::line::{Line, Sentence};
use super::speaker::{Around, Speaker};
use super::story::{Fact, ItemStory, Part, Side, Story, Told, Unread};
use super::telling::{Extent, Telling};
use crate::diff::change::{Changes, ItemChange, ItemStep, PlanChange, PlanStep, SettingChange};
use crate::diff::class::{self, Class, Topic};
use crate::diff::impact::Namings;
use crate::diff::state::{Contents, Subject};
use crate::graph::Change;
use crate::model::{Id, Kind};
use crate::redact::Published;
use crate::workspace::Workspace;

/// Tells changes between two states; a language alone says how.
pub fn tell<'a>(
    changes: &Changes,
    before: &Published,
    now: &Published,
    how: impl Into<Telling<'a>>,
) -> Story {
    let Telling { language, accounts, moved, extent } = how.into();
    let states = [before, now];
    let [before, now] = states.map(Published::workspace);
    let namings = match extent {
        Extent::Changes => Namings::default(),
        Extent::Everything => namings(changes, now),
    };
    let today = now.today;
    let speaker = Speaker { language, today, namings: &namings, moved, extent, before, now };
    let is_asked = |plan: Option<&Id>| {
        let is_named = |id: &Id| {
            accounts.iter().any(|account| *account == **id)
                || changes.plans.iter().any(|change| change.id == *id)
        };
        accounts.is_empty() || plan.is_some_and(is_named)
    };
    let shared = (!changes.shared.is_empty()).then(|| speaker.shared(&changes.shared));
    let plans = changes.plans.iter().map(|plan| speaker.plan(plan));
    Story {
        language,
        today: now.today,
        parts: shared.into_iter().chain(plans).collect(),
        settings: changes.settings.iter().map(|change| speaker.setting(change)).collect(),
        findings: speaker.judged(changes, states, is_asked),
        unread: unread(before, now),
        has_other_bytes: changes.is_empty() && has_other_bytes(before, now),
    }
}

/// The files of which something could not be read.
fn unread(before: &Workspace, now: &Workspace) -> Vec<Unread> {
    let of = |workspace: &Workspace, side: Side| {
        let broken = workspace.reading.iter().filter(|it| it.rule.starts_with("syntax/"));
        let mut paths: Vec<String> = broken.map(|it| it.at.path.to_string()).collect();
        paths.sort();
        paths.dedup();
        paths.into_iter().map(move |path| Unread { path, side }).collect::<Vec<_>>()
    };
    [of(before, Side::Before), of(now, Side::Now)].concat()
}

/// Whether some file that was read has another text or place.
fn has_other_bytes(before: &Workspace, now: &Workspace) -> bool {
    let file = |file: &crate::model::SourceFile| (file.path.clone(), file.text.clone());
    let files = |workspace: &Workspace| {
        let mut all: Vec<_> = workspace.files().map(file).collect();
        all.sort();
        all
    };
    files(before) != files(now)
}

impl Speaker<'_> {
    fn shared(&self, changes: &[ItemChange]) -> Part {
        let none = Id::default();
        let around = Around { plan: &none, was: &none, unit: None };
        Part {
            id: none.clone(),
            name: self.say("diff-shared"),
            owner: None,
            change: Change::Changed,
            facts: Vec::new(),
            figures: Vec::new(),
            approval: Vec::new(),
            impact: None,
            items: self.items(changes, around),
        }
    }

    fn plan(&self, change: &PlanChange) -> Part {
        let (step, was) = match &change.what {
            PlanStep::Added(_) => (Change::Added, &change.id),
            PlanStep::Removed(_) => (Change::Removed, &change.id),
            PlanStep::Changed { was, .. } => (Change::Changed, was.as_ref().unwrap_or(&change.id)),
        };
        let around = Around { plan: &change.id, was, unit: None };
        let plan = self.now.plan(&change.id).or_else(|| self.before.plan(was));
        let owner = plan.and_then(|plan| plan.header.as_ref()?.owner.get());
        let owner = owner.map(|owner| {
            let name = self.name_of(Kind::Person, owner.id(), None, around);
            Line::theirs(name.unwrap_or(owner.id()))
        });
        let (facts, items) = match &change.what {
            PlanStep::Added(contents) | PlanStep::Removed(contents) => {
                (vec![self.counted(contents)], Vec::new())
            }
            PlanStep::Changed { was, items } => {
                let renamed = was.as_ref().map(|was| self.moved(was, &change.id));
                (renamed.into_iter().collect(), self.items(items, around))
            }
        };
        Part {
            id: change.id.clone(),
            name: Line::theirs(plan.map_or(&*change.id, |plan| plan.name())),
            owner,
            change: step,
            facts,
            figures: match self.extent {
                Extent::Changes => Vec::new(),
                Extent::Everything => self.figures_of(change, around),
            },
            approval: match step {
                Change::Changed => Vec::new(),
                Change::Added | Change::Removed => self.approval_of_plan(around),
            },
            impact: match &change.what {
                PlanStep::Removed(contents) => self.impact_of_plan(contents.keys(), around),
                PlanStep::Added(_) | PlanStep::Changed { .. } => None,
            },
            items,
        }
    }

    /// The key figures that differ, of a plan that was there before and is there now.
    fn figures_of(&self, change: &PlanChange, around: Around<'_>) -> Vec<FigureStory> {
        let before = self.before.plan(around.was);
        let now = self.now.plan(&change.id);
        before.zip(now).map(|(before, now)| self.figures(before, now, around)).unwrap_or_default()
    }

    /// Items in the order of their weight.
    fn items(&self, changes: &[ItemChange], around: Around<'_>) -> Vec<ItemStory> {
        let mut told: Vec<((Class, Topic), ItemStory)> = changes
            .iter()
            .map(|change| {
                let story = self.item(change, around);
                ((story.class, topic(change)), story)
            })
            .collect();
        told.sort_by_key(|(rank, _)| *rank);
        told.into_iter().map(|(_, story)| story).collect()
    }

    /// How much a plan holds that is new or gone as a whole.
    fn counted(&self, contents: &Contents) -> Fact {
        let mut kinds: BTreeMap<Option<Kind>, usize> = BTreeMap::new();
        for subject in contents.keys() {
            *kinds.entry(subject.kind()).or_default() += 1;
        }
        let several = |kind: &Option<Kind>| !kind.is_some_and(Kind::is_single);
        let said = kinds.iter().filter(|(kind, _)| several(kind));
        let said = said.map(|(kind, count)| Line::ours(self.counted_kind(*kind, *count)));
        let said = Line::joined(said, ", ");
        Fact {
            class: Class::Critical,
            field: String::new(),
            label: self.say("diff-content"),
            what: Told::Is(if said.is_empty() { self.say("diff-nothing") } else { said }),
            notes: Vec::new(),
        }
    }

    fn moved(&self, was: &Id, now: &Id) -> Fact {
        Fact {
            class: Class::Notable,
            field: "id".to_owned(),
            label: self.say("diff-id"),
            what: Told::Was(Some(Line::theirs(&**was)), Some(Line::theirs(&**now))),
            notes: Vec::new(),
        }
    }

    fn setting(&self, change: &SettingChange) -> Fact {
        let key = match change.change {
            Change::Added => "diff-setting-added",
            Change::Removed => "diff-setting-removed",
            Change::Changed => "diff-setting-changed",
        };
        let is_grave = ["audience", "review"].iter().any(|group| change.key.starts_with(group));
        Fact {
            class: if is_grave { Class::Critical } else { Class::Notable },
            field: change.key.clone(),
            label: Line::theirs(change.key.as_str()),
            what: Told::Is(self.sentence(&Sentence::new(key))),
            notes: Vec::new(),
        }
    }
}

/// What the weightiest change of an item is about.
fn topic(change: &ItemChange) -> Topic {
    let kind = change.subject.kind();
    match &change.what {
        ItemStep::Changed { edits, .. } => {
            edits.iter().map(|edit| class::topic(kind, edit)).min().unwrap_or(Topic::Rest)
        }
        ItemStep::Added(_) | ItemStep::Removed(_) => of_kind(&change.subject),
    }
}

fn of_kind(subject: &Subject) -> Topic {
    match subject.kind() {
        Some(Kind::Stakeholder | Kind::Decision | Kind::Plan) => Topic::Who,
        Some(Kind::Revenue | Kind::Opportunity | Kind::Budget | Kind::Contract) => Topic::Money,
        Some(Kind::Action | Kind::Milestone) => Topic::Dates,
        Some(Kind::Goal | Kind::Objective | Kind::Strategy | Kind::Tactic) => Topic::Goals,
        _ => Topic::Rest,
    }
}
