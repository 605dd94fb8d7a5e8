//! `keyplan.toml` as it is meant: every setting with its default filled in.

use std::sync::Arc;

use jiff::civil::Date;

use crate::i18n::Language;

/// The settings of a workspace.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What the workspace is called.
    pub name: String,
    /// The languages of the site, the default first.
    pub languages: Vec<Language>,
    /// The currency of amounts that name none, ISO 4217.
    pub currency: Arc<str>,
    /// The month (1-12) in which the fiscal year begins.
    pub fiscal_year_start: i8,
    /// Address of a source line, with `{path}` and `{line}`.
    pub repository: Option<String>,
    /// A fixed date for "today".
    pub today: Option<Date>,
    /// The site's title; the workspace's name when nothing is written.
    pub site_title: Option<String>,
    /// The site's accent colour as `#rrggbb`.
    pub accent: Option<String>,
}
