//! `keyplan build`: the plan site as a folder, replaced in one step.
//!
//! The folder is touched only when every page is there, and only when keyplan made it.

use std::path::PathBuf;

use super::arguments::BuildArguments;
use super::output::{Exit, Output};
use super::past::past_of_site;
use super::progress::with_progress;
use super::session::{Session, environment};
use crate::error::Result;
use crate::files::{Pages, Sharded, WhenLocked, replace_folder};
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
    let published = session.publish(&root, &arguments.readers)?;
    arguments.readers.checked(published.readers())?;
    let history = past_of_site(session, &root, &published)?;
    let site = site::build(&published, &history, None)?;
    let target = arguments.out.clone().unwrap_or_else(|| root.join(SITE_FOLDER));
    let mut protected = vec![root.as_path()];
    let home = environment("HOME").map(PathBuf::from);
    protected.extend(home.as_deref());
    let part = arguments.shard.map(|shard| Sharded { pages: &site, shard });
    let pages: &dyn Pages = match &part {
        Some(part) => part,
        None => &site,
    };
    let write = |pages: &dyn Pages| replace_folder(&target, pages, &protected, WhenLocked::Wait);
    let written = with_progress(pages, output, session.language, write)?;
    let said = Message::new("build-done")
        .with("files", written.files)
        .with("changed", written.files - written.unchanged)
        .with("folder", target.display().to_string());
    output.say(&said.in_language(session.language));
    let accounts = published.workspace().plans.len();
    if !published.readers().are_ours() && accounts > 1 {
        let said = Message::new("build-several-customers").with("count", accounts);
        output.say(&said.in_language(session.language));
    }
    Ok(Exit::Clean)
}
