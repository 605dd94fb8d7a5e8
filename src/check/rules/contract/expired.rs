//! `contract/expired`: a contract has ended, and the plan does not say what holds now.
//!
//! A contract that another one follows is history and may stay: one that begins within a quarter of
//! its end and goes on after it. A contract that renews itself goes on; there only the day is stale,
//! and the message says so.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Contract, Item};

pub(super) const RULE: Rule = Rule {
    name: "contract/expired",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[contract.maintenance-2017]
title = "Maintenance of both plants"
start = 2017-07-01
end = 2020-06-30"#,
    good: r#"[contract.maintenance-2017]
title = "Maintenance of both plants"
start = 2017-07-01
end = 2020-06-30

[contract.maintenance-2020]
title = "Maintenance of all plants"
start = 2020-07-01
end = 2999-06-30"#,
};

/// A follower begins at most so many days before or after the end.
const QUARTER: i32 = 92;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for contract in &view.contracts {
        let end = contract.end.value().map(|day| day.0);
        let Some(end) = end.filter(|end| *end < view.today()) else { continue };
        if view.contracts.iter().any(|other| follows(other, contract, end)) {
            continue;
        }
        let renews = contract.auto_renews.value() == Some(true);
        let key = if renews { "contract-expired-renewed" } else { "contract-expired" };
        let message = view.about(key, &contract.head).with("end", end);
        let finding = out.field(&contract.head, "end", &contract.end, message);
        if renews {
            finding.help = Some(Message::new("contract-expired-renewed.help"));
        }
    }
}

/// Whether one contract takes over where another ends.
fn follows(other: &Item<Contract>, ended: &Item<Contract>, end: Date) -> bool {
    let begins =
        other.start.value().is_some_and(|start| (start.0 - end).get_days().abs() <= QUARTER);
    let goes_on = other.end.value().is_none_or(|later| later.0 > end);
    begins && goes_on && other.id() != ended.id()
}
