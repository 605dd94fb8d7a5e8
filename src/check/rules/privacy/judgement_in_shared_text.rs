//! `privacy/judgement-in-shared-text`: a text for the customer's eyes says of one of their people how they
//! stand to us.
//!
//! Told is a sentence with a word such as "skeptical" or "Gegner" and somebody of the plan, by reference or
//! by family name. Texts of shared items count as well as shared pages; of a shared person only the notes,
//! because the other fields never leave the house.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Excerpt, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Item, Kind, Plan, Stakeholder, Trace, TraceKind, Visibility};
use crate::text::scan::{is_letter, sentence_around};

pub(super) const RULE: Rule = Rule {
    name: "privacy/judgement-in-shared-text",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"

[action.tco]
title = "Cost case for three years"
visibility = "shared"
description = "Frau Keller is skeptical; the figures must come from her own controller.""#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"

[action.tco]
title = "Cost case for three years"
visibility = "shared"
description = "The figures come from the controller and are checked by Frau Keller.""#,
};

/// The shortest name that is looked for; shorter ones are words of some language.
const SHORTEST_NAME: usize = 3;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let words = view.sources.traces.iter().filter(|trace| trace.kind == TraceKind::Judgement);
    for word in words {
        if is_shared(view.plan, word) && names_somebody(view.plan, word) {
            tell(word, out);
        }
    }
}

fn is_shared(plan: &Plan, word: &Trace) -> bool {
    let is_never_shared = word
        .from
        .as_ref()
        .is_some_and(|item| item.kind == Kind::Stakeholder && &*word.field != "notes");
    let visibility = plan.visibility(word.from.as_ref(), word.place);
    visibility == Some(Visibility::Shared) && !is_never_shared
}

/// Whether somebody of the plan is named in the sentence of a word.
fn names_somebody(plan: &Plan, word: &Trace) -> bool {
    if word.from.as_ref().is_some_and(|item| item.kind == Kind::Stakeholder) {
        return true;
    }
    let Some(file) = plan.sources.file(word.place) else { return false };
    let sentence = sentence_around(&file.text, word.place.span.start as usize).slice(&file.text);
    sentence.contains("[[stakeholder.")
        || plan
            .stakeholders
            .iter()
            .any(|person| family_name(person).is_some_and(|name| holds_word(sentence, name)))
}

/// The last word of somebody's name; an empty seat has none.
fn family_name(person: &Item<Stakeholder>) -> Option<&str> {
    let name = person.name.get().filter(|_| !person.is_placeholder())?;
    name.split_whitespace().next_back().filter(|name| name.len() >= SHORTEST_NAME)
}

fn holds_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].bytes().next_back();
        let after = text[at + word.len()..].bytes().next();
        !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
    })
}

fn tell(word: &Trace, out: &mut Findings<'_>) {
    let message = match &word.from {
        Some(item) => {
            Message::new("privacy-judgement-in-shared-text").with("item", item.to_string())
        }
        None => Message::new("privacy-judgement-in-shared-text-page"),
    };
    let field = (!word.field.is_empty()).then(|| word.field.clone());
    let subject = Subject { plan: None, item: word.from.clone(), field };
    out.place(word.place, subject, message).excerpt = Excerpt::Withheld;
}
