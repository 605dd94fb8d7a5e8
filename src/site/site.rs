//! The site: paths, and the bytes of each when they are asked for.
//!
//! In comes what an audience may see; pages are written on demand, in any order and on any number of
//! cores, and their bytes are the same each time.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::beside::{self, Beside};
use super::edition::Edition;
use super::map;
use super::pages::{self, Page};
use super::sheet::Sheet;
use super::templates::Templates;
use crate::error::{Error, Result};
use crate::files::{FilePath, Files, Pages};
use crate::i18n::Language;
use crate::model::Plan;
use crate::redact::Published;
use crate::report::History;

/// A site whose pages are written when they are asked for.
pub struct Site<'a> {
    edition: Edition<'a>,
    templates: BTreeMap<Language, Templates>,
    files: BTreeMap<FilePath, Made<'a>>,
}

/// How the bytes of a file come about.
enum Made<'a> {
    /// They are known.
    Asset(Arc<[u8]>),
    /// A page is written in a language.
    Page(Language, Arc<dyn Page + 'a>),
    /// A file beside the pages is written in a language.
    Beside(Language, Arc<dyn Beside + 'a>),
    /// The stakeholder map of a plan is drawn in a language.
    Picture(Language, &'a Plan),
}

/// The site of what an audience may see, in every language of the workspace; the history tells what happened
/// to the plans, as the same audience may hear it. Items lead to their line in the repository, or, for who is
/// writing, in an `editor`: an address with `{path}` and `{line}`.
pub fn build<'a>(
    published: &'a Published,
    history: &'a History,
    editor: Option<&'a str>,
) -> Result<Site<'a>> {
    let edition = Edition::of(published, history, editor);
    let mut files = BTreeMap::new();
    let assets = &edition.assets;
    let assets: Vec<_> = if edition.basis.has_guests() {
        assets.files_for_guests().collect()
    } else {
        assets.files().collect()
    };
    for (path, text) in assets {
        files.insert(file_path(path)?, Made::Asset(text.as_bytes().into()));
    }
    let mut templates = BTreeMap::new();
    for page in pages::inner(&edition) {
        for language in &edition.languages {
            let path = file_path(&format!("{language}/{}", page.path()))?;
            files.insert(path, Made::Page(*language, Arc::clone(&page)));
        }
    }
    for (path, plan) in pages::pictures(&edition) {
        for language in &edition.languages {
            let path = file_path(&format!("{language}/{path}"))?;
            files.insert(path, Made::Picture(*language, plan));
        }
    }
    for (path, file) in beside::inner(&edition) {
        for language in &edition.languages {
            let path = file_path(&format!("{language}/{path}"))?;
            files.insert(path, Made::Beside(*language, Arc::clone(&file)));
        }
    }
    for (path, file) in beside::outer(&edition) {
        files.insert(file_path(&path)?, Made::Beside(edition.default_language(), file));
    }
    for page in pages::outer() {
        files.insert(file_path(&page.path())?, Made::Page(edition.default_language(), page));
    }
    for language in &edition.languages {
        templates.insert(*language, Templates::new(*language, &edition.basis.workspace.settings)?);
    }
    Ok(Site { edition, templates, files })
}

impl Site<'_> {
    /// All files at once, written in parallel.
    pub fn files(&self) -> Result<Files> {
        let written = self.files.par_iter();
        written.map(|(path, made)| Ok((path.clone(), self.make(path, made)?))).collect()
    }

    fn make(&self, path: &FilePath, made: &Made<'_>) -> Result<Arc<[u8]>> {
        let (language, page) = match made {
            Made::Asset(bytes) => return Ok(Arc::clone(bytes)),
            Made::Picture(language, plan) => return Ok(self.picture(*language, plan)),
            Made::Beside(language, file) => {
                return Ok(file.bytes(&self.sheet(*language, path)).into());
            }
            Made::Page(language, page) => (*language, page),
        };
        let templates = self.templates.get(&language).expect("every language has templates");
        Ok(templates.page(&self.sheet(language, path), page.as_ref())?.into_bytes().into())
    }

    fn sheet(&self, language: Language, path: &FilePath) -> Sheet<'_> {
        Sheet::new(&self.edition, language, path.as_str().to_owned())
    }

    fn picture(&self, language: Language, plan: &Plan) -> Arc<[u8]> {
        let workspace = self.edition.basis.workspace;
        map::file(plan, &workspace.shared, workspace.today, language).into_bytes().into()
    }
}

impl Pages for Site<'_> {
    fn paths(&self) -> Vec<&FilePath> {
        self.files.keys().collect()
    }

    fn bytes(&self, path: &FilePath) -> Result<Arc<[u8]>> {
        let missing = || Error::internal(format!("there is no page `{path}`"));
        self.make(path, self.files.get(path).ok_or_else(missing)?)
    }
}

fn file_path(path: &str) -> Result<FilePath> {
    FilePath::new(path).map_err(|_| Error::internal(format!("`{path}` is no path for a page")))
}
