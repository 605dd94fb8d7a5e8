//! Every field of the plan language: nothing of it is lost on the way to a value, and each has a name in
//! every language.
//!
//! In comes the JSON Schema, out come plans that write every field once.

use std::collections::BTreeSet;

use keyplan::diff::{State, Subject};
use keyplan::i18n::{Language, has_key};
use keyplan::schema::Document;
use serde_json::{Map, Value};

use super::{SETTINGS, files, team};

/// The tables of a file, each with its fields.
fn kinds(document: Document) -> Vec<(String, Map<String, Value>)> {
    let whole: Value = serde_json::from_str(&document.schema()).unwrap();
    let tables = whole["properties"].as_object().unwrap();
    let fields = |(kind, table): (&String, &Value)| {
        let item = match table.get("patternProperties") {
            Some(all) => all.as_object().unwrap().values().next().unwrap().clone(),
            None => table.clone(),
        };
        let mut fields = item["properties"].as_object().unwrap().clone();
        if let Some(more) = item.get("additionalProperties").filter(|more| more.is_object()) {
            fields.insert("x".to_owned(), more.clone());
        }
        (kind.clone(), fields)
    };
    tables.iter().map(fields).collect()
}

/// Something that a field takes, its table rather than its main entry.
fn example(field: &Value) -> String {
    let said = field["description"].as_str().unwrap_or_default();
    let takes = said.rsplit("Takes: ").next().unwrap_or_default();
    if let Some(own) = field.get("properties").and_then(Value::as_object) {
        let entries = own.iter().map(|(key, field)| format!("{key} = {}", example(field)));
        return format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "));
    }
    if let Some(values) = field.get("patternProperties").and_then(Value::as_object) {
        let (pattern, value) = values.iter().next().unwrap();
        let key = if pattern.starts_with("^[0-9]{4}-(0") { "2027-01-01" } else { "2027" };
        return format!("{{ {key} = {} }}", example(value));
    }
    if let Some(value) = field.get("additionalProperties").filter(|value| value.is_object()) {
        return format!("{{ x = {} }}", example(value));
    }
    let words = field["enum"]
        .as_array()
        .or_else(|| field["anyOf"].as_array()?.iter().find_map(|branch| branch["enum"].as_array()));
    match words {
        Some(words) => format!("{:?}", words[0].as_str().unwrap()),
        None if takes.starts_with("date") => "2027-01-01".to_owned(),
        None if takes.starts_with("number") => "3".to_owned(),
        None if takes.starts_with("period") => "\"2027-q1\"".to_owned(),
        None if takes.starts_with("kind and id") => "\"stakeholder.x\"".to_owned(),
        None if field["type"] == "boolean" => "true".to_owned(),
        None => "\"x\"".to_owned(),
    }
}

/// A file with an item of every kind that says everything.
fn whole(document: Document) -> String {
    let item = |(kind, fields): (String, Map<String, Value>)| {
        let is_single = matches!(kind.as_str(), "plan" | "account");
        let id = match kind.as_str() {
            "health" => ".2027-01-01",
            _ if is_single => "",
            _ => ".x",
        };
        let lines = fields.iter().map(|(key, field)| format!("{key} = {}\n", example(field)));
        format!("[{kind}{id}]\n{}\n", lines.collect::<String>())
    };
    kinds(document).into_iter().map(item).collect()
}

#[test]
fn nothing_that_a_plan_can_say_is_lost() {
    let (plan, shared) = (whole(Document::Plan), whole(Document::Shared));
    let all = files([SETTINGS, ("team.toml", &shared), ("accounts/nordwind/plan.toml", &plan)]);
    let published = team(&all);
    let faults: Vec<_> = published.workspace().reading.iter().collect();
    assert!(faults.is_empty(), "{faults:#?}\n{plan}");
    let state = State::of(&published);
    let of = |document, contents: &keyplan::diff::Contents| {
        for (kind, fields) in kinds(document) {
            let found = contents.iter().find(|(subject, _)| match subject {
                Subject::Item(key) => key.to_string().split('.').next() == Some(&kind),
                Subject::Page(_) => false,
            });
            let (_, content) = found.unwrap_or_else(|| panic!("no {kind}"));
            assert_eq!(content.len(), fields.len(), "{kind}: {content:#?}");
        }
    };
    of(Document::Plan, &state.plans["nordwind"]);
    of(Document::Shared, &state.shared);
}

/// The names of all fields of a schema, those of tables in fields too.
fn names(fields: &Map<String, Value>, into: &mut BTreeSet<String>) {
    for (name, field) in fields {
        into.insert(name.clone());
        let inner = field.get("properties").and_then(Value::as_object);
        if let Some(inner) = inner {
            names(inner, into);
        }
        let values = [field.get("additionalProperties"), field.get("patternProperties")];
        for value in values.into_iter().flatten().filter_map(Value::as_object) {
            let tables = value.values().chain(std::iter::once(&field["additionalProperties"]));
            let tables = tables.filter_map(|table| table.get("properties")?.as_object());
            tables.for_each(|table| names(table, into));
        }
    }
}

#[test]
fn every_field_has_a_name_in_every_language() {
    let mut all = BTreeSet::from(
        ["title", "order", "visibility", "about", "audience", "text"].map(str::to_owned),
    );
    for (_, fields) in [Document::Plan, Document::Shared].into_iter().flat_map(kinds) {
        names(&fields, &mut all);
    }
    all.remove("x");
    assert!(all.contains("our-share") && all.contains("by"), "tables in fields are walked too");
    for language in Language::ALL {
        let nameless: Vec<&String> =
            all.iter().filter(|name| !has_key(language, &format!("field-{name}"))).collect();
        assert!(nameless.is_empty(), "{language}: {nameless:?}");
    }
    for (key, _) in keyplan::i18n::keys(Language::English) {
        let Some(named) = key.strip_prefix("field-") else { continue };
        let is_of = |name: &String| {
            named
                .strip_suffix(name.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('-'))
        };
        assert!(all.iter().any(is_of), "{key} names no field");
    }
}
