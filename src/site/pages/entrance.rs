//! The page at the site's root: sends to the default language, and links to every language.
//!
//! Works without script: a refresh in the head and plain links.

use minijinja::context;

use super::page::Page;
use crate::site::sheet::{Composed, Sheet};

/// The page at the site's root.
pub(super) struct Entrance;

impl Page for Entrance {
    fn path(&self) -> String {
        "index.html".to_owned()
    }

    fn template(&self) -> &'static str {
        "entrance.html"
    }

    fn class(&self) -> &'static str {
        "entrance"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let home = sheet.href("index.html");
        Composed {
            title: sheet.edition.title(sheet.language),
            crumbs: Vec::new(),
            view: context! { home },
        }
    }
}
