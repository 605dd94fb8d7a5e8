//! The plan site, built from the example and from hostile plans: every page parses without a fault,
//! every link leads somewhere, nothing acts, and the bytes are the same every time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use html5ever::driver::ParseOpts;
use html5ever::parse_document;
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use jiff::civil::date;
use keyplan::check::{Selection, check};
use keyplan::files::{DiskTree, FileTree, Files, MemoryTree};
use keyplan::model::Audience;
use keyplan::redact::Published;
use keyplan::site::{History, build};
use keyplan::workspace::{Origin, load};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A site built of a tree for the whole team.
fn site_of(tree: &dyn FileTree) -> Files {
    let workspace = load(tree, Origin::on(date(2026, 11, 23))).expect("loads");
    let judge = |workspace: &_| check(workspace, Selection::default());
    let published = Published::of(workspace, Audience::Team, |_| unreachable!(), judge);
    let published = published.expect("is published");
    build(&published, &History::new(), None).and_then(|site| site.files()).expect("builds")
}

fn example() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans-example");
    site_of(&DiskTree::open(&root).expect("the example is there"))
}

/// The pages of a site by path.
pub fn pages(site: &Files) -> BTreeMap<String, String> {
    let html = site.iter().filter(|(path, _)| path.extension() == Some("html"));
    html.map(|(path, bytes)| {
        (path.as_str().to_owned(), String::from_utf8(bytes.to_vec()).expect("UTF-8"))
    })
    .collect()
}

/// An element of a page: its name and its attributes.
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The elements of a page; the parser must have nothing to complain about.
fn elements(path: &str, html: &str) -> Vec<Element> {
    let strict = TreeBuilderOpts { exact_errors: true, ..TreeBuilderOpts::default() };
    let options = ParseOpts { tree_builder: strict, ..ParseOpts::default() };
    let dom = parse_document(RcDom::default(), options).one(html);
    let errors = dom.errors.borrow();
    assert!(errors.is_empty(), "{path}: {:?}", &errors[..errors.len().min(5)]);
    let mut found = Vec::new();
    let mut waiting: Vec<Handle> = vec![dom.document.clone()];
    while let Some(node) = waiting.pop() {
        if let NodeData::Element { name, attrs, .. } = &node.data {
            let attributes = attrs.borrow();
            let pairs =
                attributes.iter().map(|one| (one.name.local.to_string(), one.value.to_string()));
            found.push(Element { name: name.local.to_string(), attributes: pairs.collect() });
        }
        waiting.extend(node.children.borrow().iter().cloned());
    }
    found
}

/// The path that a link on a page leads to, and its anchor.
fn target(page: &str, href: &str) -> (String, Option<String>) {
    let (path, anchor) = match href.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (href, None),
    };
    if path.is_empty() {
        return (page.to_owned(), anchor);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        if part == ".." {
            parts.pop().expect("does not leave the site");
        } else {
            parts.push(part);
        }
    }
    (parts.join("/"), anchor)
}

/// What holds for every page of every site.
pub fn assert_sound(site: &Files) {
    let pages = pages(site);
    let parsed: BTreeMap<_, _> =
        pages.iter().map(|(path, html)| (path.clone(), elements(path, html))).collect();
    let mut anchors: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (path, all) in &parsed {
        let ids: Vec<_> = all.iter().filter_map(|element| element.get("id")).collect();
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{path}: ids twice");
        anchors.insert(path, unique);
    }
    for (path, all) in &parsed {
        for element in all {
            assert_inert(path, element);
            assert_leads(site, &anchors, path, element);
        }
    }
}

