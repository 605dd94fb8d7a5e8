//! What the schemas tell: everything that the language has, in full, and nothing that is keyplan's alone.

use std::collections::BTreeSet;

use keyplan::check;
use keyplan::model::{Kind, Word};
use keyplan::schema::Document;
use serde_json::Value;

use crate::example::sources::{fields, words};

fn schema(document: Document) -> Value {
    serde_json::from_str(&document.schema()).unwrap()
}

/// Every schema within a schema, itself too.
fn each(schema: &Value) -> Vec<&Value> {
    let mut open = vec![schema];
    let mut found = Vec::new();
    while let Some(at) = open.pop() {
        let Value::Object(keys) = at else { continue };
        found.push(at);
        for (key, value) in keys {
            match key.as_str() {
                "properties" | "patternProperties" | "definitions" => {
                    open.extend(value.as_object().unwrap().values());
                }
                "anyOf" => open.extend(value.as_array().unwrap()),
                "items" | "additionalProperties" | "propertyNames" => open.push(value),
                _ => {}
            }
        }
    }
    found
}

/// The keys of an item of a kind, in the plan and beside `keyplan.toml`.
fn keys(kind: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for document in [Document::Plan, Document::Shared] {
        let schema = schema(document);
        let table = &schema["properties"][kind];
        let items = table["patternProperties"].as_object().into_iter().flat_map(|all| all.values());
        for item in items.chain([table]) {
            keys.extend(
                item["properties"].as_object().into_iter().flatten().map(|it| it.0.clone()),
            );
            // A row of the white-space grid has offerings as keys.
            let cell = &item["additionalProperties"]["properties"];
            keys.extend(cell.as_object().into_iter().flatten().map(|it| it.0.clone()));
        }
    }
    keys
}

#[test]
fn every_kind_has_its_keys() {
    for (kind, own) in fields() {
        let told = keys(kind);
        let missing: Vec<_> = own.iter().filter(|key| !told.contains(*key)).collect();
        assert!(missing.is_empty(), "{kind} lacks {missing:?}");
        let more = told.len() - own.iter().collect::<BTreeSet<_>>().len();
        assert_eq!(more, 3, "{kind}: beside its own only what any item carries: {told:?}");
    }
    let standing = |document| -> BTreeSet<String> {
        schema(document)["properties"].as_object().unwrap().keys().cloned().collect()
    };
    let of = |is: fn(Kind) -> bool| -> BTreeSet<String> {
        Kind::ALL.iter().filter(|kind| is(**kind)).map(|kind| kind.word().to_owned()).collect()
    };
    assert_eq!(standing(Document::Plan), of(Kind::is_planned));
    assert_eq!(standing(Document::Shared), of(Kind::is_shared));
}

#[test]
fn every_word_is_told_with_its_meaning() {
    let mut told = BTreeSet::new();
    for document in Document::ALL {
        let schema = schema(document);
        for shape in each(&schema) {
            let Some(words) = shape["enum"].as_array() else { continue };
            let docs = &shape["x-taplo"]["docs"]["enumValues"];
            let meanings = docs.as_array().map_or(words.len(), Vec::len);
            assert_eq!(words.len(), meanings, "some words have a meaning, some not: {shape}");
            told.extend(words.iter().filter_map(Value::as_str).map(str::to_owned));
        }
    }
    // Kinds are tables, and pages say in Markdown whom they are for.
    let elsewhere = [Kind::WORDS, keyplan::model::Audience::WORDS].concat();
    let missing: Vec<_> = words()
        .into_iter()
        .filter(|it| !told.contains(it) && !elsewhere.contains(&it.as_str()))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_rule_and_group_can_be_set_with_its_own_numbers() {
    let schema = schema(Document::Workspace);
    let settings = schema["definitions"]["rules"]["properties"].as_object().unwrap();
    let told: BTreeSet<&str> = settings.keys().map(String::as_str).collect();
    let known: BTreeSet<&str> = check::all().flat_map(|rule| [rule.name, rule.group()]).collect();
    assert_eq!(told, known);
    for rule in check::all() {
        let setting = &settings[rule.name];
        let keys: Vec<&String> =
            setting["properties"].as_object().unwrap().keys().skip(1).collect();
        let own: BTreeSet<&str> = rule.thresholds.iter().map(|threshold| threshold.name).collect();
        assert_eq!(
            keys.iter().map(|key| key.as_str()).collect::<BTreeSet<_>>(),
            own,
            "{}",
            rule.name
        );
        assert!(setting["description"].as_str().unwrap().lines().count() >= 5, "{setting}");
    }
}

#[test]
fn every_field_is_described_and_every_table_closed() {
    for document in Document::ALL {
        let schema = schema(document);
        for shape in each(&schema) {
            assert!(shape["type"] != "null" && shape.get("default").is_none(), "{shape}");
            let is_told =
                shape.get("properties").is_some() || shape.get("patternProperties").is_some();
            assert!(!is_told || shape.get("additionalProperties").is_some(), "open: {shape}");
            for (key, field) in shape["properties"].as_object().into_iter().flatten() {
                let has_words = field["description"].as_str().is_some_and(|text| text.len() > 3);
                assert!(has_words || field.get("$ref").is_some(), "{key} is not described");
            }
        }
    }
}

#[test]
fn nothing_of_keyplans_own_is_left() {
    for document in Document::ALL {
        let text = document.schema();
        assert!(!text.contains("x-keyplan"), "{}", document.word());
        assert!(text.starts_with("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\""));
        assert!(text.ends_with("}\n"));
    }
}

#[test]
fn a_day_is_a_date_of_toml() {
    let schema = schema(Document::Plan);
    let action = &schema["properties"]["action"]["patternProperties"];
    let action = action.as_object().unwrap().values().next().unwrap();
    assert_eq!(action["properties"]["due"]["format"], "date");
    assert_eq!(action["properties"]["due"]["type"], "string");
}
