//! `[audiences]` of `keyplan.toml`: audiences of one's own, each a built-in one that sees less.
//!
//! In comes the table as typed, out comes what it leaves out, and what is wrong with it. There is no way to say
//! that an audience sees more.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::{Audience, Field, Kind, Many, fields};
use crate::text::Span;

/// `[audiences.NAME]`: a built-in audience that sees less.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct AudienceTable {
    /// The built-in audience of which it sees a part.
    base: Field<Audience>,
    /// Kinds and fields that it does not see, such as `opportunity` and `stakeholder.stance`.
    without: Field<Many<String>>,
}

/// An audience of one's own.
#[derive(Debug, Clone)]
pub struct OwnAudience {
    /// The built-in audience of which it sees a part; none when that cannot be read.
    pub base: Option<Audience>,
    /// What it does not see, as it is written, with its place.
    pub without: Vec<(String, Span)>,
    /// Where its name stands in `keyplan.toml`.
    pub at: Span,
    /// Whether a part of it could not be read.
    is_hurt: bool,
}

/// What an audience does not see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftOut {
    /// A kind.
    Kind(Kind),
    /// A field of a kind.
    Field(Kind, String),
}

/// Why an audience cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AudienceFault {
    /// It has the name of a built-in one, which nobody may say anew.
    BuiltIn,
    /// It names no built-in one that it is a part of.
    NoBase,
    /// It leaves out something that does not exist, at a place.
    Unknown(String, Span),
    /// Something in it could not be read, which reading has told.
    Hurt,
}

impl LeftOut {
    /// Reads what is left out: `kind` or `kind.field`.
    fn of(text: &str) -> Option<Self> {
        let Some((kind, field)) = text.split_once('.') else {
            return Kind::of_word(text).map(Self::Kind);
        };
        let kind = Kind::of_word(kind)?;
        fields(kind).any(|known| known == field).then(|| Self::Field(kind, field.to_owned()))
    }
}

impl OwnAudience {
    /// The audience of a table whose name stands at a place.
    pub(super) fn of(table: Option<&AudienceTable>, at: Span) -> Self {
        let Some(table) = table else {
            return Self { base: None, without: Vec::new(), at, is_hurt: true };
        };
        let without = table.without.each().map(|(text, at)| (text.clone(), at)).collect();
        let is_base_bad = table.base.is_written() && table.base.get().is_none();
        Self {
            base: table.base.value(),
            without,
            at,
            is_hurt: is_base_bad || table.without.has_bad(),
        }
    }

    /// What it does not see.
    pub fn left_out(&self) -> impl Iterator<Item = LeftOut> + '_ {
        self.without.iter().filter_map(|(text, _)| LeftOut::of(text))
    }

    /// What is wrong with it under its name.
    pub fn faults(&self, name: &str) -> impl Iterator<Item = AudienceFault> {
        let built_in = Audience::WORDS.contains(&name).then_some(AudienceFault::BuiltIn);
        let base = (self.base.is_none() && !self.is_hurt).then_some(AudienceFault::NoBase);
        let unknown = self.without.iter().filter(|(text, _)| LeftOut::of(text).is_none());
        let unknown = unknown.map(|(text, at)| AudienceFault::Unknown(text.clone(), *at));
        let hurt = self.is_hurt.then_some(AudienceFault::Hurt);
        built_in.into_iter().chain(base).chain(unknown).chain(hurt)
    }
}
