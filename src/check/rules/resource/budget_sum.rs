//! `resource/budget-sum`: the lines of the budget do not add up to `budget-total`.
//!
//! More than the total is an error. Less is a warning, for it may be a reserve, which is a line too;
//! while a line does not say its amount yet, less is no fault. Several currencies and amounts that
//! cannot be read have no sum. A total without lines is left alone.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::currency_of;
use crate::i18n::Message;
use crate::model::{Header, Item};

pub(super) const RULE: Rule = Rule {
    name: "resource/budget-sum",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
budget-total = 30_000

[budget.travel]
category = "travel"
planned = 18_000

[budget.events]
category = "events"
planned = 22_000"#,
    good: r#"[plan]
budget-total = 40_000

[budget.travel]
category = "travel"
planned = 18_000

[budget.events]
category = "events"
planned = 22_000"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = view.header.as_ref().filter(|_| !view.budgets.is_empty()) else { return };
    let Some(total) = header.budget_total.amount() else { return };
    let Some(sum) = sum(view, header) else { return };
    let has_blank = view.budgets.iter().any(|line| line.planned.is_missing());
    let key = match sum.cmp(&total) {
        std::cmp::Ordering::Greater => "resource-budget-sum",
        std::cmp::Ordering::Less if !has_blank => "resource-budget-sum-less",
        _ => return,
    };
    let message = Message::new(key).with("sum", sum).with("total", total);
    let finding = out.field(&header.head, "budget-total", &header.budget_total, message);
    if sum < total {
        finding.severity = Severity::Warning;
        finding.help = Some(Message::new("resource-budget-sum-less.help"));
    }
}

/// The sum of the lines in the currency of the total; none when they have no such sum.
fn sum(view: &PlanView<'_>, header: &Item<Header>) -> Option<Decimal> {
    let own = view.currency();
    let currency = currency_of(&header.budget_total, own)?;
    let lines = view.budgets.iter().map(|line| &line.planned);
    lines.filter(|planned| planned.is_written()).try_fold(Decimal::ZERO, |sum, planned| {
        let amount = planned.amount().filter(|_| currency_of(planned, own) == Some(currency))?;
        sum.checked_add(amount)
    })
}
