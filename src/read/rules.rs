//! The names of the rules that reading itself speaks for.
//!
//! Their levels, examples and texts stand with all other rules in `check/rules/`.

/// Broken TOML.
pub const TOML: &str = "syntax/toml";
/// A front matter that is not closed or not TOML.
pub const FRONT_MATTER: &str = "syntax/front-matter";
/// A file that cannot be read as text.
pub const FILE: &str = "syntax/file";
/// A key that the kind does not have.
pub const UNKNOWN_FIELD: &str = "ref/unknown-field";
/// A word that the field does not know.
pub const UNKNOWN_WORD: &str = "ref/unknown-word";
/// A value of another type.
pub const WRONG_TYPE: &str = "ref/wrong-type";
/// A list of people where one shall answer for an action.
pub const SEVERAL_OWNERS: &str = "action/several-owners";
/// A table that is no kind, or stands in the wrong folder.
pub const UNKNOWN_KIND: &str = "ref/unknown-kind";
/// Two items with one id.
pub const DUPLICATE_ID: &str = "ref/duplicate-id";
/// An id that is no slug.
pub const INVALID_ID: &str = "ref/invalid-id";
