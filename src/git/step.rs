//! The commits of a revision's first parents with what each changed, file by file.
//!
//! Only trees that differ are opened, and each once. A merge counts as one step, told by whoever made what it
//! brings: that is how a plan repository's main line reads. A shallow clone's line ends where the clone does.

use std::collections::HashMap;
use std::rc::Rc;

use git2::Oid;

use super::access::Commit;
use super::{Repository, objects};
use crate::error::Result;
use crate::files::{FilePath, ReadFault};

/// The most commits that are walked, whether they changed something or not.
const MAX_WALKED: usize = 100_000;
/// The most changed files that one step tells; a larger one is looked at as a whole.
const MAX_CHANGED: usize = 20_000;
/// So many trees are kept while walking: those on the way to where the last commit changed something.
const KEPT_TREES: usize = 64;

/// The content of a file in the repository.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Blob(Oid);

/// A commit and what it changed beneath the plans' folder.
#[derive(Debug, Clone)]
pub struct Step {
    /// The commit.
    pub commit: Commit,
    /// Who wrote what it brings, as they call themselves.
    pub author: String,
    /// The first line of its message.
    pub title: String,
    /// The commit before, where there is one here.
    pub parent: Option<String>,
    /// The files that it wrote anew or altered, with their content; without one, those that it removed.
    pub changed: Vec<(FilePath, Option<Blob>)>,
}

impl Repository {
    /// The steps that led to a revision, the latest first, those that changed nothing beneath the plans'
    /// folder left out; only those after the first commit whose id is an end, and that id, where one is met.
    pub fn steps(
        &self,
        spec: &str,
        is_end: &dyn Fn(&str) -> bool,
    ) -> Result<(Vec<Step>, Option<String>)> {
        let git = self.git();
        let mut commit = super::repository::resolve(&git, spec)?;
        let mut trees = Trees { git: &git, known: HashMap::new() };
        let mut steps = Vec::new();
        for _ in 0..MAX_WALKED {
            let id = commit.id().to_string();
            if is_end(&id) {
                return Ok((steps, Some(id)));
            }
            let parent = commit.parent_id(0).ok().and_then(|id| objects::commit(&git, id).ok());
            let new = trees.of_folder(commit.tree_id(), self.folder())?;
            let old = match &parent {
                Some(parent) => trees.of_folder(parent.tree_id(), self.folder())?,
                None => None,
            };
            if new != old {
                let changed = trees.difference(old, new)?;
                let parent = parent.as_ref().map(|parent| parent.id().to_string());
                steps.push(step(&git, &commit, parent, changed));
            }
            match parent {
                Some(parent) => commit = parent,
                None => break,
            }
        }
        Ok((steps, None))
    }

    /// The bytes of a file that a step names.
    pub fn blob(&self, blob: Blob, limit: u64) -> Result<Vec<u8>, ReadFault> {
        let unreadable = |cause: git2::Error| ReadFault::Unreadable(cause.message().to_owned());
        let git = self.git();
        let odb = git.odb().map_err(unreadable)?;
        let (len, _) = odb.read_header(blob.0).map_err(unreadable)?;
        if len as u64 > limit {
            return Err(ReadFault::TooLarge { limit });
        }
        let object = odb.read(blob.0).map_err(unreadable)?;
        Ok(object.data().to_vec())
    }
}

fn step(
    git: &git2::Repository,
    commit: &git2::Commit<'_>,
    parent: Option<String>,
    changed: Vec<(FilePath, Option<Blob>)>,
) -> Step {
    // What a merge brings was written on the other side.
    let side = (commit.parent_count() == 2)
        .then(|| commit.parent_id(1).ok().and_then(|id| objects::commit(git, id).ok()))
        .flatten();
    let author = side.as_ref().unwrap_or(commit).author();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    let message = text(commit.message_raw_bytes());
    let title = message.lines().next().unwrap_or_default().to_owned();
    Step {
        commit: super::repository::shown(commit),
        author: text(author.name_bytes()),
        title,
        parent,
        changed,
    }
}

/// An entry of a tree.
struct Entry {
    name: Vec<u8>,
    mode: i32,
    id: Oid,
}

impl Entry {
    fn is_folder(&self) -> bool {
        self.mode & 0o170_000 == 0o040_000
    }

    fn is_file(&self) -> bool {
        self.mode & 0o170_000 == 0o100_000
    }
}

