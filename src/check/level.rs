//! Which rules run and how grave their findings are, after the settings.
//!
//! In come the settings, out come yes or no for a rule and the severity of a finding.

use super::{Rule, Standing};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::Status;
use crate::workspace::{Level, Settings, Workspace};

/// The levels of all rules for one workspace.
#[derive(Debug, Clone)]
pub struct Levels<'a> {
    settings: &'a Settings,
}

impl<'a> Levels<'a> {
    /// The levels as the settings say.
    pub fn of(settings: &'a Settings) -> Self {
        Self { settings }
    }

    /// What the settings say of a rule: by its name, else by its group.
    fn said(&self, rule: &Rule) -> Option<Level> {
        let level = |name| self.settings.rules.get(name).and_then(|said| said.level);
        level(rule.name).or_else(|| level(rule.group()))
    }

    /// Whether a rule runs at all.
    pub fn is_on(&self, rule: &Rule) -> bool {
        match self.said(rule) {
            Some(level) => level != Level::Off,
            None => rule.standing == Standing::On,
        }
    }

    /// Gives a finding the severity that holds for it: the settings' word, else the rule's; a draft
    /// plan's errors are warnings, broken files aside.
    pub fn settle(&self, rule: &Rule, workspace: &Workspace, finding: &mut Diagnostic) {
        if let Some(Level::At(severity)) = self.said(rule) {
            finding.severity = severity;
        }
        let plan = finding.subject.plan.as_ref().and_then(|plan| workspace.plan(plan));
        let is_draft = plan.is_some_and(|plan| plan.status() == Some(Status::Draft));
        if is_draft && rule.is_silenceable() {
            finding.severity = finding.severity.min(Severity::Warning);
        }
    }
}
