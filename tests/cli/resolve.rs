//! `keyplan resolve`: what real merges by Git leave open, settled by arguments; nothing is lost, and `.git` stays.

use crate::merge::cases::{Outcome as Case, all};
use crate::merge::real::{git, must};
use crate::merge::{BASE, edit};
use crate::support::{Outcome, Project};

const PLAN: &str = "accounts/nordwind/plan.toml";
const VISIT: &str = "\n[action.visit]\ntitle = \"Visit the plant\"\n";
const LAST: &str = "depends-on = [\"pilot\"] # not before\n";

/// A project in the middle of a merge, or nothing where Git is not there. Without the driver, as after any clone.
fn merging(base: &str, ours: &str, theirs: &str) -> Option<Project> {
    merging_with(&[], [&[(PLAN, base)], &[(PLAN, ours)], &[(PLAN, theirs)]])
}

type Files<'a> = &'a [(&'a str, &'a str)];

fn merging_with(settings: &[[&str; 2]], [base, ours, theirs]: [Files<'_>; 3]) -> Option<Project> {
    let project = Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n")
        .file("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n\n[person.tom]\nname = \"Tom\"\n");
    git(&project, &["--version"])?;
    must(&project, &["init", "--quiet", "--initial-branch=main"]);
    for [key, value] in settings {
        must(&project, &["config", key, value]);
    }
    let commit = |files: Files<'_>| {
        if project.path("accounts").exists() {
            project.remove("accounts");
        }
        for (path, text) in files {
            project.write(path, text);
        }
        must(&project, &["add", "--all"]);
        must(&project, &["commit", "--quiet", "--allow-empty", "--message", "State"]);
    };
    commit(base);
    must(&project, &["checkout", "--quiet", "-b", "theirs"]);
    commit(theirs);
    must(&project, &["checkout", "--quiet", "-b", "ours", "main"]);
    commit(ours);
    git(&project, &["merge", "--no-edit", "theirs"])?;
    Some(project)
}

fn is_unmerged(project: &Project) -> bool {
    git(project, &["ls-files", "--unmerged"]).is_some_and(|answer| !answer.stdout.is_empty())
}

fn two_dates() -> Option<Project> {
    let ours = edit(BASE, &[("2026-12-31", "2027-01-15"), (LAST, &format!("{LAST}{VISIT}"))]);
    let theirs = edit(BASE, &[("2026-12-31", "2027-02-15"), ("\"accepted\"", "\"blocked\"")]);
    merging(BASE, &ours, &theirs)
}

#[track_caller]
fn resolve(project: &Project, args: &[&str]) -> Outcome {
    let kept = repository(project);
    let answer = project.run([&["resolve"], args].concat());
    assert_eq!(repository(project), kept, "`.git` has changed");
    answer
}

/// Every file of `.git` with its bytes.
fn repository(project: &Project) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut open = vec![project.path(".git")];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path)
            } else {
                found.push((path.clone(), std::fs::read(path).unwrap()))
            }
        }
    }
    found.sort();
    found
}

#[test]
fn lists_each_conflict_with_its_field_and_what_both_have() {
    let Some(project) = two_dates() else { return };
    let before = project.read(PLAN);
    resolve(&project, &[])
        .code(1)
        .stdout_has("accounts/nordwind/plan.toml:")
        .stdout_has("Action nordwind/action.pilot, Due (`due`)")
        .stdout_has("both sides gave `due` of `action.pilot` another value")
        .stdout_has("before  2026-12-31\n  ours    2027-01-15\n  theirs  2027-02-15\n")
        .stdout_lacks("status")
        .stderr_has("1 conflict is left");
    resolve(&project, &["--lang", "de"])
        .code(1)
        .stdout_has("Fällig am (`due`)")
        .stdout_has("beide Seiten haben `due` von `action.pilot` verschieden gesetzt")
        .stdout_has("vorher  2026-12-31\n  unsere  2027-01-15\n  andere  2027-02-15\n")
        .stderr_has("1 Konflikt ist offen");
    assert_eq!(project.read(PLAN), before);
}

#[test]
fn takes_a_side_and_everything_that_is_no_conflict() {
    for (side, date) in [("--ours", "2027-01-15"), ("--theirs", "2027-02-15")] {
        let Some(project) = two_dates() else { return };
        resolve(&project, &[side])
            .success()
            .stderr_has("1 conflict settled, none left")
            .stderr_has("`git add accounts/nordwind/plan.toml`");
        let text = project.read(PLAN);
        assert!(text.contains(&format!("due = {date}\nstatus = \"blocked\"\n")), "{text}");
        assert!(text.contains("# Who decides.") && text.ends_with(VISIT), "{text}");
        must(&project, &["add", "--all"]);
        must(&project, &["commit", "--quiet", "--message", "Merged"]);
        resolve(&project, &[]).success().stderr_has("no plan file is in conflict");
    }
}

