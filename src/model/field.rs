//! What a human typed for one field: a value, something bad, or nothing, with the places of both
//! key and value.
//!
//! A bad value was reported when it was read; whoever meets it stays silent about it. Places are
//! byte spans in the file of the item that the field belongs to.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::text::Span;

/// The name by which a reader recognises a [`Field`] and gives it its places.
pub const FIELD: &str = "$keyplan::Field";

/// What was found for a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum State<T> {
    #[default]
    Missing,
    Bad,
    Good(T),
}

/// A field of the plan language with its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<T> {
    state: State<T>,
    key: Span,
    at: Span,
}

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self { state: State::Missing, key: Span::default(), at: Span::default() }
    }
}

impl<T> Field<T> {
    /// A value without a place, for models that were not read from a file.
    pub fn of(value: T) -> Self {
        Self { state: State::Good(value), ..Self::default() }
    }

    /// A value that cannot be used, where somebody else told why.
    pub fn bad() -> Self {
        Self { state: State::Bad, ..Self::default() }
    }

    /// The value, when there is a good one.
    pub fn get(&self) -> Option<&T> {
        match &self.state {
            State::Good(value) => Some(value),
            State::Missing | State::Bad => None,
        }
    }

    /// Whether nobody wrote the field; a bad value is not missing.
    pub fn is_missing(&self) -> bool {
        matches!(self.state, State::Missing)
    }

    /// Whether something was written, good or bad.
    pub fn is_written(&self) -> bool {
        !self.is_missing()
    }

    /// Where the key stands.
    pub fn key(&self) -> Span {
        self.key
    }

    /// Where the value stands.
    pub fn at(&self) -> Span {
        self.at
    }
}

impl<T: Copy> Field<T> {
    /// A copy of the value, when there is a good one.
    pub fn value(&self) -> Option<T> {
        self.get().copied()
    }
}

impl Field<String> {
    /// The text, empty when there is none.
    pub fn text(&self) -> &str {
        self.get().map_or("", String::as_str)
    }

    /// Whether nobody wrote anything: the field is missing or its text is empty.
    pub fn is_blank(&self) -> bool {
        self.is_missing() || self.get().is_some_and(|text| text.trim().is_empty())
    }
}

impl<T> Field<Many<T>> {
    /// The good entries of a list field, with the place of each.
    pub fn each(&self) -> impl Iterator<Item = (&T, Span)> {
        self.get().into_iter().flat_map(Many::each)
    }

    /// The good entries of a list field.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.each().map(|(value, _)| value)
    }

    /// Whether something that is written could not be read: the list or one of its entries.
    pub fn has_bad(&self) -> bool {
        match self.get() {
            Some(many) => many.0.iter().any(|entry| entry.get().is_none()),
            None => self.is_written(),
        }
    }

    /// Whether the list is missing or holds nothing.
    pub fn is_empty(&self) -> bool {
        self.is_missing() || self.get().is_some_and(|many| many.0.is_empty())
    }
}

impl<K, V> Field<Entries<K, V>> {
    /// The entries whose key and value are good.
    pub fn pairs(&self) -> impl Iterator<Item = (&K, &V)> {
        self.get().into_iter().flat_map(Entries::pairs)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(FIELD, FieldVisitor(PhantomData))
    }
}

/// The places of a key and its value as one number, which is how a reader hands them over.
pub fn places(key: Span, at: Span) -> u128 {
    let both = |span: Span| u128::from(span.start) << 32 | u128::from(span.end);
    both(key) << 64 | both(at)
}

fn places_of(places: u128) -> (Span, Span) {
    let number = |from: u32| {
        let part = (places >> from) & u128::from(u32::MAX);
        u32::try_from(part).expect("a part is cut to 32 bits")
    };
    (Span::new(number(96), number(64)), Span::new(number(32), number(0)))
}

struct FieldVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldVisitor<T> {
    type Value = Field<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field")
    }

    /// A format without places.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Field<T>, D::Error> {
        T::deserialize(inner).map(Field::of)
    }

    /// A format with places: one entry, the places as its key and the value as its value. The
    /// reader has told about a bad value by the time its error arrives here.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Field<T>, A::Error> {
        let places: Option<u128> = map.next_key()?;
        let state = map.next_value().map_or(State::Bad, State::Good);
        let (key, at) = places_of(places.unwrap_or_default());
        Ok(Field { state, key, at })
    }
}

/// A list; one value alone is a list of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Many<T>(pub Vec<Field<T>>);

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Many<T> {
    /// The good entries with their places.
    pub fn each(&self) -> impl Iterator<Item = (&T, Span)> {
        self.0.iter().filter_map(|field| Some((field.get()?, field.at())))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ManyVisitor(PhantomData))
    }
}

struct ManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ManyVisitor<T> {
    type Value = Many<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Many<T>, A::Error> {
        let mut all = Vec::with_capacity(seq.size_hint().unwrap_or_default());
        while let Some(field) = seq.next_element()? {
            all.push(field);
        }
        Ok(Many(all))
    }
}

/// A table whose keys are the author's: dates, periods, ids. In the order written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries<K, V>(pub Vec<(Field<K>, Field<V>)>);

impl<K, V> Default for Entries<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K, V> Entries<K, V> {
    /// The entries whose key and value are good.
    pub fn pairs(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().filter_map(|(key, value)| Some((key.get()?, value.get()?)))
    }
}

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Entries<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for EntriesVisitor<K, V> {
    type Value = Entries<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<K, V>, A::Error> {
        let mut all = Vec::with_capacity(map.size_hint().unwrap_or_default());
        while let Some(entry) = map.next_entry()? {
            all.push(entry);
        }
        Ok(Entries(all))
    }
}
