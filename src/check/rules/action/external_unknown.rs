//! `action/external-unknown`: somebody of the customer takes part in an action and is not on the map.
//!
//! An id that is nearly one of the map is a slip of the pen and left to `ref/unknown-id`, which offers to
//! mend it; what is told here are people whom nobody has entered yet.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Action, Item, Kind, Ref, Stakeholder, Word};
use crate::text::{Span, nearest};

pub(super) const RULE: Rule = Rule {
    name: "action/external-unknown",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
owner = "lena"
external = ["shift-leader"]"#,
    good: r#"[stakeholder.shift-leader]
title = "Shift leader of line 2"

[action.pilot]
title = "Pilot on line 2"
owner = "lena"
external = ["shift-leader"]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for action in &view.actions {
        for (person, span) in action.external.each() {
            if let Some(id) = stranger(view, person) {
                tell(view, action, id, span, out);
            }
        }
    }
}

fn tell(
    view: &PlanView<'_>,
    action: &Item<Action>,
    person: &str,
    at: Span,
    out: &mut Findings<'_>,
) {
    if is_slug(person) {
        let message = view.about("action-external-unknown", &action.head).with("person", person);
        out.at(&action.head, "external", at, message);
        return;
    }
    let message = view.about("action-external-unknown-name", &action.head);
    let help = Message::new("action-external-unknown-name.help");
    out.at(&action.head, "external", at, message).help = Some(help);
}

/// The id of somebody who is not on the map of the plan that is meant, and whom nobody there resembles.
fn stranger<'a>(view: &PlanView<'_>, person: &'a Ref<Stakeholder>) -> Option<&'a str> {
    let parts = person.parts();
    let plan = parts.account.map_or(Some(view.plan), |account| view.other(account))?;
    let is_person = parts.kind.is_none_or(|word| word == Kind::Stakeholder.word());
    let is_known = || plan.stakeholders.get(parts.id).is_some();
    let ids = view.stakeholders.iter().map(|stakeholder| &**stakeholder.id());
    (is_person && !is_known() && nearest(parts.id, ids).is_none()).then_some(parts.id)
}

/// Whether something is written like an id; what is not may be a name, which no log should show.
fn is_slug(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.bytes().all(is_part)
}
