//! A plan as rules see it: the plan, the workspace around it, its graph and its spine.
//!
//! In come a workspace and one of its plans; everything computed on the way is computed once.

use std::cell::OnceCell;
use std::ops::Deref;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::figures::{Spine, Underway};
use crate::graph::StakeholderGraph;
use crate::i18n::Message;
use crate::model::{Head, Plan, SourceFile};
use crate::workspace::Workspace;

/// One plan and what is around it.
#[derive(Debug)]
pub struct PlanView<'a> {
    /// The workspace that it belongs to.
    pub workspace: &'a Workspace,
    /// The plan.
    pub plan: &'a Plan,
    graph: OnceCell<StakeholderGraph>,
    spine: OnceCell<Spine>,
    underway: OnceCell<Underway>,
}

impl<'a> PlanView<'a> {
    /// A view of a plan of the workspace.
    pub fn new(workspace: &'a Workspace, plan: &'a Plan) -> Self {
        let (graph, spine, underway) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { workspace, plan, graph, spine, underway }
    }

    /// The stakeholders as a graph; made when first asked for.
    pub fn graph(&self) -> &StakeholderGraph {
        self.graph.get_or_init(|| StakeholderGraph::of(self.plan))
    }

    /// Which objectives go towards which goal, and which actions serve them; made when first asked for.
    pub fn spine(&self) -> &Spine {
        self.spine.get_or_init(|| Spine::of(self.plan))
    }

    /// What is under way about the stakeholders; worked out when first asked for.
    pub fn underway(&self) -> &Underway {
        self.underway.get_or_init(|| Underway::of(self.plan))
    }

    /// The date that counts as today.
    pub fn today(&self) -> Date {
        self.workspace.today
    }

    /// How many days have passed since a day; negative when it is still to come.
    pub fn days_since(&self, day: Date) -> Decimal {
        day.until(self.today()).map_or(Decimal::ZERO, |span| span.get_days().into())
    }

    /// The file that an item stands in.
    pub fn file(&self, head: &Head) -> Option<&'a SourceFile> {
        self.plan.sources.file(head.place)
    }

    /// A message of a rule that names an item.
    pub fn about(&self, key: &'static str, head: &Head) -> Message {
        Message::new(key).with("id", &*head.key.id)
    }
}

impl Deref for PlanView<'_> {
    type Target = Plan;

    fn deref(&self) -> &Plan {
        self.plan
    }
}
