//! Properties over sloppy plans: the fixtures of all rules thrown together, with slips of the pen, Windows
//! line ends and byte order marks.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use keyplan::check::{Mended, Mending, mend};
use keyplan::diagnostic::{Applicability, Diagnostic, Severity};
use keyplan::document::{Prose, Toml};
use keyplan::files::{FilePath, MemoryTree};
use keyplan::model::ItemKey;
use keyplan::text::{Span, difference};
use keyplan::workspace::{Named, Workspace};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;

use super::renaming::{items, renamed};
use super::{after, judge, mended, read, text};
use crate::support::{crate_path, effort};

/// The texts of all fixtures, by whether they are pages.
static FIXTURES: LazyLock<[Vec<String>; 2]> = LazyLock::new(|| {
    let root = crate_path("tests/rules");
    let mut found = [Vec::new(), Vec::new()];
    for path in crate::example::files_below(&root) {
        let ending = path.rsplit('.').next();
        let is_page = ending == Some("md");
        if !(is_page || ending == Some("toml")) || path.ends_with("keyplan.toml") {
            continue;
        }
        if let Ok(text) = std::fs::read_to_string(root.join(&path)) {
            found[usize::from(is_page)].push(text.replace("\r\n", "\n"));
        }
    }
    assert!(found[0].len() > 100 && found[1].len() > 5);
    found
});

/// Slips of the pen, most of which can be mended.
const SLIPS: &[(&str, &str)] = &[
    ("owner", "onwer"),
    ("title = ", "titel = "),
    ("status = \"", "status = \"X-"),
    ("-", "_"),
    ("due = 2", "due = \"2"),
    ("[stakeholder.cfo", "[stakeholder.CFO"),
    ("\"cfo\"", "\"CFO\""),
    ("\"lena\"", "\"lean\""),
    ("[goal.", "[goal.A_"),
    ("\n[", "\n# keyplan: allow goal/none, ref/unknown-id: gone\n["),
    ("\n", " # keyplan: allow goal/no-metric until 2026-01-01: x\n"),
    ("]\n", ", \"lena\", \"lena\"]\n"),
    ("\n", "\n\n"),
    ("# ", "#\t"),
];

/// A file with its slips, its line ends and perhaps a byte order mark.
#[derive(Debug, Clone)]
struct Sloppy {
    parts: Vec<Index>,
    slips: Vec<(Index, Index)>,
    ends: &'static str,
    mark: &'static str,
}

impl Sloppy {
    fn text(&self, fixtures: &[String]) -> String {
        let parts: Vec<&str> =
            self.parts.iter().map(|part| fixtures[part.index(fixtures.len())].as_str()).collect();
        let mut text = parts.join("\n");
        for (slip, place) in &self.slips {
            let (from, to) = SLIPS[slip.index(SLIPS.len())];
            let places: Vec<usize> = text.match_indices(from).map(|(at, _)| at).collect();
            if !places.is_empty() {
                let at = places[place.index(places.len())];
                text.replace_range(at..at + from.len(), to);
            }
        }
        format!("{}{}", self.mark, text.replace('\n', self.ends))
    }
}

fn sloppy(most: usize) -> impl Strategy<Value = Sloppy> {
    let parts = proptest::collection::vec(any::<Index>(), 1..=most);
    let slips = proptest::collection::vec((any::<Index>(), any::<Index>()), 0..12);
    let ends = select(&["\n", "\r\n"][..]);
    let mark = select(&["", "\u{feff}"][..]);
    (parts, slips, ends, mark).prop_map(|(parts, slips, ends, mark)| Sloppy {
        parts,
        slips,
        ends,
        mark,
    })
}

fn tree(files: &[Sloppy], pages: &[Sloppy]) -> MemoryTree {
    let mut tree = super::tree([]);
    for (at, file) in files.iter().enumerate() {
        // Two plans, so that there is something to name across plans.
        let path = if at == 2 {
            "accounts/other/plan.toml".to_owned()
        } else {
            format!("accounts/fixture/{at}.toml")
        };
        tree.insert(FilePath::new(&path).unwrap(), file.text(&FIXTURES[0]));
    }
    for (at, page) in pages.iter().enumerate() {
        let path = format!("accounts/fixture/page-{at}.md");
        tree.insert(FilePath::new(&path).unwrap(), page.text(&FIXTURES[1]));
    }
    tree
}

/// How often each comment stands in a file, those that speak to keyplan aside.
fn comments(path: &FilePath, text: &Arc<str>) -> BTreeMap<String, usize> {
    let spans: Vec<Span> = if path.extension() == Some("md") {
        let prose = Prose::parse(text.clone());
        let front = prose.front_matter().map(Toml::comments).unwrap_or_default();
        front.iter().chain(prose.comments()).map(|comment| comment.span).collect()
    } else {
        Toml::parse(text.clone()).comments().iter().map(|comment| comment.span).collect()
    };
    let mut counts = BTreeMap::new();
    for span in spans.into_iter().filter(|span| !span.slice(text).contains("keyplan:")) {
        *counts.entry(span.slice(text).to_owned()).or_default() += 1;
    }
    counts
}

fn count(findings: &[Diagnostic], is_one: impl Fn(&Diagnostic) -> bool) -> usize {
    findings.iter().filter(|finding| is_one(finding)).count()
}

