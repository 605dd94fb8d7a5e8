//! How the model tells itself to a writer: what [`Field`] and its kin give, under the names by which a
//! reader knows them.
//!
//! The nouns derive theirs. A field that nobody wrote is none, and one that cannot be read is its place,
//! so that no writer takes it for missing. What two ways of writing mean is given once: `high` is 8.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{
    ASSET, Asset, Cadence, DATE, Day, Entries, FIELD, Field, Grade, Health, Influence, MARKDOWN,
    Many, Markdown, NUMBER, Number, PERIOD, Period, REFERENCE, Ref, Target, Word,
};

/// The name of a value that cannot be read; it is given as its place: the start of its bytes in the
/// upper 32 bits, their end in the lower.
pub const BAD: &str = "$keyplan::Bad";
/// The name of a rhythm in days.
pub const DAYS: &str = "$keyplan::Days";

/// Gives values as texts, each under a name.
macro_rules! as_text {
    ($($type:ty, $name:ident, |$value:ident| $text:expr;)+) => {
        $(impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                serializer.serialize_newtype_struct($name, $text)
            }
        })+
    };
}

as_text! {
    Day, DATE, |day| &day.0.to_string();
    Number, NUMBER, |number| &number.0.to_string();
    Period, PERIOD, |period| &period.key();
    Markdown, MARKDOWN, |text| text.0.as_str();
    Asset, ASSET, |file| file.0.as_str();
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.get() {
            Some(value) => serializer.serialize_newtype_struct(FIELD, value),
            None if self.is_missing() => serializer.serialize_none(),
            None => {
                let place = u64::from(self.at().start) << 32 | u64::from(self.at().end);
                serializer.serialize_newtype_struct(BAD, &place)
            }
        }
    }
}

impl<T: Serialize> Serialize for Many<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl<K: Serialize, V: Serialize> Serialize for Entries<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<T: Target> Serialize for Ref<T> {
    /// The kind that is named with the text as typed; the text alone where no such kind is known.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Some(kind) => serializer.serialize_newtype_variant(
                REFERENCE,
                kind as u32,
                kind.word(),
                self.text(),
            ),
            None => serializer.serialize_str(self.text()),
        }
    }
}

impl Serialize for Cadence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Word(rhythm) => rhythm.serialize(serializer),
            Self::Days(days) => serializer.serialize_newtype_struct(DAYS, days),
        }
    }
}

impl Serialize for Influence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

impl Serialize for Grade {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

impl Serialize for Health {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut table = serializer.serialize_map(None)?;
        for (criterion, mark) in &self.ratings {
            table.serialize_entry(criterion, mark)?;
        }
        table.serialize_entry("comment", &self.comment)?;
        table.end()
    }
}
