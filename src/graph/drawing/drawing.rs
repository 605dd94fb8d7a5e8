//! A picture of people and their ties: where everything is and what it says.
//!
//! Writers get this and decide nothing.

use super::cards::Card;
use super::changed::Changes;
use super::heading::Heading;
use super::legend::Legend;
use super::lines::Line;
use super::sheet::Sheet;
use super::units::UnitMark;
use crate::graph::layout::{Direction, Link};
use crate::i18n::Language;

/// A picture of people and their ties.
#[derive(Debug, Clone)]
pub struct Drawing {
    /// The language of all its words.
    pub language: Language,
    /// Where those who report stand.
    pub direction: Direction,
    /// What it is called and says.
    pub heading: Heading,
    /// Its width.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// The sheet of paper that it fills, if it is for paper.
    pub sheet: Option<Sheet>,
    /// The names of the units, in the order of the plan.
    pub units: Vec<String>,
    /// Frames and labels of units.
    pub unit_marks: Vec<UnitMark>,
    /// The lines of reporting.
    pub links: Vec<Link>,
    /// The lines of influence, and those that close a circle of reporting.
    pub lines: Vec<Line>,
    /// The people, in the order of the plan.
    pub cards: Vec<Card>,
    /// What the signs mean, as far as they occur.
    pub legend: Legend,
    /// What changed, in a picture of changes.
    pub changes: Option<Changes>,
}
