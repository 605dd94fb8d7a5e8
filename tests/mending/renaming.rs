//! Renaming an item: everything that names it goes along, and renaming back gives the same bytes.

use std::collections::BTreeMap;

use keyplan::files::{FilePath, FileTree, MemoryTree};
use keyplan::model::{ItemKey, Kind};
use keyplan::text::{Edit, apply};
use keyplan::workspace::{Named, Names, Workspace, rename};

use super::{PAGE, PLAN, judge, read, text, tree};
use crate::support::crate_path;

/// The tree with an item renamed.
pub fn renamed(tree: &MemoryTree, workspace: &Workspace, item: &Named, new: &str) -> MemoryTree {
    let mut by_file: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    for edit in rename(workspace, item, new) {
        by_file.entry(edit.path.to_string()).or_default().push(edit.edit);
    }
    let mut after = tree.clone();
    for (path, edits) in by_file {
        let (text, skipped) = apply(&text(tree, &path), &edits);
        assert_eq!(skipped, [], "{path}");
        after.insert(FilePath::new(&path).unwrap(), text);
    }
    after
}

fn named(plan: Option<&str>, kind: Kind, id: &str) -> Named {
    Named { plan: plan.map(Into::into), key: ItemKey { kind, id: id.into() } }
}

/// The findings without their places.
fn found(workspace: &Workspace) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for finding in judge(workspace) {
        *counts.entry(finding.rule).or_default() += 1;
    }
    counts
}

fn example() -> MemoryTree {
    let root = crate_path("plans-example");
    let mut tree = MemoryTree::new();
    for path in crate::example::files_below(&root) {
        tree.insert(FilePath::new(&path).unwrap(), std::fs::read(root.join(&path)).unwrap());
    }
    tree
}

/// Every item of a workspace.
pub fn items(workspace: &Workspace) -> Vec<Named> {
    let of_plans = workspace.plans.iter().flat_map(|plan| {
        plan.heads().map(|head| Named { plan: Some(plan.id.clone()), key: head.key.clone() })
    });
    let shared = workspace.shared.heads();
    let shared = shared.map(|head| Named { plan: None, key: head.key.clone() });
    of_plans.chain(shared).filter(|item| !item.key.kind.is_single()).collect()
}

#[test]
fn every_item_of_the_example_can_be_renamed_and_renamed_back() {
    let tree = example();
    let workspace = read(&tree).unwrap();
    let before = found(&workspace);
    let items = items(&workspace);
    assert!(items.len() > 200, "{}", items.len());
    let mut names = Names::of(&workspace);
    let edits: usize = items.iter().map(|item| names.rename(item, "a-new-name").len()).sum();
    assert!(edits > 2 * items.len(), "{edits} edits for {} items", items.len());
    // Loading takes its time, so a few of every kind stand for all.
    let mut of_kind: BTreeMap<Kind, usize> = BTreeMap::new();
    for item in items {
        let seen = of_kind.entry(item.key.kind).or_default();
        *seen += 1;
        if *seen > 2 * crate::support::effort() as usize {
            continue;
        }
        // The ids of health ratings are days.
        let new = if item.key.kind == Kind::Health { "1999-12-31" } else { "a-new-name" };
        let there = renamed(&tree, &workspace, &item, new);
        let after = read(&there).unwrap();
        assert_eq!(found(&after), before, "{item:?}");
        let renamed_item =
            Named { key: ItemKey { id: new.into(), ..item.key.clone() }, ..item.clone() };
        let back = renamed(&there, &after, &renamed_item, &item.key.id);
        assert_eq!(back, tree, "{item:?}");
    }
}

#[test]
fn quotes_stay_unless_only_the_old_id_needed_them() {
    let plan = "[goal.\"a\"]\n[goal.'a'.x]\n[goal.a.y]\n[objective.o]\ngoal = 'a'\n[objective.p]\ngoal = \"goal.a\"\n";
    let first = tree([(PLAN, plan)]);
    let workspace = read(&first).unwrap();
    let item = named(Some("fixture"), Kind::Goal, "a");
    let there = renamed(&first, &workspace, &item, "Dr. B");
    let expected = "[goal.\"Dr. B\"]\n[goal.'Dr. B'.x]\n[goal.\"Dr. B\".y]\n[objective.o]\ngoal = 'Dr. B'\n[objective.p]\ngoal = \"goal.Dr. B\"\n";
    assert_eq!(text(&there, PLAN), expected);
    let odd = named(Some("fixture"), Kind::Goal, "Dr. B");
    let back = renamed(&there, &read(&there).unwrap(), &odd, "b");
    let expected = "[goal.b]\n[goal.'b'.x]\n[goal.b.y]\n[objective.o]\ngoal = 'b'\n[objective.p]\ngoal = \"goal.b\"\n";
    assert_eq!(text(&back, PLAN), expected);
}

#[test]
fn a_reference_spelt_with_escapes_goes_along_or_stops_the_renaming() {
    let rename_in = |plan: &str| {
        let first = tree([(PLAN, plan)]);
        let item = named(Some("fixture"), Kind::Goal, "a");
        text(&renamed(&first, &read(&first).unwrap(), &item, "b"), PLAN)
    };
    let field = rename_in("[goal.a]\n[objective.o]\ngoal = \"goal.\\u0061\"\n");
    assert_eq!(field, "[goal.b]\n[objective.o]\ngoal = \"goal.b\"\n");
    let prose = "[goal.a]\nnotes = \"x [[goal.\\u0061]]\"\n";
    assert_eq!(rename_in(prose), prose);
}

#[test]
fn nothing_is_renamed_to_what_cannot_be_named_or_where_a_file_is_broken() {
    let first = tree([(PLAN, "[goal.a]\n"), (PAGE, "[[goal.a]]\n")]);
    let workspace = read(&first).unwrap();
    let item = named(Some("fixture"), Kind::Goal, "a");
    for odd in ["", " b", "b|c", "b]]", "b\n", "b\"", "b\\"] {
        assert_eq!(rename(&workspace, &item, odd), [], "{odd:?}");
    }
    assert_eq!(rename(&workspace, &item, "b").len(), 2);
    let broken = tree([(PLAN, "[goal.a]\n"), ("accounts/fixture/b.toml", "x = \n")]);
    assert_eq!(rename(&read(&broken).unwrap(), &item, "b"), []);
    assert!(broken.list().is_ok());
}
