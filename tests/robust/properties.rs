//! Properties over random bytes, mutated files of the example, and tables made up of the language's
//! own keys: nothing panics, findings lie in their files, and nothing depends on order or chance.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::date;
use keyplan::check::{Selection, check};
use keyplan::diagnostic::render::{Context, Format, render as told};
use keyplan::diagnostic::{Diagnostic, fingerprints};
use keyplan::files::{FilePath, MemoryTree};
use keyplan::graph::render::{Format as Picture, Links, render};
use keyplan::graph::{DrawOptions, Facts, draw};
use keyplan::i18n::Language;
use keyplan::model::{Audience, Kind};
use keyplan::redact::Published;
use keyplan::site;
use keyplan::workspace::{Origin, Workspace, load};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;

use crate::example::sources::{fields, words};
use crate::support::{crate_path, effort};

const SETTINGS: &str = "[workspace]\nname = \"Halvern\"\nlanguages = [\"en\", \"de\"]\n";

pub fn config(cases: u32) -> Config {
    Config {
        cases: cases * effort(),
        failure_persistence: None,
        max_global_rejects: u32::MAX,
        ..Config::default()
    }
}

/// The files of the example: path and text.
pub static EXAMPLE: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let root = crate_path("plans-example");
    let paths = crate::example::files_below(&root).into_iter();
    let read = |path: &String| std::fs::read_to_string(root.join(path)).unwrap();
    paths.map(|path| (path.clone(), read(&path))).collect()
});

/// Every kind with its keys, from the source text of the model.
static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let all: BTreeSet<String> = fields().into_values().flatten().collect();
    all.into_iter().collect()
});

static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| words().into_iter().collect());

fn workspace(files: &[(String, Vec<u8>)]) -> Workspace {
    let mut tree = MemoryTree::new();
    for (path, bytes) in files {
        if let Ok(path) = FilePath::new(path) {
            tree.insert(path, bytes.clone());
        }
    }
    load(&tree, Origin::on(date(2026, 11, 23))).expect("there are settings")
}

/// A workspace with one plan that holds a TOML file and a page.
fn one_plan(toml: &[u8], page: &[u8]) -> Vec<(String, Vec<u8>)> {
    let head = b"[plan]\nstatus = \"active\"\n";
    [
        ("keyplan.toml", SETTINGS.as_bytes()),
        ("accounts/x/plan.toml", head),
        ("accounts/x/a.toml", toml),
        ("accounts/x/b.md", page),
        ("team.toml", toml),
    ]
    .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
    .to_vec()
}

/// Checks, prints and draws a workspace in every way, and that each finding lies in its file.
fn look(files: &[(String, Vec<u8>)]) -> Vec<Diagnostic> {
    let workspace = workspace(files);
    let findings = check(&workspace, Selection::All);
    lie_in_their_files(&workspace, &findings);
    for (_, format) in Format::ALL {
        for language in Language::ALL {
            let file = |path: &str| workspace.file(path);
            told(&findings, format, &Context::new(language, workspace.today, &file));
        }
    }
    for plan in &workspace.plans {
        let options = DrawOptions { language: Language::German, ..DrawOptions::default() };
        let drawing = draw(plan, &workspace.shared, workspace.today, &options);
        let facts = Facts::of(plan, &workspace.shared, workspace.today);
        // Pixels are made from the SVG, and would take most of the time.
        for format in Picture::ALL.into_iter().filter(|format| !format.is_binary()) {
            assert!(render(&drawing, &facts, format, Links::None).is_ok());
        }
    }
    findings
}

/// Builds the site for everybody and for the company.
fn build(files: &[(String, Vec<u8>)]) {
    for audience in [Audience::Team, Audience::Internal] {
        let again = |hidden| {
            let mut tree = MemoryTree::new();
            for (path, bytes) in files {
                tree.insert(FilePath::new(path).unwrap(), bytes.clone());
            }
            load(&tree, Origin { hidden, ..Origin::on(date(2026, 11, 23)) })
        };
        let judge = |workspace: &_| check(workspace, Selection::All);
        let published = Published::of(workspace(files), audience, again, judge).unwrap();
        site::build(&published, &site::History::new(), None).unwrap();
    }
}

