//! `keyplan lint --merge-with` and `keyplan merge-driver`: what they answer, in both languages, and that nothing
//! is written where nothing should be.

use super::TODAY;
use crate::merge::cases::{Case, Outcome, all};
use crate::merge::real::{Layout, files};
use crate::merge::{BASE, edit};
use crate::support::{Outcome as Answer, Project};

const PLAN: &str = "accounts/nordwind/plan.toml";

/// A repository with two branches, `main` and `theirs`, at `main`.
fn branches(base: &[(&str, &str)], ours: &[(&str, &str)], theirs: &[(&str, &str)]) -> Project {
    let put = |project: &Project, files: &[(&str, &str)]| {
        if project.path("accounts").exists() {
            project.remove("accounts");
        }
        for (path, text) in files {
            project.write(path, text);
        }
    };
    let project = Project::new().file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n").file(
        "team.toml",
        "[person.lena]\nname = \"Lena Vogt\"\n\n[person.tom]\nname = \"Tom Brandt\"\n",
    );
    put(&project, base);
    project.record("Base");
    put(&project, theirs);
    let tip = project.record("Theirs");
    let git = git2::Repository::open(project.root()).unwrap();
    let tip = git.find_commit(git2::Oid::from_str(&tip).unwrap()).unwrap();
    git.branch("theirs", &tip, true).unwrap();
    git.reset(tip.parent(0).unwrap().as_object(), git2::ResetType::Hard, None).unwrap();
    put(&project, ours);
    project.record("Ours");
    project
}

#[track_caller]
fn lint(project: &Project, args: &[&str]) -> Answer {
    let usual = ["lint", "--merge-with", "theirs", "--today", TODAY, "--no-dates"];
    project.run(usual.iter().chain(args))
}

/// The files of a plan in a layout, by path.
fn plan(text: &str, layout: Layout) -> Vec<(String, String)> {
    let files = files(text, layout).into_iter();
    files.map(|(name, text)| (format!("accounts/nordwind/{name}"), text)).collect()
}

#[track_caller]
fn is_told(case: &Case, layout: Layout) {
    let texts = [BASE, &case.ours, &case.theirs].map(|text| plan(text, layout));
    let [base, ours, theirs] = [0, 1, 2].map(|at: usize| -> Vec<(&str, &str)> {
        texts[at].iter().map(|(path, text)| (path.as_str(), text.as_str())).collect()
    });
    let project = branches(&base, &ours, &theirs);
    let before = project.files(".git");
    let answer = lint(&project, &["--format", "json", "--fail-on", "error"]);
    let rules = answer.rules();
    let shown = format!("{} {layout:?}: {rules:?}", case.name);
    match case.outcome {
        Outcome::Merges => assert!(!rules.contains_key("syntax/toml"), "{shown}"),
        Outcome::Conflicts => assert!(rules.contains_key("syntax/toml"), "{shown}"),
        Outcome::Flagged(rule) => assert!(rules.contains_key(rule), "{shown}"),
    }
    answer.code(i32::from(case.outcome != Outcome::Merges));
    assert_eq!(project.files(".git"), before, "{shown}");
    for (path, text) in ours {
        assert_eq!(project.read(path), text, "{shown}");
    }
}

#[test]
fn what_merges_breaks_nothing_and_what_does_not_is_told() {
    for case in all() {
        is_told(&case, Layout::Single);
        is_told(&case, Layout::Files);
    }
}

#[test]
fn tells_in_words_what_the_merge_breaks() {
    let cfo = "[stakeholder.cfo]\nname = \"Marion Keller\"\nreports-to = \"ceo\"\n\n";
    let ours = edit(BASE, &[(cfo, ""), ("2026-12-31", "2027-01-15")]);
    let boss = (
        "name = \"Jonas Wirth\"\nreports-to = \"ceo\"",
        "name = \"Jonas Wirth\"\nreports-to = \"cfo\"",
    );
    let theirs = edit(BASE, &[boss, ("2026-12-31", "2027-02-15")]);
    let project = branches(&[(PLAN, BASE)], &[(PLAN, &ours)], &[(PLAN, &theirs)]);
    lint(&project, &["--format", "short"]).code(1).stdout_is(
        "accounts/nordwind/plan.toml:9:14: warning[map/orphan]: only when `theirs` is merged: nothing connects `ceo` with anybody\n\
         accounts/nordwind/plan.toml:15:14: error[ref/unknown-id]: only when `theirs` is merged: there is no stakeholder `cfo`\n\
         accounts/nordwind/plan.toml:29:1: error[syntax/toml]: in conflict with `theirs`: both sides gave `due` of `action.pilot` another value\n",
    );
    lint(&project, &["--lang", "de"])
        .code(1)
        .stdout_has("2 Fehler, 1 Warnung zusammen mit `theirs`, in 1 Plan\n");
}

