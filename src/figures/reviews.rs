//! When a plan was last looked at, and when that is due again.
//!
//! Reviews that are still to come never count as held.

use jiff::civil::Date;

use crate::model::{Plan, Review};

/// The last review up to a day.
pub fn last_review(plan: &Plan, today: Date) -> Option<(Date, &Review)> {
    let held = plan.reviews.iter().filter_map(|review| Some((review.on.value()?.0, &review.body)));
    held.filter(|(on, _)| *on <= today).max_by_key(|(on, _)| *on)
}

/// When the plan is due for review: as its header says, or the last review, or the rhythm.
pub fn next_review(plan: &Plan, today: Date) -> Option<Date> {
    let header = plan.header.as_ref();
    let written = header.and_then(|header| header.next_review.value()).map(|day| day.0);
    let last = last_review(plan, today);
    let agreed = || last.and_then(|(_, review)| review.next_on.value()).map(|day| day.0);
    let rhythm = || {
        let every = header?.review_every.value()?;
        last?.0.checked_add(jiff::Span::new().days(every.days())).ok()
    };
    written.or_else(agreed).or_else(rhythm)
}
