//! The keys and words of the plan language, read from the source text of the model, so that no list
//! in a test can lag behind it.

use std::collections::{BTreeMap, BTreeSet};

use keyplan::model::Kind;

use crate::support::crate_path;

/// The text of every file of the model without its tests.
fn texts() -> Vec<String> {
    let folder = crate_path("src/model");
    let names = super::files_below(&folder).into_iter();
    names
        .map(|name| {
            let text = std::fs::read_to_string(folder.join(name)).unwrap();
            text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
        })
        .collect()
}

/// The keys of every struct that is read from a file, by its name.
pub fn structs() -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for text in texts() {
        for (at, _) in text.match_indices("\npub struct ") {
            let is_read =
                text[..at].rsplit("\n\n").next().is_some_and(|head| head.contains("Deserialize"));
            let rest = &text[at + "\npub struct ".len()..];
            let Some((name, body)) =
                rest.split_once(" {\n").filter(|(name, _)| !name.contains(['(', ';', '\n']))
            else {
                continue;
            };
            let body = body.split("\n}").next().unwrap_or_default();
            if is_read {
                all.insert(name.to_owned(), keys(body));
            }
        }
    }
    assert!(all.len() > 40, "the model's structs were not found");
    all
}

/// The keys of a struct's body: its fields in kebab-case, or as they are renamed.
fn keys(body: &str) -> Vec<String> {
    let mut renamed = None;
    let mut keys = Vec::new();
    for line in body.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("#[serde(rename = \"") {
            renamed = rest.split('"').next().map(str::to_owned);
        } else if let Some((name, _)) =
            line.strip_prefix("pub ").and_then(|line| line.split_once(": "))
        {
            keys.push(renamed.take().unwrap_or_else(|| name.replace('_', "-")));
        }
    }
    keys
}

/// The struct of a kind; a health check has words of the author's own as keys.
fn struct_of(kind: &str) -> Option<String> {
    let other = match kind {
        "plan" => "Header",
        "team" => "Member",
        "whitespace" => "Cell",
        "health" => return None,
        _ => "",
    };
    let parts = kind.split('-').map(|part| part[..1].to_uppercase() + &part[1..]);
    Some(if other.is_empty() { parts.collect() } else { other.to_owned() })
}

/// The keys of every kind, without those that any item may carry.
pub fn fields() -> BTreeMap<&'static str, Vec<String>> {
    let mut structs = structs();
    let position = structs.get("Position").cloned().unwrap_or_default();
    let kinds = Kind::WORDS.iter().filter_map(|kind| Some((*kind, struct_of(kind)?)));
    let mut fields: BTreeMap<_, _> = kinds
        .map(|(kind, name)| {
            let keys = structs.remove(&name);
            (kind, keys.unwrap_or_else(|| panic!("no struct `{name}` of the kind `{kind}`")))
        })
        .collect();
    fields.entry("competitor").or_default().extend(position);
    fields
}

/// Every word of the plan language.
pub fn words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for text in texts() {
        for block in text.split("\nwords! {").skip(1) {
            let block = block.split("\n}").next().unwrap_or_default();
            let pairs = block.lines().filter_map(|line| line.trim().split_once(" = \""));
            words.extend(pairs.filter_map(|(_, word)| Some(word.strip_suffix("\",")?.to_owned())));
        }
    }
    assert!(words.len() > 150, "the model's words were not found");
    words
}
