//! The dress of the site: relative addresses of pages, lines of the repository, prose as HTML.
//!
//! What comes out as HTML was made by the renderer of Markdown, which lets nothing active through.

use super::edition::Edition;
use super::links::{in_editor, relative, source};
use super::view::View;
use crate::document::{Context, render};
use crate::i18n::Language;
use crate::model::{Audience, Kind, Plan};
use crate::report::{Dress, Embed, Resolve, anchor_of, has_place, slug};

/// How far headings in long texts are moved down, below those of the page.
const SHIFT: u8 = 3;

/// Pages of HTML, seen from one of them.
pub(super) struct Html<'a> {
    pub(super) edition: &'a Edition<'a>,
    pub(super) language: Language,
    /// The path of the page from the site's root.
    pub(super) path: String,
}

impl Html<'_> {
    /// The way to a page of an account; empty on that page.
    fn way(&self, plan: &Plan, file: &str) -> String {
        let page = format!("{}/{}", self.language, self.edition.page(plan, file));
        if page == self.path { String::new() } else { relative(&self.path, &page) }
    }
}

impl Dress for Html<'_> {
    fn account(&self, plan: &Plan) -> String {
        self.way(plan, "index.html")
    }

    fn home(&self, plan: &Plan, kind: Kind) -> String {
        match View::home_of(kind).filter(|_| !self.edition.basis.has_guests()) {
            Some(view) => self.way(plan, view.file()),
            None => self.account(plan),
        }
    }

    fn has_place(&self, kind: Kind) -> bool {
        !self.edition.basis.has_guests() || has_place(kind)
    }

    fn documents(&self, plan: &Plan) -> String {
        if self.edition.basis.has_guests() {
            return self.account(plan);
        }
        self.way(plan, View::Documents.file())
    }

    fn published(&self, plan: &Plan) -> Option<String> {
        self.edition.basis.workspace.settings.site_url.as_ref()?;
        let folder = self.edition.folder(plan);
        Some(self.edition.published_at(&format!("{}/{folder}/index.html", self.language)))
    }

    fn view(&self, plan: &Plan, file: &str) -> String {
        let folder = self.edition.folder(plan);
        relative(&self.path, &format!("{}/{folder}/{file}", self.language))
    }

    fn person(&self, id: &str) -> String {
        let basis = &self.edition.basis;
        let is_known = basis.workspace.shared.people.get(id).is_some();
        if !is_known || basis.audience == Audience::Customer {
            return String::new();
        }
        relative(&self.path, &format!("{}/people/{}.html", self.language, slug(id)))
    }

    fn findings(&self, plan: &Plan) -> String {
        let page = relative(&self.path, &format!("{}/findings.html", self.language));
        format!("{page}#{}", anchor_of(Kind::Plan, &plan.id))
    }

    fn source(&self, path: &str, line: u32) -> Option<String> {
        match self.edition.editor {
            Some(editor) => Some(in_editor(editor, path, line)),
            None => {
                source(self.edition.basis.workspace.settings.repository.as_deref()?, path, line)
            }
        }
    }

    fn prose(
        &self,
        markdown: &str,
        prefix: &str,
        resolve: &Resolve<'_>,
        embed: &Embed<'_>,
    ) -> String {
        let context =
            Context { shift: SHIFT, resolve, embed, ..Context::new(prefix, self.language) };
        render(markdown, &context).html
    }
}
