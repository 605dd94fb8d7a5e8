//! What changed between two states, as one page that stands alone: a file to send, to print, to keep.
//!
//! In comes what is told of the changes, with both states as their audience may see them; out goes HTML with
//! its style in it. It asks for nothing, runs nothing, and shows a plan's words as text alone.

mod account;
mod edits;
mod head;
mod page;
mod picture;
mod runs;

pub use head::Head;
use minijinja::Value;
use minijinja::value::Serde;

use super::templates::Templates;
use crate::diff::render::{Context, Source};
use crate::error::Result;

/// Writes the page of changes in the language in which they are told.
///
/// Of each item as many fields that did not change stand open as `context` says; the others are folded. Fails
/// only where a template of ours is broken.
pub fn changes_page(source: &Source<'_>, head: Head, context: Context) -> Result<String> {
    let view = page::view(source, head, context);
    Templates::new(source.story.language, &source.now.workspace().settings)?
        .part("changes.html", Value::from(Serde(&view)))
}
