//! `review/no-decisions`: the minutes of the latest review hold no decision.
//!
//! Asked is only the latest review of which something is written down, because old minutes are not
//! mended and a review to come has none. Actions count, for somebody decided on them, and so does a
//! page about the review, where the decisions may stand in prose.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Item, Kind, Review};

pub(super) const RULE: Rule = Rule {
    name: "review/no-decisions",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[review.2026-q3]
on = 2026-09-29
summary = "Downtime fell to 29 hours a month.""#,
    good: r#"[review.2026-q3]
on = 2026-09-29
summary = "Downtime fell to 29 hours a month."
decisions = ["The pilot in plant Kehl begins in October."]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let dated =
        view.reviews.iter().filter(|review| review.on.get().is_some() && has_minutes(review));
    let Some(latest) = dated.max_by_key(|review| (review.on.value(), review.id())) else { return };
    let decides = !latest.decisions.is_empty() || !latest.actions.is_empty();
    if !decides && !has_page(view, latest) {
        let message = view.about("review-no-decisions", &latest.head);
        out.field(&latest.head, "decisions", &latest.decisions, message);
    }
}

fn has_minutes(review: &Review) -> bool {
    !review.summary.is_blank() || !review.changes.is_empty() || review.rating.is_written()
}

/// Whether a page is about a review.
fn has_page(view: &PlanView<'_>, review: &Item<Review>) -> bool {
    view.pages.iter().any(|page| {
        let about = page.front.about.get();
        about
            .is_some_and(|about| about.kind() == Some(Kind::Review) && about.id() == &**review.id())
    })
}
