//! What stands beside the changes: findings that came and went.

use keyplan::check::{Selection, check};
use keyplan::diff::{Judged, compare, tell};
use keyplan::i18n::Language;
use keyplan::model::Audience;

use super::{Files, judged, one};

/// What a change did to the findings of the rules about references.
fn findings(before: &Files, now: &Files, audience: Audience) -> Judged {
    let [before, now] = [before, now].map(|files| {
        judged(files, audience, |workspace| {
            let mut all = check(workspace, Selection::WithoutDates);
            all.retain(|finding| finding.rule.starts_with("ref/"));
            all
        })
    });
    tell(&compare(&before, &now), &before, &now, Language::English).findings
}

/// What is new and what is fixed, by rule and line.
fn told(judged: &Judged) -> [Vec<String>; 2] {
    [&judged.new, &judged.fixed].map(|all| {
        let line = |line: Option<usize>| line.map(|line| line.to_string()).unwrap_or_default();
        all.iter().map(|it| format!("{}:{} {}", it.path, line(it.line), it.rule)).collect()
    })
}

const PATH: &str = "accounts/nordwind/plan.toml";

#[test]
fn findings_that_came_and_went_are_told_with_their_places() {
    let plan = "[action.a]\nowner = \"nobody\"\n\n[action.b]\ncontributors = \"who\"\n";
    let now = plan.replace("nobody", "lena").replace("[action.b]", "[action.b]\nowner = \"leno\"");
    let judged = findings(&one(plan), &one(&now), Audience::Team);
    let unknown = |line| format!("{PATH}:{line} ref/unknown-id");
    assert_eq!(told(&judged), [vec![unknown(5)], vec![unknown(2)]]);
    assert_eq!(judged.unchanged, 1);
    assert!(judged.new[0].message.text().contains("leno"), "{judged:?}");
    assert_eq!(judged.new[0].plan.as_deref(), Some("nordwind"));
}

#[test]
fn another_id_makes_no_finding_new() {
    let plan = "[stakeholder.cfo]\nname = \"Ada Roth\"\ntitle = \"CFO\"\nreports-to = \"nobody\"\n";
    let now = plan.replace("stakeholder.cfo", "stakeholder.finance");
    let judged = findings(&one(plan), &one(&now), Audience::Team);
    assert_eq!(told(&judged), [Vec::<String>::new(), Vec::new()]);
    assert_eq!(judged.unchanged, 1);
}

#[test]
fn findings_do_not_tell_of_what_is_hidden() {
    let plan = "[action.a]\nvisibility = \"restricted\"\ncontributors = \"planted\"\n[action.b]\nowner = \"seen\"\n";
    let now = plan.replace("restricted\"", "restricted\"\nowner = \"planted\"");
    let judged = findings(&one(plan), &one(&now), Audience::Internal);
    assert!(!judged.is_different(), "{judged:?}");
    assert_eq!(judged.unchanged, 1, "what is not hidden is judged");
}
