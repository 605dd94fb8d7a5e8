//! The preview as a writer meets it: edit, save, and the open page follows.
//!
//! A mistake shows its finding in the page and never stops the preview.

use super::Browser;
use crate::support::Project;

const PLAN: &str = "accounts/nordwind/plan.toml";

/// An account with one goal that has a name of its own.
fn project() -> Project {
    Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Probe\"\nlanguages = [\"en\"]\n")
        .file(PLAN, "[account]\nname = \"Nordwind\"\n\n[goal.first]\ntitle = \"Fewer outages\"\n")
}

/// Waits until the open page shows these words, or does not show them any more.
#[track_caller]
fn shows(browser: &Browser, words: &str) {
    browser.wait_until(&format!("document.body.innerText.includes({words:?})"), 15);
}

#[track_caller]
fn hides(browser: &Browser, words: &str) {
    browser.wait_until(&format!("!document.body.innerText.includes({words:?})"), 15);
}

/// Opens the page of an account by its link on the first page, as a reader does.
#[track_caller]
fn open_account(browser: &Browser, address: &str, name: &str) {
    browser.open(address);
    shows(browser, name);
    let link = format!(
        "[...document.querySelectorAll('a')].find(a => a.innerText.trim() === {name:?}).href"
    );
    let url = browser.eval(&link);
    browser.open(url.as_str().expect("the account has a link"));
}

#[test]
fn the_open_page_follows_the_file() {
    let project = project();
    let preview = project.start(["serve", "--port", "0"]);
    let browser = Browser::start();
    open_account(&browser, &preview.address(), "Nordwind");
    shows(&browser, "Fewer outages");
    // A mark that a reload would lose, and a place to come back to.
    browser
        .eval("(window.mark = 'kept', document.body.style.minHeight = '300vh', scrollTo(0, 200))");

    project.edit(PLAN, "Fewer outages", "Half the outages");
    shows(&browser, "Half the outages");
    hides(&browser, "Fewer outages");
    assert_eq!(browser.eval("window.mark"), "kept", "the page was patched, not loaded again");
    assert_eq!(browser.problems(), [""; 0]);
}

#[test]
fn a_mistake_is_shown_and_goes_when_mended() {
    let project = project();
    let mut preview = project.start(["serve", "--port", "0"]);
    let browser = Browser::start();
    open_account(&browser, &preview.address(), "Nordwind");
    shows(&browser, "Fewer outages");

    project.edit(PLAN, "title = \"Fewer", "title = = \"Fewer");
    shows(&browser, "syntax/toml");
    project.edit(PLAN, "title = = \"Fewer", "title = \"Far fewer");
    shows(&browser, "Far fewer outages");
    hides(&browser, "syntax/toml");
    assert!(preview.is_alive());
}

#[test]
fn the_example_follows_too() {
    let project = Project::example();
    let preview = project.start(["serve", "--port", "0"]);
    let browser = Browser::start();
    browser.open(&preview.address());
    browser.wait_until("document.querySelectorAll('a').length > 4", 15);

    project.write("accounts/zephyr/plan.toml", "[account]\nname = \"Zephyr Works\"\n");
    shows(&browser, "Zephyr Works");
    project.remove("accounts/zephyr");
    hides(&browser, "Zephyr Works");
    assert_eq!(browser.problems(), [""; 0]);
}
