//! What a page of the site is: an address, a template, and what it shows.
//!
//! A page asks its sheet for words and links and knows no other page.

use crate::site::sheet::{Composed, Sheet};

/// A page of the site.
pub(in crate::site) trait Page: Send + Sync {
    /// Its path below the folder of its language.
    fn path(&self) -> String;

    /// The file of its template.
    fn template(&self) -> &'static str;

    /// The class of its body, for its style.
    fn class(&self) -> &'static str;

    /// What it shows.
    fn compose(&self, sheet: &Sheet<'_>) -> Composed;
}
