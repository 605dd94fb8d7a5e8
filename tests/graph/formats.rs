//! Every format takes hostile names as names: XML stays well-formed, Graphviz and Mermaid read what
//! was meant, nothing becomes markup or a statement of its own.

use std::io::Write as _;
use std::process::{Command, Stdio};

use keyplan::graph::render::{self, Links};
use keyplan::graph::{DrawOptions, Drawing, draw};
use keyplan::i18n::Language;
use keyplan::model::LineKind;

use super::people::{People, company, lines, person};

const HOSTILE: [&str; 14] = [
    "\"quoted\" 'single' `tick`",
    "[square] (round) {curly} <angle>",
    "<script>alert(1)</script>",
    "]]> <!-- --> &amp; &#x41; %22",
    "end\nsubgraph x\u{0}\u{1b}[31m",
    "end",
    "a --> b; click p1 \"javascript:alert(1)\"",
    "🎉 山田 太郎 👩\u{200d}🔬",
    "مرحبا \u{202e}evil\u{202c} שלום",
    "\\N \\G \\\" trailing \\",
    "#quot; #35; %%{init: {}}%%",
    "\u{fffe}\u{ffff}\u{feff}",
    "",
    "Ünï-cödé:::class @{shape: x} | pipe | style p1 fill:#f00",
];

/// People whose names are made to break something.
pub(crate) fn hostile_people() -> People {
    let mut people = People::default();
    people.unit("u", "Unit \"<script>\" ]; end").plan.id = "<plan>&\"".into();
    for (at, name) in HOSTILE.iter().enumerate() {
        let mut someone = person(name, HOSTILE[(at + 3) % HOSTILE.len()]);
        let to = format!("id-{}", (at + 1) % HOSTILE.len());
        someone.influences = lines([(to, LineKind::ALL[at % LineKind::ALL.len()], 2)]);
        people.add(&format!("id-{at}"), someone);
    }
    people.add("strange id \" <&> ä", person(&"x".repeat(200), &"Wörter ".repeat(40)));
    people
}

fn hostile() -> Drawing {
    let people = hostile_people();
    let today = jiff::civil::date(2026, 11, 23);
    draw(&people.plan, &people.shared, today, &DrawOptions::default())
}

pub(crate) fn sample(n: usize) -> Drawing {
    let people = company(n, n / 2);
    let today = jiff::civil::date(2026, 11, 23);
    draw(
        &people.plan,
        &people.shared,
        today,
        &DrawOptions { language: Language::German, ..DrawOptions::default() },
    )
}

/// The first fault in the form of an XML text: tags that do not match, bare marks, banned characters.
pub(crate) fn xml_fault(text: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        if let Some(fault) = character_fault(&rest[..at]) {
            return Some(fault);
        }
        let end = rest.find('>')?;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if tag.contains('<') || tag.matches('"').count() % 2 == 1 {
            return Some(tag.to_owned());
        }
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        match tag {
            _ if tag.starts_with('?') || tag.ends_with('/') => {}
            _ if tag.starts_with('/') && open.pop() != Some(name) => return Some(tag.to_owned()),
            _ if tag.starts_with('/') => {}
            _ => open.push(name),
        }
    }
    open.pop().map(str::to_owned)
}

fn character_fault(text: &str) -> Option<String> {
    let banned =
        |c: char| (c.is_control() && c != '\n') || matches!(c, '>' | '\u{fffe}' | '\u{ffff}');
    let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"];
    let bare = text
        .match_indices('&')
        .any(|(at, _)| !entities.iter().any(|name| text[at + 1..].starts_with(name)));
    // A style sheet may use the sign that ends a tag.
    (bare || text.contains(banned)).then(|| text.chars().take(60).collect())
}

#[test]
fn pictures_are_well_formed_and_hold_no_script() {
    for drawing in [hostile(), sample(60), sample(1)] {
        for svg in [
            render::svg(&drawing, Links::Pattern("#s-{id}")),
            render::svg_inline(&drawing, Links::None),
        ] {
            assert_eq!(xml_fault(&svg), None);
            for forbidden in ["<script", "style=\"", "javascript:", "onload", "\u{202e}"] {
                assert!(
                    !svg.replace("javascript:alert(1)&quot;", "").contains(forbidden),
                    "{forbidden}"
                );
            }
        }
    }
}

#[test]
fn every_card_leads_where_the_pattern_says() {
    let drawing = hostile();
    let svg = render::svg(&drawing, Links::Pattern("people.html#stakeholder-{id}"));
    assert_eq!(svg.matches("<a href=").count(), drawing.cards.len());
    assert!(
        svg.contains("href=\"people.html#stakeholder-strange%20id%20%22%20%3C%26%3E%20%C3%A4\"")
    );
    assert!(!render::svg(&drawing, Links::None).contains("<a "));
}

#[test]
fn a_picture_in_a_page_brings_no_style() {
    let drawing = sample(8);
    assert!(!render::svg_inline(&drawing, Links::None).contains("<style"));
    let style = render::svg_style();
    let rules = style.lines().filter(|line| line.contains('{') && !line.starts_with('@'));
    assert!(rules.clone().count() > 40);
    assert!(rules.into_iter().all(|rule| rule.contains(".kp-map")));
}

#[test]
fn graphviz_accepts_every_dot() {
    for drawing in [hostile(), sample(40), sample(150)] {
        let text = render::dot(&drawing);
        let run = Command::new("dot")
            .arg("-Tsvg")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        // Where Graphviz is not installed, there is nobody to ask.
        let Ok(mut run) = run else { return };
        run.stdin.take().expect("it was piped").write_all(text.as_bytes()).expect("dot reads");
        let output = run.wait_with_output().expect("dot ends");
        // Graphviz may warn that a line could not be drawn well, but must understand all.
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && !said.to_lowercase().contains("error"), "{said}");
        let svg = String::from_utf8_lossy(&output.stdout);
        assert_eq!(svg.matches("class=\"node\"").count(), drawing.cards.len());
    }
}

#[test]
fn mermaid_labels_hold_nothing_that_could_end_them() {
    let text = render::mermaid(&hostile());
    assert_eq!(text.lines().filter(|line| line.contains(":::")).count(), HOSTILE.len() + 1);
    for line in text.lines().filter(|line| line.contains("[\"")) {
        let (_, label) = line.split_once("[\"").expect("it was found");
        let (label, rest) = label.split_once("\"]").expect("the label ends on its line");
        assert!(rest.is_empty() || rest.starts_with(":::"), "{line}");
        let bare = label.replace("<br/>", "");
        assert!(!bare.contains(['"', '<', '>', '[', ']', '{', '}', '`', '\\', '|']), "{label}");
    }
}

#[test]
fn the_outline_tells_everybody_and_every_line() {
    let drawing = sample(28);
    let text = render::text(&drawing);
    for card in &drawing.cards {
        let row = text.lines().filter(|line| line.contains(&card.facts.join(" · ")));
        assert!(text.contains(&card.who()) && row.count() >= 1, "{}", card.id);
    }
    assert_eq!(text.lines().filter(|line| line.starts_with('•')).count(), drawing.lines.len());
}

#[test]
fn an_empty_plan_says_so_in_every_format() {
    let today = jiff::civil::date(2026, 11, 23);
    let people = People::default();
    let drawing = draw(&people.plan, &people.shared, today, &DrawOptions::default());
    assert!(drawing.cards.is_empty() && drawing.legend.marks.is_empty());
    assert!(render::text(&drawing).contains(&drawing.heading.description));
    assert_eq!(xml_fault(&render::svg(&drawing, Links::None)), None);
}
