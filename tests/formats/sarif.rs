//! SARIF against the schema of OASIS, and against what GitHub's code scanning asks beyond it.

use std::sync::LazyLock;

use boon::{Compiler, SchemaIndex, Schemas};
use keyplan::diagnostic::render::Format;
use keyplan::diagnostic::{Severity, fingerprints};
use keyplan::i18n::Language;
use serde_json::Value;

use super::{Judged, many, told};
use crate::support::crate_path;

/// The schema, compiled once.
static SCHEMA: LazyLock<(Schemas, SchemaIndex)> = LazyLock::new(|| {
    let text = std::fs::read_to_string(crate_path("tests/schemas/sarif-2.1.0.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.enable_format_assertions();
    compiler.add_resource("sarif.json", schema).unwrap();
    let index = compiler.compile("sarif.json", &mut schemas).unwrap();
    (schemas, index)
});

/// A log that the schema accepts.
#[track_caller]
pub fn valid(text: &str) -> Value {
    let log: Value = serde_json::from_str(text).unwrap();
    let (schemas, index) = &*SCHEMA;
    if let Err(fault) = schemas.validate(&log, *index) {
        panic!("{fault:#}\n{text}");
    }
    log
}

fn array<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

#[test]
fn the_schema_accepts_it_and_refuses_less() {
    let judged = Judged::usual();
    let log = valid(&judged.told(Format::Sarif));
    valid(&judged.told_with(Format::Sarif, |it| keyplan::diagnostic::render::Context {
        language: Language::German,
        ..it
    }));
    valid(&told(&[], Format::Sarif));
    let (schemas, index) = &*SCHEMA;
    for (at, wrong) in [
        ("/runs/0/results/0/level", "grave"),
        ("/runs/0/columnKind", "bytes"),
        ("/runs/0/tool/driver/informationUri", "no address"),
    ] {
        let mut log = log.clone();
        *log.pointer_mut(at).unwrap() = wrong.into();
        assert!(schemas.validate(&log, *index).is_err(), "{at} = {wrong}");
    }
}

#[test]
fn every_finding_is_a_result_with_its_place_and_rule() {
    let judged = Judged::usual();
    let log = valid(&judged.told(Format::Sarif));
    let run = &log["runs"][0];
    let (results, rules) = (array(run, "results"), array(&run["tool"]["driver"], "rules"));
    assert_eq!(log["runs"].as_array().map(Vec::len), Some(1));
    assert_eq!(results.len(), judged.findings.len());
    assert_eq!(run["automationDetails"]["id"], "keyplan/");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let prints = fingerprints(&judged.findings);
    for ((result, finding), print) in results.iter().zip(&judged.findings).zip(&prints) {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!((&result["ruleId"], &rule["id"]), (&finding.rule.into(), &finding.rule.into()));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], *finding.at.path);
        assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
        for bound in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(place["region"][bound].as_u64() >= Some(1), "{result:#}");
        }
        assert_eq!(array(result, "relatedLocations").len(), finding.labels.len());
        assert_eq!(array(result, "fixes").len(), finding.fixes.len(), "{result:#}");
        let keys = &result["partialFingerprints"];
        assert_eq!(keys["primaryLocationLineHash"], print.as_str());
        assert_eq!(keys["keyplan/v1"], print.as_str());
    }
}

#[test]
fn every_rule_has_the_texts_that_code_scanning_shows() {
    let log = valid(&Judged::usual().told(Format::Sarif));
    let rules = array(&log["runs"][0]["tool"]["driver"], "rules");
    assert!(rules.len() > 5, "{rules:#?}");
    for rule in rules {
        for text in
            ["/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown"]
        {
            let text = rule.pointer(text).and_then(Value::as_str).unwrap_or_default();
            assert!(text.len() > 10 && text.len() < 1024 && text.contains('.'), "{rule:#}");
        }
        assert!(rule["helpUri"].as_str().unwrap().starts_with("https://"));
        let level = rule["defaultConfiguration"]["level"].as_str().unwrap();
        assert!(["error", "warning", "note"].contains(&level));
        let tags = array(&rule["properties"], "tags");
        assert!((1..=10).contains(&tags.len()), "{tags:?}");
    }
}

#[test]
fn a_fix_says_what_goes_and_what_comes() {
    let log = valid(&Judged::usual().told(Format::Sarif));
    let results = array(&log["runs"][0], "results");
    let unknown = results.iter().find(|it| it["ruleId"] == "ref/unknown-word").unwrap();
    let change = &unknown["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], "accounts/nordwind/plan.toml");
    let replacement = &change["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "\"advocate\"");
    assert_eq!(replacement["deletedRegion"], unknown["locations"][0]["physicalLocation"]["region"]);
}

#[test]
fn of_too_many_results_the_gravest_stay_and_the_rest_is_counted() {
    let mut findings = many(4_900, Severity::Warning, "first");
    findings.extend(many(400, Severity::Error, "second"));
    let log = valid(&told(&findings, Format::Sarif));
    let run = &log["runs"][0];
    let results = array(run, "results");
    let count = |level: &str| results.iter().filter(|result| result["level"] == level).count();
    assert_eq!((results.len(), count("error"), count("warning")), (5_000, 400, 4_600));
    let notes = array(&run["invocations"][0], "toolExecutionNotifications");
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0]["message"]["text"], "Not shown here for want of room: 300 warnings.");
    let whole = valid(&told(&findings[..5_000], Format::Sarif));
    assert!(whole["runs"][0]["invocations"][0]["toolExecutionNotifications"].is_null());
}

#[test]
fn paths_begin_at_the_root_of_the_repository() {
    let judged = Judged::usual();
    let text = judged.told_with(Format::Sarif, |context| keyplan::diagnostic::render::Context {
        base: "sales plans/2027/",
        ..context
    });
    let log = valid(&text);
    let uri = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert!(uri["uri"].as_str().unwrap().starts_with("sales%20plans/2027/accounts/"), "{uri}");
}
