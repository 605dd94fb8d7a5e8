//! `keyplan diff`: ranges, accounts, exit codes, and what it says when it cannot.

use super::{TODAY, nordwind};
use crate::support::Project;

/// Two commits and a folder that differs from both.
fn history() -> Project {
    let project = nordwind().commit("First");
    project.edit("accounts/nordwind/plan.toml", "2026-11-10", "2026-12-10");
    project.record("Second");
    project.edit("accounts/nordwind/plan.toml", "Visit the plant", "See the plant");
    project
}

#[test]
fn compares_the_folder_with_the_last_commit() {
    let outcome = history().run(["diff", "--today", TODAY]);
    outcome.success().stderr_is("").stdout_has("1 change: 1 routine");
    outcome.stdout_has("Title: Visit the plant → See the plant").stdout_lacks("Due");
}

#[test]
fn compares_revisions() {
    let project = history();
    let both = project.run(["diff", "HEAD~1", "--today", TODAY]);
    both.success().stdout_has("+30 days").stdout_has("See the plant");
    let revisions = project.run(["diff", "HEAD~1..HEAD", "--today", TODAY]);
    revisions.success().stdout_has("+30 days").stdout_lacks("See the plant");
    let back = project.run(["diff", "HEAD..HEAD~1", "--today", TODAY]);
    back.success().stdout_has("−30 days");
    let at = project.run(["diff", "HEAD~1", "--at", "HEAD", "--today", TODAY]);
    at.success().stdout_is(revisions.stdout());
    let fork = project.run(["diff", "HEAD~1...", "--today", TODAY]);
    fork.success().stdout_is(both.stdout());
    let none = project.run(["diff", "HEAD..HEAD"]);
    none.success().stdout_is("No changes in the plans.\n");
    let german = project.run(["diff", "HEAD~1..HEAD", "--lang", "de", "--today", TODAY]);
    german.success().stdout_has("1 Änderung: 1 kritisch").stdout_has("+30 Tage");
}

#[test]
fn layout_alone_is_said_to_be_no_change() {
    let project = nordwind().commit("First");
    let text = project.read("accounts/nordwind/plan.toml");
    let (head, action) = text.split_at(text.find("[action").unwrap());
    project.write("accounts/nordwind/plan.toml", head);
    project.write("accounts/nordwind/actions.toml", format!("# Work\n{action}"));
    let outcome = project.run(["diff", "--exit-code"]);
    outcome.success().stdout_has("only the layout of files");
}

#[test]
fn the_first_plans_are_all_new() {
    let project = Project::new().file("readme.txt", "Plans").commit("Before");
    project.write("keyplan.toml", "[workspace]\nname = \"Halvern\"\n");
    project.write(
        "accounts/nordwind/plan.toml",
        "[account]\nname = \"Nordwind\"\n[goal.a]\n[goal.b]\n",
    );
    let outcome = project.run(["diff"]);
    outcome.success().stdout_has("Nordwind  nordwind  new").stdout_has("Holds: 2 Goals");
}

#[test]
fn tells_of_one_account_and_of_no_other() {
    let project = history();
    project.write("accounts/other/plan.toml", "[account]\nname = \"Other\"\n");
    let outcome = project.run(["diff", "--account", "nordwind"]);
    outcome.success().stdout_has("See the plant").stdout_lacks("Other");
    project
        .run(["diff", "--account", "nordwnd"])
        .code(2)
        .stderr_has("there is no account `nordwnd`, now or before")
        .stderr_has("did you mean `nordwind`?");
}

#[test]
fn ends_with_1_only_when_asked() {
    let project = history();
    project.run(["diff", "HEAD~1"]).code(0);
    project.run(["diff", "HEAD~1", "--exit-code"]).code(1);
    project.run(["diff", "HEAD~1", "--fail-on", "critical"]).code(1);
    project.run(["diff", "--fail-on", "critical"]).code(0);
    project.run(["diff", "--fail-on", "grave"]).code(2).stderr_has("one of: critical, notable");
    project.run(["diff", "HEAD..HEAD", "--exit-code"]).code(0);
}

