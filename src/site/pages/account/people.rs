//! The people at the customer: who decides first, how they see us, who of us looks after them.
//!
//! People who left come last, and a decider whom nobody looks after says so.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::customer::proof;
use super::part::{lead, section as titled, under};
use crate::figures::{is_present, last_contact};
use crate::graph::STALE_DAYS;
use crate::i18n::Message;
use crate::model::{
    Coverage, Item, Kind, Line, LineKind, Stakeholder, StakeholderStatus, Stance, Unit,
};
use crate::report::{
    Block, Cell, Column, Desk, Fact, Link, Mark, Piece, PlanDesk, Row, Segments, Table, Tone, bar,
    mail, name_or, phone, remark,
};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let mut people: Vec<_> = sheet.plan.stakeholders.iter().collect();
    people.sort_by_key(|person| {
        (!is_present(person), !sheet.is_key(person), Reverse(person.influence.value()))
    });
    let mut blocks = Vec::new();
    if !people.is_empty() {
        let map = sheet.dress.view(sheet.plan, "map.html");
        let map = Link::to(sheet.text("site-map-open"), map);
        let mut pieces = vec![Piece::link(map)];
        pieces.extend(stances(sheet).map(Piece::Segments));
        blocks.push(Block::Pieces { pieces });
        blocks.push(Block::Table(table(sheet, &people)));
    }
    blocks.extend(under(sheet, "site-units", units(sheet)));
    titled(sheet, "people", Some(people.len()), blocks)
}

/// Who decides and who has much influence; the others are on the page of the people.
pub(super) fn short(sheet: &PlanDesk<'_>) -> Option<Section> {
    let all = sheet.plan.stakeholders.len();
    let mut people: Vec<_> = sheet
        .plan
        .stakeholders
        .iter()
        .filter(|person| is_present(person) && sheet.is_key(person))
        .collect();
    people.sort_by_key(|person| Reverse(person.influence.value()));
    let view =
        |key: &'static str, file| Link::to(sheet.text(key), sheet.dress.view(sheet.plan, file));
    let everybody = sheet.count("site-all-people", all);
    let ways = vec![
        Link::to(everybody, sheet.dress.view(sheet.plan, "people.html")),
        view("site-map-open", "map.html"),
    ];
    let mut pieces = vec![Piece::Links { links: ways }];
    pieces.extend(stances(sheet).map(Piece::Segments));
    let mut blocks = Vec::new();
    if all > 0 {
        blocks.push(Block::Pieces { pieces });
    }
    if !people.is_empty() {
        let key = Block::Table(key_table(sheet, &people));
        blocks.extend(under(sheet, "site-key-people", Some(key)));
    }
    titled(sheet, "people", Some(all), blocks)
}

fn key_table(sheet: &PlanDesk<'_>, people: &[&Item<Stakeholder>]) -> Table {
    let column = |key: &str| Column { label: sheet.text(key), class: "" };
    let row = |person: &&Item<Stakeholder>| {
        let mut cells = cells(sheet, person);
        let name = Link::to(name_or(&person.name, person), sheet.on_page(&person.head.key));
        let mut who = vec![Piece::link(name)];
        who.extend(about(sheet, person));
        cells[0] = Cell::of(who).class("lead");
        Row { source: sheet.source(&person.head), cells, ..Row::default() }
    };
    Table {
        name: sheet.text("site-key-people"),
        class: "cards people",
        tools: false,
        columns: COLUMNS.map(column).into(),
        rows: people.iter().map(row).collect(),
        foot: None,
    }
}

/// What tells of somebody, one column each.
const COLUMNS: [&str; 6] = [
    "field-name",
    "field-roles",
    "field-stance",
    "field-influence",
    "field-last-contact",
    "field-covered-by",
];

/// What somebody does, and where.
fn about(sheet: &PlanDesk<'_>, person: &Item<Stakeholder>) -> Option<Piece> {
    let unit = person.unit.get().map(|unit| sheet.refer(unit).text);
    let about: Vec<_> = [person.title.get().cloned(), unit].into_iter().flatten().collect();
    (!about.is_empty()).then(|| Piece::quiet(about.join(" · ")))
}

/// How many of the people are for us and how many against.
pub(in crate::site::pages) fn stances(sheet: &PlanDesk<'_>) -> Option<Segments> {
    let present = || sheet.plan.stakeholders.iter().filter(|person| is_present(person));
    let count = |stances: &[Stance]| {
        present()
            .filter(|person| stances.contains(&person.stance.value().unwrap_or(Stance::Unknown)))
            .count()
    };
    let group = |stances: &[Stance], tone, sign, key| {
        let count = count(stances);
        (count, Mark { tone, sign, word: sheet.count(key, count) })
    };
    Segments::of([
        group(&[Stance::Advocate, Stance::Supporter], Tone::Good, "+", "site-stance-for"),
        group(&[Stance::Neutral], Tone::Info, "○", "site-stance-neutral"),
        group(&[Stance::Skeptic, Stance::Opponent], Tone::Warn, "−", "site-stance-against"),
        group(&[Stance::Unknown], Tone::Quiet, "?", "site-stance-unknown"),
    ])
}

