//! The stakeholder map as a picture; the one place of the site that speaks with the graph.

use minijinja::Value;

use super::links::anchor_of;
use super::plan_sheet::PlanSheet;
use crate::graph::render::{Links, svg_inline, svg_style};
use crate::graph::{Caption, DrawOptions, draw};
use crate::model::Kind;

/// The style that the picture needs.
pub(super) fn style() -> String {
    svg_style()
}

/// The picture, its cards links to the people on the account's page; none when there is nobody.
pub(super) fn picture(sheet: &PlanSheet<'_>) -> Option<Value> {
    let workspace = sheet.edition.workspace;
    let options = DrawOptions { language: sheet.language, caption: Caption::Hidden };
    let drawing = draw(sheet.plan, &workspace.shared, workspace.today, &options);
    let pattern = sheet.on_account("stakeholder-{id}");
    // An id that is no slug has another anchor than the pattern says.
    let has_slugs = drawing
        .cards
        .iter()
        .all(|card| anchor_of(Kind::Stakeholder, &card.id) == format!("stakeholder-{}", card.id));
    let links = if has_slugs { Links::Pattern(&pattern) } else { Links::None };
    let picture = svg_inline(&drawing, links);
    (!drawing.cards.is_empty()).then(|| Value::from_safe_string(picture))
}
