//! What a conflict is about: the item and field in it, and what each side has there.
//!
//! In comes a file with markers and one of its conflicts; out come names and texts for people. It is the item or
//! field below which everything lies that differs between both sides; where there is none, it is about lines.

use super::super::clash::{Clash, ClashKind, item_of};
use super::super::meaning::{Path, leaves};
use super::super::{Form, Sides};
use super::left::{Left, Side};
use crate::document::{Toml, Value, Written};
use crate::i18n::Message;
use crate::model::Kind;
use crate::text::{LineIndex, Span};

/// The most text that is read again to name all conflicts of a file, in bytes.
const MOST_READ: usize = 64 * 1024 * 1024;

/// Something that somebody has to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// A line of it in the file, from 1.
    pub line: usize,
    /// The keys from the document to what it is about; none where it is about lines.
    pub at: Vec<String>,
    /// What happened, as one phrase.
    pub what: Message,
    /// What each side has, as it is written; none where it has nothing, or nobody knows.
    pub sides: Sides<Option<String>>,
    form: Form,
}

impl Conflict {
    /// The item, such as `action.pilot`; none in a page, and for lines.
    pub fn item(&self) -> Option<String> {
        let item = if self.form == Form::Toml { item_of(&self.at) } else { &[] };
        (!item.is_empty()).then(|| item.join("."))
    }

    /// The field, dotted; none for an item as a whole, and for lines.
    pub fn field(&self) -> Option<String> {
        let item = if self.form == Form::Toml { item_of(&self.at).len() } else { 0 };
        let rest = self.at.get(item..).unwrap_or_default();
        (!rest.is_empty()).then(|| rest.join("."))
    }

    /// The kind of the item.
    pub fn kind(&self) -> Option<Kind> {
        let word = self.at.first().filter(|_| self.form == Form::Toml)?;
        Kind::of_word(word)
    }
}

impl Left {
    /// What is left to decide, in order.
    pub fn conflicts(&self) -> Vec<Conflict> {
        let all = (0..self.regions.len()).map(|at| conflict(self, at));
        all.enumerate().map(|(at, it)| Conflict { line: self.line(at, &it.at), ..it }).collect()
    }

    /// The line of a conflict in the text as it was given: of the field or item there, else of a marker.
    fn line(&self, at: usize, path: &[String]) -> usize {
        let (text, regions) = &self.given;
        let clash = Clash::new(path, ClashKind::ChangedTwice);
        let is_named = self.form == Form::Toml && !path.is_empty();
        let place = if is_named { clash.place(text) } else { None };
        if let Some(place) = place {
            return LineIndex::new(text).line_column(place.start, text).line as usize;
        }
        let region = regions.get(at).or(regions.last()).unwrap_or(&self.regions[at]);
        region.line
    }
}

/// Both sides of one conflict as documents, with our side of all others.
pub(super) struct Both {
    pub(super) ours: Toml,
    pub(super) theirs: Toml,
}

impl Both {
    /// Nothing where a side cannot be read.
    pub(super) fn of(left: &Left, at: usize) -> Option<Self> {
        if left.text.len().saturating_mul(left.regions.len()) > MOST_READ {
            return None;
        }
        let other = |place: usize| if place == at { Side::Theirs } else { Side::Ours };
        let ours = left.toml(&left.with(|_| Side::Ours).0)?;
        Some(Self { ours, theirs: left.toml(&left.with(other).0)? })
    }

    /// Whether both sides have the header of an item in the conflict, which begins where ours stands.
    fn adds(&self, item: &[String], place: Span) -> bool {
        let header = |toml: &Toml| value(toml, item).and_then(|it| it.header());
        let ours = header(&self.ours).is_some_and(|header| place.contains(header.line));
        ours && header(&self.theirs).is_some_and(|header| place.start <= header.line.start)
    }

