//! `[stakeholder.ID]`: somebody at the customer, their place, their power, and how we stand with them.
//!
//! Reporting (`reports-to`) is a tree; influence is a graph of its own; role, influence and stance
//! are three different things.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{
    Asset, Cadence, Communication, Competitor, Day, Field, Grade, Influence, Many, Person, Ref,
    Standing, Unit,
};

/// Somebody at the customer.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Stakeholder {
    /// What they are called.
    pub name: Field<String>,
    /// Their function.
    pub title: Field<String>,
    /// Where they work.
    pub unit: Field<Ref<Unit>>,
    /// How high they stand.
    pub level: Field<Level>,
    /// Whether they are there.
    pub status: Field<StakeholderStatus>,
    /// Whom they report to.
    pub reports_to: Field<Ref<Stakeholder>>,
    /// Which parts they play when something is bought.
    pub roles: Field<Many<Role>>,
    /// How much they decide, 0 to 10.
    pub influence: Field<Influence>,
    /// How near they are to where it is decided.
    pub power: Field<Power>,
    /// How they see us.
    pub stance: Field<Stance>,
    /// How well we know them.
    pub contact: Field<Contact>,
    /// Who of us looks after them.
    pub covered_by: Field<Many<Coverage>>,
    /// Whom they sway.
    pub influences: Field<Many<Line>>,
    /// What matters to them.
    pub cares_about: Field<Many<String>>,
    /// What they would gain.
    pub personal_win: Field<String>,
    /// Which competitors they are close to.
    pub competitor_ties: Field<Many<Tie>>,
    /// How they like to be addressed.
    pub communication: Field<Box<Communication>>,
    /// How we know.
    pub evidence: Field<Box<Evidence>>,
    /// Where their data come from.
    pub data_source: Field<String>,
    /// When we last spoke.
    pub last_contact: Field<Day>,
    /// Their business address.
    pub email: Field<String>,
    /// Their business number.
    pub phone: Field<String>,
    /// A picture file in the plan's folder.
    pub photo: Field<Asset>,
    /// Since when they are there.
    pub since: Field<Day>,
    /// When they left.
    pub left_on: Field<Day>,
    /// Who came after them.
    pub successor: Field<Ref<Stakeholder>>,
}

/// Somebody of ours who looks after them.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Coverage {
    /// Who.
    pub person: Field<Ref<Person>>,
    /// Whether they lead; one alone does.
    pub lead: Field<bool>,
    /// What we are to them.
    pub current: Field<Standing>,
    /// What we want to be.
    pub target: Field<Standing>,
    /// How it goes.
    pub rating: Field<Rating>,
    /// How often they meet.
    pub cadence: Field<Cadence>,
    /// When they last spoke.
    pub last_contact: Field<Day>,
    /// What comes next.
    pub plan: Field<String>,
}

/// A line of influence to somebody else.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Line {
    /// Whom.
    pub to: Field<Ref<Stakeholder>>,
    /// In which way.
    pub kind: Field<LineKind>,
    /// How much, 1 to 3.
    pub strength: Field<Grade>,
    /// How we know.
    pub evidence: Field<Box<Evidence>>,
    /// What is worth knowing.
    pub note: Field<String>,
}

/// How we know something.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Evidence {
    /// How sure it is.
    pub level: Field<EvidenceLevel>,
    /// When we learned it.
    pub on: Field<Day>,
    /// What was said or seen.
    pub note: Field<String>,
}

/// A tie to a competitor.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Tie {
    /// Which one.
    pub competitor: Field<Ref<Competitor>>,
    /// How close, 1 to 3.
    pub strength: Field<Grade>,
}

words! {
    /// How high somebody stands.
    pub enum Level as "level" {
        /// In the management.
        CLevel = "c-level",
        /// Leads a division.
        Director = "director",
        /// Leads a department.
        Manager = "manager",
        /// Knows a subject.
        Specialist = "specialist",
        /// Does not belong to the company.
        External = "external",
    }
}

