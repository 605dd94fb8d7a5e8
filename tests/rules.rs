//! Every rule against its fixtures: the findings that the comments ask for, on their lines, and no
//! other finding of that rule.
//!
//! `tests/rules/<group>/<rule>/` holds fixtures: a `.toml` file becomes the plan `fixture`, a `.md` file
//! a page of it, a folder is a whole workspace, and a folder with a folder `past` is a plan with its
//! past. A fixture named `good*` expects nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use keyplan::check::{Standing, find};

use crate::architecture::lexer::{Kind, tokens, without_tests};
use crate::support::{Expected, Project, crate_path, expectations};

/// The day on which all fixtures are judged.
const TODAY: &str = "2026-11-23";

/// Fewer rules than this were not all found.
const AT_LEAST: usize = 20;

/// What a fixture of one file finds around it.
const WORKSPACE: &str = "[workspace]\nname = \"Fixtures\"\n";
const TEAM: &str = "[person.lena]\nname = \"Lena Vogt\"\n\n[person.tom]\nname = \"Tom Brandt\"\n";
const BARE_PLAN: &str = "[account]\nname = \"Fixture\"\n";

/// A rule with its folder.
struct RuleFolder {
    rule: String,
    folder: PathBuf,
}

/// A finding as both sides tell it.
type Told = (String, usize, String);

/// The entries of a folder in order; none when it does not exist.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

fn rule_folders() -> Vec<RuleFolder> {
    let groups = entries(&crate_path("tests/rules"));
    let folders = groups.iter().flat_map(|group| entries(group)).filter(|path| path.is_dir());
    folders.map(|folder| RuleFolder { rule: rule_name(&folder), folder }).collect()
}

/// `goal/no-metric` of `.../goal/no-metric/` and of `.../goal/no_metric.rs`.
fn rule_name(path: &Path) -> String {
    format!("{}/{}", group_name(path.parent().unwrap()), stem(path).replace('_', "-"))
}

/// The group of a folder. `ref` is a keyword of Rust, so its source lies in `reference/`.
fn group_name(folder: &Path) -> String {
    if stem(folder) == "reference" { "ref".to_owned() } else { stem(folder) }
}

/// The folders of `src/check/rules`, one a group.
fn group_folders() -> Vec<PathBuf> {
    entries(&crate_path("src/check/rules")).into_iter().filter(|path| path.is_dir()).collect()
}

/// Every name of a rule in the source of reading and checking: a whole string `group/fault` whose
/// group has a folder.
fn rules_in_the_source() -> BTreeSet<String> {
    let groups: Vec<String> = group_folders().iter().map(|path| group_name(path)).collect();
    let mut folders = vec![crate_path("src/read"), crate_path("src/check")];
    let mut rules = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for path in entries(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                rules.extend(rule_names(&fs::read_to_string(path).unwrap(), &groups));
            }
        }
    }
    rules
}

/// The strings of a source file, tests aside, that are names of rules in one of the groups.
fn rule_names(source: &str, groups: &[String]) -> Vec<String> {
    let (tokens, _) = without_tests(&tokens(source));
    let strings = tokens.into_iter().filter_map(|token| match token.kind {
        Kind::Text(text) => Some(text),
        _ => None,
    });
    let is_rule = |text: &String| {
        text.split_once('/').is_some_and(|(group, fault)| {
            let is_slug = |c: char| c.is_ascii_lowercase() || c == '-';
            groups.iter().any(|known| known == group)
                && !fault.is_empty()
                && fault.chars().all(is_slug)
        })
    };
    strings.filter(is_rule).collect()
}

fn is_good(fixture: &Path) -> bool {
    stem(fixture).starts_with("good")
}

/// `keyplan.toml` of a fixture that brings none: it asks for a rule that is off.
fn settings(rule: &str) -> String {
    let is_off = find(rule).is_some_and(|rule| rule.standing == Standing::Off);
    let asks =
        if is_off { format!("\n[lint.rules]\n\"{rule}\" = \"warning\"\n") } else { String::new() };
    format!("{WORKSPACE}{asks}")
}

