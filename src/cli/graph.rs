//! `keyplan graph`: the stakeholder hierarchy of one account as a picture or text.
//!
//! What is drawn is what the audience may see; the format follows the file's ending unless it is
//! asked for.

use std::path::Path;

use super::arguments::GraphArguments;
use super::output::{Exit, Output};
use super::session::Session;
use crate::error::{Error, Result};
use crate::files::write_file_atomically;
use crate::graph::render::{Format, Links, render};
use crate::graph::{Caption, DrawOptions, draw};
use crate::text::nearest;
use crate::workspace::Workspace;

pub(super) fn run(
    arguments: &GraphArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let root = session.root(None)?;
    let published = session.publish(&root, arguments.audience)?;
    let workspace = published.workspace();
    let plan = workspace.plan(&arguments.account).ok_or_else(|| unknown(arguments, workspace))?;
    let options = DrawOptions { language: session.language, caption: Caption::Shown };
    let drawing = draw(plan, &workspace.shared, workspace.today, &options);
    let format = arguments.format.or_else(|| by_ending(arguments.output.as_deref()?));
    let text = render(&drawing, format.unwrap_or(Format::Text), Links::None);
    match &arguments.output {
        Some(path) => write_file_atomically(path, text.as_bytes())?,
        None => output.print(&text)?,
    }
    Ok(Exit::Clean)
}

/// The format that a file's ending asks for.
fn by_ending(path: &Path) -> Option<Format> {
    let ending = path.extension()?.to_str()?;
    Format::ALL.iter().copied().find(|format| format.extension() == ending)
}

fn unknown(arguments: &GraphArguments, workspace: &Workspace) -> Error {
    let ids = || workspace.plans.iter().map(|plan| &*plan.id);
    let error = Error::usage(format!("there is no account `{}`", arguments.account));
    match nearest(&arguments.account, ids()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None if ids().next().is_none() => error.hint("this repository has no plans yet"),
        None => error.hint(format!("accounts: {}", ids().take(12).collect::<Vec<_>>().join(", "))),
    }
}
