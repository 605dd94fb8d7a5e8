//! The views of an account beside its page: map, influence and support, coverage, dependencies.
//!
//! Each page shows the way to the others; a view that has nothing to show is not there.

use serde::Serialize;

use super::edition::Edition;
use super::plan_sheet::PlanSheet;
use crate::model::{Audience, Plan};
use crate::report::Link;

/// A view of an account on a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// The stakeholder map.
    Map,
    /// Influence beside support.
    Support,
    /// Who of ours looks after whom.
    Coverage,
    /// What waits for what.
    Dependencies,
}

/// A way to a view.
#[derive(Serialize)]
pub(super) struct Way {
    link: Link,
    is_here: bool,
}

impl View {
    /// Every view, in the order in which they are offered.
    pub(super) const ALL: [Self; 4] =
        [Self::Map, Self::Support, Self::Coverage, Self::Dependencies];

    /// The file of its page.
    pub(super) fn file(self) -> &'static str {
        match self {
            Self::Map => "map.html",
            Self::Support => "support.html",
            Self::Coverage => "coverage.html",
            Self::Dependencies => "dependencies.html",
        }
    }

    /// The key of its title.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Map => "site-map",
            Self::Support => "scatter-title",
            Self::Coverage => "site-coverage",
            Self::Dependencies => "flow-title",
        }
    }

    /// Whether an edition shows it for a plan. How people stand and who covers them is no matter of the
    /// customer's.
    pub(super) fn is_shown(self, edition: &Edition<'_>, plan: &Plan) -> bool {
        let has_people = !plan.stakeholders.is_empty();
        match self {
            Self::Map => has_people,
            Self::Support | Self::Coverage => {
                has_people && edition.basis.audience != Audience::Customer
            }
            Self::Dependencies => has_dependencies(plan),
        }
    }
}

fn has_dependencies(plan: &Plan) -> bool {
    let mut actions = plan.actions.iter();
    let waits = plan.milestones.iter().any(|milestone| !milestone.depends_on.is_empty());
    waits || actions.any(|it| !it.depends_on.is_empty() || it.milestone.get().is_some())
}

/// The ways to the views of a plan from one of them, or from the account's page.
pub(super) fn views(sheet: &PlanSheet<'_>, here: Option<View>) -> Vec<Way> {
    let edition = sheet.sheet.edition;
    let shown = View::ALL.into_iter().filter(|view| view.is_shown(edition, sheet.plan));
    let way = |view: View| Way {
        link: Link::to(sheet.text(view.title()), sheet.dress.view(sheet.plan, view.file())),
        is_here: here == Some(view),
    };
    shown.map(way).collect()
}
