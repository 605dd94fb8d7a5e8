//! The words of the plans: what each kind of thing is, every status with its sign, and what fields and words mean
//! that do not say it themselves.
//!
//! In comes the language, out come tables in the order in which plans are read.

use super::meanings::{meanings, table};
use crate::model::{
    ActionStatus, Audience, CellState, InitiativeStatus, Kind, Lifecycle, ObjectiveStatus, QuestionState,
    RiskState, SolutionStatus, Stage, Stance, Status, Word,
};
use crate::report::marks::{DONE, DROPPED, Marked, UNKNOWN};
use crate::report::{Block, Cell, Desk, Mark, Piece, Tone, sign};

/// The glossary.
pub(crate) fn glossary(desk: &Desk<'_>) -> Vec<Block> {
    let kinds = Kind::all().iter().map(|kind| {
        let meaning = desk.text(&format!("about-{}", kind.word()));
        vec![
            Cell::of([Piece::Strong { text: desk.word(*kind) }]).class("lead"),
            Cell::text(Some(meaning)),
        ]
    });
    let signs = [
        words::<Status>(desk, "kind-plan"),
        words::<ObjectiveStatus>(desk, "kind-objective"),
        words::<ActionStatus>(desk, "kind-action"),
        words::<InitiativeStatus>(desk, "kind-initiative"),
        words::<Stance>(desk, "field-stance"),
        words::<CellState>(desk, "kind-whitespace"),
        words::<SolutionStatus>(desk, "kind-solution"),
        words::<Stage>(desk, "kind-opportunity"),
        words::<QuestionState>(desk, "kind-question"),
        words::<RiskState>(desk, "kind-risk"),
        words::<Lifecycle>(desk, "kind-account"),
    ];
    let mut blocks = vec![
        Block::Heading { text: desk.text("site-about-signs") },
        Block::Pieces { pieces: vec![Piece::Marks { marks: key_to_signs(desk) }] },
        table(desk, ["site-about-thing", "site-about-states"], signs.into_iter().collect()),
        Block::Heading { text: desk.text("site-about-words") },
        table(desk, ["site-about-word", "site-about-meaning"], kinds.collect()),
    ];
    // How people are judged is told to nobody who is judged.
    if desk.basis.audience != Audience::Customer {
        blocks.extend(meanings(desk));
    }
    blocks
}

/// What each sign says by itself.
fn key_to_signs(desk: &Desk<'_>) -> Vec<Mark> {
    let signs = [
        (Tone::Good, sign(Tone::Good), "sign-good"),
        (Tone::Warn, sign(Tone::Warn), "sign-warn"),
        (Tone::Bad, sign(Tone::Bad), "sign-bad"),
        (Tone::Info, sign(Tone::Info), "sign-info"),
        (Tone::Quiet, sign(Tone::Quiet), "sign-quiet"),
        (Tone::Good, DONE, "sign-done"),
        (Tone::Quiet, DROPPED, "sign-dropped"),
        (Tone::Quiet, UNKNOWN, "sign-unknown"),
    ];
    signs.map(|(tone, sign, key)| Mark { tone, sign, word: desk.text(key) }).into()
}

/// Every word of a status with its sign.
fn words<W: Marked + Copy>(desk: &Desk<'_>, key: &str) -> Vec<Cell> {
    let marks = W::all().iter().map(|word| desk.mark(*word)).collect();
    let name = Piece::Strong { text: desk.text(key) };
    vec![Cell::of([name]).class("lead"), Cell::of([Piece::Marks { marks }])]
}
