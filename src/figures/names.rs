//! What an item is called, whatever its kind: what a link to it says.
//!
//! Names only: where an item has none, the caller says what stands in for it.

use crate::model::{Field, Kind, Plan, Ref, Shared};

/// What an item of a plan, or one that all plans share, is called; none when it does not exist or
/// bears no name.
pub fn item_name<'a>(plan: &'a Plan, shared: &'a Shared, kind: Kind, id: &str) -> Option<&'a str> {
    let name = match kind {
        Kind::Person | Kind::Team => &shared.people.get(id)?.body.name,
        Kind::Offering => &shared.offerings.get(id)?.body.name,
        Kind::Competitor => &shared.competitors.get(id)?.body.name,
        Kind::Criterion => &shared.criteria.get(id)?.body.name,
        Kind::Solution | Kind::Revenue => return offered(plan, shared, kind, id),
        Kind::Stakeholder => {
            let person = plan.stakeholders.get(id)?;
            return text(&person.name).or_else(|| text(&person.title));
        }
        _ => titled(plan, kind, id)?,
    };
    text(name)
}

/// The field that holds the name of an item of a plan.
fn titled<'a>(plan: &'a Plan, kind: Kind, id: &str) -> Option<&'a Field<String>> {
    Some(match kind {
        Kind::Plan => &plan.header.as_ref()?.body.title,
        Kind::Account => &plan.account.as_ref()?.body.name,
        Kind::Priority => &plan.priorities.get(id)?.body.title,
        Kind::Initiative => &plan.initiatives.get(id)?.body.title,
        Kind::CustomerGoal => &plan.customer_goals.get(id)?.body.title,
        Kind::CustomerRevenue => &plan.customer_revenues.get(id)?.body.title,
        Kind::Unit | Kind::Whitespace => &plan.units.get(id)?.body.name,
        Kind::Decision => &plan.decisions.get(id)?.body.subject,
        Kind::Swot => &plan.swot.get(id)?.body.text,
        Kind::Goal => &plan.goals.get(id)?.body.title,
        Kind::Objective => &plan.objectives.get(id)?.body.title,
        Kind::Strategy => &plan.strategies.get(id)?.body.title,
        Kind::Tactic => &plan.tactics.get(id)?.body.title,
        Kind::Opportunity => &plan.opportunities.get(id)?.body.title,
        Kind::Action => &plan.actions.get(id)?.body.title,
        Kind::Milestone => &plan.milestones.get(id)?.body.title,
        Kind::Contract => &plan.contracts.get(id)?.body.title,
        Kind::Risk => &plan.risks.get(id)?.body.title,
        Kind::Question => &plan.questions.get(id)?.body.text,
        Kind::Kpi => &plan.kpis.get(id)?.body.name,
        _ => return None,
    })
}

/// What is sold may be named by its own title or by the offering.
fn offered<'a>(plan: &'a Plan, shared: &'a Shared, kind: Kind, id: &str) -> Option<&'a str> {
    let (title, offering) = match kind {
        Kind::Solution => {
            plan.solutions.get(id).map(|item| (&item.body.title, &item.body.offering))
        }
        _ => plan.revenues.get(id).map(|item| (&item.body.title, &item.body.offering)),
    }?;
    let of_offering = || text(&shared.offerings.get(offering.get().map(Ref::id)?)?.body.name);
    text(title).or_else(of_offering)
}

fn text(field: &Field<String>) -> Option<&str> {
    field.get().map(String::as_str).filter(|text| !text.trim().is_empty())
}
