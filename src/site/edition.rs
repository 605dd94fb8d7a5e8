//! What is being built: what is reported on, with the languages, files and folders of the site.
//!
//! Comes from the published workspace alone; pages read it and change nothing.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::assets::Assets;
use super::links::folder_of;
use crate::i18n::{self, Language};
use crate::model::{Audience, Plan};
use crate::redact::{Published, Readers};
use crate::report::{Basis, History, web};

/// Every word of the plans with the accounts that hold it, by their place in the list.
pub(super) type WordIndex = BTreeMap<String, Vec<usize>>;

/// A site being built.
pub(super) struct Edition<'a> {
    pub(super) basis: Basis<'a>,
    readers: &'a Readers,
    pub(super) languages: Vec<Language>,
    pub(super) assets: Assets,
    /// How a line is opened in the writer's editor; nothing where readers are no writers.
    pub(super) editor: Option<&'a str>,
    folders: BTreeMap<&'a str, String>,
    words: BTreeMap<Language, OnceLock<WordIndex>>,
}

impl<'a> Edition<'a> {
    /// What is built of a published workspace.
    pub(super) fn of(
        published: &'a Published,
        history: &'a History,
        editor: Option<&'a str>,
    ) -> Self {
        let workspace = published.workspace();
        let mut languages = workspace.settings.languages.clone();
        if languages.is_empty() {
            languages.push(Language::default());
        }
        let words = languages.iter().map(|language| (*language, OnceLock::new())).collect();
        let folders = workspace.plans.iter().map(|plan| (&*plan.id, folder_of(&plan.id)));
        Self {
            basis: Basis::of(published, history),
            readers: published.readers(),
            languages,
            assets: Assets::new(workspace.settings.accent.as_deref()),
            editor,
            folders: folders.collect(),
            words,
        }
    }

    /// The language that a reader gets who asked for none.
    pub(super) fn default_language(&self) -> Language {
        self.languages.first().copied().unwrap_or_default()
    }

    /// The folder of a plan's pages, below the language.
    pub(super) fn folder(&self, plan: &Plan) -> &str {
        self.folders.get(&*plan.id).map_or("", String::as_str)
    }

    /// Whether it is one account's alone, whose page is then the first of the site.
    pub(super) fn is_of_one(&self) -> bool {
        self.basis.has_guests() && self.basis.workspace.plans.len() == 1
    }

    /// A page of an account, below the language.
    pub(super) fn page(&self, plan: &Plan, file: &str) -> String {
        if self.is_of_one() { file.to_owned() } else { format!("{}/{file}", self.folder(plan)) }
    }

    /// The words of the search in a language, gathered by `gather` when they are first asked for.
    pub(super) fn words(
        &self,
        language: Language,
        gather: impl FnOnce() -> WordIndex,
    ) -> &WordIndex {
        self.words.get(&language).expect("every language has its words").get_or_init(gather)
    }

    /// The address of a file of the site, whole where the settings say where the site is published.
    pub(super) fn published_at(&self, path: &str) -> String {
        let site = self.basis.workspace.settings.site_url.as_deref().and_then(web);
        match site {
            Some(site) => format!("{}/{path}", site.trim_end_matches('/')),
            None => path.to_owned(),
        }
    }

    /// The key of the text that says what the edition is.
    pub(super) fn about_key(&self) -> &'static str {
        match self.basis.audience {
            Audience::Team => "site-about-team",
            Audience::Internal => "site-about-internal",
            Audience::Customer => "site-about-customer",
        }
    }

    /// What the site is called; for guests what we are called, where that is written.
    pub(super) fn title(&self, language: Language) -> String {
        let settings = &self.basis.workspace.settings;
        if self.basis.has_guests() {
            let company = settings.company.clone();
            return company.unwrap_or_else(|| i18n::text(language, "joint-plan", &[]));
        }
        settings.site_title.clone().unwrap_or_else(|| settings.name.clone())
    }

    /// What the edition is called where it is one of `keyplan.toml`.
    pub(super) fn own_name(&self) -> Option<&'a str> {
        self.readers.own_name()
    }
}