#[test]
fn the_settings_decide_what_fails_unless_asked_otherwise() {
    let project = history();
    let settings = project.read("keyplan.toml") + "\n[review]\nfail-on = \"notable\"\n";
    project.write("keyplan.toml", settings);
    project.record("Settings");
    project.run(["diff", "HEAD~2..HEAD"]).code(1);
    project.run(["diff", "HEAD~2..HEAD", "--account", "nordwind"]).code(1);
    project.run(["diff", "HEAD..HEAD"]).code(0);
    project.edit("keyplan.toml", "\"notable\"", "\"critical\"");
    project.edit("accounts/nordwind/plan.toml", "See the plant", "See it");
    project.run(["diff", "--account", "nordwind"]).code(0);
    project.run(["diff", "--account", "nordwind", "--fail-on", "routine"]).code(1);
    project.run(["lint", "--format", "short"]).stdout_lacks("keyplan.toml");
}

#[test]
fn shows_what_did_not_change_when_asked() {
    let project = history();
    project.run(["diff"]).stdout_has("1 field as before").stdout_lacks("Due: 10 Dec 2026");
    project
        .run(["diff", "--context", "full"])
        .stdout_has("Due: 10 Dec 2026")
        .stdout_lacks("field as before");
    project.run(["diff", "--context", "much"]).code(2).stderr_has("a number, or `full`");
}

#[test]
fn says_what_is_wrong_with_a_range() {
    let project = history();
    project.run(["diff", "..HEAD"]).code(2).stderr_has("does not say what to compare with");
    project.run(["diff", "nowhere"]).code(2).stderr_has("no revision `nowhere`");
    nordwind().run(["diff"]).code(2).stderr_has("lies in no Git repository").stderr_has("hint");
}

#[test]
fn the_map_and_the_changes_tell_of_the_same_people() {
    let project = nordwind().commit("First");
    let path = "accounts/nordwind/plan.toml";
    let text = project.read(path).replace("[stakeholder.cfo]", "[stakeholder.finance]");
    let text = text
        .replace("\"cfo\"", "\"finance\"")
        .replace("name = \"Ada Roth\"", "name = \"Ada Roth\"\ntitle = \"Finance chief\"");
    project.write(path, text);
    project.run(["diff"]).success().stdout_has("Id: cfo → finance");
    let map = project.run(["graph", "nordwind", "--diff", "HEAD", "--format", "text"]);
    map.success().stdout_has("finance").stdout_lacks("is new").stdout_lacks("is gone");
    let json = project.run(["graph", "nordwind", "--diff", "HEAD", "--format", "json"]).json();
    assert!(!json.to_string().contains("\"removed\""), "{json:#}");
}

#[test]
fn what_a_plan_says_steers_no_terminal() {
    let project = nordwind().commit("First");
    project.edit("accounts/nordwind/plan.toml", "Visit the plant", "x\\u001b[31m##[error]y");
    let outcome = project.run(["diff"]);
    outcome.success().stdout_has("x\\u{1b}[31m\\u{23}#[error]y").stdout_lacks("\u{1b}");
}

#[test]
fn tells_programs_the_values_and_the_words() {
    let project = history();
    let json = project.run(["diff", "HEAD~1..HEAD", "--format", "json", "--today", TODAY]).json();
    assert_eq!(json["version"], 1);
    assert_eq!(json["counts"]["critical"], 1);
    let item = &json["plans"][0]["items"][0];
    assert_eq!(json["plans"][0]["id"], "nordwind");
    assert_eq!(item["subject"], "action.visit");
    assert_eq!(item["class"], "critical");
    let edit = serde_json::json!({ "field": "due", "before": "2026-11-10", "now": "2026-12-10" });
    assert_eq!(item["edits"], serde_json::json!([edit]));
    assert_eq!(item["told"][0]["notes"][0], "+30 days");
    assert_eq!(json["approval"][0]["part"], "plan-owner");
    assert_eq!(item["approval"][0]["person"], serde_json::Value::Null);
    assert_eq!(json["plans"][0]["figures"][0]["figure"], "overdue-actions");
    assert_eq!(json["plans"][0]["figures"][0]["before"]["value"], 1);
}

