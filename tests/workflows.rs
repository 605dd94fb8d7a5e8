//! What runs on forges: the workflows and the action of this repository, and those that plan repositories take
//! over. They are judged by zizmor and by rules of our own, and the action's script runs beside a stand-in
//! for the runner.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{Outcome, Project, crate_path};

/// Every workflow and action, of this repository and for others.
fn workflows() -> Vec<PathBuf> {
    let folders = [".github/workflows", ".github/actions/keyplan", "templates/repository/github"];
    let mut found: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| fs::read_dir(crate_path(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yml"))
        .collect();
    found.sort();
    assert!(found.len() >= 5, "{found:?}");
    found
}

#[test]
fn zizmor_finds_nothing() {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate_path("target"), PathBuf::from);
    let zizmor = target.join("editors/bin/zizmor");
    assert!(zizmor.exists(), "zizmor is missing; `tests/tools` installs it");
    let output = Command::new(zizmor)
        .args(["--offline", "--no-progress", "--persona", "auditor"])
        .args(workflows())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn nothing_is_fetched_by_a_name_that_can_move() {
    for path in workflows() {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
            let Some((_, used)) = line.split_once("uses: ") else { continue };
            let used = used.split_whitespace().next().unwrap();
            let commit = used.split_once('@').map_or("", |(_, commit)| commit);
            let is_pinned = commit.len() == 40 && commit.bytes().all(|c| c.is_ascii_hexdigit());
            assert!(is_pinned || used.starts_with("$/"), "{}: {used}", path.display());
        }
        assert!(!text.contains("pull_request_target"), "{}", path.display());
    }
}

#[test]
fn workflows_have_no_rights_but_those_they_name_and_no_words_of_others_in_scripts() {
    for path in workflows() {
        let text = fs::read_to_string(&path).unwrap();
        let is_action = path.file_name().unwrap() == "action.yml";
        assert!(is_action || text.contains("\npermissions: {}\n"), "{}", path.display());
        let mut script: Option<usize> = None;
        for line in text.lines() {
            let indent = line.len() - line.trim_start().len();
            if script.is_some_and(|start| indent <= start && !line.trim().is_empty()) {
                script = None;
            }
            if line.trim_start().trim_start_matches("- ").starts_with("run:") {
                script = Some(indent);
            }
            assert!(script.is_none() || !line.contains("${{"), "{}: {line}", path.display());
        }
    }
}

#[test]
fn scripts_are_sound() {
    for script in ["install.sh", "review.sh"] {
        let path = crate_path(".github/actions/keyplan").join(script);
        assert!(Command::new("bash").arg("-n").arg(&path).status().unwrap().success());
    }
}

/// A pull request: a branch that moves a date and loses an owner, beside a base that went on.
fn pull_request() -> (Project, String) {
    let project = Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n")
        .file("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n")
        .file(
            "accounts/nordwind/plan.toml",
            "[plan]\ntitle = \"Nordwind\"\nowner = \"lena\"\n[action.visit]\ntitle = \"Visit\"\n\
             owner = \"lena\"\ndue = 2027-01-10\n",
        );
    let base = project.record("Begin");
    project.edit("accounts/nordwind/plan.toml", "2027-01-10", "2027-03-10");
    project.edit(
        "accounts/nordwind/plan.toml",
        "title = \"Visit\"\nowner = \"lena\"",
        "title = \"::error::Visit ::set-output name=x::y\"\nowner = \"nobody\"",
    );
    project.record("Move the visit");
    (project, base)
}

/// What the runner got.
struct Run {
    outcome: Outcome,
    outputs: String,
    summary: String,
    reports: PathBuf,
}

/// Runs the action's script as the runner would, with inputs beside their defaults.
fn review(project: &Project, folder: &Path, inputs: &[(&str, &str)]) -> Run {
    let runner = project.root().parent().unwrap().join("runner with blank");
    fs::create_dir_all(&runner).unwrap();
    let (outputs, summary) = (runner.join("outputs"), runner.join("summary"));
    for file in [&outputs, &summary] {
        fs::write(file, "").unwrap();
    }
    let reports = runner.join("reports");
    let defaults = [
        ("BASE", ""),
        ("MERGE_WITH", ""),
        ("BASE_BRANCH", ""),
        ("FAIL_ON", "error"),
        ("FAIL_ON_CHANGE", "none"),
        ("AUDIENCE", "internal"),
        ("REPORT_LANG", "en"),
        ("DATES", "no"),
    ];
    let mut command = Command::new("bash");
    command.arg(crate_path(".github/actions/keyplan/review.sh")).current_dir(folder);
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap());
    command.env("HOME", project.root().parent().unwrap().join("home")).env("PLANS", ".");
    command.env("KEYPLAN", env!("CARGO_BIN_EXE_keyplan")).env("REPORTS", &reports);
    command.env("GITHUB_OUTPUT", &outputs).env("GITHUB_STEP_SUMMARY", &summary);
    command.envs(defaults).envs(inputs.iter().copied());
    let output = command.output().unwrap();
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    Run {
        outcome: Outcome::of("review.sh".into(), &output),
        outputs: text(&outputs),
        summary: text(&summary),
        reports,
    }
}

