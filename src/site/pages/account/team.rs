//! Who of us works for the account, as what, and how much of their time it takes.
//!
//! Works without photos; more than somebody can give is marked.

use rust_decimal::Decimal;

use super::part::{lead, section as titled};
use crate::i18n::Message;
use crate::model::{Item, Kind, Member, Person};
use crate::report::{
    Block, Cell, Column, Link, Piece, PlanDesk, Table, Tone, bar, mail, phone, remark,
};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let team = &sheet.plan.team;
    let rows: Vec<_> = team.iter().map(|item| sheet.row(&item.head, cells(sheet, item))).collect();
    let column = |key: &str| Column { label: sheet.text(key), class: "" };
    let table = Table {
        name: sheet.text("site-team"),
        class: "cards",
        tools: false,
        columns: vec![
            column("field-name"),
            column("field-role"),
            column("field-responsibility"),
            column("field-allocation"),
            column("site-load"),
            column("field-period"),
        ],
        rows,
        foot: None,
    };
    let count = table.rows.len();
    let blocks = if count > 0 { vec![Block::Table(table)] } else { Vec::new() };
    titled(sheet, "team", Some(count), blocks)
}

fn cells(sheet: &PlanDesk<'_>, item: &Item<Member>) -> Vec<Cell> {
    let person = sheet.basis.workspace.shared.people.get(item.id());
    let mut name = lead(sheet, &item.head, &sheet.name_of(Kind::Person, item.id()));
    if person.is_some() {
        name[0] = Piece::link(Link::to(
            sheet.name_of(Kind::Person, item.id()),
            sheet.dress.person(item.id()),
        ));
    }
    name.extend(person.into_iter().flat_map(|person| reach(person)));
    name.extend(sheet.extras(&item.head));
    let mut role: Vec<_> = sheet.field_word(&item.role).map(Piece::text).into_iter().collect();
    role.extend(sheet.field_word(&item.raci).map(Piece::quiet));
    let allocation = item
        .allocation
        .value()
        .map(|percent| Piece::Bar(bar(percent.0, None, Tone::Info, sheet.percent(percent.0))));
    let days = item.days.value().map(|days| {
        Piece::text(format!("{}\u{a0}{}", sheet.number(days.0), sheet.text("site-person-days")))
    });
    vec![
        Cell::of(name).class("lead"),
        Cell::of(role),
        Cell::text(item.responsibility.get().cloned()),
        Cell::of(allocation.or(days)),
        load(sheet, item.id(), person),
        Cell::text(sheet.term(&item.start, &item.end)),
    ]
}

/// Function, address and number.
fn reach(person: &Person) -> Vec<Piece> {
    let title = person.title.get().map(|title| Piece::quiet(title.as_str()));
    let address = person.email.get().map(|text| Link::out(text.as_str(), mail(text)));
    let number = person.phone.get().map(|text| Link::out(text.as_str(), phone(text)));
    let links: Vec<_> = address.into_iter().chain(number).collect();
    title.into_iter().chain((!links.is_empty()).then_some(Piece::Links { links })).collect()
}

/// What all plans together ask of somebody today, against what they can give.
fn load(sheet: &PlanDesk<'_>, id: &str, person: Option<&Item<Person>>) -> Cell {
    let load = &sheet.basis.load;
    let total = load.total(id);
    if total.is_zero() {
        return Cell::default();
    }
    let capacity =
        person.and_then(|person| person.capacity.value()).map_or(Decimal::ONE_HUNDRED, |own| own.0);
    let plans = load.shares(id).len();
    let words =
        Message::new("site-load-words").with("percent", sheet.percent(total)).with("count", plans);
    let tone = if total > capacity { Tone::Bad } else { Tone::Good };
    let mut pieces = vec![Piece::Bar(bar(total, None, tone, sheet.say(&words)))];
    if total > capacity {
        pieces.push(Piece::mark(remark(Tone::Bad, sheet.text("site-overloaded"))));
    }
    Cell::of(pieces).sort(total)
}