#[test]
fn tells_which_findings_came_and_which_went() {
    let project = nordwind().commit("First");
    let path = "accounts/nordwind/plan.toml";
    project.write(path, project.read(path) + "\n[risk.price]\nowner = \"leno\"\n");
    let outcome = project.run(["diff", "--today", TODAY]);
    outcome.success().stdout_has("new error[ref/unknown-id]: ").stdout_has("leno");
    let json = project.run(["diff", "--format", "json", "--today", TODAY]).json();
    let new = json["findings"]["new"].as_array().unwrap();
    assert!(new.iter().any(|it| it["rule"] == "ref/unknown-id" && it["item"] == "risk.price"));
    assert!(
        new.windows(2).all(|pair| pair[0]["severity"] != "info" || pair[1]["severity"] == "info")
    );
    project.write("accounts/other/plan.toml", "[account]\nname = \"Other\"\n");
    let one = project.run(["diff", "--account", "other", "--format", "json"]).json();
    let of = |it: &serde_json::Value| it["plan"] == "other";
    assert!(one["findings"]["new"].as_array().unwrap().iter().all(of), "{one:#}");
}

#[test]
fn rules_that_depend_on_the_day_are_not_asked() {
    let project = nordwind().commit("First");
    project.edit("accounts/nordwind/plan.toml", "2026-11-10", "2025-11-10");
    project.run(["lint", "--today", TODAY, "--format", "short"]).stdout_has("action/overdue");
    project.run(["diff", "--today", TODAY]).success().stdout_lacks("action/overdue");
}

#[test]
fn writes_several_formats_at_once() {
    let project = history();
    project.run(["diff", "-o", "diff.json", "-o", "diff.txt"]).success().stdout_is("");
    assert!(project.read("diff.json").starts_with('{'));
    assert!(project.read("diff.txt").contains("See the plant"));
    let both = project.run(["diff", "--format", "json", "-o", "diff.json", "--format", "text"]);
    both.success().stdout_has("See the plant");
    project
        .run(["diff", "--format", "pdf"])
        .code(2)
        .stderr_has("one of: auto, text, markdown, json");
}

#[test]
fn counts_how_often_a_deadline_moved() {
    let plan = "accounts/nordwind/plan.toml";
    let project = nordwind().commit("Begin");
    project.edit(plan, "2026-11-10", "2026-12-10");
    project.record("Wait");
    project.edit(plan, "[action.visit]", "[action.plant-visit]");
    project.record("Say which visit");
    project.edit(plan, "2026-12-10", "2027-01-20");
    let once = project.run(["diff", "HEAD~1..HEAD", "--today", TODAY]);
    once.success().stdout_lacks("moved for the");
    let again = project.run(["diff", "--today", TODAY]);
    again.success().stdout_has("(+41 days, moved for the 2nd time)");
    project.record("Wait again");
    project.edit(plan, "2027-01-20", "2027-02-20");
    let german = project.run(["diff", "--lang", "de", "--today", TODAY]);
    german.success().stdout_has("zum 3. Mal verschoben");
    let comment = project.run(["diff", "HEAD~1..HEAD", "--format", "markdown", "--today", TODAY]);
    comment.success().stdout_has("moved for the 2nd time");
}

#[test]
fn the_manual_names_every_key_of_the_json() {
    let project = history();
    project.edit("accounts/nordwind/plan.toml", "2026-12-10", "2027-02-10");
    let json = project.run(["diff", "HEAD~1", "--format", "json", "--today", TODAY]).json();
    let manual = std::fs::read_to_string(crate::support::crate_path("docs/review.md")).unwrap();
    let plan = &json["plans"][0];
    for table in [&json, plan, &plan["items"][0]] {
        let keys = table.as_object().unwrap().keys();
        assert!(keys.len() > 5, "{table}");
        for key in keys {
            assert!(manual.contains(&format!("`{key}`")), "docs/review.md does not name `{key}`");
        }
    }
}

#[test]
fn writes_a_page_that_says_between_which_states_it_tells() {
    let project = history();
    let outcome = project.run(["diff", "-o", "changes.html", "--lang", "de", "--today", TODAY]);
    outcome.success().stdout_is("").stderr_is("");
    let page = project.read("changes.html");
    assert!(page.starts_with("<!doctype html>"), "{page}");
    assert!(page.contains("1 Änderung an den Plänen"), "{page}");
    assert!(page.contains(" → Ordner, wie er jetzt ist"), "{page}");
    let both = project.run(["diff", "HEAD~1..HEAD", "--format", "html", "--today", TODAY]);
    both.success().stdout_has("<title>Changes in the plans").stdout_lacks("in the folder");
    both.stdout_has("to revision");
}