#[test]
fn sets_a_value_of_ones_own() {
    let Some(project) = two_dates() else { return };
    let pilot = ["--item", "nordwind/action.pilot", "--field", "due", "--set"];
    resolve(&project, &[&pilot[..], &["soon"]].concat())
        .code(1)
        .stderr_has("that is no value for this field");
    assert!(project.read(PLAN).contains("<<<<<<<"));
    resolve(&project, &[&pilot[..], &["2027-03-01"]].concat()).success();
    assert!(project.read(PLAN).contains("due = 2027-03-01\nstatus"), "{}", project.read(PLAN));
    resolve(&project, &[&pilot[..], &["2027-03-01"]].concat())
        .code(2)
        .stderr_has("no conflict is about `due` of `nordwind/action.pilot`");
}

#[test]
fn settles_one_item_and_leaves_the_others_marked() {
    let dates =
        |pilot: &str, review: &str| edit(BASE, &[("2026-12-31", pilot), ("2027-01-31", review)]);
    let (ours, theirs) = (dates("2027-01-15", "2027-03-01"), dates("2027-02-15", "2027-04-01"));
    let Some(project) = merging(BASE, &ours, &theirs) else { return };
    resolve(&project, &["--item", "action.review", "--theirs"])
        .code(1)
        .stderr_has("1 conflict settled, 1 left");
    let text = project.read(PLAN);
    assert!(text.contains("due = 2027-04-01\n") && text.matches("<<<<<<<").count() == 1, "{text}");
    resolve(&project, &["--item", "action.none", "--theirs"])
        .code(2)
        .stderr_has("there is `--item nordwind/action.pilot --field due`");
    resolve(&project, &["--ours"]).success();
    assert!(project.read(PLAN).contains("due = 2027-01-15\n"));
}

#[test]
fn keeps_both_of_one_id_added_twice() {
    let visit = |title: &str| {
        let added = format!("{LAST}\n[action.visit] # ours or theirs\ntitle = \"{title}\"\n");
        edit(BASE, &[(LAST, &added)])
    };
    let Some(project) = merging(BASE, &visit("Visit the plant"), &visit("Visit the board")) else {
        return;
    };
    project.write("accounts/nordwind/more.toml", "[action.visit-2]\ntitle = \"There\"\n");
    resolve(&project, &["--both"])
        .success()
        .stderr_has("both sides added `action.visit`; theirs is now `action.visit-3`");
    let text = project.read(PLAN);
    let both = "[action.visit] # ours or theirs\ntitle = \"Visit the plant\"\n\n[action.visit-3] # ours or theirs\ntitle = \"Visit the board\"\n";
    assert!(text.ends_with(both), "{text}");
}

#[test]
fn says_where_both_cannot_be_had() {
    let Some(project) = two_dates() else { return };
    resolve(&project, &["--both"]).code(1).stderr_has("both cannot be had together here");
    assert!(project.read(PLAN).contains("<<<<<<<"));
}

#[test]
fn merges_by_item_what_git_could_not() {
    let ours = edit(BASE, &[("2026-12-31", "2027-01-15")]);
    let theirs = edit(BASE, &[("\"accepted\"", "\"blocked\"")]);
    let Some(project) = merging(BASE, &ours, &theirs) else { return };
    resolve(&project, &[]).code(1).stdout_has("no true conflict; `keyplan resolve --merge`");
    resolve(&project, &["--merge"]).success().stderr_has("merged by item and field");
    assert!(project.read(PLAN).contains("due = 2027-01-15\nstatus = \"blocked\"\n"));
}

#[test]
fn does_for_every_case_what_the_driver_does() {
    let mut tried = 0;
    for case in all() {
        let Some(project) = merging(BASE, &case.ours, &case.theirs) else { return };
        // Some of them Git merges itself.
        if !is_unmerged(&project) {
            continue;
        }
        tried += 1;
        let code = i32::from(case.outcome == Case::Conflicts);
        resolve(&project, &["--merge"]).code(code);
        let text = project.read(PLAN);
        for line in case.holds {
            assert!(text.contains(line), "{}: {line:?} is not in\n{text}", case.name);
        }
        resolve(&project, &["--theirs"]).success();
        let text = project.read(PLAN);
        let is_sound = keyplan::document::Toml::parse(text.as_str()).faults().is_empty();
        assert!(is_sound, "{}\n{text}", case.name);
    }
    assert!(tried >= 10, "only {tried}");
}

