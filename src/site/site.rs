//! The built site: a map of paths to bytes.
//!
//! Pages are made in parallel and collected by path, so the number of cores changes nothing.

use std::sync::Arc;

use rayon::prelude::*;

use super::edition::Edition;
use super::pages;
use super::sheet::Sheet;
use super::templates::Templates;
use crate::error::{Error, Result};
use crate::files::{FilePath, Files};
use crate::i18n::Language;
use crate::redact::Published;

/// A built site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// Its files by their path.
    pub files: Files,
}

impl Site {
    fn add(&mut self, path: &str, bytes: impl Into<Arc<[u8]>>) -> Result<()> {
        let refused = || Error::internal(format!("`{path}` is no path for a page"));
        let path = FilePath::new(path).map_err(|_| refused())?;
        self.files.insert(path, bytes.into());
        Ok(())
    }
}

/// Builds the site of what an audience may see, in every language of the workspace.
pub fn build(published: &Published) -> Result<Site> {
    let edition = Edition::of(published);
    let mut site = Site::default();
    for (path, text) in edition.assets.files() {
        site.add(path, text.as_bytes())?;
    }
    for language in &edition.languages {
        let templates = Templates::new(*language)?;
        for (path, html) in language_pages(&edition, *language, &templates)? {
            site.add(&path, html.into_bytes())?;
        }
    }
    let templates = Templates::new(edition.default_language())?;
    for page in pages::outer() {
        let sheet = Sheet::new(&edition, edition.default_language(), page.path());
        site.add(&page.path(), templates.page(&sheet, page.as_ref())?.into_bytes())?;
    }
    Ok(site)
}

fn language_pages(
    edition: &Edition<'_>,
    language: Language,
    templates: &Templates,
) -> Result<Vec<(String, String)>> {
    let pages = pages::inner(edition);
    let written = pages.par_iter().map(|page| {
        let path = format!("{language}/{}", page.path());
        let sheet = Sheet::new(edition, language, path.clone());
        Ok((path, templates.page(&sheet, page.as_ref())?))
    });
    written.collect()
}
