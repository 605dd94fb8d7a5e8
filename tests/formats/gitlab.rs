//! A Code Quality report against the fields that GitLab documents: `description`, `check_name`,
//! `fingerprint`, `severity`, `location.path` and `location.lines.begin`.

use std::collections::BTreeSet;

use keyplan::diagnostic::render::Format;
use serde_json::Value;

use super::{Judged, told};

/// A report with every field that GitLab asks for, in the form that it asks for.
#[track_caller]
pub fn valid(text: &str) -> Vec<Value> {
    let report: Vec<Value> = serde_json::from_str(text).unwrap();
    for issue in &report {
        for key in ["description", "check_name", "fingerprint"] {
            assert!(issue[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {issue:#}");
        }
        let severity = issue["severity"].as_str().unwrap();
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity));
        let path = issue["location"]["path"].as_str().unwrap();
        assert!(!path.starts_with(['/', '.']), "{path}");
        assert!(issue["location"]["lines"]["begin"].as_u64() >= Some(1), "{issue:#}");
    }
    let prints: BTreeSet<&str> =
        report.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(prints.len(), report.len(), "equal fingerprints are shown as one finding");
    report
}

#[test]
fn every_finding_has_the_documented_fields() {
    let judged = Judged::usual();
    let report = valid(&judged.told(Format::Gitlab));
    assert_eq!(report.len(), judged.findings.len());
    let issue = report.iter().find(|issue| issue["check_name"] == "ref/unknown-word").unwrap();
    assert_eq!(issue["description"], "`stance` does not know the word `advocat`");
    assert_eq!(issue["severity"], "major");
    let place = serde_json::json!({
        "path": "accounts/nordwind/plan.toml", "lines": { "begin": 14, "end": 14 }
    });
    assert_eq!(issue["location"], place);
    assert_eq!(told(&[], Format::Gitlab), "[]\n");
}
