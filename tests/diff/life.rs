//! Forty commits of a repository's life: goals renegotiated, people who leave and come, actions that slip again
//! and again, files split and moved, ids that get better, a plan that ends, German and English side by side.
//!
//! Every commit can be told in both languages and in every format; what a reader should see of some is written
//! down here, and the pull request at the end is the example of the manual.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::support::{Project, crate_path};

/// What changes nothing in what the plans say.
const LAYOUT: [&str; 3] =
    ["Lay the goals out anew", "Put the mills' people into a file of their own", "A better folder"];

/// The commit that ends it.
const MERGE: &str = "Merge what Priya takes over";

/// The day of the last commits.
const TODAY: &str = "2027-03-01";

enum Deed {
    /// In a file, other words for some that stand there once.
    Edit(&'static str, &'static str, &'static str),
    /// In a file, other words for some wherever they stand.
    Everywhere(&'static str, &'static str, &'static str),
    /// More at the end of a file.
    Add(&'static str, &'static str),
    /// From a line on, what follows goes to the end of another file.
    Split(&'static str, &'static str, &'static str),
    Rename(&'static str, &'static str),
    Remove(&'static str),
}
use Deed::{Add, Edit, Everywhere, Remove, Rename, Split};

/// The alarm list gets another day.
macro_rules! moved {
    (@list $due:literal) => {
        concat!(
            "title = \"Cut the BM2 alarm list from 2,300 to 400 entries\"\nowner = \"henrik\"\n",
            "external = [\"controls-engineer\"]\nstatus = \"in-progress\"\nstart = 2026-09-14\ndue = ",
            $due
        )
    };
    ($was:literal, $is:literal) => {
        Edit("actions.toml", moved!(@list $was), moved!(@list $is))
    };
}

const CORRANT: &str = "accounts/corrant/";
const ALPMARK: &str = "accounts/alpmark/";

/// What was committed after the example as it stands.
#[rustfmt::skip]
fn life() -> Vec<(&'static str, Vec<(&'static str, Deed)>)> {
    let c = |deed| (CORRANT, deed);
    let a = |deed| (ALPMARK, deed);
    let root = |deed| ("", deed);
    vec![
        ("Move the inspection to the new stop", vec![c(Edit("actions.toml", "due = 2026-11-13", "due = 2026-11-27"))]),
        ("Note the reading of November", vec![c(Edit("goals.toml", "2026-10-31 = { value = 93.4, source = \"mill's production system\", by = \"ruben\" }\n", "2026-10-31 = { value = 93.4, source = \"mill's production system\", by = \"ruben\" }\n2026-11-30 = { value = 93.9, source = \"mill's production system\", by = \"ruben\" }\n"))]),
        ("Finish the inspection", vec![c(Edit("actions.toml", "status = \"in-progress\"\nstatus-note = \"2026-11-19: the mill moved its stop from 10 to 26 November for a large order. Crew and parts are booked for the new date.\"\nstart = 2026-10-19\ndue = 2026-11-27\npercent = 40", "status = \"done\"\nstart = 2026-10-19\ndue = 2026-11-27\ndone-on = 2026-11-27\npercent = 100"))]),
        ("The CFO is neutral since the fee model", vec![c(Edit("people.toml", "stance = \"skeptic\"\ncontact = \"multiple\"", "stance = \"neutral\"\ncontact = \"multiple\""))]),
        ("Rücke den Druckluft-Abschluss ins neue Jahr", vec![a(Edit("massnahmen.toml", "title = \"Druckluft Kaltenau abgeschlossen\"\ndue = 2026-12-18", "title = \"Druckluft Kaltenau abgeschlossen\"\ndue = 2027-01-22"))]),
        ("Ein Messwert vom Controlling", vec![a(Edit("ziele.toml", "2026-10-31 = { value = 28.5, source = \"Liniendaten Controlling\", by = \"priya\" }\n", "2026-10-31 = { value = 28.5, source = \"Liniendaten Controlling\", by = \"priya\" }\n2026-11-30 = { value = 27.0, source = \"Liniendaten Controlling\", by = \"priya\" }\n"))]),
        ("Renegotiate what BM2 has to reach", vec![c(Edit("goals.toml", "title = \"Availability of BM2 from 91.2 % to 96.5 %\"", "title = \"Availability of BM2 from 91.2 % to 95.5 %\"")), c(Edit("goals.toml", "target = 96.5", "target = 95.5"))]),
        ("Expect less of the maintenance contract", vec![c(Edit("money.toml", "2026-q4 = 340_000, 2027 = 1_250_000", "2026-q4 = 340_000, 2027 = 1_100_000"))]),
        ("Give the alarm list to Henrik", vec![c(Edit("actions.toml", "title = \"Cut the BM2 alarm list from 2,300 to 400 entries\"\nowner = \"jonas\"", "title = \"Cut the BM2 alarm list from 2,300 to 400 entries\"\nowner = \"henrik\""))]),
        ("Move the alarm list", vec![c(moved!("2026-11-06", "2026-12-18"))]),
        ("Lay the goals out anew", vec![c(Everywhere("goals.toml", "category = \"customer-success\"\n", "category    = \"customer-success\"   # agreed with the COO\n"))]),
        ("Put the mills' people into a file of their own", vec![c(Split("people.toml", "# --- The other mills ---", "mills.toml"))]),
        ("Der Personalvorstand geht", vec![a(Edit("personen.toml", "title = \"Vorstand Personal\"\nunit = \"holding\"\nlevel = \"c-level\"\nstatus = \"active\"", "title = \"Vorstand Personal\"\nunit = \"holding\"\nlevel = \"c-level\"\nstatus = \"former\"\nleft-on = 2026-12-31"))]),
        ("Seine Nachfolgerin kommt", vec![a(Add("personen.toml", "\n[stakeholder.personalvorstand-neu]\nname = \"Dr. Henrike Sassen\"\ntitle = \"Vorständin Personal\"\nunit = \"holding\"\nlevel = \"c-level\"\nreports-to = \"vorstandsvorsitz\"\nroles = [\"influencer\"]\ninfluence = 6\nstance = \"unknown\"\ncontact = \"none\"\ndata-source = \"Pressemitteilung\"\n")), a(Edit("personen.toml", "status = \"former\"\nleft-on = 2026-12-31", "status = \"former\"\nleft-on = 2026-12-31\nsuccessor = \"personalvorstand-neu\""))]),
        ("Move the alarm list again", vec![c(moved!("2026-12-18", "2027-01-29"))]),
        ("Raise the version", vec![("accounts/harrow-pike/", Edit("plan.toml", "version = \"1.3\"", "version = \"1.4\""))]),
        ("Ask what the director compares", vec![c(Add("actions.toml", "\n[action.ask-procurement]\ntitle = \"Ask the procurement director what he compares\"\nowner = \"tomasz\"\nstatus = \"accepted\"\ndue = 2027-01-20\nexternal = [\"procurement-director\"]\n"))]),
        ("It was asked", vec![c(Edit("actions.toml", "status = \"accepted\"\ndue = 2027-01-20", "status = \"done\"\ndone-on = 2027-01-19\ndue = 2027-01-20"))]),
        ("Halbieren dauert länger", vec![a(Edit("ziele.toml", "target = 21\ndirection = \"decrease\"\nstart = 2026-01-01\ndue = 2027-06-30", "target = 21\ndirection = \"decrease\"\nstart = 2026-01-01\ndue = 2027-09-30"))]),
        ("Name the objective for what it is", vec![c(Edit("goals.toml", "[objective.scorecard]", "[objective.executive-ratings]")), c(Edit("goals.toml", "[objective.scorecard.measured]", "[objective.executive-ratings.measured]")), c(Everywhere("goals.toml", "\"scorecard\"", "\"executive-ratings\"")), c(Everywhere("actions.toml", "objective = \"scorecard\"", "objective = \"executive-ratings\""))]),
        ("Three of five by January", vec![c(Edit("goals.toml", "target = 4\ndirection = \"increase\"", "target = 3\ndirection = \"increase\""))]),
        ("Call the report finished", vec![c(Edit("actions.toml", "due = 2027-01-29\ncriterion = \"Report signed by the engineering director\"", "due = 2027-02-12\ncriterion = \"Report signed by the engineering director\""))]),
        ("Rework what we do", vec![c(Edit("recovery.md", "The fault was ours, the reports came late, and\nnobody senior of ours was in the room.", "The fault was ours, the reports came late, and\nno executive of ours was in the room for six weeks."))]),
        ("Tags for the search", vec![c(Edit("goals.toml", "side = \"joint\"\n", "side = \"joint\"\ntags = [\"bm2\", \"availability\"]\n"))]),
        ("Neue Kollegin", vec![root(Add("team.toml", "\n[person.nina]\nname = \"Nina Sørensen\"\ntitle = \"Service Coordinator\"\n"))]),
        ("Nina schaut nach der Nachfolgerin", vec![a(Edit("personen.toml", "stance = \"unknown\"\ncontact = \"none\"\ndata-source = \"Pressemitteilung\"", "stance = \"neutral\"\ncontact = \"brief\"\ncovered-by = { person = \"nina\", current = \"vendor\", target = \"credible-source\" }\ndata-source = \"Antrittsbesuch\""))]),
        ("Move the alarm list once more", vec![c(moved!("2027-01-29", "2027-03-05"))]),
        ("Owen Trevena is for us", vec![c(Edit("mills.toml", "stance = \"neutral\"\ncontact = \"brief\"", "stance = \"supporter\"\ncontact = \"multiple\""))]),
        ("Vertraulich genug", vec![a(Edit("massnahmen.toml", "owner = \"priya\"\nvisibility = \"shared\"", "owner = \"priya\"\nvisibility = \"internal\""))]),
        ("A better folder", vec![root(Rename("accounts/harrow-pike/plan.toml", "accounts/parcels/harrow-pike/plan.toml"))]),
        ("Close the simple plan", vec![("accounts/parcels/harrow-pike/", Edit("plan.toml", "status = \"active\"", "status = \"closed\""))]),
        ("Noor Siddiqui leaves", vec![c(Edit("mills.toml", "title = \"Mill Manager, Hallow Bridge\"\nunit = \"hallow-bridge\"\nlevel = \"director\"\nstatus = \"active\"", "title = \"Mill Manager, Hallow Bridge\"\nunit = \"hallow-bridge\"\nlevel = \"director\"\nstatus = \"former\"\nleft-on = 2027-02-10"))]),
        ("Prose about it", vec![c(Add("recovery.md", "\nSince February nobody at Hallow Bridge speaks for us: [[stakeholder.mill-manager-hallow-bridge]] has left.\n"))]),
        ("Drop the map notes", vec![("accounts/kestrane/", Remove("map-notes.md"))]),
        ("The CFO doubts again", vec![c(Edit("people.toml", "stance = \"neutral\"\ncontact = \"multiple\"\ncovered-by = [\n  { person = \"claudia\", lead = true, current = \"vendor\"", "stance = \"skeptic\"\ncontact = \"multiple\"\ncovered-by = [\n  { person = \"claudia\", lead = true, current = \"vendor\""))]),
        ("Signing takes until June", vec![c(Edit("actions.toml", "due = 2027-04-30\ncriterion = \"Signatures of both sides\"", "due = 2027-06-11\ncriterion = \"Signatures of both sides\""))]),
        ("Hand the renewal to Claudia", vec![c(Edit("actions.toml", "criterion = \"Signatures of both sides\"\nowner = \"tomasz\"", "criterion = \"Signatures of both sides\"\nowner = \"claudia\""))]),
        ("Aim lower in 2027", vec![c(Edit("money.toml", "2026-q4 = 340_000, 2027 = 1_100_000", "2026-q4 = 340_000, 2027 = 900_000"))]),
        ("Plan a meeting with the new board", vec![c(Add("actions.toml", "\n[action.board-day]\ntitle = \"Invite the executives to a day at BM2\"\nowner = \"claudia\"\nstatus = \"proposed\"\nstart = 2027-03-01\ndue = 2027-04-16\nobjective = \"executive-ratings\"\nexternal = [\"cfo\", \"coo\"]\n"))]),
    ]
}

fn done(project: &Project, folder: &str, deed: &Deed) {
    let at = |path: &str| format!("{folder}{path}");
    match deed {
        Edit(path, from, to) => {
            let times = project.read(at(path)).matches(from).count();
            assert_eq!(times, 1, "{path}: {from}");
            project.edit(at(path), from, to);
        }
        Everywhere(path, from, to) => project.edit(at(path), from, to),
        Add(path, more) => project.write(at(path), project.read(at(path)) + more),
        Split(path, from, to) => {
            let text = project.read(at(path));
            let (stays, goes) = text.split_at(text.find(from).unwrap());
            project.write(at(path), stays);
            project.write(at(to), goes);
        }
        Rename(from, to) => {
            project.write(at(to), project.read(at(from)));
            project.remove(at(from));
        }
        Remove(path) => project.remove(at(path)),
    }
}

/// What was done on a branch beside the last commit.
const BESIDE: Deed = Edit(
    "massnahmen.toml",
    "owner = \"mirela\"\ncontributors = [\"lena\"]\nexternal = [\"leitung-einkauf\", \"leitung-controlling\"]\nstatus = \"in-progress\"\nstart = 2026-05-04",
    "owner = \"priya\"\ncontributors = [\"lena\"]\nexternal = [\"leitung-einkauf\", \"leitung-controlling\"]\nstatus = \"in-progress\"\nstart = 2026-05-04",
);

/// The example and its life, a commit a deed, and at the end a merge of a branch.
fn lived() -> Project {
    let project = Project::example().commit("The plans as they stand");
    let mut life = life();
    let last = life.pop().unwrap();
    let recorded = |(title, deeds): (&str, Vec<(&str, Deed)>)| {
        for (folder, deed) in &deeds {
            done(&project, folder, deed);
        }
        project.record(title);
    };
    life.into_iter().for_each(recorded);
    git(&project, &["checkout", "--quiet", "-b", "priya"]);
    recorded(("Priya übernimmt das Wertmodell", vec![(ALPMARK, BESIDE)]));
    git(&project, &["checkout", "--quiet", "main"]);
    recorded(last);
    git(&project, &["merge", "--quiet", "--no-ff", "-m", MERGE, "priya"]);
    project
}

fn git(project: &Project, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(arguments).current_dir(project.root());
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    for who in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{who}_NAME"), "Lena Vogt");
        command.env(format!("GIT_{who}_EMAIL"), "lena@example.com");
        command.env(format!("GIT_{who}_DATE"), "2027-03-01T12:00:00Z");
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_repository_tells_its_life() {
    let project = lived();
    let titles: Vec<_> = life().into_iter().map(|(title, _)| title).chain([MERGE]).collect();
    let commits = titles.len();
    assert_eq!(commits, 40, "and the first one, and what was merged");
    for back in 0..commits {
        let range = format!("HEAD~{}..HEAD~{back}", back + 1);
        for (lang, nothing) in [("en", "No changes"), ("de", "Keine Änderungen")] {
            let all = ["-o", "a.md", "-o", "a.json", "-o", "a.html", "--format", "text"];
            let asked = ["diff", &range, "--lang", lang, "--today", TODAY].into_iter().chain(all);
            let diff = project.run(asked);
            diff.success().stderr_is("");
            let is_layout = LAYOUT.contains(&titles[commits - 1 - back]);
            assert_eq!(diff.stdout().starts_with(nothing), is_layout, "{range}\n{}", diff.stdout());
            let comment = project.read("a.md");
            let of = |tag: &str| comment.matches(tag).count();
            assert_eq!(of("<details>"), of("</details>"), "{comment}");
            assert_eq!(of("\n### ") == 0, is_layout, "{comment}");
            let json: Value = serde_json::from_str(&project.read("a.json")).unwrap();
            assert_eq!(json["layout-only"], is_layout, "{json}");
            assert!(project.read("a.html").contains("</html>"), "{range}");
        }
    }
    let said = |title: &str, lang: &str| {
        let at = titles.iter().position(|known| *known == title).unwrap();
        let back = commits - 1 - at;
        let range = format!("HEAD~{}..HEAD~{back}", back + 1);
        project
            .run(["diff", &range, "--lang", lang, "--today", TODAY])
            .stdout()
            .replace('\u{a0}', " ")
    };
    let has = |title: &str, lang: &str, words: &[&str]| {
        let text = said(title, lang);
        for words in words {
            assert!(text.contains(words), "{title}: no {words:?} in\n{text}");
        }
    };
    has("Renegotiate what BM2 has to reach", "en", &["Target: 96.5 % → 95.5 %"]);
    has("Move the alarm list once more", "en", &["+35 days", "moved for the 3rd time"]);
    has(
        "Expect less of the maintenance contract",
        "en",
        &["€1,250,000 → €1,100,000", "−12%", "[critical]"],
    );
    has("Der Personalvorstand geht", "de", &["Cornelius Wehrstedt", "Ausgeschieden"]);
    has(
        "Name the objective for what it is",
        "en",
        &["1 change:", "Id: scorecard → executive-ratings"],
    );
    has("Move the alarm list", "en", &["1 change:", "6 Nov 2026 → 18 Dec 2026"]);
    has("Seine Nachfolgerin kommt", "de", &["Nachfolge: Dr. Henrike Sassen (neu)"]);
    has("Neue Kollegin", "de", &["Gemeinsames aller Pläne", "Nina Sørensen"]);
    has(MERGE, "de", &["1 Änderung:", "Verantwortlich: Mirela Ionescu → Priya Raman"]);
    has("Give the alarm list to Henrik", "en", &["[critical]", "Jonas Brandl → Henrik Solberg"]);
    has("Vertraulich genug", "de", &["Mit Kunde geteilt → Intern"]);
    let log = project.run(["log", "corrant/action.alarm-list-cleanup", "--today", TODAY]);
    assert_eq!(log.stdout().matches("Due: ").count(), 3, "{}", log.stdout());
    log.stdout_has("Give the alarm list to Henrik");
}

/// The keys of all tables in a report; what stands in plans has keys of its own.
fn keys(report: &Value) -> BTreeSet<String> {
    const OF_PLANS: [&str; 4] = ["content", "contents", "edits", "value"];
    let (mut found, mut open) = (BTreeSet::new(), vec![report]);
    while let Some(value) = open.pop() {
        open.extend(value.as_array().into_iter().flatten());
        for (key, value) in value.as_object().into_iter().flatten() {
            found.insert(key.clone());
            open.extend((!OF_PLANS.contains(&key.as_str())).then_some(value));
        }
    }
    found
}

#[test]
fn the_manual_names_what_a_report_of_a_life_holds() {
    let project = lived();
    let all = ["diff", "HEAD~40..HEAD", "--format", "json", "--today", TODAY];
    let keys = keys(&project.run(all).json());
    assert!(keys.len() > 50, "{keys:?}");
    let manual = std::fs::read_to_string(crate_path("docs/review.md")).unwrap();
    let words: BTreeSet<&str> = manual.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    let missing: Vec<_> = keys.iter().filter(|key| !words.contains(key.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_manual_shows_a_real_comment() {
    let project = lived();
    let arguments = ["diff", "HEAD~10..HEAD", "--format", "markdown", "--today", TODAY];
    let comment = project.run(arguments);
    comment.success().stderr_is("");
    comment.stdout_is_file("docs/review-example.md");
}
