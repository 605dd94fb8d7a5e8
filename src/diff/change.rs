//! What changed between two states of a workspace: plan by plan, item by item, field by field.
//!
//! Values only; how they are told is elsewhere. [`Changes`] tell everything: applied to the state before
//! they give the state of now.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::Edit;
use super::state::{Content, Contents, State, Subject};
use super::value::{Named, Rows, Value};
use crate::document::references;
use crate::graph::Change;
use crate::model::{Id, Kind, Parts, Word};
use crate::text;

/// All changes between two states.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// What plans share.
    pub shared: Vec<ItemChange>,
    /// The plans, by their ids of now.
    pub plans: Vec<PlanChange>,
    /// The settings in `keyplan.toml`.
    pub settings: Vec<SettingChange>,
}

/// What changed of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanChange {
    /// Its id of now, or of before when it is gone.
    pub id: Id,
    /// How.
    pub what: PlanStep,
}

/// How a plan changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanStep {
    /// It is new.
    Added(Contents),
    /// It is gone.
    Removed(Contents),
    /// It was there before, perhaps under another id.
    Changed {
        /// Its id before, when that was another one.
        was: Option<Id>,
        /// Its items and pages that differ.
        items: Vec<ItemChange>,
    },
}

/// What changed of an item or page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemChange {
    /// What it is now, or was when it is gone.
    pub subject: Subject,
    /// How.
    pub what: ItemStep,
}

/// How an item or page changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemStep {
    /// It is new.
    Added(Content),
    /// It is gone.
    Removed(Content),
    /// It was there before, perhaps under another id.
    Changed {
        /// Its id before, when that was another one.
        was: Option<Id>,
        /// What differs.
        edits: Vec<Edit>,
        /// What it says now.
        now: Content,
    },
}

impl ItemStep {
    /// How, in a word.
    pub fn change(&self) -> Change {
        match self {
            Self::Added(_) => Change::Added,
            Self::Removed(_) => Change::Removed,
            Self::Changed { .. } => Change::Changed,
        }
    }
}

/// A setting that is new, gone or different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingChange {
    /// Its dotted key.
    pub key: String,
    /// How.
    pub change: Change,
}

impl Changes {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.shared.is_empty() && self.plans.is_empty() && self.settings.is_empty()
    }
}

/// Turns the state before into the state of now.
pub fn apply(changes: &Changes, before: &State) -> State {
    let mut now = before.clone();
    renames(changes).apply(&mut now);
    apply_items(&changes.shared, &mut now.shared);
    for plan in &changes.plans {
        match &plan.what {
            PlanStep::Added(contents) => drop(now.plans.insert(plan.id.clone(), contents.clone())),
            PlanStep::Removed(_) => drop(now.plans.remove(&plan.id)),
            PlanStep::Changed { items, .. } => {
                apply_items(items, now.plans.entry(plan.id.clone()).or_default());
            }
        }
    }
    now
}

fn apply_items(changes: &[ItemChange], contents: &mut Contents) {
    for change in changes {
        match &change.what {
            ItemStep::Added(content) => {
                contents.insert(change.subject.clone(), content.clone());
            }
            ItemStep::Removed(_) => drop(contents.remove(&change.subject)),
            ItemStep::Changed { edits, .. } => {
                let content = contents.entry(change.subject.clone()).or_default();
                for edit in edits {
                    edit.apply(content);
                }
            }
        }
    }
}

/// Every rename that changes tell.
pub(super) fn renames(changes: &Changes) -> Renames {
    let mut renames = Renames::default();
    renames.add(&Id::default(), &changes.shared);
    for plan in &changes.plans {
        if let PlanStep::Changed { was, items } = &plan.what {
            if let Some(was) = was {
                renames.plans.insert(was.clone(), plan.id.clone());
            }
            renames.add(was.as_ref().unwrap_or(&plan.id), items);
        }
    }
    renames
}

/// Ids that are others now. Plans are named by their ids before; what is shared by none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Renames {
    pub(super) plans: BTreeMap<Id, Id>,
    /// By plan and subject before.
    pub(super) subjects: BTreeMap<Id, BTreeMap<Subject, Id>>,
}

