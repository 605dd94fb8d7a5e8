//! The page for addresses that lead nowhere.
//!
//! A web server shows it at any depth, where relative links would break, so it carries its few
//! words with it and asks for nothing.

use minijinja::context;

use super::page::Page;
use crate::i18n::text;
use crate::site::sheet::{Composed, Sheet};

/// The page for addresses that lead nowhere.
pub(super) struct Missing;

impl Page for Missing {
    fn path(&self) -> String {
        "404.html".to_owned()
    }

    fn template(&self) -> &'static str {
        "missing.html"
    }

    fn class(&self) -> &'static str {
        "missing"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let said = |language| text(language, "site-missing", &[]);
        let languages = sheet.edition.languages.iter();
        let texts: Vec<_> = languages.map(|language| (language.code(), said(*language))).collect();
        Composed {
            title: sheet.text("site-missing-title"),
            crumbs: Vec::new(),
            view: context! { texts },
        }
    }
}
