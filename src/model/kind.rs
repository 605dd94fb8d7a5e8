//! The kinds of items, in the order in which a plan is read.
//!
//! The word of a kind is its table's first key and the prefix of a reference.

use super::word::words;

words! {
    /// The kind of an item: the first word of its table, `[kind.id]`.
    pub enum Kind as "kind" {
        /// `[plan]`, the header.
        Plan = "plan",
        /// `[account]`, the customer's profile.
        Account = "account",
        /// Somebody of ours.
        Person = "person",
        /// Something that we sell.
        Offering = "offering",
        /// A competitor, or in a plan its position at this account.
        Competitor = "competitor",
        /// A criterion of the key-account scoring.
        Criterion = "criterion",
        /// What matters to the customer.
        Priority = "priority",
        /// What the customer undertakes.
        Initiative = "initiative",
        /// An annual goal of the customer.
        CustomerGoal = "customer-goal",
        /// How the customer earns money.
        CustomerRevenue = "customer-revenue",
        /// A part of the customer's organisation.
        Unit = "unit",
        /// Somebody of theirs.
        Stakeholder = "stakeholder",
        /// How the customer decides on something.
        Decision = "decision",
        /// A strength, weakness, opportunity or threat.
        Swot = "swot",
        /// A row of the white-space grid.
        Whitespace = "whitespace",
        /// A direction.
        Goal = "goal",
        /// A measurable step towards a goal.
        Objective = "objective",
        /// A chosen approach.
        Strategy = "strategy",
        /// A lever of a strategy.
        Tactic = "tactic",
        /// What we propose to the customer.
        Solution = "solution",
        /// A deal that may be won.
        Opportunity = "opportunity",
        /// A dated piece of work with one owner.
        Action = "action",
        /// A date by which something holds.
        Milestone = "milestone",
        /// Our sales to the customer.
        Revenue = "revenue",
        /// An agreement with the customer.
        Contract = "contract",
        /// Somebody's part in the account team.
        Team = "team",
        /// Money set aside.
        Budget = "budget",
        /// What may go wrong.
        Risk = "risk",
        /// What we still have to learn.
        Question = "question",
        /// A figure that is watched.
        Kpi = "kpi",
        /// A rating of the account on a day.
        Health = "health",
        /// A meeting that looked at the plan.
        Review = "review",
    }
}

impl Kind {
    /// The kind of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        let first = word.as_bytes().first();
        let is_it = |known: &&str| known.as_bytes().first() == first && *known == word;
        Self::WORDS.iter().position(is_it).map(|at| Self::ALL[at])
    }

    /// Whether there is one of it without an id: `[plan]`, `[account]`.
    pub fn is_single(self) -> bool {
        matches!(self, Self::Plan | Self::Account)
    }

    /// Whether it may stand beside `keyplan.toml`.
    pub fn is_shared(self) -> bool {
        matches!(self, Self::Person | Self::Offering | Self::Competitor | Self::Criterion)
    }

    /// Whether it may stand in a plan.
    pub fn is_planned(self) -> bool {
        self == Self::Competitor || !self.is_shared()
    }

    /// Whether it is a person, of ours or of the customer's.
    pub fn is_somebody(self) -> bool {
        matches!(self, Self::Person | Self::Stakeholder)
    }

    /// What the ids of this kind name, when they are references themselves: `[team.lena]`.
    pub fn id_names(self) -> Option<Self> {
        match self {
            Self::Team => Some(Self::Person),
            Self::Whitespace => Some(Self::Unit),
            _ => None,
        }
    }
}
