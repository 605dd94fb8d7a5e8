//! Small documents of the plan language with something changed: a key, a value, its form.

use keyplan::model::Kind;
use keyplan::schema::Document;
use proptest::prelude::*;
use proptest::{collection, sample};
use toml::{Table, Value};

use crate::example::sources::{structs, words};
use crate::example::{ends_with, files_below};
use crate::support::crate_path;

/// The settings that are changed: the example's say too little.
const SETTINGS: &str = r##"
[workspace]
name = "Plans"
languages = ["en", "de"]
fiscal-year-start = 4
plans = ["accounts/*"]
today = 2026-11-23

[lint]
profile = "sales"
fail-on = "warning"
baseline = ".keyplan-baseline.toml"
rules = { "goal/no-metric" = "off", swot = "info", "action/overdue-silent" = { level = "error", days = 14 } }
paths = { "accounts/x/**" = { "goal/no-metric" = "warning" } }

[site]
title = "Plans"
accent = "#0b6e6e"

[labels]
"stance-skeptic" = "Doubter"
"##;

/// A small document: one item of the example, or the settings.
pub type Sample = (Document, Table);

/// Every item of the example as a document of its own, after the settings.
pub fn samples() -> Vec<Sample> {
    let mut all = vec![(Document::Workspace, SETTINGS.parse().unwrap())];
    let root = crate_path("plans-example");
    for path in files_below(&root).iter().filter(|path| ends_with(path, "toml")) {
        let document = match path.as_str() {
            "keyplan.toml" => continue,
            path if path.contains('/') => Document::Plan,
            _ => Document::Shared,
        };
        let file: Table = std::fs::read_to_string(root.join(path)).unwrap().parse().unwrap();
        for (kind, items) in file {
            let Value::Table(items) = items else { continue };
            if ["plan", "account"].contains(&kind.as_str()) {
                all.push((document, Table::from_iter([(kind, Value::Table(items))])));
                continue;
            }
            let item = |(id, item)| Value::Table(Table::from_iter([(id, item)]));
            let items = items.into_iter().map(item);
            all.extend(items.map(|item| (document, Table::from_iter([(kind.clone(), item)]))));
        }
    }
    assert!(all.len() > 300, "the example has only {} items", all.len());
    all
}

/// What is done to one entry of a document.
#[derive(Debug, Clone)]
pub enum Change {
    Rename(String),
    Replace(Value),
    /// The value becomes a list of one.
    Wrap,
    /// A list becomes its first element, a table its first entry.
    Unwrap,
    Remove,
    /// Another entry beside it.
    Add(String, Value),
}

/// Keys of the language, and some that are none.
fn keys() -> impl Strategy<Value = String> {
    let mut keys: Vec<String> = structs().into_values().flatten().collect();
    keys.extend(Kind::WORDS.iter().map(|kind| (*kind).to_owned()));
    let others =
        ["titel", "Grow", "2026-03-31", "2026-13-01", "2027-q1", "2027-q5", "level", "days"];
    keys.extend(others.map(str::to_owned));
    sample::select(keys)
}

/// Values of the language, and some that nothing takes.
///
/// Left out is what a schema cannot say or says more strictly; `docs/schema.md` lists it.
fn values() -> impl Strategy<Value = Value> {
    let words: Vec<String> = words().into_iter().collect();
    let texts = [
        "",
        "cfo",
        "goal.grow",
        "x/objective.mttr",
        "Lena Vogt",
        "4 Mio",
        "2026-03-31",
        "2027-q1",
        "2027-q5",
        "2027",
        "#0b6e6e",
        "#teal",
        "accounts/*",
        "goal/no-metric",
    ];
    let times = ["2026-03-31", "2026-03-31T10:00:00", "2026-03-31T10:00:00Z", "10:00:00"];
    let numbers = [-1, 0, 1, 3, 4, 10, 11, 12, 13, 999, 2026, 3660, 3661, 10_000];
    let one = prop_oneof![
        sample::select(words).prop_map(Value::String),
        sample::select(texts.to_vec()).prop_map(|text| Value::String(text.to_owned())),
        sample::select(numbers.to_vec()).prop_map(Value::Integer),
        sample::select(vec![0.5, 5.0]).prop_map(Value::Float),
        any::<bool>().prop_map(Value::Boolean),
        sample::select(times.to_vec()).prop_map(|text| Value::Datetime(text.parse().unwrap())),
    ];
    let several = |one: BoxedStrategy<Value>| {
        prop_oneof![
            collection::vec(one.clone(), 0..3).prop_map(Value::Array),
            collection::vec((keys(), one), 0..3)
                .prop_map(|all| Value::Table(all.into_iter().collect())),
        ]
    };
    let one = one.boxed();
    prop_oneof![3 => one.clone(), 1 => several(one.clone()), 1 => several(several(one).boxed())]
}

/// Any change.
pub fn changes() -> impl Strategy<Value = Change> {
    prop_oneof![
        1 => keys().prop_map(Change::Rename),
        4 => values().prop_map(Change::Replace),
        2 => Just(Change::Wrap),
        2 => Just(Change::Unwrap),
        1 => Just(Change::Remove),
        2 => (keys(), values()).prop_map(|(key, value)| Change::Add(key, value)),
    ]
}

/// How many entries a table has, with all that are in it.
pub fn entries(table: &Table) -> usize {
    table.values().map(|value| 1 + value.as_table().map_or(0, entries)).sum()
}

/// Changes the entry number `at` of a table, counted in depth.
pub fn change(table: &mut Table, at: usize, change: &Change) {
    let mut left = at;
    let mut keys = table.keys().cloned().collect::<Vec<_>>().into_iter();
    let key = loop {
        let key = keys.next().unwrap();
        if left == 0 {
            break key;
        }
        left -= 1;
        let Some(inner) = table[&key].as_table_mut() else { continue };
        let within = entries(inner);
        if left < within {
            return self::change(inner, left, change);
        }
        left -= within;
    };
    let old = table.remove(&key).unwrap();
    let (key, value) = match change {
        Change::Rename(new) => (new.clone(), old),
        Change::Replace(value) => (key, value.clone()),
        Change::Wrap => (key, Value::Array(vec![old])),
        Change::Unwrap => (key, first(old)),
        Change::Remove => return,
        Change::Add(other, value) => {
            table.insert(other.clone(), value.clone());
            (key, old)
        }
    };
    table.entry(key).or_insert(value);
}

/// The first of a list or table.
fn first(value: Value) -> Value {
    match value {
        Value::Array(all) if !all.is_empty() => all.into_iter().next().unwrap(),
        Value::Table(all) if !all.is_empty() => all.into_iter().next().unwrap().1,
        other => other,
    }
}
