//! README, CONTRIBUTING and `docs/`: every key and word of the language is described, and no command
//! or option is named that the program does not have.

use std::collections::BTreeSet;

use super::sources::{fields, structs, words};
use crate::support::{Project, crate_path};

fn text(path: &str) -> String {
    std::fs::read_to_string(crate_path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The documents that users read.
fn documents() -> Vec<(String, String)> {
    let mut paths = vec![
        "README.md".to_owned(),
        "CONTRIBUTING.md".to_owned(),
        "CHANGELOG.md".to_owned(),
        "plans-example/README.md".to_owned(),
    ];
    let docs = super::files_below(&crate_path("docs")).into_iter();
    paths.extend(
        docs.filter(|path| super::ends_with(path, "md")).map(|path| format!("docs/{path}")),
    );
    paths.into_iter().map(|path| (path.clone(), text(&path))).collect()
}

#[test]
fn every_key_of_every_kind_is_described() {
    let language = text("docs/language.md");
    let sections: Vec<&str> = language.split("\n### ").skip(1).collect();
    let mut missing = Vec::new();
    for (kind, keys) in fields() {
        let heads = [format!("`[{kind}]`"), format!("`[{kind}.")];
        let own: String = sections
            .iter()
            .filter(|section| heads.iter().any(|head| section.starts_with(head)))
            .copied()
            .collect();
        assert!(!own.is_empty(), "docs/language.md has no section for `{kind}`");
        // A row of the white-space grid has offerings as keys; its cells are a table of their own.
        let place = if kind == "whitespace" { &language } else { &own };
        let is_missing = |key: &&String| !place.contains(&format!("`{key}`"));
        missing.extend(keys.iter().filter(is_missing).map(|key| format!("{kind}.{key}")));
    }
    assert!(missing.is_empty(), "docs/language.md lacks {missing:?}");
}

#[test]
fn every_key_of_the_small_tables_and_every_word_is_described() {
    let language = text("docs/language.md");
    let is_missing = |word: &String| !language.contains(&format!("`{word}`"));
    let keys: BTreeSet<String> = structs().into_values().flatten().filter(is_missing).collect();
    assert!(keys.is_empty(), "docs/language.md lacks the keys {keys:?}");
    let kinds = keyplan::model::Kind::WORDS;
    let is_kind = |word: &String| kinds.contains(&word.as_str());
    let words: BTreeSet<String> =
        words().into_iter().filter(is_missing).filter(|word| !is_kind(word)).collect();
    assert!(words.is_empty(), "docs/language.md lacks the words {words:?}");
}

/// The words that stand in code: between backticks, and the lines of fenced blocks.
fn code(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut is_fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            is_fenced = !is_fenced;
        } else if is_fenced {
            pieces.push(line.to_owned());
        } else {
            pieces.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    pieces
}

#[test]
fn documents_name_only_commands_and_options_that_exist() {
    let project = Project::new();
    let help = project.run(["--help"]).success().stdout().to_owned();
    let commands: Vec<&str> = help
        .split("Commands:\n")
        .nth(1)
        .and_then(|rest| rest.split("\n\n").next())
        .unwrap()
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.contains(&"lint") && commands.contains(&"serve"), "{commands:?}");
    let mut options = help.clone();
    for command in commands.iter().filter(|command| **command != "help") {
        options += project.run([*command, "--help"]).success().stdout();
    }
    let mut wrong = Vec::new();
    for (path, text) in documents() {
        for piece in code(&text) {
            let piece = piece.split(" #").next().unwrap_or_default();
            let mut words = piece.trim_start_matches("$ ").split_whitespace();
            let first = words.next().unwrap_or_default();
            if first == "keyplan" {
                let verb = words.clone().find(|word| !word.starts_with('-'));
                wrong.extend(
                    verb.filter(|verb| {
                        verb.starts_with(char::is_lowercase) && !commands.contains(verb)
                    })
                    .map(|verb| format!("{path}: keyplan {verb}")),
                );
            } else if !first.starts_with("--") {
                continue;
            }
            let flags = piece
                .split([' ', '=', '[', ']', '|'])
                .filter(|word| word.starts_with("--") && word.len() > 2);
            wrong.extend(
                flags.filter(|flag| !options.contains(*flag)).map(|flag| format!("{path}: {flag}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn documents_link_to_files_that_exist() {
    let mut dead = Vec::new();
    for (path, text) in documents() {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in text.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next()) {
            let file = target.split('#').next().unwrap_or_default();
            let is_elsewhere =
                file.is_empty() || file.contains("://") || file.starts_with("mailto:");
            if !is_elsewhere && !crate_path(folder).join(file).exists() {
                dead.push(format!("{path}: {target}"));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}
