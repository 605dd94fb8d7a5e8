//! What a map says, for the map's page: its sentences with the people in them as links.
//!
//! The weightiest few stand open, the rest can be unfolded.

use serde::Serialize;

use super::plan_sheet::PlanSheet;
use crate::graph::{Facts, Phrase, Saying};
use crate::report::{Link, Look, Mark, Tone, anchor};

/// So many stand open.
const OPEN: usize = 3;

/// The sentences of a map.
#[derive(Serialize)]
pub(super) struct Says {
    first: Vec<Sentence>,
    more: Vec<Sentence>,
}

/// A sentence: words, and people as links.
#[derive(Serialize)]
struct Sentence {
    topic: &'static str,
    look: Look,
    phrases: Vec<Link>,
}

/// What the map of a plan says; nothing when there is nothing to be said.
pub(super) fn says(sheet: &PlanSheet<'_>, facts: &Facts<'_>) -> Option<Says> {
    let mut first: Vec<Sentence> =
        facts.says.iter().map(|saying| sentence(sheet, facts, saying)).collect();
    let more = first.split_off(first.len().min(OPEN));
    (!first.is_empty()).then_some(Says { first, more })
}

fn sentence(sheet: &PlanSheet<'_>, facts: &Facts<'_>, saying: &Saying) -> Sentence {
    let (tone, sign, key) = if saying.topic.is_good() {
        (Tone::Good, "✓", "says-good")
    } else {
        (Tone::Warn, "!", "says-mind")
    };
    let phrases = saying.phrases(sheet.language).into_iter().map(|phrase| match phrase {
        Phrase::Text(text) => Link::plain(text),
        Phrase::Person(person) => here(sheet, facts, person),
    });
    Sentence {
        topic: saying.topic.word(),
        look: Mark { tone, sign, word: sheet.text(key) }.into(),
        phrases: phrases.collect(),
    }
}

/// A person by name, a link to what the same page says of them.
fn here(sheet: &PlanSheet<'_>, facts: &Facts<'_>, person: usize) -> Link {
    let name = facts.name(person, sheet.language);
    match sheet.plan.stakeholders.at(person) {
        Some(item) => Link::to(name, format!("#{}", anchor(&item.head.key))),
        None => Link::plain(name),
    }
}

/// A person by name, a link to what the account's page says of them.
pub(super) fn person_link(sheet: &PlanSheet<'_>, facts: &Facts<'_>, person: usize) -> Link {
    let name = facts.name(person, sheet.language);
    match sheet.plan.stakeholders.at(person) {
        Some(item) => Link::to(name, sheet.on_page(&item.head.key)),
        None => Link::plain(name),
    }
}
