//! The two proofs: over every field of every kind, and over random edits of the example.

use std::collections::{BTreeMap, BTreeSet};

use keyplan::files::Files;
use keyplan::model::{Audience, Head, Visibility};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::plant::{Garden, fields, is_allowed};
use super::search::words_in;
use super::{Texts, assert_same, edition, workspace};
use crate::robust::properties::{EXAMPLE, config};
use crate::support::crate_path;

/// The planted words of a site, each with a file that holds it.
fn words(site: &Files) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (path, bytes) in site {
        all.extend(words_in(path.as_str(), bytes).into_iter().map(|word| (word, path.to_string())));
    }
    all
}

/// Fails when a site holds a planted word of a place that `may` does not allow.
#[track_caller]
fn assert_holds_only(site: &Files, garden: &Garden, may: impl Fn(&str) -> bool) {
    let planted = garden.planted();
    for (word, file) in words(site) {
        let Some(path) = planted.get(&word) else { continue };
        assert!(may(path), "`{word}` of {path} is in {file}");
    }
}

fn decisions() -> BTreeMap<String, bool> {
    let text = std::fs::read_to_string(crate_path("tests/editions/fields.txt")).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| (line[2..].to_owned(), line.starts_with('+'))).collect()
}

#[test]
fn of_every_field_it_is_decided_whether_the_customer_may_read_it() {
    let (fields, decided) = (fields(), decisions());
    assert!(fields.len() > 250, "{}", fields.len());
    let written = |path: &String| format!("{} {path}", if is_allowed(path) { '+' } else { '-' });
    let open: Vec<_> =
        fields.iter().filter(|path| !decided.contains_key(*path)).map(written).collect();
    assert!(
        open.is_empty(),
        "decide, and write into tests/editions/fields.txt:\n{}",
        open.join("\n")
    );
    let gone: Vec<_> = decided.keys().filter(|path| !fields.contains(*path)).collect();
    assert!(gone.is_empty(), "these are no fields any more: {gone:?}");
    for (path, is_decided) in &decided {
        assert_eq!(is_allowed(path), *is_decided, "{path}: the list and the code differ");
    }
    let listed = keyplan::redact::ALLOWED.iter();
    let listed = listed.flat_map(|(kind, all)| all.iter().map(move |it| format!("{kind}.{it}")));
    let unknown: Vec<_> = listed.filter(|path| !fields.contains(path)).collect();
    assert!(unknown.is_empty(), "allowed, but no fields: {unknown:?}");
}

/// Allowed fields that the site does not show by their own words: they say where something belongs.
const UNSEEN: &[&str] = &[
    "page.order",
    "objective.start",
    "action.start",
    "review.next-on",
    "priority.rank",
    "initiative.rank",
    "customer-goal.rank",
    "action.done-on",
];

#[test]
fn planted_words_are_found_only_where_the_customer_may_read_them() {
    let garden = Garden::new("shared");
    let site = edition(&garden.files(), Audience::Customer);
    assert_holds_only(&site, &garden, is_allowed);
    // The other way round the search is tried: what may be read is there.
    let found = words(&site);
    let planted = garden.planted();
    let missing: Vec<_> = planted
        .iter()
        .filter(|(word, path)| is_allowed(path) && !found.contains_key(*word))
        .filter(|(word, path)| word.starts_with("zq") && !UNSEEN.contains(&path.as_str()))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(planted.len() > 250 && found.len() > 25, "{} {}", planted.len(), found.len());
}

#[test]
fn a_leak_would_be_told() {
    let garden = Garden::new("shared");
    let leaky = edition(&garden.files(), Audience::Team);
    let found = words(&leaky);
    let planted = garden.planted();
    let leaks =
        found.keys().filter(|word| planted.get(*word).is_some_and(|path| !is_allowed(path)));
    assert!(leaks.clone().count() > 80, "the team sees nearly everything: {}", leaks.count());
    // One word in one page is enough.
    let leaked = garden.word("action.cost.amount");
    let mut site = edition(&garden.files(), Audience::Customer);
    let page = site.values_mut().next().unwrap();
    *page = [&page[..], leaked.as_bytes()].concat().into();
    let told = || assert_holds_only(&site, &garden, is_allowed);
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(told)).is_err());
}

