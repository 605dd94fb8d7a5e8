//! Documents become the model, and everything that does not fit becomes a finding.
//!
//! In come parsed files, out come nouns with places and diagnostics. Reading never stops: what could
//! be understood is there, and every unknown key, wrong type and unknown word is told in one pass.

mod deserializer;
mod fault;
mod folder;
mod item;
mod keys;
mod page;
mod sink;
mod table;

pub use folder::{File, Folder, Text, plan, shared};
pub use sink::{Hidden, Sink};
pub use table::table;

/// The rules that reading itself speaks for.
pub mod rules {
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
    /// A table that is no kind, or stands in the wrong folder.
    pub const UNKNOWN_KIND: &str = "ref/unknown-kind";
    /// Two items with one id.
    pub const DUPLICATE_ID: &str = "ref/duplicate-id";
    /// An id that is no slug.
    pub const INVALID_ID: &str = "ref/invalid-id";
}
