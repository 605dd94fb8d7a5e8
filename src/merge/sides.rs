//! The three sides of a merge, how a conflict is marked, and what comes out.
//!
//! Values only: texts of the base, ours and theirs, as bytes or as what was made of them.

use super::Clash;

/// What a file was, and what each side made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sides<T> {
    /// The last state that both know.
    pub base: T,
    /// What is here.
    pub ours: T,
    /// What comes in.
    pub theirs: T,
}

impl<T> Sides<T> {
    /// The same of every side, or nothing when one has none.
    pub fn each<U>(self, mut of: impl FnMut(T) -> Option<U>) -> Option<Sides<U>> {
        let (base, ours, theirs) = (of(self.base)?, of(self.ours)?, of(self.theirs)?);
        Some(Sides { base, ours, theirs })
    }
}

/// How a conflict is marked in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markers {
    /// How many signs a marker has.
    pub size: u16,
    /// What our side is called.
    pub ours: String,
    /// What their side is called.
    pub theirs: String,
}

impl Default for Markers {
    fn default() -> Self {
        Self { size: 7, ours: "ours".to_owned(), theirs: "theirs".to_owned() }
    }
}

impl Markers {
    /// A conflict between two texts, which end with a line end or are empty.
    pub(super) fn around(&self, ours: &str, theirs: &str) -> String {
        let sign = |sign: &str| sign.repeat(usize::from(self.size));
        let (open, turn, close) = (sign("<"), sign("="), sign(">"));
        format!("{open} {}\n{ours}{turn}\n{theirs}{close} {}\n", self.ours, self.theirs)
    }
}

/// What a file is, which decides how it is merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// By item and field.
    Toml,
    /// The front matter by field, the rest by line.
    Prose,
    /// By line.
    Other,
}

impl Form {
    /// The form of a file by the ending of its name.
    pub fn of_name(name: &str) -> Self {
        match name.rsplit_once('.') {
            Some((_, "toml")) => Self::Toml,
            Some((_, "md")) => Self::Prose,
            _ => Self::Other,
        }
    }
}

/// A merged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Its bytes, with markers around what is not decided.
    pub bytes: Vec<u8>,
    /// What is not decided, in order; nothing when the merge is clean.
    pub clashes: Vec<Clash>,
}

impl Merged {
    /// A file on which both sides agree.
    pub(super) fn clean(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), clashes: Vec::new() }
    }

    /// Whether nothing is left to decide.
    pub fn is_clean(&self) -> bool {
        self.clashes.is_empty()
    }
}
