//! `plan/no-summary`: a plan without a summary for somebody who has one minute, or with one that takes longer.
//!
//! A summary is asked of plans in force; that it has at most `words` (150) words, of every plan that has
//! one.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::text::words;

pub(super) const RULE: Rule = Rule {
    name: "plan/no-summary",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("words", 150)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"
objective = "Win the service contract of all four plants""#,
    good: r#"[plan]
status = "active"
objective = "Win the service contract of all four plants"
summary = """
Two of four plants are ours, and outages there fell by a third. The contract ends in June; purchasing
compares hourly rates, so we work out with their controllers what an hour of outage costs."""
"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    if header.summary.is_blank() {
        if view.is_in_force() {
            let message = Message::new("plan-no-summary");
            out.field(&header.head, "summary", &header.summary, message);
        }
        return;
    }
    let (count, most) = (words(header.summary.markdown()).count(), out.threshold("words"));
    if Decimal::from(count) > most {
        let message = Message::new("plan-no-summary-long").with("count", count).with("most", most);
        let finding = out.field(&header.head, "summary", &header.summary, message);
        finding.help = Some(Message::new("plan-no-summary-long.help"));
    }
}
