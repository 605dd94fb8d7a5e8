//! What a picture is called, what it says in one line, and how confidential it is.
//!
//! The line counts what the reader asks first: who decides, and whether we cover them.

use jiff::civil::Date;

use super::options::{Caption, DrawOptions};
use super::widths;
use crate::graph::StakeholderGraph;
use crate::i18n::Message;
use crate::model::{Plan, Word};

/// The heading of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its name.
    pub title: String,
    /// How many people, how many deciders are covered, as of when, how confidential.
    pub line: String,
    /// What it shows, for those who do not see it.
    pub description: String,
    /// Whether it is part of the picture.
    pub caption: Caption,
    /// How much room it takes above the cards.
    pub height: i64,
}

/// The heading of a plan's picture.
pub(super) fn heading(
    plan: &Plan,
    graph: &StakeholderGraph,
    shown: usize,
    today: Date,
    options: &DrawOptions,
) -> Heading {
    let say = |message: Message| message.in_language(options.language);
    let share = graph.coverage_of_deciders();
    let people = say(Message::new("graph-people").with("count", graph.len()));
    let part = Message::new("graph-people-part").with("shown", shown).with("count", graph.len());
    let counted = if shown == graph.len() { people.clone() } else { say(part) };
    let around = around(plan, graph, options).map(say);
    let deciders = Message::new("graph-deciders").with("covered", share.covered);
    let deciders = (share.all > 0).then(|| say(deciders.with("count", share.all)));
    let mark = plan.header.as_ref().and_then(|header| header.classification.value());
    let mark = mark.map(|mark| say(mark.label()));
    let date = say(Message::new("graph-as-of").with("date", today));
    let facts: Vec<String> =
        [Some(counted), around, deciders, Some(date), mark].into_iter().flatten().collect();
    let description = if graph.is_empty() {
        say(Message::new("graph-nobody"))
    } else {
        say(Message::new("graph-description").with("people", people))
    };
    Heading {
        title: widths::clean(&say(Message::new("graph-title").with("name", plan.name()))),
        line: facts.join(" · "),
        description,
        caption: options.caption,
        height: if options.caption == Caption::Shown { 84 } else { 0 },
    }
}

/// Around whom the picture is, when it is about one who is there.
fn around(plan: &Plan, graph: &StakeholderGraph, options: &DrawOptions) -> Option<Message> {
    let focus = options.focus.as_ref()?;
    let person = plan.stakeholders.at(graph.position(&focus.person)?)?;
    let name = widths::clean(person.name.text());
    let name = if name.trim().is_empty() { person.id().to_string() } else { name };
    Some(Message::new("graph-around").with("name", name).with("count", focus.depth))
}
