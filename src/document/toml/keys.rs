//! Every place where a key is written: in headers, in dotted keys, in inline tables.
//!
//! The tree keeps where a key first stands; whoever renames one needs all places. In comes a text
//! without structural mistakes; two places have the same path when they mean the same key. The tables of
//! one array of tables count as one.

use std::borrow::Cow;
use std::collections::HashMap;

use toml_parser::decoder::Encoding;
use toml_parser::parser::{EventReceiver, parse_document};
use toml_parser::{ErrorSink, Source, Span as RawSpan};

use super::scalar;
use crate::text::Span;

/// A dotted path, as a number.
type Path = u32;

/// The path of the whole document.
const ROOT: Path = 0;

/// All keys of a document.
#[derive(Debug, Default)]
pub struct Keys<'t> {
    text: &'t str,
    paths: HashMap<(Path, Cow<'t, str>), Path>,
    /// How many paths there are beside the root.
    count: Path,
    /// The keys in order of place, each with its quotes and its path.
    places: Vec<(Span, Path)>,
}

impl<'t> Keys<'t> {
    /// The keys of a TOML text.
    pub fn of(text: &'t str) -> Self {
        let tokens = Source::new(text).lex().into_vec();
        let keys = Self { text, ..Self::default() };
        let mut walk = Walk { keys, table: ROOT, at: None, is_dotted: false, open: Vec::new() };
        parse_document(&tokens, &mut walk, &mut ());
        walk.keys
    }

    /// Where the key of a path is written.
    pub fn at<'k>(&'k self, path: &[&str]) -> impl Iterator<Item = Span> + use<'k, 't> {
        let mut found = Some(ROOT);
        for key in path {
            found = found.and_then(|above| self.paths.get(&(above, Cow::Borrowed(*key))).copied());
        }
        self.with(found)
    }

    /// Where the key that stands at a place is written, there and elsewhere; nothing when none stands
    /// there.
    pub fn same_as<'k>(&'k self, place: Span) -> impl Iterator<Item = Span> + use<'k, 't> {
        let found = self.places.binary_search_by_key(&place, |(span, _)| *span);
        self.with(found.ok().map(|at| self.places[at].1))
    }

    fn with<'k>(&'k self, path: Option<Path>) -> impl Iterator<Item = Span> + use<'k, 't> {
        let has = move |(_, own): &&(Span, Path)| Some(*own) == path;
        self.places.iter().filter(has).map(|(span, _)| *span)
    }

    /// A path that nothing else has.
    fn fresh(&mut self) -> Path {
        self.count += 1;
        self.count
    }

    fn below(&mut self, above: Path, key: Cow<'t, str>) -> Path {
        if let Some(known) = self.paths.get(&(above, key.clone())) {
            return *known;
        }
        let path = self.fresh();
        self.paths.insert((above, key), path);
        path
    }
}

/// An array or inline table that is open.
#[derive(Debug, Clone, Copy)]
enum Open {
    Array,
    Table(Path),
}

/// Follows the events of a document.
struct Walk<'t> {
    keys: Keys<'t>,
    /// The table of the last header.
    table: Path,
    /// The last key, until its value has begun.
    at: Option<Path>,
    is_dotted: bool,
    open: Vec<Open>,
}

impl Walk<'_> {
    /// The table that a key at this place belongs to.
    fn around(&self) -> Path {
        match self.open.last() {
            Some(Open::Table(path)) => *path,
            Some(Open::Array) | None => self.table,
        }
    }

    fn begin_header(&mut self) {
        (self.table, self.at, self.is_dotted) = (ROOT, None, false);
        self.open.clear();
    }

    fn end_header(&mut self) {
        self.table = self.at.take().unwrap_or(ROOT);
    }
}

impl EventReceiver for Walk<'_> {
    fn std_table_open(&mut self, _: RawSpan, _: &mut dyn ErrorSink) {
        self.begin_header();
    }

    fn std_table_close(&mut self, _: RawSpan, _: &mut dyn ErrorSink) {
        self.end_header();
    }

    fn array_table_open(&mut self, _: RawSpan, _: &mut dyn ErrorSink) {
        self.begin_header();
    }

    fn array_table_close(&mut self, _: RawSpan, _: &mut dyn ErrorSink) {
        self.end_header();
    }

    fn simple_key(&mut self, span: RawSpan, encoding: Option<Encoding>, _: &mut dyn ErrorSink) {
        let span = Span::of(span.start()..span.end());
        let raw = span.slice(self.keys.text);
        let key = if encoding.is_some() { scalar::decoded(raw) } else { Cow::Borrowed(raw) };
        let around = self.around();
        let above = self.at.filter(|_| self.is_dotted).unwrap_or(around);
        let path = self.keys.below(above, key);
        self.keys.places.push((span, path));
        (self.at, self.is_dotted) = (Some(path), false);
    }

    fn key_sep(&mut self, _: RawSpan, _: &mut dyn ErrorSink) {
        self.is_dotted = true;
    }

    fn inline_table_open(&mut self, _: RawSpan, _: &mut dyn ErrorSink) -> bool {
        let path = self.at.take().unwrap_or_else(|| self.keys.fresh());
        self.open.push(Open::Table(path));
        true
    }

    fn inline_table_close(&mut self, _: RawSpan, _: &mut dyn ErrorSink) {
        (self.at, self.is_dotted) = (None, false);
        self.open.pop();
    }

    fn array_open(&mut self, _: RawSpan, _: &mut dyn ErrorSink) -> bool {
        self.at = None;
        self.open.push(Open::Array);
        true
    }

    fn array_close(&mut self, _: RawSpan, _: &mut dyn ErrorSink) {
        self.open.pop();
    }

    fn scalar(&mut self, _: RawSpan, _: Option<Encoding>, _: &mut dyn ErrorSink) {
        self.at = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn found(text: &str, path: &[&str]) -> Vec<String> {
        let keys = Keys::of(text);
        let found: Vec<Span> = keys.at(path).collect();
        let same: Vec<Span> = keys.same_as(*found.first().expect("it is there")).collect();
        assert_eq!(found, same);
        let with_next =
            |span: &Span| text[span.range().start..].chars().take(span.len() + 2).collect();
        found.iter().map(with_next).collect()
    }

    #[test]
    fn finds_every_writing_of_a_key() {
        let text = "goal.mttr.a = 1\n[goal]\nmttr.b = 1\n'mttr'.c = 2\nother = { mttr = 3 }\n\
                    [goal.\"mttr\".d]\ne = 1\n[[goal.mttr.f]]\n[mttr]\n[goal.m]\nmttr = 1\n";
        let mttr = found(text, &["goal", "mttr"]);
        assert_eq!(mttr, ["mttr.a", "mttr.b", "'mttr'.c", "\"mttr\".d", "mttr.f"]);
    }

    #[test]
    fn finds_keys_in_inline_tables_and_not_in_lists() {
        let text =
            "goal = { x = { y = 1 }, x.z = 2 }\nlist = [{ x = 1 }, { x = 2 }]\nx = [[1], [2]]\n";
        assert_eq!(found(text, &["goal", "x"]), ["x =", "x.z"]);
        assert_eq!(found(text, &["x"]).len(), 1);
    }

    #[test]
    fn reads_escapes_and_a_byte_order_mark() {
        assert_eq!(found("\u{feff}a.\"b\\u0063\" = 1\n", &["a", "bc"]).len(), 1);
    }
}
