//! The people of a drawing and what ties them, ready to be written.
//!
//! A node is a card of the picture with what the graph knows of the person; nobody else is written.

use jiff::civil::Date;
use serde::Serialize;

use crate::graph::{Card, Drawing, Facts, LineStyle};
use crate::model::{Coverage, Item, Ref, Stakeholder, Word};

/// A person.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Node {
    id: String,
    name: String,
    title: String,
    unit: Option<String>,
    roles: Vec<&'static str>,
    stance: &'static str,
    influence: Option<u8>,
    status: &'static str,
    reports_to: Option<String>,
    covered_by: Vec<Cover>,
    position: Position,
    depth: Option<usize>,
    span: usize,
    flags: Vec<&'static str>,
    cuts_off: usize,
    reach: Option<usize>,
}

#[derive(Serialize)]
struct Position {
    x: i64,
    y: i64,
    width: i64,
    height: i64,
}

/// Somebody of ours who looks after a person.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Cover {
    person: String,
    name: String,
    lead: bool,
    current: Option<&'static str>,
    target: Option<&'static str>,
    last_contact: Option<Date>,
}

/// A tie between two people.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Edge {
    from: String,
    to: String,
    kind: &'static str,
    strength: Option<u8>,
    closes_circle: bool,
    sentence: Option<String>,
}

/// A part of the customer's organisation.
#[derive(Serialize)]
pub(super) struct Unit {
    id: String,
    name: String,
    parent: Option<String>,
    head: Option<String>,
}

/// Somebody of ours and whom they look after.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Ours {
    person: String,
    name: String,
    people: Vec<String>,
    alone_with_deciders: Vec<String>,
}

/// What is known of everybody, worked out once.
struct Known {
    depths: Vec<Option<usize>>,
    spans: Vec<usize>,
    /// How many deciders are lost without each.
    lost: Vec<usize>,
    on_way: Vec<bool>,
}

impl Known {
    fn of(facts: &Facts<'_>) -> Self {
        let count = facts.people.len();
        let (mut lost, mut on_way) = (vec![0; count], vec![false; count]);
        for cut in &facts.cuts {
            lost[cut.person] = cut.lost;
        }
        for person in facts.way.iter().flat_map(|way| &way.people) {
            on_way[*person] = true;
        }
        let (depths, spans) = (facts.people.depths(), facts.people.spans_of_control());
        Self { depths, spans, lost, on_way }
    }
}

pub(super) fn nodes(drawing: &Drawing, facts: &Facts<'_>) -> Vec<Node> {
    let known = Known::of(facts);
    let cards = drawing.cards.iter().filter_map(|card| {
        let person = facts.plan.stakeholders.position(&card.id)?;
        Some((card, person, facts.plan.stakeholders.at(person)?))
    });
    cards.map(|(card, person, item)| node(card, person, item, facts, &known)).collect()
}

fn node(
    card: &Card,
    person: usize,
    item: &Item<Stakeholder>,
    facts: &Facts<'_>,
    known: &Known,
) -> Node {
    let people = &facts.people;
    let unit = people.unit(person).and_then(|at| facts.plan.units.at(at));
    Node {
        id: card.id.to_string(),
        name: card.name.full.clone(),
        title: card.title.full.clone(),
        unit: unit.map(|unit| unit.id().to_string()),
        roles: people.roles(person).iter().map(|role| role.word()).collect(),
        stance: card.stance.stance.word(),
        influence: card.influence.map(|influence| influence.0),
        status: card.status.word(),
        reports_to: people.manager(person).map(|manager| people.id(manager).to_string()),
        covered_by: item.covered_by.values().filter_map(|one| cover(one, person, facts)).collect(),
        position: Position {
            x: card.place.x,
            y: card.place.y,
            width: card.place.width,
            height: card.place.height,
        },
        depth: known.depths[person],
        span: known.spans[person],
        flags: flags(card, person, facts, known),
        cuts_off: known.lost[person],
        reach: facts.reach[person],
    }
}

/// What is worth knowing of a person at once.
fn flags(card: &Card, person: usize, facts: &Facts<'_>, known: &Known) -> Vec<&'static str> {
    let people = &facts.people;
    let all = [
        ("decider", people.is_decider(person)),
        ("key", people.is_key(person)),
        ("uncovered", card.is_uncovered()),
        ("articulation", known.lost[person] > 0),
        ("reachable", facts.reach[person].is_some()),
        ("on-path-to-power", known.on_way[person]),
    ];
    all.into_iter().filter(|(_, holds)| *holds).map(|(flag, _)| flag).collect()
}

fn cover(coverage: &Coverage, person: usize, facts: &Facts<'_>) -> Option<Cover> {
    let ours = coverage.person.get()?;
    let lead = facts.people.lead(person);
    Some(Cover {
        person: ours.id().to_owned(),
        name: facts.shared.person_name(ours).to_owned(),
        lead: lead.is_some_and(|lead| &**lead == ours.id()),
        current: coverage.current.value().map(Word::word),
        target: coverage.target.value().map(Word::word),
        last_contact: coverage.last_contact.value().map(|day| day.0),
    })
}

/// The lines of reporting, then those of influence.
pub(super) fn edges(drawing: &Drawing) -> Vec<Edge> {
    let id = |card: usize| drawing.cards[card].id.to_string();
    let reporting = drawing.links.iter().map(|link| Edge {
        from: id(link.child),
        to: id(link.parent),
        kind: "reports-to",
        strength: None,
        closes_circle: false,
        sentence: None,
    });
    let lines = drawing.lines.iter().map(|line| {
        let is_cut = line.style == LineStyle::Cut;
        Edge {
            from: id(line.from),
            to: id(line.to),
            kind: if is_cut { "reports-to" } else { line.style.word() },
            strength: (!is_cut).then_some(line.strength),
            closes_circle: is_cut,
            sentence: Some(line.sentence.clone()),
        }
    });
    reporting.chain(lines).collect()
}

pub(super) fn units(facts: &Facts<'_>) -> Vec<Unit> {
    let unit = |unit: &Item<crate::model::Unit>| Unit {
        id: unit.id().to_string(),
        name: unit.name.text().to_owned(),
        parent: unit.parent.get().map(|parent| parent.id().to_owned()),
        head: unit.body.head.get().map(|head| head.id().to_owned()),
    };
    facts.plan.units.iter().map(unit).collect()
}

pub(super) fn coverage(facts: &Facts<'_>) -> Vec<Ours> {
    let ids = |people: &[usize]| people.iter().map(|at| facts.people.id(*at).to_string()).collect();
    let each = facts.coverage.ours().iter().enumerate();
    each.map(|(at, ours)| {
        let alone = facts.keepers.iter().find(|keeper| keeper.ours == at);
        Ours {
            person: ours.to_string(),
            name: facts.shared.person_name(&Ref::new(ours)).to_owned(),
            people: ids(&facts.coverage.people_of(at)),
            alone_with_deciders: alone.map(|keeper| ids(&keeper.deciders)).unwrap_or_default(),
        }
    })
    .collect()
}