/// A mark for a seat that is empty, and for people who are away or gone.
pub(in crate::site::pages) fn presence(sheet: &Desk<'_>, person: &Stakeholder) -> Option<Mark> {
    let status = person.status.value().filter(|status| *status != StakeholderStatus::Active)?;
    let tone = if status == StakeholderStatus::Placeholder { Tone::Warn } else { Tone::Quiet };
    Some(Mark { tone, sign: "–", word: sheet.word(status) })
}

fn table(sheet: &PlanDesk<'_>, people: &[&Item<Stakeholder>]) -> Table {
    let column = |key: &str| Column { label: sheet.text(key), class: "" };
    Table {
        name: sheet.text("site-people"),
        class: "cards people",
        tools: true,
        columns: COLUMNS.map(column).into(),
        rows: people.iter().map(|person| sheet.row(&person.head, cells(sheet, person))).collect(),
        foot: None,
    }
}

fn cells(sheet: &PlanDesk<'_>, person: &Item<Stakeholder>) -> Vec<Cell> {
    let influence = person.influence.value();
    let gauge = influence.map(|level| {
        let words = format!("{} / 10", level.0);
        Piece::Bar(bar(
            rust_decimal::Decimal::from(level.0) * rust_decimal::Decimal::TEN,
            None,
            Tone::Info,
            words,
        ))
    });
    let mut stance: Vec<_> = sheet.field_mark(&person.stance).into_iter().collect();
    stance.extend(presence(sheet, person));
    let roles: Vec<_> = person.roles.values().map(|role| sheet.word(*role)).collect();
    let attitude = person.stance.value().map_or(9, |stance| stance as u8);
    vec![
        Cell::of(who(sheet, person)).class("lead"),
        Cell::of((!roles.is_empty()).then_some(Piece::Tags { texts: roles })),
        Cell::of((!stance.is_empty()).then_some(Piece::Marks { marks: stance })).sort(attitude),
        Cell::of(gauge).sort(influence.map_or(0, |level| level.0)),
        contact(sheet, person),
        covered(sheet, person),
    ]
}

fn who(sheet: &PlanDesk<'_>, person: &Item<Stakeholder>) -> Vec<Piece> {
    let mut pieces = lead(sheet, &person.head, name_or(&person.name, person));
    pieces.extend(about(sheet, person));
    let facts = facts(sheet, person);
    if !facts.is_empty() {
        pieces.push(Piece::Details { summary: sheet.text("site-details"), facts });
    }
    pieces.extend(sheet.extras(&person.head));
    pieces
}

/// What is known of somebody beyond the row.
fn facts(sheet: &PlanDesk<'_>, person: &Item<Stakeholder>) -> Vec<Fact> {
    let lines: Vec<_> =
        person.influences.values().filter_map(|line| sentence(sheet, line)).collect();
    let manager = person.reports_to.get().map(|manager| sheet.refer(manager));
    let place = [
        sheet.fact_links("field-reports-to", manager.into_iter().collect()),
        sheet.fact("field-influences", (!lines.is_empty()).then_some(Piece::List { texts: lines })),
    ];
    place.into_iter().flatten().chain(background(sheet, person)).collect()
}

