//! The order of tables changes no fingerprint: every fixture of every rule is turned around, table by table,
//! and every finding in it is still the same one.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::date;
use keyplan::check::{Selection, check};
use keyplan::diagnostic::fingerprints;
use keyplan::document::Toml;
use keyplan::files::MemoryTree;
use keyplan::workspace::{Origin, load};

use crate::example::files_below;
use crate::support::crate_path;

const PLAN: &str = "accounts/fixture/plan.toml";
const TEAM: &str = "[person.lena]\nname = \"Lena Vogt\"\n\n[person.tom]\nname = \"Tom Brandt\"\n";
/// Fewer fixtures than this were not all found.
const AT_LEAST: usize = 500;

/// The fixtures that are one file: rule, path and text.
fn fixtures() -> Vec<(String, PathBuf, String)> {
    let root = crate_path("tests/rules");
    let mut found = Vec::new();
    for path in files_below(&root) {
        let parts: Vec<&str> = path.split('/').collect();
        let [group, rule, file] = parts[..] else { continue };
        if file.ends_with(".toml") {
            let place = root.join(&path);
            let Ok(text) = std::fs::read_to_string(&place) else { continue };
            found.push((format!("{group}/{rule}"), place, text));
        }
    }
    found
}

/// The tables of a text, each with the comments right above it; nothing where they cannot be told apart.
fn tables(text: &str) -> Option<(String, Vec<String>)> {
    let (mut top, mut tables) = (String::new(), Vec::<String>::new());
    let mut above = String::new();
    for line in text.trim_start_matches('\u{feff}').lines() {
        if line.starts_with("[[") {
            return None;
        }
        if line.starts_with('[') {
            tables.push(std::mem::take(&mut above));
        }
        if line.starts_with('#') {
            above.extend([line, "\n"]);
            continue;
        }
        let part = tables.last_mut().unwrap_or(&mut top);
        part.extend([&*std::mem::take(&mut above), line, "\n"]);
    }
    tables.last_mut().unwrap_or(&mut top).push_str(&above);
    (tables.len() > 1).then_some((top, tables))
}

fn told(rule: &str, text: &str) -> BTreeSet<(String, String)> {
    let settings =
        format!("[workspace]\nname = \"Fixtures\"\n\n[lint.rules]\n\"{rule}\" = \"warning\"\n");
    let tree = MemoryTree::from_texts([
        ("keyplan.toml", settings.as_str()),
        ("team.toml", TEAM),
        (PLAN, text),
    ]);
    let workspace = load(&tree, Origin::on(date(2026, 11, 23))).unwrap();
    let findings = check(&workspace, Selection::All);
    let prints = fingerprints(&findings).into_iter();
    let told = |it: &keyplan::diagnostic::Diagnostic| {
        let item = it.subject.item.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{} {item} {:?}", it.rule, it.message)
    };
    prints.zip(&findings).map(|(print, finding)| (print, told(finding))).collect()
}

#[test]
fn of_tables_changes_no_finding_of_any_rule() {
    let (mut tried, mut wrong) = (0, Vec::new());
    for (rule, path, text) in fixtures() {
        // What this rule finds is an order.
        let is_about_order = rule == "goal/readings-unordered";
        let Some((top, mut tables)) = tables(&text).filter(|_| !is_about_order) else { continue };
        let whole = |tables: &[String]| format!("{top}{}", tables.concat());
        let is_sound = |text: &str| Toml::parse(text).faults().is_empty();
        let before = whole(&tables);
        if !is_sound(&text) || !is_sound(&before) {
            continue;
        }
        let before = told(&rule, &before);
        let turned: Vec<String> = (0..2)
            .map(|turn| {
                if turn == 0 {
                    tables.reverse()
                } else {
                    tables.rotate_left(1)
                }
                whole(&tables)
            })
            .collect();
        for text in turned.iter().filter(|text| is_sound(text)) {
            tried += 1;
            let after = told(&rule, text);
            let prints = |all: &BTreeSet<(String, String)>| -> BTreeSet<String> {
                all.iter().map(|it| it.0.clone()).collect()
            };
            if prints(&before) != prints(&after) {
                let differ: Vec<_> = before.symmetric_difference(&after).collect();
                wrong.push(format!("{}\n{differ:#?}", path.display()));
            }
        }
    }
    assert!(tried >= AT_LEAST, "only {tried}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
