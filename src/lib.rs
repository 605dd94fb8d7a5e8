//! keyplan

pub mod diagnostic;
pub mod error;
pub mod i18n;
pub mod model;
pub mod redact;
pub mod report;
pub mod site;
pub mod text;
pub mod workspace;
