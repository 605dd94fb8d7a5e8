//! The plan files that a merge left in conflict, found by Git's index and by markers in the files.
//!
//! In come the root of the plans and the files that are asked for; out comes each with what is left to decide in it.
//! Nothing is written, and a file that is no plan file is only counted.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::lint::inside;
use super::merge_arguments::ResolveArguments;
use super::output::{Output, shown};
use super::session::Session;
use crate::document::{TOML_LIMIT, Toml, decode};
use crate::error::{Error, Result};
use crate::files::{DiskTree, FilePath, FileTree, ReadFault, is_file};
use crate::git::{Repository, Unmerged, Version};
use crate::i18n::Message;
use crate::merge::{Clash, ClashKind, Form, Left, Sides};
use crate::workspace::PLAN_FILE;

/// A plan file that is in conflict, or was.
pub(super) struct Contested {
    pub(super) path: FilePath,
    /// Its plan; none for what plans share.
    pub(super) account: Option<String>,
    pub(super) bytes: Vec<u8>,
    pub(super) state: State,
    /// Whether Git waits for `git add`.
    pub(super) is_unmerged: bool,
}

/// What is left in a file.
pub(super) enum State {
    /// Conflicts, or none.
    Left(Box<Left>),
    /// What only a hand can mend, or Git.
    Told(Message),
}

/// All that is contested, and how many files are in conflict that are none of ours.
pub(super) struct Found {
    pub(super) files: Vec<Contested>,
    pub(super) others: usize,
}

/// Finds what is in conflict below a root.
pub(super) fn find(
    arguments: &ResolveArguments,
    session: &Session,
    root: &Path,
    output: &Output,
) -> Result<Found> {
    let tree = DiskTree::open(root)?;
    let mut unmerged: BTreeMap<FilePath, Unmerged> = BTreeMap::new();
    if let Ok(repository) = Repository::around(root) {
        match repository.unmerged(TOML_LIMIT as u64) {
            Ok(all) => unmerged.extend(all.into_iter().map(|it| (it.path.clone(), it))),
            Err(_) => output.say(&Message::new("resolve-index").in_language(session.language)),
        }
    }
    let asked: BTreeSet<FilePath> =
        arguments.files.iter().map(|path| inside(path, root)).collect::<Result<_>>()?;
    for path in &asked {
        if Form::of_name(path.name()) == Form::Other {
            let told = Message::new("resolve-alone").with("file", path.as_str());
            output.say(&shown(&told, session.language));
        }
    }
    let is_plan = |path: &FilePath| is_plan_file(root, path);
    let others = unmerged.keys().filter(|path| asked.is_empty() && !is_plan(path)).count();
    let paths = if asked.is_empty() {
        let listed = tree.list()?.files.into_iter();
        let all: BTreeSet<FilePath> = listed.chain(unmerged.keys().cloned()).collect();
        all.into_iter().filter(is_plan).collect()
    } else {
        asked
    };
    let mut files = Vec::new();
    for path in paths.into_iter().filter(|path| Form::of_name(path.name()) != Form::Other) {
        let file = contested(&tree, root, path, &unmerged, arguments.files.is_empty())?;
        files.extend(file);
    }
    Ok(Found { files, others })
}

/// Whether a file belongs to a plan, or to what plans share.
fn is_plan_file(root: &Path, path: &FilePath) -> bool {
    let is_hidden = path.parts().any(|part| part.starts_with('.'));
    let is_shared = path.parent().is_none() && path.extension() == Some("toml");
    let is_of_plan = account(root, path).is_some() || is_file(&root.join(PLAN_FILE));
    let is_right = Form::of_name(path.name()) != Form::Other;
    !is_hidden && is_right && (is_shared || is_of_plan)
}

