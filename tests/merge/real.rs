//! Real merges: the program `git`, where there is one, calls the driver that `.gitattributes` names.
//!
//! Every case is merged twice: with all items in one file, and with a file for each item.

use std::process::{Command, Output};

use super::BASE;
use super::cases::{Case, Outcome, all};
use crate::support::Project;

/// How a plan is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    Single,
    Files,
}

/// Runs Git in a project; nothing where there is no such program.
pub(crate) fn git(project: &Project, args: &[&str]) -> Option<Output> {
    let mut command = Command::new("git");
    command.args(args).current_dir(project.root()).env("HOME", project.root().join("../home"));
    command.env("GIT_CONFIG_NOSYSTEM", "1").env("LC_ALL", "C").env("LANG", "C");
    for (name, value) in [("NAME", "Lena Vogt"), ("EMAIL", "lena@example.com")] {
        command.env(format!("GIT_AUTHOR_{name}"), value);
        command.env(format!("GIT_COMMITTER_{name}"), value);
    }
    command.output().ok()
}

#[track_caller]
pub(crate) fn must(project: &Project, args: &[&str]) {
    let done = git(project, args).expect("Git was there a moment ago");
    assert!(done.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// The files of a plan: one, or one for each item.
pub(crate) fn files(text: &str, layout: Layout) -> Vec<(String, String)> {
    if layout == Layout::Single {
        return vec![("plan.toml".to_owned(), text.to_owned())];
    }
    let mut files: Vec<(String, String)> = Vec::new();
    let mut above = String::new();
    for line in text.split_inclusive('\n') {
        let header = line.trim_end().strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        if let Some(path) = header {
            let name: Vec<&str> = path.split('.').take(2).collect();
            let name = if name == ["plan"] {
                "plan.toml".to_owned()
            } else {
                format!("{}.toml", name.join("-"))
            };
            if files.last().is_none_or(|last| last.0 != name) {
                files.push((name, std::mem::take(&mut above)));
            }
        }
        match files.last_mut() {
            Some(last) if !line.starts_with('#') => {
                last.1 += &std::mem::take(&mut above);
                last.1 += line;
            }
            _ => above += line,
        }
    }
    files
}

fn put(project: &Project, text: &str, layout: Layout) {
    if project.path("accounts").exists() {
        project.remove("accounts");
    }
    for (name, text) in files(text, layout) {
        project.write(format!("accounts/nordwind/{name}"), format!("{}\n", text.trim()));
    }
}

/// A repository with both branches of a case, at `ours`; nothing without Git.
fn branches(case: &Case, layout: Layout) -> Option<Project> {
    let project = Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n")
        .file("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n\n[person.tom]\nname = \"Tom\"\n")
        .file(".gitattributes", "*.toml merge=keyplan\n");
    git(&project, &["--version"])?;
    must(&project, &["init", "--quiet", "--initial-branch=main"]);
    let driver = format!("'{}' merge-driver %O %A %B %L %P", env!("CARGO_BIN_EXE_keyplan"));
    must(&project, &["config", "merge.keyplan.driver", &driver]);
    let commit = |text: &str| {
        put(&project, text, layout);
        must(&project, &["add", "--all"]);
        must(&project, &["commit", "--quiet", "--allow-empty", "--message", "State"]);
    };
    commit(BASE);
    must(&project, &["checkout", "--quiet", "-b", "theirs"]);
    commit(&case.theirs);
    must(&project, &["checkout", "--quiet", "-b", "ours", "main"]);
    commit(&case.ours);
    Some(project)
}

fn whole(project: &Project) -> String {
    let files = project.files("accounts");
    files.iter().map(|file| project.read(format!("accounts/{file}"))).collect()
}

#[track_caller]
fn merges_as_it_should(case: &Case, layout: Layout) {
    let Some(project) = branches(case, layout) else { return };
    let done = git(&project, &["merge", "--no-edit", "theirs"]).unwrap();
    let told = String::from_utf8_lossy(&done.stderr) + String::from_utf8_lossy(&done.stdout);
    let shown = format!("{} {layout:?}\n{told}\n{}", case.name, whole(&project));
    assert_eq!(done.status.success(), case.outcome != Outcome::Conflicts, "{shown}");
    for line in case.holds {
        let is_split = layout == Layout::Files && line.contains('\n');
        assert!(is_split || whole(&project).contains(line), "{line:?} is missing\n{shown}");
    }
    if let (Outcome::Flagged(rule), Layout::Single) = (case.outcome, layout) {
        assert!(told.contains(rule), "{shown}");
    }
    if let Outcome::Flagged(rule) = case.outcome {
        assert!(project.run(["lint", "--format", "json"]).rules().contains_key(rule), "{shown}");
    }
}

#[test]
fn git_merges_every_case_in_one_file() {
    for case in all() {
        merges_as_it_should(&case, Layout::Single);
    }
}

#[test]
fn git_merges_every_case_with_a_file_for_each_item() {
    for case in all() {
        merges_as_it_should(&case, Layout::Files);
    }
}
