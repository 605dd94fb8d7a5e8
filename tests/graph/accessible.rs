//! Every picture as another reader of XML sees it: well-formed, named and described, its people, lines and
//! signs lists of items that say something, nothing that runs. Chromium reads, axe-core judges.

use keyplan::graph::render::{self, Links};
use keyplan::graph::{
    Before, ColorBy, Density, Direction, DrawOptions, Drawing, Focus, draw, draw_since,
};
use keyplan::i18n::Language;
use serde_json::{Value, json};

use super::formats::hostile_people;
use super::people::{People, company};
use crate::browser::{Browser, axe};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

fn drawn(people: &People, options: &DrawOptions) -> Drawing {
    draw(&people.plan, &people.shared, TODAY, options)
}

/// A picture of every kind.
fn pictures() -> Vec<(String, Drawing)> {
    let (some, other, hostile) = (company(30, 20), company(26, 24), hostile_people());
    let mut all = Vec::new();
    for density in [Density::Full, Density::Compact, Density::Dots] {
        let options = DrawOptions { density, direction: Direction::Right, ..Default::default() };
        all.push((density.word().to_owned(), drawn(&some, &options)));
    }
    for color_by in ColorBy::ALL {
        let focus = Some(Focus { person: "s-3".into(), depth: 1 });
        let options = DrawOptions { color_by, focus, ..DrawOptions::default() };
        all.push((color_by.word().to_owned(), drawn(&some, &options)));
    }
    let layers = "-reports-to,-unit,-covered-by".parse().unwrap();
    let german = DrawOptions { layers, language: Language::German, ..DrawOptions::default() };
    all.push(("layers".to_owned(), drawn(&some, &german)));
    all.push(("hostile".to_owned(), drawn(&hostile, &DrawOptions::default())));
    let none = std::collections::BTreeMap::new();
    let (plan, shared) = (Some(&other.plan), &other.shared);
    let then = Before { plan, shared, renamed: &none, name: "<v1>" };
    let changes = draw_since(then, &some.plan, &some.shared, TODAY, &DrawOptions::default());
    all.push(("changes".to_owned(), changes));
    all
}

/// What is wrong with the picture that `SVG` names, as a reader of XML sees it.
const FAULTS: &str = r#"(() => {
    const xml = new DOMParser().parseFromString(SVG, "image/svg+xml");
    const broken = xml.querySelector("parsererror");
    if (broken) return [broken.textContent];
    const root = xml.documentElement, faults = [];
    const must = (holds, what) => { if (!holds) faults.push(what); };
    must(root.getAttribute("role") === "graphics-document", "the role of the picture");
    must(root.getAttribute("aria-label"), "the name of the picture");
    must(/^(en|de)$/.test(root.getAttribute("lang")), "the language");
    must(root.children[0].tagName === "title" && root.children[0].textContent, "a title first");
    must(root.children[1].tagName === "desc" && root.children[1].textContent, "then a description");
    must(!xml.querySelector("script, foreignObject, iframe, image"), "nothing that runs or is loaded");
    for (const element of xml.querySelectorAll("*"))
        for (const { name, value } of element.attributes)
            must(!/^on/i.test(name) && !/^\s*javascript:/i.test(value), `an attribute ${name}`);
    const lists = [...xml.querySelectorAll("[role=list]")];
    must(lists.length >= 2, "people and legend are lists");
    for (const list of lists) must(list.getAttribute("aria-label"), "the name of a list");
    for (const item of xml.querySelectorAll("[role=listitem]")) {
        must(item.parentElement.getAttribute("role") === "list", "an item outside a list");
        must(item.textContent.trim(), "an item that says nothing");
    }
    return faults;
})()"#;

#[test]
fn every_picture_can_be_read_without_being_seen() {
    let browser = Browser::start();
    browser.open("data:text/html;charset=utf-8,<!doctype html><title>Pictures</title>");
    for (name, drawing) in pictures() {
        let svg = render::svg(&drawing, Links::Pattern("people.html#s-{id}"));
        let faults = browser.eval(&FAULTS.replace("SVG", &json!(svg).to_string()));
        assert_eq!(faults, json!([]), "{name}");
    }
    let broken = browser.eval(&FAULTS.replace("SVG", &json!("<svg><g></svg>").to_string()));
    assert!(broken.as_array().is_some_and(|faults: &Vec<Value>| !faults.is_empty()));
}

#[test]
fn axe_holds_nothing_against_a_picture_in_a_page() {
    let browser = Browser::start();
    browser.open(
        "data:text/html;charset=utf-8,<!doctype html><html lang=en><title>Picture</title>\
         <main><h1>Picture</h1><div id=map></div></main>",
    );
    for (name, drawing) in pictures() {
        let svg = render::svg_inline(&drawing, Links::Pattern("#s-{id}"));
        let style = format!("<style>{}</style>", render::svg_style());
        let html = json!(format!("{style}{svg}"));
        browser.eval(&format!("document.querySelector('#map').innerHTML = {html}"));
        assert_eq!(axe(&browser), Vec::<String>::new(), "{name}");
    }
}
