//! The stakeholder map as a picture: in a page, and as a file of its own.
//!
//! In comes a plan, out goes the picture; the cards in a page lead to the people's places on that page.

use std::collections::BTreeMap;

use jiff::civil::Date;
use minijinja::Value;

use crate::graph::render::{Links, svg, svg_inline, svg_style};
use crate::graph::{Caption, DrawOptions, Drawing, draw};
use crate::i18n::Language;
use crate::model::{Kind, Plan, Shared};
use crate::report::anchor_of;

/// The style that the picture needs.
pub(super) fn style() -> String {
    svg_style()
}

/// The people of a plan, drawn for a page that has a heading.
pub(super) fn drawing(plan: &Plan, shared: &Shared, today: Date, language: Language) -> Drawing {
    let caption = Caption::Hidden;
    draw(plan, shared, today, &DrawOptions { language, caption, ..DrawOptions::default() })
}

/// The picture in a page where each person has a place; none when there is nobody.
pub(super) fn picture(drawing: &Drawing) -> Option<Value> {
    let place = |id: &str| format!("#{}", anchor_of(Kind::Stakeholder, id));
    let places = drawing.cards.iter().map(|card| (card.id.clone(), place(&card.id)));
    let places: BTreeMap<_, _> = places.collect();
    let picture = svg_inline(drawing, Links::Each(&places));
    (!drawing.cards.is_empty()).then(|| Value::from_safe_string(picture))
}

/// The picture as a file that says by itself what it shows.
pub(super) fn file(plan: &Plan, shared: &Shared, today: Date, language: Language) -> String {
    let options = DrawOptions { language, ..DrawOptions::default() };
    svg(&draw(plan, shared, today, &options), Links::None)
}
