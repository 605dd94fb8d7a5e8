//! `templates/plan/`: the plans that a new account begins with, blank and filled, in every language.
//!
//! In come their files, laid out as a new repository has them: beside `keyplan.toml` and the team, in a
//! folder of their own. Nothing is said of a filled plan, and of a blank one only what comes next.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use keyplan::check::{Selection, check};
use keyplan::diagnostic::{Diagnostic, Severity};
use keyplan::files::{FilePath, MemoryTree};
use keyplan::i18n::Language;
use keyplan::model::{Status, Template, Word};
use keyplan::workspace::{Origin, Workspace, load};

use crate::example::{ends_with, files_below};
use crate::support::crate_path;

/// The day on which the filled plans stand still.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 27);

/// What the writer of a blank plan is told, because it is what one would do next.
const NEXT: &[&str] = &[
    "competition/no-differentiator",
    "decision/no-criteria",
    "goal/no-deadline",
    "goal/no-metric",
    "plan/missing-header",
    "question/no-owner-due",
    "solution/no-value",
    "swot/vague-item",
];

/// How many warnings a blank plan may get.
const MOST_WARNINGS: usize = 5;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Filling {
    Blank,
    Sample,
}

impl Filling {
    const ALL: [Self; 2] = [Self::Blank, Self::Sample];

    fn folder(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Sample => "sample",
        }
    }

    fn status(self) -> Status {
        match self {
            Self::Blank => Status::Draft,
            Self::Sample => Status::Active,
        }
    }
}

/// The files of one template: path and text.
type Files = BTreeMap<String, String>;

fn files(template: Template, language: Language, filling: Filling) -> Files {
    let folder = format!("templates/plan/{}/{language}/{}", template.word(), filling.folder());
    let root = crate_path(&folder);
    let text = |path: &String| fs::read_to_string(root.join(path)).unwrap();
    files_below(&root).into_iter().map(|path| (path.clone(), text(&path))).collect()
}

fn team(language: Language) -> String {
    fs::read_to_string(crate_path(&format!("templates/plan/team/{language}.toml"))).unwrap()
}

/// A new repository with one plan of these files.
fn workspace(files: &Files, language: Language) -> Workspace {
    let settings = format!(
        "[workspace]\nname = \"Key accounts\"\nlanguages = [\"{language}\"]\ncurrency = \"EUR\"\n"
    );
    let mut tree = MemoryTree::new();
    let mut insert = |path: &str, text: String| tree.insert(FilePath::new(path).unwrap(), text);
    insert("keyplan.toml", settings);
    insert("team.toml", team(language));
    for (path, text) in files {
        insert(&format!("accounts/acme/{path}"), text.clone());
    }
    load(&tree, Origin::on(TODAY)).unwrap()
}

fn findings(files: &Files, language: Language) -> Vec<Diagnostic> {
    check(&workspace(files, language), Selection::All)
}

/// Every template in every language.
fn templates() -> impl Iterator<Item = (Template, Language)> {
    let languages = |template: &Template| Language::ALL.map(|language| (*template, language));
    Template::ALL.iter().flat_map(languages)
}

/// What stands in one line of a TOML file.
enum Line<'a> {
    /// `[kind.id]` or `[kind.id.part]`.
    Header {
        kind: &'a str,
        part: Option<&'a str>,
    },
    /// The key of `key = value`.
    Key(&'a str),
    Other,
}

impl<'a> Line<'a> {
    /// A line, switched off by `#` or not.
    fn of(line: &'a str) -> Self {
        let line = line.strip_prefix('#').unwrap_or(line);
        if let Some(header) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let mut parts = header.split('.');
            let kind = parts.next().unwrap_or_default();
            return Self::Header { kind, part: parts.nth(1) };
        }
        let key = line.split_once(" = ").map(|(key, _)| key).filter(|key| is_key(key));
        key.map_or(Self::Other, Self::Key)
    }
}

fn is_key(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// The fields of a file in their order, each with the line above it: `goal.title`, `objective.measured`.
///
/// What an author names is left out: ids, days, the criteria of the account's health, offerings.
fn fields(text: &str) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    let (mut kind, mut above, mut is_own, mut is_inside) = ("", "", true, false);
    for line in text.lines() {
        let quotes = line.matches("\"\"\"").count();
        match Line::of(line) {
            _ if is_inside => {}
            Line::Header { kind: next, part } => {
                kind = next;
                is_own = part.is_some() || matches!(kind, "health" | "whitespace");
                found.extend(part.map(|part| (format!("{kind}.{part}"), above)));
            }
            Line::Key(key) if !is_own => found.push((format!("{kind}.{key}"), above)),
            _ => {}
        }
        is_inside ^= quotes == 1;
        above = line;
    }
    found
}

/// The fields of all files: file and field.
fn offered(files: &Files) -> BTreeSet<(&str, String)> {
    let toml = files.iter().filter(|(path, _)| ends_with(path, "toml"));
    toml.flat_map(|(path, text)| fields(text).into_iter().map(|(name, _)| (path.as_str(), name)))
        .collect()
}

