//! Builds the arena from the parser's events.
//!
//! Takes events of the whole document or of one statement after another; `base` is where the lexed
//! piece begins in the file. Structural mistakes are the caller's to tell; everything about keys and
//! scalars is told here.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::Arc;

use toml_parser::decoder::Encoding;
use toml_parser::parser::EventReceiver;
use toml_parser::{ErrorSink, Span as RawSpan};

use super::arena::{Comment, Toml};
use super::index::Index;
use super::mask::Mask;
use super::node::{
    DAMAGED, Header, Id, KEY_ESCAPED, KEY_QUOTED, NONE, Node, PLAIN, Shape, Written,
};
use super::scalar;
use crate::document::{DEPTH_LIMIT, FAULT_LIMIT, Fault, FaultKind};
use crate::text::Span;

/// One key of a dotted path.
#[derive(Debug, Clone)]
pub(super) struct Key<'t> {
    /// Without quotes.
    pub span: Span,
    pub flags: u8,
    pub text: Cow<'t, str>,
}

impl Key<'_> {
    /// With quotes.
    pub(super) fn written(&self) -> Span {
        let quote = u32::from(self.flags & KEY_QUOTED != 0);
        Span::new(self.span.start.saturating_sub(quote), self.span.end.saturating_add(quote))
    }

    /// Whether nothing stands where a key belongs.
    pub(super) fn is_missing(&self) -> bool {
        self.span.is_empty() && self.flags & KEY_QUOTED == 0
    }
}

/// What a container is, for the values that come inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Elements,
    Entries,
}

/// An open array or inline table; its id is `NONE` where its content is dropped.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub id: Id,
    pub holds: Holds,
    pub depth: usize,
}

/// A header whose closing bracket has not come yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opening {
    pub of: Written,
    pub start: u32,
}

/// The bytes of keys without quotes.
const IS_PLAIN: [bool; 256] = {
    let mut is_plain = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        is_plain[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        byte += 1;
    }
    is_plain
};

/// Whether events come for the whole document or for one statement at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    Whole,
    Statements,
}

pub(super) struct Builder<'t> {
    pub toml: Toml,
    pub text: &'t str,
    pub base: u32,
    pub pace: Pace,
    pub path: Vec<Key<'t>>,
    pub stack: Vec<Frame>,
    pub table: Id,
    /// Which keys the current table may have already.
    pub keys: Mask,
    pub table_depth: usize,
    pub opening: Option<Opening>,
    /// The number of the current table's header, plus one.
    pub header: u32,
    /// The outermost value or table of the statement.
    pub outer: Id,
    /// Places of Git conflicts; values that touch one are damaged.
    pub conflicts: Vec<Span>,
    /// The statement's value is complete; what follows in it has no meaning.
    closed: bool,
    /// The last key ended with a dot.
    dotted: bool,
    /// Where the last value of the current table ends, until its line ends.
    grown: Option<u32>,
    has_bare_return: bool,
    /// The first fault beyond the limit.
    pub more: Option<Span>,
    /// Whether all that follows is for nothing, because the document will be read in another way.
    given_up: Option<&'t Cell<bool>>,
}

impl<'t> Builder<'t> {
    pub(super) fn new(text: &'t Arc<str>, part: Span, pace: Pace) -> Self {
        let root = Node::new(Span::default(), part, Shape::Table, Written::Root);
        // A plan file has about one node in thirty bytes.
        let mut nodes = Vec::with_capacity(part.len() / 28 + 8);
        nodes.push(root);
        let toml = Toml {
            text: Arc::clone(text),
            nodes,
            headers: Vec::new(),
            comments: Vec::new(),
            faults: Vec::new(),
            escaped: Vec::new(),
            index: Index::default(),
        };
        Self {
            toml,
            text,
            base: part.start,
            pace,
            path: Vec::new(),
            stack: Vec::new(),
            table: 0,
            keys: Mask::default(),
            table_depth: 0,
            opening: None,
            header: 0,
            outer: NONE,
            conflicts: Vec::new(),
            closed: false,
            dotted: false,
            grown: None,
            has_bare_return: false,
            more: None,
            given_up: None,
        }
    }

