//! Lines of words for the template: each run is ours or a plan's.
//!
//! In come lines and messages, out come runs of plain text. The template escapes them all, and keeps a plan's
//! apart, so that its direction of writing turns nothing around it.

use serde::Serialize;

use crate::diff::{Line, Voice};
use crate::i18n::{Language, Message};

/// Words of one voice.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Run {
    is_theirs: bool,
    text: String,
}

/// A line of words.
pub(super) type Runs = Vec<Run>;

/// Stands for a line while the catalogue forms a sentence; no text of ours holds it.
const PLACE: char = '\u{e000}';

/// The words of a line.
pub(super) fn runs(line: &Line) -> Runs {
    let run = |piece: &crate::diff::Piece| Run {
        is_theirs: piece.voice == Voice::Theirs,
        text: piece.text.clone(),
    };
    line.0.iter().map(run).collect()
}

/// Lines with commas between them.
pub(super) fn joined<'a>(lines: impl IntoIterator<Item = &'a Line>, between: &str) -> Runs {
    runs(&Line::joined(lines.into_iter().cloned(), between))
}

/// A sentence of ours around a line.
pub(super) fn sentence(
    language: Language,
    key: &'static str,
    name: &'static str,
    line: &Line,
) -> Runs {
    let said = Message::new(key).with(name, PLACE.to_string()).in_language(language);
    let (before, after) = said.split_once(PLACE).unwrap_or((&said, ""));
    let [before, after] = [before, after].map(ours);
    before.into_iter().chain(runs(line)).chain(after).collect()
}

fn ours(text: &str) -> Runs {
    if text.is_empty() {
        return Runs::new();
    }
    vec![Run { is_theirs: false, text: text.to_owned() }]
}
