//! A page of the site in one language: a desk with the page's own path.
//!
//! Addresses that go out are relative to it.

use std::ops::Deref;
use std::sync::Arc;

use minijinja::Value;
use serde::Serialize;

use super::dress::Html;
use super::edition::Edition;
use super::links::relative;
use crate::i18n::Language;
use crate::report::{Desk, Link};

/// A page being written.
pub(super) struct Sheet<'a> {
    pub(super) edition: &'a Edition<'a>,
    /// Its path from the site's root.
    pub(super) path: String,
    pub(super) desk: Desk<'a>,
}

impl<'a> Deref for Sheet<'a> {
    type Target = Desk<'a>;

    fn deref(&self) -> &Desk<'a> {
        &self.desk
    }
}

/// What a page gives to its template.
pub(super) struct Composed {
    pub(super) title: String,
    /// The pages above it, from the portfolio down.
    pub(super) crumbs: Vec<Link>,
    pub(super) view: Value,
}

/// What surrounds every page.
#[derive(Serialize)]
pub(super) struct Frame {
    language: &'static str,
    site: String,
    title: String,
    crumbs: Vec<Link>,
    twins: Vec<Twin>,
    style: String,
    charts: String,
    brief: String,
    joint: String,
    slides: String,
    slides_script: String,
    script: String,
    search: Option<String>,
    /// Whether it is for somebody outside the house, who gets no ways into it.
    has_guests: bool,
    search_base: String,
    search_home: String,
    icon: String,
    home: String,
    feed: Option<String>,
    actions: Option<String>,
    load: Option<String>,
    about: String,
    findings: Option<String>,
    edition: String,
    revision: Option<String>,
    date: String,
    class: &'static str,
}

/// The same page in another language.
#[derive(Serialize)]
struct Twin {
    code: &'static str,
    name: &'static str,
    href: String,
    is_here: bool,
}

impl<'a> Sheet<'a> {
    /// A page of an edition.
    pub(super) fn new(edition: &'a Edition<'a>, language: Language, path: String) -> Self {
        let dress = Arc::new(Html { edition, language, path: path.clone() });
        Self { edition, path, desk: Desk::new(&edition.basis, language, dress) }
    }

    /// What surrounds the page.
    pub(super) fn frame(&self, page: &str, class: &'static str, composed: &Composed) -> Frame {
        let edition = self.edition;
        let assets = &edition.assets;
        let is_ours = !edition.basis.has_guests();
        Frame {
            language: self.language.code(),
            site: edition.title(self.language),
            title: composed.title.clone(),
            crumbs: composed.crumbs.clone(),
            twins: self.twins(page),
            style: relative(&self.path, assets.style()),
            charts: relative(&self.path, assets.charts()),
            brief: relative(&self.path, assets.brief()),
            joint: relative(&self.path, assets.joint()),
            slides: relative(&self.path, assets.slides()),
            slides_script: relative(&self.path, assets.slides_script()),
            script: relative(&self.path, assets.script()),
            search: is_ours.then(|| relative(&self.path, assets.search())),
            has_guests: !is_ours,
            search_base: self.href("search/"),
            search_home: self.href(""),
            icon: relative(&self.path, assets.icon()),
            home: self.href("index.html"),
            feed: is_ours.then(|| self.href("changes.atom")),
            actions: is_ours.then(|| self.href("actions.html")),
            load: is_ours.then(|| self.href("load.html")),
            about: self.href("about.html"),
            findings: edition.basis.shows_findings().then(|| self.href("findings.html")),
            edition: edition
                .own_name()
                .map_or_else(|| self.word(edition.basis.audience), str::to_owned),
            revision: edition.basis.workspace.revision.as_ref().map(|revision| revision.id.clone()),
            date: self.date(edition.basis.workspace.today),
            class,
        }
    }

    fn twins(&self, page: &str) -> Vec<Twin> {
        let twin = |language: &Language| Twin {
            code: language.code(),
            name: language.own_name(),
            href: relative(&self.path, &format!("{language}/{page}")),
            is_here: *language == self.language,
        };
        self.edition.languages.iter().map(twin).collect()
    }

    /// The address of a page of the same language.
    pub(super) fn href(&self, page: &str) -> String {
        relative(&self.path, &format!("{}/{page}", self.language))
    }
}
