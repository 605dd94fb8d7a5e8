//! What `[lint.rules]` sets though it is neither a rule nor a group.
//!
//! In come the settings, out come findings of `config/unknown-rule` in `keyplan.toml`, each with the
//! name that was meant when one is near.

use super::registry;
use crate::diagnostic::{Applicability, Diagnostic, FileEdit, Fix, Location, Subject};
use crate::i18n::Message;
use crate::text::{Edit, Span, nearest};
use crate::workspace::{SETTINGS_FILE, Workspace};

/// The rule that this speaks for.
pub(super) const RULE: &str = "config/unknown-rule";

/// The findings of one workspace.
pub(super) fn faults(workspace: &Workspace) -> Vec<Diagnostic> {
    let set = workspace.settings.rules.iter();
    let unknown = set.filter(|(name, _)| !is_known(name));
    unknown.map(|(name, setting)| fault(name, setting.at)).collect()
}

fn is_known(name: &str) -> bool {
    registry::all().any(|rule| rule.name == name || rule.group() == name)
}

fn fault(name: &str, span: Span) -> Diagnostic {
    let at = Location { path: SETTINGS_FILE.into(), span: Some(span) };
    let field = Some(format!("lint.rules.{name}").into());
    let subject = Subject { field, ..Subject::default() };
    let message = Message::new("config-unknown-rule").with("rule", name);
    let finding = Diagnostic::new(RULE, at, message).about(subject);
    let group = || nearest(name, registry::all().map(super::Rule::group));
    match registry::nearest_name(name).or_else(group) {
        Some(near) => {
            let help = Message::new("did-you-mean").with("near", near);
            finding.help(help).fix(replacement(span, near))
        }
        None => finding.help(Message::new("config-unknown-rule.help")),
    }
}

fn replacement(span: Span, near: &str) -> Fix {
    let edit = Edit { span, text: format!("\"{near}\"") };
    let title = Message::new("fix-replace").with("new", near);
    let edits = vec![FileEdit { path: SETTINGS_FILE.into(), edit }];
    Fix { title, applicability: Applicability::Unsafe, edits }
}
