//! The files beside the pages: feeds, calendars, data for other tools, headers for web servers; each is read
//! back by a reader of its own.

use std::fs;

use ical::IcalParser;
use serde_json::Value;
use uppsala::parse;

use crate::support::Project;

const SETTINGS: &str = "[workspace]\nname = \"Key & Co\"\nlanguages = [\"en\", \"de\"]\ntoday = 2026-11-27\n\n\
    [site]\nurl = \"https://plans.example/kam/\"\n";
const TEAM: &str = "[person.lena]\nname = \"Lena Vogt\"\n\n[person.tom]\nname = \"Tom Reuter\"\n";
const PLAN: &str = r#"
[plan]
title = "Grow"
owner = "lena"
next-review = 2027-01-15

[account]
name = "Nord <wind> & Co; AG"
tier = "a"

[action.visit]
title = "Visit the plant, with the board"
owner = "lena"
contributors = ["tom"]
status = "accepted"
due = 2026-12-10

[action.over]
title = "Long done"
owner = "lena"
status = "done"
due = 2026-10-10

[milestone.go]
title = "Go-live"
owner = "tom"
due = 2027-03-01
"#;

fn project() -> Project {
    let project = Project::new().file("keyplan.toml", SETTINGS).file("team.toml", TEAM);
    project.file("accounts/nordwind/plan.toml", PLAN)
}

/// Builds the site and gives the text of one of its files.
fn built(project: &Project, path: &str) -> String {
    project.run(["build", "--out", "built"]).success();
    project.read(format!("built/{path}"))
}

/// The summaries and days of a calendar, as a reader of its own sees them.
fn days(text: &str) -> Vec<(String, String)> {
    let calendars: Vec<_> =
        IcalParser::new(text.as_bytes()).map(|it| it.expect("RFC 5545")).collect();
    assert_eq!(calendars.len(), 1);
    let of = |event: &ical::parser::ical::component::IcalEvent, name: &str| {
        let found = event.properties.iter().find(|property| property.name == name);
        found.and_then(|property| property.value.clone()).unwrap_or_default()
    };
    let events = calendars[0].events.iter();
    events.map(|event| (of(event, "SUMMARY"), of(event, "DTSTART"))).collect()
}

#[test]
fn a_calendar_holds_what_is_still_to_come() {
    let project = project();
    let all = days(&built(&project, "en/nordwind/calendar.ics"));
    let name = r"Nord <wind> & Co\; AG";
    let expected = [
        (format!(r"{name}: Visit the plant\, with the board"), "20261210".to_owned()),
        (format!("{name}: Plan review"), "20270115".to_owned()),
        (format!("{name}: Go-live"), "20270301".to_owned()),
    ];
    assert_eq!(all, expected);
}

#[test]
fn a_person_s_calendar_holds_what_they_own_or_help_with() {
    let project = project();
    let titles = |path: &str| -> Vec<String> {
        let days = days(&built(&project, path)).into_iter();
        days.map(|(title, _)| title.rsplit(": ").next().unwrap_or_default().to_owned()).collect()
    };
    let visit = r"Visit the plant\, with the board";
    assert_eq!(titles("en/people/tom.ics"), [visit, "Go-live"]);
    assert_eq!(titles("de/people/lena.ics"), [visit, "Plan-Review"]);
}

#[test]
fn the_feed_tells_commits_in_account_words() {
    let project = project().commit("Begin <b>");
    project.edit("accounts/nordwind/plan.toml", "due = 2026-12-10", "due = 2027-02-01");
    project.record("Wait & see");
    let text = built(&project, "en/changes.atom");
    parse(&text).expect("well-formed");
    assert!(text.contains("<title>Wait &amp; see</title>"), "{text}");
    assert!(text.contains("10 Dec 2026 → 1 Feb 2027"), "{text}");
    let (first, second) = (text.find("Wait &amp;"), text.find("Begin &lt;b&gt;"));
    assert!(first.is_some() && first < second, "{text}");
    assert!(built(&project, "de/changes.atom").contains("10.12.2026 → 01.02.2027"));
}

#[test]
fn the_data_says_what_the_portfolio_says() {
    let project = project();
    let data: Value = serde_json::from_str(&built(&project, "index.json")).expect("JSON");
    let account = &data["accounts"][0];
    assert_eq!(data["edition"], "team");
    assert_eq!(account["pages"]["de"], "de/nordwind/index.html");
    assert_eq!(account["actions"]["open"], 1);
    assert_eq!(account["tier"], "a");
    assert_eq!(account["owner"], "Lena Vogt");
    assert_eq!(account["next_review"], "2027-01-15");
    // What is not known is left out.
    assert!(account.get("health").is_none(), "{account}");
    // docs/site-data.md tells of every key.
    let manual = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/site-data.md"));
    let manual = manual.expect("the manual is there");
    let mut keys = Vec::new();
    keys_of(&data, &mut keys);
    let untold: Vec<_> = keys.iter().filter(|key| !manual.contains(&format!("`{key}`"))).collect();
    assert!(untold.is_empty(), "{untold:?}");
}

/// The names of all keys that programs ask for; languages and currencies are values.
fn keys_of(value: &Value, keys: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if !["en", "de", "EUR"].contains(&key.as_str()) {
                    keys.push(key.clone());
                }
                keys_of(value, keys);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| keys_of(value, keys)),
        _ => {}
    }
}

#[test]
fn a_sitemap_needs_an_address() {
    let project = project();
    let text = built(&project, "sitemap.xml");
    parse(&text).expect("well-formed");
    assert!(text.contains("<loc>https://plans.example/kam/en/nordwind/index.html</loc>"), "{text}");
    project.edit("keyplan.toml", "url = \"https://plans.example/kam/\"\n", "");
    project.run(["build", "--out", "built"]).success();
    assert!(!project.path("built/sitemap.xml").exists());
}

#[test]
fn web_servers_are_told_the_policy_of_the_pages() {
    let project = project();
    let headers = built(&project, "_headers");
    let page = built(&project, "en/index.html");
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).expect("a policy");
    let policy = policy.split('"').next().unwrap_or_default().replace("&#39;", "'");
    assert!(headers.contains(&policy), "{policy}");
    assert!(headers.contains("noindex") && headers.contains("nosniff"));
}

#[test]
fn own_words_stand_where_ours_would() {
    let project = project();
    project.edit(
        "keyplan.toml",
        "[site]",
        "[labels]\nsite-portfolio = \"Our customers\"\n\"de.kind-action\" = \"Schritt\"\n\n[site]",
    );
    assert!(built(&project, "en/index.html").contains("<h1>Our customers</h1>"));
    assert!(built(&project, "de/nordwind/index.html").contains("Our customers"));
    assert!(!built(&project, "en/nordwind/index.html").contains("Schritt"));
}
