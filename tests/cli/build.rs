//! `keyplan build`: the folder, what may be replaced, the same bytes everywhere, and that an audience
//! finds no trace of what it may not see.

use std::collections::BTreeMap;
use std::time::SystemTime;

use super::{TODAY, nordwind};
use crate::support::Project;

/// The files below a folder with their bytes.
fn bytes(project: &Project, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let files = project.files(folder).into_iter();
    files
        .map(|file| (file.clone(), std::fs::read(project.path(folder).join(&file)).unwrap()))
        .collect()
}

fn times(project: &Project, folder: &str) -> BTreeMap<String, SystemTime> {
    let time =
        |file: &String| project.path(folder).join(file).metadata().unwrap().modified().unwrap();
    project.files(folder).into_iter().map(|file| (file.clone(), time(&file))).collect()
}

#[test]
fn writes_the_site_beside_the_plans_or_where_it_is_told() {
    let project = nordwind();
    let outcome = project.run(["build", "--today", TODAY]);
    outcome.success().stdout_is("").stderr_has(" files in `").stderr_has("site`");
    assert!(project.read("site/en/nordwind/index.html").contains("Nordwind"));
    project.run(["build", "--out", "other", "--quiet", "--today", TODAY]).success().stderr_is("");
    assert_eq!(bytes(&project, "site"), bytes(&project, "other"));
    let german = project.run(["build", "--lang", "de", "--today", TODAY]);
    german.success().stderr_has("Dateien in `");
    let from_elsewhere = project
        .run_with(["build", "plans", "--out", "home/out", "--today", TODAY], |run| {
            run.current_dir(project.path(".."))
        });
    from_elsewhere.success();
    assert_eq!(bytes(&project, "site"), bytes(&project, "../home/out"));
}

#[test]
fn files_that_did_not_change_keep_their_bytes_and_times() {
    let project = nordwind();
    let build = || project.run(["build", "--today", TODAY]);
    build().success();
    let (before, first) = (bytes(&project, "site"), times(&project, "site"));
    build().success().stderr_has("none changed");
    assert_eq!((&before, &first), (&bytes(&project, "site"), &times(&project, "site")));
    project.write("accounts/nordwind/page.md", "# Background\n\nOf note.\n");
    build().success();
    let (after, then) = (bytes(&project, "site"), times(&project, "site"));
    assert_ne!(before, after);
    let is_kept = |path: &&String| !path.starts_with('.') && before.get(*path) == after.get(*path);
    let kept: Vec<&String> = before.keys().filter(is_kept).collect();
    assert!(kept.len() > 2, "{kept:?}");
    for path in kept {
        assert_eq!(first[path], then[path], "{path}");
    }
}

#[test]
fn replaces_nothing_that_it_did_not_write() {
    let project = nordwind().file("mine/letter.txt", "Dear customer");
    let foreign = project.run(["build", "--out", "mine"]);
    foreign
        .code(2)
        .stderr_has("mine`: it holds files that keyplan did not write")
        .stderr_has("hint:");
    assert_eq!(project.files("mine"), ["letter.txt"]);
    for (out, why) in [
        (".", "has no name"),
        ("../plans", "lies in it"),
        ("accounts", "keyplan did not write"),
        ("keyplan.toml", "is not a folder"),
        (".git", "belongs to Git"),
        (".git/site", "Git's own folder"),
    ] {
        project.run(["build", "--out", out]).code(2).stderr_has(why);
    }
    assert_eq!(project.read("mine/letter.txt"), "Dear customer");
    assert!(project.path("keyplan.toml").is_file());
}

#[test]
fn a_plan_with_mistakes_is_built_and_shows_them() {
    let project = nordwind().file("accounts/nordwind/broken.toml", "[goal.x]\ntitle = \n");
    project.run(["build"]).success();
    assert!(project.read("site/en/findings.html").contains("syntax/toml"));
}

#[test]
fn the_same_bytes_whatever_the_surroundings() {
    let project = Project::example();
    let build = |out: &str, change: fn(&mut std::process::Command)| {
        let outcome = project.run_with(["build", "--out", out, "--today", TODAY], |run| {
            change(run);
            run
        });
        outcome.success();
    };
    build("one", |_| {});
    build("two", |run| {
        run.env("TZ", "Pacific/Kiritimati").env("LANG", "de_DE.UTF-8").env("LC_ALL", "tr_TR.UTF-8");
        run.env("RAYON_NUM_THREADS", "1").env("USER", "someone").env("SOURCE_DATE_EPOCH", "1");
    });
    let inside = project.path("accounts/alpmark");
    let out = project.path("three");
    project
        .run_with(["build", "--out", out.to_str().unwrap(), "--today", TODAY], |run| {
            run.current_dir(inside)
        })
        .success();
    let first = bytes(&project, "one");
    assert!(first.len() > 20);
    assert_eq!(first, bytes(&project, "two"));
    assert_eq!(first, bytes(&project, "three"));
    let root = project.root();
    let path = root.to_str().unwrap().as_bytes();
    let telling = first.iter().find(|(_, page)| page.windows(path.len()).any(|at| at == path));
    assert_eq!(telling.map(|(name, _)| name), None, "a page holds the folder's path");
}

/// A plan in which everything that the word marks is restricted, and mentioned wherever one can.
const SECRETS: &str = r#"
[stakeholder.zaubernuss]
name = "Zaubernuss Name"
title = "Zaubernuss Title"
visibility = "restricted"
roles = ["decision-maker"]
reports-to = "cfo"
notes = "zaubernuss notes"
zaubernuss-key = 1
stance = "zaubernuss"

# keyplan: allow risk/zaubernuss: zaubernuss reason
[risk.zaubernuss]
title = "Zaubernuss risk"
visibility = "restricted"
about = "stakeholder.zaubernuss"