/// Trees, the latest of them kept: the next commit back mostly has the same.
struct Trees<'g> {
    git: &'g git2::Repository,
    known: HashMap<Oid, Rc<Vec<Entry>>>,
}

impl Trees<'_> {
    /// The entries of a tree, by name.
    fn entries(&mut self, id: Oid) -> Result<Rc<Vec<Entry>>> {
        if let Some(known) = self.known.get(&id) {
            return Ok(Rc::clone(known));
        }
        let tree = objects::tree(self.git, id)?;
        let entry = |entry: git2::TreeEntry<'_>| Entry {
            name: entry.name_bytes().to_vec(),
            mode: entry.filemode(),
            id: entry.id(),
        };
        let mut entries: Vec<Entry> = tree.iter().map(entry).collect();
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        if self.known.len() >= KEPT_TREES {
            self.known.clear();
        }
        let entries = Rc::new(entries);
        self.known.insert(id, Rc::clone(&entries));
        Ok(entries)
    }

    /// The tree of a folder; nothing where it is not there.
    fn of_folder(&mut self, mut id: Oid, folder: Option<&FilePath>) -> Result<Option<Oid>> {
        for part in folder.iter().flat_map(|folder| folder.parts()) {
            let entries = self.entries(id)?;
            let found =
                entries.binary_search_by(|entry| entry.name.as_slice().cmp(part.as_bytes()));
            match found.ok().map(|at| &entries[at]) {
                Some(entry) if entry.is_folder() => id = entry.id,
                _ => return Ok(None),
            }
        }
        Ok(Some(id))
    }

    /// The files in which two trees differ.
    fn difference(
        &mut self,
        old: Option<Oid>,
        new: Option<Oid>,
    ) -> Result<Vec<(FilePath, Option<Blob>)>> {
        let mut changed = Vec::new();
        let mut ahead: Vec<(Option<FilePath>, Option<Oid>, Option<Oid>)> = vec![(None, old, new)];
        while let Some((folder, old, new)) = ahead.pop() {
            let none = || Rc::new(Vec::new());
            let old = old.map_or_else(|| Ok(none()), |id| self.entries(id))?;
            let new = new.map_or_else(|| Ok(none()), |id| self.entries(id))?;
            for (was, is) in Pairs::of(&old, &new) {
                let same = was.zip(is).is_some_and(|(a, b)| a.id == b.id && a.mode == b.mode);
                let entry = is.or(was);
                let path = entry.and_then(|entry| path_of(folder.as_ref(), &entry.name));
                let Some(path) = path.filter(|_| !same) else { continue };
                let folder =
                    |entry: Option<&Entry>| entry.filter(|it| it.is_folder()).map(|it| it.id);
                let file =
                    |entry: Option<&Entry>| entry.filter(|it| it.is_file()).map(|it| Blob(it.id));
                if folder(was).is_some() || folder(is).is_some() {
                    ahead.push((Some(path.clone()), folder(was), folder(is)));
                }
                if file(was).is_some() || file(is).is_some() {
                    changed.push((path, file(is)));
                }
            }
            if changed.len() > MAX_CHANGED {
                return Err(objects::too_many());
            }
        }
        changed.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(changed)
    }
}

/// The path of an entry; none for what is hidden or no path.
fn path_of(folder: Option<&FilePath>, name: &[u8]) -> Option<FilePath> {
    let name = std::str::from_utf8(name).ok().filter(|name| !name.starts_with('.'))?;
    match folder {
        None if name.contains('/') => None,
        None => FilePath::new(name).ok(),
        Some(folder) => folder.join(name).ok(),
    }
}

/// The entries of two trees side by side, by name.
struct Pairs<'e> {
    old: &'e [Entry],
    new: &'e [Entry],
}

impl<'e> Pairs<'e> {
    fn of(old: &'e [Entry], new: &'e [Entry]) -> Self {
        Self { old, new }
    }
}

impl<'e> Iterator for Pairs<'e> {
    type Item = (Option<&'e Entry>, Option<&'e Entry>);

    fn next(&mut self) -> Option<Self::Item> {
        let order = match (self.old.first(), self.new.first()) {
            (None, None) => return None,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(old), Some(new)) => old.name.cmp(&new.name),
        };
        let take = |side: &mut &'e [Entry]| {
            let (first, rest) = side.split_first()?;
            *side = rest;
            Some(first)
        };
        let was = if order.is_le() { take(&mut self.old) } else { None };
        let is = if order.is_ge() { take(&mut self.new) } else { None };
        Some((was, is))
    }
}