#[test]
fn there_is_one_for_every_template_and_language() {
    let mut expected: BTreeSet<String> =
        Language::ALL.iter().map(|language| format!("team/{language}.toml")).collect();
    for (template, language) in templates() {
        for filling in Filling::ALL {
            let folder = format!("{}/{language}/{}/", template.word(), filling.folder());
            let files = files(template, language, filling);
            assert!(files.contains_key("plan.toml"), "{folder}");
            expected.extend(files.keys().map(|path| format!("{folder}{path}")));
        }
    }
    let found: BTreeSet<String> = files_below(&crate_path("templates/plan")).into_iter().collect();
    assert_eq!(found, expected);
}

#[test]
fn the_header_names_template_and_status() {
    for (template, language) in templates() {
        for filling in Filling::ALL {
            let workspace = workspace(&files(template, language, filling), language);
            let header = workspace.plans[0].header.as_ref().unwrap();
            assert_eq!(header.template.value(), Some(template));
            assert_eq!(header.status.value(), Some(filling.status()), "{template:?} {language}");
        }
    }
}

#[test]
fn a_filled_plan_has_no_finding() {
    for (template, language) in templates() {
        let found = findings(&files(template, language, Filling::Sample), language);
        assert!(found.is_empty(), "{template:?} {language}: {found:#?}");
    }
}

#[test]
fn a_filled_plan_owes_its_peace_to_the_profile_of_its_template() {
    let others = templates().filter(|(template, _)| *template != Template::Full);
    for (template, language) in others {
        let mut files = files(template, language, Filling::Sample);
        let named = format!("template = \"{}\"", template.word());
        let plan = files.get_mut("plan.toml").unwrap();
        *plan = plan.replacen(&named, "template = \"full\"", 1);
        assert!(!findings(&files, language).is_empty(), "{template:?} {language}");
    }
}

#[test]
fn a_blank_plan_is_told_what_comes_next() {
    for (template, language) in templates() {
        let found = findings(&files(template, language, Filling::Blank), language);
        let rules: Vec<&str> = found.iter().map(|finding| finding.rule).collect();
        let strange: Vec<&&str> = rules.iter().filter(|rule| !NEXT.contains(rule)).collect();
        assert!(strange.is_empty(), "{template:?} {language}: {strange:?}");
        assert!(rules.contains(&"plan/missing-header"), "{template:?} {language}");
        let count = |severity| found.iter().filter(|one| one.severity == severity).count();
        assert_eq!(count(Severity::Error), 0);
        assert!(count(Severity::Warning) <= MOST_WARNINGS, "{template:?} {language}: {rules:?}");
    }
}

#[test]
fn what_is_switched_off_can_be_switched_on() {
    for (template, language) in templates() {
        let mut files = files(template, language, Filling::Blank);
        for text in files.values_mut() {
            *text = text.lines().map(switched_on).flat_map(|line| [line, "\n"]).collect();
        }
        let found = findings(&files, language);
        let faults = found.iter().filter(|finding| {
            let is_reading =
                finding.rule.starts_with("syntax/") || finding.rule.starts_with("ref/");
            // Examples name what does not exist yet.
            is_reading && finding.rule != "ref/unknown-id"
        });
        let faults: Vec<&Diagnostic> = faults.collect();
        assert!(faults.is_empty(), "{template:?} {language}: {faults:#?}");
    }
}

/// A line without the `#` that switches it off; a remark stays one.
fn switched_on(line: &str) -> &str {
    let Some(rest) = line.strip_prefix('#') else { return line };
    let is_dated = rest.starts_with(|letter: char| letter.is_ascii_digit());
    match Line::of(line) {
        Line::Other if !is_dated => line,
        _ => rest,
    }
}

#[test]
fn all_languages_have_the_same_files_and_fields() {
    for template in Template::ALL {
        for filling in Filling::ALL {
            let [first, others @ ..] =
                Language::ALL.map(|language| files(*template, language, filling));
            for other in others {
                assert!(first.keys().eq(other.keys()), "{template:?}");
                assert_eq!(offered(&first), offered(&other), "{template:?} {filling:?}");
            }
        }
    }
}

#[test]
fn a_filled_plan_fills_what_the_blank_one_offers() {
    for (template, language) in templates() {
        let blank = files(template, language, Filling::Blank);
        let sample = files(template, language, Filling::Sample);
        assert!(blank.keys().eq(sample.keys()), "{template:?} {language}");
        let (blank, sample) = (offered(&blank), offered(&sample));
        let more: Vec<_> = sample.difference(&blank).collect();
        assert!(more.is_empty(), "{template:?} {language}: {more:?}");
    }
}

#[test]
fn every_field_is_explained_where_it_first_stands() {
    let plans = templates().flat_map(|(template, language)| {
        Filling::ALL.map(|filling| files(template, language, filling))
    });
    let teams =
        Language::ALL.map(|language| Files::from([("team.toml".to_owned(), team(language))]));
    for (path, text) in plans.chain(teams).flatten().filter(|(path, _)| ends_with(path, "toml")) {
        let mut seen = BTreeSet::new();
        for (field, above) in fields(&text) {
            if seen.insert(field.clone()) {
                assert!(above.starts_with("# "), "{path}: {field} below {above:?}");
            }
        }
    }
}
