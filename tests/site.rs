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
use keyplan::files::{DiskTree, FileTree, MemoryTree};
use keyplan::model::Audience;
use keyplan::redact::Published;
use keyplan::site::{Site, build};
use keyplan::workspace::{Origin, load};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A site built of a tree for the whole team.
fn site_of(tree: &dyn FileTree) -> Site {
    let workspace = load(tree, Origin::on(date(2026, 11, 23))).expect("loads");
    let judge = |workspace: &_| check(workspace, Selection::default());
    let published = Published::of(workspace, Audience::Team, |_| unreachable!(), judge);
    build(&published.expect("is published")).expect("builds")
}

fn example() -> Site {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans-example");
    site_of(&DiskTree::open(&root).expect("the example is there"))
}

/// The pages of a site by path.
fn pages(site: &Site) -> BTreeMap<String, String> {
    let html = site.files.iter().filter(|(path, _)| path.extension() == Some("html"));
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
fn assert_sound(site: &Site) {
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
        assert!(element.get("src").is_some_and(|source| source.contains("assets/site.")), "{path}");
    }
}

fn assert_leads(
    site: &Site,
    anchors: &BTreeMap<&str, BTreeSet<&str>>,
    page: &str,
    element: &Element,
) {
    let Some(href) = element.get("href").or_else(|| element.get("src")) else { return };
    if ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme)) {
        return;
    }
    let (path, anchor) = target(page, href);
    let is_there = site.files.keys().any(|file| file.as_str() == path);
    assert!(is_there, "{page}: `{href}` leads to no file");
    if let Some(anchor) = anchor {
        assert!(anchors[path.as_str()].contains(anchor.as_str()), "{page}: `{href}` has no target");
    }
}

/// Writes a site for looking at it, when `KEYPLAN_OUT` names a folder.
fn show(site: &Site) {
    let Some(out) = std::env::var_os("KEYPLAN_OUT").map(PathBuf::from) else { return };
    for (path, bytes) in &site.files {
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
