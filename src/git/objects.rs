//! Reads commits and trees whose size was looked at first.
//!
//! In come ids, out come objects of the kind that was asked for, or an error. An object of a few
//! bytes on disk can unpack to gigabytes, so its header is read before its body; and a tree that
//! names itself over and over is walked only as far as the budget goes.

use git2::{ObjectType, Oid, Repository};

use crate::error::{Error, Result};
use crate::files::{FilePath, MAX_FILES, PathFault, SkipReason, Skipped};

/// The largest commit, tag or tree that is read, in bytes.
const MAX_OBJECT: usize = 32 * 1024 * 1024;
/// The most entries that are looked at in all trees of a revision.
const MAX_ENTRIES: usize = 500_000;
/// What opening a tree costs, in entries; a tree of one name is not free.
const TREE_COST: usize = 8;
/// The most tags that point to tags.
const MAX_TAGS: usize = 8;

/// The files of a tree and what was passed over.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) files: Vec<(FilePath, Oid)>,
    pub(super) skipped: Vec<Skipped>,
}

/// The error of an object that cannot be read.
pub(super) fn unreadable(cause: git2::Error) -> Error {
    Error::git("the Git repository cannot be read")
        .hint("check it with `git fsck`; a shallow clone lacks older commits")
        .caused_by(cause)
}

fn missing(id: Oid) -> Error {
    Error::git(format!("the Git repository lacks the file with the id `{id}`"))
        .hint("fetch it with `git fetch --refetch`, or check the repository with `git fsck`")
}

/// The commit that `id` names, through tags if need be.
pub(super) fn commit(git: &Repository, mut id: Oid) -> Result<git2::Commit<'_>> {
    for _ in 0..=MAX_TAGS {
        match kind_within_limits(git, id)? {
            ObjectType::Commit => return git.find_commit(id).map_err(unreadable),
            ObjectType::Tag => id = git.find_tag(id).map_err(unreadable)?.target_id(),
            _ => {
                return Err(Error::git(format!("`{id}` is not a commit"))
                    .hint("name a branch, a tag or a commit"));
            }
        }
    }
    Err(Error::git(format!("too many tags point to tags before `{id}`"))
        .hint("name the commit itself"))
}

/// The bytes of a tree as they are kept.
pub(super) fn bytes_of_tree(git: &Repository, id: Oid) -> Result<Vec<u8>> {
    if kind_within_limits(git, id)? != ObjectType::Tree {
        return Err(Error::git(format!("`{id}` is not a folder"))
            .hint("check the repository with `git fsck`"));
    }
    let object = git.odb().and_then(|odb| Ok(odb.read(id)?.data().to_vec()));
    object.map_err(unreadable)
}

fn tree(git: &Repository, id: Oid) -> Result<git2::Tree<'_>> {
    kind_within_limits(git, id)?;
    git.find_tree(id).map_err(unreadable)
}

fn kind_within_limits(git: &Repository, id: Oid) -> Result<ObjectType> {
    let (len, kind) = git.odb().and_then(|odb| odb.read_header(id)).map_err(unreadable)?;
    if kind != ObjectType::Blob && len > MAX_OBJECT {
        return Err(Error::git(format!("`{id}` has {len} bytes, more than {MAX_OBJECT}"))
            .hint("no commit or folder is that large; check the repository with `git fsck`"));
    }
    Ok(kind)
}

/// The tree of `folder` in a commit; nothing where the commit has no such folder.
pub(super) fn tree_of_folder(
    git: &Repository,
    commit: &git2::Commit<'_>,
    folder: Option<&FilePath>,
) -> Result<Option<Oid>> {
    let mut id = commit.tree_id();
    for part in folder.iter().flat_map(|folder| folder.parts()) {
        let tree = tree(git, id)?;
        match tree.get_name(part) {
            Some(entry) if entry.kind() == Some(ObjectType::Tree) => id = entry.id(),
            _ => return Ok(None),
        }
    }
    Ok(Some(id))
}

/// Every file beneath the tree `top` that is not hidden, and what was passed over.
pub(super) fn contents(git: &Repository, top: Oid) -> Result<Contents> {
    let odb = git.odb().map_err(unreadable)?;
    let mut found = Contents::default();
    let mut ahead: Vec<(Option<FilePath>, Oid)> = vec![(None, top)];
    let mut budget = MAX_ENTRIES;
    while let Some((folder, id)) = ahead.pop() {
        let tree = tree(git, id)?;
        budget = budget.checked_sub(tree.len() + TREE_COST).ok_or_else(too_many)?;
        for entry in &tree {
            let name = entry.name_bytes();
            let path = match path_of(folder.as_ref(), name) {
                Name::Hidden => continue,
                Name::Odd(reason) => {
                    found.skip(folder.as_ref(), name, reason);
                    continue;
                }
                Name::Path(path) => path,
            };
            match kind_of(entry.filemode()) {
                Kind::Folder => ahead.push((Some(path), entry.id())),
                Kind::Other(reason) => found.skip(folder.as_ref(), name, reason),
                Kind::File if odb.exists(entry.id()) => found.files.push((path, entry.id())),
                Kind::File => return Err(missing(entry.id())),
            }
        }
        if found.files.len() > MAX_FILES {
            return Err(too_many());
        }
    }
    Ok(found)
}

impl Contents {
    fn skip(&mut self, folder: Option<&FilePath>, name: &[u8], reason: SkipReason) {
        let name = String::from_utf8_lossy(name);
        let name = folder.map_or_else(|| name.to_string(), |folder| format!("{folder}/{name}"));
        self.skipped.push(Skipped { name, reason });
    }
}

enum Name {
    Path(FilePath),
    Hidden,
    Odd(SkipReason),
}

fn path_of(folder: Option<&FilePath>, name: &[u8]) -> Name {
    let Ok(name) = str::from_utf8(name) else {
        return if name.starts_with(b".") { Name::Hidden } else { Name::Odd(SkipReason::NotUtf8) };
    };
    let path = match folder {
        // Git forbids it, but an object can be made by hand.
        _ if name.contains('/') => Err(PathFault::Character),
        None => FilePath::new(name),
        Some(folder) => folder.join(name),
    };
    match path {
        // As on disk: what is hidden is no part of a plan.
        Ok(_) if name.starts_with('.') => Name::Hidden,
        Ok(path) => Name::Path(path),
        Err(fault) => Name::Odd(SkipReason::Name(fault)),
    }
}

enum Kind {
    File,
    Folder,
    Other(SkipReason),
}

fn kind_of(mode: i32) -> Kind {
    match mode & 0o170_000 {
        0o100_000 => Kind::File,
        0o040_000 => Kind::Folder,
        0o120_000 => Kind::Other(SkipReason::Link),
        0o160_000 => Kind::Other(SkipReason::Submodule),
        _ => Kind::Other(SkipReason::NotAFile),
    }
}

pub(super) fn too_many() -> Error {
    Error::git(format!("the revision holds more than {MAX_FILES} files or {MAX_ENTRIES} names"))
        .hint("keep the plans in a folder of their own, and name it with `--root`")
}
