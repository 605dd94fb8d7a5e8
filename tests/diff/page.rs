//! The page of changes: that it stands alone, tells all that there is, and that nothing in a plan acts in it.

use std::collections::BTreeSet;
use std::path::Path;

use html5ever::driver::ParseOpts;
use html5ever::parse_document;
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use keyplan::check::{Selection, check};
use keyplan::diff::render::{Context, Source};
use keyplan::diff::{Fact, Line, Story, Told, compare, tell};
use keyplan::files::{DiskTree, FileTree};
use keyplan::i18n::Language;
use keyplan::model::Audience;
use keyplan::redact::Published;
use keyplan::site::{Head, changes_page};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::comment::{ATTACKS, plan};
use super::{Files, judged, one};

/// What is told of two states, and the page of it.
fn told(before: &Files, now: &Files, language: Language) -> (Story, String) {
    let judge = |workspace: &_| check(workspace, Selection::default());
    let published = |files: &Files| -> Published { judged(files, Audience::Team, judge) };
    let (before, now) = (published(before), published(now));
    let changes = compare(&before, &now);
    let story = tell(&changes, &before, &now, language);
    let source = Source { changes: &changes, story: &story, before: &before, now: &now };
    let page = changes_page(&source, Head::Folder, Context::Fields(0)).unwrap();
    (story, page)
}

fn page(before: &Files, now: &Files, language: Language) -> String {
    told(before, now, language).1
}

/// A page as a browser sees it.
#[derive(Default)]
struct Seen {
    /// Names of elements with their attributes.
    elements: Vec<(String, Vec<(String, String)>)>,
    /// What can be read, blanks made one.
    text: String,
}

impl Seen {
    fn attributes(&self, name: &str) -> Vec<&str> {
        let all = self.elements.iter().flat_map(|(_, attributes)| attributes);
        all.filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }
}

/// Parses a page, of which the parser must have nothing to complain.
fn seen(html: &str) -> Seen {
    let strict = TreeBuilderOpts { exact_errors: true, ..TreeBuilderOpts::default() };
    let options = ParseOpts { tree_builder: strict, ..ParseOpts::default() };
    let dom = parse_document(RcDom::default(), options).one(html);
    let errors = dom.errors.borrow();
    assert!(errors.is_empty(), "{:?}\n{html}", &errors[..errors.len().min(5)]);
    let mut seen = Seen::default();
    let mut text = String::new();
    let mut waiting: Vec<Handle> = vec![dom.document.clone()];
    while let Some(node) = waiting.pop() {
        match &node.data {
            NodeData::Element { name, attrs, .. } => {
                let attributes = attrs.borrow();
                let pair = |one: &html5ever::Attribute| {
                    (one.name.local.to_string(), one.value.to_string())
                };
                let name = name.local.to_string();
                let is_hidden = name == "style";
                seen.elements.push((name, attributes.iter().map(pair).collect()));
                if is_hidden {
                    continue;
                }
            }
            NodeData::Text { contents } => text += &contents.borrow(),
            NodeData::Comment { .. } => panic!("a comment\n{html}"),
            _ => {}
        }
        waiting.extend(node.children.borrow().iter().rev().cloned());
    }
    seen.text = flat(&text);
    seen
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What must hold for every page: it runs nothing, asks for nothing, and its ways lead somewhere.
#[track_caller]
fn assert_alone(seen: &Seen) {
    const ACTIVE: [&str; 12] = [
        "script",
        "iframe",
        "object",
        "embed",
        "form",
        "input",
        "img",
        "image",
        "link",
        "base",
        "video",
        "foreignObject",
    ];
    for (name, attributes) in &seen.elements {
        assert!(!ACTIVE.contains(&name.as_str()), "{name}");
        for (name, value) in attributes {
            assert!(name != "style" && name != "src" && !name.starts_with("on"), "{name}={value}");
            assert!(name != "href" || value.starts_with('#'), "{value}");
        }
    }
    let ids = seen.attributes("id");
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "ids twice: {ids:?}");
    for place in seen.attributes("href") {
        assert!(unique.contains(&place[1..]), "nothing at {place}");
    }
    let policy = seen.attributes("content").into_iter().find(|it| it.starts_with("default-src"));
    assert!(policy.is_some_and(|it| it.starts_with("default-src 'none'")), "{policy:?}");
}

