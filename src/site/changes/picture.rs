//! The map of a change: the people of an account, with those who came, went or are different.
//!
//! In come both states, out comes the picture, whose cards lead to what is told of their people; nothing where
//! nobody changed.

use std::collections::BTreeMap;

use minijinja::Value;
use serde::Serialize;

use crate::diff::Part;
use crate::diff::render::{Source, drawing_of_change};
use crate::graph::Caption;
use crate::graph::render::{Links, svg_inline};
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
    let revision = source.before.workspace().revision.as_ref();
    let name = revision.map_or("", |revision| revision.id.as_str());
    let drawing = drawing_of_change(source, part, Caption::Hidden, name)?;
    let svg = shown.once(svg_inline(&drawing, Links::Each(places)));
    Some(Picture { svg: Value::from_safe_string(svg), summary: drawing.heading.changes })
}

/// The anchors of the people of an account, by their ids.
pub(super) fn places<'a>(
    items: impl Iterator<Item = (&'a crate::diff::Subject, &'a str)>,
) -> BTreeMap<Id, String> {
    let people = items.filter(|(subject, _)| subject.kind() == Some(Kind::Stakeholder));
    people.map(|(subject, anchor)| (subject.id().clone(), format!("#{anchor}"))).collect()
}