fn assert_inert(path: &str, element: &Element) {
    assert_ne!(element.name, "style", "{path}");
    assert!(!matches!(element.name.as_str(), "iframe" | "object" | "embed" | "form"), "{path}");
    for (name, value) in &element.attributes {
        assert!(name != "style" && !name.starts_with("on"), "{path}: {name}={value}");
        let value = value.trim().to_ascii_lowercase();
        let is_address = matches!(name.as_str(), "href" | "src" | "action");
        assert!(!is_address || !value.starts_with("javascript:"), "{path}: {value}");
        assert!(!is_address || !value.starts_with("data:"), "{path}: {value}");
    }
    if element.name == "script" {
        assert!(element.get("src").is_some_and(|source| source.contains("assets/")), "{path}");
    }
}

fn assert_leads(
    site: &Files,
    anchors: &BTreeMap<&str, BTreeSet<&str>>,
    page: &str,
    element: &Element,
) {
    let Some(href) = element.get("href").or_else(|| element.get("src")) else { return };
    if ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme)) {
        return;
    }
    let (path, anchor) = target(page, href);
    let is_there = site.keys().any(|file| file.as_str() == path);
    assert!(is_there, "{page}: `{href}` leads to no file");
    if let Some(anchor) = anchor {
        assert!(anchors[path.as_str()].contains(anchor.as_str()), "{page}: `{href}` has no target");
    }
}

/// Writes a site for looking at it, when `KEYPLAN_OUT` names a folder.
fn show(site: &Files) {
    let Some(out) = std::env::var_os("KEYPLAN_OUT").map(PathBuf::from) else { return };
    for (path, bytes) in site {
        let file = out.join(path.as_str());
        std::fs::create_dir_all(file.parent().expect("has a folder")).expect("makes a folder");
        std::fs::write(file, bytes).expect("writes a file");
    }
}

#[test]
fn the_example_is_sound() {
    let site = example();
    show(&site);
    assert_sound(&site);
}

#[test]
fn every_language_has_the_same_pages() {
    let site = example();
    let of = |language: &str| -> BTreeSet<String> {
        let paths = site.keys().filter_map(|path| path.as_str().strip_prefix(language));
        paths.map(str::to_owned).collect()
    };
    let english = of("en/");
    assert_eq!(english, of("de/"));
    let views = ["index.html", "map.html", "support.html", "coverage.html", "dependencies.html"];
    let expected = views.map(|view| format!("alpmark/{view}"));
    assert!(expected.iter().all(|path| english.contains(path)), "{english:?}");
    assert!(english.contains("findings.html") && english.contains("index.html"));
    let outer: Vec<_> = site.keys().filter(|path| path.parent().is_none()).collect();
    let outer: Vec<_> = outer.iter().map(|path| path.as_str()).collect();
    assert_eq!(outer, ["404.html", "_headers", "index.html", "index.json", "robots.txt"]);
}

#[test]
fn who_decides_and_is_covered_by_nobody_is_told_on_the_map_and_in_the_matrix() {
    let plan = r#"
        [stakeholder.cfo]
        name = "Marion Keller"
        roles = "economic-buyer"
        [stakeholder.clerk]
        name = "Jonas Brandt"
        covered-by = { person = "lena", current = "vendor", target = "trusted-advisor", last-contact = 2026-11-02 }"#;
    let tree = MemoryTree::from_texts([
        ("keyplan.toml", "[workspace]\nname = \"New\"\n"),
        ("accounts/new/plan.toml", plan),
    ]);
    let site = site_of(&tree);
    assert_sound(&site);
    let pages = pages(&site);
    let said =
        "<a href=\"#stakeholder-cfo\">Marion Keller</a> decides, and nobody of us covers them.";
    assert!(pages["en/new/map.html"].contains(said));
    let matrix = &pages["en/new/coverage.html"];
    assert!(matrix.contains("Decides, and nobody of us covers them"));
    assert!(matrix.contains("Vendor → Trusted advisor") && matrix.contains("21 d"), "{matrix}");
}

#[test]
fn the_same_plans_give_the_same_bytes() {
    assert!(example() == example());
}

