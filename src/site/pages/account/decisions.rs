//! How the customer decides: the steps in their order, who must agree, what it is judged by.
//!
//! Steps keep the order of the plan; a step that nobody approves says so.

use serde::Serialize;

use super::part::section as titled;
use crate::model::{Decision, Item, Kind, Requirement, Step, StepState};
use crate::report::{
    Cell, Column, Link, Mark, Piece, PlanDesk, Row, Table, Tone, bar, name_or, remark,
};
use crate::site::parts::CardParts;
use crate::site::section::{Part, Section};

/// A decision process.
#[derive(Serialize)]
struct View {
    card: CardParts,
    steps: Vec<StepView>,
    tables: Vec<Table>,
}

#[derive(Serialize)]
struct StepView {
    name: String,
    kind: Option<String>,
    mark: Mark,
    is_done: bool,
    approvers: Vec<Link>,
    missing: Option<Mark>,
    when: String,
}

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let views: Vec<_> = sheet.plan.decisions.iter().map(|decision| view(sheet, decision)).collect();
    let count = views.len();
    let block = Part::form("account/decisions.html", &views);
    titled(sheet, "decisions", Some(count), if count > 0 { vec![block] } else { Vec::new() })
}

fn view(sheet: &PlanDesk<'_>, decision: &Item<Decision>) -> View {
    let mut card = sheet.card(&decision.head, name_or(&decision.subject, decision));
    let facts = [
        sheet.fact_text("field-compelling-event", decision.compelling_event.get().cloned()),
        sheet.fact_text("field-target-date", sheet.day(&decision.target_date)),
        sheet.fact_text(
            "field-value-limit",
            sheet.field_money(&decision.value_limit, sheet.currency),
        ),
    ];
    card.facts = facts.into_iter().flatten().collect();
    card.pieces = sheet.extras(&decision.head);
    View {
        card: CardParts::of(card, "h3", "facts cover"),
        steps: decision.steps.values().map(|step| step_view(sheet, step)).collect(),
        tables: [criteria(sheet, decision), roles(sheet, decision)].into_iter().flatten().collect(),
    }
}

fn step_view(sheet: &PlanDesk<'_>, step: &Step) -> StepView {
    let today = sheet.basis.workspace.today;
    let state = step.state.value().unwrap_or(StepState::Open);
    let late = step.due.value().is_some_and(|due| due.0 < today) && state == StepState::Open;
    let approvers = sheet.refers(&step.approvers);
    let days = step.days.value().and_then(|days| usize::try_from(days.0.round().mantissa()).ok());
    let days = days.map(|days| sheet.count("site-days-count", days));
    let when: Vec<_> = [sheet.day(&step.due), days].into_iter().flatten().collect();
    StepView {
        name: step.name.text().to_owned(),
        kind: sheet.field_word(&step.kind),
        mark: if late { remark(Tone::Bad, sheet.text("site-overdue")) } else { sheet.mark(state) },
        is_done: state == StepState::Done,
        missing: approvers.is_empty().then(|| remark(Tone::Warn, sheet.text("site-no-approver"))),
        approvers,
        when: when.join(" · "),
    }
}

fn criteria(sheet: &PlanDesk<'_>, decision: &Decision) -> Option<Table> {
    let rows: Vec<_> =
        decision.criteria.values().map(|criterion| requirement(sheet, criterion)).collect();
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    (!rows.is_empty()).then(|| Table {
        name: sheet.text("field-criteria"),
        class: "narrow",
        tools: false,
        columns: vec![
            column("field-criteria", ""),
            column("field-weight", "num"),
            column("field-our-fit", ""),
        ],
        rows,
        foot: None,
    })
}

fn requirement(sheet: &PlanDesk<'_>, criterion: &Requirement) -> Row {
    let fit = criterion.our_fit.value().map(|fit| {
        let tone = match fit.0 {
            3.. => Tone::Good,
            2 => Tone::Warn,
            _ => Tone::Bad,
        };
        let share = rust_decimal::Decimal::from(u32::from(fit.0) * 100 / 3);
        Piece::Bar(bar(share, None, tone, format!("{} / 3", fit.0)))
    });
    let cells = vec![
        Cell::text(criterion.text.get().cloned()),
        Cell::figure(criterion.weight.value().map(|weight| sheet.percent(weight.0))),
        Cell::of(fit),
    ];
    Row { cells, ..Row::default() }
}

fn roles(sheet: &PlanDesk<'_>, decision: &Decision) -> Option<Table> {
    let rows: Vec<_> = decision
        .roles
        .pairs()
        .map(|(person, roles)| {
            let texts = roles.each().map(|(role, _)| sheet.word(*role)).collect();
            let who = Piece::link(sheet.link(Kind::Stakeholder, person.id()));
            Row {
                cells: vec![Cell::of([who]), Cell::of([Piece::Tags { texts }])],
                ..Row::default()
            }
        })
        .collect();
    let column = |label| Column { label, class: "" };
    (!rows.is_empty()).then(|| Table {
        name: sheet.text("site-roles-here"),
        class: "narrow",
        tools: false,
        columns: vec![column(sheet.text("site-roles-here")), column(sheet.text("field-roles"))],
        rows,
        foot: None,
    })
}
