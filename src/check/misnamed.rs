//! What `[lint.rules]` and `[lint.paths]` set though there is no such rule, group or number.
//!
//! In come the settings, out come findings of `config/unknown-rule` and `config/unknown-threshold` in
//! `keyplan.toml`, each with the name that was meant when one is near.

use super::{Rule, registry};
use crate::diagnostic::{Applicability, Diagnostic, Fix, Location, Subject};
use crate::i18n::{Arg, Message};
use crate::text::{Span, nearest};
use crate::workspace::{RuleSetting, SETTINGS_FILE, Workspace};

/// The rule about names.
const UNKNOWN_RULE: &str = "config/unknown-rule";
/// The rule about numbers.
const UNKNOWN_THRESHOLD: &str = "config/unknown-threshold";

/// The findings of one workspace.
pub(super) fn faults(workspace: &Workspace) -> Vec<Diagnostic> {
    let settings = &workspace.settings;
    let of_paths = settings.paths.iter().flat_map(|paths| &paths.rules);
    let all = settings.rules.iter().chain(of_paths);
    all.flat_map(|(name, setting)| faults_of(name, setting)).collect()
}

fn faults_of(name: &str, setting: &RuleSetting) -> Vec<Diagnostic> {
    let named: Vec<&Rule> =
        registry::all().filter(|rule| rule.name == name || rule.group() == name).collect();
    if named.is_empty() {
        return vec![unknown_rule(name, setting.at)];
    }
    let counts = |key: &str| {
        named.iter().flat_map(|rule| rule.thresholds).any(|threshold| threshold.name == key)
    };
    let unknown = setting.thresholds.iter().filter(|(key, _)| !counts(key));
    unknown.map(|(key, (_, at))| unknown_threshold(name, &named, key, *at)).collect()
}

fn unknown_rule(name: &str, span: Span) -> Diagnostic {
    let message = Message::new("config-unknown-rule").with("rule", name);
    let finding = finding(UNKNOWN_RULE, format!("lint.rules.{name}"), span, message);
    let group = || nearest(name, registry::all().map(Rule::group));
    match registry::nearest_name(name).or_else(group) {
        Some(near) => {
            let fix = replacement(&finding, near);
            finding.help(Message::new("did-you-mean").with("near", near)).fix(fix)
        }
        None => finding.help(Message::new("config-unknown-rule.help")),
    }
}

fn unknown_threshold(name: &str, named: &[&Rule], key: &str, span: Span) -> Diagnostic {
    let message = Message::new("config-unknown-threshold").with("rule", name).with("key", key);
    let known: Vec<String> = named
        .iter()
        .flat_map(|rule| rule.thresholds)
        .map(|threshold| format!("`{}`", threshold.name))
        .collect();
    let finding = finding(UNKNOWN_THRESHOLD, format!("lint.rules.{name}.{key}"), span, message);
    finding.help(if known.is_empty() {
        Message::new("config-unknown-threshold.help").with("rule", name)
    } else {
        Message::new("one-of").with("known", Arg::AnyOf(known))
    })
}

/// A finding in `keyplan.toml`.
pub(super) fn finding(
    rule: &'static str,
    field: String,
    span: Span,
    message: Message,
) -> Diagnostic {
    let at = Location { path: SETTINGS_FILE.into(), span: Some(span) };
    let subject = Subject { field: Some(field.into()), ..Subject::default() };
    Diagnostic::new(rule, at, message).about(subject)
}

/// The fix that puts a name in the place of another; a key that needs quotes gets them.
pub(super) fn replacement(finding: &Diagnostic, near: &str) -> Fix {
    let text = if near.contains(['/', '.']) { format!("\"{near}\"") } else { near.to_owned() };
    let title = Message::new("fix-replace").with("new", near);
    Fix::replacing(title, Applicability::Unsafe, &finding.at, text)
}
