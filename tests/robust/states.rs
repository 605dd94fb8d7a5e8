//! Two states of a workspace loaded and judged side by side say exactly what each says alone, whatever
//! differs between them.

use std::sync::Arc;

use jiff::civil::date;
use keyplan::check::{Selection, check, check_both};
use keyplan::diagnostic::Diagnostic;
use keyplan::files::{FilePath, MemoryTree};
use keyplan::workspace::{Origin, Workspace, load, load_beside};
use proptest::prelude::*;
use proptest::sample::Index;

use super::properties::{EXAMPLE, Hurt, apply, config, hurt};

fn origin() -> Origin {
    Origin::on(date(2026, 11, 23))
}

fn tree<T: AsRef<[u8]>>(files: &[(String, T)]) -> MemoryTree {
    let mut tree = MemoryTree::new();
    for (path, bytes) in files {
        tree.insert(FilePath::new(path).unwrap(), bytes.as_ref().to_vec());
    }
    tree
}

/// The findings of two states, each by itself and side by side.
fn both_ways(now: &MemoryTree, then: &MemoryTree) -> [[Vec<Diagnostic>; 2]; 2] {
    let [alone, before] = [now, then].map(|tree| load(tree, origin()).unwrap());
    let beside = load_beside(then, origin(), &alone).unwrap();
    let apart = [&alone, &before].map(|workspace| check(workspace, Selection::All));
    [apart, check_both([&alone, &beside], Selection::All)]
}

/// What differs in one file: it is gone, or hurt.
fn difference() -> impl Strategy<Value = (Index, Vec<Hurt>)> {
    (any::<Index>(), proptest::collection::vec(hurt(), 0..3))
}

fn differing(differences: &[(Index, Vec<Hurt>)]) -> MemoryTree {
    let mut files: Vec<(String, Vec<u8>)> =
        EXAMPLE.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
    for (which, hurts) in differences {
        let at = which.index(files.len());
        if hurts.is_empty() && files[at].0 != "keyplan.toml" {
            files.remove(at);
        }
        for hurt in hurts {
            apply(&mut files[at].1, hurt);
        }
    }
    tree(&files)
}

proptest! {
    #![proptest_config(config(32))]

    #[test]
    fn side_by_side_says_the_same(
        now in proptest::collection::vec(difference(), 0..4),
        then in proptest::collection::vec(difference(), 0..4),
    ) {
        let [apart, together] = both_ways(&differing(&now), &differing(&then));
        prop_assert_eq!(apart, together);
    }
}

const SETTINGS: &str = "[workspace]\nname = \"Halvern\"\n";

fn two_plans(first: &str, second: &str) -> MemoryTree {
    tree(&[
        ("keyplan.toml".to_owned(), SETTINGS),
        ("accounts/alpmark/plan.toml".to_owned(), first),
        ("accounts/nordwind/plan.toml".to_owned(), second),
    ])
}

fn rules_of<'f>(findings: &'f [Diagnostic], path: &str) -> Vec<&'f str> {
    findings.iter().filter(|it| &*it.at.path == path).map(|it| it.rule).collect()
}

#[test]
fn a_plan_is_judged_anew_when_one_that_it_names_has_changed() {
    let names = "[plan]\nstatus = \"active\"\n\n[action.visit]\ntitle = \"Visit\"\n\
                 notes = \"As in [[alpmark/goal.growth]].\"\n";
    let then = two_plans("[goal.growth]\ntitle = \"Grow\"\n", names);
    for other in ["[goal.more-growth]\ntitle = \"Grow\"\n", ""] {
        let now = two_plans(other, names);
        let [apart, together] = both_ways(&now, &then);
        let unknown = |findings: &[Diagnostic]| {
            rules_of(findings, "accounts/nordwind/plan.toml").contains(&"ref/unknown-id")
        };
        assert_eq!(together.each_ref().map(|it| unknown(it)), [true, false]);
        assert_eq!(apart, together);
    }
}

#[test]
fn plans_of_the_same_bytes_are_shared() {
    let now = load(&two_plans("[goal.growth]\ntitle = 1\n", "[goal.a]\n"), origin()).unwrap();
    let then = two_plans("[goal.growth]\ntitle = 1\n", "[goal.b]\n");
    let then = load_beside(&then, origin(), &now).unwrap();
    let plan = |workspace: &Workspace, id: &str| workspace.plan_to_share(id).unwrap().clone();
    let is_shared = |id: &str| Arc::ptr_eq(&plan(&now, id), &plan(&then, id));
    assert_eq!(["alpmark", "nordwind"].map(is_shared), [true, false]);
    // What was found while reading is shared too.
    assert_eq!(rules_of(&then.reading, "accounts/alpmark/plan.toml"), ["ref/wrong-type"]);
}
