//! The map of a change: the people of an account, with those who came, went or are different.
//!
//! In come both states, out comes the picture, whose cards lead to what is told of their people; nothing where
//! nobody changed.

use std::collections::BTreeMap;

use minijinja::Value;
use serde::Serialize;

use crate::diff::render::Source;
use crate::diff::{Part, PlanStep, renamed_people};
use crate::graph::render::{Links, svg_inline};
use crate::graph::{Before, Caption, DrawOptions, Drawing, Focus, compare, draw_since};
use crate::model::{Id, Kind};
use crate::site::embed::Shown;

/// The map of a change.
#[derive(Debug, Serialize)]
pub(super) struct Picture {
    svg: Value,
    /// How many of which kind of change it shows.
    summary: Option<String>,
}

/// The map of what changed in an account; `places` are the anchors of people who are told of.
pub(super) fn picture(
    source: &Source<'_>,
    part: &Part,
    places: &BTreeMap<Id, String>,
    shown: &Shown,
) -> Option<Picture> {
    let drawing = drawing(source, part)?;
    let svg = shown.once(svg_inline(&drawing, Links::Each(places)));
    Some(Picture { svg: Value::from_safe_string(svg), summary: drawing.heading.changes })
}

fn drawing(source: &Source<'_>, part: &Part) -> Option<Drawing> {
    let change = source.changes.plans.iter().find(|plan| plan.id == part.id)?;
    let PlanStep::Changed { was, .. } = &change.what else { return None };
    let (before, now) = (source.before.workspace(), source.now.workspace());
    let (then, plan) = (before.plan(was.as_ref().unwrap_or(&change.id))?, now.plan(&change.id)?);
    let renamed = renamed_people(source.before, source.now, &change.id);
    let comparison = compare(then, plan, &renamed);
    if comparison.people.is_empty() && comparison.lines.is_empty() {
        return None;
    }
    // One person is shown with those around, not with everybody.
    let focus = match comparison.people.as_slice() {
        [only] if comparison.lines.is_empty() => Some(Focus { person: only.id.clone(), depth: 1 }),
        _ => None,
    };
    let (language, caption) = (source.story.language, Caption::Hidden);
    let options = DrawOptions { language, caption, focus, ..DrawOptions::default() };
    let name = before.revision.as_ref().map_or("", |revision| revision.id.as_str());
    let before = Before { plan: Some(then), shared: &before.shared, renamed: &renamed, name };
    Some(draw_since(before, plan, &now.shared, now.today, &options))
}

/// The anchors of the people of an account, by their ids.
pub(super) fn places<'a>(
    items: impl Iterator<Item = (&'a crate::diff::Subject, &'a str)>,
) -> BTreeMap<Id, String> {
    let people = items.filter(|(subject, _)| subject.kind() == Some(Kind::Stakeholder));
    people.map(|(subject, anchor)| (subject.id().clone(), format!("#{anchor}"))).collect()
}
