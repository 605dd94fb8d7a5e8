//! What runs on forges: the workflows and the action of this repository, and those that plan repositories take
//! over. They are judged by zizmor, by shellcheck and by rules of our own; the scripts in them run beside
//! stand-ins for the runner and the forge.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::crate_path;

#[path = "workflows/action.rs"]
mod action;
#[path = "workflows/comment.rs"]
mod comment;
#[path = "workflows/gitlab.rs"]
mod gitlab;

/// All files of an ending below the folders of what runs on forges.
fn files(ending: &str) -> Vec<PathBuf> {
    let mut folders = vec![crate_path(".github"), crate_path("templates/repository")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Every workflow and action of GitHub, of this repository and for others.
fn workflows() -> Vec<PathBuf> {
    let mut found = files("yml");
    found.extend(files("yaml"));
    found.retain(|path| !path.to_string_lossy().contains("gitlab"));
    assert!(found.len() >= 5, "{found:?}");
    found
}

/// A program that `tests/tools` installs.
fn tool(name: &str) -> Command {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate_path("target"), PathBuf::from);
    let path = target.join("editors/bin").join(name);
    assert!(path.exists(), "{name} is missing; `tests/tools` installs it");
    Command::new(path)
}

/// Runs it, and shows what it said when it found something.
#[track_caller]
fn finds_nothing(command: &mut Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn zizmor_finds_nothing() {
    let mut zizmor = tool("zizmor");
    finds_nothing(
        zizmor.args(["--offline", "--no-progress", "--persona", "auditor"]).args(workflows()),
    );
}

#[test]
fn shellcheck_finds_nothing() {
    let comment = tempfile::Builder::new().suffix(".sh").tempfile().unwrap();
    fs::write(comment.path(), comment::script()).unwrap();
    let scripts = files("sh");
    assert!(scripts.len() >= 2, "{scripts:?}");
    finds_nothing(tool("shellcheck").args(["--shell", "bash"]).args(scripts).arg(comment.path()));
}

/// What is wrong with a workflow or action, by rules that zizmor does not have or that must hold without it.
fn faults(path: &Path, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let is_action = path.file_name().is_some_and(|name| name == "action.yml");
    if text.contains("pull_request_target") {
        faults.push("pull_request_target".to_owned());
    }
    if !is_action && !text.contains("\npermissions: {}\n") {
        faults.push("rights that nobody named".to_owned());
    }
    if !is_action && !text.contains("\nconcurrency:\n") {
        faults.push("no concurrency".to_owned());
    }
    let jobs = text.matches("    runs-on: ").count();
    for key in ["    permissions:", "    timeout-minutes: "] {
        if text.matches(&format!("\n{key}")).count() < jobs {
            faults.push(format!("a job without {}", key.trim()));
        }
    }
    if text.matches("actions/checkout@").count()
        > text.matches("persist-credentials: false").count()
    {
        faults.push("credentials that stay".to_owned());
    }
    faults.extend(text.lines().filter_map(unpinned));
    faults.extend(foreign_words(text));
    faults
}

/// What a line fetches by a name that can move.
fn unpinned(line: &str) -> Option<String> {
    let line = line.trim_start().trim_start_matches("- ");
    let used = line.strip_prefix("uses:")?.split_whitespace().next()?;
    let commit = used.split_once('@').map_or("", |(_, commit)| commit);
    let is_pinned = commit.len() == 40 && commit.bytes().all(|c| c.is_ascii_hexdigit());
    (!is_pinned && !used.starts_with("$/")).then(|| format!("unpinned {used}"))
}

/// Lines of scripts in which the forge would put words of others.
fn foreign_words(text: &str) -> Vec<String> {
    let mut script: Option<usize> = None;
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let indent = line.len() - line.trim_start().len();
        if script.is_some_and(|start| indent <= start) {
            script = None;
        }
        let key = line.trim_start().trim_start_matches("- ");
        if key.starts_with("run:") {
            script = Some(line.len() - key.len());
        }
        if script.is_some() && line.contains("${{") {
            found.push(format!("foreign words: {}", line.trim()));
        }
    }
    found
}

#[test]
fn workflows_keep_our_rules() {
    for path in workflows() {
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(faults(&path, &text), [""; 0], "{}", path.display());
    }
}

#[test]
fn a_workflow_that_breaks_our_rules_is_found() {
    let careless = "on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      \
                    - uses: actions/checkout@v4\n      - run: |\n          true\n          \
                    echo ${{ github.event.pull_request.title }}\n        env:\n          A: ${{ github.sha }}\n";
    let found = faults(Path::new("careless.yml"), careless);
    assert_eq!(
        found,
        [
            "pull_request_target",
            "rights that nobody named",
            "no concurrency",
            "a job without permissions:",
            "a job without timeout-minutes:",
            "credentials that stay",
            "unpinned actions/checkout@v4",
            "foreign words: echo ${{ github.event.pull_request.title }}",
        ]
    );
}
