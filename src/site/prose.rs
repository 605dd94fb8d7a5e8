//! Markdown of a plan as HTML; the one place of the site that speaks with the renderer.
//!
//! What comes out was made by the renderer, which lets nothing active through.

use minijinja::Value;

use crate::document::{Context, Link, render};
use crate::i18n::Language;

/// How far headings in long texts are moved down, below those of the page.
const SHIFT: u8 = 3;

/// Long text as HTML that is safe to show; ids in it begin with `prefix`, `resolve` says where a
/// reference leads, and `embed` what a view shows.
pub(super) fn html(
    language: Language,
    markdown: &str,
    prefix: &str,
    resolve: &dyn Fn(&str) -> Option<Link>,
    embed: &dyn Fn(&str) -> Option<String>,
) -> Value {
    let context = Context { shift: SHIFT, resolve, embed, ..Context::new(prefix, language) };
    Value::from_safe_string(render(markdown, &context).html)
}
