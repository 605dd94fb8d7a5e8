//! All plans of a repository with what they share, and look-ups by id.
//!
//! Plans are sorted by id, which is unique; what was found while reading is kept beside them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::{Baseline, Earlier, Metadata, Settings};
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{Id, Item, Person, Place, Plan, Ref, Shared, SourceFile, Sources};

/// The state of the repository that a workspace was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The abbreviated id of the commit.
    pub id: String,
    /// The day of the commit.
    pub date: Option<Date>,
}

/// A plan repository, loaded.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// `keyplan.toml`.
    pub settings: Settings,
    /// What all plans share; states of which nothing of it changed hold the same.
    pub shared: Arc<Shared>,
    /// The plans by id.
    pub plans: Vec<Arc<Plan>>,
    /// The files of plans that gave way to another of the same id, for showing findings in them, in the
    /// order of their paths.
    pub displaced: Vec<SourceFile>,
    /// Every file of the tree by its path, whether it is read or not.
    pub present: BTreeSet<Arc<str>>,
    /// The files of photos and logos that tell more than the picture, by path.
    pub pictures: BTreeMap<Arc<str>, Metadata>,
    /// What was found while reading.
    pub reading: Vec<Diagnostic>,
    /// The revision that was read, when there is a history.
    pub revision: Option<Revision>,
    /// The findings that are not told again, when there is a list of them.
    pub baseline: Option<Baseline>,
    /// What plans were before, the latest first, when somebody asked for the history.
    pub past: BTreeMap<Id, Vec<Earlier>>,
    /// The date that counts as today.
    pub today: Date,
}

impl Workspace {
    /// The plan with an id.
    pub fn plan(&self, id: &str) -> Option<&Plan> {
        self.plan_to_share(id).map(Arc::as_ref)
    }

    /// The plan with an id, to share it with another state of the workspace.
    pub fn plan_to_share(&self, id: &str) -> Option<&Arc<Plan>> {
        let at = self.plans.binary_search_by(|plan| (*plan.id).cmp(id)).ok()?;
        self.plans.get(at)
    }

    /// One of our people.
    pub fn person(&self, reference: &Ref<Person>) -> Option<&Item<Person>> {
        self.shared.people.get(reference.id())
    }

    /// The currency of a plan's amounts that name none.
    pub fn currency<'a>(&'a self, plan: &'a Plan) -> &'a str {
        let own = plan.header.as_ref().and_then(|header| header.currency.get());
        own.map_or(&self.settings.currency, String::as_str)
    }

    /// The place as a location in the workspace.
    pub fn location(sources: &Sources, place: Place) -> Location {
        match sources.file(place) {
            Some(file) => Location { path: file.path.clone(), span: Some(place.span) },
            None => Location { path: "keyplan.toml".into(), span: None },
        }
    }

    /// Every file that was read.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        let all = self.plans.iter().map(|plan| &plan.sources).chain([&self.shared.sources]);
        let files = all.flat_map(|sources| &sources.files).chain(&self.settings.file);
        let files = files.chain(self.baseline.as_ref().map(|baseline| &baseline.file));
        files.chain(&self.displaced)
    }

    /// The text of a file, for showing the line of a finding.
    pub fn file(&self, path: &str) -> Option<&SourceFile> {
        let of_plan = self.plan_around(path).map(|plan| &plan.sources.files);
        let settings = || {
            let baseline = self.baseline.as_ref().map(|baseline| &baseline.file);
            self.settings.file.iter().chain(baseline).find(|file| &*file.path == path)
        };
        of_plan
            .and_then(|files| among(files, path))
            .or_else(|| among(&self.shared.sources.files, path))
            .or_else(settings)
            .or_else(|| among(&self.displaced, path))
    }

    /// The plan whose folder is the nearest above a path. A plan's id is its folder's name, so that each
    /// folder on the way up is one look-up.
    fn plan_around(&self, path: &str) -> Option<&Plan> {
        let mut folders = path.rmatch_indices('/').map(|(at, _)| &path[..at]);
        folders.find_map(|folder| {
            let name = folder.rsplit('/').next().unwrap_or(folder);
            self.plan(name).filter(|plan| &*plan.folder == folder)
        })
    }
}

/// The file of a path among files in the order of their paths.
fn among<'a>(files: &'a [SourceFile], path: &str) -> Option<&'a SourceFile> {
    let at = files.binary_search_by(|file| (*file.path).cmp(path)).ok()?;
    files.get(at)
}
