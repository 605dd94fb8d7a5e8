//! Mermaid's own parser, in Chromium, reads every Mermaid text: of hostile names, of every look, of
//! changes. `tests/tools` installs it.

use std::fs;
use std::path::PathBuf;

use keyplan::graph::render;
use keyplan::graph::{Before, ColorBy, DrawOptions, Drawing, Focus, draw, draw_since};
use serde_json::{Value, json};

use super::formats::{hostile_people, sample};
use super::people::{People, company};
use crate::browser::Browser;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

const HINT: &str = "Mermaid is not there; `tests/run` installs what the browser tests need";

/// Where Mermaid is: below the target folder that this test was built in.
fn mermaid() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let file = tests.ancestors().nth(3).unwrap().join("mermaid/package/dist/mermaid.min.js");
    file.canonicalize().expect(HINT)
}

/// A browser with a page that has Mermaid.
fn page(folder: &std::path::Path) -> Browser {
    let script = format!("<script src=\"file://{}\"></script>", mermaid().display());
    let html = format!("<!doctype html><meta charset=\"utf-8\"><title>Mermaid</title>{script}");
    let file = folder.join("page.html");
    fs::write(&file, html).unwrap();
    let browser = Browser::start();
    browser.open(&format!("file://{}", file.display()));
    browser.wait_until("typeof mermaid.parse === 'function'", 20);
    browser
}

/// What Mermaid says of a text: which kind of diagram it is, or why it is none.
fn reads(browser: &Browser, text: &str) -> Value {
    let text = json!(text);
    browser.eval(&format!(
        "await mermaid.parse({text}).then(it => it.diagramType, fault => String(fault))"
    ))
}

fn changes(people: &People, before: &People) -> Drawing {
    let none = std::collections::BTreeMap::new();
    let (plan, shared) = (Some(&before.plan), &before.shared);
    let then = Before { plan, shared, renamed: &none, name: "v1.0 \"<b>\"" };
    draw_since(then, &people.plan, &people.shared, TODAY, &DrawOptions::default())
}

#[test]
fn mermaid_reads_every_picture() {
    let folder = tempfile::tempdir().unwrap();
    let browser = page(folder.path());
    let broken = reads(&browser, "flowchart TD\n  a[\"open\n");
    assert!(broken.as_str().unwrap().contains("Error"), "{broken}");
    let (hostile, some) = (hostile_people(), company(30, 30));
    let mut drawings = vec![
        sample(60),
        sample(1),
        draw(&hostile.plan, &hostile.shared, TODAY, &DrawOptions::default()),
    ];
    for color_by in ColorBy::ALL {
        let focus = Some(Focus { person: "s-3".into(), depth: 1 });
        let options = DrawOptions { color_by, focus, ..DrawOptions::default() };
        drawings.push(draw(&some.plan, &some.shared, TODAY, &options));
        let options = DrawOptions { focus: None, ..options };
        drawings.push(draw(&hostile.plan, &hostile.shared, TODAY, &options));
    }
    drawings.push(changes(&hostile, &some));
    drawings.push(changes(&some, &hostile));
    drawings.push(changes(&company(24, 8), &some));
    for drawing in &drawings {
        let text = render::mermaid(drawing);
        assert_eq!(reads(&browser, &text), json!("flowchart-v2"), "{text}");
    }
    let nobody = People::default();
    let empty = draw(&nobody.plan, &nobody.shared, TODAY, &DrawOptions::default());
    assert_eq!(reads(&browser, &render::mermaid(&empty)), json!("flowchart-v2"));
}

/// A name as it is read: Mermaid draws the texts, and none has become a mark or an element.
#[test]
fn mermaid_shows_hostile_names_as_names() {
    let folder = tempfile::tempdir().unwrap();
    let browser = page(folder.path());
    let hostile = hostile_people();
    let drawing = draw(&hostile.plan, &hostile.shared, TODAY, &DrawOptions::default());
    let text = json!(render::mermaid(&drawing));
    browser.eval("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })");
    let drawn = browser.eval(&format!(
        "await mermaid.render('map', {text}).then(it => {{ document.body.innerHTML = it.svg; \
         return document.body.innerText + document.body.textContent; }}, fault => String(fault))"
    ));
    let drawn = drawn.as_str().unwrap();
    for name in ["<script>alert(1)</script>", "[square] (round) {curly} <angle>", "#quot; #35;"] {
        assert!(drawn.contains(name), "{name} in {drawn}");
    }
    assert_eq!(browser.count("script:not([src])"), 0);
    assert_eq!(browser.count(".node"), drawing.cards.len() as u64);
}
