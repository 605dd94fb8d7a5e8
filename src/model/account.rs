//! `[account]`: the customer as a company, and how we stand with it.
//!
//! Its turnover is the customer's own; what we sell to it stands in `revenue.rs`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::word::words;
use super::{
    Asset, Cadence, Criterion, Day, Entries, Field, Many, Markdown, Money, Number, Offering, Ref,
};

/// The profile of a customer.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Account {
    /// The company's name.
    pub name: Field<String>,
    /// Its number in our books.
    pub customer_number: Field<String>,
    /// The account that it belongs to.
    pub parent: Field<String>,
    /// What business it is in.
    pub industry: Field<String>,
    /// Its own annual turnover.
    pub revenue: Field<Money>,
    /// How many people work there.
    pub employees: Field<Number>,
    /// Its address in the web.
    pub website: Field<String>,
    /// Where it sits.
    pub headquarters: Field<String>,
    /// Where else it is.
    pub locations: Field<Many<String>>,
    /// A picture file in the plan's folder.
    pub logo: Field<Asset>,
    /// What one has to know of the company.
    pub background: Field<Markdown>,
    /// Where it wants to go.
    pub vision: Field<Markdown>,
    /// How far it is a customer.
    pub lifecycle: Field<Lifecycle>,
    /// How important it is to us.
    pub tier: Field<Tier>,
    /// Since when it buys from us.
    pub customer_since: Field<Day>,
    /// How well we stand with it.
    pub relationship_strength: Field<Strength>,
    /// What we are to it.
    pub supplier_position: Field<Standing>,
    /// What troubles it.
    pub challenges: Field<Many<String>>,
    /// What it needs, now and later.
    pub needs: Field<Many<Need>>,
    /// How it buys: rhythm, budget cycle, tender rules.
    pub buying_habits: Field<Markdown>,
    /// Why it should buy from us.
    pub value_proposition: Field<Markdown>,
    /// What it buys from us today.
    pub services_in_use: Field<Many<Ref<Offering>>>,
    /// Where things stand.
    pub situation: Field<Markdown>,
    /// How it likes to be addressed.
    pub communication: Field<Box<Communication>>,
    /// What moves its market.
    pub trends: Field<Many<Trend>>,
    /// Its rating by each criterion of the scoring.
    pub scores: Field<Entries<Ref<Criterion>, Number>>,
}

/// Something that the customer needs.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Need {
    /// What it is.
    pub text: Field<String>,
    /// Now or later.
    pub horizon: Field<Horizon>,
}

/// Something that moves the customer's market.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Trend {
    /// What it is.
    pub text: Field<String>,
    /// What sort of trend: political, technical, and so on.
    pub kind: Field<String>,
}

/// How somebody likes to be addressed.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Communication {
    /// By which means.
    pub channel: Field<Channel>,
    /// How often.
    pub cadence: Field<Cadence>,
    /// In which language.
    pub language: Field<String>,
    /// In which form: one page, a deck, a call.
    pub format: Field<String>,
    /// When it suits.
    pub time_window: Field<String>,
    /// What to leave.
    pub avoid: Field<String>,
}

words! {
    /// How far a company is a customer.
    pub enum Lifecycle as "lifecycle" {
        /// Not yet a customer.
        Prospect = "prospect",
        /// Buys from us.
        Active = "active",
        /// May leave.
        AtRisk = "at-risk",
        /// Has not bought for long.
        Dormant = "dormant",
        /// Has left.
        Lost = "lost",
    }
}

words! {
    /// How important an account is to us.
    pub enum Tier as "tier" {
        /// Strategic.
        A = "a",
        /// Key.
        B = "b",
        /// Target.
        C = "c",
    }
}

words! {
    /// How well we stand with a customer.
    pub enum Strength as "strength" {
        /// Not at all.
        None = "none",
        /// Weakly.
        Weak = "weak",
        /// Fairly.
        Moderate = "moderate",
        /// Well.
        Strong = "strong",
        /// As a partner.
        Strategic = "strategic",
    }
}

words! {
    /// What we are to somebody, from seller to adviser.
    pub enum Standing as "standing" {
        /// Nothing yet.
        None = "none",
        /// One who sells.
        Vendor = "vendor",
        /// One whose word counts.
        CredibleSource = "credible-source",
        /// One who solves problems.
        ProblemSolver = "problem-solver",
        /// One who is asked first.
        TrustedAdvisor = "trusted-advisor",
    }
}

words! {
    /// When something is needed.
    pub enum Horizon as "horizon" {
        /// Now.
        Current = "current",
        /// Later.
        Future = "future",
    }
}

words! {
    /// A means of talking.
    pub enum Channel as "channel" {
        /// By e-mail.
        Email = "email",
        /// By telephone.
        Phone = "phone",
        /// By video call.
        Video = "video",
        /// On site.
        InPerson = "in-person",
        /// By chat.
        Chat = "chat",
        /// Through a portal.
        Portal = "portal",
        /// By letter.
        Letter = "letter",
    }
}
