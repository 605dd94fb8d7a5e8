//! The summary as a page shows it: rendered as GitHub's Markdown, with every extension that GitHub has
//! and raw HTML let through, and read as a browser reads it.

use std::collections::BTreeSet;

use comrak::{Options, markdown_to_html};
use html5ever::parse_document;
use html5ever::tendril::TendrilSink;
use keyplan::diagnostic::Severity;
use keyplan::diagnostic::render::{Context, Format};
use keyplan::i18n::Language;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::{Judged, many, told};

/// A page's elements in order with the text below each, code in backticks.
pub fn elements(markdown: &str) -> Vec<(String, String)> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.math_dollars = true;
    options.render.r#unsafe = true;
    let html = markdown_to_html(markdown, &options);
    let dom = parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html.as_str());
    let mut found = Vec::new();
    let mut open: Vec<Handle> = vec![dom.document.clone()];
    while let Some(node) = open.pop() {
        if let NodeData::Element { name, attrs, .. } = &node.data {
            let attributes: Vec<String> =
                attrs.borrow().iter().map(|attr| attr.name.local.to_string()).collect();
            let name = format!("{}{}", name.local, attributes.concat());
            found.push((name, text(&node)));
        }
        open.extend(node.children.borrow().iter().rev().cloned());
    }
    found
}

fn text(node: &Handle) -> String {
    let mut said = String::new();
    let mut open = vec![node.clone()];
    while let Some(node) = open.pop() {
        if let NodeData::Text { contents } = &node.data {
            said += &contents.borrow();
        }
        open.extend(node.children.borrow().iter().rev().cloned());
    }
    said
}

/// The only elements that a summary has.
#[track_caller]
pub fn is_plain(markdown: &str) {
    let allowed = "html head body h2 h3 p code table thead tbody tr th td";
    let allowed: BTreeSet<&str> = allowed.split(' ').collect();
    let found: BTreeSet<String> = elements(markdown).into_iter().map(|(name, _)| name).collect();
    let odd: Vec<_> = found.iter().filter(|name| !allowed.contains(name.as_str())).collect();
    assert!(odd.is_empty(), "{odd:?} in\n{markdown}");
}

#[test]
fn shows_the_counts_and_a_table_a_plan() {
    let judged = Judged::usual();
    let summary = judged.told(Format::Markdown);
    is_plain(&summary);
    let all = elements(&summary);
    let of = |name: &str| -> Vec<&str> {
        all.iter().filter(|(found, _)| found == name).map(|(_, text)| text.as_str()).collect()
    };
    assert!(of("h2")[0].starts_with("keyplan: "), "{summary}");
    assert!(of("h2")[0].ends_with(" in 2 plans"), "{summary}");
    assert_eq!(of("h3"), ["nordwind", "All plans"]);
    assert_eq!(of("th")[..5], ["Severity", "Rule", "Place", "Finding", "What to do"]);
    assert_eq!(of("tr").len(), judged.findings.len() + 2);
    assert_eq!(of("td").len(), judged.findings.len() * 5);
    let at = of("td").iter().position(|cell| *cell == "ref/unknown-word").unwrap();
    assert_eq!(
        of("td")[at - 1..at + 4],
        [
            "error",
            "ref/unknown-word",
            "accounts/nordwind/plan.toml:14:10",
            "stance does not know the word advocat",
            "did you mean advocate?"
        ]
    );
    let severities: Vec<&str> = of("td").into_iter().step_by(5).collect();
    assert_eq!(severities.first(), Some(&"error"));
    let german =
        judged.told_with(Format::Markdown, |it| Context { language: Language::German, ..it });
    assert!(german.contains("| Schwere | Regel | Stelle | Befund | Abhilfe |"), "{german}");
}

#[test]
fn nothing_found_is_a_line() {
    assert_eq!(told(&[], Format::Markdown), "## keyplan: no findings in 0 plans\n");
}

#[test]
fn stays_below_what_github_takes_and_counts_what_was_cut() {
    let mut findings = many(12_000, Severity::Warning, "first");
    findings.extend(many(100, Severity::Error, "second"));
    let summary = told(&findings, Format::Markdown);
    assert!(summary.len() <= 1024 * 1024, "{}", summary.len());
    assert!(summary.len() > 1_000_000, "{}", summary.len());
    let rows = summary.lines().filter(|line| line.contains("`goal/none`")).count();
    let last = summary.lines().last().unwrap();
    let cut = last.split(' ').find_map(|word| word.replace(',', "").parse::<usize>().ok());
    assert_eq!(cut.map(|cut| cut + rows), Some(12_100), "{last}");
    let errors = summary.find("### `second`").unwrap();
    assert!(errors < summary.find("### `first`").unwrap(), "the gravest come first");
}
