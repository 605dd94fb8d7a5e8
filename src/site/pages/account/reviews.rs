//! The meetings that looked at the plan: what they found, decided and set going.
//!
//! The latest comes first.

use super::part::section as titled;
use crate::model::{Item, Review};
use crate::report::{Block, Card, Mark, Piece, PlanDesk, Tone, since};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let mut all: Vec<_> = sheet.plan.reviews.iter().collect();
    all.sort_by_key(|item| std::cmp::Reverse(item.on.value()));
    let cards: Vec<_> = all.into_iter().map(|item| card(sheet, item)).collect();
    let count = cards.len();
    let blocks = if count > 0 { vec![Block::Cards { cards }] } else { Vec::new() };
    titled(sheet, "reviews", Some(count), blocks)
}

fn card(sheet: &PlanDesk<'_>, item: &Item<Review>) -> Card {
    let title = sheet.day(&item.on).unwrap_or_else(|| item.id().to_string());
    let mut card = sheet.card(&item.head, &title);
    let kind = sheet.field_word(&item.nature);
    card.marks.splice(0..0, kind.map(|word| Mark { tone: Tone::Info, sign: "◆", word }));
    card.marks.extend(item.rating.value().map(|rating| {
        let word = format!("{} {}/4", sheet.text("field-rating"), sheet.number(rating.0));
        Mark { tone: Tone::Quiet, sign: "◦", word }
    }));
    card.pieces.extend(sheet.prose(&item.summary, &item.head, "summary"));
    let list = |texts: Vec<String>| (!texts.is_empty()).then_some(Piece::List { texts });
    let participants = item.participants.values().map(|name| sheet.participant(name)).collect();
    let facts = [
        sheet.fact("field-decisions", list(item.decisions.values().cloned().collect())),
        sheet.fact("field-changes", list(item.changes.values().cloned().collect())),
        sheet.fact_links("field-actions", sheet.refers(&item.actions)),
        sheet.fact_links("field-participants", participants),
        sheet.fact_text("field-next-on", sheet.day(&item.next_on)),
        sheet
            .fact("site-since", item.on.value().and_then(|on| since(sheet, on.0)).map(Piece::link)),
    ];
    card.facts = facts.into_iter().flatten().collect();
    card.pieces.extend(sheet.extras(&item.head));
    card
}
