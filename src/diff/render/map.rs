//! The map of the change: the people of an account with those who came, went or are different.
//!
//! In come both states, out comes the picture, or the graph that forges draw of it; nothing where nobody changed.

use super::source::Source;
use crate::diff::{change::PlanStep, renamed_people, tell::Part};
use crate::graph::render::mermaid;
use crate::graph::{Before, Caption, DrawOptions, Drawing, Focus, compare, draw_since};

/// A larger one nobody reads in a comment.
const MOST: usize = 8_000;

/// The graph that forges draw; nothing where it would be too large to look at.
pub(super) fn map_of_change(source: &Source<'_>, part: &Part) -> Option<String> {
    let text = mermaid(&drawing_of_change(source, part, Caption::Shown, "")?);
    (text.chars().count() <= MOST).then_some(text)
}

/// The people of an account with what changed of them; nothing where nothing did, and of a plan that is new
/// or gone. `name` is what the state before is called in it, when it is.
pub fn drawing_of_change(
    source: &Source<'_>,
    part: &Part,
    caption: Caption,
    name: &str,
) -> Option<Drawing> {
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
    let options = DrawOptions { language, caption, focus, ..DrawOptions::default() };
    let before = Before { plan: Some(then), shared: &before.shared, renamed: &renamed, name };
    Some(draw_since(before, plan, &now.shared, now.today, &options))
}
