//! Ten plans as people really leave them (`tests/sloppy/`): typed over from slides, untouched since
//! spring, half copied, broken on the last metre. What keyplan says of them is kept in
//! `tests/sloppy/findings.txt`, which was read line by line: every finding is true and of use.
//!
//! After a change of words or rules, `KEYPLAN_UPDATE=1 cargo test sloppy` writes it anew; read it again.

use crate::support::{Project, crate_path};

#[test]
fn are_told_what_was_judged_useful() {
    let project = Project::new().copy_of(&crate_path("tests/sloppy"));
    project.remove("findings.txt");
    let outcome = project.run(["lint", "--format", "grouped", "--today", "2026-11-27"]);
    outcome.code(1).no_panic().stdout_is_file("tests/sloppy/findings.txt");
}

#[test]
fn are_told_in_german_too() {
    let project = Project::new().copy_of(&crate_path("tests/sloppy"));
    let count = |language: &str| {
        let run = ["lint", "--format", "short", "--today", "2026-11-27", "--lang", language];
        let said = project.run(run).code(1).stdout().to_owned();
        assert!(!said.contains("{$") && !said.contains("{ $"), "{said}");
        said.lines().count()
    };
    assert_eq!(count("de"), count("en"));
}
