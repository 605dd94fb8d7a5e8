//! What we still have to learn, as a section of the account and as a sheet for a meeting.

use super::part::section as titled;
use crate::report::{PlanDesk, closed_questions, meeting_sheet, questions};
use crate::site::section::Section;

/// All questions in short.
pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    titled(sheet, "questions", Some(open(sheet)), questions(sheet))
}

/// The sheet for a meeting, and below it what was answered.
pub(super) fn sheet(desk: &PlanDesk<'_>) -> Option<Section> {
    let mut blocks = meeting_sheet(desk);
    blocks.extend(closed_questions(desk));
    titled(desk, "questions", Some(open(desk)), blocks)
}

/// How many questions nobody has answered or dropped.
fn open(desk: &PlanDesk<'_>) -> usize {
    desk.plan.questions.iter().filter(|item| item.is_open()).count()
}
