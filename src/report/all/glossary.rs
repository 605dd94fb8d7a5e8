//! The words of the plans: what each kind of thing is, and every status with its sign.
//!
//! In comes the language, out come tables in the order in which plans are read.

use crate::model::{
    ActionStatus, CellState, InitiativeStatus, Kind, Lifecycle, ObjectiveStatus, QuestionState,
    RiskState, SolutionStatus, Stage, Stance, Status, Word,
};
use crate::report::marks::Marked;
use crate::report::{Block, Cell, Column, Desk, Piece, Row, Table};

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
    vec![
        Block::Heading { text: desk.text("site-about-signs") },
        table(desk, ["site-about-thing", "site-about-states"], signs.into_iter().collect()),
        Block::Heading { text: desk.text("site-about-words") },
        table(desk, ["site-about-word", "site-about-meaning"], kinds.collect()),
    ]
}

/// Every word of a status with its sign.
fn words<W: Marked + Copy>(desk: &Desk<'_>, key: &str) -> Vec<Cell> {
    let marks = W::all().iter().map(|word| desk.mark(*word)).collect();
    let name = Piece::Strong { text: desk.text(key) };
    vec![Cell::of([name]).class("lead"), Cell::of([Piece::Marks { marks }])]
}

fn table(desk: &Desk<'_>, columns: [&str; 2], rows: Vec<Vec<Cell>>) -> Block {
    let column = |key: &str| Column { label: desk.text(key), class: "" };
    Block::Table(Table {
        name: desk.text(columns[0]),
        class: "cards",
        tools: false,
        columns: columns.map(column).into(),
        rows: rows.into_iter().map(|cells| Row { cells, ..Row::default() }).collect(),
        foot: None,
    })
}
