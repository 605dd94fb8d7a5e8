//! Typical mistakes, each in an otherwise good file: one fault, and the good keys around it stay.
//!
//! Every file of `mistakes/` names in its first line the message it must give and holds five good
//! keys, `good-N = N`.

use std::fs;
use std::path::{Path, PathBuf};

use keyplan::document::{Toml, Value};
use keyplan::i18n::Language;

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/document/mistakes");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|file| file.expect("it can be listed").path())
        .collect();
    files.sort();
    files
}

fn good_keys(root: Value<'_>) -> usize {
    let (mut open, mut found) = (vec![root], 0);
    while let Some(value) = open.pop() {
        open.extend(value.elements());
        for entry in value.entries() {
            let number = entry.key.strip_prefix("good-").and_then(|number| number.parse().ok());
            found += usize::from(number.is_some() && entry.value.integer() == number);
            open.push(entry.value);
        }
    }
    found
}

#[test]
fn one_mistake_is_one_fault_and_costs_no_other_key() {
    let (mut wrong, mut kept, files) = (Vec::new(), 0, files());
    for file in &files {
        let text = fs::read_to_string(file).expect("it can be read");
        let expected = text.lines().next().unwrap_or_default().trim_start_matches("# ");
        let toml = Toml::parse(text.as_str());
        let keys: Vec<_> =
            toml.faults().iter().map(|fault| fault.message().key().to_owned()).collect();
        let here = good_keys(toml.root());
        kept += here;
        if keys != [format!("syntax-{expected}")] || here < 5 {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            wrong.push(format!("{name}: {keys:?}, {here} keys"));
        }
    }
    assert!(files.len() >= 27, "{}", files.len());
    assert!(wrong.is_empty(), "kept {kept} of {}:\n{}", files.len() * 5, wrong.join("\n"));
}

#[test]
fn every_mistake_is_told_in_both_languages_with_the_place() {
    let mut told = String::new();
    for file in files() {
        let text = fs::read_to_string(&file).expect("it can be read");
        for fault in Toml::parse(text.as_str()).faults() {
            for language in Language::ALL {
                let message = fault.message().in_language(language);
                let help = fault.help().map(|help| help.in_language(language));
                assert!(!message.contains('$') && !message.contains("syntax-"), "{message}");
                assert!(help.is_none_or(|help| !help.contains("syntax-") && !help.contains('$')));
                assert!(message.starts_with(|c: char| c.is_lowercase() || c == '`'), "{message}");
                told.push_str(&message);
            }
            assert!(fault.span.start > 0, "{}", file.display());
        }
    }
    assert!(told.contains("a value is missing after `due =`"), "{told}");
    assert!(told.contains("nach `due =` fehlt ein Wert"), "{told}");
}