#[test]
fn finds_an_id_given_twice_in_two_files_and_somebody_planned_too_much() {
    let files = |more: (&'static str, &'static str)| vec![(PLAN, BASE), more];
    let ours = files(("accounts/nordwind/a.toml", "[action.visit]\ntitle = \"Visit\"\n"));
    let theirs = files(("accounts/nordwind/b.toml", "[action.visit]\ntitle = \"Other\"\n"));
    let project = branches(&[(PLAN, BASE)], &ours, &theirs);
    let rules = lint(&project, &["--format", "json"]).rules();
    assert!(rules.contains_key("ref/duplicate-id"), "{rules:?}");
    let team = |days: &str| {
        format!("[plan]\ntitle = \"x\"\n\n[team.lena]\nrole = \"account-manager\"\n{days}")
    };
    let (half, most) = (team("allocation = 30\n"), team("allocation = 60\n"));
    let other = "accounts/suedwerk/plan.toml";
    let project = branches(
        &[(PLAN, &half), (other, &half)],
        &[(PLAN, &most), (other, &half)],
        &[(PLAN, &half), (other, &most)],
    );
    let answer = lint(&project, &["--format", "json"]);
    assert!(answer.rules().contains_key("resource/over-allocated"), "{:?}", answer.rules());
}

#[test]
fn a_moved_file_takes_the_other_sides_changes_along() {
    let people = "[stakeholder.cto]\nname = \"Kim\"\nlevel = \"board\"\nnotes = \"a\"\nstance = \"neutral\"\n";
    let old = "accounts/nordwind/people.toml";
    let moved = people.replace("\"a\"", "\"b\"");
    let theirs = people.replace("\"neutral\"", "\"supporter\"");
    let project = branches(
        &[(PLAN, BASE), (old, people)],
        &[(PLAN, BASE), ("accounts/nordwind/board.toml", &moved)],
        &[(PLAN, BASE), (old, &theirs)],
    );
    let answer = lint(&project, &["--format", "short"]);
    answer.success().stdout_is("");
    // What is gone for good, and changed over there, is for people to decide.
    let project =
        branches(&[(PLAN, BASE), (old, people)], &[(PLAN, BASE)], &[(PLAN, BASE), (old, &theirs)]);
    lint(&project, &["--format", "short"]).code(1).stdout_has(
        "accounts/nordwind/people.toml: error[syntax/toml]: in conflict with `theirs`: our side deleted the file, and the other side changed it",
    );
}

#[test]
fn says_why_it_cannot_be_done() {
    let project = branches(&[(PLAN, BASE)], &[(PLAN, BASE)], &[(PLAN, BASE)]);
    project.run(["lint", "--merge-with", "nowhere"]).code(2).stderr_has("no revision `nowhere`");
    let git = git2::Repository::open(project.root()).unwrap();
    let tree = git.head().unwrap().peel_to_tree().unwrap();
    let author =
        git2::Signature::new("Lena Vogt", "lena@example.com", &git2::Time::new(0, 0)).unwrap();
    let alone = git.commit(None, &author, &author, "Alone", &tree, &[]).unwrap();
    git.branch("alone", &git.find_commit(alone).unwrap(), true).unwrap();
    project
        .run(["lint", "--merge-with", "alone"])
        .code(2)
        .stderr_has("`HEAD` and `alone` have no commit in common")
        .stderr_has("hint: ");
    let bare = Project::new().file("keyplan.toml", "[workspace]\nname = \"x\"\n");
    bare.run(["lint", "--merge-with", "main"]).code(2);
}

