//! `account/no-customer-priorities`: a plan that knows our goals only, or the customer's by hearsay.
//!
//! One priority, initiative or annual goal of the customer with `evidence` or a `source` is enough: what
//! we only assume may stand beside it.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{EvidenceLevel, Head};

pub(super) const RULE: Rule = Rule {
    name: "account/no-customer-priorities",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[goal.growth]
title = "Double our sales to Nordwind"
side = "ours""#,
    good: r#"[plan]
status = "active"

[goal.growth]
title = "Double our sales to Nordwind"
side = "ours"

[priority.uptime]
title = "Turbines that run when the wind blows"
source = "Annual report 2025""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let plan = view.plan;
    let priorities = plan.priorities.iter().map(|it| (&it.head, &it.evidence, &it.source));
    let initiatives = plan.initiatives.iter().map(|it| (&it.head, &it.evidence, &it.source));
    let goals = plan.customer_goals.iter().map(|it| (&it.head, &it.evidence, &it.source));
    let mut first: Option<&Head> = None;
    for (head, evidence, source) in priorities.chain(initiatives).chain(goals) {
        let level = evidence.get().and_then(|evidence| evidence.level.value());
        let is_guess = level == Some(EvidenceLevel::Assumed);
        if !source.is_blank() || evidence.is_written() && !is_guess {
            return;
        }
        first.get_or_insert(head);
    }
    match first {
        None => drop(out.plan(Message::new("account-no-customer-priorities"))),
        Some(head) => {
            let message = Message::new("account-no-customer-priorities-unproved");
            // About the plan, whichever of them stands first.
            let finding = out.place(head.place, Subject::default(), message);
            finding.help = Some(Message::new("account-no-customer-priorities-unproved.help"));
        }
    }
}