/// The lines that some fix would change, of every text that mending went through.
fn touched(workspace: &Workspace, findings: &[Diagnostic], lines: &mut BTreeSet<String>) {
    let edits = findings.iter().flat_map(|finding| &finding.fixes).flat_map(|fix| &fix.edits);
    for edit in edits {
        let file = workspace.file(&edit.path).unwrap();
        let around = file.lines().around(edit.edit.span, &file.text).slice(&file.text);
        lines.extend(around.split_inclusive('\n').map(str::to_owned));
    }
}

/// Mends a tree and gives the lines that a fix may have changed.
fn watched(tree: &MemoryTree, boldest: Applicability) -> (Mended, BTreeSet<String>) {
    let lines = RefCell::new(BTreeSet::new());
    let judge = |workspace: &Workspace| {
        let findings = judge(workspace);
        touched(workspace, &findings, &mut lines.borrow_mut());
        findings
    };
    let how = Mending { load: &read, judge: &judge, takes: &|_| true, boldest };
    let mended = mend(tree, &how).unwrap();
    (mended, lines.into_inner())
}

fn check(before: &MemoryTree, boldest: Applicability) {
    let (outcome, lines) = watched(before, boldest);
    let then = after(before, &outcome);
    for file in &outcome.files {
        let (old, new) = (&file.before, &file.after);
        assert_eq!(old.starts_with('\u{feff}'), new.starts_with('\u{feff}'), "{}", file.path);
        let ends = |text: &str| {
            let crlf = text.matches("\r\n").count();
            (crlf > 0, text.matches('\n').count() > crlf)
        };
        let (had, has) = (ends(old), ends(new));
        assert!((had.0 || !has.0) && (had.1 || !has.1), "{} has other line ends", file.path);
        let (had, has) = (comments(&file.path, old), comments(&file.path, new));
        for (comment, times) in had {
            assert!(has.get(&comment).is_some_and(|now| *now >= times), "{}: {comment}", file.path);
        }
        let [old, new] = [old, new].map(|text| text.trim_start_matches('\u{feff}'));
        for line in difference("x", old, new).split_inclusive('\n').skip(2) {
            if let Some(line) = line.strip_prefix('-') {
                // The last line of a file may have no end, and a line that is moved takes one over.
                let is_touched = lines.iter().any(|own| own.trim_end() == line.trim_end());
                assert!(is_touched, "{} lost {line:?}\n{}", file.path, difference("x", old, new));
            }
        }
    }
    let (first, last) = (judge(&read(before).unwrap()), judge(&read(&then).unwrap()));
    let errors = |findings: &[Diagnostic]| {
        let (reading, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .partition(|finding| ["syntax/", "ref/"].iter().any(|it| finding.rule.starts_with(it)));
        [reading.len(), others.len()]
    };
    // Less that cannot be read outweighs what is seen only then.
    assert!(errors(&last) <= errors(&first));
    let is_broken = |finding: &Diagnostic| finding.rule.starts_with("syntax/");
    assert!(count(&last, is_broken) <= count(&first, is_broken));
    assert!(last.len() <= first.len() || !outcome.mended.is_empty());
    let again = mended(&then, boldest);
    assert_eq!(again.files, [], "a second run changes something");
    assert_eq!(again.mended.len(), 0);
    for file in &outcome.files {
        assert_eq!(text(&then, file.path.as_str()), &*file.after);
    }
}

proptest! {
    #![proptest_config(Config {
        cases: 48 * effort(),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    })]

    #[test]
    fn mending_sloppy_plans_keeps_its_promises(
        files in proptest::collection::vec(sloppy(2), 1..5),
        pages in proptest::collection::vec(sloppy(3), 0..3),
        boldest in select(&[Applicability::Safe, Applicability::Unsafe][..]),
    ) {
        check(&tree(&files, &pages), boldest);
    }

    #[test]
    fn renaming_back_gives_the_same_bytes(
        files in proptest::collection::vec(sloppy(3), 1..5),
        pages in proptest::collection::vec(sloppy(3), 0..3),
        which in any::<Index>(),
    ) {
        let before = tree(&files, &pages);
        let workspace = read(&before).unwrap();
        let items = items(&workspace);
        let item = which.get(&items);
        let there = renamed(&before, &workspace, item, "a-new-name");
        let new = Named { key: ItemKey { id: "a-new-name".into(), ..item.key.clone() }, ..item.clone() };
        // What is not renamed at all has nothing to come back from.
        if there != before {
            prop_assert_eq!(renamed(&there, &read(&there).unwrap(), &new, &item.key.id), before);
        }
    }
}

#[test]
fn the_fixtures_of_the_mending_rules_are_all_mended() {
    // A control: the property would hold, too, if nothing were ever mended.
    let mut rules = BTreeSet::new();
    for text in &FIXTURES[0] {
        let tree = super::tree([(super::PLAN, text.as_str())]);
        let outcome = mended(&tree, Applicability::Unsafe);
        rules.extend(outcome.mended.iter().map(|attempt| attempt.finding.rule));
    }
    for rule in [
        "allow/expired",
        "allow/unneeded",
        "allow/unknown-rule",
        "goal/readings-unordered",
        "ref/invalid-id",
        "ref/named-twice",
        "ref/unknown-field",
        "ref/unknown-id",
        "ref/unknown-word",
        "ref/wrong-type",
    ] {
        assert!(rules.contains(rule), "{rule} was never mended: {rules:?}");
    }
}
