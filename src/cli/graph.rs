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
use crate::graph::{DrawOptions, draw};
use crate::text::nearest;
use crate::workspace::Workspace;

pub(super) fn run(
    arguments: &GraphArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let format = format(arguments)?;
    if format.is_binary() && arguments.output.is_none() && Output::is_seen() {
        let error = Error::usage(format!("a terminal cannot show {}", format.word()));
        return Err(error.hint("write it to a file: `-o map.png`"));
    }
    let root = session.root(None)?;
    let published = session.publish(&root, arguments.audience)?;
    let workspace = published.workspace();
    let plan = workspace.plan(&arguments.account).ok_or_else(|| unknown(arguments, workspace))?;
    let options = DrawOptions { language: session.language, ..DrawOptions::default() };
    let options = arguments.look.apply(plan, &options)?;
    let drawing = draw(plan, &workspace.shared, workspace.today, &options);
    let bytes = render(&drawing, format, Links::None)?;
    match &arguments.output {
        Some(path) => write_file_atomically(path, &bytes)?,
        None => output.write(&bytes)?,
    }
    Ok(Exit::Clean)
}

/// The format that is asked for, else the one of the file's ending, else text.
fn format(arguments: &GraphArguments) -> Result<Format> {
    let path = arguments.output.as_deref();
    let ending = path.and_then(Path::extension).map(|ending| ending.to_string_lossy());
    match (arguments.format, ending) {
        (Some(format), _) => Ok(format),
        (None, None) => Ok(Format::Text),
        (None, Some(ending)) => {
            let known = Format::ALL.iter().copied().find(|format| format.extension() == ending);
            known.ok_or_else(|| {
                let known = Format::ALL.map(|format| format!(".{}", format.extension())).join(", ");
                Error::usage(format!("there is no format for files that end with `.{ending}`"))
                    .hint(format!("known endings: {known}; or name one with `--format`"))
            })
        }
    }
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
