//! The legend: every sign that occurs in the picture, with its word, in rows that fit its width.
//!
//! What does not occur is not explained.

use super::band::{self, Band, Tone};
use super::cards::{Badge, Billing, Card};
use super::changed::Changes;
use super::density::CardForm;
use super::line_style::LineStyle;
use super::lines::Tie;
use super::options::ColorBy;
use super::widths::{Face, clean, fit, width};
use super::words::{Words, phrase};
use crate::graph::comparison::Change;
use crate::graph::layout::{Point, Rect};
use crate::i18n::{Language, Message};
use crate::model::{Role, StakeholderStatus, Weight};

/// A sign of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Symbol {
    /// What a band tells.
    Band(Band),
    /// A part.
    Badge(Badge),
    /// Bars of influence.
    Weight(Weight),
    /// A thick border: high influence, where there is no room for bars.
    Border,
    /// A line.
    Line(LineStyle),
    /// Initials of somebody of ours.
    Cover(String),
    /// Nobody of ours.
    Uncovered,
    /// A card that is not somebody who is simply there.
    Status(StakeholderStatus),
    /// Contact that is too long ago.
    Stale,
    /// Why somebody is in a picture that is about one.
    Billing(Billing),
    /// People below who are not shown.
    Beyond,
    /// What is new, gone or different.
    Change(Change),
    /// Nothing.
    Blank,
}

impl Symbol {
    /// How much room it takes.
    fn width(&self) -> i64 {
        match self {
            Self::Band(_)
            | Self::Badge(_)
            | Self::Status(_)
            | Self::Billing(_)
            | Self::Beyond
            | Self::Border => 26,
            Self::Line(_) => 40,
            Self::Weight(_) => 18,
            Self::Cover(_) | Self::Uncovered | Self::Stale | Self::Change(_) | Self::Blank => 20,
        }
    }
}

/// A sign with its word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The sign.
    pub symbol: Symbol,
    /// Where the sign's left edge and the middle of the row are.
    pub at: Point,
    /// Where the word begins.
    pub text_x: i64,
    /// The word.
    pub text: String,
}

/// All signs that occur.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Legend {
    /// What it is called, for those who do not see it.
    pub label: String,
    /// Where it is.
    pub place: Rect,
    /// Its signs.
    pub marks: Vec<Mark>,
}

impl Legend {
    /// Moves it down to where there is room for it.
    pub(super) fn move_down(&mut self, by: i64) {
        self.place.y += by;
        self.marks.iter_mut().for_each(|mark| mark.at.y += by);
    }
}

const SIZE: i64 = 11;
const ROW: i64 = 26;
const NARROW_ROW: i64 = 22;
const GAP: i64 = 20;

/// So many changes are told under the picture.
const MOST_ENTRIES: usize = 12;

/// More of our people than this are left to the cards themselves.
const MOST_COVERS: usize = 12;

/// The legend of what occurs on cards of a form, from the upper left corner of `room` on.
pub(super) fn legend(
    cards: &[Card],
    ties: &[Tie],
    words: &Words,
    (form, color_by): (CardForm, ColorBy),
    changes: Option<&Changes>,
    room: Rect,
) -> Legend {
    let groups = [
        change_signs(cards, ties, words),
        bands(cards),
        focus(cards, words),
        roles(cards, color_by),
        marks_of_cards(cards, words, form),
        line_styles(ties, words),
    ];
    let mut legend =
        Legend { label: phrase(words.language, "graph-legend"), place: room, marks: Vec::new() };
    let mut y = room.y + ROW / 2 + 12;
    for group in groups.into_iter().filter(|group| !group.is_empty()) {
        y = flow(&mut legend.marks, group, room, y);
    }
    for entry in entries(changes, words.language) {
        y = flow(&mut legend.marks, vec![entry], room, y) - (ROW - NARROW_ROW);
    }
    let is_empty = legend.marks.is_empty();
    legend.place.height = if is_empty { 0 } else { y - ROW / 2 - room.y };
    legend
}

/// Sets a group in rows and gives the middle of the row after it.
fn flow(marks: &mut Vec<Mark>, group: Vec<(Symbol, String)>, room: Rect, mut y: i64) -> i64 {
    let mut x = room.x;
    for (symbol, text) in group {
        let text_x = symbol.width() + 7;
        let text = fit(&text, Face::Regular, SIZE, room.width - text_x).shown;
        let whole = text_x + width(&text, Face::Regular, SIZE);
        if x > room.x && x + whole > room.right() {
            x = room.x;
            y += ROW;
        }
        marks.push(Mark { symbol, at: Point { x, y }, text_x: x + text_x, text });
        x += whole + GAP;
    }
    y + ROW
}

/// The signs of changes that occur.
fn change_signs(cards: &[Card], ties: &[Tie], words: &Words) -> Vec<(Symbol, String)> {
    let occurs = |change: &Change| {
        let change = Some(*change);
        cards.iter().any(|card| card.changed() == change)
            || ties.iter().any(|tie| tie.change == change)
    };
    let key = |change: Change| match change {
        Change::Added => "graph-added",
        Change::Removed => "graph-removed",
        Change::Changed => "graph-changed",
    };
    let occurring = Change::ALL.into_iter().filter(occurs);
    occurring.map(|it| (Symbol::Change(it), phrase(words.language, key(it)))).collect()
}

