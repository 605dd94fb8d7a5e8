//! `review/no-cadence`: a plan in force that nobody has agreed to look at again.
//!
//! A rhythm or the date of a next review will do, in the header or in a review; whether that date
//! has passed is asked by `review/overdue`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "review/no-cadence",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active""#,
    good: r#"[plan]
status = "active"
review-every = "quarterly""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    let has_date = header.next_review.is_written()
        || view.reviews.iter().any(|review| review.next_on.is_written());
    if header.review_every.is_missing() && !has_date {
        let message = Message::new("review-no-cadence");
        out.field(&header.head, "review-every", &header.review_every, message);
    }
}
