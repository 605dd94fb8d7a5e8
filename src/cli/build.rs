//! `keyplan build`: the plan site as a folder, replaced in one step.

use super::arguments::BuildArguments;
use super::output::{Exit, Output};
use super::session::Session;
use crate::error::Result;
use crate::files::{WhenLocked, replace_folder};
use crate::i18n::Message;
use crate::site;

/// The folder of the site in the plan repository.
pub(super) const SITE_FOLDER: &str = "site";

pub(super) fn run(
    arguments: &BuildArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let root = session.root(arguments.dir.as_deref())?;
    let published = session.publish(&root, arguments.audience)?;
    let site = site::build(&published)?;
    let target = arguments.out.clone().unwrap_or_else(|| root.join(SITE_FOLDER));
    let written = replace_folder(&target, &site.files, &[&root], WhenLocked::Wait)?;
    let said = Message::new("build-done")
        .with("files", written.files)
        .with("changed", written.files - written.unchanged)
        .with("folder", target.display().to_string());
    output.say(&said.in_language(session.language));
    Ok(Exit::Clean)
}
