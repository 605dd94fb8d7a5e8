//! The templates of one language: embedded, parsed once, escaping, strict about what is missing.
//!
//! Only a value that Rust marked as safe is written as it is.

use std::collections::BTreeMap;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde};
use minijinja::{AutoEscape, Environment, Output, State, UndefinedBehavior, Value, context};

use super::escape::{Escaped, escape};
use super::pages::Page;
use super::sheet::Sheet;
use crate::error::{Error, Result};
use crate::i18n::{self, Arg, Language};
use crate::workspace::Settings;

const FILES: &[(&str, &str)] = &[
    ("base.html", include_str!("../../templates/site/base.html")),
    ("portfolio.html", include_str!("../../templates/site/portfolio.html")),
    ("account.html", include_str!("../../templates/site/account.html")),
    ("account/decisions.html", include_str!("../../templates/site/account/decisions.html")),
    ("account/goals.html", include_str!("../../templates/site/account/goals.html")),
    ("account/health.html", include_str!("../../templates/site/account/health.html")),
    ("change.html", include_str!("../../templates/site/change.html")),
    ("account/sales.html", include_str!("../../templates/site/account/sales.html")),
    ("account/past.html", include_str!("../../templates/site/account/past.html")),
    ("account/prose.html", include_str!("../../templates/site/account/prose.html")),
    ("account/swot.html", include_str!("../../templates/site/account/swot.html")),
    ("account/whitespace.html", include_str!("../../templates/site/account/whitespace.html")),
    ("brief.html", include_str!("../../templates/site/brief.html")),
    ("brief-lists.html", include_str!("../../templates/site/brief-lists.html")),
    ("slides.html", include_str!("../../templates/site/slides.html")),
    ("overview.html", include_str!("../../templates/site/overview.html")),
    ("actions.html", include_str!("../../templates/site/actions.html")),
    ("topic.html", include_str!("../../templates/site/topic.html")),
    ("support.html", include_str!("../../templates/site/support.html")),
    ("coverage.html", include_str!("../../templates/site/coverage.html")),
    ("dependencies.html", include_str!("../../templates/site/dependencies.html")),
    ("views.html", include_str!("../../templates/site/views.html")),
    ("map.html", include_str!("../../templates/site/map.html")),
    ("map-says.html", include_str!("../../templates/site/map-says.html")),
    ("findings.html", include_str!("../../templates/site/findings.html")),
    ("changes.html", include_str!("../../templates/site/changes.html")),
    ("entrance.html", include_str!("../../templates/site/entrance.html")),
    ("missing.html", include_str!("../../templates/site/missing.html")),
    ("panel.html", include_str!("../../templates/site/panel.html")),
];

/// The templates in a language.
pub(super) struct Templates(Environment<'static>);

impl Templates {
    /// Parses the embedded templates.
    pub(super) fn new(language: Language, settings: &Settings) -> Result<Self> {
        let own = own_words(language, settings);
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        environment.set_syntax(syntax.map_err(broken)?);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(write_escaped);
        environment
            .add_function("t", move |key: &str, values: Kwargs| text(language, key, &values, &own));
        for (name, source) in FILES {
            environment.add_template(name, source).map_err(broken)?;
        }
        Ok(Self(environment))
    }

    /// Writes a page.
    pub(super) fn page(&self, sheet: &Sheet<'_>, page: &dyn Page) -> Result<String> {
        let composed = page.compose(sheet);
        let template = self.0.get_template(page.template()).map_err(broken)?;
        let frame = Value::from(Serde(sheet.frame(&page.path(), page.class(), &composed)));
        template.render(context! { frame, page => composed.view }).map_err(broken)
    }

    /// Writes a part that stands in pages of any kind.
    pub(super) fn part(&self, name: &str, view: Value) -> Result<String> {
        let template = self.0.get_template(name).map_err(broken)?;
        template.render(context! { page => view }).map_err(broken)
    }
}

fn broken(error: minijinja::Error) -> Error {
    Error::internal(format!("a template of the site fails: {error:#}")).caused_by(error)
}

/// The words that the plans' authors have their own for.
fn own_words(language: Language, settings: &Settings) -> BTreeMap<String, String> {
    let keys = settings.labels.keys().map(|key| key.split_once('.').map_or(&**key, |(_, key)| key));
    let own =
        keys.filter_map(|key| Some((key.to_owned(), settings.label(language, key)?.to_owned())));
    own.collect()
}

/// The text of a key; `count` chooses plurals, other values are shown as they are.
fn text(
    language: Language,
    key: &str,
    values: &Kwargs,
    own: &BTreeMap<String, String>,
) -> std::result::Result<String, minijinja::Error> {
    let mut args = Vec::new();
    if let Some(count) = values.get::<Option<i64>>("count")? {
        args.push(("count", Arg::Count(count)));
    }
    for name in ["name", "title", "date"] {
        if let Some(value) = values.get::<Option<String>>(name)? {
            args.push((name, Arg::Text(value)));
        }
    }
    values.assert_all_used()?;
    if let Some(own) = own.get(key).filter(|_| args.is_empty()) {
        return Ok(own.clone());
    }
    Ok(i18n::text(language, key, &args))
}

fn write_escaped(
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> std::result::Result<(), minijinja::Error> {
    if value.is_undefined() || value.is_safe() {
        return minijinja::escape_formatter(out, state, value);
    }
    if value.is_none() {
        return Ok(());
    }
    let shown = match value.as_str() {
        Some(text) => escape(out, text),
        None => write!(out, "{}", Escaped(value)),
    };
    shown.map_err(minijinja::Error::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_parses() {
        for language in Language::ALL {
            assert!(Templates::new(language, &Settings::default()).is_ok());
        }
    }
}
