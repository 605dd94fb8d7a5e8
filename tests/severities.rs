//! How grave findings are: where a rule weighs its findings by the plan, and where a draft is treated
//! gently.
//!
//! In come plans of a few lines; out comes the severity of the one finding that a rule has there.

use keyplan::check::{Selection, check};
use keyplan::diagnostic::Severity::{self, Error, Info, Warning};
use keyplan::files::MemoryTree;
use keyplan::i18n::{Language, Message};
use keyplan::workspace::{Origin, load};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

/// The severity of a rule's only finding in a plan.
#[track_caller]
fn severity(rule: &str, plan: &str) -> Severity {
    let tree = MemoryTree::from_texts([
        ("keyplan.toml", "[workspace]\nname = \"Fixtures\"\n"),
        ("accounts/fixture/plan.toml", plan),
    ]);
    let found = check(&load(&tree, Origin::on(TODAY)).unwrap(), Selection::All);
    let own: Vec<_> = found.iter().filter(|finding| finding.rule == rule).collect();
    assert_eq!(own.len(), 1, "{rule} in {plan}");
    own[0].severity
}

#[test]
fn silence_weighs_more_with_time() {
    let late = |due: &str| {
        severity(
            "action/overdue-silent",
            &format!("[action.pilot]\ntitle = \"Pilot\"\ndue = {due}"),
        )
    };
    assert_eq!(late("2026-10-24"), Warning);
    assert_eq!(late("2026-10-23"), Error);
}

#[test]
fn a_review_is_an_error_when_the_next_one_was_due_too() {
    let overdue = |every: &str| {
        let plan = format!("[plan]\nreview-every = {every}\nnext-review = 2026-09-30");
        severity("review/overdue", &plan)
    };
    assert_eq!(overdue("\"quarterly\""), Warning);
    assert_eq!(overdue("\"monthly\""), Error);
    assert_eq!(overdue("54"), Warning);
    assert_eq!(overdue("53"), Error);
}

#[test]
fn what_may_be_the_truth_is_a_warning() {
    let seat = "[stakeholder.cfo]\nstatus = \"placeholder\"\nroles = [\"economic-buyer\"]";
    let plan = format!("[plan]\nstatus = \"active\"\n{seat}");
    assert_eq!(severity("people/no-economic-buyer", &plan), Warning);
    let action = "[action.pilot]\ntitle = \"Pilot\"";
    assert_eq!(severity("action/no-owner", action), Error);
    let proposal = format!("{action}\nstatus = \"proposed\"");
    assert_eq!(severity("action/no-owner", &proposal), Warning);
}

#[test]
fn what_only_cannot_be_compared_is_a_warning() {
    let budget = |total: &str| {
        severity(
            "resource/budget-sum",
            &format!("[plan]\nbudget-total = {total}\n[budget.travel]\nplanned = 20"),
        )
    };
    assert_eq!(budget("19"), Error);
    assert_eq!(budget("21"), Warning);
    let francs = "{ amount = 5, currency = \"CHF\" }";
    let line = format!("[revenue.parts]\ntarget = {{ 2026 = 5, 2027 = {francs} }}");
    assert_eq!(severity("revenue/mixed-currency", &line), Error);
    let lines =
        format!("[revenue.parts.target]\n2027 = 5\n[revenue.projects.target]\n2027 = {francs}");
    assert_eq!(severity("revenue/mixed-currency", &lines), Warning);
}

#[test]
fn one_contact_is_an_error_where_there_is_a_relation() {
    let threads = |head: &str, contacts: &[&str]| {
        let person = |(at, contact)| format!("[stakeholder.person-{at}]\ncontact = \"{contact}\"");
        let people: Vec<String> = contacts.iter().enumerate().map(person).collect();
        let plan = format!("[plan]\nstatus = \"active\"\n{head}\n{}", people.join("\n"));
        severity("people/single-threaded", &plan)
    };
    assert_eq!(threads("", &["multiple", "in-depth"]), Warning);
    assert_eq!(threads("", &["multiple", "brief"]), Error);
    assert_eq!(threads("", &["none"]), Error);
    assert_eq!(threads("", &["multiple", "unknown"]), Warning);
    assert_eq!(threads("[account]\nlifecycle = \"prospect\"", &["multiple"]), Warning);
}

#[test]
fn a_draft_for_a_key_account_is_on_its_way() {
    let plan = |status: &str| format!("[plan]\nstatus = \"{status}\"\n[account]\ntier = \"a\"");
    assert_eq!(severity("portfolio/key-account-without-plan", &plan("closed")), Warning);
    assert_eq!(severity("portfolio/key-account-without-plan", &plan("draft")), Info);
}

#[test]
fn a_draft_has_no_errors_but_broken_files() {
    let objective = "[objective.growth]\ntitle = \"Grow\"\n";
    let plan = |status: &str| format!("[plan]\nstatus = \"{status}\"\n{objective}");
    assert_eq!(severity("goal/no-metric", &plan("active")), Error);
    assert_eq!(severity("goal/no-metric", &plan("draft")), Warning);
    assert_eq!(severity("syntax/toml", &(plan("draft") + "due = \"soon")), Error);
}

#[test]
fn a_part_weighs_less_than_the_whole() {
    let plan = |rest: &str| format!("[plan]\nstatus = \"active\"\n{rest}");
    assert_eq!(severity("plan/no-owner", &plan("")), Error);
    let two = "owner = \"lena\"\n[team.tom]\nrole = \"account-owner\"";
    assert_eq!(severity("plan/no-owner", &plan(two)), Warning);
    let needs = "account/no-challenges-or-needs";
    assert_eq!(severity(needs, &plan("[account]")), Warning);
    assert_eq!(severity(needs, &plan("[account]\nneeds = \"A crew for the night\"")), Info);
}

#[test]
fn a_severity_is_told_in_the_word_that_settings_take() {
    for severity in Severity::ALL {
        let told = Message::new(format!("severity-{severity}")).in_language(Language::English);
        assert_eq!(told, severity.word());
    }
}
