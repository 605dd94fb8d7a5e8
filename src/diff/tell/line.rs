//! A line of words in which it stays known which are keyplan's and which come from a plan.
//!
//! Whoever writes a line out treats the two apart: what comes from a plan is untrusted. A message of the
//! catalogue takes lines as its values, so that languages keep their own order of words.

use serde::{Deserialize, Serialize};

use crate::i18n::{Arg, Language, Message};

/// Whose words a piece holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// Ours, of the catalogue, and plain numbers.
    Ours,
    /// Somebody's who wrote a plan.
    Theirs,
}

/// A run of words of one voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Whose.
    pub voice: Voice,
    /// The words.
    pub text: String,
}

/// A line of words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Line(pub Vec<Piece>);

/// Stand around the number of a value while the catalogue forms a sentence; no text of ours holds them.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

impl Line {
    /// Words of ours.
    pub fn ours(text: impl Into<String>) -> Self {
        Self(vec![Piece { voice: Voice::Ours, text: text.into() }])
    }

    /// Words of a plan.
    pub fn theirs(text: impl Into<String>) -> Self {
        Self(vec![Piece { voice: Voice::Theirs, text: text.into() }])
    }

    /// The same line with more behind it.
    #[must_use]
    pub fn then(mut self, more: Self) -> Self {
        for piece in more.0 {
            match self.0.last_mut() {
                Some(last) if last.voice == piece.voice && piece.voice == Voice::Ours => {
                    last.text.push_str(&piece.text);
                }
                _ => self.0.push(piece),
            }
        }
        self
    }

    /// Lines with something between each two.
    pub fn joined(lines: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut all = Self::default();
        for (at, line) in lines.into_iter().enumerate() {
            if at > 0 {
                all = all.then(Self::ours(between));
            }
            all = all.then(line);
        }
        all
    }

    /// The words alone, whosever they are.
    pub fn text(&self) -> String {
        self.0.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| piece.text.is_empty())
    }
}

/// A message of the catalogue whose values may be lines.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    message: Message,
    lines: Vec<Line>,
}

impl Sentence {
    pub(super) fn new(key: impl Into<std::borrow::Cow<'static, str>>) -> Self {
        Self { message: Message::new(key), lines: Vec::new() }
    }

    /// Adds a value that holds no words of a plan.
    pub(super) fn with(self, name: &'static str, value: impl Into<Arg>) -> Self {
        Self { message: self.message.with(name, value), ..self }
    }

    /// Adds a line.
    pub(super) fn line(mut self, name: &'static str, line: Line) -> Self {
        let place = format!("{OPEN}{}{CLOSE}", self.lines.len());
        self.lines.push(line);
        Self { message: self.message.with(name, place), ..self }
    }

    pub(super) fn in_language(&self, language: Language) -> Line {
        let text = self.message.in_language(language);
        let mut pieces = text.split(OPEN);
        let mut line = Line::ours(pieces.next().unwrap_or_default());
        for piece in pieces {
            let (at, rest) = piece.split_once(CLOSE).unwrap_or(("", piece));
            let value = at.parse().ok().and_then(|at: usize| self.lines.get(at).cloned());
            line = line.then(value.unwrap_or_default()).then(Line::ours(rest));
        }
        Line(line.0.into_iter().filter(|piece| !piece.text.is_empty()).collect())
    }
}
