//! `[review]` of `keyplan.toml`: how much changes matter, and whose approval they need.
//!
//! In comes the table as it is typed, out come settings that are always usable. A key is a kind
//! (`action`) or a kind and one of its fields (`action.due`); what names nothing has no effect, and
//! `check` tells of it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::Deserializer;
use serde_json::json;

use crate::model::{Entries, Field, Id, Many, TAKES, Word, described, shape, words};
use crate::text::Span;

/// `[review]`: how changes are judged, and who approves them.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct ReviewTable {
    /// From which class of change on `keyplan diff` ends with 1.
    pub(super) fail_on: Field<ChangeClass>,
    /// How much changes matter, by kind (`action`) or by kind and field (`"action.due"`).
    pub(super) classes: Field<Entries<String, ChangeClass>>,
    /// Whose approval changes need, by class, kind, or kind and field. Unless written, a critical change
    /// needs that of `plan-owner`.
    pub(super) approval: Field<Entries<String, Many<Approver>>>,
}

words! {
    /// How much a change matters.
    pub enum ChangeClass as "diff-class" {
        /// Somebody should approve it.
        Critical = "critical",
        /// Who follows the account wants to know.
        Notable = "notable",
        /// What everyday work brings.
        Routine = "routine",
        /// It means nothing new.
        Cosmetic = "cosmetic",
    }
}

impl ChangeClass {
    /// Its word in settings, arguments and outputs for machines.
    pub fn word(self) -> &'static str {
        Word::word(self)
    }

    /// The class of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|class| class.word() == word)
    }
}

/// Whose approval a change needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Approver {
    /// Who answers for the item that changes, before the change.
    Owner,
    /// Who answers for the account, before the change.
    PlanOwner,
    /// Who of our management stands behind the account, before the change.
    ExecutiveSponsor,
    /// One of our people.
    Person(Id),
}

impl Approver {
    /// The parts that may be named instead of a person.
    pub const PARTS: [Self; 3] = [Self::Owner, Self::PlanOwner, Self::ExecutiveSponsor];

    /// Its word, or the person's id.
    pub fn word(&self) -> &str {
        match self {
            Self::Owner => "owner",
            Self::PlanOwner => "plan-owner",
            Self::ExecutiveSponsor => "executive-sponsor",
            Self::Person(id) => id,
        }
    }
}

impl<'de> Deserialize<'de> for Approver {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let part = Self::PARTS.into_iter().find(|part| part.word() == text);
        Ok(part.unwrap_or_else(|| Self::Person(text.into())))
    }
}

described! {
    Approver, |_| shape(json!({
        "type": "string",
        TAKES: "`owner`, `plan-owner`, `executive-sponsor`, or the id of one of our people",
    }));
}

/// Whose approval some changes need, and where that is said.
#[derive(Debug, Clone, Default)]
pub struct Approval {
    /// The key's place in `keyplan.toml`.
    pub at: Span,
    /// Who, each with the place; nobody where the list is empty.
    pub by: Vec<(Approver, Span)>,
}

/// How changes are judged, and who approves them.
#[derive(Debug, Clone, Default)]
pub struct Review {
    /// From which class of change on `keyplan diff` ends with 1, when something is said.
    pub fail_on: Option<ChangeClass>,
    /// How much changes matter by `kind.field` or `kind`, each with the key's place.
    pub classes: BTreeMap<String, (ChangeClass, Span)>,
    /// Whose approval changes need by class, `kind.field` or `kind`.
    pub approval: BTreeMap<String, Approval>,
}

impl Review {
    pub(super) fn of(table: Option<&ReviewTable>) -> Self {
        let Some(table) = table else { return Self::default() };
        let class = |(key, class): &(Field<String>, Field<ChangeClass>)| {
            Some((key.get()?.clone(), (class.value()?, key.at())))
        };
        let approval = |(key, by): &(Field<String>, Field<Many<Approver>>)| {
            let by = by.get()?.each().map(|(one, at)| (one.clone(), at)).collect();
            Some((key.get()?.clone(), Approval { at: key.at(), by }))
        };
        let classes = table.classes.get().map_or(&[][..], |entries| &entries.0);
        let approvals = table.approval.get().map_or(&[][..], |entries| &entries.0);
        Self {
            fail_on: table.fail_on.value(),
            classes: classes.iter().filter_map(class).collect(),
            approval: approvals.iter().filter_map(approval).collect(),
        }
    }

    /// How much a change matters, when that is said: of the field before its kind.
    pub fn class(&self, kind: &str, field: Option<&str>) -> Option<ChangeClass> {
        let own = field.and_then(|field| self.classes.get(&format!("{kind}.{field}")));
        own.or_else(|| self.classes.get(kind)).map(|(class, _)| *class)
    }

    /// Whose approval a change needs: as is said of the field, else of the kind, else of the class.
    pub fn approvers(
        &self,
        class: ChangeClass,
        kind: &str,
        field: Option<&str>,
    ) -> impl Iterator<Item = &Approver> {
        const PLAN_OWNER: &[Approver] = &[Approver::PlanOwner];
        let own = field.and_then(|field| self.approval.get(&format!("{kind}.{field}")));
        let said =
            own.or_else(|| self.approval.get(kind)).or_else(|| self.approval.get(class.word()));
        let is_default = said.is_none() && class == ChangeClass::Critical;
        let unsaid = if is_default { PLAN_OWNER } else { &[] };
        said.into_iter().flat_map(|said| said.by.iter().map(|(who, _)| who)).chain(unsaid)
    }

    /// Whether something is said of the approval that a field of a kind needs.
    pub fn speaks_of(&self, kind: &str, field: &str) -> bool {
        self.approval.contains_key(&format!("{kind}.{field}"))
    }

    /// Forgets people who shall not be known.
    pub(super) fn forget(&mut self, is_hidden: impl Fn(&Id) -> bool) {
        for approval in self.approval.values_mut() {
            let is_known = |who: &Approver| !matches!(who, Approver::Person(id) if is_hidden(id));
            approval.by.retain(|(who, _)| is_known(who));
        }
    }
}
