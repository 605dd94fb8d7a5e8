//! serde over a document's values: fills [`Field`](crate::model::Field)s with value and place.
//!
//! Two rules hold everywhere: a list takes one value alone, and an inline table takes its main entry
//! (the first field of its noun) alone. A bad value is told to the sink at its field, and reading
//! goes on.

use std::borrow::Cow;
use std::cell::OnceCell;

use jiff::civil::Date;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::fault::Fault;
use super::keys::Key;
use super::placed::{Placed, Refuse};
use super::sink::Sink;
use super::trace::{Sign, signs};
use super::unknown::tell_unknown_key;
use crate::document::{Entry, Shape, Value, guest_text, references};
use crate::model::{ASSET, Common, DATE, FIELD, MARKDOWN, NUMBER, PERIOD, REFERENCE};
use crate::text::Span;

/// Which keys of a table are a noun's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    /// All of them.
    Own,
    /// All but those that any item may carry.
    WithoutCommon,
    /// Only those that any item may carry.
    CommonOnly,
}

impl Keys {
    fn takes(self, key: &str) -> bool {
        match self {
            Self::Own => true,
            Self::WithoutCommon => !Common::KEYS.contains(&key),
            Self::CommonOnly => Common::KEYS.contains(&key),
        }
    }
}

/// A value of a document on its way into the model.
#[derive(Clone, Copy)]
pub(super) struct Node<'c, 'a> {
    pub(super) value: Value<'a>,
    pub(super) keys: Keys,
    pub(super) sink: &'c Sink<'a>,
}

impl<'c, 'a> Node<'c, 'a> {
    /// A value below an item's own table.
    pub(super) fn new(value: Value<'a>, sink: &'c Sink<'a>) -> Self {
        Self { value, keys: Keys::Own, sink }
    }

    /// The value as a field: its places, then itself.
    fn placed(self) -> Placed<Self> {
        let at = self.value.span();
        Placed::new(self.value.key_span().unwrap_or(at), at, self)
    }

    fn text(self) -> Result<Cow<'a, str>, Fault> {
        match self.value.shape() {
            Shape::Integer | Shape::Float => Err(Fault::UnquotedText),
            _ => self.value.text().ok_or(self.wrong("expect-text")),
        }
    }

    /// A text that people read: keeps what its letters give away, of the words that only hold a place
    /// the first.
    fn prose(self) -> Result<Cow<'a, str>, Fault> {
        let text = self.text()?;
        let text = match self.sink.shown_text(&text).ok_or(Fault::Told)? {
            Cow::Owned(alias) => return Ok(alias.into()),
            Cow::Borrowed(_) => text,
        };
        let mut holds_place = false;
        let inside = OnceCell::new();
        let place = |span| inside.get_or_init(|| self.value.inside()).span(span);
        signs(&text, |sign, span| match sign {
            Sign::Trace(kind) => self.sink.gives_away(kind, place(span)),
            Sign::StandIn if holds_place => {}
            Sign::StandIn => {
                holds_place = true;
                self.sink.stands_in(span.slice(&text), place(span));
            }
        });
        Ok(text)
    }

    /// A text without mentions of what is hidden.
    fn shown(self, text: Cow<'a, str>) -> Result<Cow<'a, str>, Fault> {
        if self.sink.hides_nothing() {
            return Ok(text);
        }
        if self.sink.has_guests() {
            return if text.contains("[[") { self.for_guests(&text) } else { Ok(text) };
        }
        let shows = |target: Span| self.sink.shown_text(target.slice(&text)).is_some();
        Ok(Cow::Owned(scrubbed(&text, &references(&text), shows).into_owned()))
    }

    /// A text as guests read it; one that cannot be read is no text.
    fn for_guests(self, text: &str) -> Result<Cow<'a, str>, Fault> {
        let named =
            |target: &str| Some(self.sink.names(ANY_KIND, target, self.value.span())?.into_owned());
        guest_text(text, named).map(Cow::Owned).ok_or(Fault::Told)
    }

    /// A fault of type, unless the value was hurt by a mistake that the parser told.
    fn wrong(self, expected: &'static str) -> Fault {
        if self.value.is_damaged() { Fault::Told } else { Fault::Type(expected) }
    }

    /// Whether it is a sound list of more than one.
    fn is_long_list(self) -> bool {
        self.value.shape() == Shape::Array && self.value.len() > 1 && !self.value.is_damaged()
    }

    fn date<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value.shape() {
            Shape::Date => visitor.visit_borrowed_str(self.value.raw()),
            Shape::String => {
                let text = self.value.text().unwrap_or_default();
                let day: Option<Date> = text.parse().ok();
                // A day with a time is no day in quotes.
                let day = day.filter(|day| text.trim().len() <= day.to_string().len());
                Err(day.map_or(Fault::Type("expect-date"), Fault::QuotedDate))
            }
            _ => Err(self.wrong("expect-date")),
        }
    }

    fn number<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        let text = self.value.number().ok_or(self.wrong("expect-number"))?;
        visitor.visit_str(&text).map_err(|_: Fault| Fault::Type("expect-number"))
    }

    /// Markdown: keeps the references in it, without those to what is hidden.
    fn markdown<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        let text = self.prose()?;
        if self.sink.has_guests() {
            return visitor.visit_str(&self.for_guests(&text)?);
        }
        let references = references(&text);
        if references.is_empty() {
            return visitor.visit_str(&text);
        }
        let inside = self.value.inside();
        let shown = scrubbed(&text, &references, |target| {
            self.sink.names(ANY_KIND, target.slice(&text), inside.span(target)).is_some()
        });
        visitor.visit_str(&shown)
    }
}