/// What a plan may hold to act in a page; each has the word that gives it away.
const IN_PAGES: &[&str] = &[
    "</style><script>planted()</script>",
    "</title><script>planted()</script>",
    "\"><svg onload=planted()>",
    "' autofocus onfocus='planted()",
    "</bdi></td></table><h1>planted",
    "<ins>planted</ins>",
    "{{ planted }}{% raw %}",
    "&lt;planted&gt; &amp;",
    "]]><planted/>",
    "javascript:planted()",
    "--><planted>",
    "\u{e000}planted\u{e000}",
    "<template><planted></template>",
];

#[test]
fn nothing_in_a_plan_acts_in_the_page() {
    for attack in ATTACKS.iter().chain(IN_PAGES) {
        for (before, now) in [("calm", *attack), (*attack, "calm")] {
            let (before, now) = (one(&plan(before, "1")), one(&plan(now, "2")));
            let seen = seen(&page(&before, &now, Language::German));
            assert_alone(&seen);
            assert!(seen.text.contains("planted"), "{attack:?} is not told: {}", seen.text);
            assert!(seen.elements.iter().all(|(name, _)| name != "planted"), "{attack:?}");
            let headings = seen.elements.iter().filter(|(name, _)| name == "h1").count();
            assert_eq!(headings, 1, "{attack:?}");
        }
    }
}

#[test]
fn the_settings_of_the_site_act_as_little() {
    let mut files = one("[account]\nname = \"Nordwind\"\n");
    files[0].1 += "[site]\ntitle = \"</title></style><script>planted()</script>\"\naccent = \"red;}</style>\"\n";
    let seen = seen(&page(&files, &files, Language::English));
    assert_alone(&seen);
    assert!(seen.text.contains("<script>planted()</script>"), "{}", seen.text);
}

#[test]
fn the_style_asks_for_nothing() {
    let files = one("");
    let page = page(&files, &files, Language::English);
    let (_, style) = page.split_once("<style>").unwrap();
    let (style, _) = style.split_once("</style>").unwrap();
    let asked = style.matches("url(").count() - style.matches("url(#").count();
    assert_eq!((asked, style.matches("@import").count()), (0, 0));
    assert!(!style.contains('&') && style.contains(">*"), "{style}");
    assert!(style.contains("@media print") && style.contains("light-dark("), "{style}");
}

/// Every file of the example, and the same with changes all over.
fn example() -> (Files, Files) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans-example");
    let tree = DiskTree::open(&root).unwrap();
    let paths = tree.list().unwrap().files;
    let read = |path: &keyplan::files::FilePath| {
        let bytes = tree.read(path, 1_000_000).unwrap();
        (path.to_string(), String::from_utf8(bytes).unwrap())
    };
    let before: Files = paths.iter().map(read).collect();
    let kept = before.iter().filter(|(path, _)| !path.contains("harrow-pike"));
    let now: Files = kept.map(|(path, text)| (path.clone(), changed(path, text))).collect();
    (before, now)
}

/// A file of the example as it might be later.
fn changed(path: &str, text: &str) -> String {
    let swaps = [
        ("stance = \"neutral\"", "stance = \"skeptic\""),
        ("owner = \"tomasz\"", "owner = \"lena\""),
        ("due = 2027-03-31", "due = 2027-06-30"),
        ("2027 = 1_250_000", "2027 = 1_100_000"),
        ("status = \"on-track\"", "status = \"at-risk\""),
        ("rating = \"working-on\"", "rating = \"good\""),
        (" before BM2 is stable;", " before all of BM2 stands well;"),
        ("could be avoided", "was avoidable"),
    ];
    let swapped = swaps.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    let cut = swapped.find("\n[action.").filter(|_| path.contains("kestrane"));
    match cut {
        Some(at) => swapped[..at].to_owned() + "\n[action.new-one]\ntitle = \"See the plant\"\n",
        None => swapped,
    }
}

