//! A plan as rules see it: the plan, the workspace around it, its graph and its spine.
//!
//! In come a workspace and one of its plans; everything computed on the way is computed once. Of the
//! workspace a rule sees the settings and what plans share; which other plans it looks at is noted, so
//! that a verdict can hold in another state of the workspace too.

use std::cell::{OnceCell, RefCell};
use std::ops::Deref;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::figures::{Spine, Underway};
use crate::graph::{CoverageGraph, StakeholderGraph};
use crate::i18n::Message;
use crate::model::{Head, Item, Person, Plan, Ref, Shared, SourceFile};
use crate::workspace::{Settings, Workspace};

/// Which other plans were looked at.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
    /// Those that are there.
    pub(super) plans: Vec<Arc<Plan>>,
    /// Whether one was looked for in vain, or all were looked through.
    pub(super) is_wide: bool,
}

/// One plan and what is around it.
#[derive(Debug)]
pub struct PlanView<'a> {
    workspace: &'a Workspace,
    /// The plan.
    pub plan: &'a Plan,
    around: RefCell<Around>,
    graph: OnceCell<StakeholderGraph>,
    coverage: OnceCell<CoverageGraph>,
    spine: OnceCell<Spine>,
    underway: OnceCell<Underway>,
}

impl<'a> PlanView<'a> {
    /// A view of a plan of the workspace.
    pub fn new(workspace: &'a Workspace, plan: &'a Plan) -> Self {
        let (graph, coverage) = (OnceCell::new(), OnceCell::new());
        let (spine, underway) = (OnceCell::new(), OnceCell::new());
        let around = RefCell::default();
        Self { workspace, plan, around, graph, coverage, spine, underway }
    }

    /// What `keyplan.toml` says.
    pub fn settings(&self) -> &'a Settings {
        &self.workspace.settings
    }

    /// What all plans share.
    pub fn shared(&self) -> &'a Shared {
        &self.workspace.shared
    }

    /// One of our people.
    pub fn person(&self, reference: &Ref<Person>) -> Option<&'a Item<Person>> {
        self.workspace.person(reference)
    }

    /// The currency of the plan's amounts that name none.
    pub fn currency(&self) -> &'a str {
        self.workspace.currency(self.plan)
    }

    /// The plan with an id.
    pub fn other(&self, id: &str) -> Option<&'a Plan> {
        let found = self.workspace.plan_to_share(id);
        let mut around = self.around.borrow_mut();
        match found {
            None => around.is_wide = true,
            Some(plan) if around.plans.last().is_some_and(|last| Arc::ptr_eq(last, plan)) => {}
            Some(plan) => around.plans.push(Arc::clone(plan)),
        }
        found.map(Arc::as_ref)
    }

    /// The ids of all plans.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.around.borrow_mut().is_wide = true;
        self.workspace.plans.iter().map(|plan| &*plan.id)
    }

    /// Which other plans were looked at.
    pub(super) fn around(self) -> Around {
        self.around.into_inner()
    }

    /// The stakeholders as a graph; made when first asked for.
    pub fn graph(&self) -> &StakeholderGraph {
        self.graph.get_or_init(|| StakeholderGraph::of(self.plan))
    }

    /// Who of ours looks after whom; made when first asked for.
    pub fn coverage(&self) -> &CoverageGraph {
        self.coverage.get_or_init(|| CoverageGraph::of(self.plan))
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
