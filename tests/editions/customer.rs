//! The customer's edition as a page that one hands over: what is on it, under which ids, and what the commands
//! tell a customer.

use keyplan::files::Files;
use keyplan::model::Audience;
use keyplan::redact::Readers;

use super::plant::{Garden, is_allowed};
use super::search::words_in;
use super::{Texts, edition, published, workspace};
use crate::robust::properties::EXAMPLE;
use crate::site::{assert_sound, pages};
use crate::support::Project;

fn example() -> Texts {
    EXAMPLE.iter().cloned().collect()
}

fn alpmark() -> Readers {
    Readers::from(Audience::Customer).of_accounts(["alpmark".into()])
}

fn texts<const N: usize>(files: [(&str, &str); N]) -> Texts {
    files.map(|(path, text)| (path.to_owned(), text.to_owned())).into()
}

fn paths(site: &Files) -> Vec<&str> {
    let all = site.keys().map(keyplan::files::FilePath::as_str);
    all.filter(|path| !path.starts_with("assets/")).collect()
}

#[test]
fn one_account_is_one_page_a_language() {
    let site = edition(&example(), alpmark());
    assert_sound(&site);
    let expected = [
        "404.html",
        "_headers",
        "de/calendar.ics",
        "de/index.html",
        "en/calendar.ics",
        "en/index.html",
        "index.html",
        "robots.txt",
    ];
    assert_eq!(paths(&site), expected);
    let size: usize = site.values().map(|bytes| bytes.len()).sum();
    assert!(size < 400_000, "{size}");
}

#[test]
fn the_page_says_what_both_sides_share_and_nothing_of_the_house() {
    let site = edition(&example(), alpmark());
    let pages = pages(&site);
    let (german, english) = (&pages["de/index.html"], &pages["en/index.html"]);
    for said in [
        "Gemeinsamer Plan",
        "Halvern Automation",
        "Alpmark Molkereien AG",
        "Ungeplante Stillstände der Abfülllinien halbieren",
        "42 → 28,5 → 21",
        "Wartungsfenster 2027 mit der Produktion festlegen",
        "Heike Rosskamp",
        "Rubén Castellano",
        "Pilot Ravensmoor abgenommen",
        "Umbauplan für Linie 3 wird im April gemeinsam verabschiedet.",
        "i.aydemir@alpmark.example",
        "Claudia Ansorge",
        "Wenn etwas stockt",
        "Full-service maintenance",
        "So arbeiten wir zusammen",
    ] {
        assert!(german.contains(said), "{said}");
    }
    assert!(english.contains("Who does what") && english.contains("When something is stuck"));
    for (path, html) in &pages {
        for hidden in [
            "Brakton",       // a competitor
            "Rahmenvertrag", // what we want
            "9.000 EUR an",  // a note
            "git.example",   // where the sources are
            "key accounts",  // what we call our customers
            "Strategischer", // the plan's own title
            "Größte Unsicherheit",
            "nrage",
            "keyplan lint",
            "Edition",
            "Kümmerle", // somebody whom nobody shared
            "freigabe",
        ] {
            assert!(!html.contains(hidden), "{path}: {hidden}");
        }
    }
}

#[test]
fn no_id_of_the_plans_is_in_it() {
    let texts = example();
    let site = edition(&texts, Audience::Customer);
    let whole = workspace(&texts);
    let ids = whole.plans.iter().flat_map(|plan| {
        let own = plan.heads().map(|head| head.key.id.clone());
        own.chain(plan.pages.iter().map(|page| page.id.clone())).chain([plan.id.clone()])
    });
    // Others are words that a text may hold, such as a first name.
    let ids: Vec<_> =
        ids.filter(|id| id.contains('-') && id.parse::<jiff::civil::Date>().is_err()).collect();
    assert!(ids.len() > 200, "{}", ids.len());
    for (path, bytes) in site.iter().filter(|(path, _)| !path.as_str().starts_with("assets/")) {
        let text = String::from_utf8_lossy(bytes);
        for id in &ids {
            assert!(!text.contains(&**id) && !path.as_str().contains(&**id), "{path}: {id}");
        }
    }
}

