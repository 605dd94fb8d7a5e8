//! What the pages of the site tell, from small plans: timeline, load, people, history, words.

use crate::support::Project;

const SETTINGS: &str = "[workspace]\nname = \"Plans\"\nlanguages = [\"en\"]\ntoday = 2026-11-27\n";
const TEAM: &str = "[person.lena]\nname = \"Lena Vogt\"\n\n[person.tom]\nname = \"Tom Reuter\"\n";
const NORD: &str = r#"
[plan]
status = "active"
owner = "lena"

[account]
name = "Nordwind"

[team.tom]
allocation = 70
start = 2026-01-01
end = 2027-03-31

[stakeholder.cfo]
name = "Ada Roth"
roles = ["economic-buyer"]
covered-by = [{ person = "lena", last-contact = 2026-06-01, cadence = "monthly" }]

[action.draft]
title = "Draft the offer"
owner = "lena"
status = "in-progress"
start = 2026-11-01
due = 2026-12-01

[action.send]
title = "Send the offer"
owner = "tom"
status = "accepted"
due = 2027-01-15
depends-on = ["draft"]

[action.old]
title = "Long since done"
owner = "lena"
status = "done"
due = 2026-02-01
done-on = 2026-02-01

[milestone.signed]
title = "Contract signed"
due = 2027-02-01
depends-on = ["action.send"]

[review.autumn]
on = 2026-01-05
type = "internal"
"#;
const SUD: &str = "[plan]\nstatus = \"active\"\n\n[account]\nname = \"Südwerk\"\n\n[team.tom]\nallocation = 50\nstart = 2027-01-01\n";

fn project() -> Project {
    let project = Project::new().file("keyplan.toml", SETTINGS).file("team.toml", TEAM);
    project.file("accounts/nord/plan.toml", NORD).file("accounts/sud/plan.toml", SUD)
}

fn page(project: &Project, path: &str) -> String {
    project.run(["build", "--out", "built"]).success();
    project.read(format!("built/en/{path}"))
}

#[test]
fn the_timeline_shows_open_work_and_what_it_waits_for() {
    let html = page(&project(), "nord/actions.html");
    let picture =
        html.split("kp-time").nth(1).and_then(|rest| rest.split("</svg>").next()).unwrap();
    let places =
        ["Draft the offer", "Send the offer", "Contract signed"].map(|name| picture.find(name));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    assert!(!picture.contains("Long since done"), "what is done for long is no more on the way");
    assert_eq!(picture.matches("class=\"wait\"").count(), 2);
    assert_eq!(picture.matches("class=\"run\"").count(), 2);
    assert_eq!(picture.matches("class=\"stone\"").count(), 1);
    assert!(picture.contains("Today, 27 Nov 2026"));
    // The list has it still.
    assert!(html.contains("id=\"action-old\""));
}

#[test]
fn more_than_somebody_has_is_told_with_its_days_and_plans() {
    let html = page(&project(), "load.html");
    let told =
        "Tom Reuter: 120% from 1 Jan 2027 to 31 Mar 2027, because Nordwind 70% + Südwerk 50%";
    assert!(html.contains(told), "{html}");
    assert_eq!(html.matches("Tom Reuter: ").count(), 1, "before and after that there is enough");
}

#[test]
fn each_of_us_has_a_page_with_what_is_theirs() {
    let project = project();
    let lena = page(&project, "people/lena.html");
    assert!(lena.contains("Draft the offer") && !lena.contains("Long since done"), "{lena}");
    assert!(!lena.contains("Send the offer"), "that is Tom's");
    assert!(lena.contains("Ada Roth") && lena.contains("days over what was agreed"), "{lena}");
    assert!(lena.contains("Nordwind") && !lena.contains("Südwerk"));
    let tom = page(&project, "people/tom.html");
    assert!(tom.contains("Send the offer") && !tom.contains("Ada Roth"));
}

#[test]
fn the_past_is_told_on_the_portfolio_and_since_each_review() {
    let project = project().commit("Begin");
    project.edit("accounts/nord/plan.toml", "due = 2027-01-15", "due = 2027-02-28");
    project.record("Wait for the budget");
    project.edit("keyplan.toml", "today = 2026-11-27", "today = 2026-01-20");
    let portfolio = page(&project, "index.html");
    assert!(portfolio.contains("Due: 15 Jan 2027 → 28 Feb 2027 (+44 days)"), "{portfolio}");
    let reviews = page(&project, "nord/reviews.html");
    let (_, link) = reviews
        .split_once("href=\"reviews.html#change-")
        .expect("a review leads to what changed since");
    let anchor = format!("id=\"change-{}\"", link.split('"').next().unwrap());
    assert!(reviews.contains(&anchor), "{anchor}");
    assert!(reviews.contains("Wait for the budget"));
    // Half a year later nothing of it is recent.
    project.edit("keyplan.toml", "today = 2026-01-20", "today = 2026-08-20");
    assert!(
        page(&project, "index.html").contains("Nothing that matters changed in the last 30 days.")
    );
}

#[test]
fn without_a_repository_there_is_no_past() {
    let html = page(&project(), "index.html");
    assert!(!html.contains("last 30 days"), "{html}");
}

#[test]
fn every_word_is_explained() {
    let html = page(&project(), "about.html");
    for word in
        ["Account plan", "Stakeholder", "White-space row", "Milestone", "In progress", "Advocate"]
    {
        assert!(html.contains(word), "{word}");
    }
    assert!(!html.contains(">about-"), "a kind has no meaning: {html}");
}
