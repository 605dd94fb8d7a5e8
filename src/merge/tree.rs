//! Merges two revisions in memory, file by file; nothing is written, neither beside the plans nor in `.git`.
//!
//! In come three revisions; out comes the merged one as a [`FileTree`], and what is not decided, for which ours
//! stays. Files are compared by what Git knows of them, and only those that both sides changed are read. A file
//! that one side moved is found by what it holds.

use std::collections::{BTreeMap, BTreeSet};

use super::file::merge;
use super::moved::{Moves, moves};
use super::{Clash, ClashKind, Form, Markers, Sides};
use crate::document::TOML_LIMIT;
use crate::error::Result;
use crate::files::{FilePath, FileTree, Listing, ReadFault, Skipped};
use crate::git::Revision;

/// Signs of a marker: more than any marker or underline that people leave in a file.
const SIGNS: u16 = 61;

/// Something that somebody has to decide, and in which file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileClash {
    /// The file.
    pub path: FilePath,
    /// What is not decided; without a path in the file it is about the file as a whole.
    pub clash: Clash,
}

/// Where a file of the merged tree comes from.
#[derive(Debug)]
enum Origin {
    Ours(FilePath),
    Theirs(FilePath),
    Merged(Vec<u8>),
}

/// Two revisions, merged.
pub struct MergedTree<'r> {
    sides: Sides<&'r Revision>,
    files: BTreeMap<FilePath, Origin>,
    skipped: Vec<Skipped>,
    /// What is not decided, by file.
    pub clashes: Vec<FileClash>,
}

/// Merges what two revisions made of a third.
pub fn merge_trees(sides: Sides<&Revision>) -> Result<MergedTree<'_>> {
    let lists =
        Sides { base: sides.base.list()?, ours: sides.ours.list()?, theirs: sides.theirs.list()? };
    let paths: BTreeSet<&FilePath> = [&lists.base, &lists.ours, &lists.theirs]
        .into_iter()
        .flat_map(|listing| &listing.files)
        .collect();
    let moves = Sides {
        base: Moves::default(),
        ours: moves(sides.base, sides.ours, &paths),
        theirs: moves(sides.base, sides.theirs, &paths),
    };
    let mut skipped = [lists.ours.skipped.clone(), lists.theirs.skipped.clone()].concat();
    skipped.sort();
    skipped.dedup();
    let mut tree = MergedTree { sides, files: BTreeMap::new(), skipped, clashes: Vec::new() };
    for path in paths {
        tree.decide(path, &moves);
    }
    tree.clashes.sort();
    Ok(tree)
}

impl MergedTree<'_> {
    fn decide(&mut self, path: &FilePath, moves: &Sides<Moves>) {
        let Sides { base, ours, theirs } = self.sides;
        let (b, o, t) = (base.content(path), ours.content(path), theirs.content(path));
        let origin = if o == t || t == b {
            o.map(|_| Origin::Ours(path.clone()))
        } else if o == b {
            t.map(|_| Origin::Theirs(path.clone()))
        } else {
            self.quarrel(path, moves);
            return;
        };
        if let Some(origin) = origin {
            // What was merged at a place that a file moved to stays.
            self.files.entry(path.clone()).or_insert(origin);
        }
    }

    /// A file that both sides changed, moved or deleted.
    fn quarrel(&mut self, path: &FilePath, moves: &Sides<Moves>) {
        let place = |revision: &Revision, moves: &Moves| match revision.content(path) {
            Some(_) => Some(path.clone()),
            None => moves.get(path).cloned(),
        };
        let Sides { base, ours, theirs } = self.sides;
        match (place(ours, &moves.ours), place(theirs, &moves.theirs)) {
            (Some(in_ours), Some(in_theirs)) => {
                let to = if in_ours == *path { in_theirs.clone() } else { in_ours.clone() };
                let before = base.content(path).is_some();
                let read =
                    |tree: &Revision, path: &FilePath| tree.read(path, TOML_LIMIT as u64).ok();
                let base = if before { read(base, path) } else { Some(Vec::new()) };
                let all = base.zip(read(ours, &in_ours)).zip(read(theirs, &in_theirs));
                if in_theirs != *path {
                    self.files.remove(&in_theirs);
                }
                match all {
                    Some(((base, ours), theirs)) => self.join(&to, [&base, &ours, &theirs]),
                    None => self.keep(&to, Origin::Ours(in_ours), ClashKind::Lines),
                }
            }
            (Some(in_ours), None) => {
                self.keep(path, Origin::Ours(in_ours), ClashKind::FileDeletedByTheirs);
            }
            (None, Some(in_theirs)) => {
                self.keep(path, Origin::Theirs(in_theirs), ClashKind::FileDeletedByOurs);
            }
            (None, None) => {}
        }
    }

    fn join(&mut self, path: &FilePath, [base, ours, theirs]: [&[u8]; 3]) {
        let markers = Markers { size: SIGNS, ..Markers::default() };
        let merged = merge(Sides { base, ours, theirs }, Form::of_name(path.name()), &markers);
        let clashes = merged.clashes.into_iter();
        self.clashes.extend(clashes.map(|clash| FileClash { path: path.clone(), clash }));
        self.files.insert(path.clone(), Origin::Merged(decided(&merged.bytes)));
    }

    fn keep(&mut self, path: &FilePath, origin: Origin, kind: ClashKind) {
        self.clashes.push(FileClash { path: path.clone(), clash: Clash::new(&[], kind) });
        self.files.insert(path.clone(), origin);
    }
}

/// The bytes of a merged file with ours wherever there is a conflict.
fn decided(bytes: &[u8]) -> Vec<u8> {
    let marker = |sign: u8| vec![sign; usize::from(SIGNS)];
    let [open, turn, close] = [b'<', b'=', b'>'].map(marker);
    let mut is_ours = true;
    let mut out = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(&open) || line.starts_with(&close) {
            is_ours = true;
        } else if line.starts_with(&turn) {
            is_ours = false;
        } else if is_ours {
            out.extend_from_slice(line);
        }
    }
    out
}

impl FileTree for MergedTree<'_> {
    fn list(&self) -> Result<Listing> {
        Listing::sorted(self.files.keys().cloned().collect(), self.skipped.clone())
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        match self.files.get(path) {
            Some(Origin::Ours(path)) => self.sides.ours.read(path, limit),
            Some(Origin::Theirs(path)) => self.sides.theirs.read(path, limit),
            Some(Origin::Merged(bytes)) if bytes.len() as u64 <= limit => Ok(bytes.clone()),
            Some(Origin::Merged(_)) => Err(ReadFault::TooLarge { limit }),
            None => Err(ReadFault::NotFound),
        }
    }

    fn holds(&self, path: &FilePath, bytes: &[u8]) -> bool {
        match self.files.get(path) {
            Some(Origin::Ours(path)) => self.sides.ours.holds(path, bytes),
            Some(Origin::Theirs(path)) => self.sides.theirs.holds(path, bytes),
            Some(Origin::Merged(own)) => own == bytes,
            None => false,
        }
    }
}
