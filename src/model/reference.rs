//! References: the id of another item, as somebody typed it.
//!
//! `cfo` where the kind is clear, `question.budget` where it is not, `nordwind/objective.mttr`
//! across plans. Which kinds a field may name is part of its type.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::Kind;

/// The name by which a reader recognises a reference; its variants are the kinds that it may name.
pub const REFERENCE: &str = "$keyplan::Reference";

/// What a reference field may name.
pub trait Target {
    /// The words of the kinds; the first is meant when none is written.
    const KINDS: &'static [&'static str];
}

/// A reference to an item of the kinds of `T`.
pub struct Ref<T> {
    text: Box<str>,
    target: PhantomData<fn() -> T>,
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), target: PhantomData }
    }
}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Ref<T> {}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({})", self.text)
    }
}

impl<T> Ref<T> {
    /// A reference as it would be typed.
    pub fn new(text: &str) -> Self {
        Self { text: text.into(), target: PhantomData }
    }

    /// The reference as it was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its parts.
    pub fn parts(&self) -> Parts<'_> {
        Parts::of(&self.text)
    }

    /// The id alone.
    pub fn id(&self) -> &str {
        self.parts().id
    }

    /// The id, when what is named lies in the plan with the id `plan`, which is the one that names it.
    pub fn id_in(&self, plan: &str) -> Option<&str> {
        let parts = self.parts();
        parts.account.is_none_or(|account| account == plan).then_some(parts.id)
    }
}

impl<T: Target> Ref<T> {
    /// The kind that is named: the one typed, or the first that the field may name.
    pub fn kind(&self) -> Option<Kind> {
        let typed = self.parts().kind;
        typed.or(T::KINDS.first().copied()).and_then(Kind::of_word)
    }
}

/// The parts of a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The account, when it is in another plan.
    pub account: Option<&'a str>,
    /// The word of the kind, when it is written.
    pub kind: Option<&'a str>,
    /// The id.
    pub id: &'a str,
}

impl<'a> Parts<'a> {
    /// Takes `account/kind.id` apart. References are short, so their bytes are looked at one by one.
    pub fn of(text: &'a str) -> Self {
        let (mut account, mut dot, mut start) = (None, None, 0);
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'/' if account.is_none() => {
                    (account, dot, start) = (Some(&text[..at]), None, at + 1);
                }
                b'.' if dot.is_none() => dot = Some(at),
                _ => {}
            }
        }
        let kind = dot.map(|dot| &text[start..dot]);
        Self { account, kind, id: &text[dot.map_or(start, |dot| dot + 1)..] }
    }
}

impl<'de, T: Target> Deserialize<'de> for Ref<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_enum(REFERENCE, T::KINDS, RefVisitor(PhantomData))
    }
}

struct RefVisitor<T>(PhantomData<T>);

impl<T> Visitor<'_> for RefVisitor<T> {
    type Value = Ref<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Ref<T>, E> {
        Ok(Ref::new(text))
    }
}

/// Makes `Target` of model types: each with the kinds that a reference to it may name.
macro_rules! targets {
    ($($name:ty: $($kind:literal)|+;)+) => {
        $(impl $crate::model::Target for $name { const KINDS: &'static [&'static str] = &[$($kind),+]; })+
    };
}

pub(super) use targets;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_reference_apart() {
        let parts = Parts::of("nordwind/objective.mttr");
        assert_eq!(
            (parts.account, parts.kind, parts.id),
            (Some("nordwind"), Some("objective"), "mttr")
        );
        let parts = Parts::of("cfo");
        assert_eq!((parts.account, parts.kind, parts.id), (None, None, "cfo"));
    }

    #[test]
    fn knows_what_lies_in_another_plan() {
        let named = |text: &str| Ref::<Unnamed>::new(text).id_in("nordwind").map(str::to_owned);
        assert_eq!(named("objective.mttr").as_deref(), Some("mttr"));
        assert_eq!(named("nordwind/mttr").as_deref(), Some("mttr"));
        assert_eq!(named("elmwasser/objective.mttr"), None);
    }

    enum Unnamed {}
}