#[test]
fn several_accounts_have_a_page_that_leads_to_them_and_none_says_so() {
    let site = edition(&example(), Audience::Customer);
    assert_sound(&site);
    let all = &pages(&site)["en/index.html"];
    assert!(all.contains("Alpmark Molkereien AG") && all.contains("account-1/index.html"));
    let nothing =
        edition(&texts([("keyplan.toml", "[workspace]\nname = \"x\"\n")]), Audience::Customer);
    assert_sound(&nothing);
    assert!(pages(&nothing)["en/index.html"].contains("Nothing is shared yet."));
}

const SETTINGS: &str = "[workspace]\nname = \"Inside\"\ncompany = \"Halvern\"\n";
const PLAN: &str = r#"
[account]
name = "Nordwind AG"
visibility = "shared"

[objective.margin]
title = "More margin"

[objective.uptime]
title = "Uptime of 99 percent"
visibility = "shared"

[action.secret]
title = "Prepare the price rise"

[action.one]
title = "First step"
objective = "margin"
owner = "tom"
visibility = "shared"

[action.two]
title = "Second step of [[action.secret|that]] and [[action.one]]"
objective = "uptime"
owner = "lena"
visibility = "shared"

[review.ours]
on = 2026-06-01
type = "internal"
decisions = ["Raise the price"]
visibility = "shared"

[stakeholder.gone]
name = "Otto Left"
status = "former"
visibility = "shared"
"#;
const TEAM: &str = "[person.lena]\nname = \"Lena Vogt\"\nvisibility = \"shared\"\n\n[person.tom]\nname = \"Tom Reuter\"\n";
const PAGE: &str = "+++\ntitle = \"Together\"\nvisibility = \"shared\"\n+++\n\nAfter [[action.secret]] comes [[action.one]], \
    says [our note](situation.md). See [[unit.works]].\n";

fn nordwind() -> Texts {
    texts([
        ("keyplan.toml", SETTINGS),
        ("team.toml", TEAM),
        ("accounts/nordwind/plan.toml", PLAN),
        ("accounts/nordwind/together.md", PAGE),
    ])
}

#[test]
fn what_leads_to_something_hidden_becomes_text_or_goes() {
    let site = edition(&nordwind(), Audience::Customer);
    assert_sound(&site);
    let html = &pages(&site)["en/index.html"];
    assert!(
        html.contains("After … comes <a href=\"#action-1\">First step</a>, says our note. See …."),
        "{html}"
    );
    assert!(html.contains("Second step of … and") && html.contains("Lena Vogt"));
    for hidden in
        ["price", "margin", "Tom Reuter", "situation", "Otto", "Inside", "secret", "2026-06-01"]
    {
        assert!(!html.contains(hidden), "{hidden}");
    }
}

#[test]
fn numbers_are_counted_over_what_is_shared() {
    let ids = |texts: &Texts| {
        let published = published(texts, Audience::Customer);
        let plan = &published.workspace().plans[0];
        let ids = plan.heads().map(|head| head.key.to_string()).collect::<Vec<_>>();
        (plan.id.to_string(), ids)
    };
    let (plan, before) = ids(&nordwind());
    assert_eq!(plan, "account-1");
    assert_eq!(before, ["account", "objective.1", "action.1", "action.2"]);
    // A hidden item more, in front of all, changes no number.
    let mut more = nordwind();
    more.insert(
        "accounts/nordwind/a.toml".to_owned(),
        "[action.zero]\ntitle = \"Zero\"\n".to_owned(),
    );
    assert_eq!(ids(&more).1, before);
}

/// Nordwind as a project with a first commit.
fn project() -> Project {
    let all = nordwind();
    all.iter()
        .fold(Project::new(), |project, (path, text)| project.file(path, text))
        .commit("Begin")
}

