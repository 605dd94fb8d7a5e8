//! `review/overdue`: the date of the next review has passed, and nobody has reviewed the plan.
//!
//! The next review is `next-review` of the plan or `next-on` of a review held, whichever is later.
//! Where a review was held on or after that date, only the date is stale, and the message says so. An
//! error when a whole cadence more has passed (`review-every`, else `days` = 92). Plans that are
//! paused or over are left alone.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Day, Field, Head};

pub(super) const RULE: Rule = Rule {
    name: "review/overdue",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 92)],
    check: Check::Plan(check),
    bad: r#"[plan]
review-every = "quarterly"
next-review = 2020-09-30"#,
    good: r#"[plan]
review-every = "quarterly"
next-review = 2999-12-31"#,
};

/// A date for the next review, with where it is written.
struct Planned<'a> {
    on: Date,
    head: &'a Head,
    name: &'static str,
    field: &'a Field<Day>,
}

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(next) = next_review(view).filter(|next| next.on < view.today()) else { return };
    let held = view.reviews.iter().filter(|review| {
        review.on.value().is_some_and(|on| next.on <= on.0 && on.0 <= view.today())
    });
    let message = match held.max_by_key(|review| (review.on.value(), review.id())) {
        Some(review) => view.about("review-overdue-held", &review.head),
        None => Message::new("review-overdue"),
    };
    let is_held = message.key() != "review-overdue";
    let patience = cadence(view, out.threshold("days"));
    let finding = out.field(next.head, next.name, next.field, message.with("due", next.on));
    if is_held {
        finding.help = Some(Message::new("review-overdue-held.help"));
    } else if view.days_since(next.on) > patience {
        finding.raise(Severity::Error);
    }
}

fn next_review<'a>(view: &PlanView<'a>) -> Option<Planned<'a>> {
    let plan = view.plan;
    let header = plan.header.as_ref().and_then(|header| {
        let on = header.next_review.value()?.0;
        let (head, field) = (&header.head, &header.next_review);
        Some(Planned { on, head, name: "next-review", field })
    });
    let reviews = plan.reviews.iter().filter_map(|review| {
        let on = review.next_on.value()?.0;
        Some(Planned { on, head: &review.head, name: "next-on", field: &review.next_on })
    });
    reviews.chain(header).max_by_key(|planned| (planned.on, &planned.head.key))
}

/// The days from one review to the next.
fn cadence(view: &PlanView<'_>, default: Decimal) -> Decimal {
    let written = view.header.as_ref().and_then(|header| header.review_every.value());
    written.map_or(default, |cadence| Decimal::from(cadence.days()))
}
