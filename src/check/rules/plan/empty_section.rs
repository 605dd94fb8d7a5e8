//! `plan/empty-section`: a page with a heading below which nothing stands.
//!
//! A deeper heading, a picture or an embedded view is something, a comment is not. One finding a page:
//! it points at the first such heading and labels the others. A plan that is not yet in force is still
//! being filled in, and is left alone.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Page, Place};

pub(super) const RULE: Rule = Rule {
    name: "plan/empty-section",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"# in plan.toml
[plan]
status = "active"

# in situation.md
## Where we stand

## What we want
All four plants under one contract."#,
    good: r#"# in plan.toml
[plan]
status = "active"

# in situation.md
## Where we stand
Two of four plants are ours.

## What we want
All four plants under one contract."#,
};

/// How many further headings are labelled.
const MOST_LABELS: usize = 8;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for page in &view.pages {
        let mut places = page.empty.iter().map(|span| Place { file: page.file, span: *span });
        if let Some(first) = places.next() {
            tell(page, first, places, out);
        }
    }
}

fn tell(page: &Page, first: Place, more: impl Iterator<Item = Place>, out: &mut Findings<'_>) {
    let message =
        Message::new("plan-empty-section").with("page", &*page.id).with("count", page.empty.len());
    let label = |place| out.label(place, Message::new("plan-empty-section-label"));
    let labels = more.take(MOST_LABELS).map(label).collect();
    let subject = Subject { field: Some(page.id.clone()), ..Subject::default() };
    out.place(first, subject, message).labels = labels;
}
