//! What changed of an item as rows of a table: field, before, now.
//!
//! In comes an item's story, out come rows of Markdown cells, the weightiest first; a list's rows and a text's
//! words are told in short here.

use crate::diff::class::Class;
use crate::diff::tell::{Fact, ItemStory, Line, Told};
use crate::graph::Change;

/// A row's class with its field, what was before and what is now.
pub(super) type Row = (Class, [String; 3]);

/// The rows of an item; one without words when nothing is to be said of it but how it changed.
pub(super) fn rows(
    item: &ItemStory,
    words: &dyn Fn(&Line) -> String,
    say: &dyn Fn(&'static str) -> String,
) -> Vec<Row> {
    let table = Table { words, say, is_gone: item.change == Change::Removed };
    let mut rows: Vec<Row> =
        item.facts.iter().flat_map(|fact| table.fact(fact, &words(&fact.label))).collect();
    if rows.is_empty() {
        rows.push((item.class, [String::new(), String::new(), String::new()]));
    }
    rows
}

/// Text that ends no cell and no row.
pub(super) fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

struct Table<'a> {
    words: &'a dyn Fn(&Line) -> String,
    say: &'a dyn Fn(&'static str) -> String,
    /// Whether what is told is what there was.
    is_gone: bool,
}

impl Table<'_> {
    fn fact(&self, fact: &Fact, label: &str) -> Vec<Row> {
        let row = |before: String, now: String| {
            (fact.class, [label.to_owned(), before, now + &self.noted(&fact.notes)])
        };
        let words = |line: &Option<Line>| line.as_ref().map(self.words).unwrap_or_default();
        let listed = |lines: &[Line]| lines.iter().map(self.words).collect::<Vec<_>>().join(", ");
        match &fact.what {
            Told::Was(before, now) => vec![row(words(before), words(now))],
            Told::Set { added, removed } => {
                let signed = |sign: &str, text: String| {
                    if text.is_empty() { text } else { format!("{sign} {text}") }
                };
                vec![row(signed("−", listed(removed)), signed("+", listed(added)))]
            }
            Told::Row(facts) => {
                let of_row = |inner: &Fact| {
                    self.fact(inner, &format!("{label}, {}", (self.words)(&inner.label)))
                };
                facts.iter().flat_map(of_row).collect()
            }
            Told::Is(line) if self.is_gone => vec![row((self.words)(line), String::new())],
            Told::Is(line) => vec![row(String::new(), (self.words)(line))],
            Told::Prose(_) => vec![row(String::new(), (self.say)("diff-text-changed"))],
            Told::Note => vec![row(String::new(), String::new())],
        }
    }

    fn noted(&self, notes: &[Line]) -> String {
        let notes = notes.iter().map(self.words).collect::<Vec<_>>().join(", ");
        if notes.is_empty() { notes } else { format!(" ({notes})") }
    }
}