impl Renames {
    fn add(&mut self, plan: &Id, changes: &[ItemChange]) {
        for change in changes {
            if let ItemStep::Changed { was: Some(was), .. } = &change.what {
                let before = change.subject.with_id(was);
                let of_plan = self.subjects.entry(plan.clone()).or_default();
                of_plan.insert(before, change.subject.id().clone());
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.plans.is_empty() && self.subjects.values().all(BTreeMap::is_empty)
    }

    /// Gives everything in a state its id of now, and with it all that names it.
    pub(super) fn apply(&self, state: &mut State) {
        if self.is_empty() {
            return;
        }
        let shared = std::mem::take(&mut state.shared);
        state.shared = self.contents(&Id::default(), shared);
        for (id, contents) in std::mem::take(&mut state.plans) {
            let contents = self.contents(&id, contents);
            state.plans.insert(self.plans.get(&id).unwrap_or(&id).clone(), contents);
        }
    }

    /// The same contents with the ids of now.
    pub(super) fn contents(&self, plan: &Id, contents: Contents) -> Contents {
        if self.is_empty() {
            return contents;
        }
        let own = self.subjects.get(plan);
        let taken: BTreeSet<Subject> = contents.keys().cloned().collect();
        let renamed = |(subject, mut content): (Subject, Content)| {
            let id = own.and_then(|own| own.get(&subject)).or_else(|| self.follows(plan, &subject));
            let now = id.map(|id| subject.with_id(id)).filter(|now| !taken.contains(now));
            let subject = now.unwrap_or(subject);
            let fields = content.fields.0.iter_mut().map(|(_, value)| value);
            fields.for_each(|value| self.value(plan, value));
            if let Some(rows) = &mut content.rows {
                self.rows(plan, rows);
            }
            (subject, content)
        };
        contents.into_iter().map(renamed).collect()
    }

    /// The id of now of an item whose id names another that is renamed: `[team.lena]`.
    fn follows(&self, plan: &Id, subject: &Subject) -> Option<&Id> {
        let named = Subject::item(subject.kind()?.id_names()?, subject.id());
        self.id_now(plan, &named)
    }

    /// The id of now of something in a plan, or of something that plans share.
    pub(super) fn id_now(&self, plan: &Id, subject: &Subject) -> Option<&Id> {
        let within = |plan: &str| self.subjects.get(plan)?.get(subject);
        within(plan).or_else(|| within(""))
    }

    /// As deep as the model's types.
    fn value(&self, plan: &Id, value: &mut Value) {
        match value {
            Value::Reference(named) => self.named(plan, named),
            Value::Text(text) => {
                if let Some(renamed) = self.renamed_text(plan, text) {
                    *text = renamed;
                }
            }
            Value::Long(text) => {
                if let Some(renamed) = self.prose(plan, text) {
                    *text = renamed;
                }
            }
            Value::Set(values) => {
                for value in values.iter_mut() {
                    self.value(plan, value);
                }
                *value = Value::set(std::mem::take(values));
            }
            Value::Table(table) => {
                table.0.iter_mut().for_each(|(_, value)| self.value(plan, value));
            }
            Value::Rows(rows) => self.rows(plan, rows),
            _ => {}
        }
    }

    /// A text that is nothing but a reference, kind and all, with the ids of now; none where it is none,
    /// or names nothing that was renamed.
    fn renamed_text(&self, plan: &Id, text: &str) -> Option<String> {
        let parts = Parts::of(text);
        let kind = parts.kind.and_then(Kind::of_word)?;
        let mut named = Named { account: parts.account.map(Id::from), kind, id: parts.id.into() };
        let before = named.clone();
        self.named(plan, &mut named);
        let account = named.account.iter().map(|account| format!("{account}/"));
        let account = account.collect::<String>();
        (named != before).then(|| format!("{account}{}.{}", kind.word(), named.id))
    }

    fn rows(&self, plan: &Id, rows: &mut Rows) {
        let all = std::mem::take(&mut rows.rows).into_iter().map(|(key, mut value)| {
            self.value(plan, &mut value);
            let mut parts = key.parts;
            for part in &mut parts {
                self.value(plan, part);
            }
            (parts, value)
        });
        *rows = Rows::of(rows.order, all.collect::<Vec<_>>());
    }

    fn named(&self, plan: &Id, named: &mut Named) {
        let around = named.account.clone().unwrap_or_else(|| plan.clone());
        if let Some(id) = self.id_now(&around, &Subject::item(named.kind, &named.id)) {
            named.id = id.clone();
        }
        if let Some(account) = &mut named.account
            && let Some(now) = self.plans.get(account)
        {
            *account = now.clone();
        }
    }

    /// A text whose references name the ids of now; none where it names nothing that was renamed.
    fn prose(&self, plan: &Id, markdown: &str) -> Option<String> {
        let edit = |reference: crate::document::Reference| {
            let text = self.renamed_text(plan, reference.target.slice(markdown))?;
            Some(text::Edit { span: reference.target, text })
        };
        let edits: Vec<text::Edit> = references(markdown).into_iter().filter_map(edit).collect();
        (!edits.is_empty()).then(|| text::apply(markdown, &edits).0)
    }
}
