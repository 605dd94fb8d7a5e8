//! `keyplan lint` in an old repository: what is kept in a baseline, what a change brought, which line
//! sets a level, and exceptions that are written for their reader.

use std::io::Write;
use std::process::Stdio;

use super::{FOUND, PLAN, TODAY, nordwind};
use crate::support::{Outcome, Project};

#[track_caller]
fn short<const N: usize>(project: &Project, args: [&str; N]) -> Outcome {
    let usual = ["lint", "--format", "short", "--today", TODAY];
    project.run(usual.into_iter().chain(args))
}

#[test]
fn keeps_what_was_there_and_tells_what_is_new() {
    let project = nordwind();
    project.run(["lint", "--write-baseline", "--today", TODAY]).success().stderr_is(
        "3 findings are kept in `keyplan-baseline.toml`\n\
         name it in `keyplan.toml`, or it does not count: `[lint]` with `baseline = \"keyplan-baseline.toml\"`\n",
    );
    short(&project, []).code(1).stdout_is(FOUND);
    short(&project, ["--baseline", "keyplan-baseline.toml"]).success().stdout_is("");
    project.edit(
        "keyplan.toml",
        "[workspace]",
        "[lint]\nbaseline = \"keyplan-baseline.toml\"\n[workspace]",
    );
    short(&project, []).success().stdout_is("");
    // Moved, laid out anew and in another order, the old ones stay kept; a new one is told.
    let moved = PLAN.replace("[action.visit]", "# moved\n\n[action.visit]")
        + "\n[action.call]\ntitle = \"Call\"\n";
    project.write("accounts/nordwind/plan.toml", moved);
    short(&project, [])
        .code(1)
        .stdout_has("[action/no-owner]: nobody answers for action `call`")
        .stdout_lacks("visit");
}

#[test]
fn an_entry_that_is_gone_is_told() {
    let project = nordwind();
    project.edit(
        "keyplan.toml",
        "[workspace]",
        "[lint]\nbaseline = \"kept/old.toml\"\n[workspace]",
    );
    std::fs::create_dir(project.path("kept")).unwrap();
    project
        .run(["lint", "--write-baseline", "--lang", "de", "--today", TODAY])
        .success()
        .stderr_is("3 Befunde stehen jetzt in `kept/old.toml`\n");
    project.edit("accounts/nordwind/plan.toml", "advocat", "advocate");
    short(&project, []).success().stdout_is(
        "kept/old.toml:8:1: warning[allow/stale-baseline]: the baseline keeps a finding that is gone\n",
    );
}

#[test]
fn a_broken_file_is_never_kept() {
    let project = nordwind();
    project.edit("accounts/nordwind/plan.toml", "due = 2026-11-10", "due = = 2026-11-10");
    project.run(["lint", "--write-baseline", "--today", TODAY]).success();
    short(&project, ["--baseline", "keyplan-baseline.toml"]).code(1).stdout_has("[syntax/toml]");
}

#[test]
fn tells_what_a_change_brought_and_mended() {
    let project = nordwind().commit("First");
    project.edit("accounts/nordwind/plan.toml", "\"advocat\"", "\"advocate\"");
    project.edit(
        "accounts/nordwind/plan.toml",
        "[action.visit]",
        "[action.call]\ntitle = \"Call\"\nstatus = \"proposed\"\n\n[action.visit]",
    );
    short(&project, ["--base", "HEAD"]).success().stdout_is(
        "accounts/nordwind/plan.toml:19:9: warning[action/no-owner]: nobody answers for action `call`\n",
    ).stderr_is(
        "mended[ref/unknown-word]: `stance` does not know the word `advocat`\n\
         1 warning in 1 plan\n1 new, 1 mended, 2 as before\n",
    );
    short(&project, ["--base", "HEAD", "--fail-on", "warning"]).code(1);
    short(&project, ["--base", "nowhere"]).code(2).stderr_has("no revision `nowhere`");
}

