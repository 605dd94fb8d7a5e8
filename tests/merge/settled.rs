//! Settling what is left: each side whole when it is taken everywhere, nothing else changed, and any bytes survived.

use std::collections::BTreeSet;

use keyplan::document::Toml;
use keyplan::merge::{Answer, BadMarker, Form, Left, Sides};
use proptest::prelude::*;

use super::laws::{plan, read, written};
use super::{BASE, edit, merged, text};
use crate::support::effort;

/// A text with markers, of which nothing but the base is known.
fn left(marked: &str, base: Option<&str>, form: Form) -> Result<Left, BadMarker> {
    Left::of(marked, Sides { base, ours: None, theirs: None }, form)
}

fn settled(marked: &str, base: Option<&str>, answer: &Answer) -> String {
    let left = left(marked, base, Form::Toml).unwrap();
    let answers = vec![Some(answer.clone()); left.conflicts().len()];
    left.settle(&answers, &BTreeSet::new()).unwrap().text
}

/// Markers around two whole texts, as Git leaves them when nothing is shared.
fn around(ours: &str, theirs: &str) -> String {
    format!("<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> theirs\n")
}

#[test]
fn a_conflict_names_its_item_and_field() {
    let ours = edit(BASE, &[("2026-12-31", "2027-01-15"), ("2027-01-31", "2027-02-01")]);
    let theirs = edit(BASE, &[("2026-12-31", "2027-02-15"), ("\"accepted\"", "\"blocked\"")]);
    let left = left(&around(&ours, &theirs), Some(BASE), Form::Toml).unwrap();
    let conflicts = left.conflicts();
    assert_eq!(conflicts.len(), 1, "{}", left.text());
    let conflict = &conflicts[0];
    assert_eq!(conflict.item().as_deref(), Some("action.pilot"));
    assert_eq!(conflict.field().as_deref(), Some("due"));
    let sides = &conflict.sides;
    assert_eq!(sides.base.as_deref(), Some("2026-12-31"));
    assert_eq!(sides.ours.as_deref(), Some("2027-01-15"));
    assert_eq!(sides.theirs.as_deref(), Some("2027-02-15"));
    // The line of the field in the file as it was given.
    let line = around(&ours, &theirs).lines().position(|line| line == "due = 2027-01-15");
    assert_eq!(Some(conflict.line), line.map(|at| at + 1));
}

#[test]
fn both_items_that_only_stand_at_one_place_stay() {
    let marked = "<<<<<<< HEAD\n[action.a]\ntitle = \"A\"\n=======\n[action.b]\ntitle = \"B\"\n>>>>>>> theirs\n";
    let both = settled(marked, None, &Answer::Both);
    assert_eq!(both, "[action.a]\ntitle = \"A\"\n\n[action.b]\ntitle = \"B\"\n");
}

#[test]
fn a_field_never_moves_into_another_item() {
    let marked = "[action.a]\n<<<<<<< HEAD\nowner = \"tom\"\n[action.b]\ntitle = \"B\"\n=======\nstatus = \"done\"\n>>>>>>> theirs\n";
    let left = left(marked, None, Form::Toml).unwrap();
    assert!(left.settle(&[Some(Answer::Both)], &BTreeSet::new()).is_err());
}

#[test]
fn both_of_two_lists_is_their_union() {
    let marked = "[action.a]\n<<<<<<< HEAD\ntags = [\"x\", \"y\"] # ours\n=======\ntags = [\"x\", \"z\"]\n>>>>>>> theirs\n";
    let both = settled(marked, None, &Answer::Both);
    assert_eq!(both, "[action.a]\ntags = [\"x\", \"y\", \"z\"] # ours\n");
}

