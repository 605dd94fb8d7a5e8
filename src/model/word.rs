//! Words: the fixed values of the plan language, written in kebab-case in the files.
//!
//! [`words!`] makes an enum that knows its words, its place in the message catalogue
//! (`<field>-<word>`), how to be read, and how to be told to editors; an unknown word is told with the
//! known ones.

/// Makes an enum of words: `words! { /// Doc. pub enum Name as "label" { /// Doc. Variant = "word" } }`.
macro_rules! words {
    ($(#[$doc:meta])* $vis:vis enum $name:ident as $label:literal { $($(#[doc = $meaning:literal])+ $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[doc = $meaning])+ $variant,)+ }

        impl $name {
            /// Every value, in the order of the plan language.
            $vis const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Every word, in the same order.
            $vis const WORDS: &'static [&'static str] = &[$($word),+];
            /// What every word means, in the same order.
            $vis const MEANINGS: &'static [&'static str] = &[$(concat!($($meaning),+)),+];
        }

        impl $crate::model::Word for $name {
            const LABEL: &'static str = $label;

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            fn label(self) -> $crate::i18n::Message {
                match self { $(Self::$variant => $crate::i18n::Message::new(concat!($label, "-", $word))),+ }
            }

            fn all() -> &'static [Self] {
                Self::ALL
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let at = $crate::model::word_index(deserializer, Self::WORDS)?;
                Ok(Self::ALL[at])
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let word = $crate::model::Word::word(*self);
                serializer.serialize_unit_variant($label, *self as u32, word)
            }
        }

        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::one_of(Self::WORDS, Self::MEANINGS)
            }
        }
    };
}

pub(crate) use words;

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

use crate::i18n::Message;

/// The name by which a reader recognises a word.
pub const WORD: &str = "$keyplan::Word";

/// A value that is written as one of several words.
pub trait Word: Copy + 'static {
    /// The stem of its labels in the message catalogue.
    const LABEL: &'static str;

    /// How it is written in the files.
    fn word(self) -> &'static str;

    /// How it is shown to a reader.
    fn label(self) -> Message;

    /// Every value.
    fn all() -> &'static [Self];
}

/// Reads a word and gives its position among the known ones.
pub(crate) fn word_index<'de, D: Deserializer<'de>>(
    deserializer: D,
    words: &'static [&'static str],
) -> Result<usize, D::Error> {
    deserializer.deserialize_enum(WORD, words, WordVisitor(words))
}

struct WordVisitor(&'static [&'static str]);

impl Visitor<'_> for WordVisitor {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<usize, E> {
        let known = self.0.iter().position(|word| *word == text);
        known.ok_or_else(|| E::unknown_variant(text, self.0))
    }
}
