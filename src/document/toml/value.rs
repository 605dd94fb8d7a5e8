//! The reading side of the arena: handles that know their document.
//!
//! A [`Value`] is two words and copies freely; strings are decoded when asked for. Iteration goes in
//! the order of the source.

use std::borrow::Cow;

use ::toml::value::Datetime;
use jiff::civil::Date;

use crate::text::Span;

use super::arena::Toml;
use super::inside::Inside;
use super::node::{DAMAGED, Id, KEY_QUOTED, NONE, Node, PLAIN};
use super::node::{Header, Shape, Written};
use super::{number, scalar};

/// A value of a document.
#[derive(Clone, Copy)]
pub struct Value<'a> {
    toml: &'a Toml,
    id: Id,
}

/// A key of a table with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The key's text.
    pub key: &'a str,
    /// Where the key stands, with its quotes.
    pub key_span: Span,
    /// The value.
    pub value: Value<'a>,
}

impl<'a> Value<'a> {
    pub(super) fn new(toml: &'a Toml, id: Id) -> Self {
        Self { toml, id }
    }

    fn node(self) -> &'a Node {
        &self.toml.nodes[self.id as usize]
    }

    /// What it is.
    pub fn shape(self) -> Shape {
        self.node().shape
    }

    /// How it is written.
    pub fn written(self) -> Written {
        self.node().written
    }

    /// Whether a mistake hurt it or something directly in it, so that what it lacks or holds too much
    /// says nothing.
    pub fn is_damaged(self) -> bool {
        self.shape() == Shape::Damaged || self.node().has(DAMAGED)
    }

    /// Its place: scalars, arrays and inline tables as written; a table with a header from the header
    /// to its own last line; an array of tables from its first element to its last; tables without a
    /// place of their own where their key first stands; the root the whole document.
    pub fn span(self) -> Span {
        let node = self.node();
        match node.written {
            Written::Header | Written::Element => {
                self.header().map_or(node.span, |header| header.line.join(header.body))
            }
            Written::ArrayOfTables if node.first != NONE => {
                let ends = [node.first, node.last].map(|id| Self { id, ..self }.span());
                ends[0].join(ends[1])
            }
            _ => node.span,
        }
    }

    /// The source of [`Value::span`].
    pub fn raw(self) -> &'a str {
        self.span().slice(&self.toml.text)
    }

    /// The text of a string, decoded; borrowed where it holds no escapes.
    pub fn text(self) -> Option<Cow<'a, str>> {
        let node = self.node();
        if node.shape != Shape::String {
            return None;
        }
        let raw = node.span.slice(&self.toml.text);
        Some(if node.has(PLAIN) {
            Cow::Borrowed(scalar::inner(raw).slice(raw))
        } else {
            scalar::decoded(raw)
        })
    }

    /// Where the parts of [`Value::text`] stand in the document.
    pub fn inside(self) -> Inside {
        let node = self.node();
        let raw = node.span.slice(&self.toml.text);
        if node.shape != Shape::String || node.has(PLAIN) {
            Inside::plain(raw, node.span)
        } else {
            Inside::escaped(raw, node.span)
        }
    }

    /// The value of an integer.
    pub fn integer(self) -> Option<i64> {
        (self.shape() == Shape::Integer).then(|| number::integer(self.raw())).flatten()
    }

    /// The value of a boolean.
    pub fn boolean(self) -> Option<bool> {
        (self.shape() == Shape::Boolean).then(|| self.raw() == "true")
    }

    /// The day of a date.
    pub fn date(self) -> Option<Date> {
        if self.shape() != Shape::Date {
            return None;
        }
        let date = self.raw().parse::<Datetime>().ok()?.date?;
        let [year, month, day] = [date.year, date.month.into(), date.day.into()]
            .map(|part: u16| i16::try_from(part).unwrap_or(0));
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    }

    /// The decimal text of an integer or float, without `_` and a leading `+`; may be `inf` or `nan`.
    pub fn number(self) -> Option<Cow<'a, str>> {
        matches!(self.shape(), Shape::Integer | Shape::Float).then(|| number::decimal(self.raw()))
    }

    /// The header of a table that has one; the first, where a mistake gave it two.
    pub fn header(self) -> Option<Header> {
        let place = self.node().header.checked_sub(1)?;
        self.toml.headers.get(place as usize).copied()
    }

    /// Where its key first stands, with quotes; the root and elements have none.
    pub fn key_span(self) -> Option<Span> {
        let node = self.node();
        let has_key = !matches!(node.written, Written::Root | Written::Element)
            && (node.key != Span::default());
        has_key.then(|| self.quoted_key())
    }

    fn quoted_key(self) -> Span {
        let node = self.node();
        if node.has(KEY_QUOTED) {
            Span::new(node.key.start.saturating_sub(1), node.key.end.saturating_add(1))
        } else {
            node.key
        }
    }

    /// How many entries or elements.
    pub fn len(self) -> usize {
        self.node().len as usize
    }

    /// Whether it has neither entries nor elements.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The entries of a table in order of the source; none of anything else.
    pub fn entries(self) -> impl Iterator<Item = Entry<'a>> + Clone {
        self.children(Shape::Table).map(Self::as_entry)
    }

    /// The elements of an array in order of the source; none of anything else.
    pub fn elements(self) -> impl Iterator<Item = Self> + Clone {
        self.children(Shape::Array)
    }

    /// The value of a key.
    pub fn lookup(self, key: &str) -> Option<Self> {
        self.entry(key).map(|entry| entry.value)
    }

    /// The entry of a key.
    pub fn entry(self, key: &str) -> Option<Entry<'a>> {
        if self.shape() != Shape::Table {
            return None;
        }
        self.toml.find(self.id, key).map(|id| Self { id, ..self }.as_entry())
    }

    fn as_entry(self) -> Entry<'a> {
        Entry { key: self.toml.key(self.id), key_span: self.quoted_key(), value: self }
    }

    fn children(self, of: Shape) -> impl Iterator<Item = Self> + Clone {
        let at = move |id: Id| (id != NONE).then_some(Self { id, ..self });
        let first = if self.shape() == of { at(self.node().first) } else { None };
        std::iter::successors(first, move |child| at(child.node().next))
    }
}

impl PartialEq for Value<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.toml, other.toml) && self.id == other.id
    }
}

impl Eq for Value<'_> {}

impl std::fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} at {:?}", self.shape(), self.span())
    }
}
