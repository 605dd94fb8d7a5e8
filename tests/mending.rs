//! Mending: what a file looks like after its fixes, byte for byte, and what no fix ever does.
//!
//! A test names the text before and the text after; everything that is not in the difference of the two
//! must have stayed as it was.

mod fixes;
mod gates;
mod properties;
mod renaming;

use jiff::civil::{Date, date};
use keyplan::check::{Mended, Mending, Selection, check_all, mend};
use keyplan::diagnostic::{Applicability, Diagnostic};
use keyplan::files::{FilePath, FileTree, MemoryTree};
use keyplan::workspace::{Origin, Workspace, load};

use crate::support::difference;

const TODAY: Date = date(2026, 11, 23);
const PLAN: &str = "accounts/fixture/plan.toml";
const PAGE: &str = "accounts/fixture/page.md";

/// A workspace with our people Lena and Tom, and some more files.
fn tree<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> MemoryTree {
    let usual = [
        ("keyplan.toml", "[workspace]\nname = \"Fixtures\"\n"),
        (
            "team.toml",
            "[person.lena]\nname = \"Lena Vogt\"\n\n[person.tom]\nname = \"Tom Brandt\"\n",
        ),
        (PLAN, "[account]\nname = \"Fixture\"\n"),
    ];
    MemoryTree::from_texts(usual.into_iter().chain(files))
}

fn read(tree: &dyn FileTree) -> keyplan::error::Result<Workspace> {
    load(tree, Origin::on(TODAY))
}

fn judge(workspace: &Workspace) -> Vec<Diagnostic> {
    check_all(workspace, Selection::All)
}

/// Mends a tree as `lint --fix` or `lint --fix-unsafe` does.
fn mended(tree: &dyn FileTree, boldest: Applicability) -> Mended {
    let how = Mending { load: &read, judge: &judge, takes: &|_| true, boldest };
    mend(tree, &how).unwrap()
}

/// The tree with what was mended.
fn after(tree: &MemoryTree, mended: &Mended) -> MemoryTree {
    let mut tree = tree.clone();
    for file in &mended.files {
        tree.insert(file.path.clone(), file.after.as_bytes());
    }
    tree
}

fn text(tree: &MemoryTree, path: &str) -> String {
    String::from_utf8(tree.read(&FilePath::new(path).unwrap(), u64::MAX).unwrap()).unwrap()
}

/// That mending leads from some files to others, changes nothing else, and has nothing to do afterwards.
#[track_caller]
fn becomes(boldest: Applicability, before: &[(&str, &str)], then: &[(&str, &str)]) {
    let before = tree(before.iter().copied());
    let outcome = mended(&before, boldest);
    let after = after(&before, &outcome);
    for (path, expected) in then {
        let told = difference(expected, &text(&after, path));
        assert!(told.is_empty(), "{path}:\n{told}\n{:#?}", outcome.refused);
    }
    let same = |path: &str| then.iter().all(|(expected, _)| path != *expected);
    let other = outcome.files.iter().find(|file| same(file.path.as_str()));
    assert!(other.is_none(), "{other:#?}");
    assert_eq!(mended(&after, boldest).files, []);
}

/// That a plan of one file becomes another by safe fixes alone.
#[track_caller]
fn safely(before: &str, then: &str) {
    becomes(Applicability::Safe, &[(PLAN, before)], &[(PLAN, then)]);
}

/// That a plan of one file stays as it is by safe fixes and becomes another by all.
#[track_caller]
fn boldly(before: &str, then: &str) {
    safely(before, before);
    becomes(Applicability::Unsafe, &[(PLAN, before)], &[(PLAN, then)]);
}

/// That nothing is mended in a plan of one file, however boldly.
#[track_caller]
fn never(before: &str) {
    becomes(Applicability::Unsafe, &[(PLAN, before)], &[(PLAN, before)]);
}
