//! The built site: a map of paths to bytes.
//!
//! Pages are made in parallel and collected by path, so the number of cores changes nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::edition::Edition;
use super::pages;
use super::sheet::Sheet;
use super::templates::Templates;
use crate::error::Result;
use crate::i18n::Language;
use crate::redact::Published;

/// The files of a site by their path, which is relative, ASCII and has `/` between folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    files: BTreeMap<String, Arc<[u8]>>,
}

impl Site {
    /// The bytes of a file.
    pub fn file(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// All files in the order of their paths.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (&str, &Arc<[u8]>)> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes))
    }

    fn add(&mut self, path: impl Into<String>, bytes: impl Into<Arc<[u8]>>) {
        self.files.insert(path.into(), bytes.into());
    }
}

/// Builds the site of what an audience may see, in every language of the workspace.
pub fn build(published: &Published) -> Result<Site> {
    let edition = Edition::of(published);
    let mut site = Site::default();
    for (path, text) in edition.assets.files() {
        site.add(path, text.as_bytes());
    }
    for language in &edition.languages {
        let templates = Templates::new(*language)?;
        for (path, html) in language_pages(&edition, *language, &templates)? {
            site.add(path, html.into_bytes());
        }
    }
    let templates = Templates::new(edition.default_language())?;
    for page in pages::outer() {
        let sheet = Sheet::new(&edition, edition.default_language(), page.path());
        site.add(page.path(), templates.page(&sheet, page.as_ref())?.into_bytes());
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