#[test]
fn nothing_planted_is_found_where_nothing_is_shared() {
    for visibility in ["internal", "restricted"] {
        let garden = Garden::new(visibility);
        let site = edition(&garden.files(), Audience::Customer);
        assert_holds_only(&site, &garden, |_| false);
        let pages = site.keys().filter(|path| path.as_str().starts_with("en/")).count();
        assert_eq!(pages, 1, "only that nothing is shared");
    }
}

#[test]
fn what_is_restricted_is_found_nowhere_in_the_company_s_edition() {
    let garden = Garden::new("restricted");
    let site = edition(&garden.files(), Audience::Internal);
    // The company sees files, folders, settings, and pages that are not restricted.
    let is_around = |path: &str| {
        ["FOLDER", "FILE", "SETTINGS", "PAGE.INTERNAL"].iter().any(|part| path.starts_with(part))
            || path == "PAGE.title"
    };
    assert_holds_only(&site, &garden, is_around);
}

#[test]
fn hidden_fields_make_no_difference_to_the_customer() {
    let site = |garden: Garden| edition(&garden.files(), Audience::Customer);
    let whole = site(Garden::new("shared"));
    assert_same(&whole, &site(Garden::new("shared").elsewhere()));
    assert_same(&whole, &site(Garden::new("shared").bare()));
    for visibility in ["internal", "restricted"] {
        let nothing = site(Garden::new(visibility));
        assert_same(&nothing, &site(Garden::new(visibility).elsewhere()));
        assert_same(
            &nothing,
            &edition(
                &Texts::from([(
                    "keyplan.toml".to_owned(),
                    "[workspace]\nlanguages = [\"en\", \"de\"]\n".to_owned(),
                )]),
                Audience::Customer,
            ),
        );
    }
}

#[test]
fn an_allowed_field_makes_a_difference() {
    let texts = Garden::new("shared").files();
    let before = edition(&texts, Audience::Customer);
    let word = Garden::new("shared");
    word.files();
    let title = word.word("action.title");
    let changed: Texts =
        texts.iter().map(|(path, text)| (path.clone(), text.replace(&title, "Pilot"))).collect();
    assert!(edition(&changed, Audience::Customer) != before);
}

fn example() -> Texts {
    EXAMPLE.iter().cloned().collect()
}

/// The items of a file that readers may not see at all, as their bytes in it.
fn hidden_items(path: &str, sees: impl Fn(Visibility) -> bool) -> Vec<(usize, usize)> {
    let workspace = workspace(&example());
    let spans = |heads: Vec<&Head>, sources: &keyplan::model::Sources| -> Vec<(usize, usize)> {
        let in_file = heads.into_iter().filter(|head| {
            sources.file(head.place).is_some_and(|file| &*file.path == path)
                && !sees(head.visibility())
        });
        in_file.map(|head| (head.whole.start as usize, head.whole.end as usize)).collect()
    };
    let mut all = spans(workspace.shared.heads().collect(), &workspace.shared.sources);
    for plan in &workspace.plans {
        all.extend(spans(plan.heads().collect(), &plan.sources));
    }
    all
}

