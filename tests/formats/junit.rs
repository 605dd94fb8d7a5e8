//! Test results against the schema of Jenkins: what fails, what is skipped, what passes.

use keyplan::diagnostic::Severity;
use keyplan::diagnostic::render::{Context, Format};
use keyplan::i18n::Language;
use uppsala::{Document, NodeId, XsdValidator, parse};

use super::{Judged, told};
use crate::support::crate_path;

/// Results that the schema accepts.
#[track_caller]
pub fn valid(text: &str) -> Document<'_> {
    let schema = std::fs::read_to_string(crate_path("tests/schemas/junit-10.xsd")).unwrap();
    let schema = parse(&schema).unwrap();
    let document = parse(text).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
    let faults = XsdValidator::from_schema(&schema).unwrap().validate(&document);
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{faults:#?}\n{text}");
    document
}

fn attribute(document: &Document<'_>, node: NodeId, name: &str) -> String {
    document.get_attribute(node, name).unwrap_or_default().to_owned()
}

/// Every case as `suite: case: result`.
fn cases(document: &Document<'_>) -> Vec<String> {
    let name = |node| attribute(document, node, "name");
    let mut told = Vec::new();
    for case in document.get_elements_by_tag_name("testcase") {
        let result = document.children(case).into_iter().find_map(|child| {
            let element = document.element(child)?;
            Some(format!("{} {}", element.name.local_name, attribute(document, child, "type")))
        });
        let suite = attribute(document, case, "classname");
        told.push(format!("{suite}: {}: {}", name(case), result.unwrap_or("passed".to_owned())));
    }
    told
}

#[test]
fn the_schema_accepts_it_in_every_language() {
    let judged = Judged::usual();
    valid(&judged.told(Format::Junit));
    let german = judged.told_with(Format::Junit, |it| Context { language: Language::German, ..it });
    valid(&german);
    valid(&told(&[], Format::Junit));
}

#[test]
fn a_case_is_a_rule_and_an_item() {
    let judged = Judged::usual();
    let text = judged.told(Format::Junit);
    let cases = cases(&valid(&text));
    let has = |case: &str| assert!(cases.iter().any(|it| it == case), "{case} of {cases:#?}");
    has("calm: no findings: passed");
    has("nordwind: ref/unknown-word stakeholder.coo: failure error");
    has("nordwind: action/no-owner action.visit: failure error");
    has("nordwind: action/overdue-silent action.visit: skipped ");
    has("nordwind: action/no-due action.call: skipped ");
    has("keyplan.toml: config/unknown-rule: skipped ");
    assert!(text.contains("accounts/nordwind/plan.toml:13:14: error[ref/unknown-id]: "), "{text}");
    assert!(text.contains("\nhelp: did you mean `cfo`?</failure>"), "{text}");
}

#[test]
fn the_level_that_fails_the_run_fails_the_case() {
    let judged = Judged::usual();
    let strict = judged.told_with(Format::Junit, |it| Context { fail_on: Severity::Info, ..it });
    assert!(!strict.contains("<skipped"), "{strict}");
    assert!(strict.contains("<failure type=\"info\""), "{strict}");
}

#[test]
fn suites_count_their_cases() {
    let text = Judged::usual().told(Format::Junit);
    let document = valid(&text);
    for suite in document.get_elements_by_tag_name("testsuite") {
        let children = document.children(suite);
        let count = |name: &str, of: &[NodeId]| {
            let is = |node: &&NodeId| {
                document.element(**node).is_some_and(|element| element.name.local_name == name)
            };
            of.iter().filter(is).count().to_string()
        };
        let inner: Vec<NodeId> =
            children.iter().flat_map(|child| document.children(*child)).collect();
        assert_eq!(attribute(&document, suite, "tests"), count("testcase", &children));
        assert_eq!(attribute(&document, suite, "failures"), count("failure", &inner));
        assert_eq!(attribute(&document, suite, "skipped"), count("skipped", &inner));
        assert_eq!(attribute(&document, suite, "timestamp"), "2026-11-23T00:00:00");
    }
}
