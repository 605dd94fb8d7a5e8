//! What keyplan itself says of a file, as far as a schema could say it too.

use std::collections::BTreeMap;

use jiff::civil::date;
use keyplan::check::{Selection, check};
use keyplan::files::MemoryTree;
use keyplan::schema::Document;
use keyplan::workspace::{Origin, load};

/// The rules that speak of what a schema knows.
const RULES: &[&str] = &[
    "ref/unknown-field",
    "ref/unknown-word",
    "ref/wrong-type",
    "ref/unknown-kind",
    "ref/invalid-id",
    // A list of owners has a rule of its own.
    "action/several-owners",
    "config/unknown-rule",
    "config/unknown-threshold",
];

/// The rules that tell later what a schema tells at once: a reference that cannot name anything.
const LATER: &[&str] = &["ref/unknown-id", "action/external-unknown"];

/// Files, and what keyplan says of each.
#[derive(Default)]
pub struct Reading {
    files: BTreeMap<String, Lines>,
}

/// The lines of a file at which keyplan finds fault.
#[derive(Debug, Default)]
pub struct Lines {
    /// With what a schema must refuse.
    pub must: Vec<usize>,
    /// With references that name nothing, which a schema may refuse.
    pub may: Vec<usize>,
}

impl Reading {
    /// Reads a file of a sort under a name.
    pub fn add(&mut self, document: Document, name: &str, text: &str) {
        let path = match document {
            Document::Plan => "accounts/x/plan.toml",
            Document::Shared => "team.toml",
            Document::Workspace => "keyplan.toml",
        };
        let mut files = BTreeMap::from([("keyplan.toml", ""), ("accounts/x/plan.toml", "")]);
        files.insert(path, text);
        let tree = MemoryTree::from_texts(files);
        let workspace = load(&tree, Origin::on(date(2026, 11, 23))).unwrap();
        let findings = check(&workspace, Selection::All);
        let file = workspace.file(path).unwrap();
        let line = |at: u32| file.text[..at as usize].matches('\n').count() + 1;
        let lines = |rules: &[&str]| {
            let own = findings.iter().filter(|it| &*it.at.path == path && rules.contains(&it.rule));
            own.map(|it| it.at.span.map_or(1, |span| line(span.start))).collect()
        };
        self.files.insert(name.to_owned(), Lines { must: lines(RULES), may: lines(LATER) });
    }

    /// The lines at fault by name.
    pub fn files(&self) -> &BTreeMap<String, Lines> {
        &self.files
    }
}