/// Every line that a fact holds.
fn lines<'a>(fact: &'a Fact, all: &mut Vec<String>) {
    let mut add = |line: &'a Line| all.push(line.text());
    add(&fact.label);
    fact.notes.iter().for_each(&mut add);
    match &fact.what {
        Told::Was(before, now) => before.iter().chain(now).for_each(add),
        Told::Set { added, removed } => added.iter().chain(removed).for_each(add),
        Told::Is(line) => add(line),
        Told::Prose(hunks) => {
            all.extend(hunks.iter().flatten().map(|segment| segment.text.clone()));
        }
        Told::Row(parts) => parts.iter().for_each(|part| lines(part, all)),
        Told::Note => {}
    }
}

#[test]
fn the_page_of_the_example_tells_everything() {
    let (before, now) = example();
    for (language, words) in [
        (Language::English, ["changes in the plans", "Key figures", "The map of the change"]),
        (Language::German, ["Änderungen an den Plänen", "Kennzahlen", "Die Karte der Änderung"]),
    ] {
        let (story, page) = told(&before, &now, language);
        let seen = seen(&page);
        assert_alone(&seen);
        let mut said: Vec<String> = words.map(str::to_owned).to_vec();
        for part in &story.parts {
            said.extend([part.name.text()]);
            part.facts.iter().for_each(|fact| lines(fact, &mut said));
            said.extend(
                part.figures
                    .iter()
                    .flat_map(|it| [&it.before, &it.now])
                    .flatten()
                    .map(|(_, it)| it.text()),
            );
            for item in &part.items {
                said.extend([item.kind.text(), item.subject.id().to_string()]);
                said.extend(item.name.iter().chain(&item.about).map(Line::text));
                item.facts.iter().chain(&item.rest).for_each(|fact| lines(fact, &mut said));
            }
        }
        said.extend(story.approvals().iter().map(|(who, _)| who.name.text()));
        let findings = story.findings.new.iter().chain(&story.findings.fixed);
        said.extend(findings.map(|finding| finding.rule.to_owned()));
        assert!(said.len() > 500, "the example changed little: {}", said.len());
        for line in &said {
            assert!(seen.text.contains(&flat(line)), "{line:?} is not told");
        }
        assert!(page.contains(&format!("<html lang=\"{}\">", language.code())));
        let maps = seen.elements.iter().filter(|(name, _)| name == "svg").count();
        assert!(maps >= 2, "{maps} maps");
        assert!(page.contains("id=\"kp-hatch\""));
    }
}

#[test]
fn says_what_is_critical_first_and_shows_words_that_came_and_went() {
    let before = "[plan]\nowner = \"lena\"\n[account]\nname = \"Nordwind\"\n\
                  [objective.mttr]\ntitle = \"Repair in time\"\ndue = 2026-12-31\nnotes = \"We come by car\"\n";
    let now = before.replace("2026-12-31", "2027-06-30").replace("by car", "by train");
    let page = page(&one(before), &one(&now), Language::English);
    let text = seen(&page).text;
    let order =
        ["1 change in the plans", "1 critical", "What is critical", "Approval needed: ✎Lena Vogt"];
    let places: Vec<_> =
        order.iter().map(|it| text.find(it).unwrap_or_else(|| panic!("no {it}: {text}"))).collect();
    assert!(places.is_sorted(), "{places:?} {text}");
    assert!(page.contains("<del><bdi>car</bdi></del> <ins><bdi>train</bdi></ins>"), "{page}");
    assert!(text.contains("31 Dec 202630 Jun 2027 (+181 days)"), "{text}");
    let same = seen(&self::page(&one(before), &one(before), Language::German)).text;
    assert!(same.contains("Keine Änderungen in den Plänen."), "{same}");
}
