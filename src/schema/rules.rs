//! The levels and thresholds of `[lint.rules]`, by the name of every rule and group.
//!
//! In comes the table as the settings know it, with any key; out goes one that knows the rules, each
//! with the numbers that it counts with.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::check::{self, Rule, Standing};
use crate::i18n::{Language, Message};
use crate::model::{MEANINGS, TAKES};

/// The table with the names of rules and groups in place of any key.
pub(super) fn named(mut table: Value) -> Value {
    let any = table["additionalProperties"].take();
    let mut groups: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
    let mut keys = Map::new();
    for rule in check::all() {
        groups.entry(rule.group()).or_default().push(rule);
        keys.insert(rule.name.to_owned(), setting(&any, &about(rule), &[rule]));
    }
    for (group, rules) in groups {
        let about =
            format!("All rules named `{group}/…`; what is said of one of them goes before.");
        keys.insert(group.to_owned(), setting(&any, &about, &rules));
    }
    table["properties"] = keys.into();
    table["additionalProperties"] = false.into();
    without_meanings(&mut table);
    table
}

/// What is said of a rule or group: a level, or a table with it and the numbers that are counted with.
fn setting(any: &Value, about: &str, rules: &[&Rule]) -> Value {
    let mut setting = any.clone();
    setting["description"] = about.into();
    let own = setting.get_mut("properties").and_then(Value::as_object_mut);
    let own = own.expect("a setting may be a table");
    let thresholds = || rules.iter().flat_map(|rule| rule.thresholds);
    own.retain(|key, _| key == "level" || thresholds().any(|threshold| threshold.name == key));
    if let [rule] = rules {
        for threshold in rule.thresholds {
            let said = text(rule, threshold.name);
            let said = format!("{said}\n\nUnless written: {}.", threshold.default);
            own[threshold.name]["description"] = said.into();
        }
    }
    without_meanings(&mut setting);
    setting
}

/// Levels are the same for every rule; their meaning is not told each time.
pub(super) fn without_meanings(setting: &mut Value) {
    for place in ["/properties/level", "/anyOf/0", ""] {
        if let Some(Value::Object(told)) = setting.pointer_mut(place) {
            for key in ["x-taplo", MEANINGS, TAKES] {
                told.shift_remove(key);
            }
        }
    }
}

/// The title of a rule, why it matters, and its level unless somebody says otherwise.
fn about(rule: &Rule) -> String {
    let level = match rule.standing {
        Standing::On => rule.severity.word(),
        Standing::Off => "off",
    };
    let (title, why) = (text(rule, "title"), text(rule, "why"));
    format!("{title}\n\n{why}\n\nUnless written: `{level}`.")
}

fn text(rule: &Rule, attribute: &str) -> String {
    let message = Message::new(format!("{}.{attribute}", rule.key())).with("rule", rule.name);
    message.in_language(Language::English)
}
