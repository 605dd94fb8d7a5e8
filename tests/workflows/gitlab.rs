//! The job of GitLab's template, run line by line in a clone as its runner does.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::action::{beside, git, pull_request};
use crate::support::{Outcome, crate_path};

/// The lines of the template's first script.
fn script() -> String {
    let path = crate_path("templates/repository/gitlab/plans.gitlab-ci.yml");
    let text = fs::read_to_string(path).unwrap();
    let (_, script) = text.split_once("  script:\n").unwrap();
    let lines = script.lines().take_while(|line| line.starts_with("    "));
    lines
        .filter_map(|line| line.strip_prefix("    - "))
        .fold(String::new(), |all, line| all + line + "\n")
}

#[test]
fn a_merge_request_gets_its_reports() {
    let (project, base) = pull_request();
    let clone = beside(&project, "clone");
    git(
        &project.root(),
        &["clone", "-q", project.root().to_str().unwrap(), clone.to_str().unwrap()],
    );
    fs::create_dir(clone.join("keyplan-reports")).unwrap();
    fs::write(clone.join("keyplan-reports/planted.md"), "planted").unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_keyplan")).parent().unwrap();
    let search = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut command = Command::new("bash");
    command.args(["-eo", "pipefail", "-c", &script()]).current_dir(&clone);
    command.env_clear().env("PATH", search).env("HOME", beside(&project, "home")).env("LANG", "C");
    command.env("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main");
    command.env("CI_MERGE_REQUEST_DIFF_BASE_SHA", &base);
    let outcome = Outcome::of("plans.gitlab-ci.yml".into(), &command.output().unwrap());
    outcome.code(1).stdout_has("1 change: 1 critical").stdout_has("ref/unknown-id");
    let report = |name: &str| fs::read_to_string(clone.join("keyplan-reports").join(name)).unwrap();
    let quality: Value = serde_json::from_str(&report("codequality.json")).unwrap();
    assert_eq!(quality[0]["check_name"], "ref/unknown-id");
    assert!(report("junit.xml").contains("ref/unknown-id"));
    assert!(
        report("changes.md").contains("+59 days") && report("changes.html").contains("+59 days")
    );
    assert!(!clone.join("keyplan-reports/planted.md").exists());
}
