//! The pages of an account in a real browser: for every reader, on paper, with keys, with filters in the address.

use std::path::Path;

use super::{Browser, axe, key};
use crate::support::Project;

/// Every page of an account.
const PAGES: [&str; 19] = [
    "index",
    "brief",
    "slides",
    "people",
    "map",
    "support",
    "coverage",
    "decisions",
    "swot",
    "competitors",
    "whitespace",
    "goals",
    "actions",
    "dependencies",
    "team",
    "revenue",
    "questions",
    "reviews",
    "documents",
];

/// Every page over all accounts.
const OVERVIEWS: [&str; 6] = ["index", "actions", "load", "findings", "about", "people/lena"];

/// An item of each kind that the page shows, each as long as it may be.
const STUFFED: &str = "\
[priority.p{at}]\ntitle = \"{long}\"\n\
[goal.g{at}]\ntitle = \"{long}\"\n\
[risk.r{at}]\ntitle = \"{long}\"\n\
[objective.o{at}]\ntitle = \"{long}\"\ngoal = \"g{at}\"\nbaseline = 0\ntarget = 10\ndue = 2027-01-01\n\
[action.a{at}]\ntitle = \"{long}\"\ndue = 2026-01-01\n\
[stakeholder.s{at}]\nname = \"{long}\"\ntitle = \"{long}\"\ninfluence = 9\nroles = [\"decider\"]\n";

/// The example, built.
fn built() -> Project {
    let project = Project::example();
    project.run(["build", "--out", "built"]).success();
    project
}

fn address(project: &Project, path: impl AsRef<Path>) -> String {
    format!("file://{}", project.path(Path::new("built").join(path)).display())
}

#[test]
fn no_page_keeps_a_reader_out() {
    let project = built();
    let browser = Browser::start();
    let pages = PAGES.iter().map(|page| format!("de/alpmark/{page}.html"));
    let pages = pages.chain(OVERVIEWS.iter().map(|page| format!("en/{page}.html")));
    let mut found = Vec::new();
    for page in pages {
        for theme in ["light", "dark"] {
            browser.look(theme).open(&address(&project, &page));
            found.extend(browser.problems());
            let faults = axe(&browser);
            // What axe-core itself asks for is no request of the page.
            browser.problems();
            found.extend(faults.into_iter().map(|fault| format!("{page}, {theme}: {fault}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn an_account_fits_one_page_of_either_paper() {
    let project = built();
    let long = "Ein sehr langer Titel, der auch nach dem Kürzen noch zwei Zeilen braucht und mehr "
        .repeat(3);
    let head = format!("\n[plan]\nobjective = \"{long}\"\n[account]\nname = \"{long}\"\n");
    let items = (0..30).map(|at| STUFFED.replace("{at}", &at.to_string()).replace("{long}", &long));
    let plan: String = std::iter::once(head).chain(items).collect();
    project.write("accounts/stuffed/plan.toml", plan);
    project.run(["build", "--out", "built"]).success();
    let browser = Browser::start();
    for account in ["alpmark", "corrant", "elmwasser", "harrow-pike", "kestrane", "stuffed"] {
        for (paper, width, height) in [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)] {
            browser.open(&address(&project, format!("de/{account}/brief.html")));
            assert_eq!(browser.printed_pages(width, height), 1, "{account} on {paper}");
            // Nothing is cut: what the page holds is no higher than the page.
            browser.look("print");
            let cut = browser.eval("document.querySelector('.paper').scrollHeight - document.querySelector('.paper').clientHeight");
            assert!(cut.as_f64().is_some_and(|cut| cut <= 1.0), "{account} on {paper}: {cut}");
        }
    }
}

#[test]
fn slides_turn_by_keys_and_are_one_a_page() {
    let project = built();
    let browser = Browser::start();
    browser.open(&address(&project, "en/alpmark/slides.html"));
    let slides = browser.count(".slide");
    assert!(slides > 8, "{slides}");
    assert_eq!(browser.printed_pages(29.7, 16.7), slides);
    browser.open(&format!("{}#3", address(&project, "en/alpmark/slides.html")));
    browser.eval("document.querySelector('[data-present] button').click()");
    browser.wait_until("document.querySelector('.slide.now')?.id === 'slide-3'", 5);
    browser.press(key::RIGHT).wait_until("location.hash === '#4'", 5);
    browser
        .press(key::ESCAPE)
        .wait_until("!document.documentElement.classList.contains('presenting')", 5);
}

#[test]
fn what_is_filtered_is_in_the_address() {
    let project = built();
    let browser = Browser::start();
    let page = address(&project, "en/alpmark/actions.html");
    browser.open(&page);
    let shown =
        "[...document.querySelectorAll('tr[data-owner]')].filter(row => !row.hidden).length";
    let all = browser.eval(shown);
    browser.open(&format!("{page}#late=1"));
    browser.wait_until(&format!("{shown} === 1"), 5);
    assert_ne!(all, 1);
    assert_eq!(browser.eval("document.querySelector('[name=late]').checked"), true);
    browser.click("[name=late]").wait_until(&format!("{shown} === {all}"), 5);
    assert_eq!(browser.eval("location.hash"), "");
}

#[test]
fn everything_is_found_from_everywhere() {
    let project = built();
    let browser = Browser::start();
    browser.open(&address(&project, "de/corrant/goals.html"));
    let first = "document.querySelector('#found li a')";
    let titles = "[...document.querySelectorAll('#found li a')].map(link => link.textContent)";
    browser.press("/").wait_until("document.querySelector('.finder').open", 5);
    // An account by its name, without the mark of its letters.
    browser
        .press("alpmark mol")
        .wait_until(&format!("{first}?.textContent === 'Alpmark Molkereien AG'"), 5);
    // A word from the middle of a compound, in another account than this.
    browser.press(key::ESCAPE).press("/");
    browser
        .press("vertrag")
        .wait_until(&format!("{titles}.some(title => title.includes('Rahmenvertrag'))"), 10);
    browser.press(key::ESCAPE).press("/").press("druckluft kaltenau");
    browser.wait_until(&format!("{titles}.includes('Druckluft Kaltenau abgeschlossen')"), 10);
    browser.eval("[...document.querySelectorAll('#found li')].find(option => option.textContent.includes('Druckluft Kaltenau abgeschlossen')).querySelector('a').click()");
    browser.wait_until("location.href.includes('alpmark/actions.html#milestone-')", 5);
    assert_eq!(browser.problems(), [""; 0]);
}
