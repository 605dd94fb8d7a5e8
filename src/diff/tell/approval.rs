//! Whose approval a change needs, by name.
//!
//! The settings say who by class, kind and field; a part such as the plan's owner is taken from the state
//! before, so that nobody makes themselves the one who approves.

use super::beside::ApprovalStory;
use super::fact::Both;
use super::line::{Line, Sentence};
use super::speaker::{Around, Speaker};
use super::story::Fact;
use crate::diff::class::{self, Class};
use crate::diff::state::Content;
use crate::diff::value::Value;
use crate::model::{Id, Kind, Plan};
use crate::workspace::{Approver, Review};

impl<'a> Speaker<'a> {
    /// How changes are judged.
    pub(super) fn review(&self) -> &'a Review {
        &self.now.settings.review
    }

    /// Whose approval an item needs that changed.
    pub(super) fn approval_of_facts(&self, facts: &[Fact], of: Both<'_>) -> Vec<ApprovalStory> {
        let kind = class::word(of.subject.kind());
        let asked = facts.iter().flat_map(|fact| {
            let field = fact.field.split('.').next().filter(|field| !field.is_empty());
            self.review().approvers(fact.class, kind, field)
        });
        self.approvals(asked, of)
    }

    /// Whose approval an item needs that is new or gone: of its kind, and of fields that it has.
    pub(super) fn approval_of_whole(&self, class: Class, of: Both<'_>) -> Vec<ApprovalStory> {
        let kind = class::word(of.subject.kind());
        let fields = of.now.fields.0.iter().map(|(name, _)| name.name);
        let said = fields.filter(|field| self.review().speaks_of(kind, field));
        let of_fields = said.flat_map(|field| self.review().approvers(class, kind, Some(field)));
        self.approvals(self.review().approvers(class, kind, None).chain(of_fields), of)
    }

    /// Whose approval it needs that a plan is new or gone.
    pub(super) fn approval_of_plan(&self, around: Around<'_>) -> Vec<ApprovalStory> {
        let asked = self.review().approvers(Class::Critical, class::word(Some(Kind::Plan)), None);
        let all = asked.filter_map(|who| self.approver(who, None, around));
        distinct(all)
    }

    fn approvals<'s>(
        &self,
        asked: impl Iterator<Item = &'s Approver>,
        of: Both<'_>,
    ) -> Vec<ApprovalStory> {
        let owner = owner(of.before).or_else(|| owner(of.now));
        distinct(asked.filter_map(|who| self.approver(who, owner.clone(), of.around)))
    }

    /// Who it is; of what plans share nobody is the owner.
    fn approver(
        &self,
        who: &Approver,
        owner: Option<Id>,
        around: Around<'_>,
    ) -> Option<ApprovalStory> {
        let of_plan = |find: fn(&Plan) -> Option<Id>| {
            let before = self.before.plan(around.was).and_then(find);
            before.or_else(|| self.now.plan(around.plan).and_then(find))
        };
        let person = match who {
            Approver::Person(id) => Some(id.clone()),
            Approver::Owner => owner.or_else(|| of_plan(plan_owner)),
            Approver::PlanOwner => of_plan(plan_owner),
            Approver::ExecutiveSponsor => of_plan(sponsor),
        };
        let part = match who {
            Approver::Person(_) => "person",
            part => part.word(),
        };
        let name = match &person {
            Some(id) => Line::theirs(self.name_of(Kind::Person, id, None, around).unwrap_or(id)),
            None if around.plan.is_empty() => return None,
            None => self.sentence(&Sentence::new(format!("diff-approver-{part}"))),
        };
        Some(ApprovalStory { part: part.to_owned(), person, name })
    }
}

fn plan_owner(plan: &Plan) -> Option<Id> {
    plan.header.as_ref()?.owner.get().map(|owner| owner.id().into())
}

fn sponsor(plan: &Plan) -> Option<Id> {
    plan.header.as_ref()?.executive_sponsor.get().map(|sponsor| sponsor.id().into())
}

/// Who answers for an item.
fn owner(content: &Content) -> Option<Id> {
    match content.fields.value("owner")? {
        Value::Reference(owner) => Some(owner.id.clone()),
        _ => None,
    }
}

/// Everybody once.
fn distinct(all: impl Iterator<Item = ApprovalStory>) -> Vec<ApprovalStory> {
    let mut found: Vec<ApprovalStory> = Vec::new();
    for one in all {
        if !found.iter().any(|known| known.is_same(&one)) {
            found.push(one);
        }
    }
    found
}
