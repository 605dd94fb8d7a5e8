//! What a Markdown text needs of its surroundings to be rendered: where references, links and pictures
//! lead, and what an embedded view shows.
//!
//! Addresses that come from here pass the allow-list like all others.

use std::fmt;

use crate::i18n::Language;

/// Where a reference leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The address, taken as it is; it is escaped when written.
    pub href: String,
    /// What to show where the reference names no text.
    pub text: String,
}

/// What the surroundings know: pages, pictures, views.
#[derive(Clone, Copy)]
pub struct Context<'c> {
    /// Stands before every id, so that several texts share a page; letters, digits and `-`.
    pub prefix: &'c str,
    /// How many levels headings go down; they stop at 6.
    pub shift: u8,
    /// For the few words that are not the author's.
    pub language: Language,
    /// The page of a reference; `None` leaves its text.
    pub resolve: &'c dyn Fn(&str) -> Option<Link>,
    /// The address of a path within the plans; `None` leaves the link's text.
    pub resolve_link: &'c dyn Fn(&str) -> Option<String>,
    /// The address of a picture within the plans; `None` leaves the picture's text.
    pub resolve_image: &'c dyn Fn(&str) -> Option<String>,
    /// Trusted HTML for a view such as `graph hierarchy`; `None` leaves the block as code.
    pub embed: &'c dyn Fn(&str) -> Option<String>,
}

impl<'c> Context<'c> {
    /// A context that resolves nothing: references, local links and pictures become text.
    pub fn new(prefix: &'c str, language: Language) -> Self {
        Self {
            prefix,
            shift: 0,
            language,
            resolve: &|_| None,
            resolve_link: &|_| None,
            resolve_image: &|_| None,
            embed: &|_| None,
        }
    }
}

impl fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}