fn lie_in_their_files(workspace: &Workspace, findings: &[Diagnostic]) {
    for finding in findings {
        let places = finding.labels.iter().map(|label| &label.at).chain([&finding.at]);
        for place in places {
            let Some(span) = place.span else { continue };
            let file = workspace.file(&place.path);
            let text = &file.unwrap_or_else(|| panic!("no file of {finding:?}")).text;
            assert!(span.start <= span.end && span.end as usize <= text.len(), "{finding:?}");
            assert!(text.is_char_boundary(span.start as usize), "{finding:?}");
            assert!(text.is_char_boundary(span.end as usize), "{finding:?}");
        }
    }
}

/// A way to hurt a file.
#[derive(Debug, Clone)]
pub(super) enum Hurt {
    Delete(Index, usize),
    Insert(Index, Vec<u8>),
    Duplicate(Index, usize),
    Swap(Index, Index, usize),
}

pub(super) fn hurt() -> impl Strategy<Value = Hurt> {
    let signs = prop_oneof![
        proptest::collection::vec(any::<u8>(), 1..6),
        select(
            &[
                "[",
                "]",
                "\"",
                "'''",
                "\n",
                "=",
                ".",
                "#",
                "{",
                "+++",
                "[[",
                "é",
                "\u{feff}",
                "\r",
                "-->",
                "# keyplan: allow "
            ][..]
        )
        .prop_map(|sign| sign.as_bytes().to_vec()),
    ];
    prop_oneof![
        (any::<Index>(), 1..40usize).prop_map(|(at, len)| Hurt::Delete(at, len)),
        (any::<Index>(), signs).prop_map(|(at, bytes)| Hurt::Insert(at, bytes)),
        (any::<Index>(), 1..200usize).prop_map(|(at, len)| Hurt::Duplicate(at, len)),
        (any::<Index>(), any::<Index>(), 1..60usize).prop_map(|(a, b, len)| Hurt::Swap(a, b, len)),
    ]
}

pub(super) fn apply(bytes: &mut Vec<u8>, hurt: &Hurt) {
    let len = bytes.len() + 1;
    let range = |at: usize, long: usize| at..(at + long).min(len - 1).max(at);
    match hurt {
        Hurt::Delete(at, long) => drop(bytes.drain(range(at.index(len), *long))),
        Hurt::Insert(at, new) => {
            let at = at.index(len);
            bytes.splice(at..at, new.iter().copied());
        }
        Hurt::Duplicate(at, long) => {
            let at = at.index(len);
            let copy = bytes[range(at, *long)].to_vec();
            bytes.splice(at..at, copy);
        }
        Hurt::Swap(a, b, long) => {
            let (a, b) = (a.index(len), b.index(len));
            let piece: Vec<u8> = bytes.drain(range(a, *long)).collect();
            let at = b.min(bytes.len());
            bytes.splice(at..at, piece);
        }
    }
}

/// A value of any type, the likely ones more often.
fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        4 => select(&WORDS[..]).prop_map(|word| format!("\"{word}\"")),
        2 => select(&["p0", "p1", "stakeholder.p0", "goal.p1", "x/action.p2", "lena", "", "a.b.c", "/", "TBD", "[[goal.p0]] and [x](b.md)"][..])
            .prop_map(|id| format!("\"{id}\"")),
        2 => any::<i64>().prop_map(|number| number.to_string()),
        1 => any::<f64>().prop_map(|number| format!("{number:?}").replace("NaN", "nan")),
        2 => select(&["0", "-1", "100", "101", "1e300", "0.1", "true", "99999999999999999999", "nan", "2026", "9999-12-31", "0000-01-01", "2026-02-30", "2026-10-01T00:00:00Z", "12:00:00"][..])
            .prop_map(str::to_owned),
        1 => "[ -~äß€\u{202e}]{0,12}".prop_map(|text| format!("{text:?}").replace("\\u{202e}", "\u{202e}").replace("\\'", "'")),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let pair =
            (select(&KEYS[..]), inner.clone()).prop_map(|(key, value)| format!("{key} = {value}"));
        let date = (1..13u8, inner.clone())
            .prop_map(|(month, value)| format!("2026-{month:02}-01 = {value}"));
        prop_oneof![
            proptest::collection::vec(inner, 0..3).prop_map(|all| format!("[{}]", all.join(", "))),
            proptest::collection::vec(prop_oneof![pair, date], 0..3)
                .prop_map(|all| format!("{{ {} }}", all.join(", "))),
        ]
    })
}

