//! `[plan]`: who wrote which version of what for which period, and who answers for it.
//!
//! The four fields that every reader expects on the cover are date, author, version and goal.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::word::words;
use super::{Cadence, Day, Field, Markdown, Money, Person, Ref};

/// The head of a plan.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Header {
    /// What the plan is called.
    pub title: Field<String>,
    /// Which template it follows; decides what is asked of it.
    pub template: Field<Template>,
    /// When it was written.
    pub created_on: Field<Day>,
    /// Who wrote it.
    pub created_by: Field<Ref<Person>>,
    /// Its version, often a date.
    pub version: Field<String>,
    /// What the plan is for, in one sentence.
    pub objective: Field<String>,
    /// The plan for somebody with one minute.
    pub summary: Field<Markdown>,
    /// Who answers for the account: exactly one.
    pub owner: Field<Ref<Person>>,
    /// Who of our management stands behind it.
    pub executive_sponsor: Field<Ref<Person>>,
    /// From when to when it holds.
    pub period: Field<Term>,
    /// Where it is in its life.
    pub status: Field<Status>,
    /// Who approved it.
    pub approved_by: Field<Ref<Person>>,
    /// When it was approved.
    pub approved_on: Field<Day>,
    /// How confidential it is.
    pub classification: Field<Classification>,
    /// How often it is reviewed.
    pub review_every: Field<Cadence>,
    /// When it is reviewed next.
    pub next_review: Field<Day>,
    /// The field of play and the value that we bring.
    pub charter: Field<Markdown>,
    /// Which plan came before.
    pub supersedes: Field<String>,
    /// Its currency, ISO 4217; the workspace's when nothing is written.
    pub currency: Field<String>,
    /// All the money set aside.
    pub budget_total: Field<Money>,
}

/// From one day to another, both included.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Term {
    /// The first day.
    pub start: Field<Day>,
    /// The last day.
    pub end: Field<Day>,
}

words! {
    /// The template that a plan follows.
    pub enum Template as "template" {
        /// The customer's priorities, people, goals, revenue streams, and our actions.
        Strategic = "strategic",
        /// Revenue, goals, solutions, the decision process.
        Sales = "sales",
        /// The people, the hierarchy, who decides.
        Mapping = "mapping",
        /// Status, goals of both sides, roles, steps.
        KamAction = "kam-action",
        /// Header, team and a grid of steps.
        Simple = "simple",
        /// All seven elements.
        Full = "full",
    }
}

words! {
    /// Where a plan is in its life.
    pub enum Status as "plan-status" {
        /// Being written.
        Draft = "draft",
        /// Being looked at.
        InReview = "in-review",
        /// Approved and not yet begun.
        Approved = "approved",
        /// In force.
        Active = "active",
        /// Paused.
        OnHold = "on-hold",
        /// Ended.
        Closed = "closed",
        /// Kept for the record.
        Archived = "archived",
    }
}

words! {
    /// How confidential a plan is.
    pub enum Classification as "classification" {
        /// Anybody may read it.
        Public = "public",
        /// The company may read it.
        Internal = "internal",
        /// Those who need it may read it.
        Confidential = "confidential",
        /// Named people may read it.
        StrictlyConfidential = "strictly-confidential",
    }
}
