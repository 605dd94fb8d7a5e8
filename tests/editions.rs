//! What each edition holds and what it does not, proved twice: plans that differ only in what somebody may not
//! see give them the same bytes, and words planted in every field of every kind are found nowhere, however they
//! are written.

mod customer;
mod own;
mod plant;
mod proofs;
mod search;

use std::collections::BTreeMap;

use jiff::civil::date;
use keyplan::check::{Selection, check};
use keyplan::files::{FilePath, Files, MemoryTree};
use keyplan::redact::{Published, Readers};
use keyplan::site::{History, build};
use keyplan::workspace::{Origin, Workspace, load};

/// Files by their path.
pub type Texts = BTreeMap<String, String>;

/// The plans of some files, whole.
pub fn workspace(texts: &Texts) -> Workspace {
    load(&tree(texts), Origin::on(date(2026, 11, 23))).expect("loads")
}

fn tree(texts: &Texts) -> MemoryTree {
    let mut tree = MemoryTree::new();
    for (path, text) in texts {
        tree.insert(FilePath::new(path).expect("a path"), text.clone().into_bytes());
    }
    tree
}

/// The plans of some files as readers may see them.
pub fn published(texts: &Texts, readers: impl Into<Readers>) -> Published {
    let again = |hidden| load(&tree(texts), Origin { hidden, ..Origin::on(date(2026, 11, 23)) });
    let judge = |workspace: &_| check(workspace, Selection::All);
    Published::of(workspace(texts), readers, again, judge).expect("is published")
}

/// The site of some files as readers see it.
pub fn edition(texts: &Texts, readers: impl Into<Readers>) -> Files {
    let published = published(texts, readers);
    build(&published, &History::new(), None).and_then(|site| site.files()).expect("builds")
}

/// Fails with the first file that two sites do not have alike.
#[track_caller]
pub fn assert_same(one: &Files, other: &Files) {
    let paths = |site: &Files| site.keys().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(paths(one), paths(other));
    for (path, bytes) in one {
        let there = &other[path];
        if bytes == there {
            continue;
        }
        let at = bytes.iter().zip(there.iter()).position(|(a, b)| a != b);
        let at = at.unwrap_or(bytes.len().min(there.len()));
        let around = |bytes: &[u8]| {
            let cut = &bytes[at.saturating_sub(120)..bytes.len().min(at + 120)];
            String::from_utf8_lossy(cut).into_owned()
        };
        panic!("{path} differs at {at}:\n{}\n--- or ---\n{}", around(bytes), around(there));
    }
}