/// The workspace of a fixture of a rule.
fn project(rule: &str, fixture: &Path) -> Project {
    let project = Project::new();
    if fixture.join("past").is_dir() {
        return with_past(project.file("keyplan.toml", settings(rule)), &fixture.join("past"));
    }
    if fixture.is_dir() {
        let project = project.copy_of(fixture);
        if !project.path("keyplan.toml").exists() {
            project.write("keyplan.toml", settings(rule));
        }
        return project;
    }
    let project = project.file("keyplan.toml", settings(rule)).file("team.toml", TEAM);
    let content = fs::read(fixture).unwrap();
    if fixture.extension().is_some_and(|extension| extension == "md") {
        let plan = "accounts/fixture/plan.toml";
        project.file(plan, BARE_PLAN).file("accounts/fixture/page.md", content)
    } else {
        project.file("accounts/fixture/plan.toml", content)
    }
}

/// A plan with its past: the files `YYYY-MM-DD.toml` of a folder are what the plan was from each day on,
/// and the last one is what it is.
fn with_past(project: Project, folder: &Path) -> Project {
    for state in entries(folder) {
        project.write("accounts/fixture/plan.toml", fs::read(&state).unwrap());
        let day: jiff::civil::Date = stem(&state).parse().unwrap();
        project.record_on("State", day);
    }
    project
}

/// What the comments of a workspace ask for, file by file.
fn expected(project: &Project) -> Vec<(String, Expected)> {
    let mut found = Vec::new();
    for path in project.files(".") {
        let bytes = fs::read(project.path(&path)).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let here = expectations(&path, &text);
        found.extend(here.into_iter().map(|expected| (path.clone(), expected)));
    }
    found
}

/// Runs a fixture; gives the number of findings it expected, or what is wrong with it.
fn judge(rule: &str, fixture: &Path) -> Result<usize, String> {
    let project = project(rule, fixture);
    let expected = expected(&project);
    if let Some((path, other)) = expected.iter().find(|(_, expected)| expected.rule != rule) {
        return Err(format!("{path}:{}: expects `{}`, another rule", other.line, other.rule));
    }
    if is_good(fixture) != expected.is_empty() {
        return Err("only a fixture named `good*` expects nothing".to_owned());
    }
    let report = project.run(["lint", "--format", "json", "--today", TODAY]);
    let found: Vec<_> = report.findings().into_iter().filter(|found| found.rule == rule).collect();
    let wanted: Vec<Told> =
        expected.iter().map(|(path, e)| (path.clone(), e.line, e.words.clone())).collect();
    let came: Vec<Told> = found.into_iter().map(|f| (f.path, f.line, f.message)).collect();
    compare(wanted, came).map(|()| expected.len())
}

/// Pairs what was wanted with what came, by file, line and words.
fn compare(wanted: Vec<Told>, mut came: Vec<Told>) -> Result<(), String> {
    let mut faults = Vec::new();
    for (path, line, words) in wanted {
        let fits = |(p, l, message): &Told| *p == path && *l == line && message.contains(&words);
        match came.iter().position(fits) {
            Some(at) => drop(came.remove(at)),
            None => faults.push(format!("- {path}:{line}: {words}")),
        }
    }
    faults.extend(came.iter().map(|(path, line, message)| format!("+ {path}:{line}: {message}")));
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!("- did not come, + was not expected\n{}", faults.join("\n")))
    }
}

#[test]
fn every_fixture_gives_the_findings_it_asks_for() {
    let mut faults = Vec::new();
    let mut rules = BTreeSet::new();
    let mut findings = 0;
    for RuleFolder { rule, folder } in rule_folders() {
        for fixture in entries(&folder) {
            rules.insert(rule.clone());
            match judge(&rule, &fixture) {
                Ok(expected) => findings += expected,
                Err(text) => faults.push(format!("{rule} in {}:\n{text}", fixture.display())),
            }
        }
    }
    assert!(faults.is_empty(), "{} fixtures failed:\n\n{}\n", faults.len(), faults.join("\n\n"));
    if crate_path("src/check/rules").exists() {
        assert!(rules.len() >= AT_LEAST, "only {} rules were run", rules.len());
        assert!(findings >= rules.len(), "only {findings} findings for {} rules", rules.len());
    }
}

