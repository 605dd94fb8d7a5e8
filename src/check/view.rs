//! A plan as rules see it: the plan, the workspace around it, its graph, and what its template asks.
//!
//! In come a workspace and one of its plans; everything computed on the way is computed once.

use std::cell::OnceCell;
use std::ops::Deref;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::graph::StakeholderGraph;
use crate::i18n::Message;
use crate::model::{Plan, Status, Template};
use crate::workspace::Workspace;

/// A part of a plan that only some templates have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Element {
    /// Stakeholders and their map.
    People,
    /// Goals and objectives.
    Goals,
    /// The analysis of strengths, weaknesses, opportunities and threats.
    Swot,
    /// Dates by which actions are due.
    Deadlines,
    /// Reviews.
    Reviews,
}

/// One plan and what is around it.
#[derive(Debug)]
pub struct PlanView<'a> {
    /// The workspace that it belongs to.
    pub workspace: &'a Workspace,
    /// The plan.
    pub plan: &'a Plan,
    graph: OnceCell<StakeholderGraph>,
}

impl<'a> PlanView<'a> {
    /// A view of a plan of the workspace.
    pub fn new(workspace: &'a Workspace, plan: &'a Plan) -> Self {
        Self { workspace, plan, graph: OnceCell::new() }
    }

    /// The stakeholders as a graph; made when first asked for.
    pub fn graph(&self) -> &StakeholderGraph {
        self.graph.get_or_init(|| StakeholderGraph::of(self.plan))
    }

    /// The date that counts as today.
    pub fn today(&self) -> Date {
        self.workspace.today
    }

    /// How many days have passed since a day; negative when it is still to come.
    pub fn days_since(&self, day: Date) -> Decimal {
        day.until(self.today()).map_or(Decimal::ZERO, |span| span.get_days().into())
    }

    /// Whether the plan is in force, so that gaps matter.
    pub fn is_active(&self) -> bool {
        matches!(self.plan.status(), Some(Status::Active | Status::Approved | Status::InReview))
    }

    /// Whether the plan has ended, so that nobody mends it any more.
    pub fn is_over(&self) -> bool {
        matches!(self.plan.status(), Some(Status::Closed | Status::Archived))
    }

    /// Whether nobody works on the plan: it has ended or is paused.
    pub fn is_at_rest(&self) -> bool {
        self.is_over() || self.plan.status() == Some(Status::OnHold)
    }

    /// Whether the plan's template has a part; a plan without a template has them all.
    pub fn expects(&self, element: Element) -> bool {
        let header = self.plan.header.as_ref();
        let Some(template) = header.and_then(|header| header.template.value()) else { return true };
        match template {
            Template::Full | Template::Strategic => true,
            Template::Sales => element != Element::Swot,
            Template::Mapping => element == Element::People,
            Template::KamAction => {
                matches!(element, Element::Goals | Element::Deadlines | Element::People)
            }
            Template::Simple => false,
        }
    }

    /// A message of a rule that names an item.
    pub fn about(&self, key: &'static str, head: &crate::model::Head) -> Message {
        Message::new(key).with("id", &*head.key.id)
    }
}

impl Deref for PlanView<'_> {
    type Target = Plan;

    fn deref(&self) -> &Plan {
        self.plan
    }
}