#[test]
fn what_was_decided_by_hand_stays() {
    let ours = edit(BASE, &[("2026-12-31", "2027-01-15"), ("2027-01-31", "2027-03-01")]);
    let theirs = edit(BASE, &[("2026-12-31", "2027-02-15"), ("2027-01-31", "2027-04-01")]);
    let marked = merged(BASE, &ours, &theirs);
    let marked = text(&marked);
    let by_hand = edit(
        marked,
        &[(
            "<<<<<<< ours\ndue = 2027-01-15\n=======\ndue = 2027-02-15\n>>>>>>> theirs\n",
            "due = 2027-01-20 # by hand\n",
        )],
    );
    let done = settled(&by_hand, Some(BASE), &Answer::Theirs);
    assert!(done.contains("due = 2027-01-20 # by hand\n") && done.contains("due = 2027-04-01\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200 * effort(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_side_taken_everywhere_is_that_side(base in plan(), ours in plan(), theirs in plan()) {
        let [o, a, b] = [&base, &ours, &theirs].map(written);
        let done = merged(&o, &a, &b);
        for (answer, side) in [(Answer::Ours, &a), (Answer::Theirs, &b)] {
            // Markers around everything, with no base: the side as it is, byte for byte.
            prop_assert_eq!(&settled(&around(&a, &b), None, &answer), side);
            // After a merge by item: that side wherever both differ from the base.
            let text = settled(text(&done), Some(&o), &answer);
            let toml = Toml::parse(text.as_str());
            prop_assert!(toml.faults().is_empty(), "{text}");
            let [old, x, y, got] = [&o, &a, &b, &text].map(|text| read(text));
            let own = if answer == Answer::Ours { &x } else { &y };
            for (path, value) in own {
                let is_changed_twice = x.get(path) != old.get(path) && y.get(path) != old.get(path);
                let is_scalar = !value.starts_with(['[', '{']) && !value.contains('\n');
                if is_changed_twice && is_scalar && y.contains_key(path) && x.contains_key(path) {
                    let was_simple = old.get(path).is_none_or(|it| !it.starts_with(['[', '{']) && !it.contains('\n'));
                    let other = if answer == Answer::Ours { &y } else { &x };
                    let is_simple = other[path] == *value || !other[path].starts_with(['[', '{']);
                    prop_assert!(!was_simple || !is_simple || got.get(path) == Some(value), "{path}\n{text}");
                }
            }
        }
    }

    #[test]
    fn without_answers_nothing_is_lost(base in plan(), ours in plan(), theirs in plan()) {
        let [o, a, b] = [&base, &ours, &theirs].map(written);
        let done = merged(&o, &a, &b);
        let first = left(text(&done), Some(&o), Form::Toml).unwrap();
        let again = left(first.text(), Some(&o), Form::Toml).unwrap();
        prop_assert_eq!(first.conflicts().len(), again.conflicts().len());
        let none = vec![None; first.conflicts().len()];
        let kept = first.settle(&none, &BTreeSet::new()).unwrap().text;
        prop_assert_eq!(kept.as_str(), first.text());
        for line in text(&done).lines().filter(|line| !line.trim().is_empty() && !line.starts_with("# ")) {
            prop_assert!(kept.contains(line), "{line:?} is lost\n{kept}");
        }
    }

    #[test]
    fn any_bytes_and_any_answers_are_survived(
        marked in "([a-c]|\\[|\\]|=|\"|#|\n|\r\n|<<<<<<< x\n|=======\n|\\|\\|\\|\\|\\|\\|\\| b\n|>>>>>>> y\n|a = 1\n|\\[action.x\\]\n|\\+\\+\\+\n){0,40}",
        base in prop::option::of("([a-c]|=|\n|a = 1\n|\\[action.x\\]\n){0,20}"),
        typed in "[ -~\n]{0,12}",
    ) {
        for form in [Form::Toml, Form::Prose] {
            let Ok(left) = left(&marked, base.as_deref(), form) else { continue };
            let count = left.conflicts().len();
            for answer in [Answer::Ours, Answer::Theirs, Answer::Both, Answer::Value(typed.clone())] {
                for at in 0..count {
                    let mut answers = vec![None; count];
                    answers[at] = Some(answer.clone());
                    let done = left.settle(&answers, &BTreeSet::new());
                    let is_plain = matches!(answer, Answer::Ours | Answer::Theirs);
                    prop_assert!(done.is_ok() || !is_plain);
                }
            }
        }
    }
}