    /// The keys to the item or field that holds all that differs; none where that is nothing, or more than one.
    fn differs_at(&self, form: Form) -> Path {
        let (ours, theirs) = (leaves(&self.ours), leaves(&self.theirs));
        let paths = ours.keys().chain(theirs.keys());
        let differing: Vec<&Path> =
            paths.filter(|path| ours.get(*path) != theirs.get(*path)).collect();
        let Some(first) = differing.first() else { return Path::new() };
        let length = differing.iter().fold(first.len(), |length, path| {
            let common = first.iter().zip(*path).take_while(|(a, b)| a == b).count();
            length.min(common)
        });
        let common = &first[..length];
        let is_enough = match Kind::of_word(common.first().map_or("", String::as_str)) {
            Some(kind) if form == Form::Toml && !kind.is_single() => length >= 2,
            _ => length >= 1,
        };
        if is_enough { common.to_vec() } else { Path::new() }
    }
}

/// What is at the end of a path.
pub(super) fn value<'t>(toml: &'t Toml, path: &[String]) -> Option<Value<'t>> {
    path.iter().try_fold(toml.root(), |value, key| value.lookup(key))
}

/// Describes one conflict of a file, without its line.
pub(super) fn conflict(left: &Left, at: usize) -> Conflict {
    let form = left.form;
    let both = Both::of(left, at);
    let region = &left.regions[at];
    let lines = |side: Side| Some(left.side(region, side).trim_end().to_owned());
    let base = left.base.as_ref().and_then(|text| left.toml(text));
    let path = both.as_ref().map_or_else(Path::new, |both| {
        let path = both.differs_at(form);
        let item = item_of(&path);
        let is_added = form == Form::Toml && both.adds(item, left.with(|_| Side::Ours).1[at]);
        let was_there = base.as_ref().is_some_and(|base| value(base, item).is_some());
        if is_added && !was_there { item.to_vec() } else { path }
    });
    let (Some(both), false) = (both, path.is_empty()) else {
        let base = region.base.and_then(|_| lines(Side::Base));
        let sides = Sides { base, ours: lines(Side::Ours), theirs: lines(Side::Theirs) };
        let what = Clash::new(&[], ClashKind::Lines).message();
        return Conflict { line: 0, at: path, what, sides, form };
    };
    let written = |toml: &Toml| value(toml, &path).map(|value| value.raw().trim_end().to_owned());
    let of = |toml: &Toml, side: Side| {
        let is_whole = value(toml, &path).is_some_and(|value| is_table(value));
        if is_whole { lines(side) } else { written(toml) }
    };
    let ours = of(&both.ours, Side::Ours);
    let theirs = of(&both.theirs, Side::Theirs);
    let what = what(&path, form, base.as_ref(), [ours.is_some(), theirs.is_some()]);
    let base = base.as_ref().and_then(written);
    Conflict { line: 0, at: path, what, sides: Sides { base, ours, theirs }, form }
}

/// Whether a value is a table of lines of its own.
fn is_table(value: Value<'_>) -> bool {
    matches!(value.written(), Written::Header | Written::Implicit | Written::Dotted)
}

fn what(path: &Path, form: Form, base: Option<&Toml>, [ours, theirs]: [bool; 2]) -> Message {
    let was_there = base.map(|base| leaves(base).keys().any(|it| it.starts_with(path)));
    let is_item = form == Form::Toml && item_of(path).len() == path.len();
    let kind = match (was_there, ours, theirs) {
        (Some(true), false, _) => ClashKind::DeletedByOurs,
        (Some(true), _, false) => ClashKind::DeletedByTheirs,
        (_, false, _) => return only("resolve-only-theirs", path),
        (_, _, false) => return only("resolve-only-ours", path),
        (Some(false), true, true) if is_item => ClashKind::AddedTwice,
        _ => ClashKind::ChangedTwice,
    };
    if form == Form::Prose {
        return only("resolve-page-field", path);
    }
    Clash::new(path, kind).message()
}

fn only(key: &'static str, path: &Path) -> Message {
    Message::new(key).with("what", path.join("."))
}
