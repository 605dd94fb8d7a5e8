//! What is under way about the people at the customer: in an open action, question or risk.
//!
//! Somebody is in an item when a field or a text of it names them; what is closed no longer counts.

use crate::model::{ItemKey, Kind, Parts, Plan, Reference, RiskState};

/// What is under way about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Attention {
    /// An action that is not closed names them.
    pub action: bool,
    /// A question that is still asked names them.
    pub question: bool,
    /// A risk that is not over names them.
    pub risk: bool,
}

/// What is under way about everybody; a person is a position in `plan.stakeholders`.
#[derive(Debug, Clone)]
pub struct Underway(Vec<Attention>);

impl Underway {
    /// What is under way in a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut all = vec![Attention::default(); plan.stakeholders.len()];
        for reference in &plan.sources.references {
            let Some(from) = reference.from.as_ref().filter(|from| is_open(plan, from)) else {
                continue;
            };
            let Some(person) = person(plan, reference) else { continue };
            match from.kind {
                Kind::Action => all[person].action = true,
                Kind::Question => all[person].question = true,
                _ => all[person].risk = true,
            }
        }
        Self(all)
    }

    /// What is under way about a person.
    pub fn about(&self, person: usize) -> Attention {
        self.0.get(person).copied().unwrap_or_default()
    }
}

/// Whether a reference stands in an action, question or risk that is not closed.
fn is_open(plan: &Plan, from: &ItemKey) -> bool {
    match from.kind {
        Kind::Action => plan.actions.get(&from.id).is_some_and(|action| action.is_open()),
        Kind::Question => plan.questions.get(&from.id).is_some_and(|question| question.is_open()),
        Kind::Risk => {
            let risk = plan.risks.get(&from.id);
            risk.is_some_and(|risk| risk.state.value() != Some(RiskState::Closed))
        }
        _ => false,
    }
}

/// The stakeholder of the plan that a reference names.
fn person(plan: &Plan, reference: &Reference) -> Option<usize> {
    let parts = Parts::of(&reference.text);
    let is_here = parts.account.is_none_or(|account| account == &*plan.id);
    let kind = parts.kind.or(reference.kinds.first().copied());
    let is_person = kind == Some("stakeholder");
    plan.stakeholders.position(parts.id).filter(|_| is_here && is_person)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::MemoryTree;
    use crate::workspace::{Origin, load};

    #[test]
    fn counts_what_is_open_and_names_somebody() {
        let plan = r#"
            [stakeholder]
            cfo = {}
            coo = {}
            [action]
            visit = { description = "Visit [[stakeholder.cfo]]." }
            call = { external = ["coo"], status = "done" }
            elsewhere = { external = ["other/stakeholder.coo"] }
            [question]
            view = { about = "coo" }
            old = { about = "stakeholder.cfo", state = "dropped" }
            [risk]
            price = { about = "stakeholder.cfo", state = "accepted" }
            past = { about = "stakeholder.coo", state = "closed" }"#;
        let tree = MemoryTree::from_texts([("keyplan.toml", ""), ("accounts/a/plan.toml", plan)]);
        let workspace = load(&tree, Origin::on(jiff::civil::date(2026, 11, 23))).unwrap();
        let underway = Underway::of(&workspace.plans[0]);
        let told = |action, question, risk| Attention { action, question, risk };
        assert_eq!(underway.about(0), told(true, false, true));
        assert_eq!(underway.about(1), told(false, true, false));
        assert_eq!(underway.about(9), Attention::default());
    }
}
