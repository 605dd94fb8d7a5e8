//! Every item of a plan, or of what all plans share, handed to one visitor whatever its kind.
//!
//! Kind by kind in the order in which a plan is read, within a kind in the order of the files.

use serde::Serialize;

use super::{Item, Plan, Shared};

/// Takes items of any kind.
pub trait Visit {
    /// Takes an item.
    fn visit<T: Serialize>(&mut self, item: &Item<T>);
}

fn each<'a, T: Serialize + 'a>(
    items: impl IntoIterator<Item = &'a Item<T>>,
    visitor: &mut impl Visit,
) {
    for item in items {
        visitor.visit(item);
    }
}

impl Plan {
    /// Hands over every item.
    pub fn visit(&self, visitor: &mut impl Visit) {
        each(&self.header, visitor);
        each(&self.account, visitor);
        each(&self.priorities, visitor);
        each(&self.initiatives, visitor);
        each(&self.customer_goals, visitor);
        each(&self.customer_revenues, visitor);
        each(&self.units, visitor);
        each(&self.stakeholders, visitor);
        each(&self.decisions, visitor);
        each(&self.swot, visitor);
        each(&self.competitors, visitor);
        each(&self.whitespace, visitor);
        each(&self.goals, visitor);
        each(&self.objectives, visitor);
        each(&self.strategies, visitor);
        each(&self.tactics, visitor);
        each(&self.solutions, visitor);
        each(&self.opportunities, visitor);
        each(&self.actions, visitor);
        each(&self.milestones, visitor);
        each(&self.revenues, visitor);
        each(&self.contracts, visitor);
        each(&self.team, visitor);
        each(&self.budgets, visitor);
        each(&self.risks, visitor);
        each(&self.questions, visitor);
        each(&self.kpis, visitor);
        each(&self.health, visitor);
        each(&self.reviews, visitor);
    }
}

impl Shared {
    /// Hands over every item.
    pub fn visit(&self, visitor: &mut impl Visit) {
        each(&self.people, visitor);
        each(&self.offerings, visitor);
        each(&self.competitors, visitor);
        each(&self.criteria, visitor);
    }
}
