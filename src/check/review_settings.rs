//! What `[review]` of `keyplan.toml` names though there is no such kind, field or colleague.
//!
//! In come the settings and our people, out come findings of `config/unknown-change` and
//! `config/unknown-approver`, each with what was meant when something is near.

use super::misnamed::{finding, replacement};
use crate::diagnostic::Diagnostic;
use crate::i18n::Message;
use crate::model::{Kind, Word, fields};
use crate::text::{Span, nearest};
use crate::workspace::{Approver, ChangeClass, Workspace};

/// The rule about kinds and fields.
const UNKNOWN_CHANGE: &str = "config/unknown-change";
/// The rule about people.
const UNKNOWN_APPROVER: &str = "config/unknown-approver";
/// The word for pages of prose, which are no items.
const PAGE: &str = "page";

/// The findings of one workspace.
pub(super) fn faults(workspace: &Workspace) -> Vec<Diagnostic> {
    let review = &workspace.settings.review;
    let classes = review
        .classes
        .iter()
        .filter_map(|(key, (_, at))| unknown_change("classes", key, *at, &named(key, &[])));
    let approval = review.approval.iter().filter_map(|(key, approval)| {
        unknown_change("approval", key, approval.at, &named(key, ChangeClass::WORDS))
    });
    let people = review.approval.iter().flat_map(|(key, approval)| {
        let unknown = approval.by.iter().filter_map(|(who, at)| match who {
            Approver::Person(id) if workspace.shared.people.get(id).is_none() => Some((id, *at)),
            _ => None,
        });
        unknown.map(|(id, at)| unknown_approver(workspace, key, id, at))
    });
    classes.chain(approval).chain(people).collect()
}

/// What a key names.
enum Named {
    /// A kind, a field of one, or another word that may stand there.
    Something,
    /// Nothing; with what was meant, when something is near.
    Nothing(Option<String>),
}

/// What a key names, where some other words than kinds may stand too.
fn named(key: &str, also: &[&'static str]) -> Named {
    let (word, field) = match key.split_once('.') {
        Some((word, field)) => (word, Some(field)),
        None => (key, None),
    };
    let kinds = || Kind::WORDS.iter().copied().chain([PAGE]);
    let Some(field) = field else {
        let all = || kinds().chain(also.iter().copied());
        if all().any(|known| known == word) {
            return Named::Something;
        }
        return Named::Nothing(nearest(word, all()).map(str::to_owned));
    };
    let kind = Kind::of_word(word).or_else(|| Kind::of_word(nearest(word, kinds())?));
    let known = kind.into_iter().flat_map(fields);
    let names: Vec<&str> = known.chain((word == PAGE).then_some("text")).collect();
    let is_field = names.contains(&field);
    if is_field && (Kind::of_word(word).is_some() || word == PAGE) {
        return Named::Something;
    }
    let near = if is_field { Some(field) } else { nearest(field, names.iter().copied()) };
    let kind = kind.map_or(PAGE, Kind::word);
    Named::Nothing(near.map(|field| format!("{kind}.{field}")))
}

fn unknown_change(table: &str, key: &str, at: Span, named: &Named) -> Option<Diagnostic> {
    let Named::Nothing(near) = named else { return None };
    let message = Message::new("config-unknown-change").with("key", key);
    let finding = finding(UNKNOWN_CHANGE, format!("review.{table}.{key}"), at, message);
    Some(with_help(finding, near.as_deref(), "config-unknown-change.help"))
}

fn unknown_approver(workspace: &Workspace, key: &str, id: &str, at: Span) -> Diagnostic {
    let message = Message::new("config-unknown-approver").with("id", id);
    let finding = finding(UNKNOWN_APPROVER, format!("review.approval.{key}"), at, message);
    let people = workspace.shared.people.iter().map(|person| &**person.id());
    let parts = Approver::PARTS;
    let near = nearest(id, people.chain(parts.iter().map(Approver::word)));
    let near = near.map(|near| format!("\"{near}\""));
    with_help(finding, near.as_deref(), "config-unknown-approver.help")
}

/// A finding with what was meant, else with what could be.
fn with_help(finding: Diagnostic, near: Option<&str>, help: &'static str) -> Diagnostic {
    let Some(near) = near else { return finding.help(Message::new(help)) };
    let fix = replacement(&finding, near);
    finding.help(Message::new("did-you-mean").with("near", near.trim_matches('"'))).fix(fix)
}