#[test]
fn no_key_of_the_catalogue_shows_itself() {
    for (path, html) in pages(&example()) {
        for stem in
            [">site-", ">field-", ">kind-", "label=\"site-", "title=\"site-", "holder=\"site-"]
        {
            let found = html.find(stem).map(|at| html[at..].chars().take(40).collect::<String>());
            assert_eq!(found, None, "{path}");
        }
    }
}

/// A plan whose every text tries to act.
const HOSTILE: &str = r#"
[plan]
title = "</title><script>alert(1)</script>"
objective = "\"><img src=x onerror=alert(1)>"
summary = "<script>alert(2)</script> [go](javascript:alert(3)) ![x](javascript:alert(4)) [[action.a|</a><b onclick=x>]]"
owner = "lena"
next-review = 2026-12-01

[account]
name = "<svg/onload=alert(5)> & Sons \u202E \u0007"
website = "javascript:alert(6)"
challenges = ["</li></ul><iframe src=//evil.example>"]

[stakeholder."x onmouseover='alert(7)'"]
name = "'\" onfocus=alert(8) autofocus x=\""
email = "a@b.example?cc=c@d.example&body=<x>"
phone = "javascript:alert(9)"
stance = "advocate"
reports-to = "boss"

[stakeholder.boss]
name = "]]><!--"
reports-to = "x onmouseover='alert(7)'"
influences = { to = "boss" }

[goal.g]
title = "<style>*{display:none}</style>"

[objective.o]
goal = "g"
title = "{{ frame.site }}{% raw %}"
metric = "<m>"
unit = "<u>"
baseline = 1
target = 99999999999999999999999999
due = 2026-12-31

[objective.o.measured]
2026-01-01 = 1
2026-02-01 = 79228162514264337593543950335

[action.a]
title = "<a href=\"javascript:alert(10)\">x</a>"
description = "<div style=\"position:fixed\">"
owner = "nobody"
objective = "o"
depends-on = "a"

[health.2026-01-01]
"<b>x</b>" = 3
"#;

fn hostile() -> Files {
    let settings = "[workspace]\nname = \"<w>\"\nlanguages = [\"en\", \"de\"]\nrepository = \"javascript:alert('{path}#{line}')\"\n[site]\ntitle = \"</title><script>alert(0)</script>\"\naccent = \"red;}body{display:none\"\n";
    let tree = MemoryTree::from_texts([
        ("keyplan.toml", settings),
        ("accounts/evil/plan.toml", HOSTILE),
        (
            "accounts/evil/page.md",
            "# <script>alert(1)</script>\n\n<script>alert(1)</script>\n\n[[stakeholder.boss]] <https://a.example> [x](vbscript:x)\n",
        ),
        ("accounts/Con Nul/plan.toml", "[plan]\n"),
        ("accounts/con/plan.toml", "[account]\nname = \"\"\n"),
    ]);
    site_of(&tree)
}

#[test]
fn a_map_of_forty_people_stays_light() {
    let person = |at: usize| {
        format!(
            "[stakeholder.p{at}]\nname = \"Name of somebody {at}\"\ntitle = \"Head of a department\"\nreports-to = \"p{}\"\n\
             roles = [\"user\", \"influencer\"]\nstance = \"neutral\"\ninfluence = 5\ncares-about = [\"Cost\", \"Quality\"]\n\
             covered-by = [{{ person = \"lena\", current = \"vendor\", last-contact = 2026-11-03 }}]\n\
             influences = [{{ to = \"p{}\", kind = \"trusts\", strength = 2 }}]\n\n",
            at / 4,
            (at + 7) % 40
        )
    };
    let plan =
        format!("[account]\nname = \"Forty\"\n\n{}", (0..40).map(person).collect::<String>());
    let tree = MemoryTree::from_texts([
        ("keyplan.toml", "[workspace]\nname = \"New\"\n"),
        ("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n"),
        ("accounts/forty/plan.toml", plan.as_str()),
    ]);
    let site = site_of(&tree);
    assert_sound(&site);
    let map = &pages(&site)["en/forty/map.html"];
    assert_eq!(map.matches("<li id=\"stakeholder-").count(), 40);
    assert!(map.len() <= 250_000, "{}", map.len());
}

