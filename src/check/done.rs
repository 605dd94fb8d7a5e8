//! How an action is mended of which status, day and percent contradict each other on whether it is done.
//!
//! In come the action and its file, out come fixes that somebody should look at. Only what is certain is
//! written: a day on which it was done means done, and done means all of it; a missing day is nobody's
//! to guess.

use crate::diagnostic::{Applicability, Fix, Location};
use crate::i18n::Message;
use crate::model::{Action, SourceFile};
use crate::text::Span;

/// For an action with a `done-on` that is not to come: says that it is done. Nothing where the action does
/// not stand in lines of its own.
pub fn mark_done(action: &Action, file: &SourceFile) -> Option<Fix> {
    let title = Message::new("fix-done");
    let at = |span| Location { path: file.path.clone(), span: Some(span) };
    if action.status.is_written() {
        let status = at(action.status.at());
        return Some(Fix::replacing(title, Applicability::Unsafe, &status, "\"done\""));
    }
    let day = action.done_on.key();
    let line = file.lines.around(day, &file.text);
    let indent = Span::new(line.start, day.start).slice(&file.text);
    let text = format!("status = \"done\"\n{indent}");
    let is_alone = action.done_on.is_written() && indent.trim().is_empty();
    is_alone.then(|| Fix::replacing(title, Applicability::Unsafe, &at(Span::at(day.start)), text))
}

/// For an action that is done: says that all of it is. Nothing where no percent is written.
pub fn complete(action: &Action, file: &SourceFile) -> Option<Fix> {
    let at = Location { path: file.path.clone(), span: Some(action.percent.at()) };
    let fix = Fix::replacing(Message::new("fix-complete"), Applicability::Unsafe, &at, "100");
    action.percent.is_written().then_some(fix)
}
