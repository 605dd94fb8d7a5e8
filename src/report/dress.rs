//! What differs between the forms that a report is given: its addresses, and how its prose is written.
//!
//! The site, a document, a deck each bring their own; everything else of a report is the same in all.

use crate::document::Link;
use crate::model::{Kind, Plan};

/// Says where a reference in prose leads; nothing where it leads nowhere.
pub(crate) type Resolve<'r> = dyn Fn(&str) -> Option<Link> + 'r;

/// Says what a block of prose that asks for a view shows.
pub(crate) type Embed<'r> = dyn Fn(&str) -> Option<String> + 'r;

/// The form that a report is given.
pub(crate) trait Dress: Send + Sync {
    /// The address of an account; empty where it has none, and on the account's own page.
    fn account(&self, plan: &Plan) -> String;

    /// The address of the page on which items of a kind stand; empty on that page.
    fn home(&self, plan: &Plan, kind: Kind) -> String;

    /// Whether items of a kind have a place in the report, so that a link can lead there.
    fn has_place(&self, kind: Kind) -> bool;

    /// The address of the page on which an account's prose stands; empty on that page.
    fn documents(&self, plan: &Plan) -> String;

    /// The whole address of an account, for those who read elsewhere; none where it is not known.
    fn published(&self, plan: &Plan) -> Option<String>;

    /// The address of a view of an account that has a page of its own, by the page's file.
    fn view(&self, plan: &Plan, file: &str) -> String;

    /// The address of the page of one of our people; empty where they have none.
    fn person(&self, id: &str) -> String;

    /// The address of what was found in a plan; empty where that is not shown.
    fn findings(&self, plan: &Plan) -> String;

    /// The address of a line in the plan files; none where there is no way there.
    fn source(&self, path: &str, line: u32) -> Option<String>;

    /// Markdown in this form; anchors in it begin with `prefix`.
    fn prose(
        &self,
        markdown: &str,
        prefix: &str,
        resolve: &Resolve<'_>,
        embed: &Embed<'_>,
    ) -> String;
}