/// The weightiest changes in words, and how many more there are.
fn entries(changes: Option<&Changes>, language: Language) -> Vec<(Symbol, String)> {
    let all = changes.map(|changes| changes.entries.as_slice()).unwrap_or_default();
    let shown = if all.len() > MOST_ENTRIES { MOST_ENTRIES - 1 } else { all.len() };
    let told = all[..shown].iter().map(|entry| (Symbol::Change(entry.change), entry.text.clone()));
    let more = Message::new("graph-changes-more").with("count", all.len() - shown);
    let more = (all.len() > shown).then(|| (Symbol::Blank, more.in_language(language)));
    told.chain(more).collect()
}

fn bands(cards: &[Card]) -> Vec<(Symbol, String)> {
    let bands = band::occurring(cards.iter().map(|card| &card.band));
    bands.into_iter().map(|band| (Symbol::Band(band.clone()), band.word.clone())).collect()
}

/// The signs of a picture that is about one.
fn focus(cards: &[Card], words: &Words) -> Vec<(Symbol, String)> {
    let mut marks = Vec::new();
    for (billing, key) in [(Billing::Focus, "graph-focus"), (Billing::Context, "graph-context")] {
        if cards.iter().any(|card| card.billing == billing) {
            marks.push((Symbol::Billing(billing), phrase(words.language, key)));
        }
    }
    if cards.iter().any(|card| card.beyond > 0) {
        marks.push((Symbol::Beyond, phrase(words.language, "graph-legend-beyond")));
    }
    marks
}

/// The letters of parts, but for those that bands explain.
fn roles(cards: &[Card], color_by: ColorBy) -> Vec<(Symbol, String)> {
    let is_told = |role: Role| {
        color_by == ColorBy::Role
            && cards.iter().any(|card| card.band.tone == Tone::Role(Some(role)))
    };
    let badge = |role: &Role| {
        let mut badges = cards.iter().flat_map(|card| &card.roles[..card.roles_shown]);
        badges.find(|badge| badge.role == *role)
    };
    let untold = Role::ALL.iter().filter(|role| !is_told(**role));
    let badges = untold.filter_map(badge);
    badges.map(|badge| (Symbol::Badge(badge.clone()), badge.word.clone())).collect()
}

fn weights(cards: &[Card], words: &Words, form: CardForm) -> Vec<(Symbol, String)> {
    let weights = [
        (Weight::High, "graph-legend-high"),
        (Weight::Medium, "graph-legend-medium"),
        (Weight::Low, "graph-legend-low"),
    ];
    let occurs = |weight| cards.iter().any(|card| card.weight() == Some(weight));
    let known = weights.into_iter().filter(|(weight, _)| occurs(*weight));
    let mark = |(weight, key)| (Symbol::Weight(weight), phrase(words.language, key));
    match form {
        CardForm::Full | CardForm::Compact => known.map(mark).collect(),
        CardForm::Dot => known
            .filter(|(weight, _)| *weight == Weight::High)
            .map(|(_, key)| (Symbol::Border, phrase(words.language, key)))
            .collect(),
    }
}

fn marks_of_cards(cards: &[Card], words: &Words, form: CardForm) -> Vec<(Symbol, String)> {
    let mut marks = weights(cards, words, form);
    if form != CardForm::Dot {
        marks.extend(covers(cards));
    }
    if cards.iter().any(Card::is_uncovered) {
        marks.push((Symbol::Uncovered, words.uncovered.clone()));
    }
    if form == CardForm::Full && cards.iter().any(|card| card.stale.is_some()) {
        marks.push((Symbol::Stale, phrase(words.language, "graph-legend-stale")));
    }
    for status in StakeholderStatus::ALL.iter().filter(|it| **it != StakeholderStatus::Active) {
        if cards.iter().any(|card| card.status == *status) {
            marks.push((Symbol::Status(*status), words.status(*status).to_owned()));
        }
    }
    marks
}

/// Our people by their initials, in the order in which they occur.
fn covers(cards: &[Card]) -> Vec<(Symbol, String)> {
    let mut seen = std::collections::HashSet::new();
    let all = cards.iter().flat_map(|card| &card.covers);
    let all: Vec<_> = all.filter(|cover| seen.insert(cover.name.as_str())).collect();
    if all.len() > MOST_COVERS {
        return Vec::new();
    }
    all.iter().map(|cover| (Symbol::Cover(cover.initials.clone()), clean(&cover.name))).collect()
}

fn line_styles(ties: &[Tie], words: &Words) -> Vec<(Symbol, String)> {
    let occurs = |style: &LineStyle| ties.iter().any(|tie| tie.style == *style);
    let styles = LineStyle::ALL.into_iter().filter(occurs);
    styles.map(|style| (Symbol::Line(style), style.label().in_language(words.language))).collect()
}
