//! Which settings of `keyplan.toml` changed, by their dotted keys.
//!
//! Blanks and line ends in values do not count. What a setting says is not told: it is read where it
//! stands.

use std::collections::BTreeMap;

use super::change::SettingChange;
use crate::document::{Shape, Toml, Value};
use crate::graph::Change;
use crate::workspace::Settings;

/// The settings that are new, gone or different, by key.
pub(super) fn changes(before: &Settings, now: &Settings) -> Vec<SettingChange> {
    let text = |settings: &'_ Settings| settings.file.as_ref().map(|file| file.text.clone());
    if text(before) == text(now) {
        return Vec::new();
    }
    let (before, now) = (written(before), written(now));
    let gone = before.keys().filter(|key| !now.contains_key(*key));
    let gone = gone.map(|key| SettingChange { key: key.clone(), change: Change::Removed });
    let differs = now.iter().filter_map(|(key, value)| {
        let change = match before.get(key) {
            None => Change::Added,
            Some(was) if was != value => Change::Changed,
            Some(_) => return None,
        };
        Some(SettingChange { key: key.clone(), change })
    });
    let mut all: Vec<SettingChange> = gone.chain(differs).collect();
    all.sort_by(|a, b| a.key.cmp(&b.key));
    all
}

/// Every setting with its source.
fn written(settings: &Settings) -> BTreeMap<String, String> {
    let Some(file) = &settings.file else { return BTreeMap::new() };
    let toml = Toml::parse(file.text.clone());
    let mut found = BTreeMap::new();
    let mut open: Vec<(String, Value<'_>)> = vec![(String::new(), toml.root())];
    while let Some((path, value)) = open.pop() {
        for entry in value.entries() {
            let key = if path.is_empty() {
                entry.key.to_owned()
            } else {
                format!("{path}.{}", entry.key)
            };
            if entry.value.shape() == Shape::Table {
                open.push((key, entry.value));
            } else {
                let plain = |c: &char| !c.is_whitespace();
                found.insert(key, entry.value.raw().chars().filter(plain).collect());
            }
        }
    }
    found
}