#[test]
fn every_rule_has_a_good_and_a_bad_fixture() {
    let folders = rule_folders();
    let mut rules = rules_in_the_source();
    rules.extend(folders.iter().map(|folder| folder.rule.clone()));
    let mut faults = Vec::new();
    for rule in rules {
        let own = folders.iter().find(|folder| folder.rule == rule);
        let fixtures = own.map(|own| entries(&own.folder)).unwrap_or_default();
        for (wanted, there) in [
            ("a fixture named `good*`", fixtures.iter().any(|path| is_good(path))),
            ("a fixture that expects a finding", fixtures.iter().any(|path| !is_good(path))),
        ] {
            if !there {
                faults.push(format!("tests/rules/{rule}/ lacks {wanted}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_folder_of_fixtures_names_a_rule() {
    let known = rules_in_the_source();
    let unknown = rule_folders().into_iter().filter(|folder| !known.contains(&folder.rule));
    let unknown: Vec<_> = unknown.map(|folder| folder.rule).collect();
    assert_eq!(unknown, [""; 0], "tests/rules has fixtures of rules that do not exist");
}

#[test]
fn a_rule_s_file_has_its_name() {
    for folder in group_folders() {
        let groups = [group_name(&folder)];
        for file in entries(&folder) {
            let source = fs::read_to_string(&file).unwrap();
            let (tokens, _) = without_tests(&tokens(&source));
            if stem(&file) != "mod" && tokens.iter().any(|token| token.is("RULE")) {
                let names = rule_names(&source, &groups);
                assert!(names.contains(&rule_name(&file)), "{}: {names:?}", file.display());
            }
        }
    }
}

mod controls {
    use super::*;

    fn told(path: &str, line: usize, words: &str) -> Told {
        (path.to_owned(), line, words.to_owned())
    }

    #[test]
    fn a_finding_that_is_missing_misplaced_or_new_is_told() {
        let wanted = || vec![told("a.toml", 3, "metric")];
        assert_eq!(compare(wanted(), vec![told("a.toml", 3, "no metric is given")]), Ok(()));
        for came in [
            vec![],
            vec![told("a.toml", 4, "no metric is given")],
            vec![told("b.toml", 3, "no metric is given")],
            vec![told("a.toml", 3, "no deadline")],
            vec![told("a.toml", 3, "no metric"), told("a.toml", 3, "no metric")],
        ] {
            assert!(compare(wanted(), came.clone()).is_err(), "{came:?}");
        }
    }

    #[test]
    fn names_rules_by_folder_and_by_file() {
        assert_eq!(rule_name(Path::new("tests/rules/goal/no-metric")), "goal/no-metric");
        assert_eq!(rule_name(Path::new("src/check/rules/goal/no_metric.rs")), "goal/no-metric");
        assert_eq!(
            rule_name(Path::new("src/check/rules/reference/unknown_id.rs")),
            "ref/unknown-id"
        );
    }

    #[test]
    fn finds_the_names_of_rules() {
        let source = r#"
            //! `goal/comment` and "goal/in-a-comment"
            const A: &str = "goal/no-metric"; const B: &str = "see goal/other"; const C: &str = "a/b";
            #[cfg(test)] mod tests { const D: &str = "goal/tested"; }"#;
        assert_eq!(rule_names(source, &["goal".to_owned()]), ["goal/no-metric"]);
    }

    #[test]
    fn lays_a_fixture_out_as_a_workspace() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            path
        };
        let plan = project("goal/none", &write("bad.toml", "[goal.a] # ! goal/no-objective\n"));
        assert_eq!(plan.files("."), ["accounts/fixture/plan.toml", "keyplan.toml", "team.toml"]);
        let (path, line) = (&expected(&plan)[0].0, expected(&plan)[0].1.line);
        assert_eq!((path.as_str(), line), ("accounts/fixture/plan.toml", 1));
        let page = project("goal/none", &write("bad.md", "[[goal.a]] <!-- ! ref/unknown-id -->\n"));
        assert_eq!(expected(&page)[0].0, "accounts/fixture/page.md");
        write("two/accounts/a/plan.toml", "[plan]\n");
        let whole = project("goal/none", &folder.path().join("two"));
        assert_eq!(whole.files("."), ["accounts/a/plan.toml", "keyplan.toml"]);
    }
}
