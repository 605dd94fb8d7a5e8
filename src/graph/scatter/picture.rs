//! Where everybody stands: columns from against to for, heights from no influence to all of it.
//!
//! People of unknown stance have a column of their own, people of unknown influence a strip below.

use super::spread::spread;
use crate::graph::drawing::{Face, fit};
use crate::graph::{Facts, Label, Point, Rect, is_present};
use crate::i18n::{Language, Message};
use crate::model::{Influence, Stance, Word as _};

/// The height of a name.
const ROW: i64 = 24;
const NAME_SIZE: i64 = 13;
/// A column, its rail with the exact heights, and the sign before a name.
const COLUMN: i64 = 186;
const RAIL: i64 = 12;
const SIGN: i64 = 34;
/// The room left of the columns for the numbers, and above them for the words.
const LEFT: i64 = 52;
const TOP: i64 = 58;
/// The room below for words and legend.
const FOOT: i64 = 64;
const LEAST_PLOT: i64 = 440;

/// The stances from left to right; unknown stands apart.
const STANCES: [Stance; 6] = [
    Stance::Opponent,
    Stance::Skeptic,
    Stance::Neutral,
    Stance::Supporter,
    Stance::Advocate,
    Stance::Unknown,
];

/// Whether somebody decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// They do.
    Diamond,
    /// They do not.
    Disc,
}

/// Whether somebody of ours looks after somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// They do.
    Full,
    /// Nobody does.
    Hollow,
}

/// A person in the picture.
#[derive(Debug, Clone)]
pub struct Dot {
    /// Who, as a position in `plan.stakeholders`.
    pub person: usize,
    /// Their name.
    pub label: Label,
    /// Their sign and name together.
    pub place: Rect,
    /// Where they belong exactly; none when their influence is not known.
    pub spot: Option<Point>,
    /// Whether they decide.
    pub shape: Shape,
    /// Whether we look after them.
    pub fill: Fill,
    /// All of it in words.
    pub words: String,
}

/// A stance as a column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Where it is.
    pub place: Rect,
    /// Its word.
    pub label: String,
}

/// Influence beside support.
#[derive(Debug, Clone)]
pub struct Scatter {
    /// In which language.
    pub language: Language,
    /// What it shows.
    pub title: String,
    /// The size of the picture.
    pub width: i64,
    /// See [`Self::width`].
    pub height: i64,
    /// Where influence has its scale, from 10 at the top to 0.
    pub plot: Rect,
    /// The strip of those whose influence is not known, when there are any.
    pub strip: Option<Rect>,
    /// The columns.
    pub columns: Vec<Column>,
    /// Everybody who has not left.
    pub dots: Vec<Dot>,
}

impl Scatter {
    /// The height of an influence.
    pub fn height_of(&self, influence: Influence) -> i64 {
        height_of(influence, self.plot)
    }
}

/// An influence of 10 stands half a row below the top, 0 half a row above the bottom.
fn height_of(influence: Influence, plot: Rect) -> i64 {
    let range = plot.height - ROW;
    plot.bottom() - ROW / 2 - range * i64::from(influence.0.min(10)) / 10
}

/// Somebody who is to be placed.
struct Somebody {
    person: usize,
    influence: Option<Influence>,
}

/// Influence beside support, of everybody who has not left.
pub fn scatter(facts: &Facts<'_>, language: Language) -> Scatter {
    let mut columns: Vec<(Stance, Vec<Somebody>)> =
        STANCES.into_iter().map(|stance| (stance, Vec::new())).collect();
    for (person, item) in facts.plan.stakeholders.iter().enumerate() {
        let stance = item.stance.value().unwrap_or(Stance::Unknown);
        let column = columns.iter_mut().find(|(one, _)| *one == stance);
        if let Some((_, people)) = column.filter(|_| is_present(item)) {
            people.push(Somebody { person, influence: item.influence.value() });
        }
    }
    columns.retain(|(stance, people)| *stance != Stance::Unknown || !people.is_empty());
    let most = |known: bool| {
        let count = |people: &[Somebody]| {
            people.iter().filter(|one| one.influence.is_some() == known).count()
        };
        columns.iter().map(|(_, people)| rows(count(people))).max().unwrap_or_default()
    };
    let width = COLUMN * i64::try_from(columns.len()).unwrap_or(6);
    let plot = Rect { x: LEFT, y: TOP, width, height: most(true).max(LEAST_PLOT) };
    let strip = Rect { y: plot.bottom() + ROW, height: most(false), ..plot };
    let mut picture = Scatter {
        language,
        title: Message::new("scatter-title").in_language(language),
        width: LEFT + width + 8,
        height: strip.bottom() + FOOT,
        plot,
        strip: (strip.height > 0).then_some(strip),
        columns: Vec::new(),
        dots: Vec::new(),
    };
    for (at, (stance, people)) in (0..).zip(&columns) {
        let place = Rect { x: LEFT + COLUMN * at, width: COLUMN, ..plot };
        picture.columns.push(Column { place, label: stance.label().in_language(language) });
        place_column(facts, &mut picture, place, people);
    }
    picture
}

fn rows(count: usize) -> i64 {
    ROW * i64::try_from(count).unwrap_or_default()
}

/// Places the people of a stance: those of known influence in the plot, the others in the strip.
fn place_column(facts: &Facts<'_>, picture: &mut Scatter, column: Rect, people: &[Somebody]) {
    let known: Vec<(usize, i64)> = people
        .iter()
        .filter_map(|one| Some((one.person, picture.height_of(one.influence?))))
        .collect();
    let wanted: Vec<i64> = known.iter().map(|(_, height)| *height).collect();
    let plot = (picture.plot.y, picture.plot.bottom());
    for ((person, height), middle) in known.iter().zip(spread(&wanted, ROW, plot)) {
        let spot = Point { x: column.x + RAIL, y: *height };
        let dot = dot(facts, picture.language, *person, middle, column);
        picture.dots.push(Dot { spot: Some(spot), ..dot });
    }
    let top = picture.strip.map_or(0, |strip| strip.y);
    let unknown = people.iter().filter(|one| one.influence.is_none());
    for (row, one) in (0..).zip(unknown) {
        let middle = top + ROW * row + ROW / 2;
        picture.dots.push(dot(facts, picture.language, one.person, middle, column));
    }
}

fn dot(facts: &Facts<'_>, language: Language, person: usize, middle: i64, column: Rect) -> Dot {
    let decides = facts.people.is_decider(person);
    let face = if decides { Face::Bold } else { Face::Regular };
    let room = COLUMN - RAIL - SIGN - 8;
    let label = fit(&facts.name(person, language), face, NAME_SIZE, room);
    let is_covered = facts.people.is_covered(person);
    let mut words = vec![label.full.clone()];
    let mut add = |key: &'static str| words.push(Message::new(key).in_language(language));
    if decides {
        add("scatter-decides");
    }
    add(if is_covered { "scatter-covered" } else { "scatter-uncovered" });
    Dot {
        person,
        place: Rect {
            x: column.x + RAIL + 10,
            y: middle - ROW / 2,
            width: COLUMN - RAIL - 14,
            height: ROW,
        },
        label,
        spot: None,
        shape: if decides { Shape::Diamond } else { Shape::Disc },
        fill: if is_covered { Fill::Full } else { Fill::Hollow },
        words: words.join(" · "),
    }
}
