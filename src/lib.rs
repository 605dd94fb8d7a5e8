//! keyplan: key-account plans as code.
//!
//! Files become documents, documents become plans, plans are judged, drawn and published; every room
//! uses only rooms below it.

pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod document;
pub mod error;
pub mod files;
pub mod git;
pub mod graph;
pub mod i18n;
pub mod model;
pub mod read;
pub mod redact;
pub mod text;
pub mod workspace;
