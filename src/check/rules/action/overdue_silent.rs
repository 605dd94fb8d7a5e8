//! `action/overdue-silent`: an open action is past its date, and no word says how it stands.
//!
//! To be late is no fault; to be late in silence is. A `status-note` is word enough, and so is a new date.
//! After `days` (30) the silence is an error. Plans that are paused or over are left alone.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "action/overdue-silent",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 30)],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "in-progress"
due = 2020-03-31"#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "in-progress"
due = 2020-03-31
status-note = "waits for the release of line 2, expected in May""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let patience = out.threshold("days");
    for action in view.actions.iter().filter(|action| action.is_open()) {
        let Some(due) = action.due.value().map(|due| due.0) else { continue };
        if due >= view.today() || !action.status_note.is_blank() {
            continue;
        }
        let message = view.about("action-overdue-silent", &action.head).with("due", due);
        let finding = out.field(&action.head, "due", &action.due, message);
        if view.days_since(due) > patience {
            finding.raise(Severity::Error);
        }
    }
}
