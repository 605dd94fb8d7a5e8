//! The ways from one page of an account to the others.
//!
//! In comes the page on which they stand, out come links to all that the edition shows.

use serde::Serialize;

use super::plan_sheet::PlanSheet;
use super::view::View;
use crate::report::Link;

/// A way to a view.
#[derive(Serialize)]
pub(super) struct Way {
    link: Link,
    is_here: bool,
}

/// The ways to the views of a plan from one of them, or from the account's page.
pub(super) fn views(sheet: &PlanSheet<'_>, here: Option<View>) -> Vec<Way> {
    let edition = sheet.sheet.edition;
    let shown = View::ALL.into_iter().filter(|view| view.is_shown(edition, sheet.plan));
    let way = |view: View| Way {
        link: Link::to(sheet.text(view.title()), sheet.dress.view(sheet.plan, view.file())),
        is_here: here == Some(view),
    };
    shown.map(way).collect()
}
