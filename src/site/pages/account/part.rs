//! What the sections of an account's page are made with: their frame, headings, leads.
//!
//! A section that holds nothing is none, and a table shows no empty column.

use crate::i18n::Message;
use crate::model::{Head, Plan};
use crate::report::{Block, Desk, Piece, PlanDesk};
use crate::site::section::{Part, Section};

/// How important the account is: "Tier A".
pub(in crate::site::pages) fn tier(sheet: &Desk<'_>, plan: &Plan) -> Option<String> {
    let tier = sheet.field_word(&plan.account.as_ref()?.tier)?;
    Some(sheet.say(&Message::new("site-tier").with("name", tier)))
}

/// A section, when it holds anything.
pub(super) fn section(
    sheet: &PlanDesk<'_>,
    id: &'static str,
    count: Option<usize>,
    blocks: Vec<impl Into<Part>>,
) -> Option<Section> {
    let key = SECTION_KEYS.iter().find(|(known, _)| *known == id).map_or(id, |(_, key)| key);
    let mut blocks: Vec<Part> = blocks.into_iter().map(Into::into).collect();
    let first = blocks.iter().position(Part::is_heading).unwrap_or(blocks.len());
    let below = blocks.drain(..first).map(Part::right_below).collect::<Vec<_>>();
    blocks.splice(0..0, below);
    (!blocks.is_empty()).then(|| Section { id, title: sheet.text(key), count, page: None, blocks })
}

const SECTION_KEYS: &[(&str, &str)] = &[
    ("profile", "site-profile"),
    ("customer", "site-customer"),
    ("people", "site-people"),
    ("decisions", "site-decisions"),
    ("swot", "site-swot"),
    ("competitors", "site-competitors"),
    ("whitespace", "site-whitespace"),
    ("goals", "site-goals"),
    ("actions", "site-actions"),
    ("pipeline", "site-offers"),
    ("revenue", "site-revenue"),
    ("team", "site-team"),
    ("budget", "site-budget"),
    ("risks", "site-risks"),
    ("questions", "site-questions"),
    ("health", "site-health"),
    ("reviews", "site-reviews"),
    ("history", "site-history"),
    ("documents", "site-documents"),
];

/// A heading within a section with what stands below it; nothing when that is nothing.
pub(super) fn under(sheet: &PlanDesk<'_>, key: &str, block: Option<Block>) -> Vec<Block> {
    match block {
        Some(block) => vec![Block::Heading { text: sheet.text(key) }, block],
        None => Vec::new(),
    }
}

/// An item's name as the lead of its row.
pub(super) fn lead(sheet: &PlanDesk<'_>, head: &Head, name: &str) -> Vec<Piece> {
    let mut pieces = vec![Piece::Strong { text: name.to_owned() }];
    pieces.extend(sheet.visibility(head).map(Piece::mark));
    pieces
}
