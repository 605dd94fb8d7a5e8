//! The plan language as JSON Schema, for editors that complete and check TOML by one.
//!
//! In come the model and the list of rules, out comes one schema for each sort of file. A schema is made
//! from the code, so it cannot lag behind it; it is in English, as its keys are.

mod document;
mod kinds;
mod rules;
mod wording;

pub use document::Document;
