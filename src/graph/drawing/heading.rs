//! What a picture is called, what it says in one line, and how confidential it is.
//!
//! The line counts what the reader asks first: who decides, and whether we cover them.

use super::cards::Card;
use super::lines;
use super::options::{Caption, DrawOptions};
use super::page_cast::PageCast;
use super::scene::Scene;
use super::units::unit_name;
use super::widths::{self, Face};
use crate::i18n::{Language, Message};
use crate::model::{Plan, Word};

/// The heading of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its name.
    pub title: String,
    /// How many people, how many deciders are covered, as of when, how confidential.
    pub line: String,
    /// What changed, in one line.
    pub changes: Option<String>,
    /// What it shows, for those who do not see it.
    pub description: String,
    /// Whether it is part of the picture.
    pub caption: Caption,
    /// How much room it takes above the cards.
    pub height: i64,
}

/// Which part of the whole a picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it.
    Whole,
    /// One of several pages, counted from 1.
    Page { number: usize, of: usize },
}

/// How much room a heading takes.
pub(super) fn height(scene: &Scene<'_>) -> i64 {
    match (scene.options.caption, scene.marks) {
        (Caption::Hidden, _) => 0,
        (Caption::Shown, None) => 84,
        (Caption::Shown, Some(_)) => 106,
    }
}

/// A heading makes a picture no wider than this.
const MOST_WIDTH: i64 = 1_400;

/// How wide the words of a heading are, where they are shown.
pub(super) fn width(scene: &Scene<'_>) -> i64 {
    let heading = heading(scene);
    if heading.caption == Caption::Hidden {
        return 0;
    }
    let changes = heading.changes.as_deref().unwrap_or_default();
    let rows = [
        widths::width(&heading.title, Face::Bold, 21),
        widths::width(&heading.line, Face::Regular, 13),
        widths::width(changes, Face::Bold, 13),
    ];
    rows.into_iter().max().unwrap_or_default().min(MOST_WIDTH)
}

/// The heading of a page: what it is a part of, and what on it leads to others.
pub(super) fn page_heading(
    scene: &Scene<'_>,
    cast: &PageCast,
    cards: &[Card],
    part: Part,
) -> Heading {
    let whole = heading(scene);
    let Part::Page { number, .. } = part else { return whole };
    let say = |message: Message| message.in_language(scene.options.language);
    let elsewhere = lines::elsewhere(&scene.graph, cast);
    let message = Message::new("graph-lines-elsewhere").with("count", elsewhere);
    let mut facts = Vec::new();
    if number > 1 {
        facts.push(say(Message::new("graph-people").with("count", cast.len())));
    }
    facts.extend((elsewhere > 0).then(|| say(message)));
    let branch = branch(scene.plan, cast, cards).filter(|_| number > 1);
    let title = std::iter::once(whole.title.as_str()).chain(branch.as_deref());
    let line = match number {
        1 => std::iter::once(whole.line.clone()).chain(facts),
        _ => std::iter::once(String::new()).chain(facts),
    };
    let line: Vec<String> = line.filter(|fact| !fact.is_empty()).collect();
    let dated = say(Message::new("graph-as-of").with("date", scene.today));
    let line = if number == 1 { line } else { line.into_iter().chain([dated]).collect() };
    Heading { title: title.collect::<Vec<_>>().join(" · "), line: line.join(" · "), ..whole }
}

/// What a page with one branch is called: the unit of all who are on it, or whoever heads it.
fn branch(plan: &Plan, cast: &PageCast, cards: &[Card]) -> Option<String> {
    let mut heads = (0..cast.len()).filter(|at| cast.managers[*at].is_none());
    let head = heads.next().filter(|_| heads.next().is_none())?;
    let unit = cards[head].unit.filter(|unit| cards.iter().all(|card| card.unit == Some(*unit)));
    let name = unit.and_then(|unit| plan.units.at(unit)).map(unit_name);
    Some(name.unwrap_or_else(|| cards[head].name.full.clone()))
}

/// How confidential a plan is, where it says so.
pub(super) fn classification(plan: &Plan, language: Language) -> Option<String> {
    let mark = plan.header.as_ref()?.classification.value()?;
    Some(mark.label().in_language(language))
}

/// The heading of a plan's picture.
fn heading(scene: &Scene<'_>) -> Heading {
    let Scene { plan, options, today, .. } = scene;
    let (graph, shown) = (scene.now(), scene.present());
    let say = |message: Message| message.in_language(options.language);
    let share = graph.coverage_of_deciders();
    let people = say(Message::new("graph-people").with("count", graph.len()));
    let part = Message::new("graph-people-part").with("shown", shown).with("count", graph.len());
    let counted = if shown == graph.len() { people.clone() } else { say(part) };
    let around = around(plan, options).map(say);
    let deciders = Message::new("graph-deciders").with("covered", share.covered);
    let deciders = (share.all > 0).then(|| say(deciders.with("count", share.all)));
    let mark = classification(plan, options.language);
    let date = say(Message::new("graph-as-of").with("date", *today));
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
        changes: scene.marks.map(|marks| marks.told.summary.clone()),
        height: height(scene),
    }
}

/// Around whom the picture is, when it is about one who is there.
fn around(plan: &Plan, options: &DrawOptions) -> Option<Message> {
    let focus = options.focus.as_ref()?;
    let person = plan.stakeholders.get(&focus.person)?;
    let name = widths::clean(person.name.text());
    let name = if name.trim().is_empty() { person.id().to_string() } else { name };
    Some(Message::new("graph-around").with("name", name).with("count", focus.depth))
}