/// The plan that a file belongs to: the name of the nearest folder above with a `plan.toml`.
fn account(root: &Path, path: &FilePath) -> Option<String> {
    let folders = std::iter::successors(path.parent(), FilePath::parent);
    let mut plans = folders.filter(|it| is_file(&root.join(it.as_str()).join(PLAN_FILE)));
    plans.next().map(|folder| folder.name().to_owned())
}

/// One file; nothing where it is in no conflict and nobody asked for it.
fn contested(
    tree: &DiskTree,
    root: &Path,
    path: FilePath,
    unmerged: &BTreeMap<FilePath, Unmerged>,
    is_looked_for: bool,
) -> Result<Option<Contested>> {
    let entry = unmerged.get(&path);
    let account = account(root, &path);
    let is_unmerged = entry.is_some();
    let told = |bytes: Vec<u8>, what: Message| {
        let state = State::Told(what);
        Ok(Some(Contested {
            path: path.clone(),
            account: account.clone(),
            bytes,
            state,
            is_unmerged,
        }))
    };
    if let Some(kind) = entry.and_then(deletion) {
        let clash = Clash { at: Vec::new(), kind }.message();
        return told(Vec::new(), Message::new("resolve-deleted").with("clash", clash));
    }
    let bytes = match tree.read(&path, TOML_LIMIT as u64) {
        Ok(bytes) => bytes,
        Err(ReadFault::NotFound) if is_looked_for => return Ok(None),
        Err(_) if is_looked_for && !is_unmerged => return Ok(None),
        Err(fault) if !is_unmerged => return Err(cannot_read(&path, &fault)),
        Err(fault) => return told(Vec::new(), fault.message()),
    };
    let is_marked = memchr::memmem::find(&bytes, b"<<<<<<<").is_some();
    if is_looked_for && !is_unmerged && !is_marked {
        return Ok(None);
    }
    let Ok(text) = decode(&bytes) else {
        return if is_unmerged { told(bytes, Message::new("resolve-unread")) } else { Ok(None) };
    };
    let known = entry.map_or(Sides { base: None, ours: None, theirs: None }, versions);
    let form = Form::of_name(path.name());
    let is_page = form == Form::Prose && !is_unmerged && is_looked_for;
    match Left::of(text, known, form) {
        Err(_) if is_page => Ok(None),
        Err(bad) => told(bytes, bad.message()),
        Ok(left) if left.is_settled() && is_unmerged && is_hurt(left.text(), form) => {
            told(bytes, Message::new("resolve-unread"))
        }
        Ok(left) if left.is_settled() && left.text() == text && !is_unmerged && is_looked_for => {
            Ok(None)
        }
        Ok(left) => {
            let state = State::Left(Box::new(left));
            Ok(Some(Contested { path, account, bytes, state, is_unmerged }))
        }
    }
}

/// Whether a text cannot be read, though it has no markers.
fn is_hurt(text: &str, form: Form) -> bool {
    form == Form::Toml && !Toml::parse(text).faults().is_empty()
}

/// The versions of a file that can be read; of one that both sides added the base is empty.
fn versions<'e>(entry: &'e Unmerged) -> Sides<Option<&'e str>> {
    let text = |version: &'e Option<Version>| -> Option<&'e str> {
        decode(version.as_ref()?.bytes()?).ok()
    };
    let base = if entry.base.is_none() { Some("") } else { text(&entry.base) };
    Sides { base, ours: text(&entry.ours), theirs: text(&entry.theirs) }
}

fn deletion(entry: &Unmerged) -> Option<ClashKind> {
    match (&entry.ours, &entry.theirs) {
        (None, Some(_)) if entry.base.is_some() => Some(ClashKind::FileDeletedByOurs),
        (Some(_), None) if entry.base.is_some() => Some(ClashKind::FileDeletedByTheirs),
        _ => None,
    }
}

fn cannot_read(path: &FilePath, fault: &ReadFault) -> Error {
    let reason = fault.message().in_language(crate::i18n::Language::English);
    Error::files(format!("cannot read `{path}`")).hint(reason)
}
