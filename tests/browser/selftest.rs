//! The browser itself: what the tests rely on is there, and a problem in a page is seen.
//!
//! If these fail, no other browser test says anything about keyplan.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{Browser, page};

const PAGE: &str = r#"<!doctype html>
<html lang="de"><meta charset="utf-8"><title>Probe</title>
<link rel="icon" href="data:,">
<style>
  body { background: white } .narrow { display: none }
  @media (max-width: 500px) { .narrow { display: block } }
  @media (prefers-color-scheme: dark) { body { background: black } }
</style>
<h1>Größe</h1> <p class="narrow">schmal</p>
<button onclick="setTimeout(() => document.body.append('später'), 50)">Los</button>
<script>if (location.hash === '#broken') { nowhere.to.go() }</script>
</html>"#;

#[test]
fn a_page_is_opened_asked_and_looked_at() {
    let browser = Browser::start();
    browser.open(&page::serve(PAGE));
    assert_eq!(browser.text("h1"), "Größe");
    assert_eq!(browser.eval("document.title"), "Probe");
    assert_eq!(
        browser.eval("await Promise.resolve([innerWidth, 2])"),
        serde_json::json!([1440, 2])
    );
    assert_eq!(browser.count("p"), 1);

    browser.click("button").wait_until("document.body.innerText.includes('später')", 5);

    assert_eq!(browser.text(".narrow"), "");
    assert_eq!(browser.resize(390, 844).text(".narrow"), "schmal");

    let background = "getComputedStyle(document.body).backgroundColor";
    assert_eq!(browser.look("dark").eval(background), "rgb(0, 0, 0)");
    assert_eq!(browser.look("light").eval(background), "rgb(255, 255, 255)");

    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("page.png");
    browser.screenshot(&picture);
    assert!(fs::read(&picture).unwrap().starts_with(b"\x89PNG"));
    assert_eq!(browser.problems(), [""; 0]);
}

/// As strict as the site's own policy.
const STRICT: &str = r#"<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; require-trusted-types-for 'script'">
<link rel="icon" href="data:,"><title>Strict</title><p>Closed</p>"#;

#[test]
fn a_page_that_allows_no_script_can_be_asked() {
    let browser = Browser::start();
    browser.open(&page::serve(STRICT)).wait_until("document.title === 'Strict'", 5);
    assert_eq!(browser.text("p"), "Closed");
    assert_eq!(browser.eval("1 + 1"), 2);
    assert_eq!(browser.problems(), [""; 0]);
}

#[test]
fn a_broken_page_is_noticed() {
    let browser = Browser::start();
    browser.open(&(page::serve(PAGE) + "#broken"));
    let problems = browser.problems();
    assert!(problems.iter().any(|problem| problem.contains("nowhere")), "{problems:?}");
    let waits = catch_unwind(AssertUnwindSafe(|| {
        browser.wait_until("window.neverThere", 1);
    }));
    assert!(waits.is_err(), "waiting for nothing must fail");
    let asks = catch_unwind(AssertUnwindSafe(|| browser.text("aside")));
    assert!(asks.is_err(), "an element that is missing must fail");
}