/// What moves somebody, how we know, and how to reach them.
pub(in crate::site::pages) fn background(
    sheet: &PlanDesk<'_>,
    person: &Item<Stakeholder>,
) -> Vec<Fact> {
    let cares: Vec<_> = person.cares_about.values().cloned().collect();
    let ties: Vec<_> = person
        .competitor_ties
        .values()
        .filter_map(|tie| Some(sheet.refer(tie.competitor.get()?)))
        .collect();
    let address = person.email.get().map(|text| Piece::link(Link::out(text.as_str(), mail(text))));
    let number = person.phone.get().map(|text| Piece::link(Link::out(text.as_str(), phone(text))));
    [
        sheet
            .fact("field-cares-about", (!cares.is_empty()).then_some(Piece::List { texts: cares })),
        sheet.fact_text("field-personal-win", person.personal_win.get().cloned()),
        sheet.fact_text("field-level", sheet.field_word(&person.level)),
        sheet.fact_text("field-power", sheet.field_word(&person.power)),
        sheet.fact_links("field-competitor-ties", ties),
        sheet.fact_text(
            "field-communication",
            person.communication.get().and_then(|how| super::profile::talk(sheet, how)),
        ),
        sheet.fact_text(
            "field-evidence",
            person.evidence.get().and_then(|evidence| proof(sheet, evidence)),
        ),
        sheet.fact_text("field-data-source", person.data_source.get().cloned()),
        sheet.fact_text("field-since", sheet.day(&person.since)),
        sheet.fact_text("field-left-on", sheet.day(&person.left_on)),
        sheet.fact_links(
            "field-successor",
            person.successor.get().map(|next| sheet.refer(next)).into_iter().collect(),
        ),
        sheet.fact("field-email", address),
        sheet.fact("field-phone", number),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// When we last spoke and how well we know them.
fn contact(sheet: &PlanDesk<'_>, person: &Item<Stakeholder>) -> Cell {
    let today = sheet.basis.workspace.today;
    let last = last_contact(person, today);
    let mut pieces: Vec<_> = last.map(|last| Piece::text(sheet.date(last))).into_iter().collect();
    let days = last.and_then(|last| u32::try_from((today - last).get_days()).ok());
    if let Some(days) = days.filter(|days| *days > STALE_DAYS && sheet.is_key(person)) {
        let count = usize::try_from(days).unwrap_or_default();
        pieces.push(Piece::mark(remark(Tone::Warn, sheet.count("site-days-ago", count))));
    }
    pieces.extend(
        sheet
            .field_mark(&person.contact)
            .map(|mark| Piece::quiet(format!("{} {}", mark.sign, mark.word))),
    );
    Cell::of(pieces)
        .class("date")
        .sort(last.map_or_else(|| "0".to_owned(), |last| last.to_string()))
}

/// Who of us looks after them, what we are to them and what we want to be.
fn covered(sheet: &PlanDesk<'_>, person: &Item<Stakeholder>) -> Cell {
    let mut pieces: Vec<_> =
        person.covered_by.values().flat_map(|one| coverage(sheet, one)).collect();
    if pieces.is_empty() && sheet.is_key(person) {
        pieces.push(Piece::mark(remark(Tone::Bad, sheet.text("site-uncovered"))));
    }
    Cell::of(pieces)
}

/// Somebody of ours, what they are to the person and what they want to be.
pub(in crate::site::pages) fn coverage(sheet: &PlanDesk<'_>, one: &Coverage) -> Vec<Piece> {
    let mut pieces: Vec<_> = sheet.person_piece(&one.person).into_iter().collect();
    let (current, target) = (one.current.value(), one.target.value());
    let words = match (current, target) {
        (Some(current), Some(target)) if current != target => {
            Some(format!("{} → {}", sheet.word(current), sheet.word(target)))
        }
        (Some(level), _) | (None, Some(level)) => Some(sheet.word(level)),
        (None, None) => None,
    };
    pieces.extend(words.map(Piece::quiet));
    let rating = one.rating.value().filter(|rating| *rating != crate::model::Rating::Good);
    pieces.extend(rating.map(|rating| Piece::mark(sheet.mark(rating))));
    pieces
}

/// The parts of the customer's organisation.
fn units(sheet: &PlanDesk<'_>) -> Option<Block> {
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let mut members: HashMap<&str, usize> = HashMap::new();
    for person in sheet.plan.stakeholders.iter().filter(|person| is_present(person)) {
        *members.entry(person.unit.get().map_or("", |unit| unit.id())).or_default() += 1;
    }
    let cells = |unit: &Item<Unit>| {
        unit_cells(sheet, unit, members.get(&**unit.id()).copied().unwrap_or_default())
    };
    let rows: Vec<_> =
        sheet.plan.units.iter().map(|unit| sheet.row(&unit.head, cells(unit))).collect();
    let table = Table {
        name: sheet.text("site-units"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-unit", ""),
            column("field-type", ""),
            column("field-parent", ""),
            column("field-head", ""),
            column("site-people", "num"),
        ],
        rows,
        foot: None,
    };
    (!table.rows.is_empty()).then(|| Block::Folded {
        summary: sheet.count("site-units-count", table.rows.len()),
        table,
    })
}

fn unit_cells(sheet: &PlanDesk<'_>, unit: &Item<Unit>, members: usize) -> Vec<Cell> {
    let mut name = lead(sheet, &unit.head, name_or(&unit.name, unit));
    if unit.can_buy_alone.value() == Some(true) {
        name.push(Piece::quiet(sheet.text("field-can-buy-alone")));
    }
    name.extend(sheet.extras(&unit.head));
    let parent = unit.parent.get().map(|parent| sheet.name_of(Kind::Unit, &parent.id().into()));
    vec![
        Cell::of(name).class("lead"),
        Cell::text(sheet.field_word(&unit.nature)),
        Cell::text(parent),
        Cell::of(unit.body.head.get().map(|head| Piece::link(sheet.refer(head)))),
        Cell::figure(Some(members.to_string())),
    ]
}

/// A line of influence in words.
pub(in crate::site::pages) fn sentence(sheet: &PlanDesk<'_>, line: &Line) -> Option<String> {
    let to = sheet.refer(line.to.get()?).text;
    let key = match line.kind.value().unwrap_or(LineKind::Influences) {
        LineKind::Influences => "site-line-influences",
        LineKind::Trusts => "site-line-trusts",
        LineKind::Dotted => "site-line-dotted",
        LineKind::Conflict => "site-line-conflict",
        LineKind::Deputises => "site-line-deputises",
    };
    Some(sheet.say(&Message::new(key).with("name", to)))
}
