//! `opportunity/past-close`: the day on which a deal was to be closed has passed, and it is still
//! open.
//!
//! A deal without a stage counts as open. Plans that are paused or over are left alone.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Field, Stage};

pub(super) const RULE: Rule = Rule {
    name: "opportunity/past-close",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[opportunity.line-3]
title = "Retrofit of line 3"
stage = "proposal"
close-date = 2020-03-31"#,
    good: r#"[opportunity.line-3]
title = "Retrofit of line 3"
stage = "lost"
close-date = 2020-03-31"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for deal in view.opportunities.iter().filter(|deal| is_open(&deal.stage)) {
        let Some(day) = deal.close_date.value().map(|day| day.0) else { continue };
        if day < view.today() {
            let message = view.about("opportunity-past-close", &deal.head).with("date", day);
            out.field(&deal.head, "close-date", &deal.close_date, message);
        }
    }
}

/// Whether a deal may still be won; not when its stage cannot be read.
fn is_open(stage: &Field<Stage>) -> bool {
    let is_closed = |stage: &Stage| matches!(stage, Stage::Won | Stage::Lost);
    stage.get().map_or(stage.is_missing(), |stage| !is_closed(stage))
}
