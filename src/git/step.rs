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
/// The most entries that are looked at to tell two trees apart.
const MAX_ENTRIES: usize = 500_000;
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
    /// folder left out; only those after the first commit whose id is an end, and that id,
    /// where one is met; at most `most`.
    pub fn steps(
        &self,
        spec: &str,
        most: usize,
        is_end: &dyn Fn(&str) -> bool,
    ) -> Result<(Vec<Step>, Option<String>)> {
        let git = self.git();
        let mut commit = super::repository::resolve(&git, spec)?;
        let mut trees = Trees { git: &git, known: HashMap::new() };
        let mut steps = Vec::new();
        for _ in 0..MAX_WALKED {
            let id = commit.id().to_string();
            if steps.len() >= most {
                break;
            }
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
    changed: Vec<Changed>,
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
#[derive(Clone, Copy)]
struct Entry<'t> {
    name: &'t [u8],
    mode: i32,
    id: Oid,
}

impl<'t> Entry<'t> {
    fn is_folder(self) -> bool {
        self.mode & 0o170_000 == 0o040_000
    }

    fn is_file(self) -> bool {
        self.mode & 0o170_000 == 0o100_000
    }

    /// What entries of a tree are ordered by: a folder's name goes on with a slash.
    fn order(self) -> impl Iterator<Item = u8> + 't {
        self.name.iter().copied().chain(self.is_folder().then_some(b'/'))
    }
}

/// Trees, the latest of them kept: the next commit back mostly has the same.
struct Trees<'g> {
    git: &'g git2::Repository,
    known: HashMap<Oid, Rc<Vec<u8>>>,
}

impl Trees<'_> {
    /// The bytes of a tree.
    fn tree(&mut self, id: Oid) -> Result<Rc<Vec<u8>>> {
        if let Some(known) = self.known.get(&id) {
            return Ok(Rc::clone(known));
        }
        if self.known.len() >= KEPT_TREES {
            self.known.clear();
        }
        let tree = Rc::new(objects::bytes_of_tree(self.git, id)?);
        self.known.insert(id, Rc::clone(&tree));
        Ok(tree)
    }

    /// The tree of a folder; nothing where it is not there.
    fn of_folder(&mut self, mut id: Oid, folder: Option<&FilePath>) -> Result<Option<Oid>> {
        for part in folder.iter().flat_map(|folder| folder.parts()) {
            let tree = self.tree(id)?;
            let is_it = |entry: &Entry<'_>| entry.is_folder() && entry.name == part.as_bytes();
            match entries(&tree).into_iter().find(is_it) {
                Some(entry) => id = entry.id,
                None => return Ok(None),
            }
        }
        Ok(Some(id))
    }

    /// The files in which two trees differ.
    fn difference(&mut self, old: Option<Oid>, new: Option<Oid>) -> Result<Vec<Changed>> {
        let mut changed = Vec::new();
        let mut ahead: Vec<(Option<FilePath>, Option<Oid>, Option<Oid>)> = vec![(None, old, new)];
        let mut budget = MAX_ENTRIES;
        while let Some((folder, old, new)) = ahead.pop() {
            let none = || Ok(Rc::new(Vec::new()));
            let old = old.map_or_else(none, |id| self.tree(id))?;
            let new = new.map_or_else(none, |id| self.tree(id))?;
            let (old, new) = (entries(&old), entries(&new));
            budget = budget.checked_sub(old.len() + new.len() + 1).ok_or_else(objects::too_many)?;
            for (was, is) in (Pairs { old: &old, new: &new }).filter(differ) {
                let name = is.or(was).map_or(&[][..], |entry| entry.name);
                let Some(path) = path_of(folder.as_ref(), name) else { continue };
                let folder =
                    |entry: Option<Entry<'_>>| entry.filter(|it| it.is_folder()).map(|it| it.id);
                let file = |entry: Option<Entry<'_>>| {
                    entry.filter(|it| it.is_file()).map(|it| Blob(it.id))
                };
                if folder(was).is_some() || folder(is).is_some() {
                    ahead.push((Some(path.clone()), folder(was), folder(is)));
                }
                if file(was).is_some() || file(is).is_some() {
                    changed.push((path, file(is)));
                }
            }
        }
        changed.sort_by(|(a, _), (b, _)| a.cmp(b));
        // A file that became a folder, or a folder a file, is gone and there.
        changed.dedup_by(|second, first| {
            let is_same = first.0 == second.0;
            first.1 = if is_same { first.1.or(second.1) } else { first.1 };
            is_same
        });
        Ok(changed)
    }
}

/// A file with its content; without one, where it was removed.
type Changed = (FilePath, Option<Blob>);

/// The entries in the bytes of a tree: mode, blank, name, zero, twenty bytes of an id. Ends where that ends.
fn entries(mut bytes: &[u8]) -> Vec<Entry<'_>> {
    let mut entries = Vec::with_capacity(bytes.len() / 32);
    while let Some((entry, rest)) = first_entry(bytes) {
        entries.push(entry);
        bytes = rest;
    }
    entries
}

fn first_entry(bytes: &[u8]) -> Option<(Entry<'_>, &[u8])> {
    let blank = memchr::memchr(b' ', bytes)?;
    let zero = blank + memchr::memchr(0, &bytes[blank..])?;
    let (id, rest) = bytes[zero + 1..].split_at_checked(20)?;
    let mode = std::str::from_utf8(&bytes[..blank]).ok()?;
    let mode = i32::from_str_radix(mode, 8).ok()?;
    let id = Oid::from_bytes(id).ok()?;
    Some((Entry { name: &bytes[blank + 1..zero], mode, id }, rest))
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
    old: &'e [Entry<'e>],
    new: &'e [Entry<'e>],
}

/// An entry before and now.
type Pair<'e> = (Option<Entry<'e>>, Option<Entry<'e>>);

fn differ((was, is): &Pair<'_>) -> bool {
    !was.zip(*is).is_some_and(|(a, b)| a.id == b.id && a.mode == b.mode)
}

impl<'e> Iterator for Pairs<'e> {
    type Item = Pair<'e>;

    fn next(&mut self) -> Option<Self::Item> {
        let order = match (self.old.first(), self.new.first()) {
            (None, None) => return None,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(old), Some(new)) if old.name == new.name && old.mode == new.mode => {
                std::cmp::Ordering::Equal
            }
            (Some(old), Some(new)) => old.order().cmp(new.order()),
        };
        let take = |side: &mut &'e [Entry<'e>]| {
            let (first, rest) = side.split_first()?;
            *side = rest;
            Some(*first)
        };
        let was = if order.is_le() { take(&mut self.old) } else { None };
        let is = if order.is_ge() { take(&mut self.new) } else { None };
        Some((was, is))
    }
}
