//! `[risk.ID]` and `[question.ID]`: what may go wrong, and what we still have to learn.
//!
//! What they are about is a reference of any kind, so its kind is always written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Day, Field, Grade, Markdown, Person, Ref};

/// What may go wrong.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Risk {
    /// What it is.
    pub title: Field<String>,
    /// How likely, 1 to 3.
    pub likelihood: Field<Grade>,
    /// How bad, 1 to 3.
    pub impact: Field<Grade>,
    /// What sort of risk.
    pub category: Field<RiskCategory>,
    /// What we do about it.
    pub mitigation: Field<Markdown>,
    /// What it is about.
    pub about: Field<Ref<Anything>>,
    /// Who answers for it.
    pub owner: Field<Ref<Person>>,
    /// Until when it is looked at again.
    pub due: Field<Day>,
    /// How it stands.
    pub state: Field<RiskState>,
}

/// What we still have to learn.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Question {
    /// What we ask.
    pub text: Field<String>,
    /// What it is about.
    pub about: Field<Ref<Anything>>,
    /// Who finds out.
    pub owner: Field<Ref<Person>>,
    /// Until when.
    pub due: Field<Day>,
    /// How it stands.
    pub state: Field<QuestionState>,
    /// What we learned.
    pub answer: Field<Markdown>,
}

words! {
    /// What sort of risk it is.
    pub enum RiskCategory as "risk-category" {
        /// Of the relationship.
        Relationship = "relationship",
        /// Of the business.
        Commercial = "commercial",
        /// Of delivery.
        Delivery = "delivery",
        /// Of competition.
        Competition = "competition",
        /// Of law.
        Legal = "legal",
        /// Of money.
        Financial = "financial",
    }
}

words! {
    /// How a risk stands.
    pub enum RiskState as "risk-state" {
        /// Open.
        Open = "open",
        /// Being lessened.
        Mitigating = "mitigating",
        /// Taken.
        Accepted = "accepted",
        /// Over.
        Closed = "closed",
    }
}

words! {
    /// How a question stands.
    pub enum QuestionState as "question-state" {
        /// Open.
        Open = "open",
        /// Answered.
        Answered = "answered",
        /// No longer asked.
        Dropped = "dropped",
    }
}

impl Question {
    /// Whether nobody has answered or dropped it; so it is until its state says otherwise.
    pub fn is_open(&self) -> bool {
        !matches!(self.state.value(), Some(QuestionState::Answered | QuestionState::Dropped))
    }
}

/// Any item of a plan; its kind is always written.
#[derive(Debug, Clone, Copy)]
pub enum Anything {}

targets! {
    Risk: "risk";
    Question: "question";
    Anything: "stakeholder" | "unit" | "priority" | "initiative" | "customer-goal" | "customer-revenue" | "decision" | "swot" | "competitor" | "whitespace" | "goal" | "objective" | "strategy" | "tactic" | "solution" | "opportunity" | "action" | "milestone" | "revenue" | "contract" | "team" | "budget" | "risk" | "question" | "kpi" | "review" | "person" | "offering" | "criterion";
}
