//! What the shared plan consists of, and what all its chapters have in common.
//!
//! In come parts and the plan, out come chapters under headings that name both sides where their names are known.

use crate::i18n::Message;
use crate::model::Plan;
use crate::report::plan_desk::PlanDesk;
use crate::report::view::{Bar, Block, Card, Link, Piece, Spark};

/// A part of it under a heading.
#[derive(Debug, Clone)]
pub(crate) struct Chapter {
    /// Its anchor; a page of prose has its own.
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) parts: Vec<Content>,
}

/// What a chapter holds.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Block(Block),
    /// Goals with their objectives.
    Goals(Vec<JointGoal>),
    /// Days in their order, by which something holds.
    Days(Vec<Day>),
}

/// A goal with its objectives.
#[derive(Debug, Clone)]
pub(crate) struct JointGoal {
    pub(crate) card: Card,
    pub(crate) objectives: Vec<JointObjective>,
}

/// An objective with what was measured.
#[derive(Debug, Clone)]
pub(crate) struct JointObjective {
    pub(crate) card: Card,
    pub(crate) bar: Option<Bar>,
    pub(crate) spark: Option<Spark>,
}

/// A day by which something holds.
#[derive(Debug, Clone)]
pub(crate) struct Day {
    pub(crate) id: String,
    pub(crate) when: String,
    pub(crate) title: String,
    /// How one will know.
    pub(crate) detail: Option<String>,
    pub(crate) who: Option<Link>,
    pub(crate) is_past: bool,
}

/// What the customer is called, when the plan may say it; its number is no name.
pub(crate) fn customer(plan: &Plan) -> Option<&str> {
    let name = plan.account.as_ref()?.name.get()?;
    (!name.trim().is_empty()).then_some(name.as_str())
}

/// What our side is called where two sides stand beside each other.
pub(super) fn ours(desk: &PlanDesk<'_>) -> String {
    let company = desk.basis.workspace.settings.company.clone();
    company.unwrap_or_else(|| desk.text("joint-our-side"))
}

/// What the customer's side is called there.
pub(super) fn theirs(desk: &PlanDesk<'_>) -> String {
    customer(desk.plan).map_or_else(|| desk.text("joint-your-side"), str::to_owned)
}

/// A text with the customer's name in it, or one that needs none.
pub(super) fn of_customer(
    desk: &PlanDesk<'_>,
    named: &'static str,
    unnamed: &'static str,
) -> String {
    match customer(desk.plan) {
        Some(name) => desk.say(&Message::new(named).with("name", name)),
        None => desk.text(unnamed),
    }
}

/// A chapter of blocks; none of none.
pub(super) fn chapter(
    desk: &PlanDesk<'_>,
    id: &str,
    key: &str,
    parts: Vec<Content>,
) -> Option<Chapter> {
    titled(id, desk.text(key), parts)
}

pub(super) fn titled(id: &str, title: String, parts: Vec<Content>) -> Option<Chapter> {
    (!parts.is_empty()).then(|| Chapter { id: id.to_owned(), title, parts })
}

/// Text of less weight, when there is some.
pub(super) fn quiet(text: Option<String>) -> Option<Piece> {
    text.filter(|text| !text.trim().is_empty()).map(Piece::quiet)
}
