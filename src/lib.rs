//! keyplan

pub mod document;
pub mod error;
pub mod i18n;
pub mod text;
