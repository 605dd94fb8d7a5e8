//! The map of the change: the people of an account with those who came, went or are different.
//!
//! In come both states, out comes a graph that forges draw; nothing where nobody changed, and where it would
//! be too large to look at.

use super::source::Source;
use crate::diff::{change::PlanStep, renamed_people, tell::Part};
use crate::graph::render::mermaid;
use crate::graph::{Before, DrawOptions, Focus, compare, draw_since};

/// A larger one nobody reads in a comment.
const MOST: usize = 8_000;

pub(super) fn map_of_change(source: &Source<'_>, part: &Part) -> Option<String> {
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
    let language = source.story.language;
    let options = DrawOptions { language, focus, ..DrawOptions::default() };
    let before = Before { plan: Some(then), shared: &before.shared, renamed: &renamed, name: "" };
    let text = mermaid(&draw_since(before, plan, &now.shared, now.today, &options));
    (text.chars().count() <= MOST).then_some(text)
}
