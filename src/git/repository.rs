//! The repository whose work tree holds the plans.
//!
//! In comes the folder of the plans; out comes exactly the repository around it, or why there is
//! none. It is opened where its `.git` was found and nowhere else, it must say that its files lie
//! there, and it gets only so much time, because a configuration can point at a pipe.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, Once, mpsc};
use std::thread;
use std::time::Duration;

use git2::RepositoryOpenFlags;
use jiff::civil::Date;
use jiff::tz::Offset;

use super::access::{Commit, locked};
use super::objects;
use super::reference::{self, Target};
use super::spec::Spec;
use super::{NoHistory, Revision};
use crate::error::{Error, Result};
use crate::files::{
    FilePath, History, canonical, keeps_waiting, waiting_beneath, work_tree_around,
};

/// The time within which a repository is opened.
const PATIENCE: Duration = Duration::from_secs(10);

/// The files that are read with every repository; a pipe in the place of one would never end.
const WAITED_FOR: [&str; 6] =
    ["HEAD", "config", "packed-refs", "index", "shallow", "objects/info/alternates"];

/// How many digits of an id are shown; fixed, so that every clone shows the same.
const SHORT_ID: usize = 10;

/// The most commits that a log returns.
const MAX_COMMITS: usize = 10_000;

/// The repository around the plans.
#[derive(Clone)]
pub struct Repository {
    git: Arc<Mutex<git2::Repository>>,
    folder: Option<FilePath>,
}

impl Repository {
    /// The repository whose work tree holds `root`.
    pub fn around(root: &Path) -> Result<Self, NoHistory> {
        let root = canonical(root).map_err(|fault| NoHistory::Unreadable(fault.to_string()))?;
        let top = work_tree_around(&root).ok_or(NoHistory::NotARepository)?.to_path_buf();
        let folder = match root.strip_prefix(&top) {
            Ok(rest) if rest.as_os_str().is_empty() => None,
            Ok(rest) => Some(
                FilePath::of(rest)
                    .ok_or_else(|| NoHistory::Unsupported(format!("`{}`", rest.display())))?,
            ),
            Err(_) => return Err(NoHistory::NotARepository),
        };
        let (sender, opened) = mpsc::channel();
        thread::spawn(move || sender.send(open(&top)));
        let git = opened.recv_timeout(PATIENCE).map_err(|_| NoHistory::TooSlow)??;
        Ok(Self { git: Arc::new(Mutex::new(git)), folder })
    }

    /// The folder of the plans in the work tree; nothing when it is the work tree itself.
    pub fn folder(&self) -> Option<&FilePath> {
        self.folder.as_ref()
    }

    /// The commit that is checked out; nothing before the first one.
    pub fn head(&self) -> Option<Commit> {
        let git = self.git();
        let id = reference::head(&git)?;
        objects::commit(&git, id).ok().map(|commit| shown(&commit))
    }

    /// The files of the plans' folder at the revision that `spec` names: a branch, a tag, `HEAD`, or
    /// the first digits of an id, with `~2` or `^2` behind it.
    pub fn revision(&self, spec: &str) -> Result<Revision> {
        let git = self.git();
        let commit = resolve(&git, spec)?;
        let contents = match objects::tree_of_folder(&git, &commit, self.folder.as_ref())? {
            Some(tree) => objects::contents(&git, tree)?,
            None => objects::Contents::default(),
        };
        Ok(Revision::new(Arc::clone(&self.git), shown(&commit), contents))
    }

    /// The commit from which the work of `HEAD` went its own way from that of `spec`; `spec` itself
    /// when the two have nothing in common that is here, as in a shallow clone.
    pub fn fork(&self, spec: &str) -> Result<String> {
        let git = self.git();
        let other = resolve(&git, spec)?.id();
        let fork = reference::head(&git).and_then(|head| git.merge_base(head, other).ok());
        Ok(fork.unwrap_or(other).to_string())
    }

    /// The whole id of the commit that `spec` names.
    pub fn revision_id(&self, spec: &str) -> Result<String> {
        Ok(resolve(&self.git(), spec)?.id().to_string())
    }

    /// The commits from `spec` back along the first parents, newest first, at most `limit`. The log
    /// of a shallow clone ends where the clone does.
    pub fn log(&self, spec: &str, limit: usize) -> Result<Vec<Commit>> {
        let git = self.git();
        let mut commit = resolve(&git, spec)?;
        let mut log = Vec::new();
        while log.len() < limit.min(MAX_COMMITS) {
            log.push(shown(&commit));
            let parent = commit.parent_id(0).ok().and_then(|id| objects::commit(&git, id).ok());
            match parent {
                Some(parent) => commit = parent,
                None => break,
            }
        }
        Ok(log)
    }