/// References in prose name their kind.
pub(super) const ANY_KIND: &[&str] = &[];

/// A text without the mentions whose targets `shows` refuses; each becomes an ellipsis.
pub(super) fn scrubbed<'t>(
    text: &'t str,
    references: &[crate::document::Reference],
    mut shows: impl FnMut(Span) -> bool,
) -> Cow<'t, str> {
    let hidden: Vec<crate::text::Edit> = references
        .iter()
        .filter(|reference| !shows(reference.target))
        .map(|reference| crate::text::Edit { span: reference.span, text: "…".to_owned() })
        .collect();
    if hidden.is_empty() { Cow::Borrowed(text) } else { crate::text::apply(text, &hidden).0.into() }
}

impl Refuse for Node<'_, '_> {
    fn refuse(&self, fault: &Fault) {
        self.sink.refuse(fault, self.value);
    }
}

impl<'a> Deserializer<'a> for Node<'_, 'a> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value.shape() {
            Shape::Integer => match self.value.integer() {
                Some(number) => visitor.visit_i64(number),
                None => Err(Fault::Told),
            },
            Shape::String => visitor.visit_str(&self.value.text().unwrap_or_default()),
            Shape::Boolean => visitor.visit_bool(self.value.boolean().unwrap_or_default()),
            Shape::Damaged => Err(Fault::Told),
            _ => {
                Err(serde::de::Error::invalid_type(serde::de::Unexpected::Other("value"), &visitor))
            }
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        // Nearly everything is a field, and its name nearly always the same piece of memory.
        if std::ptr::eq(name, FIELD) || name == FIELD {
            return visitor.visit_map(self.placed());
        }
        match name {
            DATE => self.date(visitor),
            NUMBER => self.number(visitor),
            MARKDOWN => self.markdown(visitor),
            PERIOD => {
                let text = self.value.number().map_or_else(|| self.text(), Ok)?;
                visitor.visit_str(&text).map_err(|_: Fault| Fault::Type("expect-period"))
            }
            ASSET => {
                let text = self.text()?;
                self.sink.uses(&text, self.value.span());
                visitor.visit_str(&text)
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let expected = if name == REFERENCE { "expect-id" } else { "expect-word" };
        if name == REFERENCE && self.is_long_list() {
            return Err(Fault::SeveralIds);
        }
        let text = self.value.text().ok_or(self.wrong(expected))?;
        if name == REFERENCE {
            let shown = self.sink.names(variants, &text, self.value.span());
            return visitor.visit_str(&shown.ok_or(Fault::Told)?);
        }
        visitor.visit_str(&text)
    }

    fn deserialize_str<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.shown(self.prose()?)? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_string<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bool(self.value.boolean().ok_or(self.wrong("expect-yes-no"))?)
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value.shape() {
            Shape::Array => {
                let (left, len) = (self.value.elements(), self.value.len());
                visitor.visit_seq(List { left, len, sink: self.sink })
            }
            Shape::Damaged => Err(Fault::Told),
            _ => {
                let left = std::iter::once(self.value);
                visitor.visit_seq(List { left, len: 1, sink: self.sink })
            }
        }
    }

