//! What changes say: identities, sentences, classes and order, in both languages.

use keyplan::diff::Class;
use keyplan::i18n::Language;

use super::{gesagt, has, one, said, story};

const PLAN: &str = "\
[account]
name = \"Nordwind AG\"

[plan]
owner = \"lena\"
budget-total = 100_000

[stakeholder.cfo]
name = \"Ada Roth\"
title = \"CFO\"
roles = [\"economic-buyer\"]
stance = \"neutral\"

[stakeholder.coo]
name = \"Jan Öz\"
reports-to = \"cfo\"

[objective.mttr]
title = \"Shorter outages\"
unit = \"h\"
target = 4.0
due = 2026-12-31
owner = \"lena\"
measured = { 2026-09-30 = 5 }

[action.pilot]
title = \"Pilot\"
status = \"in-progress\"
due = 2026-10-15
owner = \"lena\"
external = \"coo\"

[revenue.service]
title = \"Service\"
target = { 2027 = 1_800_000 }
";

/// What is said when some words of [`PLAN`] are others.
fn after(edits: &[(&str, &str)]) -> String {
    said(PLAN, &edited(edits))
}

fn edited(edits: &[(&str, &str)]) -> String {
    let mut now = PLAN.to_owned();
    for (from, to) in edits {
        assert!(now.contains(from), "{from}");
        now = now.replacen(from, to, 1);
    }
    now
}

#[test]
fn tells_figures_with_their_unit_and_dates_by_days() {
    let edits = [("target = 4.0", "target = 3.0"), ("due = 2026-12-31", "due = 2027-06-30")];
    let text = after(&edits);
    has(
        &text,
        &[
            "~ Objective mttr  Shorter outages  [critical]",
            "owner Lena Vogt",
            "Target: 4\u{a0}h → 3\u{a0}h",
            "Due: 31 Dec 2026 → 30 Jun 2027 (+181 days)",
            "4 fields as before",
        ],
    );
    let german = gesagt(PLAN, &edited(&edits));
    has(&german, &["Fällig am: 31.12.2026 → 30.06.2027 (+181 Tage)", "4 Felder wie zuvor"]);
}

#[test]
fn tells_money_by_per_cent() {
    let text = after(&[("2027 = 1_800_000", "2027 = 1_500_000")]);
    has(&text, &["Target 2027: €1,800,000 → €1,500,000 (−16.7%)"]);
    let german = gesagt(PLAN, &edited(&[("2027 = 1_800_000", "2027 = 1_500_000")]));
    has(&german, &["Ziel 2027: 1.800.000\u{a0}€ → 1.500.000\u{a0}€ (−16,7\u{a0}%)"]);
}

#[test]
fn an_action_that_is_late_and_moved_is_told_as_such() {
    let text = after(&[("due = 2026-10-15", "due = 2026-11-30")]);
    has(&text, &["Due: 15 Oct 2026 → 30 Nov 2026 (+46 days, was overdue)"]);
}

#[test]
fn whoever_left_is_told_with_what_still_names_them() {
    let text = after(&[("name = \"Jan Öz\"", "name = \"Jan Öz\"\nstatus = \"former\"")]);
    has(&text, &["Status: Former (new)", "Still named by: 1 Action (pilot)"]);
    let gone = after(&[("[stakeholder.coo]\nname = \"Jan Öz\"\nreports-to = \"cfo\"\n", "")]);
    has(&gone, &["− Stakeholder coo  Jan Öz", "Still named by: 1 Action (pilot)"]);
}

#[test]
fn readings_are_told_by_day() {
    let text = after(&[("2026-09-30 = 5 }", "2026-09-30 = 5.5, 2026-10-31 = 4.9 }")]);
    has(
        &text,
        &[
            "Measurements 30 Sep 2026: 5\u{a0}h → 5.5\u{a0}h",
            "Measurements 31 Oct 2026: 4.9\u{a0}h (new)",
        ],
    );
}

#[test]
fn lists_are_told_by_what_came_and_went() {
    let text = after(&[("external = \"coo\"", "external = [\"cfo\"]")]);
    has(&text, &["External participants: + Ada Roth, − Jan Öz"]);
}

#[test]
fn long_texts_are_told_by_word() {
    let long = "The customer wants to halve its outages within two years and pays for nothing else at all.";
    let before = PLAN
        .replace("budget-total = 100_000", &format!("summary = \"\"\"\n{long}\n\nStays.\n\"\"\""));
    let now = before.replace("two years", "three years");
    let text = said(&before, &now);
    has(
        &text,
        &[
            "… wants to halve its outages within [-two-] {+three+} years and pays for nothing else …",
        ],
    );
    let wrapped = before.replace("outages within", "outages\nwithin");
    let text = said(&before, &wrapped);
    has(&text, &["Executive summary: (only line breaks and blanks)", "1 change: 1 cosmetic"]);
}

#[test]
fn what_cannot_be_read_is_told_and_never_silent() {
    let text = after(&[("due = 2026-12-31", "due = \"soon\"")]);
    has(&text, &["Due: 31 Dec 2026 → unreadable: \"soon\""]);
}

#[test]
fn classes_follow_what_a_change_means() {
    for (edits, class) in [
        (("owner = \"lena\"\nmeasured", "owner = \"tom\"\nmeasured"), Class::Critical),
        (("roles = [\"economic-buyer\"]", "roles = [\"user\"]"), Class::Critical),
        (("stance = \"neutral\"", "stance = \"opponent\""), Class::Critical),
        (("stance = \"neutral\"", "stance = \"supporter\""), Class::Notable),
        (("2027 = 1_800_000", "2027 = 1_900_000"), Class::Critical),
        (("due = 2026-12-31", "due = 2027-01-31"), Class::Critical),
        (("due = 2026-12-31", "due = 2026-11-30"), Class::Notable),
        (("title = \"Pilot\"", "title = \"Pilot\"\nvisibility = \"shared\""), Class::Critical),
        (("title = \"Pilot\"", "title = \"Pilot\"\nvisibility = \"restricted\""), Class::Notable),
        (("budget-total = 100_000", "budget-total = 90_000"), Class::Notable),
        (("2026-09-30 = 5", "2026-09-30 = 6"), Class::Routine),
        (("title = \"Pilot\"", "title = \"Pilot\"\ntags = \"x\""), Class::Cosmetic),
    ] {
        let now = edited(&[edits]);
        let story = story(&one(PLAN), &one(&now), Language::English);
        assert_eq!(story.gravest(), Some(class), "{edits:?}");
    }
}

#[test]
fn the_gravest_comes_first() {
    let text = after(&[
        ("title = \"Pilot\"", "title = \"Pilot run\""),
        ("budget-total = 100_000", "budget-total = 90_000"),
        ("due = 2026-12-31", "due = 2027-01-31"),
        ("roles = [\"economic-buyer\"]", "roles = []"),
    ]);
    let places: Vec<usize> = ["Stakeholder cfo", "Objective mttr", "Account plan", "Action pilot"]
        .iter()
        .map(|title| text.find(title).unwrap_or_else(|| panic!("no {title} in\n{text}")))
        .collect();
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn an_amount_in_another_currency_is_another_amount() {
    let text = after(&[("budget-total = 100_000", "currency = \"CHF\"\nbudget-total = 100_000")]);
    has(
        &text,
        &[
            "Total budget: €100,000 → CHF\u{a0}100,000",
            "Target 2027: €1,800,000 → CHF\u{a0}1,800,000",
        ],
    );
}

#[test]
fn what_differs_of_a_row_is_told_in_one_line() {
    let before = PLAN.replace(
        "reports-to = \"cfo\"",
        "covered-by = { person = \"lena\", current = \"vendor\", last-contact = 2026-11-05 }\n\
         influences = { to = \"cfo\", strength = 3 }",
    );
    let now = before
        .replace("current = \"vendor\"", "current = \"credible-source\", cadence = \"monthly\"")
        .replace("2026-11-05", "2026-11-20")
        .replace("strength = 3", "strength = 2");
    let lines = [
        "Covered by Lena Vogt: Current level Vendor → Credible source, Cadence Monthly (new), \
         Last contact 5 Nov 2026 → 20 Nov 2026 (+15 days)",
        "Lines of influence Ada Roth: Strength 3/3 → 2/3",
    ];
    has(&said(&before, &now), &lines);
}
