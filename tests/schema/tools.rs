//! The two tools over a folder of TOML files, with the schemas as the program writes them.
//!
//! In come files by the sort that they are of; out come faults with their places.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use keyplan::schema::Document;

use crate::support::Project;

const HINT: &str = "does not start; `tests/run` installs what the tests of schemas need";

/// Where both tools are told which schema is for which files: a folder for each sort.
const TOMBI: &str = "tombi.toml";
const TAPLO: &str = ".taplo.toml";

/// A fault that a tool finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The path from the folder that was looked at.
    pub path: String,
    pub line: usize,
    pub column: usize,
    pub message: String,
}

/// Files of the three sorts, with the schemas beside them.
pub struct Files {
    project: Project,
}

impl Files {
    /// The schemas, and no files yet.
    pub fn new() -> Self {
        let project = Project::new();
        project.run(["schema", "--output", ".schemas"]).success();
        let (mut tombi, mut taplo) = (String::new(), String::new());
        for document in Document::ALL {
            let (folder, schema) = (document.word(), document.file_name());
            let files = format!("include = [\"{folder}/**/*.toml\"]");
            let _ = writeln!(tombi, "[[schemas]]\npath = \".schemas/{schema}\"\n{files}");
            let _ = writeln!(taplo, "[[rule]]\nschema.path = \".schemas/{schema}\"\n{files}");
        }
        Self { project: project.file(TOMBI, tombi).file(TAPLO, taplo) }
    }

    /// Adds a file of a sort.
    pub fn add(&self, document: Document, name: &str, text: &str) {
        self.project.write(format!("{}/{name}", document.word()), text);
    }

    /// What tombi says of all files.
    pub fn tombi(&self) -> Vec<Fault> {
        tombi(&self.project)
    }

    /// What taplo says of all files.
    pub fn taplo(&self) -> Vec<Fault> {
        taplo(&self.project)
    }
}

/// A tool: from the folder that `tests/run` fills, else from the system.
fn tool(name: &str, project: &Project) -> Command {
    let tests = std::env::current_exe().unwrap();
    let target = tests.ancestors().nth(3).unwrap();
    let own = target.join("editors/bin").join(name);
    let mut command = Command::new(if own.exists() { own } else { PathBuf::from(name) });
    // Nothing of the machine reaches a tool: neither its settings nor what it remembers.
    let home = project.path("../home");
    command.current_dir(project.root()).env("HOME", &home).env("XDG_CONFIG_HOME", &home);
    command.env("XDG_CACHE_HOME", &home).env("NO_COLOR", "1");
    command
}

/// The errors that tombi finds in a project, by its `tombi.toml`.
#[track_caller]
pub fn tombi(project: &Project) -> Vec<Fault> {
    let report = project.path("../tombi.json");
    let mut command = tool("tombi", project);
    command.args(["lint", "--offline", "--diagnostics-format", "json", "--diagnostics-file"]);
    let output = command.arg(&report).arg(".").output();
    let output = output.unwrap_or_else(|error| panic!("tombi {HINT}: {error}"));
    let text = std::fs::read_to_string(&report).unwrap_or_else(|error| {
        panic!("tombi reports nothing: {error}\n{}", String::from_utf8_lossy(&output.stderr))
    });
    let all: serde_json::Value = serde_json::from_str(&text).unwrap();
    let errors = all.as_array().unwrap().iter().filter(|told| told["level"] == "error");
    let number = |value: &serde_json::Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    let faults = errors.map(|told| Fault {
        path: told["path"].as_str().unwrap().trim_start_matches("./").to_owned(),
        line: number(&told["range"]["start"]["line"]),
        column: number(&told["range"]["start"]["column"]),
        message: told["message"].as_str().unwrap().to_owned(),
    });
    faults.collect()
}

/// The errors that taplo finds in a project, by its `.taplo.toml`.
#[track_caller]
pub fn taplo(project: &Project) -> Vec<Fault> {
    let output = tool("taplo", project).args(["lint", "--colors", "never"]).output();
    let output = output.unwrap_or_else(|error| panic!("taplo {HINT}: {error}"));
    let text = String::from_utf8_lossy(&output.stderr);
    let faults = told_by_taplo(&text, &project.root());
    assert_eq!(output.status.success(), faults.is_empty(), "{text}");
    faults
}

/// `error: MESSAGE`, and on the next line `┌─ PATH:LINE:COLUMN`.
fn told_by_taplo(text: &str, root: &Path) -> Vec<Fault> {
    let root = root.canonicalize().unwrap();
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else { continue };
        let place = lines.find_map(|line| line.split_once("┌─ ")).unwrap().1;
        let mut parts = place.rsplitn(3, ':');
        let mut number = || parts.next().unwrap().parse().unwrap();
        let (column, line) = (number(), number());
        let path = Path::new(parts.next().unwrap()).strip_prefix(&root).unwrap();
        let path = path.to_string_lossy().replace('\\', "/");
        found.push(Fault { path, line, column, message: message.to_owned() });
    }
    found
}

/// Faults by their file.
pub fn by_file(faults: Vec<Fault>) -> BTreeMap<String, Vec<Fault>> {
    let mut files: BTreeMap<String, Vec<Fault>> = BTreeMap::new();
    for fault in faults {
        files.entry(fault.path.clone()).or_default().push(fault);
    }
    files
}