#[test]
fn the_commands_make_things_for_the_customer() {
    let project = project();
    project
        .run(["build", "--audience", "customer", "--account", "nordwind", "--out", "out"])
        .success();
    assert!(project.read("out/en/index.html").contains("Nordwind AG"));
    let refused = |arguments: &[&str], words: &str| {
        project.run(arguments).code(2).stderr_has(words);
    };
    refused(
        &["build", "--audience", "customer", "--account", "nordwnd"],
        "did you mean `nordwind`?",
    );
    refused(&["build", "--account", "nordwind"], "`--account` is for the customer's edition");
    refused(&["build", "--audience", "custmer"], "did you mean `customer`?");
    refused(&["log", "--audience", "customer"], "one of: team, internal");
    refused(
        &["graph", "nordwind", "--audience", "customer", "--format", "json"],
        "not for the customer",
    );
    refused(
        &["graph", "nordwind", "--audience", "customer", "--diff", "HEAD"],
        "not for the customer",
    );
}

#[test]
fn a_map_for_the_customer_tells_who_is_who_and_nothing_more() {
    let project = Project::example();
    let text = project.run(["graph", "alpmark", "--audience", "customer"]);
    text.success().stdout_has("People at Alpmark Molkereien AG").stdout_has("Heike Rosskamp");
    for words in ["Unknown", "nobody", "decides", "(?)", "confidential", "Kümmerle"] {
        text.stdout_lacks(words);
    }
    let svg = project.run(["graph", "alpmark", "--audience", "customer", "--format", "svg"]);
    svg.success().stdout_has("and who reports to whom");
    for words in ["Unknown", "nobody", "sways", "stands towards", ">?<"] {
        svg.stdout_lacks(words);
    }
}

#[test]
fn changes_told_to_the_customer_are_those_of_what_is_shared() {
    let project = project();
    project.edit(
        "accounts/nordwind/plan.toml",
        "[action.one]",
        "[action.nought]\ntitle = \"A new step\"\nvisibility = \"shared\"\n\n[action.one]",
    );
    project.edit("accounts/nordwind/plan.toml", "Prepare the price rise", "Prepare for the worst");
    project.edit("keyplan.toml", "Inside", "Farther inside");
    let told = project.run(["diff", "HEAD", "--audience", "customer"]);
    told.success().stdout_has("A new step").stdout_lacks("First step").stdout_lacks("worst");
    told.stdout_lacks("nordwind").stdout_lacks("workspace");
    project.edit("accounts/nordwind/plan.toml", "A new step", "The newest step");
    project.record("Share a step");
    project.edit("accounts/nordwind/plan.toml", "Prepare for the worst", "Prepare");
    project.run(["diff", "HEAD", "--audience", "customer", "--exit-code"]).success();
}

#[test]
fn no_form_of_a_diff_or_a_map_holds_a_planted_word() {
    let garden = Garden::new("shared");
    let files = garden.files();
    let project =
        files.iter().fold(Project::new(), |project, (path, text)| project.file(path, text));
    project.record("Plant");
    // Everything is new in one, and everything differs in the other.
    let others = Garden::new("shared").elsewhere();
    let second = others.files();
    for path in files.keys() {
        project.remove(path);
    }
    for (path, text) in &second {
        project.write(path, text.replace("zq0", "zr0"));
    }
    let account = others.word("FOLDER");
    let planted = [garden.planted(), others.planted()];
    let hidden = |word: &String| {
        planted.iter().filter_map(|all| all.get(word)).find(|path| !is_allowed(path)).cloned()
    };
    let mut told = 0;
    for form in ["text", "json", "markdown", "html"] {
        let outcome = project.run([
            "diff",
            "HEAD",
            "--audience",
            "customer",
            "--context",
            "full",
            "--format",
            form,
        ]);
        let found = words_in("diff", outcome.success().stdout().as_bytes());
        told += found.len();
        let leaks: Vec<_> = found.iter().filter_map(|word| Some((word, hidden(word)?))).collect();
        assert!(leaks.is_empty(), "{form}: {leaks:?}");
    }
    assert!(told > 20, "{told}: the diff tells what may be told");
    for (form, file) in [("svg", "m.svg"), ("png", "m.png"), ("text", "m.txt")] {
        project
            .run(["graph", &account, "--audience", "customer", "-o", file, "--format", form])
            .success();
        let found = words_in(file, &std::fs::read(project.path(file)).unwrap());
        let leaks: Vec<_> = found.iter().filter_map(|word| Some((word, hidden(word)?))).collect();
        assert!(leaks.is_empty(), "{form}: {leaks:?}");
    }
}
