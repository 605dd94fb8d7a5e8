//! What tombi refuses by the schema, reading refuses, and the other way round: the property over the
//! example with something changed.
//!
//! Both name the same first line. What a schema cannot say, or says more strictly, is not among the
//! changes; `docs/schema.md` lists it.

use std::cell::Cell;
use std::collections::BTreeMap;

use keyplan::schema::Document;
use proptest::prelude::*;
use proptest::{collection, sample};
use toml::Value;

use super::changed::{Sample, change, changes, entries, samples};
use super::reading::{Lines, Reading};
use super::tools::{Files, by_file};
use crate::support::effort;

/// How many documents the tools see at once.
const AT_ONCE: usize = 80;

/// What tombi and reading say of some documents.
#[derive(Default)]
struct Verdict {
    refused: usize,
    differences: Vec<String>,
}

fn verdict(documents: &[Sample]) -> Verdict {
    let (files, mut reading) = (Files::new(), Reading::default());
    let mut texts = BTreeMap::new();
    for (number, (document, table)) in documents.iter().enumerate() {
        let text = toml::to_string(table).unwrap();
        let path = format!("{}/{number}.toml", document.word());
        files.add(*document, &format!("{number}.toml"), &text);
        reading.add(*document, &path, &text);
        texts.insert(path, text);
    }
    let told = by_file(files.tombi());
    let mut verdict = Verdict::default();
    for (path, Lines { must, may }) in reading.files() {
        let seen = told.get(path).into_iter().flatten().map(|fault| fault.line);
        let seen = seen.filter(|line| must.contains(line) || !may.contains(line));
        verdict.refused += usize::from(!must.is_empty());
        // One mistake may be followed by others, which each side tells in its own way.
        if seen.min() != must.iter().copied().min() {
            let (text, told) = (&texts[path], told.get(path));
            verdict.differences.push(format!("{path}: reading {must:?}, tombi {told:#?}\n{text}"));
        }
    }
    verdict
}

/// Whether a schema is as strict about a document as reading is: in `keyplan.toml` reading would take a
/// table from its main entry alone, and the fifth month as `5.0`.
fn is_alike((document, table): &Sample) -> bool {
    let month = table.get("workspace").and_then(|it| it.get("fiscal-year-start"));
    let is_strict = table.values().any(|it| !it.is_table()) || month.is_some_and(Value::is_float);
    *document != Document::Workspace || !is_strict
}

#[test]
fn a_schema_refuses_what_reading_refuses() {
    let samples = samples();
    // The settings are the first and one of many.
    let sample = prop_oneof![7 => 0..samples.len(), 1 => Just(0)];
    let changed = (sample, any::<sample::Index>(), changes());
    let (all, refused) = (Cell::new(0), Cell::new(0));
    let config = ProptestConfig {
        cases: 6 * effort(),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    };
    proptest!(config, |(changed in collection::vec(changed, AT_ONCE))| {
        let documents: Vec<Sample> = changed.into_iter().map(|(sample, at, what)| {
            let (document, mut table) = samples[sample].clone();
            let at = at.index(entries(&table));
            change(&mut table, at, &what);
            (document, table)
        }).filter(is_alike).collect();
        let verdict = verdict(&documents);
        all.set(all.get() + documents.len());
        refused.set(refused.get() + verdict.refused);
        prop_assert!(verdict.differences.is_empty(), "{}", verdict.differences.join("\n"));
    });
    let (all, refused) = (all.get(), refused.get());
    assert!((all / 2..all * 9 / 10).contains(&refused), "{refused} of {all} were refused");
}
