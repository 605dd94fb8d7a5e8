//! `contract/renewal-unplanned`: a contract ends soon, and nothing in the plan prepares for it.
//!
//! Soon is within `days` (180) of the day by which notice must be given, else of the end. A contract
//! that goes on by itself needs no plan. Contracts have no field that names the work for them, so
//! much counts as preparation: its own notes; any place that names it, such as
//! `[[contract.frame-2024]]` in a text; and an action, deal, decision, objective or the like whose
//! id shares a word with the contract's or speaks of renewal.

use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::model::{Contract, Head, Item, Kind};

pub(super) const RULE: Rule = Rule {
    name: "contract/renewal-unplanned",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 180)],
    check: Check::Plan(check),
    bad: r#"[contract.maintenance-2024]
title = "Maintenance of both plants"
end = 2027-03-31
renewal-notice-days = 90"#,
    good: r#"[contract.maintenance-2024]
title = "Maintenance of both plants"
end = 2027-03-31
renewal-notice-days = 90

[action.offer]
title = "Offer three more years"
description = "Follows [[contract.maintenance-2024]]; agree on the price formula first."
owner = "lena"
due = 2026-12-15"#,
};

/// The kinds of items that can prepare for the end of a contract.
const PREPARING: [Kind; 10] = [
    Kind::Action,
    Kind::Decision,
    Kind::Goal,
    Kind::Milestone,
    Kind::Objective,
    Kind::Opportunity,
    Kind::Question,
    Kind::Risk,
    Kind::Strategy,
    Kind::Tactic,
];

/// Parts of words that speak of a contract and its renewal, as ids write them.
const SPEAKING: [&str; 6] = ["contract", "extension", "renew", "tender", "verlaenger", "vertrag"];

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let horizon = out.threshold("days");
    for contract in view.contracts.iter().filter(|contract| ends_unsaid(contract)) {
        let Some(end) = contract.end.value().map(|day| day.0) else { continue };
        let notice = notice_day(contract, end).filter(|day| *day < end);
        let is_soon = -view.days_since(notice.unwrap_or(end)) <= horizon;
        if end < view.today() || !is_soon || is_prepared(view, contract) {
            continue;
        }
        let about = |key| view.about(key, &contract.head);
        let message = match notice.filter(|day| *day >= view.today()) {
            Some(notice) => about("contract-renewal-unplanned-notice").with("notice", notice),
            None => about("contract-renewal-unplanned"),
        };
        out.field(&contract.head, "end", &contract.end, message.with("end", end));
    }
}

/// Whether a contract simply ends, as far as it says itself.
fn ends_unsaid(contract: &Item<Contract>) -> bool {
    let goes_on = contract.auto_renews.is_written() && contract.auto_renews.value() != Some(false);
    !goes_on && contract.head.common().notes.is_blank()
}

/// The last day on which notice can be given.
fn notice_day(contract: &Contract, end: Date) -> Option<Date> {
    let days = contract.renewal_notice_days.value()?.0.to_i64()?;
    end.checked_sub(jiff::Span::new().try_days(days).ok()?).ok()
}

/// Whether anything of the plan has to do with a contract.
fn is_prepared(view: &PlanView<'_>, contract: &Item<Contract>) -> bool {
    let is_about = |head: &Head| speaks_of(&head.key.id, contract.id());
    let mut heads = view.heads().filter(|head| PREPARING.contains(&head.key.kind));
    heads.any(|head| is_about(head) && !is_dropped(view, head))
        || view.mentions(&contract.head.key).next().is_some()
}

/// Whether an id shares a word with a contract's, or speaks of contracts and renewal.
fn speaks_of(id: &str, contract: &str) -> bool {
    let is_word = |word: &str| word.len() >= 4 && word.chars().any(char::is_alphabetic);
    id.split('-').filter(|word| is_word(word)).any(|word| {
        contract.split('-').any(|own| own == word)
            || SPEAKING.iter().any(|part| word.contains(part))
    })
}

fn is_dropped(view: &PlanView<'_>, head: &Head) -> bool {
    let action = view.actions.get(&head.key.id).filter(|_| head.key.kind == Kind::Action);
    action.is_some_and(|action| action.is_dropped())
}
