//! In which form changes are told: in a format of the changes' own, or as a page.
//!
//! Names and endings of files for the command line; the forms themselves are made elsewhere.

use super::reports::Formats;
use crate::diff::render::Format;

/// A form in which changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// In a format of the changes' own.
    Told(Format),
    /// As a page that stands alone.
    Page,
}

impl Formats for Form {
    const WHAT: &'static str = "changes";
    const AUTO: &'static str = "text";

    fn all() -> Vec<(&'static str, Self)> {
        let told = Format::ALL.map(|format| (format.word(), Self::Told(format)));
        told.into_iter().chain([("html", Self::Page)]).collect()
    }

    fn endings() -> &'static [(&'static str, Self)] {
        &[
            ("txt", Self::Told(Format::Text)),
            ("md", Self::Told(Format::Markdown)),
            ("json", Self::Told(Format::Json)),
            ("html", Self::Page),
        ]
    }
}
