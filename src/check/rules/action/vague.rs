//! `action/vague`: an open action that nobody can be seen doing, such as "strengthen the relationship".
//!
//! The title is read for such words in English and German. A number in it says enough, and so does a
//! description: what is done may stand there.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing, vague};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "action/vague",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.purchasing]
title = "Strengthen the relationship with purchasing"
owner = "lena""#,
    good: r#"[action.purchasing]
title = "Present the value model to purchasing"
owner = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let bare = view.actions.iter().filter(|action| action.description.is_blank());
    for action in bare.filter(|action| action.is_open()) {
        if let Some(word) = vague::deed(action.title.text()) {
            let message = view.about("action-vague", &action.head).with("word", word);
            out.field(&action.head, "title", &action.title, message);
        }
    }
}
