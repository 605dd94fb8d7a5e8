//! A page of prose: a Markdown file in a plan's folder, with its front matter.
//!
//! Its Markdown is kept as text; whoever shows it renders it.

use serde::{Deserialize, Serialize};

use super::word::words;
use super::{Anything, Field, Id, Place, Ref, Visibility};
use crate::text::Span;

/// What stands between the `+++` lines at the head of a page.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct FrontMatter {
    /// What the page is called.
    pub title: Field<String>,
    /// Its place among the pages; small numbers come first.
    pub order: Field<super::Number>,
    /// Who may see it.
    pub visibility: Field<Visibility>,
    /// The item that it tells about; it shows there.
    pub about: Field<Ref<Anything>>,
    /// The edition that it is meant for.
    pub audience: Field<Audience>,
}

words! {
    /// For whom an edition is made.
    pub enum Audience as "audience" {
        /// The named team: sees all.
        Team = "team",
        /// The company: sees all but what is restricted.
        Internal = "internal",
        /// The customer: sees what is shared.
        Customer = "customer",
    }
}

/// A page of prose.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its path in the plan's folder without the extension: `reviews/2026-q3`.
    pub id: Id,
    /// Which of the plan's files it is, as an index.
    pub file: u32,
    /// Its front matter.
    pub front: FrontMatter,
    /// Where its Markdown stands in the file.
    pub body: Span,
    /// Its Markdown.
    pub markdown: String,
    /// Its first heading, when it has one.
    pub heading: Option<String>,
    /// The headings below which nothing stands, as places in the file.
    pub empty: Vec<Span>,
    /// The views of the plan that it shows.
    pub views: Vec<View>,
}

/// A view of the plan within a page.
#[derive(Debug, Clone)]
pub struct View {
    /// What it asks for, such as `graph hierarchy`.
    pub line: String,
    /// The whole block.
    pub place: Place,
}

impl Page {
    /// What the page is called: its title, its first heading, or its file's name.
    pub fn title(&self) -> String {
        let name = || self.id.rsplit('/').next().unwrap_or_default().replace('-', " ");
        self.front.title.get().cloned().or_else(|| self.heading.clone()).unwrap_or_else(name)
    }

    /// Its Markdown without a first heading that repeats its title.
    pub fn below_title(&self) -> &str {
        let text = self.markdown.trim_start();
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let heading = first.strip_prefix("# ").map(str::trim);
        if heading == Some(self.title().as_str()) { rest } else { text }
    }
}
