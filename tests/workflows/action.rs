//! The action's scripts on real repositories, beside a stand-in for the runner.
//!
//! What they print is read as the runner reads it: what stands between `::stop-commands::` and its end
//! commands nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{Outcome, Project, crate_path};

/// A pull request: a branch that moves a date and loses an owner, by words that would command the runner.
pub fn pull_request() -> (Project, String) {
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
        "title = \"\"\"\n::error::Visit\n::set-output name=x::y\n::stop-commands::z\"\"\"\nowner = \"nobody\"",
    );
    project.record("Move the visit");
    (project, base)
}

/// A folder beside the project's, made when it is not there.
pub fn beside(project: &Project, name: &str) -> PathBuf {
    let folder = project.root().parent().unwrap().join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[track_caller]
pub fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=Tom", "-c", "user.email=tom@example.com"]);
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// What the runner got.
struct Run {
    outcome: Outcome,
    outputs: String,
    summary: String,
    reports: PathBuf,
}

impl Run {
    /// The lines that the runner obeys: those outside of what stops commands.
    #[track_caller]
    fn obeyed(&self) -> Vec<&str> {
        let mut token: Option<&str> = None;
        let mut lines = Vec::new();
        for line in self.outcome.stdout().lines() {
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

    /// Whether a command of this kind, such as `error`, was given with these words.
    fn commands(&self, kind: &str, words: &str) -> bool {
        let start = format!("::{kind} ");
        self.obeyed().iter().any(|line| line.starts_with(&start) && line.contains(words))
    }

    fn has_report(&self, name: &str) -> bool {
        self.reports.join(name).exists()
    }
}

/// Runs a script of the action as the runner would.
fn run(project: &Project, script: &str, folder: &Path, inputs: &[(&str, &str)]) -> Run {
    let runner = tempfile::Builder::new()
        .prefix("runner with blank ")
        .tempdir_in(project.root().parent().unwrap())
        .unwrap();
    let (outputs, summary) = (runner.path().join("outputs"), runner.path().join("summary"));
    for file in [&outputs, &summary] {
        fs::write(file, "").unwrap();
    }
    let reports = runner.path().join("keyplan reports");
    let action = crate_path(".github/actions/keyplan");
    let mut command = Command::new("bash");
    command.arg(action.join(script)).current_dir(folder);
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap());
    command.env("HOME", beside(project, "home")).env("RUNNER_TEMP", runner.path());
    command.env("GITHUB_ACTION_PATH", &action).env("REPORTS", &reports);
    command.env("GITHUB_OUTPUT", &outputs).env("GITHUB_STEP_SUMMARY", &summary);
    command.envs(inputs.iter().copied());
    let output = command.output().unwrap();
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    Run {
        outcome: Outcome::of(script.into(), &output),
        outputs: text(&outputs),
        summary: text(&summary),
        // The folder stays until the project goes.
        reports: runner.keep().join("keyplan reports"),
    }
}

/// Reviews with these inputs beside the defaults of `action.yml`.
fn review(project: &Project, folder: &Path, inputs: &[(&str, &str)]) -> Run {
    let defaults = [
        ("KEYPLAN", env!("CARGO_BIN_EXE_keyplan")),
        ("PLANS", "."),
        ("BASE", ""),
        ("MERGE_WITH", ""),
        ("BASE_BRANCH", ""),
        ("FAIL_ON", ""),
        ("FAIL_ON_CHANGE", ""),
        ("AUDIENCE", "internal"),
        ("REPORT_LANG", "en"),
        ("DATES", "no"),
    ];
    run(project, "review.sh", folder, &[&defaults, inputs].concat())
}

#[test]
fn the_action_tells_changes_first_and_fails_on_what_is_new() {
    let (project, base) = pull_request();
    let run = review(&project, &project.root(), &[("BASE", &base)]);
    run.outcome.code(1);
    let reports = format!("lint=1\nchanged=true\nreports={}\n", run.reports.display());
    assert_eq!(run.outputs, reports);
    let changes = run.summary.find("<!-- keyplan -->").unwrap();
    assert!(changes < run.summary.find("ref/unknown-id").unwrap(), "{}", run.summary);
    assert!(run.summary.contains("+59 days"), "{}", run.summary);
    assert!(run.commands("error", "ref/unknown-id"), "{}", run.outcome.stdout());
    let findings = ["annotations.txt", "findings.md", "findings.json", "findings.sarif"];
    let changes = ["changes.md", "changes.json", "changes.html"];
    for name in findings.iter().chain(&changes) {
        assert!(run.has_report(name), "{name}");
    }
}

#[test]
fn a_plan_commands_nothing() {
    let (project, base) = pull_request();
    let run = review(&project, &project.root(), &[("BASE", &base), ("MERGE_WITH", &base)]);
    for line in run.obeyed() {
        let is_ours = ["::error file=", "::warning file=", "::notice file="];
        assert!(is_ours.iter().any(|start| line.starts_with(start)), "{line}");
    }
    assert_eq!(run.outcome.stderr(), "");
}

#[test]
fn reports_that_a_change_brings_along_are_never_taken_for_ours() {
    let (project, base) = pull_request();
    project.write("keyplan-reports/annotations.txt", "::error title=planted::planted\n");
    project.write("keyplan-reports/changes.md", "<!-- keyplan -->\nplanted\n");
    let inputs = [("BASE", &*base), ("REPORTS", "keyplan-reports")];
    let run = review(&project, &project.root(), &inputs);
    run.outcome.code(2).stdout_lacks("planted");
    assert!(run.commands("error", "reports") && run.summary.is_empty());
}

#[test]
fn the_settings_say_what_fails_unless_the_workflow_does() {
    let (project, base) = pull_request();
    project.edit("accounts/nordwind/plan.toml", "owner = \"nobody\"", "owner = \"lena\"");
    project.edit(
        "accounts/nordwind/plan.toml",
        "[action.visit]",
        "[action.call]\nowner = \"lena\"\n[action.visit]",
    );
    project.record("Give it back, and forget somebody");
    let code = |inputs: &[(&str, &str)], code: i32| {
        let run = review(&project, &project.root(), &[&[("BASE", &*base)], inputs].concat());
        run.outcome.code(code);
        run.commands("error", "class")
    };
    assert!(!code(&[], 0));
    assert!(code(&[("FAIL_ON_CHANGE", "critical")], 1));
    code(&[("FAIL_ON", "info")], 1);
    project.edit("keyplan.toml", "[workspace]", "[review]\nfail-on = \"critical\"\n[workspace]");
    project.record("Set a gate");
    assert!(code(&[], 1));
    assert!(!code(&[("FAIL_ON_CHANGE", "none")], 0));
    project.edit("keyplan.toml", "[workspace]", "[lint]\nfail-on = \"info\"\n[workspace]");
    project.record("Be strict");
    code(&[("FAIL_ON_CHANGE", "none")], 1);
    code(&[("FAIL_ON_CHANGE", "none"), ("FAIL_ON", "error")], 0);
}

#[test]
fn nothing_is_compared_without_a_base() {
    let (project, _) = pull_request();
    let run = review(&project, &project.root(), &[]);
    run.outcome.code(1);
    assert!(run.outputs.contains("changed=\n"), "{}", run.outputs);
    assert!(!run.has_report("changes.md"));
}

#[test]
fn what_did_not_change_is_told_as_that() {
    let (project, _) = pull_request();
    let run = review(&project, &project.root(), &[("BASE", "HEAD"), ("REPORT_LANG", "de")]);
    run.outcome.code(0);
    assert!(run.outputs.starts_with("lint=0\nchanged=false\n"), "{}", run.outputs);
    let report = fs::read_to_string(run.reports.join("changes.md")).unwrap();
    assert_eq!(report.lines().count(), 2, "{report}");
}

#[test]
fn plans_in_a_folder_are_named_from_the_repository() {
    let project = Project::new()
        .file("our plans/keyplan.toml", "[workspace]\nname = \"Halvern\"\n")
        .file("our plans/accounts/nordwind/plan.toml", "[plan]\ntitle = \"Nordwind\"\n");
    let base = project.record("Begin");
    project.edit("our plans/accounts/nordwind/plan.toml", "[plan]", "[plan]\nowner = \"nobody\"");
    project.record("Lose the owner");
    let run = review(&project, &project.root(), &[("PLANS", "our plans"), ("BASE", &base)]);
    run.outcome.code(1);
    let place = "file=our plans/accounts/nordwind/plan.toml,line=2";
    assert!(run.commands("error", place), "{}", run.outcome.stdout());
}

#[test]
fn inputs_that_mean_nothing_are_refused() {
    let (project, _) = pull_request();
    for (input, value, words) in
        [("DATES", "false", "no, yes or only"), ("PLANS", "nowhere", "names no folder")]
    {
        let run = review(&project, &project.root(), &[(input, value)]);
        run.outcome.code(2);
        assert!(run.commands("error", words), "{}", run.outcome.stdout());
    }
}

#[test]
fn a_shallow_clone_is_told_and_linted_whole() {
    let (project, base) = pull_request();
    let clone = beside(&project, "a shallow clone");
    let url = format!("file://{}", project.root().display());
    git(&project.root(), &["clone", "--quiet", "--depth", "1", &url, clone.to_str().unwrap()]);
    git(&clone, &["remote", "set-url", "origin", "file:///nowhere"]);
    let run = review(&project, &clone, &[("BASE", &base)]);
    run.outcome.code(1);
    assert!(run.commands("warning", "fetch-depth"), "{}", run.outcome.stdout());
    assert!(run.outputs.contains("changed=\n"), "{}", run.outputs);
}

#[test]
fn a_shallow_clone_gets_its_past_where_it_may() {
    let (project, base) = pull_request();
    let clone = beside(&project, "a shallow clone");
    let url = format!("file://{}", project.root().display());
    git(&project.root(), &["clone", "--quiet", "--depth", "1", &url, clone.to_str().unwrap()]);
    let run = review(&project, &clone, &[("BASE", &base)]);
    assert!(run.outputs.contains("changed=true\n"), "{}", run.outputs);
}

#[test]
fn what_breaks_only_together_is_found() {
    let (project, base) = pull_request();
    git(&project.root(), &["checkout", "-q", "-b", "topic"]);
    git(&project.root(), &["checkout", "-q", "-b", "other", &base]);
    project.write("team.toml", "[person.tom]\nname = \"Tom Adler\"\n");
    project.write("accounts/nordwind/plan.toml", "[plan]\ntitle = \"Nordwind\"\nowner = \"tom\"\n");
    git(&project.root(), &["commit", "-qam", "Hand over"]);
    git(&project.root(), &["checkout", "-q", "topic"]);
    git(&project.root(), &["update-ref", "refs/remotes/origin/other", "other"]);
    for with in [[("MERGE_WITH", "other")], [("BASE_BRANCH", "other")]] {
        let run = review(&project, &project.root(), &[&[("BASE", &*base)], &with[..]].concat());
        run.outcome.code(1);
        assert!(run.has_report("merged.md"), "{with:?}");
    }
    let none = [("BASE", &*base), ("BASE_BRANCH", "other"), ("MERGE_WITH", "none")];
    let run = review(&project, &project.root(), &none);
    assert!(!run.has_report("merged.md") && run.outputs.contains("changed=true"));
}

#[test]
fn the_manual_names_what_the_action_takes_and_gives() {
    let action = fs::read_to_string(crate_path(".github/actions/keyplan/action.yml")).unwrap();
    let manual = fs::read_to_string(crate_path("docs/review.md")).unwrap();
    let (before, _) = action.split_once("\nruns:\n").unwrap();
    let (_, declared) = before.split_once("\ninputs:\n").unwrap();
    let is_name = |line: &&str| line.starts_with("  ") && !line.starts_with("   ");
    let names: Vec<_> =
        declared.lines().filter(is_name).map(|it| it.trim().trim_end_matches(':')).collect();
    assert!(names.len() > 10, "{names:?}");
    for name in names {
        assert!(manual.contains(&format!("`{name}`")), "docs/review.md does not name `{name}`");
    }
}

#[test]
fn a_program_that_is_there_is_found_and_none_is_refused() {
    let (project, _) = pull_request();
    let program = env!("CARGO_BIN_EXE_keyplan");
    let found = run(&project, "install.sh", &project.root(), &[("KEYPLAN_BINARY", program)]);
    found.outcome.code(0);
    assert!(found.outputs.starts_with("keyplan=/"), "{}", found.outputs);
    let none = run(&project, "install.sh", &project.root(), &[("KEYPLAN_BINARY", "no-such-one")]);
    none.outcome.code(2);
    assert!(none.commands("error", "binary"));
}