    /// The same builder, which takes nothing more from the moment that a mistake is noted there.
    pub(super) fn until(self, given_up: &'t Cell<bool>) -> Self {
        Self { given_up: Some(given_up), ..self }
    }

    /// Whether what comes has no meaning.
    fn is_closed(&self) -> bool {
        self.closed || self.given_up.is_some_and(Cell::get)
    }

    /// Makes ready for the next statement, which begins at `base`.
    pub(super) fn begin(&mut self, base: u32) {
        self.base = base;
        self.outer = NONE;
        self.closed = false;
        self.dotted = false;
        self.stack.clear();
        self.path.clear();
    }

    /// Ends the statement or document: what is half said becomes a damaged value.
    pub(super) fn end(&mut self, at: u32) {
        self.stack.clear();
        self.end_expression();
        self.end_line(at);
    }

    pub(super) fn fault(&mut self, fault: Fault) {
        if self.toml.faults.len() < FAULT_LIMIT {
            self.toml.faults.push(fault);
        } else {
            self.more.get_or_insert(fault.span);
        }
    }

    pub(super) fn mark(&mut self, id: Id) {
        if id != NONE {
            self.toml.nodes[id as usize].flags |= DAMAGED;
        }
    }

    /// How deep a value at the current place lies.
    pub(super) fn depth(&self) -> usize {
        let container = self.stack.last().map_or(self.table_depth, |frame| frame.depth);
        container + self.path.len().max(1)
    }

    fn span(&self, span: RawSpan) -> Span {
        Span::of(span.start()..span.end()).shifted(self.base)
    }

