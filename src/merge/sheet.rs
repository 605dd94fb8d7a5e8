//! A document as people see it: blocks below each other, and in a block its header, its fields and remarks.
//!
//! In comes a document without mistakes; out come its blocks in order, each with the lines that belong to it. A
//! comment right above a field or header belongs to it; one that stands apart is a remark of its own.
//! Lines between them are empty, and no line belongs to two.

use std::collections::{HashMap, HashSet};

use super::meaning::{Path, below, meaning};
use crate::document::{Comment, Toml, Value, Written};
use crate::text::{LineIndex, Span};

/// What tells a block from others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// What stands before the first header.
    Top,
    /// A table with a header.
    Section(Path),
    /// A comment that stands apart, and how many of the same words stand before it.
    Remark(String, usize),
}

/// What tells a part of a block from others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum PartKey {
    /// The header.
    Head,
    /// A field, by its path from the document.
    Field(Path),
    /// As a block.
    Remark(String, usize),
}

/// A header, a field or a remark.
#[derive(Debug, Clone)]
pub(super) struct Part<'t> {
    pub(super) key: PartKey,
    /// All its lines, with the comments right above.
    pub(super) span: Span,
    /// Its lines without the comments above.
    pub(super) body: Span,
    /// Where its header or value ends.
    pub(super) end: u32,
    pub(super) value: Option<Value<'t>>,
    /// The comment behind it.
    pub(super) tail: Option<Span>,
}

impl Part<'_> {
    /// The lines of comments right above.
    pub(super) fn lead(&self) -> Span {
        Span::new(self.span.start, self.body.start)
    }

    /// What its value means; remarks and headers mean nothing.
    pub(super) fn meaning(&self) -> Option<String> {
        self.value.map(meaning)
    }
}

/// A table with its header, what stands before the first, or a remark between them.
#[derive(Debug, Clone)]
pub(super) struct Block<'t> {
    pub(super) key: Key,
    pub(super) parts: Vec<Part<'t>>,
    places: HashMap<PartKey, usize>,
}

impl<'t> Block<'t> {
    fn new(key: Key, parts: Vec<Part<'t>>) -> Self {
        let keys = parts.iter().enumerate().map(|(at, part)| (part.key.clone(), at));
        Self { key, places: keys.collect(), parts }
    }

    /// Its lines.
    pub(super) fn span(&self) -> Span {
        let ends = self.parts.first().zip(self.parts.last());
        ends.map_or(Span::at(0), |(first, last)| first.span.join(last.span))
    }

    /// The path of its header.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.key {
            Key::Section(path) => Some(path),
            _ => None,
        }
    }

    /// The part with a key.
    pub(super) fn part(&self, key: &PartKey) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// What its fields mean.
    pub(super) fn meaning(&self) -> Vec<(&PartKey, Option<String>)> {
        let fields = self.parts.iter().filter(|part| matches!(part.key, PartKey::Field(_)));
        let mut all: Vec<_> = fields.map(|part| (&part.key, part.meaning())).collect();
        all.sort_unstable_by(|a, b| path_of(a.0).cmp(&path_of(b.0)));
        all
    }
}

fn path_of(key: &PartKey) -> Option<&Path> {
    match key {
        PartKey::Field(path) => Some(path),
        _ => None,
    }
}

/// A document as blocks.
#[derive(Debug)]
pub(super) struct Sheet<'t> {
    pub(super) toml: &'t Toml,
    pub(super) blocks: Vec<Block<'t>>,
    places: HashMap<Key, usize>,
    /// What lists of tables mean, by path.
    pub(super) lists: Vec<(Path, String)>,
    /// Its comments.
    words: HashSet<&'t str>,
}

impl<'t> Sheet<'t> {
    /// The blocks of a document that has no faults.
    pub(super) fn of(toml: &'t Toml) -> Self {
        let mut lists = Vec::new();
        let mut marks = marks(toml, &mut lists);
        marks.sort_by_key(|mark| mark.start);
        lists.sort_unstable();
        let blocks = blocks(pieces(toml, marks));
        let words =
            toml.comments().iter().map(|it| it.span.slice(toml.text()).trim_end()).collect();
        let places = blocks.iter().enumerate().map(|(at, it)| (it.key.clone(), at)).collect();
        Self { toml, blocks, places, lists, words }
    }

    /// The text.
    pub(super) fn text(&self) -> &'t str {
        self.toml.text()
    }

    /// Where the block with a key stands.
    pub(super) fn place(&self, key: &Key) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// The block with a key.
    pub(super) fn block(&self, key: &Key) -> Option<&Block<'t>> {
        self.place(key).map(|at| &self.blocks[at])
    }

    /// Whether a comment stands in a place that an earlier state did not know.
    pub(super) fn has_new_comment(&self, place: Span, before: &Sheet<'_>) -> bool {
        let first = self.toml.comments().partition_point(|it| it.span.start < place.start);
        let inside = self.toml.comments()[first..].iter().take_while(|it| it.span.end <= place.end);
        let mut words = inside.map(|comment| comment.span.slice(self.text()).trim_end());
        words.any(|words| !before.words.contains(words))
    }

    /// Whether an empty line stands before a place, or nothing.
    pub(super) fn is_apart(&self, at: u32) -> bool {
        let before = Span::new(0, at).slice(self.text());
        let line = before.trim_end_matches('\n').len();
        before.trim().is_empty() || before[line..].len() > 1 || before.ends_with("\n\r\n")
    }
}

