//! `ref/unknown-view`: a page asks for a view of the plan that there is not.
//!
//! The block is told with its first word that is not understood; what would be shown is left out of the
//! site, so that nobody reads a command where a picture should be.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::graph::{Asked, View, ViewFault};
use crate::i18n::Message;
use crate::model::{Page, Plan};
use crate::text::nearest;

pub(super) const RULE: Rule = Rule {
    name: "ref/unknown-view",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r"# in map.md
```keyplan
graph hierachy
```",
    good: r"# in map.md
```keyplan
graph hierarchy
```",
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for page in &view.pages {
        for shown in &page.views {
            if let Some((message, help)) = fault(view.plan, &shown.line) {
                let subject = subject(page);
                out.place(shown.place, subject, message).help = help;
            }
        }
    }
}

fn subject(page: &Page) -> Subject {
    Subject { field: Some(page.id.clone()), ..Subject::default() }
}

/// What is wrong with a line, and what helps.
fn fault(plan: &Plan, line: &str) -> Option<(Message, Option<Message>)> {
    match View::read(line) {
        Err(fault) => Some((said(&fault), help(&fault))),
        Ok(View::Listed) => None,
        Ok(View::Graph(view)) => {
            let person = view.options.focus?.person;
            let is_there = plan.stakeholders.get(&person).is_some();
            (!is_there).then(|| nobody(plan, &person))
        }
    }
}

fn said(fault: &ViewFault) -> Message {
    let message = match fault.what {
        Asked::View | Asked::Graph if fault.word.is_empty() => {
            Message::new("ref-unknown-view-empty")
        }
        Asked::View => Message::new("ref-unknown-view"),
        Asked::Graph => Message::new("ref-unknown-view-graph"),
        Asked::Choice => Message::new("ref-unknown-view-choice"),
        Asked::Value(choice) => Message::new("ref-unknown-view-value").with("choice", choice),
    };
    message.with("word", fault.word.as_str())
}

fn help(fault: &ViewFault) -> Option<Message> {
    let known =
        || fault.known.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    match fault.near {
        Some(near) => Some(Message::new("did-you-mean").with("near", near)),
        None if fault.known.is_empty() => None,
        None => Some(Message::new("ref-unknown-view-known").with("known", known())),
    }
}

fn nobody(plan: &Plan, person: &str) -> (Message, Option<Message>) {
    let near = nearest(person, plan.stakeholders.iter().map(|person| &**person.id()));
    let help = near.map(|near| Message::new("did-you-mean").with("near", near));
    (Message::new("ref-unknown-view-person").with("person", person), help)
}
