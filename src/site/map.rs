//! The stakeholder map as a picture; the one place of the site that speaks with the graph.
//!
//! Comes in a plan's page, goes out the picture with links to the people on the account's page.

use jiff::civil::Date;
use minijinja::Value;

use super::links::anchor_of;
use crate::graph::render::{Links, svg_inline, svg_style};
use crate::graph::{Caption, DrawOptions, draw};
use crate::i18n::Language;
use crate::model::{Kind, Plan, Shared};

/// The style that the picture needs.
pub(super) fn style() -> String {
    svg_style()
}

/// The picture, its cards links into the page of the account; none when there is nobody.
pub(super) fn picture(
    plan: &Plan,
    shared: &Shared,
    today: Date,
    language: Language,
    account: &str,
) -> Option<Value> {
    let options = DrawOptions { language, caption: Caption::Hidden, ..DrawOptions::default() };
    let drawing = draw(plan, shared, today, &options);
    // An id that is no slug has another anchor than a pattern could say.
    let has_slugs = drawing
        .cards
        .iter()
        .all(|card| anchor_of(Kind::Stakeholder, &card.id) == format!("stakeholder-{}", card.id));
    let pattern = format!("{account}#stakeholder-{{id}}");
    let links = if has_slugs { Links::Pattern(&pattern) } else { Links::None };
    let picture = svg_inline(&drawing, links);
    (!drawing.cards.is_empty()).then(|| Value::from_safe_string(picture))
}
