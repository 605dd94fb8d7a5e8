//! Finds where one side moved a file to.
//!
//! In come the base, a side and all paths; out comes for each file that the side no longer has the new file
//! that holds the same, or at least half of its lines. Each new file answers for one old one.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::document::TOML_LIMIT;
use crate::files::{FilePath, FileTree};
use crate::git::{Content, Revision};

/// From where a side moved a file, and to where.
pub(super) type Moves = BTreeMap<FilePath, FilePath>;

/// The most pairs of files whose lines are compared.
const MOST_PAIRS: usize = 10_000;

/// The files that a side moved.
pub(super) fn moves(base: &Revision, side: &Revision, paths: &BTreeSet<&FilePath>) -> Moves {
    let is_in = |tree: &Revision, path: &FilePath| tree.content(path).is_some();
    let gone = paths.iter().filter(|path| is_in(base, path) && !is_in(side, path));
    let new = paths.iter().filter(|path| !is_in(base, path) && is_in(side, path));
    let (gone, mut new): (Vec<&FilePath>, Vec<&FilePath>) =
        (gone.copied().collect(), new.copied().collect());
    let mut moves = same(base, side, &gone, &mut new);
    let left: Vec<&FilePath> = gone.into_iter().filter(|path| !moves.contains_key(*path)).collect();
    if left.len().saturating_mul(new.len()) <= MOST_PAIRS {
        moves.extend(alike(base, side, &left, &new));
    }
    moves
}

/// Those that hold the same bytes at a new place.
fn same(base: &Revision, side: &Revision, gone: &[&FilePath], new: &mut Vec<&FilePath>) -> Moves {
    let mut by_content: HashMap<Content, &FilePath> = HashMap::new();
    for path in new.iter().rev() {
        by_content.extend(side.content(path).map(|content| (content, *path)));
    }
    let mut moves = Moves::new();
    for path in gone {
        let found = base.content(path).and_then(|content| by_content.remove(&content));
        moves.extend(found.map(|to| ((*path).clone(), to.clone())));
    }
    let taken: HashSet<&FilePath> = moves.values().collect();
    new.retain(|path| !taken.contains(path));
    moves
}

/// Those that share half of their lines with a file at a new place; of several the most alike.
fn alike(base: &Revision, side: &Revision, gone: &[&FilePath], new: &[&FilePath]) -> Moves {
    let lines = |tree: &Revision, path: &FilePath| -> HashSet<Vec<u8>> {
        let bytes = tree.read(path, TOML_LIMIT as u64).unwrap_or_default();
        let lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
        lines.filter(|line| !line.is_empty()).map(<[u8]>::to_vec).collect()
    };
    let there: Vec<(&FilePath, HashSet<Vec<u8>>)> =
        new.iter().map(|path| (*path, lines(side, path))).collect();
    let mut pairs = Vec::new();
    for from in gone {
        let own = lines(base, from);
        for (to, lines) in there.iter().filter(|(to, _)| to.extension() == from.extension()) {
            let (common, all) = (own.intersection(lines).count(), own.len() + lines.len());
            if common > 0 && 4 * common >= all {
                pairs.push((std::cmp::Reverse(common), *from, *to));
            }
        }
    }
    pairs.sort();
    let (mut moves, mut taken) = (Moves::new(), HashSet::new());
    for (_, from, to) in pairs {
        if !moves.contains_key(from) && taken.insert(to) {
            moves.insert(from.clone(), to.clone());
        }
    }
    moves
}
