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
    today: Date,
    options: &DrawOptions,
) -> Heading {
    let say = |message: Message| message.in_language(options.language);
    let share = graph.coverage_of_deciders();
    let people = say(Message::new("graph-people").with("count", graph.len()));
    let deciders = Message::new("graph-deciders").with("covered", share.covered);
    let deciders = (share.all > 0).then(|| say(deciders.with("count", share.all)));
    let mark = plan.header.as_ref().and_then(|header| header.classification.value());
    let mark = mark.map(|mark| say(mark.label()));
    let date = say(Message::new("graph-as-of").with("date", today));
    let facts: Vec<String> =
        [Some(people.clone()), deciders, Some(date), mark].into_iter().flatten().collect();
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