/// A table of any kind with keys of its own and of others.
fn table() -> impl Strategy<Value = String> {
    let own = fields();
    let kind = select(Kind::WORDS).prop_flat_map(move |kind| {
        let keys = own.get(kind).cloned().unwrap_or_default();
        let keys = if keys.is_empty() { KEYS.clone() } else { keys };
        let key = prop_oneof![6 => select(keys), 1 => select(&KEYS[..])];
        (Just(kind), 0..4usize, proptest::collection::vec((key, value()), 0..8))
    });
    kind.prop_map(|(kind, id, pairs)| {
        let header = match kind {
            "plan" | "account" => format!("[{kind}]"),
            _ => format!("[{kind}.p{id}]"),
        };
        let mut seen = BTreeSet::new();
        let once = pairs.into_iter().filter(|(key, _)| seen.insert(key.clone()));
        let lines: Vec<String> = once.map(|(key, value)| format!("{key} = {value}")).collect();
        format!("{header}\n{}\n", lines.join("\n"))
    })
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn any_bytes_are_survived(
        toml in proptest::collection::vec(any::<u8>(), 0..400),
        page in proptest::collection::vec(any::<u8>(), 0..400),
        settings in proptest::collection::vec(any::<u8>(), 0..100),
    ) {
        let mut files = one_plan(&toml, &page);
        look(&files);
        build(&files);
        files[0].1 = settings;
        look(&files);
    }

    #[test]
    fn any_text_is_survived(toml in "\\PC{0,200}", page in "[-+<>!\\[\\]()|*_`#& \\na-c\"=.:]{0,400}") {
        let files = one_plan(toml.as_bytes(), page.as_bytes());
        look(&files);
        build(&files);
    }

    #[test]
    fn any_tables_of_the_language_are_survived(tables in proptest::collection::vec(table(), 1..12)) {
        let files = one_plan(tables.join("\n").as_bytes(), b"[[stakeholder.p0]]\n");
        look(&files);
        build(&files);
    }
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn a_hurt_example_is_survived(
        which in any::<Index>(),
        hurts in proptest::collection::vec(hurt(), 1..8),
    ) {
        let mut files: Vec<_> =
            EXAMPLE.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
        let at = which.index(files.len());
        for one in &hurts {
            apply(&mut files[at].1, one);
        }
        // What stands in other plans is not touched by the hurt one.
        let account: Vec<&str> = files[at].0.splitn(3, '/').take(2).collect();
        let own = if account[0] == "accounts" { account.join("/") } else { String::new() };
        files.retain(|(path, _)| !path.starts_with("accounts/") || own.is_empty() || path.starts_with(&own));
        let findings = look(&files);
        prop_assert_eq!(findings, look(&files));
    }

    #[test]
    fn blank_lines_and_the_order_of_tables_keep_fingerprints(
        places in proptest::collection::vec(any::<Index>(), 1..5),
        turns in any::<Index>(),
        tables in proptest::collection::vec(table(), 1..6),
    ) {
        // Two tables of one id are told apart by their order.
        let mut seen = BTreeSet::new();
        let tables: Vec<String> =
            tables.into_iter().filter(|table| seen.insert(table.lines().next().unwrap().to_owned())).collect();
        let prints = |tables: &[String]| {
            let workspace = workspace(&one_plan(tables.join("\n").as_bytes(), b""));
            let findings = check(&workspace, Selection::All);
            let broken = findings.iter().any(|finding| finding.rule.starts_with("syntax/"));
            let prints: BTreeSet<String> = fingerprints(&findings).into_iter().collect();
            (prints, broken)
        };
        let (before, is_broken) = prints(&tables);
        prop_assume!(!is_broken);
        let mut turned = tables.clone();
        turned.rotate_left(turns.index(tables.len()));
        for place in places {
            let at = place.index(turned.len());
            turned[at] = format!("\n\n{}\n", turned[at].replace('\n', "\n\n"));
        }
        prop_assert_eq!(before, prints(&turned).0);
    }
}

#[test]
fn the_order_of_files_does_not_matter() {
    let files: Vec<_> =
        EXAMPLE.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
    let mut turned = files.clone();
    turned.reverse();
    assert_eq!(look(&files), look(&turned));
}
