//! Reads what plans were before from a history.
//!
//! In come a workspace and the steps that led to it, out come the earlier states of each plan that a step
//! changed; what could not be read then is simply missing.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::load::plan;
use super::{Earlier, Workspace};
use crate::error::Result;
use crate::files::{FilePath, FileTree, History};
use crate::model::{Id, Plan};
use crate::read::Hidden;

/// The most steps of the past that are read.
const MOST_STAGES: usize = 500;

/// Reads what the plans were before, the latest first. A plan that was in another folder then has no
/// earlier past.
pub fn remember(workspace: &mut Workspace, history: &dyn History) -> Result<()> {
    let mut past: BTreeMap<Id, Vec<Earlier>> = BTreeMap::new();
    for stage in history.stages(MOST_STAGES)? {
        let touched = |plan: &&Arc<Plan>| {
            let of_plan = |path: &FilePath| is_beneath(path.as_str(), &plan.folder);
            stage.changed.iter().any(of_plan)
        };
        let plans: Vec<&Arc<Plan>> = workspace.plans.iter().filter(touched).collect();
        if plans.is_empty() {
            continue;
        }
        let Some(tree) = history.files_at(&stage)? else { continue };
        let files = tree.list()?.files;
        for now in plans {
            past.entry(now.id.clone()).or_default().extend(earlier(&*tree, &files, now, stage.on));
        }
    }
    // A plan without a past is known to have none.
    workspace.past = workspace.plans.iter().map(|plan| (plan.id.clone(), Vec::new())).collect();
    workspace.past.extend(past);
    Ok(())
}

fn is_beneath(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// A plan as it was in a tree; nothing where it was not there yet.
fn earlier(tree: &dyn FileTree, all: &[FilePath], now: &Plan, on: Date) -> Option<Earlier> {
    let folder = FilePath::new(&now.folder).ok()?;
    let is_own =
        |path: &&FilePath| is_beneath(path.as_str(), &now.folder) && super::discover::is_read(path);
    let files: Vec<FilePath> = all.iter().filter(is_own).cloned().collect();
    if files.is_empty() {
        return None;
    }
    let (plan, _) = plan(tree, &folder, &files, &Hidden::default());
    Some(Earlier { on, plan })
}
