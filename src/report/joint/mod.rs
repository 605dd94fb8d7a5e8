//! The plan that both sides share, as it is handed to the customer: what we want together, who does what until
//! when, whom to call.
//!
//! In comes a plan as guests may read it, out come its chapters in the order in which a guest reads them. A
//! chapter that has nothing to say is not there, and nothing says that it is missing.

mod chapter;
mod goals;
mod meetings;
mod people;
mod work;

use super::plan_desk::PlanDesk;
use super::view::{Block, Fact, Piece};
use crate::model::Page;

pub(crate) use chapter::{Chapter, Content, Day, JointGoal, JointObjective, customer};
pub(crate) use people::has_place;

/// The plan that both sides share.
#[derive(Debug, Clone)]
pub(crate) struct Joint {
    /// Whose it is: us, where we have a name, and the customer.
    pub(crate) between: Vec<String>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) chapters: Vec<Chapter>,
}

/// The shared plan at a desk.
pub(crate) fn joint(desk: &PlanDesk<'_>) -> Joint {
    let mut chapters: Vec<Chapter> = desk.plan.pages.iter().map(|page| prose(desk, page)).collect();
    let rest = [
        goals::priorities(desk),
        goals::goals(desk),
        work::actions(desk),
        work::milestones(desk),
        meetings::reviews(desk),
        meetings::decisions(desk),
        people::contacts(desk),
        people::services(desk),
    ];
    chapters.extend(rest.into_iter().flatten());
    let company = desk.basis.workspace.settings.company.clone();
    let between = company.into_iter().chain(customer(desk.plan).map(str::to_owned)).collect();
    Joint { between, facts: facts(desk), chapters }
}

fn facts(desk: &PlanDesk<'_>) -> Vec<Fact> {
    let header = desk.plan.header.as_ref();
    let period = header.and_then(|header| header.period.get());
    let period = period.and_then(|term| desk.term(&term.start, &term.end));
    let every = header.and_then(|header| header.review_every.value());
    let owner = header.and_then(|header| desk.person_piece(&header.owner));
    let all = [
        desk.fact_text("field-period", period),
        desk.fact_text("joint-next", meetings::next(desk).map(|day| desk.date(day))),
        desk.fact_text("joint-every", every.map(|every| desk.cadence(every))),
        desk.fact("joint-first-contact", owner),
    ];
    all.into_iter().flatten().collect()
}

/// A page of prose as a chapter.
fn prose(desk: &PlanDesk<'_>, page: &Page) -> Chapter {
    let id = super::prose_anchor(&page.id);
    // Views of the plan draw on what guests may not see.
    let nothing = |_: &str| Some(String::new());
    let dressed = desk.dressed(page.below_title(), &format!("{id}-"), &nothing);
    let pieces = vec![Piece::Prose { dressed }];
    let is_named = !page.front.title.is_blank() || page.heading.is_some();
    let title = if is_named { page.title() } else { desk.text("joint-plan") };
    Chapter { id, title, parts: vec![Content::Block(Block::Pieces { pieces })] }
}
