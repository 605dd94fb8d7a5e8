//! The panel of the preview: what `lint` finds, in every page, while somebody writes.
//!
//! It is no part of the site: the preview puts it into the pages that it serves. It opens by itself
//! when there are errors, and shows the gravest findings first.

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::edition::Edition;
use super::finding::{Phrase, phrases, place, severity_mark};
use super::sheet::Sheet;
use super::templates::Templates;
use crate::diagnostic::render::Counts;
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Result;
use crate::i18n::Language;
use crate::redact::Published;
use crate::report::History;
use crate::report::{Mark, Tone, severity};

/// The most findings that the panel shows.
const MOST: usize = 20;

/// The style sheet of the panel.
pub const PANEL_STYLE: &str = include_str!("../../templates/site/panel.css");

#[derive(Serialize)]
struct View {
    is_open: bool,
    counts: String,
    style: &'static str,
    all: String,
    more: usize,
    findings: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    mark: Mark,
    tone: Tone,
    rule: &'static str,
    message: Vec<Phrase>,
    help: Option<Vec<Phrase>>,
    place: String,
    editor: String,
}

/// The panel in a language, empty when nothing was found.
///
/// `style` is the address of [`PANEL_STYLE`], and `editor` makes the address that opens a path at a
/// line in the writer's editor.
pub fn panel(
    published: &Published,
    language: Language,
    style: &'static str,
    editor: &dyn Fn(&str, u32) -> String,
) -> Result<String> {
    let findings = published.findings();
    if findings.is_empty() {
        return Ok(String::new());
    }
    let history = History::new();
    let edition = Edition::of(published, &history, None);
    let sheet = Sheet::new(&edition, language, "index.html".to_owned());
    let mut sorted: Vec<&Diagnostic> = findings.iter().collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let view = View {
        is_open: findings.iter().any(|finding| finding.severity == Severity::Error),
        counts: Counts::of(findings).phrase(language),
        style,
        all: format!("/{language}/findings.html"),
        more: findings.len().saturating_sub(MOST),
        findings: sorted
            .into_iter()
            .take(MOST)
            .map(|finding| row(&sheet, finding, editor))
            .collect(),
    };
    Templates::new(language, &published.workspace().settings)?
        .part("panel.html", Value::from(Serde(&view)))
}

fn row(sheet: &Sheet<'_>, finding: &Diagnostic, editor: &dyn Fn(&str, u32) -> String) -> Row {
    let (place, line) = place(sheet, &finding.at);
    Row {
        mark: severity_mark(sheet.language, finding.severity),
        tone: severity(finding.severity),
        rule: finding.rule,
        message: phrases(&sheet.say(&finding.message)),
        help: finding.help.as_ref().map(|help| phrases(&sheet.say(help))),
        editor: editor(&finding.at.path, line),
        place,
    }
}
