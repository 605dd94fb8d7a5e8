//! The stakeholder map as a picture; the one place of the site that speaks with the graph.

use minijinja::Value;

use super::plan_sheet::PlanSheet;

/// The style that the picture needs.
pub(super) fn style() -> String {
    String::new()
}

/// The picture; none when there is nobody to show.
pub(super) fn picture(sheet: &PlanSheet<'_>) -> Option<Value> {
    let _ = sheet;
    None
}
