//! Which rules are asked, and of which plans.
//!
//! In come the settings and what the caller wants to hear of, out come rules.

use super::findings::Findings;
use super::level::Levels;
use super::registry;
use super::rule::{Plans, Rule, Timing};
use crate::model::Plan;
use crate::workspace::Workspace;

/// Which rules are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Selection {
    /// All that are on.
    #[default]
    All,
    /// Those that depend on the files alone.
    WithoutDates,
    /// Those that depend on the date.
    OnlyDates,
}

impl Selection {
    pub(super) fn takes(self, rule: &Rule) -> bool {
        match self {
            Self::All => true,
            Self::WithoutDates => rule.timing == Timing::Always,
            Self::OnlyDates => rule.timing == Timing::Today,
        }
    }
}

/// The rules that are asked in a workspace.
pub(super) fn asked(workspace: &Workspace, selection: Selection) -> Vec<&'static Rule> {
    let levels = Levels::of(&workspace.settings);
    let is_asked = |rule: &&Rule| levels.is_on_somewhere(rule) && selection.takes(rule);
    registry::all().filter(is_asked).collect()
}

/// No findings yet, of a rule in one plan or in all.
pub(super) fn findings_of<'a>(
    rule: &Rule,
    workspace: &'a Workspace,
    plan: Option<&'a Plan>,
) -> Findings<'a> {
    Findings::new(rule.name, rule.severity, rule.thresholds, workspace, plan)
}

/// Whether a rule for these plans judges a plan.
pub(super) fn judges(plans: Plans, plan: &Plan) -> bool {
    match plans {
        Plans::All => true,
        Plans::Open => !plan.is_over(),
        Plans::Moving => !plan.is_at_rest(),
        Plans::InForce => plan.is_in_force(),
    }
}
