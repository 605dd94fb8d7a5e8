//! `keyplan explain`: one rule, all rules, a rule that does not exist; it needs no plans.

use crate::support::Project;

#[test]
fn tells_one_rule_whole_without_any_plans() {
    let outcome = Project::new().run(["explain", "goal/no-metric"]);
    outcome.success().stderr_is("").stdout_has("goal/no-metric  (error)\n");
    outcome
        .stdout_has("\nFound fault with:\n    [objective.")
        .stdout_has("\nMended:\n    [objective.");
    outcome.stdout_has("# keyplan: allow goal/no-metric: reason");
}

#[test]
fn speaks_german() {
    let outcome = Project::new().run(["explain", "goal/no-metric", "--lang", "de"]);
    outcome.success().stdout_lacks("Mended").stdout_lacks("What to do");
    outcome.stdout_has("goal/no-metric  (Fehler)\n");
}

#[test]
fn lists_every_rule_with_a_line() {
    let outcome = Project::new().run(["explain"]);
    let listed: Vec<&str> = outcome
        .success()
        .stdout()
        .lines()
        .map(|line| line.split_whitespace().next().unwrap_or_default())
        .collect();
    let known: Vec<&str> = keyplan::check::all().map(|rule| rule.name).collect();
    assert_eq!(listed, known);
}

#[test]
fn a_broken_file_cannot_be_allowed() {
    let outcome = Project::new().run(["explain", "syntax/toml"]);
    outcome.success().stdout_lacks("keyplan: allow");
}

#[test]
fn names_the_rule_that_was_meant() {
    let project = Project::new();
    let slip = project.run(["explain", "goal/no-metrik"]);
    slip.code(2).stdout_is("").stderr_is(
        "keyplan: there is no rule `goal/no-metrik`\n  hint: did you mean `goal/no-metric`?\n",
    );
    project.run(["explain", "no-metric"]).code(2).stderr_has("did you mean `goal/no-metric`?");
    project.run(["explain", "xyz"]).code(2).stderr_has("`keyplan explain` lists the rules");
    let hostile = project.run(["explain", "a\u{1b}[31m\nb"]);
    hostile.code(2).stderr_has("`a\\u{1b}[31m b`");
}
