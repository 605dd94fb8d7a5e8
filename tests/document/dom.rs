//! Judges HTML as a browser would see it: parsed by html5ever, every node walked.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// Elements that prose may become.
const ELEMENTS: [&str; 42] = [
    "html",
    "head",
    "body",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "em",
    "strong",
    "del",
    "a",
    "img",
    "br",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "input",
    "sup",
    "section",
    "div",
    "span",
    "tfoot",
    "figure",
    "view",
    "sub",
    "aside",
    "ins",
    "mark",
    "small",
];

/// What the walk found.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    pub(crate) wrong: Vec<String>,
    pub(crate) ids: Vec<String>,
    pub(crate) links: Vec<String>,
    pub(crate) images: Vec<String>,
    pub(crate) text: String,
}

/// Judges a page's fragment in which every id must begin with `prefix`.
pub(crate) fn judge(html: &str, prefix: &str) -> Verdict {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let mut verdict = Verdict::default();
    let mut open: Vec<Handle> = vec![dom.document.clone()];
    while let Some(node) = open.pop() {
        verdict.see(&node, prefix);
        open.extend(node.children.borrow().iter().rev().cloned());
    }
    let mut ids = verdict.ids.clone();
    ids.sort();
    if ids.windows(2).any(|pair| pair[0] == pair[1]) {
        verdict.wrong.push("an id twice".to_owned());
    }
    for link in verdict.links.clone().iter().filter_map(|link| link.strip_prefix('#')) {
        if !link.starts_with(prefix) {
            verdict.wrong.push(format!("a fragment without prefix: {link}"));
        }
    }
    verdict
}

impl Verdict {
    fn see(&mut self, node: &Handle, prefix: &str) {
        match &node.data {
            NodeData::Element { name, attrs, template_contents, .. } => {
                let element = name.local.to_string();
                if !ELEMENTS.contains(&element.as_str()) || template_contents.borrow().is_some() {
                    self.wrong.push(format!("<{element}>"));
                }
                for attribute in attrs.borrow().iter() {
                    self.attribute(&element, &attribute.name.local, &attribute.value, prefix);
                }
            }
            NodeData::Text { contents } => self.text.push_str(&contents.borrow()),
            NodeData::Comment { contents } => self.wrong.push(format!("comment {contents}")),
            _ => {}
        }
    }

    fn attribute(&mut self, element: &str, name: &str, value: &str, prefix: &str) {
        match (element, name) {
            ("a", "href") => {
                self.links.push(value.to_owned());
                self.address(value);
            }
            ("img", "src") => {
                self.images.push(value.to_owned());
                self.address(value);
                if value.contains("://") {
                    self.wrong.push(format!("a remote image: {value}"));
                }
            }
            (_, "id") => {
                self.ids.push(value.to_owned());
                if !value.starts_with(prefix) {
                    self.wrong.push(format!("an id without prefix: {value}"));
                }
            }
            (_, "class" | "title" | "alt" | "rel" | "aria-label" | "align" | "start")
            | ("span", "role") => {}
            _ => self.wrong.push(format!("{element} {name}=\"{value}\"")),
        }
    }

    /// As a browser reads an address: blanks and controls in front dropped, tabs and line ends
    /// dropped everywhere, `\` as `/`.
    fn address(&mut self, value: &str) {
        let value: String = value
            .trim_start_matches(|c: char| c <= ' ')
            .chars()
            .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
            .map(|c| if c == '\\' { '/' } else { c })
            .collect();
        let head = value.split(['/', '?', '#']).next().unwrap_or_default();
        let host = value.split("//").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next());
        let is_bad = match head.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase()) {
            Some(scheme) => {
                !["http", "https", "mailto", "tel"].contains(&scheme.as_str())
                    || (scheme.starts_with("http") && host.is_none_or(|host| host.contains('@')))
            }
            None => value.starts_with("//"),
        };
        if is_bad {
            self.wrong.push(format!("address {value}"));
        }
    }
}
