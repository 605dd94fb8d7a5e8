//! keyplan

pub mod diagnostic;
pub mod error;
pub mod graph;
pub mod i18n;
pub mod model;
pub mod redact;
pub mod text;
pub mod workspace;