#[test]
fn hostile_texts_do_nothing() {
    let site = hostile();
    assert_sound(&site);
    for (path, html) in pages(&site) {
        for element in elements(&path, &html) {
            let known = !matches!(element.name.as_str(), "b" | "m" | "u" | "w" | "x");
            assert!(known || path.ends_with("404.html"), "{path}: <{}>", element.name);
        }
    }
    let style = site.iter().find(|(path, _)| path.extension() == Some("css"));
    let style = style.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
    assert!(
        style.is_some_and(|style| !style.contains("display:none\n") && !style.contains("red;}"))
    );
}

#[test]
fn the_judge_sees_what_acts() {
    let errors = std::panic::catch_unwind(|| elements("x", "<!doctype html><p><b></p>"));
    assert!(errors.is_err(), "a broken page must not pass");
    let found = elements("x", "<!doctype html><title>x</title><a href='javascript:x'>x</a>");
    let act = |element: &Element| std::panic::catch_unwind(|| assert_inert("x", element)).is_err();
    assert!(found.iter().any(act), "an active link must not pass");
}

#[test]
fn a_workspace_without_plans_has_a_portfolio() {
    let tree = MemoryTree::from_texts([("keyplan.toml", "[workspace]\nname = \"New\"\n")]);
    let site = site_of(&tree);
    assert_sound(&site);
    assert!(pages(&site)["en/index.html"].contains("No account has a plan yet."));
}

#[test]
fn a_page_of_prose_shows_the_views_that_it_asks_for() {
    let plan = "[account]\nname = \"Nordwind\"\n\n\
        [stakeholder.cfo]\nname = \"Ada Roth\"\nstatus = \"placeholder\"\n\n\
        [stakeholder.cio]\nname = \"Jan Berg\"\nreports-to = \"cfo\"\nstatus = \"placeholder\"\n\n\
        [action.plan]\ntitle = \"Write the plan\"\n\n\
        [action.pilot]\ntitle = \"Run the pilot\"\ndepends-on = \"plan\"\n";
    let page = "# Views\n\n```keyplan\ngraph hierarchy focus=cfo depth=0\n```\n\n\
        ```keyplan\ngraph coverage\n```\n\n```keyplan\ngraph work\n```\n\n\
        ```keyplan\ngraph hierarchy focus=unseen\n```\n\n```keyplan\ngrpah\n```\n";
    let site = site_of(&MemoryTree::from_texts([
        ("keyplan.toml", "[workspace]\nname = \"Halvern\"\nlanguages = [\"en\"]\n"),
        ("accounts/nordwind/plan.toml", plan),
        ("accounts/nordwind/views.md", page),
    ]));
    assert_sound(&site);
    let pages = pages(&site);
    let html = &pages["en/nordwind/documents.html"];
    let figures: Vec<&str> = html.split("<figure class=\"embedded\">").skip(1).collect();
    assert_eq!(figures.len(), 3);
    let of = |at: usize| figures[at].split("</figure>").next().unwrap_or_default();
    assert!(of(0).contains("Ada Roth") && !of(0).contains(">Jan Berg<"), "depth 0 is one person");
    assert!(of(1).contains("Jan Berg") && of(1).contains("map.html"));
    assert!(of(2).contains("kp-flow") && of(2).contains("Run the pilot"));
    // The line may name somebody whom the reader may not see.
    assert!(!html.contains("unseen") && !html.contains("grpah"));
    assert_eq!(html.matches("has nothing to show").count(), 2);
    assert_eq!(html.matches("id=\"kp-hatch\"").count(), 1);
}
