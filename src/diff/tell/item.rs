//! An item or page that changed, in words: which one it is, what changed, what names it.
//!
//! Its identity is always told, whatever changed: kind, id, name, who answers, and of people whom they
//! report to up to the top.

use super::beside::Weight;
use super::fact::Both;
use super::line::{Line, Sentence};
use super::speaker::{Around, Speaker};
use super::story::{Fact, ItemStory, Told};
use crate::diff::change::{ItemChange, ItemStep};
use crate::diff::class::{self, Class};
use crate::diff::state::{Content, Subject};
use crate::diff::value::Value;
use crate::graph::Change;
use crate::model::{Id, Kind, Plan, StakeholderStatus};

/// How many facts are told of an item that is new or gone.
const MAIN_FACTS: usize = 6;
/// How many steps upward are told of somebody's place.
const MOST_ABOVE: usize = 6;
/// The fields that tell what something is called.
const NAMING: [&str; 4] = ["name", "title", "subject", "text"];

impl Speaker<'_> {
    /// An item that changed.
    pub(super) fn item(&self, change: &ItemChange, around: Around<'_>) -> ItemStory {
        let subject = &change.subject;
        match &change.what {
            ItemStep::Added(content) => self.whole(subject, Change::Added, content, around),
            ItemStep::Removed(content) => self.whole(subject, Change::Removed, content, around),
            ItemStep::Changed { was, edits, now } => {
                let mut before = now.clone();
                edits.iter().rev().for_each(|edit| edit.reversed().apply(&mut before));
                let both = Both { subject, before: &before, now, around };
                let mut facts = self.facts(edits, both);
                facts.extend(was.as_ref().map(|was| self.renamed(was, subject)));
                let leaves = has_left(now) && !has_left(&before);
                let weight = if leaves { Weight::Warning } else { Weight::Note };
                let is_other = !edits.is_empty();
                let impact = is_other.then(|| self.impact(subject, weight, around)).flatten();
                let rest = self.told_whole(both, now).into_iter().filter(|fact| {
                    let is_told = |edit: &crate::diff::edit::Edit| {
                        super::fact::dotted(&edit.path[..1]) == fact.field
                    };
                    !edits.iter().any(is_told)
                });
                let rest = rest.collect();
                let class = facts.iter().map(|fact| fact.class).min().unwrap_or(Class::Cosmetic);
                let approval = self.approval_of_facts(&facts, both);
                ItemStory {
                    class,
                    approval,
                    impact,
                    ..self.story(both, Change::Changed, now, facts, rest)
                }
            }
        }
    }

    /// An item that is new or gone, with its main facts.
    fn whole(
        &self,
        subject: &Subject,
        change: Change,
        content: &Content,
        around: Around<'_>,
    ) -> ItemStory {
        let both = Both { subject, before: content, now: content, around };
        let is_told_already = |fact: &Fact| {
            fact.field == "owner"
                || fact.field == "reports-to"
                || NAMING.contains(&fact.field.as_str()) && subject.kind().is_some()
        };
        let all = self.told_whole(both, content).into_iter().filter(|fact| !is_told_already(fact));
        let mut facts: Vec<Fact> = all.collect();
        let mut rest = facts.split_off(facts.len().min(MAIN_FACTS));
        rest.retain(|fact| !matches!(&fact.what, Told::Is(line) if line.is_empty()));
        let is_gone = change == Change::Removed;
        let impact = is_gone.then(|| self.impact(subject, Weight::Warning, around)).flatten();
        let class = class::of_item(self.review(), subject, change, content);
        // What is still named is missed by somebody.
        let class = if impact.is_some() { class.min(Class::Notable) } else { class };
        let approval = self.approval_of_whole(class, both);
        ItemStory { class, approval, impact, ..self.story(both, change, content, facts, rest) }
    }

    fn story(
        &self,
        of: Both<'_>,
        change: Change,
        content: &Content,
        facts: Vec<Fact>,
        rest: Vec<Fact>,
    ) -> ItemStory {
        ItemStory {
            subject: of.subject.clone(),
            change,
            class: Class::Routine,
            kind: self.kind(of.subject),
            name: self.own_name(of.subject, content, of.around),
            about: self.about(of.subject, content, of.around),
            facts,
            approval: Vec::new(),
            impact: None,
            rest,
        }
    }

    /// What an item is called; none where its id is all.
    fn own_name(&self, subject: &Subject, content: &Content, around: Around<'_>) -> Option<Line> {
        let written = NAMING
            .iter()
            .find_map(|field| content.text(field))
            .filter(|_| subject.kind().is_some());
        let written = written.or_else(|| content.text("title"));
        let known = || self.name_of(subject.kind()?, subject.id(), None, around);
        let name = written.or_else(known).filter(|name| !name.trim().is_empty())?;
        Some(Line::theirs(super::speaker::gist(name)))
    }

    /// What else tells which one it is.
    fn about(&self, subject: &Subject, content: &Content, around: Around<'_>) -> Vec<Line> {
        let mut about = Vec::new();
        if subject.kind() == Some(Kind::Stakeholder) {
            about.extend(content.text("title").map(Line::theirs));
            about.extend(self.deciding(content));
            about.extend(self.place_of(subject.id(), around));
        }
        if let Some(Value::Reference(owner)) = content.fields.value("owner") {
            let sentence = Sentence::new("diff-owner").line("name", self.named(owner, around));
            about.push(self.sentence(&sentence));
        }
        about
    }

    /// The parts of somebody who decides.
    fn deciding(&self, content: &Content) -> Option<Line> {
        if !class::is_decider(content) {
            return None;
        }
        let roles = content.fields.value("roles")?;
        let none = Id::default();
        Some(self.value(roles, None, Around { plan: &none, was: &none, unit: None }))
    }

    /// Whom somebody reports to, up to the top.
    fn place_of(&self, id: &Id, around: Around<'_>) -> Option<Line> {
        let now = self.now.plan(around.plan).filter(|plan| plan.stakeholders.get(id).is_some());
        let plan = now.or_else(|| self.before.plan(around.was))?;
        let above = chain_above(plan, id);
        if above.is_empty() {
            return None;
        }
        let names = above.iter().map(|id| {
            let name = self.name_of(Kind::Stakeholder, id, None, around);
            Line::theirs(name.unwrap_or(id))
        });
        let sentence = Sentence::new("diff-reports-to").line("names", Line::joined(names, " → "));
        Some(self.sentence(&sentence))
    }

    fn renamed(&self, was: &Id, subject: &Subject) -> Fact {
        Fact {
            class: Class::Routine,
            field: "id".to_owned(),
            label: self.say("diff-id"),
            what: Told::Was(
                Some(Line::theirs(was.to_string())),
                Some(Line::theirs(subject.id().to_string())),
            ),
            notes: Vec::new(),
        }
    }
}

fn has_left(content: &Content) -> bool {
    content.word("status") == Some(StakeholderStatus::Former)
}

/// The ids of those above somebody, the nearest first.
fn chain_above(plan: &Plan, id: &Id) -> Vec<Id> {
    let mut above: Vec<Id> = Vec::new();
    let mut at = id.clone();
    while above.len() < MOST_ABOVE {
        let next = plan.stakeholders.get(&at).and_then(|person| person.reports_to.get());
        let Some(next) = next.map(|next| Id::from(next.id())) else { break };
        if next == *id || above.contains(&next) {
            break;
        }
        above.push(next.clone());
        at = next;
    }
    above
}
