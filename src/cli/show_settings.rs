//! `keyplan lint --show-settings PATH`: for every rule the level that holds at a path, and who says so.
//!
//! In come the workspace and a path from its root; out come lines a reader can search.

use std::fmt::Write;

use rust_decimal::Decimal;

use crate::check::{Authority, Levels, Rule, Threshold, all};
use crate::i18n::{Language, Message};
use crate::model::{Status, Word};
use crate::text::Span;
use crate::workspace::{Level, SETTINGS_FILE, Workspace};

/// The settings of all rules at a path, in words.
pub(super) fn settings(workspace: &Workspace, path: &str, language: Language) -> String {
    let plan = workspace.plans.iter().find(|plan| is_within(path, &plan.folder));
    let levels = Levels::of(&workspace.settings);
    let template = plan.and_then(|plan| plan.template());
    let width = all().map(|rule| rule.name.len()).max().unwrap_or_default();
    let mut out = String::new();
    if plan.is_some_and(|plan| plan.status() == Some(Status::Draft)) {
        let _ = writeln!(out, "{}\n", Message::new("settings-draft").in_language(language));
    }
    for rule in all() {
        let (level, by) = levels.at(rule, path, template);
        let (level, by) = (word(level), authority(workspace, by, language));
        let _ = writeln!(out, "{:width$}  {level:8}  {by}", rule.name);
        for threshold in rule.thresholds {
            let (number, by) = number(workspace, rule, threshold, path, language);
            let _ = writeln!(out, "{:width$}  {} = {number}  {by}", "", threshold.name);
        }
    }
    out
}

fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The word that settings take, whatever the language.
fn word(level: Level) -> &'static str {
    match level {
        Level::Off => "off",
        Level::At(severity) => severity.word(),
    }
}

fn authority(workspace: &Workspace, by: Authority, language: Language) -> String {
    match by {
        Authority::Settings(at) => place(workspace, at),
        Authority::Profile(template) => Message::new("settings-by-profile")
            .with("template", template.word())
            .in_language(language),
        Authority::Rule => Message::new("settings-by-rule").in_language(language),
    }
}

fn number(
    workspace: &Workspace,
    rule: &Rule,
    threshold: &Threshold,
    path: &str,
    language: Language,
) -> (Decimal, String) {
    let said = workspace
        .settings
        .said(rule.name, path, |setting| setting.thresholds.get(threshold.name).copied());
    match said {
        Some(((number, at), _)) => (number, place(workspace, at)),
        None => (threshold.default, authority(workspace, Authority::Rule, language)),
    }
}

/// A place in the settings: `keyplan.toml:12`.
fn place(workspace: &Workspace, at: Span) -> String {
    let line =
        workspace.settings.file.as_ref().map_or(1, |file| file.lines().line_of(at.start) + 1);
    format!("{SETTINGS_FILE}:{line}")
}