/// The lines that the runner obeys: those outside of what stops commands.
fn obeyed(stdout: &str) -> Vec<&str> {
    let mut token: Option<&str> = None;
    let mut lines = Vec::new();
    for line in stdout.lines() {
        match token {
            Some(open) if line == format!("::{open}::") => token = None,
            Some(_) => {}
            None => match line.strip_prefix("::stop-commands::") {
                Some(open) => token = Some(open),
                None => lines.push(line),
            },
        }
    }
    assert_eq!(token, None, "commands stay stopped");
    lines
}

#[test]
fn the_action_tells_changes_first_and_fails_on_what_is_new() {
    let (project, base) = pull_request();
    let run = review(&project, &project.root(), &[("BASE", &base)]);
    run.outcome.code(1);
    assert!(
        run.outputs.contains("lint=1\n") && run.outputs.contains("changed=true\n"),
        "{}",
        run.outputs
    );
    let changes = run.summary.find("<!-- keyplan -->").unwrap();
    assert!(changes < run.summary.find("ref/unknown-id").unwrap(), "{}", run.summary);
    assert!(run.summary.contains("+59 days"), "{}", run.summary);
    let lines = obeyed(run.outcome.stdout());
    assert!(
        lines.iter().any(|line| line.starts_with("::error ") && line.contains("ref/unknown-id")),
        "{lines:?}"
    );
    assert!(
        lines
            .iter()
            .all(|line| !line.starts_with("::set-output") && !line.starts_with("::error::")),
        "{lines:?}"
    );
    for report in
        ["annotations.txt", "findings.json", "findings.sarif", "changes.md", "changes.json"]
    {
        assert!(run.reports.join(report).exists(), "{report}");
    }
    let gate = review(
        &project,
        &project.root(),
        &[("BASE", &base), ("FAIL_ON", "info"), ("FAIL_ON_CHANGE", "critical")],
    );
    gate.outcome.code(1);
    assert!(obeyed(gate.outcome.stdout()).iter().any(|line| line.contains("fail-on-change")));
}

#[test]
fn the_action_compares_nothing_without_a_base() {
    let (project, _) = pull_request();
    let run = review(&project, &project.root(), &[]);
    run.outcome.code(1);
    assert!(run.outputs.contains("changed=\n"), "{}", run.outputs);
    assert!(!run.reports.join("changes.md").exists());
}

#[test]
fn a_shallow_clone_is_told_and_linted_whole() {
    let (project, base) = pull_request();
    let clone = project.root().parent().unwrap().join("shallow");
    let git = |folder: &Path, arguments: &[&str]| {
        let status = Command::new("git").args(arguments).current_dir(folder).status().unwrap();
        assert!(status.success(), "{arguments:?}");
    };
    let url = format!("file://{}", project.root().display());
    git(&project.root(), &["clone", "--quiet", "--depth", "1", &url, clone.to_str().unwrap()]);
    git(&clone, &["remote", "set-url", "origin", "file:///nowhere"]);
    let run = review(&project, &clone, &[("BASE", &base)]);
    run.outcome.code(1);
    let lines = obeyed(run.outcome.stdout());
    assert!(
        lines.iter().any(|line| line.starts_with("::warning ") && line.contains("fetch-depth")),
        "{lines:?}"
    );
    assert!(run.outputs.contains("changed=\n"), "{}", run.outputs);
}

#[test]
fn the_action_finds_what_breaks_only_together() {
    let (project, base) = pull_request();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=Tom", "-c", "user.email=tom@example.com"]);
        assert!(
            command.args(arguments).current_dir(project.root()).output().unwrap().status.success()
        );
    };
    git(&["checkout", "-q", "-b", "topic"]);
    git(&["checkout", "-q", "-b", "other", &base]);
    project.write("team.toml", "[person.tom]\nname = \"Tom Adler\"\n");
    project.write("accounts/nordwind/plan.toml", "[plan]\ntitle = \"Nordwind\"\nowner = \"tom\"\n");
    git(&["commit", "-qam", "Hand over"]);
    git(&["checkout", "-q", "topic"]);
    let run = review(&project, &project.root(), &[("BASE", &base), ("MERGE_WITH", "other")]);
    run.outcome.code(1);
    assert!(run.reports.join("merged.md").exists());
    let none = review(&project, &project.root(), &[("BASE", &base), ("MERGE_WITH", "none")]);
    assert!(none.outputs.contains("changed=true"));
}
