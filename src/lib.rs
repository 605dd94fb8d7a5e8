//! keyplan

pub mod diagnostic;
pub mod error;
pub mod files;
pub mod git;
pub mod i18n;
pub mod model;
pub mod redact;
pub mod serve;
pub mod text;
pub mod workspace;