[action.zaubernuss]
title = "Zaubernuss, of which nobody knows who may see it"
visibility = "restriced"

[stakeholder.cio]
name = "Open"
reports-to = "zaubernuss"
influences = ["zaubernuss", { to = "zaubernuss", kind = "trusts" }]
notes = "Ask [[stakeholder.zaubernuss]], or [[stakeholder.zaubernuss|the Zaubernuss]], or [[zaubernuss]]."

[decision.line-two]
subject = "Second line"
compelling-event = "[[nordwind/stakeholder.zaubernuss]] decides."
roles = { zaubernuss = ["decision-maker"], cio = ["user"] }

[action.call]
title = "Call"
owner = "zaubernuss-person"
external = ["zaubernuss"]
notes = "[[risk.zaubernuss]]"

[question.who]
text = "Who is [[stakeholder.zaubernuss]]?"
about = "stakeholder.zaubernuss"

[review.2026-10-01]
type = "internal"
participants = ["stakeholder.zaubernuss", "person.lena", "person.zaubernuss-person"]
summary = "With [[stakeholder.zaubernuss]]"
decisions = ["Ask [[stakeholder.zaubernuss|Z the Zaubernuss]]"]
"#;

/// What the team alone sees: [`SECRETS`], restricted pages and one of our own people.
fn with_secrets() -> Project {
    let project = nordwind()
        .file("accounts/nordwind/secrets.toml", SECRETS)
        .file(
            "accounts/nordwind/zaubernuss.md",
            "+++\ntitle = \"Zaubernuss\"\nvisibility = \"restricted\"\n+++\n# Zaubernuss\n[[goal.zaubernuss]]\n",
        )
        .file(
            "accounts/nordwind/page.md",
            "+++\nabout = \"stakeholder.zaubernuss\"\n+++\n# Open\nSee [there](zaubernuss.md) and [[stakeholder.zaubernuss|Zaubernuss]].\n",
        )
        .file("accounts/other/plan.toml", "[plan]\nstatus = \"draft\"\n[goal.a]\nnotes = \"[[nordwind/stakeholder.zaubernuss]]\"\n");
    project.write(
        "team.toml",
        "[person.lena]\nname = \"Lena Vogt\"\n[person.zaubernuss-person]\nname = \"Zaubernuss\"\nvisibility = \"restricted\"\n",
    );
    project
}

/// The files of a folder that hold a word, in their name or their text, in any case.
fn that_hold(project: &Project, folder: &str, word: &str) -> Vec<String> {
    let holds = |(name, page): &(String, Vec<u8>)| {
        let text = String::from_utf8_lossy(page).to_lowercase();
        (name.to_lowercase().contains(word) || text.contains(word)).then(|| name.clone())
    };
    bytes(project, folder).into_iter().filter_map(|file| holds(&file)).collect()
}

#[test]
fn the_company_finds_no_trace_of_what_is_restricted() {
    let project = with_secrets();
    project.run(["build", "--today", TODAY, "--out", "team"]).success();
    assert!(that_hold(&project, "team", "zaubernuss").len() > 3);
    let internal = ["build", "--today", TODAY, "--audience", "internal"];
    project.run(internal.into_iter().chain(["--out", "internal"])).success();
    assert_eq!(that_hold(&project, "internal", "zaubernuss"), [""; 0]);
    assert!(!that_hold(&project, "internal", "second line").is_empty());
}

#[test]
fn broken_lines_in_what_is_restricted_tell_nothing_either() {
    let project = with_secrets();
    project.write(
        "accounts/nordwind/broken.toml",
        "[goal.zaubernuss]\nvisibility = \"restricted\"\nzaubernuss-b =\n\"zaubernuss\n[goal.open]\ntitle = \"Open goal\"\n",
    );
    project.write(
        "accounts/nordwind/zaubernuss-b.md",
        "+++\nvisibility = \"restricted\"\nzaubernuss\n+++\nZaubernuss\n",
    );
    project.write(
        "accounts/nordwind/zaubernuss-c.md",
        "+++\nvisibility = \"restricted\"\n\nZaubernuss\n",
    );
    project.write(
        "attic/nordwind/plan.toml",
        "[goal.zaubernuss]\nvisibility = \"restricted\"\nzaubernuss = 1\n",
    );
    let internal = ["build", "--today", TODAY, "--audience", "internal", "--out", "internal"];
    project.run(internal).success();
    assert_eq!(that_hold(&project, "internal", "zaubernuss"), [""; 0]);
    assert!(!that_hold(&project, "internal", "open goal").is_empty());
}

#[test]
fn parts_of_the_site_add_up_to_the_whole() {
    let project = nordwind();
    project.run(["build", "--out", "whole", "--today", TODAY]).success();
    for part in ["1/3", "2/3", "3/3"] {
        let out = format!("part-{}", &part[..1]);
        project.run(["build", "--shard", part, "--out", &out, "--today", TODAY]).success();
    }
    let marker = |path: &String| path.starts_with('.');
    let mut parts: Vec<String> = Vec::new();
    for at in 1..=3 {
        for path in project.files(format!("part-{at}")).into_iter().filter(|path| !marker(path)) {
            let [whole, part] = [format!("whole/{path}"), format!("part-{at}/{path}")];
            assert_eq!(project.read(whole), project.read(part), "{path}");
            parts.push(path);
        }
    }
    parts.sort();
    let whole: Vec<_> = project.files("whole").into_iter().filter(|path| !marker(path)).collect();
    assert_eq!(parts, whole);
    project.run(["build", "--shard", "4/3"]).code(2).stderr_has("such as `2/5`");
}