#[test]
fn reads_markers_alone_and_those_with_a_base() {
    let ours = edit(BASE, &[("2026-12-31", "2027-01-15")]);
    let theirs = edit(BASE, &[("2026-12-31", "2027-02-15"), ("\"accepted\"", "\"blocked\"")]);
    let sides: [Files<'_>; 3] = [&[(PLAN, BASE)], &[(PLAN, &ours)], &[(PLAN, &theirs)]];
    for style in ["merge", "diff3", "zdiff3"] {
        let Some(project) = merging_with(&[["merge.conflictStyle", style]], sides) else { return };
        project.remove(".git");
        let told = resolve_plain(&project, &[]);
        if style == "diff3" {
            told.code(1).stdout_has("before  2026-12-31").stdout_has("Due (`due`)");
        } else {
            told.code(1).stdout_has("2027-01-15").stdout_has("2027-02-15");
        }
        resolve_plain(&project, &["--theirs"]).success();
        let text = project.read(PLAN);
        assert!(text.contains("due = 2027-02-15\nstatus = \"blocked\"\n"), "{style}\n{text}");
    }
}

fn resolve_plain(project: &Project, args: &[&str]) -> Outcome {
    project.run([&["resolve"], args].concat())
}

#[test]
fn keeps_line_ends_and_the_byte_order_mark() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let ours = windows(&edit(BASE, &[("2026-12-31", "2027-01-15")]));
    let theirs = windows(&edit(BASE, &[("2026-12-31", "2027-02-15")]));
    let sides: [Files<'_>; 3] = [&[(PLAN, &windows(BASE))], &[(PLAN, &ours)], &[(PLAN, &theirs)]];
    let Some(project) = merging_with(&[["core.autocrlf", "false"]], sides) else { return };
    resolve(&project, &["--theirs"]).success();
    assert_eq!(project.read(PLAN), theirs);
}

#[test]
fn tells_markers_that_do_not_fit_and_touches_nothing() {
    let text = "[action.a]\n<<<<<<< ours\nowner = \"a\"\n<<<<<<< ours\n=======\n>>>>>>> theirs\n";
    let project = Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n")
        .file(PLAN, text)
        .file("notes/own.md", "<<<<<<< a\n=======\n>>>>>>> b\n")
        .file("notes/own.txt", "<<<<<<< a\n");
    project
        .run(["resolve", "--ours"])
        .code(1)
        .stdout_has("accounts/nordwind/plan.toml: line 4: a conflict begins within another");
    assert_eq!(project.read(PLAN), text);
    project.run(["resolve", "notes/own.txt"]).success().stderr_has("no plan file, left alone");
}

#[test]
fn tells_a_file_that_one_side_deleted() {
    const CFO: &str = "accounts/nordwind/cfo.toml";
    let cfo = "[stakeholder.cfo]\nname = \"Marion Keller\"\n";
    let changed = "[stakeholder.cfo]\nname = \"Dr. Marion Keller\"\n";
    let sides: [Files<'_>; 3] =
        [&[(PLAN, BASE), (CFO, cfo)], &[(PLAN, BASE)], &[(PLAN, BASE), (CFO, changed)]];
    let Some(project) = merging_with(&[], sides) else { return };
    resolve(&project, &["--theirs"])
        .code(1)
        .stdout_has("accounts/nordwind/cfo.toml: our side deleted the file, and the other side changed it; `git add` keeps");
    assert_eq!(project.read(CFO), changed);
}

#[test]
fn a_conflict_in_a_page_is_settled_by_lines_and_in_its_head_by_field() {
    const PAGE: &str = "accounts/nordwind/situation.md";
    let page = |order: u8, words: &str| {
        format!("+++\ntitle = \"Situation\"\norder = {order}\n+++\n\n# Where we stand\n\n{words}\n")
    };
    let (base, ours, theirs) = (page(1, "One."), page(2, "Two."), page(3, "Three."));
    let sides: [Files<'_>; 3] = [
        &[(PLAN, BASE), (PAGE, &base)],
        &[(PLAN, BASE), (PAGE, &ours)],
        &[(PLAN, BASE), (PAGE, &theirs)],
    ];
    let Some(project) = merging_with(&[], sides) else { return };
    resolve(&project, &[])
        .code(1)
        .stdout_has("both sides gave `order` of the page another value")
        .stdout_has("both sides changed the same lines");
    resolve(&project, &["--both"]).code(1).stderr_has("1 conflict settled, 1 left");
    let text = project.read(PAGE);
    assert!(text.contains("\n\nTwo.\nThree.\n") && text.contains("<<<<<<<"), "{text}");
    resolve(&project, &["--theirs"]).success();
    assert!(project.read(PAGE).starts_with("+++\ntitle = \"Situation\"\norder = 3\n+++\n"));
}

#[test]
fn help_tells_the_whole_of_it() {
    let project = Project::new();
    project
        .run(["resolve", "--help"])
        .success()
        .stdout_has("Where Git still knows what both sides began with")
        .stdout_has("keyplan resolve --merge");
    project.run(["merge-driver", "--help"]).success().stdout_has("what truly conflicts is marked");
}

#[test]
fn a_revision_is_not_settled() {
    let project = Project::new().file("keyplan.toml", "").file(PLAN, BASE).commit("First");
    project.run(["resolve", "--at", "HEAD"]).code(2).stderr_has("leave out `--at`");
}