    fn deserialize_map<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.value.shape() != Shape::Table {
            return Err(self.wrong("expect-table"));
        }
        let entries = self.value.entries();
        visitor.visit_map(Table {
            of: self.value,
            entries,
            known: None,
            keys: self.keys,
            sink: self.sink,
            open: None,
        })
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.value.shape() {
            Shape::Table => {
                let (entries, known) = (self.value.entries(), Some(fields));
                visitor.visit_map(Table {
                    of: self.value,
                    entries,
                    known,
                    keys: self.keys,
                    sink: self.sink,
                    open: None,
                })
            }
            Shape::Damaged => Err(Fault::Told),
            _ => visitor.visit_map(Main { key: fields.first().copied(), node: self }),
        }
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    /// Asked for only when the noun has no field of the key.
    fn deserialize_ignored_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.sink.ignore();
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <W: Visitor<'a>>
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple
        tuple_struct identifier
    }
}

/// The elements of a list.
struct List<'c, 'a, I> {
    left: I,
    /// How many there are at most.
    len: usize,
    sink: &'c Sink<'a>,
}

impl<'a, I: Iterator<Item = Value<'a>>> SeqAccess<'a> for List<'_, 'a, I> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'a>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let next = self.left.next();
        next.map(|value| seed.deserialize(Node::new(value, self.sink))).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.len)
    }
}

/// The entries of a table; with known keys it is a noun's, and the others are told.
struct Table<'c, 'a, I> {
    of: Value<'a>,
    entries: I,
    known: Option<&'static [&'static str]>,
    keys: Keys,
    sink: &'c Sink<'a>,
    open: Option<Entry<'a>>,
}

impl<'a, I: Iterator<Item = Entry<'a>>> Table<'_, 'a, I> {
    /// The next entry that may be the noun's.
    fn next_own(&mut self) -> Option<Entry<'a>> {
        let (keys, sink) = (self.keys, self.sink);
        let at = |entry: &Entry<'_>| entry.key_span.join(entry.value.span());
        self.entries
            .by_ref()
            .find(|entry| keys.takes(entry.key) && sink.shows(entry.key, at(entry)))
    }

    fn tell_unknown(&self, entry: Entry<'a>) {
        let own = self.known.unwrap_or_default();
        let common = if self.keys == Keys::WithoutCommon { Common::KEYS } else { &[] };
        tell_unknown_key(self.sink, entry, self.of, own.iter().chain(common).copied());
    }
}

impl<'a, I: Iterator<Item = Entry<'a>>> MapAccess<'a> for Table<'_, 'a, I> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        self.open = self.next_own();
        let Some(entry) = self.open else { return Ok(None) };
        let key = Key { text: entry.key, span: entry.key_span, sink: self.sink };
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some(entry) = self.open.take() else { return Err(Fault::Told) };
        let node = Node::new(entry.value, self.sink);
        let value = self.sink.within(entry.key, || seed.deserialize(node));
        if self.sink.was_ignored() {
            self.tell_unknown(entry);
        }
        value
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.of.len())
    }
}

/// The main entry of a noun, written alone.
struct Main<'c, 'a> {
    key: Option<&'static str>,
    node: Node<'c, 'a>,
}

impl<'a> MapAccess<'a> for Main<'_, 'a> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        let at = self.node.value.span();
        let key = self.key.take().filter(|key| self.node.sink.shows(key, at));
        key.map(|key| seed.deserialize(key.into_deserializer())).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        seed.deserialize(Node::new(self.node.value, self.node.sink))
    }
}