/// An edit of the example that the customer must not notice.
#[derive(Debug, Clone)]
enum Edit {
    /// An item that is not shared goes.
    Drop(Index, Index),
    /// Something is said of an item that is not shared.
    Say(Index, Index, String),
    /// A hidden field of a shared item says something else.
    Field(Index, Index, &'static str, String),
    /// An item of some kind is new, and nobody shared it.
    New(Index, &'static str, String),
    /// A page that is not shared is new.
    Page(String),
    /// A remark stands at the end of a file.
    Remark(Index, String),
    /// A plan that shares nothing is new.
    Plan(String),
    /// The settings say something for the house.
    Settings(String),
}

fn edit() -> impl Strategy<Value = Edit> {
    let word = "[a-z]{3,12}";
    let kinds = &[
        "action",
        "goal",
        "risk",
        "stakeholder",
        "review",
        "milestone",
        "priority",
        "question",
    ][..];
    let keys = &["notes", "tags", "xyz"][..];
    prop_oneof![
        (any::<Index>(), any::<Index>()).prop_map(|(file, item)| Edit::Drop(file, item)),
        (any::<Index>(), any::<Index>(), word)
            .prop_map(|(file, item, word)| Edit::Say(file, item, word)),
        (any::<Index>(), any::<Index>(), select(keys), word)
            .prop_map(|(file, item, key, word)| Edit::Field(file, item, key, word)),
        (any::<Index>(), select(kinds), word)
            .prop_map(|(file, kind, word)| Edit::New(file, kind, word)),
        word.prop_map(Edit::Page),
        (any::<Index>(), word).prop_map(|(file, word)| Edit::Remark(file, word)),
        word.prop_map(Edit::Plan),
        word.prop_map(Edit::Settings),
    ]
}

/// The texts after some edits, at most one a file so that places hold.
fn edited(edits: &[Edit]) -> Texts {
    let mut texts = example();
    let tomls: Vec<String> = texts
        .keys()
        .filter(|path| path.starts_with("accounts/") && path.ends_with(".toml"))
        .cloned()
        .collect();
    let mut touched = BTreeSet::new();
    let mut at = |index: &Index| {
        let path = tomls[index.index(tomls.len())].clone();
        touched.insert(path.clone()).then_some(path)
    };
    let is_shared = |visibility| visibility == Visibility::Shared;
    for edit in edits {
        match edit {
            Edit::Drop(file, item) | Edit::Say(file, item, _) => {
                let Some(path) = at(file) else { continue };
                let items = hidden_items(&path, is_shared);
                let Some((start, end)) =
                    (!items.is_empty()).then(|| items[item.index(items.len())])
                else {
                    continue;
                };
                let text = texts.get_mut(&path).unwrap();
                match edit {
                    Edit::Say(_, _, word) => {
                        text.insert_str(end, &format!("\nnotes = \"{word}\"\n"))
                    }
                    _ => text.replace_range(start..end, ""),
                }
            }
            Edit::Field(file, item, key, word) => {
                let Some(path) = at(file) else { continue };
                let items = hidden_items(&path, |visibility| !is_shared(visibility));
                let Some((_, end)) = (!items.is_empty()).then(|| items[item.index(items.len())])
                else {
                    continue;
                };
                texts.get_mut(&path).unwrap().insert_str(end, &format!("\n{key} = \"{word}\"\n"));
            }
            Edit::New(file, kind, word) => {
                let Some(path) = at(file) else { continue };
                let text = texts.get_mut(&path).unwrap();
                text.insert_str(
                    0,
                    &format!("[{kind}.new-{word}]\ntitle = \"{word}\"\ndue = 2026-12-01\n\n"),
                );
            }
            Edit::Page(word) => {
                let page = format!(
                    "+++\ntitle = \"{word}\"\norder = 1\n+++\n\n[[action.pilot-abnahme]] {word}\n"
                );
                texts.insert(format!("accounts/alpmark/{word}.md"), page);
            }
            Edit::Remark(file, word) => {
                let Some(path) = at(file) else { continue };
                texts.get_mut(&path).unwrap().push_str(&format!("\n# {word}\n"));
            }
            Edit::Plan(word) => {
                let plan = format!("[plan]\ntitle = \"{word}\"\n\n[account]\nname = \"{word}\"\n");
                texts.insert(format!("accounts/a-{word}/plan.toml"), plan);
            }
            Edit::Settings(word) => {
                let text = texts.get_mut("keyplan.toml").unwrap();
                *text = text.replace("Halvern Automation: key accounts", word);
                *text = text.replace("Key accounts at Halvern", word);
            }
        }
    }
    texts
}

proptest! {
    #![proptest_config(config(16))]

    #[test]
    fn the_customer_notices_no_edit_of_what_is_hidden(edits in proptest::collection::vec(edit(), 1..12)) {
        static BEFORE: std::sync::LazyLock<Files> = std::sync::LazyLock::new(|| edition(&example(), Audience::Customer));
        assert_same(&BEFORE, &edition(&edited(&edits), Audience::Customer));
    }
}
