//! keyplan

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
pub mod report;
pub mod site;
pub mod text;
pub mod workspace;
