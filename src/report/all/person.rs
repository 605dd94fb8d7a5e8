//! One of us: what they do, whom they should call, which reviews are due, over all plans.
//!
//! Only what is theirs and still open; nothing is counted against anybody.

use crate::figures::{days_late, is_open, is_present, last_contact, lead, next_review};
use crate::graph::agreed_days;
use crate::model::{Item, Person, Plan, Ref, Stakeholder};
use crate::report::{
    Block, Cell, Column, Desk, Fact, Link, Piece, PlanDesk, Row, Table, Tone, mail, name_or, phone,
    remark,
};

/// How many days may pass between two contacts where no rhythm was agreed.
const USUAL_DAYS: i32 = 90;

/// The page of one of our people: facts, then tables of what is theirs.
pub(crate) fn person(desk: &Desk<'_>, person: &Item<Person>) -> Vec<Block> {
    let mut blocks = vec![Block::Facts { facts: facts(desk, person) }];
    let id = person.id();
    for (title, columns, rows) in [
        (
            "site-my-actions",
            ["kind-action", "kind-account", "field-status", "field-due"],
            actions(desk, id),
        ),
        (
            "site-my-contacts",
            ["kind-stakeholder", "kind-account", "field-last-contact", "site-contact-due"],
            contacts(desk, id),
        ),
        (
            "site-my-plans",
            ["kind-plan", "field-status", "field-period", "field-next-review"],
            plans(desk, id),
        ),
    ] {
        if rows.is_empty() {
            continue;
        }
        let column = |key: &str| Column { label: desk.text(key), class: "" };
        blocks.push(Block::Heading { text: desk.text(title) });
        blocks.push(Block::Table(Table {
            name: desk.text(title),
            class: "cards",
            tools: false,
            columns: columns.map(column).into(),
            rows,
            foot: None,
        }));
    }
    blocks
}

fn facts(desk: &Desk<'_>, person: &Person) -> Vec<Fact> {
    let link = |text: &String, href| Piece::link(Link { text: text.clone(), href });
    let all = [
        ("field-title", person.title.get().map(|title| Piece::text(title.as_str()))),
        ("field-unit", person.unit.get().map(|unit| Piece::text(unit.as_str()))),
        ("field-email", person.email.get().map(|text| link(text, mail(text)))),
        ("field-phone", person.phone.get().map(|text| link(text, phone(text)))),
    ];
    let known = all.into_iter().filter_map(|(key, piece)| Some((desk.text(key), piece?)));
    known.map(|(label, piece)| Fact { label, pieces: vec![piece] }).collect()
}

fn is(reference: Option<&Ref<Person>>, id: &str) -> bool {
    reference.is_some_and(|reference| reference.id() == id)
}

fn account(desk: &Desk<'_>, plan: &Plan) -> Cell {
    Cell::of([Piece::link(Link::to(plan.name(), desk.account(plan)))])
}

/// The open actions that somebody owns or helps with, by due date.
fn actions(desk: &Desk<'_>, id: &str) -> Vec<Row> {
    let today = desk.basis.workspace.today;
    let plans = desk.basis.plans_of(id);
    let all =
        plans.into_iter().flat_map(|plan| plan.actions.iter().map(move |action| (plan, action)));
    let mut own: Vec<_> = all
        .filter(|(_, action)| is_open(action))
        .filter(|(_, action)| {
            is(action.owner.get(), id) || action.contributors.values().any(|one| one.id() == id)
        })
        .collect();
    own.sort_by_key(|(_, action)| (action.due.value().is_none(), action.due.value()));
    let row = |(plan, action): (&std::sync::Arc<Plan>, &Item<crate::model::Action>)| {
        let own = PlanDesk::new(desk, plan);
        let mut due: Vec<Piece> = desk.day(&action.due).map(Piece::text).into_iter().collect();
        if let Some(days) = days_late(action, today) {
            let count = usize::try_from(days).unwrap_or_default();
            due.push(Piece::mark(remark(Tone::Bad, desk.count("site-days-overdue", count))));
        }
        let mut what = vec![Piece::link(Link::to(
            name_or(&action.title, action),
            own.on_page(&action.head.key),
        ))];
        if !is(action.owner.get(), id) {
            what.push(Piece::quiet(desk.text("site-helps")));
        }
        let cells = vec![
            Cell::of(what).class("lead"),
            account(desk, plan),
            Cell::of(desk.field_mark(&action.status).map(Piece::mark)),
            Cell::of(due).class("date"),
        ];
        Row { source: own.source(&action.head), cells, ..Row::default() }
    };
    own.into_iter().map(row).collect()
}

/// The people whom somebody leads with and has not spoken with for as long as was agreed.
fn contacts(desk: &Desk<'_>, id: &str) -> Vec<Row> {
    let today = desk.basis.workspace.today;
    let mut rows = Vec::new();
    for plan in desk.basis.plans_of(id) {
        let own = PlanDesk::new(desk, plan);
        let leads = |person: &&Item<Stakeholder>| {
            is_present(person) && lead(person).is_some_and(|one| is(one.person.get(), id))
        };
        for person in plan.stakeholders.iter().filter(leads) {
            let last = last_contact(person, today);
            let patience = agreed_days(person).unwrap_or(USUAL_DAYS);
            let late = last.map(|last| (today - last).get_days() - patience);
            if late.is_some_and(|late| late <= 0) || (last.is_none() && !own.is_key(person)) {
                continue;
            }
            let due = match late.and_then(|late| usize::try_from(late).ok()) {
                Some(days) => remark(Tone::Warn, desk.count("site-contact-late", days)),
                None => remark(Tone::Warn, desk.text("site-contact-never")),
            };
            let name = Link::to(name_or(&person.name, person), own.on_page(&person.head.key));
            rows.push(Row {
                cells: vec![
                    Cell::of([Piece::link(name)]).class("lead"),
                    account(desk, plan),
                    Cell::text(last.map(|last| desk.date(last))).class("date"),
                    Cell::of([Piece::mark(due)]),
                ],
                ..Row::default()
            });
        }
    }
    rows
}

/// The plans that somebody answers for, with the next review of each.
fn plans(desk: &Desk<'_>, id: &str) -> Vec<Row> {
    let today = desk.basis.workspace.today;
    let owned = desk
        .basis
        .plans_of(id)
        .into_iter()
        .filter(|plan| plan.header.as_ref().is_some_and(|header| is(header.owner.get(), id)));
    let row = |plan: &std::sync::Arc<Plan>| {
        let period = plan.header.as_ref().and_then(|header| header.period.get());
        let next = next_review(plan, today);
        let mut review: Vec<Piece> =
            next.map(|day| Piece::text(desk.date(day))).into_iter().collect();
        if next.is_some_and(|day| day < today) {
            review.push(Piece::mark(remark(Tone::Bad, desk.text("site-overdue"))));
        }
        let cells = vec![
            account(desk, plan).class("lead"),
            Cell::of(plan.status().map(|status| Piece::mark(desk.mark(status)))),
            Cell::text(period.and_then(|term| desk.term(&term.start, &term.end))),
            Cell::of(review).class("date"),
        ];
        Row { cells, ..Row::default() }
    };
    owned.map(row).collect()
}
