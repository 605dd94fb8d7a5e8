//! A workspace on its way through its past: from one commit to the next, reading only what changed.
//!
//! In comes a state and the files that a commit wrote or removed, out comes the next state. Plans that a
//! commit left alone are shared between states. What rules alone ask for, such as which pictures there are,
//! is not kept up.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::discover::is_read;
use super::load::{Origin, load, load_beside, plan};
use super::{SETTINGS_FILE, Workspace};
use crate::diagnostic::Diagnostic;
use crate::error::Result;
use crate::files::{FilePath, FileTree, Listing, MemoryTree, ReadFault};
use crate::model::Plan;
use crate::read::Hidden;

/// What a commit did to files: their bytes, or nothing for those that it removed.
pub type ChangedFiles = BTreeMap<FilePath, Option<Vec<u8>>>;

/// Gives all files of a commit.
pub type Whole<'w> = dyn Fn() -> Result<Box<dyn FileTree>> + Sync + 'w;

/// A state of the plans and the names of all files in it.
#[derive(Debug, Clone)]
pub struct Passage {
    workspace: Workspace,
    files: BTreeSet<FilePath>,
}

impl Passage {
    /// Begins where a tree stands, on the day that counts as today there.
    pub fn begin(tree: &dyn FileTree, today: Date) -> Result<Self> {
        let origin = on(today);
        let files: BTreeSet<FilePath> = tree.list()?.files.into_iter().collect();
        let workspace =
            if has_settings(&files) { load(tree, origin)? } else { load(&no_plans(), origin)? };
        let mut passage = Self { workspace, files };
        passage.forget_what_rules_ask();
        Ok(passage)
    }

    /// The state as it is here.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Goes on by a commit, to the day that counts as today there.
    ///
    /// `whole` gives all files of the commit; it is asked for when one is read that no plan held before.
    pub fn advance(
        &mut self,
        changed: &ChangedFiles,
        today: Date,
        whole: &Whole<'_>,
    ) -> Result<()> {
        let folders = self.plans_around(changed);
        for (path, bytes) in changed {
            if bytes.is_some() {
                self.files.insert(path.clone());
            } else {
                self.files.remove(path);
            }
        }
        match folders {
            Some(folders) => {
                for folder in &folders {
                    self.read_plan(folder, changed, whole);
                }
            }
            None if !has_settings(&self.files) => self.workspace = load(&no_plans(), on(today))?,
            None => {
                let tree = Changed::new(self, changed, whole);
                self.workspace = load_beside(&tree, on(today), &self.workspace)?;
                self.forget_what_rules_ask();
            }
        }
        self.workspace.today = today;
        Ok(())
    }

    /// The folders of the plans in which all changes lie; none when something else changed too: settings,
    /// what plans share, whether a folder is a plan.
    fn plans_around(&self, changed: &ChangedFiles) -> Option<BTreeSet<FilePath>> {
        if !self.workspace.displaced.is_empty() {
            return None;
        }
        let mut folders = BTreeSet::new();
        for (path, bytes) in changed {
            let is_there = self.files.contains(path);
            if path.name() == "plan.toml" && is_there != bytes.is_some() {
                return None;
            }
            folders.insert(self.plan_around(path)?);
        }
        Some(folders)
    }

    fn plan_around(&self, path: &FilePath) -> Option<FilePath> {
        let mut folder = path.parent();
        while let Some(at) = folder {
            if self.workspace.plan(at.name()).is_some_and(|plan| &*plan.folder == at.as_str()) {
                return Some(at);
            }
            folder = at.parent();
        }
        None
    }

    fn read_plan(&mut self, folder: &FilePath, changed: &ChangedFiles, whole: &Whole<'_>) {
        let below = self.files.range(folder.clone()..);
        let own = below
            .take_while(|path| path.as_str().starts_with(folder.as_str()))
            .filter(|path| is_read(path) && self.plan_around(path).as_ref() == Some(folder));
        let files: Vec<FilePath> = own.cloned().collect();
        let tree = Changed::new(self, changed, whole);
        let (plan, mut findings) = plan(&tree, folder, &files, &Hidden::default());
        self.put(plan, &mut findings);
    }

    fn put(&mut self, plan: Plan, findings: &mut Vec<Diagnostic>) {
        let workspace = &mut self.workspace;
        let of_plan =
            |path: &str| path.strip_prefix(&*plan.folder).is_some_and(|rest| rest.starts_with('/'));
        workspace.reading.retain(|finding| !of_plan(&finding.at.path));
        workspace.reading.extend(findings.drain(..).filter(is_about_syntax));
        if let Ok(at) = workspace.plans.binary_search_by(|known| known.id.cmp(&plan.id)) {
            workspace.plans[at] = Arc::new(plan);
        }
    }

    fn forget_what_rules_ask(&mut self) {
        self.workspace.reading.retain(is_about_syntax);
        self.workspace.present = BTreeSet::new();
        self.workspace.pictures = BTreeMap::new();
    }
}

/// Whether a finding tells that a file could not be read whole.
fn is_about_syntax(finding: &Diagnostic) -> bool {
    finding.rule.starts_with("syntax/")
}

fn on(today: Date) -> Origin {
    Origin { asked_today: Some(today), ..Origin::on(today) }
}

/// Whether a state is a plan repository yet, or still.
fn has_settings(files: &BTreeSet<FilePath>) -> bool {
    files.iter().any(|path| path.as_str() == SETTINGS_FILE)
}

/// A repository in which there is no plan.
fn no_plans() -> MemoryTree {
    MemoryTree::from_texts([(SETTINGS_FILE, "")])
}

/// The files after a commit: those that it changed, and the others as they were read before.
struct Changed<'a> {
    before: &'a Workspace,
    files: &'a BTreeSet<FilePath>,
    written: &'a ChangedFiles,
    whole: &'a Whole<'a>,
    rest: OnceLock<Option<Box<dyn FileTree>>>,
}

impl<'a> Changed<'a> {
    fn new(passage: &'a Passage, changed: &'a ChangedFiles, whole: &'a Whole<'a>) -> Self {
        let Passage { workspace: before, files } = passage;
        Self { before, files, written: changed, whole, rest: OnceLock::new() }
    }

    /// A file that the commit left alone and no plan held before.
    fn read_rest(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        let rest = self.rest.get_or_init(|| (self.whole)().ok());
        rest.as_ref().ok_or(ReadFault::NotFound)?.read(path, limit)
    }
}

impl FileTree for Changed<'_> {
    fn list(&self) -> Result<Listing> {
        Listing::sorted(self.files.iter().cloned().collect(), Vec::new())
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        let bytes = match self.written.get(path) {
            Some(changed) => changed.clone().ok_or(ReadFault::NotFound)?,
            None => match self.before.file(path.as_str()) {
                Some(known) => known.text.as_bytes().to_vec(),
                None => return self.read_rest(path, limit),
            },
        };
        if bytes.len() as u64 > limit { Err(ReadFault::TooLarge { limit }) } else { Ok(bytes) }
    }

    fn holds(&self, path: &FilePath, bytes: &[u8]) -> bool {
        match self.written.get(path) {
            Some(changed) => changed.as_deref() == Some(bytes),
            None => self.files.contains(path),
        }
    }
}
