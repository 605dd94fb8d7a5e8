//! `keyplan log`: whose history is told, how far back, for whom, and what is kept of it.

use super::nordwind;
use crate::support::Project;

const PLAN: &str = "accounts/nordwind/plan.toml";

/// A plan whose action moves, gets another id, and moves again.
fn moving() -> Project {
    let project = nordwind().commit("Begin");
    project.edit(PLAN, "2026-11-10", "2026-12-10");
    project.record("Wait for the budget");
    project.edit(PLAN, "[action.visit]", "[action.plant-visit]");
    project.record("Say which visit");
    project.edit(PLAN, "2026-12-10", "2027-01-20");
    project.record("Wait again");
    project
}

#[test]
fn tells_an_item_back_to_its_beginning_under_another_id() {
    let project = moving();
    let outcome = project.run(["log", "nordwind/action.plant-visit"]);
    outcome.success().stderr_is("");
    let expected = "\
8 Jan 2026  ID  Lena Vogt: Wait again
  Due: 10 Dec 2026 → 20 Jan 2027 (+41 days)

7 Jan 2026  ID  Lena Vogt: Say which visit
  Id: visit → plant-visit

6 Jan 2026  ID  Lena Vogt: Wait for the budget
  Due: 10 Nov 2026 → 10 Dec 2026 (+30 days)
";
    let is_id = |word: &str| word.len() == 10 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let without_id = |line: &str| {
        line.split(' ')
            .map(|word| if is_id(word) { "ID" } else { word })
            .collect::<Vec<_>>()
            .join(" ")
    };
    let shown: Vec<String> = outcome.stdout().lines().map(without_id).collect();
    assert_eq!(shown.join("\n") + "\n", expected);
    let german = project.run(["log", "nordwind/action.plant-visit", "--lang", "de", "-n", "1"]);
    german.success().stdout_has("08.01.2026").stdout_has("(+41 Tage)").stdout_lacks("07.01.2026");
}

#[test]
fn tells_a_plan_and_everything() {
    let project = moving();
    project
        .write("team.toml", "[person.lena]\nname = \"Lena Vogt\"\ntitle = \"Account manager\"\n");
    project.record("Introduce Lena");
    let plan = project.run(["log", "nordwind"]);
    plan.success().stdout_has("Action plant-visit").stdout_lacks("Introduce Lena");
    let all = project.run(["log"]);
    all.success().stdout_has("Introduce Lena").stdout_has("Begin").stdout_has("nordwind");
    let since = project.run(["log", "--since", "2026-01-08"]);
    since.success().stdout_has("Wait again").stdout_lacks("Say which visit");
    let at = project.run(["log", "--at", "HEAD~2"]);
    at.success().stdout_has("Say which visit").stdout_lacks("Wait again");
    let person = project.run(["log", "person.lena"]);
    person.success().stdout_has("Account manager").stdout_lacks("Wait");
}

#[test]
fn tells_programs_in_json() {
    let json = moving().run(["log", "nordwind/action.plant-visit", "--format", "json"]).json();
    assert_eq!(json["version"], 1);
    let entries = json["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 3);
    assert_eq!(entries[0]["date"], "2026-01-08");
    assert_eq!(entries[0]["title"], "Wait again");
    let item = &entries[2]["plans"][0]["items"][0];
    assert_eq!((&item["subject"], &item["class"]), (&"action.visit".into(), &"critical".into()));
    assert_eq!(item["told"][0]["field"], "due");
}

#[test]
fn says_what_it_does_not_know() {
    let project = moving();
    let account = project.run(["log", "nordwnd"]);
    account.code(2).stderr_has("no account `nordwnd`").stderr_has("did you mean `nordwind`?");
    let kind = project.run(["log", "nordwind/acton.visit"]);
    kind.code(2).stderr_has("there is no kind `acton`").stderr_has("did you mean `action`?");
    let item = project.run(["log", "nordwind/action.none"]);
    item.success().stdout_has("nothing has been committed");
    nordwind().run(["log"]).code(2).stderr_has("repository");
}

#[test]
fn what_is_kept_is_told_again_and_grows() {
    let project = moving();
    let fresh = project.run(["log", "--no-cache"]);
    assert!(!project.root().join("../home/keyplan").exists(), "something was kept");
    project.run(["log"]).success().stdout_is(fresh.stdout());
    let folder = project.root().join("../home/keyplan/history");
    let kept: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).collect();
    assert_eq!(kept.len(), 1);
    // What is kept is what is told: a word in it that no commit has.
    let text = std::fs::read_to_string(&kept[0]).unwrap();
    std::fs::write(&kept[0], text.replace("Wait again", "Kept word")).unwrap();
    project.run(["log"]).success().stdout_has("Kept word").stdout_lacks("Wait again");
    project.edit(PLAN, "Visit the plant", "See the plant");
    project.record("Another word");
    let grown = project.run(["log"]);
    grown.success().stdout_has("Another word").stdout_has("Kept word");
    // Half a file is none.
    std::fs::write(&kept[0], &text[..text.len() / 2]).unwrap();
    let anew = project.run(["log", "--no-cache"]);
    project.run(["log"]).success().stdout_is(anew.stdout());
    let at = project.run(["log", "--at", "HEAD~3"]);
    let fresh = project.run(["log", "--at", "HEAD~3", "--no-cache"]);
    at.success().stdout_is(fresh.stdout());
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_for_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let project = moving();
    project.run(["log"]).success();
    let folder = project.root().join("../home/keyplan/history");
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o077;
    assert_eq!(mode(&folder), 0);
    for entry in std::fs::read_dir(&folder).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0);
    }
}

#[test]
fn what_is_hidden_was_always_hidden() {
    let project = nordwind();
    let secret = "\n[stakeholder.ghost]\nname = \"Planted Ghost\"\nvisibility = \"restricted\"\n\
                  [action.meet]\ntitle = \"Planted later\"\nowner = \"lena\"\n";
    let text = project.read(PLAN);
    project.write(PLAN, format!("{text}{secret}"));
    project.record("Begin");
    project.edit(PLAN, "Planted Ghost", "Planted Spectre");
    project.edit(PLAN, "2026-11-10", "2026-12-10");
    project.record("Change both");
    project.edit(PLAN, "[action.meet]\n", "[action.meet]\nvisibility = \"restricted\"\n");
    project.record("Hide the meeting too");
    let team = project.run(["log"]);
    team.success().stdout_has("Planted Spectre").stdout_has("Planted later");
    for format in ["text", "json"] {
        let internal = project.run(["log", "--audience", "internal", "--format", format]);
        internal.success().stdout_has("Change both").stdout_lacks("Planted").stdout_lacks("ghost");
        internal.stdout_lacks("Hide the meeting").stdout_lacks("meet");
    }
}

#[test]
fn hostile_words_command_no_terminal() {
    let project = nordwind();
    project.edit(PLAN, "Visit the plant", "Visit\\u001B[31m the plant");
    project.record("Paint \u{1b}[2J it");
    let outcome = project.run(["log"]);
    outcome.success().stdout_has("Paint").stdout_lacks("\u{1b}");
}