    fn read_key(&mut self, span: Span, encoding: Option<Encoding>) -> Key<'t> {
        let raw = span.slice(self.text);
        match encoding {
            None => self.read_bare_key(span, raw),
            Some(encoding) => self.read_quoted_key(span, raw, encoding),
        }
    }

    fn read_bare_key(&mut self, span: Span, raw: &'t str) -> Key<'t> {
        let mut key = Key { span, flags: 0, text: Cow::Borrowed(raw) };
        if raw.is_empty() {
            self.fault(Fault::new(span, FaultKind::MissingKey));
        } else if !raw.bytes().all(|byte| IS_PLAIN[byte as usize]) {
            if let Some(colon) = raw.find(':').filter(|at| *at > 0 && self.opening.is_none()) {
                key = self.colon_key(span, &raw[..colon]);
            } else {
                self.fault(Fault::new(span, FaultKind::BadKey));
            }
        }
        key
    }

    /// `key: value`, as other languages write it.
    fn colon_key(&mut self, span: Span, name: &'t str) -> Key<'t> {
        let key = name.to_owned();
        self.fault(Fault::new(span, FaultKind::Colon { key }));
        let end = span.start.saturating_add(Span::of(0..name.len()).end);
        Key { span: Span::new(span.start, end), flags: 0, text: Cow::Borrowed(name) }
    }

    fn read_quoted_key(&mut self, span: Span, raw: &'t str, encoding: Encoding) -> Key<'t> {
        let inner = scalar::inner(raw).shifted(span.start);
        if matches!(encoding, Encoding::MlBasicString | Encoding::MlLiteralString) {
            self.fault(Fault::new(span, FaultKind::BadKey));
            return Key { span, flags: KEY_ESCAPED, text: Cow::Borrowed(raw) };
        }
        match scalar::judge_string(raw, encoding) {
            Ok((_, PLAIN)) => {
                Key { span: inner, flags: KEY_QUOTED, text: Cow::Borrowed(inner.slice(self.text)) }
            }
            Ok(_) => {
                Key { span: inner, flags: KEY_QUOTED | KEY_ESCAPED, text: scalar::decoded(raw) }
            }
            Err((kind, at)) => {
                self.fault(Fault::new(at.shifted(span.start), kind));
                Key { span, flags: 0, text: Cow::Borrowed(raw) }
            }
        }
    }

    /// A key without a value, or a header without its bracket, ends with its line.
    fn end_expression(&mut self) {
        if self.opening.is_some() {
            let end = self.path.last().map_or(0, |key| key.written().end);
            self.finish_header(end, DAMAGED);
        } else {
            self.flush_key();
        }
    }

    /// A key for which no value came becomes a damaged entry.
    fn flush_key(&mut self) {
        if let Some(key) = self.path.last() {
            let at = Span::at(key.written().end);
            self.put(Node::new(Span::default(), at, Shape::Damaged, Written::Scalar));
            self.path.clear();
        }
    }

    fn end_line(&mut self, at: u32) {
        if let (Some(_), Some(place)) = (self.grown.take(), self.header.checked_sub(1)) {
            let body = &mut self.toml.headers[place as usize].body;
            body.end = body.end.max(at);
        }
    }

    fn value_complete(&mut self, end: u32) {
        if self.stack.is_empty() {
            self.grown = Some(end);
            self.closed = self.pace == Pace::Statements;
        }
    }

    fn hurt_open(&mut self) {
        for place in 0..self.stack.len() {
            self.mark(self.stack[place].id);
        }
    }

    fn missing_value(&mut self, at: Span) {
        let key = match (self.path.first(), self.path.last()) {
            (Some(first), Some(last)) => {
                first.written().join(last.written()).slice(self.text).to_owned()
            }
            _ => String::new(),
        };
        let before = self.text[..at.start as usize].trim_end_matches([' ', '\t', '\r', '\n']);
        let kind = if before.ends_with('=') {
            FaultKind::MissingValue { key }
        } else {
            FaultKind::MissingEquals { key }
        };
        self.fault(Fault::new(Span::at(Span::of(0..before.len()).end), kind));
    }

    fn open(&mut self, span: Span, holds: Holds) -> bool {
        let depth = self.depth();
        let deep = depth > DEPTH_LIMIT;
        let (shape, written) = match holds {
            _ if deep => (Shape::Damaged, Written::Scalar),
            Holds::Elements => (Shape::Array, Written::Array),
            Holds::Entries => (Shape::Table, Written::Inline),
        };
        let id = self.put(Node::new(Span::default(), span, shape, written));
        if deep {
            self.fault(Fault::new(span, FaultKind::TooDeep { limit: DEPTH_LIMIT }));
            self.hurt_open();
        }
        self.stack.push(Frame { id: if deep { NONE } else { id }, holds, depth });
        !deep
    }

    fn close(&mut self, span: Span, holds: Holds) {
        // After a stray bracket the parser may close what was never opened.
        let Some(frame) = self.stack.pop_if(|frame| frame.holds == holds) else {
            return;
        };
        if holds == Holds::Entries {
            self.flush_key();
        }
        if frame.id != NONE {
            self.toml.nodes[frame.id as usize].span.end = span.end;
            self.touch_conflicts(frame.id);
        }
        self.value_complete(span.end);
    }

    fn touch_conflicts(&mut self, id: Id) {
        let span = self.toml.nodes[id as usize].span;
        let next = self.conflicts.partition_point(|conflict| conflict.end <= span.start);
        if self.conflicts.get(next).is_some_and(|conflict| conflict.start < span.end) {
            self.mark(id);
        }
    }

    fn opening(&mut self, span: RawSpan, of: Written) {
        if self.is_closed() {
            return;
        }
        self.flush_key();
        self.opening = Some(Opening { of, start: self.span(span).start });
        self.dotted = false;
    }

    fn closing(&mut self, span: RawSpan) {
        if self.opening.is_some() {
            let end = self.span(span).end;
            self.finish_header(end, 0);
        }
    }

    /// Records where a header stands and makes it the current one.
    pub(super) fn note_header(&mut self, table: Id, keys: &[Key<'t>], line: Span) {
        let (Some(first), Some(last)) = (keys.first(), keys.last()) else {
            return;
        };
        let path = first.written().join(last.written());
        let header = Header { id: last.written(), path, line, body: Span::at(line.end) };
        self.toml.headers.push(header);
        self.header = Span::of(0..self.toml.headers.len()).end;
        self.toml.nodes[table as usize].header = self.header;
    }
}

impl EventReceiver for Builder<'_> {
    fn std_table_open(&mut self, span: RawSpan, _: &mut dyn ErrorSink) {
        self.opening(span, Written::Header);
    }

    fn std_table_close(&mut self, span: RawSpan, _: &mut dyn ErrorSink) {
        self.closing(span);
    }

    fn array_table_open(&mut self, span: RawSpan, _: &mut dyn ErrorSink) {
        self.opening(span, Written::Element);
    }

    fn array_table_close(&mut self, span: RawSpan, _: &mut dyn ErrorSink) {
        self.closing(span);
    }

    fn inline_table_open(&mut self, span: RawSpan, _: &mut dyn ErrorSink) -> bool {
        self.open(self.span(span), Holds::Entries)
    }

    fn inline_table_close(&mut self, span: RawSpan, _: &mut dyn ErrorSink) {
        self.close(self.span(span), Holds::Entries);
    }

    fn array_open(&mut self, span: RawSpan, _: &mut dyn ErrorSink) -> bool {
        self.open(self.span(span), Holds::Elements)
    }

    fn array_close(&mut self, span: RawSpan, _: &mut dyn ErrorSink) {
        self.close(self.span(span), Holds::Elements);
    }

    fn simple_key(&mut self, span: RawSpan, encoding: Option<Encoding>, _: &mut dyn ErrorSink) {
        if self.is_closed() {
            return;
        }
        if !std::mem::take(&mut self.dotted) {
            self.flush_key();
        }
        let key = self.read_key(self.span(span), encoding);
        // One beyond the limit is enough to know that it is too deep.
        if self.path.len() <= DEPTH_LIMIT {
            self.path.push(key);
        }
    }

    fn key_sep(&mut self, _: RawSpan, _: &mut dyn ErrorSink) {
        self.dotted = true;
    }

    fn scalar(&mut self, span: RawSpan, encoding: Option<Encoding>, _: &mut dyn ErrorSink) {
        if self.is_closed() {
            return;
        }
        let span = self.span(span);
        let judged = if span.is_empty() {
            self.missing_value(span);
            None
        } else {
            Some(scalar::judge(span.slice(self.text), encoding))
        };
        let (shape, flags) = match judged {
            Some(Ok(kept)) => kept,
            Some(Err((kind, at))) => {
                self.fault(Fault::new(at.shifted(span.start), kind));
                (Shape::Damaged, DAMAGED)
            }
            None => (Shape::Damaged, DAMAGED),
        };
        if shape == Shape::Damaged {
            self.hurt_open();
        }
        let mut node = Node::new(Span::default(), span, shape, Written::Scalar);
        node.flags = flags;
        let id = self.put(node);
        if id != NONE {
            self.touch_conflicts(id);
        }
        self.value_complete(span.end);
    }

    fn comment(&mut self, span: RawSpan, _: &mut dyn ErrorSink) {
        if self.stack.is_empty() {
            self.end_expression();
        }
        let span = self.span(span);
        let raw = span.slice(self.text);
        let is_bad = |byte: u8| (byte < 0x20 && byte != b'\t') || byte == 0x7f;
        if let Some(at) = raw.bytes().position(is_bad) {
            let place = Span::of(at..at + 1).shifted(span.start);
            self.fault(Fault::new(place, FaultKind::ControlCharacter));
        }
        let before = self.text[..span.start as usize].trim_end_matches([' ', '\t', '\u{feff}']);
        let alone = before.is_empty() || before.ends_with(['\n', '\r']);
        self.toml.comments.push(Comment { span, alone });
    }

    fn newline(&mut self, span: RawSpan, _: &mut dyn ErrorSink) {
        let span = self.span(span);
        if self.stack.is_empty() {
            self.end_expression();
            self.end_line(span.start);
        }
        if span.slice(self.text) == "\r" && !self.has_bare_return {
            self.has_bare_return = true;
            self.fault(Fault::new(span, FaultKind::BareReturn));
        }
    }
}
