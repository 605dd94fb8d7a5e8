//! `keyplan lint --merge-with`: what breaks when two revisions are merged, though each is well alone.
//!
//! In come the revision and how plans are judged; out come the merged plans, what the two cannot agree on, and the
//! findings that neither side has. Nothing is written.

use std::path::Path;
use std::sync::Arc;

use super::output::{Output, shown};
use super::session::{Meeting, Session};
use crate::check::{Selection, check, check_all, together};
use crate::diagnostic::render::Counts;
use crate::diagnostic::{Diagnostic, Location, Subject};
use crate::error::Result;
use crate::i18n::{Language, Message};
use crate::merge::{FileClash, Form};
use crate::model::{ItemKey, Kind};
use crate::read::rules;
use crate::workspace::Workspace;

/// The merged plans, and what is to be said of the merge.
pub(super) fn found(
    spec: &str,
    session: &Session,
    root: &Path,
    selection: Selection,
    output: &Output,
) -> Result<(Workspace, Vec<Diagnostic>)> {
    let Meeting { ours, theirs, merged, clashes, began } = session.load_merged(root, spec)?;
    if let Some(commit) = began {
        let said = Message::new("merge-several-beginnings").with("revision", spec);
        output.say(&shown(&said.with("commit", commit), session.language));
    }
    let ours = check_all(&ours, selection);
    let theirs = theirs.map_or_else(Vec::new, |theirs| check_all(&theirs, selection));
    let mut found = together([&ours, &theirs], check(&merged, selection));
    for finding in &mut found {
        let said = Message::new("merge-together").with("revision", spec);
        let alone = std::mem::replace(&mut finding.message, said);
        finding.message = finding.message.clone().with("finding", alone);
    }
    found.extend(clashes.iter().map(|clash| conflict(clash, spec, &merged)));
    Diagnostic::sort(&mut found);
    Ok((merged, found))
}

/// Something that the two sides cannot agree on, as a finding.
fn conflict(clash: &FileClash, spec: &str, merged: &Workspace) -> Diagnostic {
    let path = clash.path.as_str();
    let span = merged.file(path).and_then(|file| clash.clash.place(&file.text));
    let is_toml = Form::of_name(path) == Form::Toml;
    let rule = if is_toml { rules::TOML } else { rules::FILE };
    let message = Message::new("merge-conflict").with("revision", spec);
    let plan = merged
        .plans
        .iter()
        .find(|plan| path.strip_prefix(&*plan.folder).is_some_and(|rest| rest.starts_with('/')));
    let subject = Subject {
        plan: plan.map(|plan| plan.id.clone()),
        item: item(&clash.clash.at),
        field: clash.clash.field().map(Arc::from),
    };
    Diagnostic::new(
        rule,
        Location { path: path.into(), span },
        message.with("clash", clash.clash.message()),
    )
    .about(subject)
    .help(Message::new("merge-conflict.help"))
}

fn item(path: &[String]) -> Option<ItemKey> {
    let kind = Kind::of_word(path.first()?)?;
    let id = if kind.is_single() { "" } else { path.get(1)?.as_str() };
    Some(ItemKey { kind, id: id.into() })
}

/// How the merge went, in a line.
pub(super) fn summary(
    spec: &str,
    found: &[Diagnostic],
    workspace: &Workspace,
    language: Language,
) -> String {
    let key = if found.is_empty() { "merge-nothing" } else { "merge-summary" };
    let message = Message::new(key).with("revision", spec).with("plans", workspace.plans.len());
    let message = if found.is_empty() {
        message
    } else {
        message.with("counts", Counts::of(found).phrase(language))
    };
    message.in_language(language)
}