#[test]
fn compares_with_where_the_work_began() {
    // `main` goes on after the branch began; what it mended there is not this branch's doing.
    let project = nordwind().commit("First");
    let git = git2::Repository::open(project.root()).unwrap();
    let first = git.head().unwrap().peel_to_commit().unwrap();
    project.edit("accounts/nordwind/plan.toml", "\"advocat\"", "\"advocate\"");
    project.record("On main");
    git.branch("work", &first, false).unwrap();
    git.set_head("refs/heads/work").unwrap();
    project.write("accounts/nordwind/plan.toml", PLAN);
    short(&project, ["--base", "main"])
        .success()
        .stdout_is("")
        .stderr_is("no new findings in 1 plan\n0 new, 0 mended, 3 as before\n");
}

#[test]
fn without_a_repository_a_base_is_refused() {
    short(&nordwind(), ["--base", "main"]).code(2).stderr_has("no Git repository");
}

#[test]
fn shows_which_line_sets_a_level() {
    let project = nordwind();
    project.write(
        "keyplan.toml",
        "[workspace]\nname = \"Halvern\"\n\n[lint.rules]\ngoal = \"off\"\n\"goal/none\" = \"info\"\n\
         \"action/overdue-silent\" = { days = 5 }\n\n[lint.paths.\"accounts/nord*\"]\n\"people/too-few\" = \"error\"\n",
    );
    let outcome = project.run(["lint", "--show-settings", "accounts/nordwind"]);
    let shown = |rule: &str| {
        let line = outcome.success().stdout().lines().find(|line| line.starts_with(rule)).unwrap();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(shown("goal/no-metric"), "goal/no-metric off keyplan.toml:5");
    assert_eq!(shown("goal/none"), "goal/none info keyplan.toml:6");
    assert_eq!(shown("people/too-few"), "people/too-few error keyplan.toml:10");
    assert_eq!(shown("plan/missing-header"), "plan/missing-header error the rule itself");
    outcome.stdout_has("days = 5  keyplan.toml:7");
    project.edit(
        "accounts/nordwind/plan.toml",
        "[plan]",
        "[plan]\ntemplate = \"simple\"\nstatus = \"draft\"",
    );
    let german =
        project.run(["lint", "--show-settings", "accounts/nordwind/plan.toml", "--lang", "de"]);
    german
        .success()
        .stdout_has("das Profil der Vorlage `simple`")
        .stdout_has("  warning   die Regel selbst")
        .stdout_lacks("  Warnung")
        .stdout_has("Der Plan ist ein Entwurf");
}

#[test]
fn levels_hold_for_their_paths() {
    let project = nordwind();
    project.write("accounts/elmwasser/plan.toml", PLAN);
    project.edit("keyplan.toml", "[workspace]", "[lint.paths.\"accounts/elm*/**\"]\naction = \"off\"\n\"ref/unknown-word\" = \"info\"\n\n[workspace]");
    let outcome = short(&project, []);
    outcome.code(1).stdout_has("accounts/elmwasser/plan.toml:17:10: info[ref/unknown-word]");
    outcome
        .stdout_lacks("elmwasser/plan.toml:19")
        .stdout_has("nordwind/plan.toml:19:9: error[action/no-owner]");
}

#[test]
fn counts_findings_by_rule() {
    nordwind().run(["lint", "--statistics", "--today", TODAY]).code(1).stdout_is(
        "     1  error     action/no-owner        an action without an owner\n\
         \u{20}    1  error     ref/unknown-word       a word that the field does not know\n\
         \u{20}    1  warning   action/overdue-silent  an overdue action without a word\n",
    );
}

#[test]
fn says_how_long_each_rule_takes() {
    let outcome = nordwind().run(["lint", "--timings", "--statistics", "--today", TODAY]);
    outcome
        .code(1)
        .stdout_has(" ms  action/no-owner\n")
        .stdout_has(" ms  resource/over-allocated\n");
}

#[test]
fn reads_one_file_from_an_editor() {
    let project = nordwind();
    let from_stdin = |text: &str| {
        let mut child = project
            .command([
                "lint",
                "--format",
                "short",
                "--today",
                TODAY,
                "--stdin-path",
                "accounts/nordwind/plan.toml",
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(from_stdin(PLAN), (Some(1), FOUND.to_owned()));
    let (code, said) = from_stdin(
        &PLAN
            .replace("advocat", "advocate")
            .replace("[action.visit]", "[action.visit]\nowner = \"lena\"\nstatus-note = \"waits\""),
    );
    assert_eq!((code, said.as_str()), (Some(0), ""));
    // The file on disk stays as it is.
    assert_eq!(project.read("accounts/nordwind/plan.toml"), PLAN);
}

#[test]
fn writes_exceptions_with_their_reason() {
    let project = nordwind();
    let page = "# Situation\n\nAsk [[stakeholder.cfoo]] first.\n";
    project.write("accounts/nordwind/situation.md", page);
    let allow = |args: &[&str]| {
        let usual = ["lint", "--today", TODAY, "--add-allow"];
        project.run(usual.iter().chain(args))
    };
    allow(&["action/no-owner", "--reason", "decided in January", "--until", "2027-01-31"])
        .success()
        .stderr_is("1 finding of `action/no-owner` allowed\n");
    let text = project.read("accounts/nordwind/plan.toml");
    assert_eq!(
        text,
        PLAN.replace(
            "[action.visit]",
            "# keyplan: allow action/no-owner until 2027-01-31: decided in January\n[action.visit]"
        )
    );
    allow(&["ref/unknown-id", "--reason", "joins in May", "--lang", "de"])
        .success()
        .stderr_is("1 Befund von `ref/unknown-id` erlaubt\n");
    assert_eq!(
        project.read("accounts/nordwind/situation.md"),
        "# Situation\n\n<!-- keyplan: allow ref/unknown-id: joins in May -->\nAsk [[stakeholder.cfoo]] first.\n"
    );
    allow(&["ref/unknown-word", "--reason", "new word"]).success();
    allow(&["action/overdue-silent", "--reason", "on purpose"]).success();
    short(&project, []).success().stdout_is("");
    allow(&["action/no-ownr", "--reason", "x"])
        .code(2)
        .stderr_has("did you mean `action/no-owner`?");
    allow(&["syntax/toml", "--reason", "x"]).code(2).stderr_has("cannot be allowed");
    allow(&["action/no-owner", "--reason", " "]).code(2).stderr_has("needs a reason");
    allow(&["action/no-owner"]).code(2);
}

#[test]
fn an_exception_inside_a_list_goes_above_its_item() {
    let project = nordwind();
    let plan = "[decision.service]\r\nsubject = \"Service\"\r\ncriteria = [\r\n  { text = \"Price\" },\r\n  { txt = \"Speed\" },\r\n]\r\n";
    project.write("accounts/nordwind/plan.toml", plan);
    project
        .run(["lint", "--today", TODAY, "--add-allow", "ref/unknown-field", "--reason", "old key"])
        .success();
    assert_eq!(
        project.read("accounts/nordwind/plan.toml"),
        format!("# keyplan: allow ref/unknown-field: old key\r\n{plan}")
    );
    short(&project, []).stdout_lacks("unknown-field").stdout_lacks("allow/");
}

#[test]
fn lints_again_when_a_file_changes() {
    let project = nordwind();
    let running = project.start(["lint", "--watch", "--format", "short", "--today", TODAY]);
    // Findings and their count come on two outputs, in no order.
    running.line_with("2 errors, 1 warning", 20);
    project.edit("accounts/nordwind/plan.toml", "\"advocat\"", "\"advocate\"");
    running.line_with("1 error, 1 warning", 20);
}

#[test]
fn explains_all_rules_as_documentation() {
    let outcome = nordwind().run(["explain", "--all", "--format", "markdown"]);
    let text = outcome.success().stdout();
    for rule in keyplan::check::all() {
        let head = format!("\n## {}\n", rule.name);
        assert_eq!(format!("\n{text}").matches(&head).count(), 1, "{}", rule.name);
    }
    // The documentation's page of rules is this text.
    outcome.stdout_is_file("docs/rules.md");
    outcome.stdout_has("## goal/no-metric\n\n*error*: an objective without metric and target.");
}
