//! Whom to call: the people of both sides with their function and how they are reached, the way up when
//! something is stuck, and what the customer has from us.
//!
//! In comes a plan as guests may read it: nobody is in it whom they may not know, and of nobody what we think.

use super::chapter::{Chapter, Content, chapter, ours, theirs};
use crate::model::{Field, Item, Kind, Member, Person, Ref, Stakeholder};
use crate::report::address::{mail, phone};
use crate::report::desk::name_or;
use crate::report::plan_desk::PlanDesk;
use crate::report::view::{Block, Card, Cell, Column, Fact, Link, Piece, Table};

pub(super) fn contacts(desk: &PlanDesk<'_>) -> Option<Chapter> {
    let mut parts = Vec::new();
    for (name, table) in [(theirs(desk), their_people(desk)), (ours(desk), our_people(desk))] {
        if !table.rows.is_empty() {
            parts.push(Content::Block(Block::Heading { text: name }));
            parts.push(Content::Block(Block::Table(table).trimmed()));
        }
    }
    let way_up = way_up(desk);
    if !way_up.is_empty() {
        parts.push(Content::Block(Block::Heading { text: desk.text("joint-escalation") }));
        parts.push(Content::Block(Block::Facts { facts: way_up }));
    }
    chapter(desk, "contacts", "joint-contacts", parts)
}

fn table(desk: &PlanDesk<'_>, name: String, columns: [&str; 4]) -> Table {
    let column = |key: &str| Column { label: desk.text(key), class: "" };
    let columns = columns.map(column).into();
    Table { name, class: "cards contacts", tools: false, columns, rows: Vec::new(), foot: None }
}

fn their_people(desk: &PlanDesk<'_>) -> Table {
    let columns = ["field-name", "field-unit", "joint-reach", "joint-channel"];
    let rows = desk.plan.stakeholders.iter();
    let rows = rows.map(|it| desk.row(&it.head, of_stakeholder(desk, it))).collect();
    Table { rows, ..table(desk, theirs(desk), columns) }
}

fn of_stakeholder(desk: &PlanDesk<'_>, it: &Item<Stakeholder>) -> Vec<Cell> {
    let unit = it.unit.get().and_then(|unit| desk.plan.units.get(unit.id()));
    let unit = unit.and_then(|unit| unit.name.get().cloned());
    let channel = it.communication.get().and_then(|it| desk.field_word(&it.channel));
    vec![
        lead(&it.name, &it.title),
        Cell::text(unit),
        Cell::of(reach(&it.email, &it.phone)),
        Cell::text(channel),
    ]
}

fn our_people(desk: &PlanDesk<'_>) -> Table {
    let columns = ["field-name", "field-role", "joint-reach", "field-responsibility"];
    let rows = desk.plan.team.iter();
    let rows = rows.map(|it| desk.row(&it.head, of_member(desk, it))).collect();
    Table { rows, ..table(desk, ours(desk), columns) }
}

fn of_member(desk: &PlanDesk<'_>, it: &Item<Member>) -> Vec<Cell> {
    let Some(person) = desk.basis.workspace.shared.people.get(it.id()) else { return Vec::new() };
    vec![
        lead(&person.name, &person.title),
        Cell::text(desk.field_word(&it.role)),
        Cell::of(reach(&person.email, &person.phone)),
        Cell::text(it.responsibility.get().cloned()),
    ]
}

/// A name with the function below it; the function alone where there is no name.
fn lead(name: &Field<String>, title: &Field<String>) -> Cell {
    let texts = [name, title].into_iter().filter(|text| !text.is_blank());
    let mut texts = texts.filter_map(|text| text.get().cloned());
    let first = texts.next().map(|text| Piece::Strong { text });
    Cell::of(first.into_iter().chain(texts.next().map(Piece::quiet))).class("lead")
}

fn reach(email: &Field<String>, number: &Field<String>) -> Option<Piece> {
    let links: Vec<Link> = [(email, mail as fn(&str) -> Option<String>), (number, phone)]
        .into_iter()
        .filter(|(text, _)| !text.is_blank())
        .filter_map(|(text, address)| Some(Link::out(text.get()?, address(text.text()))))
        .collect();
    (!links.is_empty()).then_some(Piece::Links { links })
}

/// Whom to call first, and who comes next.
fn way_up(desk: &PlanDesk<'_>) -> Vec<Fact> {
    let Some(header) = desk.plan.header.as_ref() else { return Vec::new() };
    let owner = step_up(desk, "joint-first-contact", &header.owner);
    let sponsor = step_up(desk, "joint-next-contact", &header.executive_sponsor);
    if sponsor.is_none() { Vec::new() } else { owner.into_iter().chain(sponsor).collect() }
}

fn step_up(desk: &PlanDesk<'_>, label: &str, who: &Field<Ref<Person>>) -> Option<Fact> {
    let person = desk.basis.workspace.person(who.get()?)?;
    let mut pieces = lead(&person.name, &person.title).pieces;
    pieces.extend(reach(&person.email, &person.phone));
    (!pieces.is_empty()).then(|| Fact { label: desk.text(label), pieces })
}

pub(super) fn services(desk: &PlanDesk<'_>) -> Option<Chapter> {
    let account = desk.plan.account.as_ref()?;
    let offerings = &desk.basis.workspace.shared.offerings;
    let used = account.services_in_use.values().filter_map(|used| offerings.get(used.id()));
    let card = |it: &Item<crate::model::Offering>| {
        let title = name_or(&it.name, it).to_owned();
        let pieces = desk.prose(&it.description, &it.head, "description").into_iter().collect();
        Card { title, level: 3, pieces, ..Card::default() }
    };
    let cards: Vec<Card> = used.map(card).collect();
    let parts =
        if cards.is_empty() { Vec::new() } else { vec![Content::Block(Block::Cards { cards })] };
    chapter(desk, "services", "joint-services", parts)
}

/// The kinds that have their place in the shared plan, so that a link can lead there.
pub(crate) fn has_place(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Priority
            | Kind::Initiative
            | Kind::CustomerGoal
            | Kind::Goal
            | Kind::Objective
            | Kind::Action
            | Kind::Milestone
            | Kind::Review
            | Kind::Decision
            | Kind::Stakeholder
            | Kind::Team
    )
}
