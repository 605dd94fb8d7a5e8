//! The pages of an account: one for each purpose for which somebody comes.
//!
//! Each has a file, a title, and editions in which it is shown; one that has nothing to show is not there.

use super::edition::Edition;
use crate::model::{Audience, Kind, Plan};

/// A view of an account on a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// The account on one page.
    Brief,
    /// The account as slides.
    Slides,
    /// The people at the customer.
    People,
    /// The stakeholder map.
    Map,
    /// Influence beside support.
    Support,
    /// Who of ours looks after whom.
    Coverage,
    /// How the customer decides.
    Decisions,
    /// Strengths, weaknesses, opportunities, threats.
    Swot,
    /// Who else sells there.
    Competitors,
    /// What we could sell to whom.
    Whitespace,
    /// Goals and how we get there.
    Goals,
    /// What is done, by whom, until when.
    Actions,
    /// What waits for what.
    Dependencies,
    /// Our people and our money.
    Team,
    /// Revenue, deals and contracts.
    Revenue,
    /// What we still have to learn.
    Questions,
    /// How the account does, what was decided, what changed.
    Reviews,
    /// The pages of prose.
    Documents,
}

impl View {
    /// Every view, in the order in which they are offered.
    pub(super) const ALL: [Self; 18] = [
        Self::Brief,
        Self::Slides,
        Self::People,
        Self::Map,
        Self::Support,
        Self::Coverage,
        Self::Decisions,
        Self::Swot,
        Self::Competitors,
        Self::Whitespace,
        Self::Goals,
        Self::Actions,
        Self::Dependencies,
        Self::Team,
        Self::Revenue,
        Self::Questions,
        Self::Reviews,
        Self::Documents,
    ];

    /// The file of its page.
    pub(super) fn file(self) -> &'static str {
        self.names().0
    }

    /// The key of its title.
    pub(super) fn title(self) -> &'static str {
        self.names().1
    }

    /// The class of its page, for its style.
    pub(super) fn class(self) -> &'static str {
        self.file().trim_end_matches(".html")
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Brief => ("brief.html", "site-brief"),
            Self::Slides => ("slides.html", "site-slides"),
            Self::People => ("people.html", "site-people"),
            Self::Map => ("map.html", "site-map"),
            Self::Support => ("support.html", "scatter-title"),
            Self::Coverage => ("coverage.html", "site-coverage"),
            Self::Decisions => ("decisions.html", "site-decisions"),
            Self::Swot => ("swot.html", "site-swot-short"),
            Self::Competitors => ("competitors.html", "site-competitors"),
            Self::Whitespace => ("whitespace.html", "site-whitespace"),
            Self::Goals => ("goals.html", "site-goals"),
            Self::Actions => ("actions.html", "site-actions"),
            Self::Dependencies => ("dependencies.html", "flow-title"),
            Self::Team => ("team.html", "site-team"),
            Self::Revenue => ("revenue.html", "site-revenue"),
            Self::Questions => ("questions.html", "site-questions"),
            Self::Reviews => ("reviews.html", "site-reviews-history"),
            Self::Documents => ("documents.html", "site-documents"),
        }
    }

    /// The page on which items of a kind stand whole, when it is not the account's own.
    pub(super) fn home_of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Action | Kind::Milestone => Some(Self::Actions),
            Kind::Stakeholder | Kind::Unit => Some(Self::People),
            _ => None,
        }
    }

    /// Whether an edition shows it for a plan. How people stand and who covers them is no matter of the
    /// customer's, nor is what we think and intend.
    pub(super) fn is_shown(self, edition: &Edition<'_>, plan: &Plan) -> bool {
        let is_ours = edition.basis.audience != Audience::Customer;
        let has_people = !plan.stakeholders.is_empty();
        match self {
            Self::Brief | Self::Slides | Self::Reviews => is_ours,
            Self::People => has_people || !plan.units.is_empty(),
            Self::Map => has_people,
            Self::Support | Self::Coverage => has_people && is_ours,
            Self::Decisions => !plan.decisions.is_empty() && is_ours,
            Self::Swot => !plan.swot.is_empty() && is_ours,
            Self::Competitors => !plan.competitors.is_empty() && is_ours,
            Self::Whitespace => !plan.whitespace.is_empty() && is_ours,
            Self::Goals => {
                let own = plan.strategies.is_empty() && plan.tactics.is_empty();
                !(plan.goals.is_empty() && plan.objectives.is_empty() && own)
            }
            Self::Actions => !(plan.actions.is_empty() && plan.milestones.is_empty()),
            Self::Dependencies => has_dependencies(plan),
            Self::Team => !(plan.team.is_empty() && plan.budgets.is_empty()),
            Self::Revenue => {
                let deals = plan.opportunities.is_empty() && plan.solutions.is_empty();
                let money = plan.revenues.is_empty() && plan.contracts.is_empty();
                !(deals && money) && is_ours
            }
            Self::Questions => !plan.questions.is_empty() && is_ours,
            Self::Documents => !plan.pages.is_empty(),
        }
    }
}

fn has_dependencies(plan: &Plan) -> bool {
    let mut actions = plan.actions.iter();
    let waits = plan.milestones.iter().any(|milestone| !milestone.depends_on.is_empty());
    waits || actions.any(|it| !it.depends_on.is_empty() || it.milestone.get().is_some())
}