words! {
    /// Whether somebody is there.
    pub enum StakeholderStatus as "stakeholder-status" {
        /// They are.
        Active = "active",
        /// The seat exists; nobody is known.
        Placeholder = "placeholder",
        /// They are away.
        OnLeave = "on-leave",
        /// They have left.
        Former = "former",
    }
}

words! {
    /// A part that somebody plays when something is bought.
    pub enum Role as "role" {
        /// Can release the money.
        EconomicBuyer = "economic-buyer",
        /// Decides.
        DecisionMaker = "decision-maker",
        /// Holds the budget.
        BudgetHolder = "budget-holder",
        /// Must agree.
        Approver = "approver",
        /// Signs.
        Signatory = "signatory",
        /// Buys.
        Buyer = "buyer",
        /// Checks whether it fits.
        TechnicalBuyer = "technical-buyer",
        /// Works with it.
        User = "user",
        /// Sways others.
        Influencer = "influencer",
        /// Lets information pass or not.
        Gatekeeper = "gatekeeper",
        /// Brings it up.
        Initiator = "initiator",
        /// Speaks and acts for us.
        Champion = "champion",
        /// Tells us how things are.
        Coach = "coach",
        /// Stands behind it.
        ExecutiveSponsor = "executive-sponsor",
        /// Tries to stop it.
        Blocker = "blocker",
        /// Checks law and rules.
        LegalCompliance = "legal-compliance",
        /// Leads the project.
        ProjectLead = "project-lead",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// How near somebody is to where it is decided.
    pub enum Power as "power" {
        /// Inside.
        InnerCircle = "inner-circle",
        /// Near.
        Structure = "structure",
        /// Far.
        Outside = "outside",
    }
}

words! {
    /// How somebody sees us.
    pub enum Stance as "stance" {
        /// Fights for us.
        Advocate = "advocate",
        /// Is for us.
        Supporter = "supporter",
        /// Neither.
        Neutral = "neutral",
        /// Doubts.
        Skeptic = "skeptic",
        /// Is against us.
        Opponent = "opponent",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

words! {
    /// How well we know somebody.
    pub enum Contact as "contact" {
        /// Not at all.
        None = "none",
        /// In passing.
        Brief = "brief",
        /// Several meetings.
        Multiple = "multiple",
        /// Well.
        InDepth = "in-depth",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

words! {
    /// In which way somebody sways somebody else.
    pub enum LineKind as "line" {
        /// Sways.
        Influences = "influences",
        /// Trusts them, and so listens to them.
        Trusts = "trusts",
        /// Reports to them in matters of the subject.
        Dotted = "dotted",
        /// Is at odds with.
        Conflict = "conflict",
        /// Stands in for.
        Deputises = "deputises",
    }
}

words! {
    /// How a relation goes.
    pub enum Rating as "rating" {
        /// Well.
        Good = "good",
        /// Under way.
        WorkingOn = "working-on",
        /// Badly.
        Bad = "bad",
    }
}

words! {
    /// How sure something is.
    pub enum EvidenceLevel as "evidence" {
        /// Proved.
        Confirmed = "confirmed",
        /// Seen.
        Observed = "observed",
        /// Said.
        Stated = "stated",
        /// Guessed.
        Assumed = "assumed",
    }
}

impl Stakeholder {
    /// Whether they have left.
    pub fn has_left(&self) -> bool {
        self.status.value() == Some(StakeholderStatus::Former)
    }

    /// Whether somebody is there whom one can meet today: neither gone nor away, and no empty seat.
    pub fn is_active(&self) -> bool {
        self.status.is_missing() || self.status.value() == Some(StakeholderStatus::Active)
    }

    /// Whether somebody has said how much they count and how they see us.
    pub fn is_assessed(&self) -> bool {
        self.influence.is_written() && self.stance.is_written()
    }

    /// Whether the seat exists and nobody is known for it.
    pub fn is_placeholder(&self) -> bool {
        self.status.value() == Some(StakeholderStatus::Placeholder)
    }
}

targets! {
    Stakeholder: "stakeholder";
}
