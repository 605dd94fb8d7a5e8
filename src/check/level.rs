//! Which rules run and how grave their findings are, after settings and profiles.
//!
//! What is said of a rule by name wins over what is said of its group; what is said for some paths
//! wins over what holds everywhere; settings win over the profile of the plan's template, and that
//! over the rule itself.

use super::profile::{self, Profile};
use super::{Rule, Standing};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Plan, Status, Template};
use crate::text::Span;
use crate::workspace::{Level, RuleSetting, Settings, Workspace};

/// Who says which level holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// `keyplan.toml`, at a place.
    Settings(Span),
    /// The profile of a template.
    Profile(Template),
    /// The rule itself.
    Rule,
}

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

    /// Whether a rule may be on anywhere.
    pub fn is_on_somewhere(&self, rule: &Rule) -> bool {
        let is_on = |setting: &RuleSetting| setting.level.is_some_and(|level| level != Level::Off);
        let of_paths = self.settings.paths.iter().map(|paths| &paths.rules);
        let mut said = of_paths.flat_map(|rules| [rules.get(rule.name), rules.get(rule.group())]);
        match self.settings.said(rule.name, "", |setting| setting.level) {
            Some((level, _)) if level != Level::Off => true,
            None if rule.standing == Standing::On => true,
            _ => said.any(|setting| setting.is_some_and(is_on)),
        }
    }

    /// The level of a rule at a path (of a file or folder) in a plan of a template, and who says so.
    pub fn at(&self, rule: &Rule, path: &str, template: Option<Template>) -> (Level, Authority) {
        let said = self.settings.said(rule.name, path, |setting| setting.level);
        if let Some((level, at)) = said {
            return (level, Authority::Settings(at));
        }
        let profile = template.or(self.settings.profile).map(profile::of);
        if let Some((profile, level)) =
            profile.and_then(|profile: &Profile| Some((profile, profile.level(rule)?)))
        {
            return (level, Authority::Profile(profile.template));
        }
        let own = match rule.standing {
            Standing::On => Level::At(rule.severity),
            Standing::Off => Level::Off,
        };
        (own, Authority::Rule)
    }

    /// Gives a finding the severity that holds for it; false when its rule is off there. A draft
    /// plan's errors are warnings, broken files aside. A rule that is turned on as it is keeps the
    /// weight that it gave the finding itself.
    pub fn settle(&self, rule: &Rule, workspace: &Workspace, finding: &mut Diagnostic) -> bool {
        let plan = finding.subject.plan.as_ref().and_then(|plan| workspace.plan(plan));
        match self.at(rule, &finding.at.path, plan.and_then(Plan::template)) {
            (Level::Off, _) => return false,
            (Level::At(_), Authority::Rule) => {}
            (Level::At(severity), _) => finding.severity = severity,
        }
        let is_draft = plan.is_some_and(|plan| plan.status() == Some(Status::Draft));
        if is_draft && rule.is_silenceable() {
            finding.severity = finding.severity.min(Severity::Warning);
        }
        true
    }
}