/// A header or a field before its lines are known.
struct Mark<'t> {
    start: u32,
    end: u32,
    path: Path,
    value: Option<Value<'t>>,
}

fn marks<'t>(toml: &'t Toml, lists: &mut Vec<(Path, String)>) -> Vec<Mark<'t>> {
    let mut marks = Vec::new();
    let mut open = vec![(toml.root(), Path::new())];
    while let Some((table, path)) = open.pop() {
        for entry in table.entries() {
            let (value, path) = (entry.value, below(&path, entry.key));
            match value.written() {
                Written::Scalar | Written::Array | Written::Inline => {
                    let (start, end) = (entry.key_span.start, value.span().end);
                    marks.push(Mark { start, end, path, value: Some(value) });
                }
                Written::ArrayOfTables => {
                    let elements = value.elements().enumerate();
                    open.extend(elements.map(|(at, it)| (it, below(&path, &format!("#{at}")))));
                    lists.push((path, meaning(value)));
                }
                _ => open.push((value, path)),
            }
        }
        if let Some(header) = table.header() {
            let (start, end) = (header.line.start, header.line.end);
            marks.push(Mark { start, end, path, value: None });
        }
    }
    marks
}

/// A part of a block, and the path when it opens a new one.
type Piece<'t> = (Part<'t>, Option<Path>);

fn pieces<'t>(toml: &'t Toml, marks: Vec<Mark<'t>>) -> Vec<Piece<'t>> {
    let text = toml.text();
    let lines = LineIndex::new(text);
    let mut comments = toml.comments().iter().peekable();
    let mut found: Vec<Piece<'t>> = Vec::new();
    for mark in marks {
        let body = lines.around(Span::new(mark.start, mark.end), text);
        let mut before = Vec::new();
        while let Some(comment) = comments.next_if(|it| it.span.start < body.start) {
            before.push(lines.around(comment.span, text));
        }
        let mut runs = runs(before);
        let lead = runs.pop_if(|run| run.end == body.start);
        found.extend(runs.into_iter().map(|run| (remark(run, text), None)));
        let mut tail: Option<Span> = None;
        while let Some(Comment { span, .. }) = comments.next_if(|it| it.span.start < body.end) {
            tail = (span.start >= mark.end).then_some(*span);
        }
        let span = lead.map_or(body, |lead| lead.join(body));
        let (key, opens) = match mark.value {
            Some(_) => (PartKey::Field(mark.path), None),
            None => (PartKey::Head, Some(mark.path)),
        };
        found.push((Part { key, span, body, end: mark.end, value: mark.value, tail }, opens));
    }
    let rest = comments.map(|comment| lines.around(comment.span, text)).collect();
    found.extend(runs(rest).into_iter().map(|run| (remark(run, text), None)));
    found
}

/// Lines that follow each other without a gap, joined.
fn runs(lines: Vec<Span>) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    for line in lines {
        match runs.last_mut() {
            Some(run) if run.end >= line.start => *run = run.join(line),
            _ => runs.push(line),
        }
    }
    runs
}

fn remark<'t>(span: Span, text: &str) -> Part<'t> {
    let words: Vec<&str> = span.slice(text).lines().map(str::trim).collect();
    let key = PartKey::Remark(words.join("\n"), 0);
    Part { key, span, body: span, end: span.end, value: None, tail: None }
}

fn blocks(pieces: Vec<Piece<'_>>) -> Vec<Block<'_>> {
    let mut blocks = vec![Block::new(Key::Top, Vec::new())];
    for (part, opens) in pieces {
        if let Some(path) = opens {
            blocks.push(Block::new(Key::Section(path), Vec::new()));
        }
        blocks.last_mut().expect("the top is there").parts.push(part);
    }
    let mut apart = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    for mut block in blocks {
        let is_remark = |part: &Part<'_>| matches!(part.key, PartKey::Remark(..));
        let kept = block.parts.iter().rposition(|part| !is_remark(part)).map_or(0, |at| at + 1);
        let rest = block.parts.split_off(kept);
        number(&mut block.parts);
        apart.push(Block::new(block.key, block.parts));
        for part in rest {
            let PartKey::Remark(words, _) = &part.key else { continue };
            let twin = seen.entry(words.clone()).or_default();
            let key = Key::Remark(words.clone(), *twin);
            *twin += 1;
            apart.push(Block::new(key, vec![part]));
        }
    }
    apart
}

/// Tells remarks of the same words apart.
fn number(parts: &mut [Part<'_>]) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for part in parts {
        if let PartKey::Remark(words, twin) = &mut part.key {
            let before = seen.entry(words.clone()).or_default();
            *twin = *before;
            *before += 1;
        }
    }
}
