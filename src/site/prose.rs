//! Markdown of a plan as HTML; the one place of the site that speaks with the renderer.

use minijinja::Value;

use super::plan_sheet::PlanSheet;
use super::templates::escaped;

/// Long text as HTML that is safe to show; ids in it begin with `prefix`.
pub(super) fn html(sheet: &PlanSheet<'_>, markdown: &str, prefix: &str) -> Value {
    let _ = (sheet, prefix);
    let paragraphs = markdown.split("\n\n").map(|text| format!("<p>{}</p>", escaped(text.trim())));
    Value::from_safe_string(paragraphs.collect())
}
