//! keyplan: key-account plans as code.
//!
//! Files become documents, documents become plans, plans are judged, drawn and published; every room
//! uses only rooms below it.

pub mod error;
pub mod i18n;
pub mod text;
