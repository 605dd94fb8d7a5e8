//! A finding as pages show it: its severity as a mark, its message in pieces, its place.
//!
//! The findings page and the preview's panel share it, so that both say the same.

use serde::Serialize;

use super::sheet::Sheet;
use crate::diagnostic::{Location, Severity};
use crate::i18n::{Language, Message};
use crate::report::{Mark, severity, sign};

/// A piece of a message.
#[derive(Debug, Serialize)]
pub(super) struct Phrase {
    is_code: bool,
    text: String,
}

/// A severity as a sign and a word.
pub(super) fn severity_mark(language: Language, of: Severity) -> Mark {
    let key = match of {
        Severity::Error => "site-error",
        Severity::Warning => "site-warning",
        Severity::Info => "site-hint",
    };
    let tone = severity(of);
    Mark { tone, sign: sign(tone), word: Message::new(key).in_language(language) }
}

/// A text with what stands between backticks apart; it begins as a sentence does.
pub(super) fn phrases(text: &str) -> Vec<Phrase> {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
    let text = first.unwrap_or_default();
    let parts = text.split('`').enumerate();
    parts.map(|(at, text)| Phrase { is_code: at % 2 == 1, text: text.to_owned() }).collect()
}

/// The path and line of a place, and the line alone.
pub(super) fn place(sheet: &Sheet<'_>, at: &Location) -> (String, u32) {
    let file = at.span.and_then(|span| Some((sheet.basis.workspace.file(&at.path)?, span)));
    match file {
        Some((file, span)) => {
            let line = file.lines().line_of(span.start).saturating_add(1);
            (format!("{}:{line}", at.path), line)
        }
        None => (at.path.to_string(), 1),
    }
}
