//! Annotations as the runner of GitHub Actions reads them: which lines it obeys, and what it takes from
//! them. `Obeyed` follows its parser, and a page of its rules is in each test.

use std::collections::BTreeMap;

use keyplan::diagnostic::render::{Context, Format, render};
use keyplan::diagnostic::{Diagnostic, Severity};
use keyplan::i18n::Language;

use super::{Judged, TODAY, many, told};

/// The commands that the runner knows.
const COMMANDS: [&str; 18] = [
    "add-mask",
    "add-matcher",
    "add-path",
    "debug",
    "echo",
    "endgroup",
    "error",
    "group",
    "internal-set-repo-path",
    "notice",
    "remove-matcher",
    "save-state",
    "set-env",
    "set-output",
    "stop-commands",
    "warning",
    "pause",
    "resume",
];

/// A command that the runner finds in a line of the log.
#[derive(Debug)]
pub struct Obeyed {
    pub name: String,
    pub properties: BTreeMap<String, String>,
    pub text: String,
}

impl Obeyed {
    /// The command of a line: first in the new form, which stands at the line's start, then in the old
    /// one, which may stand anywhere.
    pub fn of(line: &str) -> Option<Self> {
        Self::new_form(line.trim_start()).or_else(|| Self::old_form(line))
    }

    /// `::name key=value,key=value::text`
    fn new_form(line: &str) -> Option<Self> {
        let (head, text) = line.strip_prefix("::")?.split_once("::")?;
        Self::read(head, text, ',')
    }

    /// `##[name key=value;key=value]text`
    fn old_form(line: &str) -> Option<Self> {
        let (head, text) = line.split_once("##[")?.1.split_once(']')?;
        Self::read(head, text, ';')
    }

    fn read(head: &str, text: &str, comma: char) -> Option<Self> {
        let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
        if !COMMANDS.contains(&name) {
            return None;
        }
        let pairs = properties.trim().split(comma).filter_map(|pair| pair.split_once('='));
        let properties = pairs.map(|(key, value)| (key.to_owned(), unescaped(value))).collect();
        Some(Self { name: name.to_owned(), properties, text: unescaped(text) })
    }

    fn get(&self, key: &str) -> &str {
        self.properties.get(key).map(String::as_str).unwrap_or_default()
    }
}

/// What the runner makes of escapes; `%` itself comes last.
fn unescaped(text: &str) -> String {
    let pairs = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")];
    pairs.into_iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The commands of a log.
pub fn obeyed(log: &str) -> Vec<Obeyed> {
    log.lines().filter_map(Obeyed::of).collect()
}

#[test]
fn the_runner_reads_every_finding() {
    let mut judged = Judged::usual();
    // More than ten of a kind are another test's.
    let mut left = Severity::ALL.map(|severity| (severity, 10));
    judged.findings.retain(|finding| {
        let kind = left.iter_mut().find(|(severity, _)| *severity == finding.severity).unwrap();
        kind.1 -= 1;
        kind.1 >= 0
    });
    let log = judged.told(Format::Github);
    let all = obeyed(&log);
    assert_eq!(all.len(), judged.findings.len());
    assert_eq!(log.lines().count(), all.len(), "{log}");
    let kinds: Vec<&str> = all.iter().map(|it| it.name.as_str()).collect();
    let mut sorted = kinds.clone();
    sorted.sort_by_key(|kind| ["error", "warning", "notice"].iter().position(|it| it == kind));
    assert_eq!(kinds, sorted, "errors come first");
    let word = all.iter().find(|it| it.get("title") == "ref/unknown-word").unwrap();
    let place = ["file", "line", "endLine", "col", "endColumn"].map(|key| word.get(key));
    assert_eq!(place, ["accounts/nordwind/plan.toml", "14", "14", "10", "19"]);
    assert_eq!(
        word.text,
        "`stance` does not know the word `advocat`\nhelp: did you mean `advocate`?"
    );
}

#[test]
fn columns_are_told_only_within_a_line() {
    let text = "[plan]\nstatus = \"draft\"\n[objective.x]\ntarget = \"\"\"\nmany\nmore\"\"\"\n";
    let judged = Judged::of([("keyplan.toml", ""), ("accounts/a/plan.toml", text)]);
    let all = obeyed(&judged.told(Format::Github));
    let several: Vec<_> = all.iter().filter(|it| it.get("line") != it.get("endLine")).collect();
    assert!(!several.is_empty(), "{all:#?}");
    assert!(several.iter().all(|it| it.get("col").is_empty() && it.get("endColumn").is_empty()));
    assert!(all.iter().any(|it| !it.get("col").is_empty()));
}

#[test]
fn of_too_many_the_tenth_says_how_many_more_and_the_log_has_them() {
    let mut findings = many(40, Severity::Info, "a");
    findings.extend(many(11, Severity::Error, "b"));
    findings.extend(many(10, Severity::Warning, "c"));
    let log = told(&findings, Format::Github);
    let all = obeyed(&log);
    let of = |kind: &str| all.iter().filter(|it| it.name == kind).collect::<Vec<_>>();
    assert_eq!([of("error").len(), of("warning").len(), of("notice").len()], [10, 10, 10]);
    let last = |kind: &str| of(kind).last().unwrap().text.clone();
    assert_eq!(last("error"), "not shown here: 2 errors; the log of this step lists them");
    assert_eq!(last("notice"), "not shown here: 31 infos; the log of this step lists them");
    assert!(last("warning").contains("help: "), "{}", last("warning"));
    assert_eq!((of("group").len(), of("endgroup").len()), (1, 1));
    let lines = log.lines().filter(|line| line.starts_with("accounts/")).count();
    assert_eq!(lines, 2 + 31, "{log}");
}

#[test]
fn what_a_change_touches_comes_first() {
    let findings = many(30, Severity::Error, "a");
    let is_news = |finding: &Diagnostic| finding.at.path.ends_with("5.toml");
    let file = |_: &str| None;
    let context = Context::new(Language::English, TODAY, &file);
    let context = Context { is_news: Some(&is_news), ..context };
    let all = obeyed(&render(&findings, Format::Github, &context));
    let first: Vec<&str> = all.iter().take(4).map(|it| it.get("file")).collect();
    let part = |at: usize| format!("accounts/a/part-{at:05}.toml");
    assert_eq!(first, [part(5), part(15), part(25), part(0)]);
}

#[test]
fn german_and_the_way_from_the_repository_s_root() {
    let judged = Judged::usual();
    let log = judged.told_with(Format::Github, |context| Context {
        language: Language::German,
        base: "pläne, 2027/",
        ..context
    });
    let all = obeyed(&log);
    assert!(all[0].get("file").starts_with("pläne, 2027/accounts/"), "{all:#?}");
    assert!(all.iter().any(|it| it.text.contains("\nAbhilfe: ")), "{all:#?}");
}
