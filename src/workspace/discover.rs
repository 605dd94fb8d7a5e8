//! Which files belong to which plan: a folder with a `plan.toml` is a plan, and every file below it
//! is its own unless a nearer folder is a plan too.

use std::collections::BTreeMap;

use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::error::{Error, Result};
use crate::files::{FilePath, Listing};

/// The name of the settings file at the workspace's root.
pub const SETTINGS_FILE: &str = "keyplan.toml";

/// The file whose presence makes a folder a plan.
pub const PLAN_FILE: &str = "plan.toml";

/// The files of a workspace by what they are for.
#[derive(Debug, Default)]
pub(super) struct Discovered {
    /// Files beside `keyplan.toml` that hold what plans share.
    pub(super) shared: Vec<FilePath>,
    /// The files of every plan by its folder.
    pub(super) plans: BTreeMap<FilePath, Vec<FilePath>>,
}

/// Sorts the files of a listing.
pub(super) fn discover(listing: &Listing, globs: &[String], baseline: &str) -> Result<Discovered> {
    let wanted = matcher(globs)?;
    let mut found = Discovered::default();
    for path in &listing.files {
        if path.name() == PLAN_FILE
            && let Some(folder) = path.parent()
            && wanted.as_ref().is_none_or(|set| set.is_match(folder.as_str()))
        {
            found.plans.insert(folder, Vec::new());
        }
    }
    let is_plans = |path: &&FilePath| is_read(path) && path.as_str() != baseline;
    for path in listing.files.iter().filter(is_plans) {
        match nearest_plan(path, &found.plans) {
            Some(folder) => found.plans.entry(folder).or_default().push(path.clone()),
            None if path.parent().is_none() && is_shared(path) => found.shared.push(path.clone()),
            None => {}
        }
    }
    Ok(found)
}

/// Whether keyplan reads a file: TOML and Markdown.
pub(super) fn is_read(path: &FilePath) -> bool {
    matches!(path.extension(), Some("toml" | "md"))
}

fn is_shared(path: &FilePath) -> bool {
    path.extension() == Some("toml") && path.as_str() != SETTINGS_FILE
}

/// The nearest folder above a file that is a plan.
fn nearest_plan(path: &FilePath, plans: &BTreeMap<FilePath, Vec<FilePath>>) -> Option<FilePath> {
    let mut folder = path.parent();
    while let Some(at) = folder {
        if plans.contains_key(&at) {
            return Some(at);
        }
        folder = at.parent();
    }
    None
}

fn matcher(globs: &[String]) -> Result<Option<GlobSet>> {
    if globs.is_empty() {
        return Ok(None);
    }
    let bad = |error: globset::Error| {
        Error::config("`workspace.plans` in `keyplan.toml` holds a pattern that cannot be used")
            .hint("write folders such as `accounts/*`")
            .caused_by(error)
    };
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        set.add(Glob::new(glob).map_err(bad)?);
    }
    set.build().map(Some).map_err(bad)
}
