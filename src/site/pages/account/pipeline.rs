//! What we propose and what may be won: solutions with the answers to objections, deals with their
//! weight.

use rust_decimal::Decimal;

use super::part::{lead, section as titled, under};
use crate::figures::pipeline;
use crate::i18n::Message;
use crate::model::{Field, Item, Kind, Meddpicc, Opportunity, Score, Solution};
use crate::report::{
    Block, Card, Cell, Column, Fact, Piece, PlanDesk, Row, Table, Tone, name_or, remark,
};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let plan = sheet.plan;
    let cards: Vec<_> = plan.solutions.iter().map(|item| solution(sheet, item)).collect();
    let solutions = (!cards.is_empty()).then_some(Block::Cards { cards });
    let mut blocks = under(sheet, "site-opportunities", deals(sheet));
    blocks.extend(under(sheet, "site-solutions", solutions));
    titled(sheet, "pipeline", None, blocks)
}

fn solution(sheet: &PlanDesk<'_>, item: &Item<Solution>) -> Card {
    let name = sheet.name_of(Kind::Solution, item.id());
    let mut card = sheet.card(&item.head, &name);
    card.marks.extend(sheet.field_mark(&item.status));
    card.pieces.extend(sheet.prose(&item.value, &item.head, "value"));
    let offering = item.offering.get().map(|offering| sheet.refer(offering).text);
    let objections = item.objections.values().filter_map(|objection| {
        let text = objection.text.get()?;
        let answer = objection.handling.get();
        Some(answer.map_or_else(|| text.clone(), |answer| format!("{text} – {answer}")))
    });
    let objections: Vec<_> = objections.collect();
    let facts = [
        sheet.fact_text("field-offering", offering.filter(|offering| *offering != name)),
        sheet.fact_links("field-addresses", sheet.refers(&item.addresses)),
        sheet.fact(
            "field-objections",
            (!objections.is_empty()).then_some(Piece::List { texts: objections }),
        ),
    ];
    card.facts = facts.into_iter().flatten().collect();
    card.pieces.extend(sheet.extras(&item.head));
    card
}

fn deals(sheet: &PlanDesk<'_>) -> Option<Block> {
    let mut all: Vec<_> = sheet.plan.opportunities.iter().collect();
    all.sort_by_key(|item| (item.close_date.value().is_none(), item.close_date.value()));
    let rows: Vec<_> =
        all.into_iter().map(|item| sheet.row(&item.head, deal(sheet, item))).collect();
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let table = Table {
        name: sheet.text("site-opportunities"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-opportunity", ""),
            column("field-stage", ""),
            column("field-amount", "num"),
            column("site-chance", "num"),
            column("site-weighted", "num"),
            column("field-close-date", ""),
            column("field-owner", ""),
            column("field-next-step", ""),
        ],
        rows,
        foot: Some(foot(sheet)),
    };
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

fn foot(sheet: &PlanDesk<'_>) -> Row {
    let all = pipeline(sheet.plan, sheet.currency);
    let name = Piece::Strong { text: sheet.text("site-weighted-pipeline") };
    let mut cells = vec![
        Cell::of([name]),
        Cell::text(Some(sheet.count("site-deals-count", all.deals))),
        Cell::figure(sheet.sums(&all.amount)),
        Cell::default(),
        Cell::figure(sheet.sums(&all.weighted)),
    ];
    cells.extend((0..3).map(|_| Cell::default()));
    Row { cells, ..Row::default() }
}

fn deal(sheet: &PlanDesk<'_>, item: &Item<Opportunity>) -> Vec<Cell> {
    let mut name = lead(sheet, &item.head, name_or(&item.title, item));
    let place = [
        item.unit.get().map(|unit| sheet.refer(unit).text),
        item.offering.get().map(|offering| sheet.refer(offering).text),
    ];
    let place: Vec<_> = place.into_iter().flatten().collect();
    name.extend((!place.is_empty()).then(|| Piece::quiet(place.join(" · "))));
    let facts = facts(sheet, item);
    if !facts.is_empty() {
        name.push(Piece::Details { summary: sheet.text("site-details"), facts });
    }
    name.extend(sheet.extras(&item.head));
    let open =
        !matches!(item.stage.value(), Some(crate::model::Stage::Won | crate::model::Stage::Lost));
    let late =
        open && item.close_date.value().is_some_and(|day| day.0 < sheet.basis.workspace.today);
    let mut close: Vec<_> = sheet.day(&item.close_date).map(Piece::text).into_iter().collect();
    close.extend(late.then(|| Piece::mark(remark(Tone::Bad, sheet.text("site-overdue")))));
    let own = item.amount.get().and_then(|money| money.currency.get());
    let currency = own.map_or(sheet.currency, String::as_str);
    vec![
        Cell::of(name).class("lead"),
        Cell::of(sheet.field_mark(&item.stage).map(Piece::mark)),
        Cell::figure(item.amount.amount().map(|amount| sheet.short(amount, currency))),
        Cell::figure(item.probability.value().map(|percent| sheet.percent(percent.0))),
        Cell::figure(weighted(item).filter(|_| open).map(|amount| sheet.short(amount, currency))),
        Cell::of(close).class("date"),
        Cell::of(sheet.person_piece(&item.owner)),
        Cell::text(item.next_step.get().cloned()),
    ]
}

fn weighted(item: &Opportunity) -> Option<Decimal> {
    let percent = item.probability.value()?.0.checked_div(Decimal::ONE_HUNDRED)?;
    item.amount.amount()?.checked_mul(percent)
}

fn facts(sheet: &PlanDesk<'_>, item: &Opportunity) -> Vec<Fact> {
    let decision = item.decision.get().map(|decision| sheet.refer(decision));
    let scores = item.meddpicc.get().map(|scores| meddpicc(sheet, scores)).unwrap_or_default();
    let known = Message::new("site-meddpicc").with("count", scores.len());
    let list = (!scores.is_empty()).then_some(Piece::List { texts: scores });
    let label = sheet.say(&known);
    let qualified = list.map(|list| Fact { label, pieces: vec![list] });
    [sheet.fact_links("kind-decision", decision.into_iter().collect()), qualified]
        .into_iter()
        .flatten()
        .collect()
}

/// How sure each of the eight questions is answered.
fn meddpicc(sheet: &PlanDesk<'_>, scores: &Meddpicc) -> Vec<String> {
    let say = |key: &str, field: &Field<Score>| {
        let score = field.get()?;
        let level =
            score.score.value().map_or_else(|| "?".to_owned(), |level| format!("{}/2", level.0));
        let note = score.note.get().map_or_else(String::new, |note| format!(" – {note}"));
        Some(format!("{}: {level}{note}", sheet.text(key)))
    };
    [
        say("field-metrics", &scores.metrics),
        say("field-economic-buyer", &scores.economic_buyer),
        say("field-decision-criteria", &scores.decision_criteria),
        say("field-decision-process", &scores.decision_process),
        say("field-paper-process", &scores.paper_process),
        say("field-pain", &scores.pain),
        say("field-champion", &scores.champion),
        say("field-competition", &scores.competition),
    ]
    .into_iter()
    .flatten()
    .collect()
}
