//! Who the customer is: facts, background, needs, how it buys, why it buys from us.
//!
//! Everything that is missing is left out, so a blank plan gives no section.

use super::part::section as titled;
use crate::i18n::Message;
use crate::model::{Account, Communication, Horizon, Item, Kind, Ref};
use crate::report::{
    Block, Card, Cell, Column, Fact, Piece, PlanDesk, Row, Table, Tone, bar, website,
};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let account = sheet.plan.account.as_ref()?;
    let mut blocks = Vec::new();
    let facts = facts(sheet, account);
    if !facts.is_empty() {
        blocks.push(Block::Facts { facts });
    }
    let cards = texts(sheet, account);
    if !cards.is_empty() {
        blocks.push(Block::Flow { cards });
    }
    blocks.extend(scores(sheet, account));
    let extras = sheet.extras(&account.head);
    if !extras.is_empty() {
        blocks.push(Block::Pieces { pieces: extras });
    }
    titled(sheet, "profile", None, blocks)
}

fn facts(sheet: &PlanDesk<'_>, account: &Item<Account>) -> Vec<Fact> {
    let locations: Vec<_> = account.locations.values().cloned().collect();
    let website = account.website.get().map(|address| Piece::link(website(address)));
    let employees = account.employees.value().map(|count| sheet.number(count.0));
    let revenue = account.revenue.get().and(account.revenue.amount());
    let own = account.revenue.get().and_then(|money| money.currency.get());
    let currency = own.map_or(sheet.currency, String::as_str);
    [
        sheet.fact_text("field-industry", account.industry.get().cloned()),
        sheet.fact_text("field-revenue", revenue.map(|amount| sheet.short(amount, currency))),
        sheet.fact_text("field-employees", employees),
        sheet.fact_text("field-headquarters", account.headquarters.get().cloned()),
        sheet.fact_text("field-locations", Some(locations.join(", "))),
        sheet.fact("field-website", website),
        sheet.fact_text("field-customer-number", account.customer_number.get().cloned()),
        sheet.fact_text("field-customer-since", sheet.day(&account.customer_since)),
        sheet.fact_text("field-parent", account.parent.get().cloned()),
        sheet.fact_text(
            "field-relationship-strength",
            sheet.field_word(&account.relationship_strength),
        ),
        sheet.fact_text("field-supplier-position", sheet.field_word(&account.supplier_position)),
        sheet.fact("field-services-in-use", services(sheet, account)),
        sheet.fact_text(
            "field-communication",
            account.communication.get().and_then(|how| talk(sheet, how)),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn services(sheet: &PlanDesk<'_>, account: &Account) -> Option<Piece> {
    let names = account.services_in_use.values().map(|offering| sheet.refer(offering).text);
    let texts: Vec<_> = names.collect();
    (!texts.is_empty()).then_some(Piece::Tags { texts })
}

/// How somebody likes to be addressed, in one line.
pub(super) fn talk(sheet: &PlanDesk<'_>, how: &Communication) -> Option<String> {
    let cadence = how.cadence.value().map(|every| sheet.cadence(every));
    let language = how.language.get().map(|code| match code.parse::<crate::i18n::Language>() {
        Ok(language) => language.own_name().to_owned(),
        Err(()) => code.clone(),
    });
    let avoid = how
        .avoid
        .get()
        .map(|what| sheet.say(&Message::new("site-avoid").with("name", what.as_str())));
    let parts = [
        sheet.field_word(&how.channel),
        cadence,
        language,
        how.format.get().cloned(),
        how.time_window.get().cloned(),
        avoid,
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// The long texts and lists, a card each.
fn texts(sheet: &PlanDesk<'_>, account: &Item<Account>) -> Vec<Card> {
    let prose = |key: &str, text, field: &str| {
        let piece = sheet.prose(text, &account.head, field)?;
        Some(Card { title: sheet.text(key), pieces: vec![piece], ..Card::default() })
    };
    let list = |key: &str, texts: Vec<String>| {
        let pieces = vec![Piece::List { texts }];
        Card { title: sheet.text(key), pieces, ..Card::default() }
    };
    let needs = |horizon: Horizon| -> Vec<String> {
        let of = account
            .needs
            .values()
            .filter(|need| need.horizon.value().unwrap_or(Horizon::Current) == horizon);
        of.filter_map(|need| need.text.get().cloned()).collect()
    };
    let trends = account.trends.values().filter_map(|trend| {
        let text = trend.text.get()?;
        Some(trend.kind.get().map_or_else(|| text.clone(), |kind| format!("{kind}: {text}")))
    });
    let lists = [
        ("field-challenges", account.challenges.values().cloned().collect()),
        ("site-needs-current", needs(Horizon::Current)),
        ("site-needs-future", needs(Horizon::Future)),
        ("field-trends", trends.collect::<Vec<_>>()),
    ];
    let header = sheet.plan.header.as_ref();
    let charter = header.and_then(|header| {
        let piece = sheet.prose(&header.charter, &header.head, "charter")?;
        Some(Card { title: sheet.text("field-charter"), pieces: vec![piece], ..Card::default() })
    });
    let first = [
        prose("field-situation", &account.situation, "situation"),
        prose("field-value-proposition", &account.value_proposition, "value-proposition"),
        prose("field-background", &account.background, "background"),
        prose("field-vision", &account.vision, "vision"),
    ];
    let lists = lists.into_iter().filter(|(_, texts)| !texts.is_empty());
    let lists = lists.map(|(key, texts)| Some(list(key, texts)));
    let closing = [prose("field-buying-habits", &account.buying_habits, "buying-habits"), charter];
    first.into_iter().chain(lists).chain(closing).flatten().collect()
}

/// How the account was chosen.
fn scores(sheet: &PlanDesk<'_>, account: &Account) -> Vec<Block> {
    let criteria = &sheet.basis.workspace.shared.criteria;
    let rows = account.scores.pairs().map(|(criterion, mark)| {
        let known = criteria.get(Ref::id(criterion));
        let scale = known
            .and_then(|known| known.scale.value())
            .map_or(rust_decimal::Decimal::from(4), |scale| scale.0);
        let weight = known.and_then(|known| known.weight.value());
        let share = mark
            .0
            .checked_mul(rust_decimal::Decimal::ONE_HUNDRED)
            .and_then(|mark| mark.checked_div(scale));
        let words = format!("{} / {}", sheet.number(mark.0), sheet.number(scale));
        let gauge = Piece::Bar(bar(share.unwrap_or_default(), None, Tone::Info, words));
        let cells = vec![
            Cell::text(Some(sheet.link(Kind::Criterion, criterion.id()).text)),
            Cell::figure(weight.map(|weight| sheet.percent(weight.0))),
            Cell::of([gauge]),
        ];
        Row { cells, ..Row::default() }
    });
    let rows: Vec<_> = rows.collect();
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let table = Table {
        name: sheet.text("field-scores"),
        class: "narrow",
        tools: false,
        columns: vec![
            column("kind-criterion", ""),
            column("field-weight", "num"),
            column("field-rating", ""),
        ],
        rows,
        foot: None,
    };
    super::part::under(
        sheet,
        "field-scores",
        (!table.rows.is_empty()).then_some(Block::Table(table)),
    )
}
