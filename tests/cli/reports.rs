//! `keyplan lint --format … --output …`: which reports go where, and what suits the place.

use serde_json::Value;

use super::{FOUND, TODAY, nordwind};
use crate::support::{Outcome, Project};

/// Lints on the usual day.
#[track_caller]
fn lint<const N: usize>(project: &Project, args: [&str; N]) -> Outcome {
    project.run(["lint", "--today", TODAY].into_iter().chain(args))
}

fn json(project: &Project, path: &str) -> Value {
    serde_json::from_str(&project.read(path)).unwrap()
}

#[test]
fn several_formats_at_once_each_with_its_file() {
    let project = nordwind();
    let args = [
        "--format",
        "short",
        "--format",
        "sarif",
        "--output",
        "lint.sarif",
        "--format",
        "junit",
        "--output",
        "results.xml",
    ];
    let outcome = lint(&project, args);
    outcome.code(1).stdout_is(FOUND).stderr_is("2 errors, 1 warning in 1 plan\n");
    assert_eq!(json(&project, "lint.sarif")["version"], "2.1.0");
    assert!(project.read("results.xml").starts_with("<?xml"));
}

#[test]
fn a_file_alone_leaves_the_terminal_to_the_summary() {
    let project = nordwind();
    let outcome = lint(&project, ["--color", "always", "-o", "lint.txt"]);
    outcome.code(1).stdout_is("").stderr_is("2 errors, 1 warning in 1 plan\n");
    let text = project.read("lint.txt");
    assert!(text.starts_with("error[ref/unknown-word]: "), "{text}");
    assert!(!text.contains('\u{1b}'), "a file has no colours");
    lint(&project, ["-o", "lint.txt", "--quiet"]).code(1).stdout_is("").stderr_is("");
    assert_eq!(project.read("lint.txt"), text);
}

#[test]
fn a_file_without_a_format_takes_that_of_its_ending() {
    let project = nordwind();
    let files = ["a.sarif", "a.json", "a.jsonl", "a.xml", "a.md", "a.txt"];
    let args: Vec<&str> = files.iter().flat_map(|file| ["--output", file]).collect();
    project.run(["lint", "--today", TODAY].into_iter().chain(args)).code(1).stdout_is("");
    assert_eq!(json(&project, "a.json")["summary"]["errors"], 2);
    assert_eq!(project.read("a.jsonl").lines().count(), 3);
    assert!(project.read("a.md").starts_with("## keyplan: 2 errors, 1 warning in 1 plan\n"));
    let auto = lint(&project, ["--format", "auto", "-o", "b.json"]);
    auto.code(1).stdout_is("");
    assert_eq!(project.read("b.json"), project.read("a.json"));
    let unknown = lint(&project, ["-o", "lint.pdf"]);
    unknown.code(2).stderr_has("`lint.pdf` tells no format").stderr_has(".sarif");
    lint(&project, ["--format", "gitlab", "-o", "report.pdf"]).code(1);
    assert_eq!(json(&project, "report.pdf").as_array().map(Vec::len), Some(3));
}

#[test]
fn only_one_format_goes_to_standard_output() {
    let project = nordwind();
    let both = lint(&project, ["--format", "pretty", "--format", "json"]);
    both.code(2).stdout_is("").stderr_has("`pretty` and `json` cannot both");
    both.stderr_has("--format json --output FILE");
    let unknown = lint(&project, ["--format", "pdf"]);
    unknown.code(2).stderr_has("one of: auto, pretty, grouped, short, json, jsonl, github");
}

#[test]
fn a_file_that_cannot_be_written_is_told() {
    let project = nordwind();
    lint(&project, ["-o", "none/lint.sarif"]).code(2).stderr_has("cannot write `none/lint.sarif`");
    lint(&project, ["--format", "sarif", "-o", "accounts"]).code(2).stderr_has("cannot write");
    assert!(project.path("accounts/nordwind/plan.toml").exists());
}

#[test]
fn github_actions_get_annotations_and_everybody_else_the_lines() {
    let in_actions = |value: &str, args: &[&str]| {
        let args: Vec<&str> = ["lint", "--today", TODAY].iter().chain(args).copied().collect();
        nordwind().run_with(args, |run| run.env("GITHUB_ACTIONS", value))
    };
    let first = "::error file=accounts/nordwind/plan.toml,line=17,endLine=17,col=10,endColumn=19,\
                 title=ref/unknown-word::`stance` does not know the word `advocat`%0A\
                 help: did you mean `advocate`?\n";
    let outcome = in_actions("true", &[]);
    outcome.code(1).stdout_has(first).stderr_is("2 errors, 1 warning in 1 plan\n");
    assert!(outcome.stdout().starts_with(first), "{}", outcome.stdout());
    in_actions("true", &["--format", "auto"]).stdout_is(outcome.stdout());
    in_actions("false", &[]).stdout_has("error[ref/unknown-word]: ");
    in_actions("true", &["--format", "short"]).stdout_is(FOUND);
    lint(&nordwind(), ["--format", "auto"]).stdout_is(lint(&nordwind(), []).stdout());
}

#[test]
fn ci_gets_paths_from_the_root_of_the_repository() {
    let project = Project::new();
    for path in ["keyplan.toml", "team.toml", "accounts/nordwind/plan.toml"] {
        project.write(format!("sales/plans/{path}"), nordwind().read(path));
    }
    project.record("First");
    let path = "sales/plans/accounts/nordwind/plan.toml";
    let run = |format: &str| {
        project.run(["lint", "--today", TODAY, "-C", "sales/plans", "--format", format])
    };
    run("github").stdout_has(&format!("::error file={path},"));
    run("sarif").stdout_has(&format!("\"uri\": \"{path}\""));
    run("gitlab").stdout_has(&format!("\"path\": \"{path}\""));
    run("short").stdout_is(FOUND);
}

#[test]
fn a_plan_that_was_not_asked_for_does_not_pass_the_test() {
    let project = nordwind().file("accounts/elbe/plan.toml", "[plan]\nstatus = \"closed\"\n");
    let suites = |path: &str| {
        let outcome = lint(&project, [path, "--format", "junit"]);
        let text = outcome.stdout().to_owned();
        ["elbe", "nordwind"].map(|plan| text.contains(&format!("name=\"{plan}\" package")))
    };
    assert_eq!(suites("."), [true, true]);
    assert_eq!(suites("accounts/nordwind"), [false, true]);
    assert_eq!(suites("accounts/nordwind/plan.toml"), [false, true]);
}

#[test]
fn many_findings_are_told_by_file_with_a_summary() {
    let outcome = lint(&nordwind(), ["--format", "grouped"]);
    outcome.code(1).stderr_is("").stdout_has("accounts/nordwind/plan.toml  2 errors, 1 warning\n");
    outcome.stdout_has("  17:10  error    ref/unknown-word       `stance` does not know");
    assert!(
        outcome.stdout().ends_with("\n\n2 errors, 1 warning in 1 plan\n`--fix` mends 1 of them\n")
    );
    let summary = lint(&nordwind(), ["--format", "markdown", "--lang", "de"]);
    summary.code(1).stderr_is("").stdout_has("## keyplan: 2 Fehler, 1 Warnung in 1 Plan\n");
}
