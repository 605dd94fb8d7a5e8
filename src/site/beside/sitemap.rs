//! `sitemap.xml`: every page in every language, for search engines within the company.
//!
//! Addresses there must be whole, so it exists only where the settings say where the site is published.
//! Protocol: sitemaps.org 0.9, at most 50,000 addresses; what is beyond that is left out.

use std::fmt::Write;

use super::file::Beside;
use crate::site::escape::Escaped;
use crate::site::pages;
use crate::site::sheet::Sheet;

/// The most addresses that a sitemap may hold.
const MOST: usize = 50_000;

/// The list of pages.
pub(super) struct Sitemap;

impl Beside for Sitemap {
    fn bytes(&self, sheet: &Sheet<'_>) -> Vec<u8> {
        let edition = sheet.edition;
        let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".to_owned();
        let pages = pages::inner(edition).into_iter().map(|page| page.path());
        for path in pages.take(MOST / edition.languages.len()) {
            for language in &edition.languages {
                let at = |code: &str| edition.published_at(&format!("{code}/{path}"));
                let _ = write!(text, "<url><loc>{}</loc>", Escaped(at(language.code())));
                for other in &edition.languages {
                    let code = other.code();
                    let _ = write!(
                        text,
                        "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\"/>",
                        Escaped(at(code))
                    );
                }
                text.push_str("</url>\n");
            }
        }
        text.push_str("</urlset>\n");
        text.into_bytes()
    }
}
