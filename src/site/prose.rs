//! Markdown of a plan as HTML; the one place of the site that speaks with the renderer.

use minijinja::Value;

use super::plan_sheet::PlanSheet;
use crate::document::{Context, Link, render};

/// How far headings in long texts are moved down, below those of the page.
const SHIFT: u8 = 3;

/// Long text as HTML that is safe to show; ids in it begin with `prefix`.
pub(super) fn html(sheet: &PlanSheet<'_>, markdown: &str, prefix: &str) -> Value {
    let resolve = |target: &str| {
        let link = sheet.resolve(target)?;
        Some(Link { href: link.href?, text: link.text })
    };
    let context =
        Context { shift: SHIFT, resolve: &resolve, ..Context::new(prefix, sheet.language) };
    Value::from_safe_string(render(markdown, &context).html)
}