    pub(super) fn git(&self) -> MutexGuard<'_, git2::Repository> {
        locked(&self.git)
    }
}

impl History for Repository {
    fn revision(&self) -> Option<String> {
        self.head().map(|head| head.short_id)
    }
}

fn open(top: &Path) -> Result<git2::Repository, NoHistory> {
    static SETTINGS: Once = Once::new();
    SETTINGS.call_once(|| {
        // What is damaged does not unpack; hashing every object again would find no more, and costs as much
        // as reading it.
        git2::opts::strict_hash_verification(false);
        // Every object is read once; a cache would only hold on to memory.
        git2::opts::enable_caching(false);
    });
    let folder = top.join(".git");
    if let Some(name) = WAITED_FOR.iter().find(|name| keeps_waiting(&folder.join(name))) {
        return Err(NoHistory::Unreadable(format!("`.git/{name}` is not a file")));
    }
    let no_ceiling: [&Path; 0] = [];
    let git = git2::Repository::open_ext(top, RepositoryOpenFlags::NO_SEARCH, no_ceiling)
        .map_err(|cause| NoHistory::of(&cause))?;
    if let Some(place) = waiting_beneath(&git.commondir().join("objects")) {
        return Err(NoHistory::Unreadable(format!("`{}` is not a file", place.display())));
    }
    let work_tree = git.workdir().ok_or(NoHistory::Bare)?;
    match canonical(work_tree) {
        Ok(work_tree) if work_tree == top => Ok(git),
        _ => Err(NoHistory::OtherWorkTree),
    }
}

pub(super) fn resolve<'a>(git: &'a git2::Repository, text: &str) -> Result<git2::Commit<'a>> {
    let spec = Spec::parse(text)?;
    let mut commit = objects::commit(git, base_id(git, &spec)?)?;
    for parent in spec.parents {
        let id = commit.parent_id(parent).map_err(|_| {
            Error::git(format!("`{text}` goes back beyond the first commit")).hint(
                "a shallow clone lacks older commits; fetch them with `git fetch --unshallow`",
            )
        })?;
        commit = objects::commit(git, id)?;
    }
    Ok(commit)
}

/// The id that the base of a revision's name stands for, looked up in Git's order: references first.
fn base_id(git: &git2::Repository, spec: &Spec<'_>) -> Result<git2::Oid> {
    let base = spec.base;
    // Only `HEAD` and its like may stand outside `refs/`; any other file in `.git` is no reference.
    let is_reference = |name: &String| {
        (name.starts_with("refs/") || name.ends_with("HEAD"))
            && git2::Reference::is_valid_name(name)
    };
    let places = ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"];
    let mut names = places.iter().map(|place| format!("{place}{base}")).filter(is_reference);
    match names.find_map(|name| reference::target(git, &name)) {
        Some(Target::Id(id)) => return Ok(id),
        Some(Target::Nothing) => {
            return Err(Error::git(format!("`{base}` has no commit yet"))
                .hint("commit the plans first, or name another revision"));
        }
        None => {}
    }
    match spec.id_prefix() {
        Some(prefix) => by_prefix(git, prefix),
        None => Err(unknown(base)),
    }
}

fn by_prefix(git: &git2::Repository, prefix: &str) -> Result<git2::Oid> {
    let found =
        git2::Oid::from_str(prefix).and_then(|id| git.odb()?.exists_prefix(id, prefix.len()));
    found.map_err(|cause| match cause.code() {
        git2::ErrorCode::Ambiguous => Error::git(format!("several objects begin with `{prefix}`"))
            .hint("give more digits of the id"),
        _ => unknown(prefix),
    })
}

fn unknown(base: &str) -> Error {
    Error::git(format!("the repository has no revision `{base}`"))
        .hint("list branches and tags with `git branch --all` and `git tag`")
}

pub(super) fn shown(commit: &git2::Commit<'_>) -> Commit {
    let id = commit.id().to_string();
    let short_id = id.chars().take(SHORT_ID).collect();
    Commit { id, short_id, date: date(commit.time()) }
}

/// The day of a commit where it was made. A time that no calendar holds becomes the first day of
/// Git's own calendar.
fn date(time: git2::Time) -> Date {
    let offset = time.offset_minutes().checked_mul(60);
    let offset = offset.and_then(|seconds| Offset::from_seconds(seconds).ok());
    let timestamp =
        jiff::Timestamp::from_second(time.seconds()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    offset.unwrap_or(Offset::UTC).to_datetime(timestamp).date()
}