#[test]
fn the_driver_writes_ours_and_says_what_is_left() {
    let project = Project::new().file("o", BASE);
    let run = |ours: &str, theirs: &str, args: &[&str]| {
        project.write("a", ours);
        project.write("b", theirs);
        project.run(
            ["merge-driver", "o", "a", "b", "7", "accounts/nordwind/plan.toml"].iter().chain(args),
        )
    };
    let ours = edit(BASE, &[("2026-12-31", "2027-01-15")]);
    run(&ours, &edit(BASE, &[("\"accepted\"", "\"blocked\"")]), &[]).success().stderr_is("");
    assert_eq!(project.read("a"), edit(&ours, &[("\"accepted\"", "\"blocked\"")]));
    run(&ours, &edit(BASE, &[("2026-12-31", "2027-02-15")]), &["--lang", "de"])
        .code(1)
        .stdout_is("")
        .stderr_is("accounts/nordwind/plan.toml: beide Seiten haben `due` von `action.pilot` verschieden gesetzt\n");
    assert!(project.read("a").contains("<<<<<<< ours\n"));
    project.run(["merge-driver", "o", "a", "gone"]).code(2).stderr_has("cannot read `gone`");
}

#[test]
fn the_driver_merges_by_line_what_it_cannot_read() {
    let of = |a: &str, b: &str| format!("a = {a}\n\n\n\nb = {b}\n");
    let project = Project::new().file("o", of("x", "1")).file("a", of("y", "1"));
    project.write("b", of("x", "2"));
    project.run(["merge-driver", "o", "a", "b", "7", "plan.toml"]).success();
    assert_eq!(project.read("a"), of("y", "2"));
    project.write("b", of("z", "2"));
    let answer = project.run(["merge-driver", "o", "a", "b", "7", "plan.toml"]);
    answer.code(1).stderr_is("plan.toml: both sides changed the same lines\n");
    let marked = "<<<<<<< ours\na = y\n=======\na = z\n>>>>>>> theirs\n";
    assert_eq!(project.read("a"), format!("{marked}\n\n\nb = 2\n"));
}

#[cfg(unix)]
#[test]
fn the_driver_keeps_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::new()
        .file("o", "a = 1\nb = 1\n")
        .file("a", "a = 2\nb = 1\n")
        .file("b", "a = 1\nb = 2\n");
    let path = project.path("a");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    project.run(["merge-driver", "o", "a", "b", "7", "a.toml"]).success();
    assert_eq!(project.read("a"), "a = 2\nb = 2\n");
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn work_that_was_merged_both_ways_has_several_beginnings() {
    let dates =
        |pilot: &str, review: &str| edit(BASE, &[("2026-12-31", pilot), ("2027-01-31", review)]);
    let (ours, theirs) = (dates("2027-01-15", "2027-01-31"), dates("2026-12-31", "2027-03-01"));
    let both = dates("2027-01-15", "2027-03-01");
    let project = branches(&[(PLAN, BASE)], &[(PLAN, &ours)], &[(PLAN, &theirs)]);
    lint(&project, &[]).stderr_lacks("several last commits");
    let git = git2::Repository::open(project.root()).unwrap();
    let tip = |name: &str| {
        git.find_branch(name, git2::BranchType::Local).unwrap().get().peel_to_commit().unwrap()
    };
    let (here, there) = (tip("main"), tip("theirs"));
    project.write(PLAN, &both);
    let author =
        git2::Signature::new("Lena", "lena@example.com", &git2::Time::new(1_767_603_600, 0))
            .unwrap();
    let mut index = git.index().unwrap();
    index.add_path(std::path::Path::new(PLAN)).unwrap();
    let tree = git.find_tree(index.write_tree().unwrap()).unwrap();
    let merge = |name: &str, parents: [&git2::Commit<'_>; 2]| {
        git.commit(Some(&format!("refs/heads/{name}")), &author, &author, "Merge", &tree, &parents)
            .unwrap();
    };
    merge("main", [&here, &there]);
    merge("theirs", [&there, &here]);
    lint(&project, &[]).success().stderr_has("several last commits in common");
    lint(&project, &["--lang", "de"]).stderr_has("mehrere letzte gemeinsame Commits");
}
