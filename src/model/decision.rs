//! `[decision.ID]`: how the customer decides on one thing: criteria, steps, and who plays which part in it.
//!
//! Roles hang on a decision: what is written here goes before the roles of the person.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Day, Entries, Field, Grade, Many, Money, Number, Ref, Role, Stakeholder};

/// A decision process of the customer.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Decision {
    /// What is decided on.
    pub subject: Field<String>,
    /// What it is judged by.
    pub criteria: Field<Many<Requirement>>,
    /// Up to which amount it may be decided here.
    pub value_limit: Field<Money>,
    /// What makes it urgent.
    pub compelling_event: Field<String>,
    /// When it shall be decided.
    pub target_date: Field<Day>,
    /// Who plays which part in this decision.
    pub roles: Field<Entries<Ref<Stakeholder>, Many<Role>>>,
    /// What happens in which order.
    pub steps: Field<Many<Step>>,
}

/// What a decision is judged by.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Requirement {
    /// What it is.
    pub text: Field<String>,
    /// How much it counts, in percent.
    pub weight: Field<Number>,
    /// How well we meet it, 1 to 3.
    pub our_fit: Field<Grade>,
}

/// A step of a decision.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Step {
    /// What it is called.
    pub name: Field<String>,
    /// What sort of step it is.
    pub kind: Field<StepKind>,
    /// Who must agree.
    pub approvers: Field<Many<Ref<Stakeholder>>>,
    /// How long it usually takes.
    pub days: Field<Number>,
    /// Until when.
    pub due: Field<Day>,
    /// Whether it is done.
    pub state: Field<StepState>,
}

words! {
    /// What sort of step it is.
    pub enum StepKind as "step" {
        /// The need is agreed.
        Need = "need",
        /// Offers are compared.
        Evaluation = "evaluation",
        /// Money is released.
        Budget = "budget",
        /// It is checked whether it fits.
        Technical = "technical",
        /// Security is checked.
        Security = "security",
        /// Law is checked.
        Legal = "legal",
        /// Purchasing negotiates.
        Procurement = "procurement",
        /// The works council is heard.
        WorksCouncil = "works-council",
        /// It is signed.
        Signature = "signature",
    }
}

words! {
    /// Whether a step is done.
    pub enum StepState as "step-state" {
        /// Not yet.
        Open = "open",
        /// Done.
        Done = "done",
    }
}

impl Decision {
    /// Whether every step is done, so that nothing is decided any more.
    pub fn is_over(&self) -> bool {
        let is_done = |step: &Field<Step>| {
            step.get().is_some_and(|step| step.state.value() == Some(StepState::Done))
        };
        self.steps.get().is_some_and(|steps| !steps.0.is_empty() && steps.0.iter().all(is_done))
    }

    /// Whether a part that somebody plays in it could not be read.
    pub fn has_bad_roles(&self) -> bool {
        match self.roles.get() {
            Some(roles) => {
                roles.0.iter().any(|(who, parts)| who.get().is_none() || parts.has_bad())
            }
            None => self.roles.is_written(),
        }
    }
}

targets! {
    Decision: "decision";
}
