//! `question/no-owner-due`: an open question that nobody asks, or that may be asked at any time.
//!
//! An open action that `answers` the question asks it: its owner and its date count as the question's.

use std::collections::HashMap;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Item, Plan, Question};

pub(super) const RULE: Rule = Rule {
    name: "question/no-owner-due",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[question.tender]
text = "Will maintenance be put out to tender in 2027?""#,
    good: r#"[question.tender]
text = "Will maintenance be put out to tender in 2027?"
owner = "lena"
due = 2027-02-12"#,
};

/// What a question has of what it needs.
#[derive(Clone, Copy, Default)]
struct Asked {
    has_owner: bool,
    has_due: bool,
}

impl Asked {
    fn is_complete(self) -> bool {
        self.has_owner && self.has_due
    }

    fn or(self, other: Self) -> Self {
        Self {
            has_owner: self.has_owner || other.has_owner,
            has_due: self.has_due || other.has_due,
        }
    }
}

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let lacking = |item: &&Item<Question>| item.is_open() && !by_itself(item).is_complete();
    let mut questions = view.questions.iter().filter(lacking).peekable();
    if questions.peek().is_none() {
        return;
    }
    let by_actions = by_actions(view.plan);
    for item in questions {
        let by_actions = by_actions.get(&**item.id()).copied().unwrap_or_default();
        tell(view, item, by_itself(item).or(by_actions), out);
    }
}

fn by_itself(question: &Question) -> Asked {
    Asked { has_owner: question.owner.is_written(), has_due: question.due.is_written() }
}

/// What the open actions add, by the id of the question that they answer.
fn by_actions(plan: &Plan) -> HashMap<&str, Asked> {
    let mut all: HashMap<&str, Asked> = HashMap::new();
    for action in plan.actions.iter().filter(|action| action.is_open()) {
        let here = Asked { has_owner: action.owner.is_written(), has_due: action.due.is_written() };
        for question in action.answers.values() {
            let asked = all.entry(question.id()).or_default();
            *asked = asked.or(here);
        }
    }
    all
}

fn tell(view: &PlanView<'_>, item: &Item<Question>, asked: Asked, out: &mut Findings<'_>) {
    let about = |key| view.about(key, &item.head);
    match (asked.has_owner, asked.has_due) {
        (true, true) => {}
        (false, false) => {
            out.item(&item.head, about("question-no-owner-due"));
        }
        (false, true) => {
            out.field(&item.head, "owner", &item.owner, about("question-no-owner-due-owner"));
        }
        (true, false) => {
            out.field(&item.head, "due", &item.due, about("question-no-owner-due-due"));
        }
    }
}
