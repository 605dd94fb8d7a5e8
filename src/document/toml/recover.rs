//! Drives the parser: a good document in one pass, a hurt one statement by statement.
//!
//! The second way costs about twice the first and is taken only when the first met a structural
//! mistake or the text holds Git's conflict markers. It tells one fault a hurt statement.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use toml_parser::lexer::Token;
use toml_parser::parser::parse_document;
use toml_parser::{ErrorSink, ParseError, Source};

use super::arena::Toml;
use super::build::{Builder, Pace};
use super::{blame, conflict, statement};
use crate::document::{FAULT_LIMIT, Fault, FaultKind};
use crate::text::Span;

/// Reads the document that lies in `part` of a file.
pub(super) fn parse(text: &Arc<str>, part: Span) -> Toml {
    let source = part.slice(text);
    let conflicts = conflict::find(source);
    if conflicts.is_empty()
        && let Some(toml) = at_once(text, part)
    {
        return toml;
    }
    let blanked = conflict::blank(source, &conflicts);
    let mut builder = Builder::new(text, part, Pace::Statements);
    for conflict in &conflicts {
        let [first, last] = [conflict.first, conflict.last].map(|span| span.shifted(part.start));
        builder.fault(Fault::new(first, FaultKind::Conflict).with_other(last));
        builder.conflicts.push(first.join(last));
    }
    by_statement(&mut builder, &blanked, part.start);
    finish(builder, part)
}

/// Notes only whether there was a structural mistake.
struct Any<'a>(&'a Cell<bool>);

impl ErrorSink for Any<'_> {
    fn report_error(&mut self, _: ParseError) {
        self.0.set(true);
    }
}

thread_local! {
    /// The memory for tokens, which serves one document after the other: a token is larger than the
    /// text that it stands for, and making room for them costs as much as finding them.
    static TOKENS: RefCell<Vec<Token>> = const { RefCell::new(Vec::new()) };
}

/// Room for more tokens than this is given back after a document.
const MOST_KEPT: usize = 1 << 18;

fn at_once(text: &Arc<str>, part: Span) -> Option<Toml> {
    let mut tokens = TOKENS.take();
    tokens.clear();
    tokens.extend(Source::new(part.slice(text)).lex());
    let is_hurt = Cell::new(false);
    let mut builder = Builder::new(text, part, Pace::Whole).until(&is_hurt);
    parse_document(&tokens, &mut builder, &mut Any(&is_hurt));
    tokens.shrink_to(MOST_KEPT);
    TOKENS.set(tokens);
    // A long text without an end has swallowed the rest of the document.
    let is_swallowed = |fault: &Fault| fault.kind == FaultKind::UnclosedLongText;
    let is_good = !is_hurt.get() && !builder.toml.faults.iter().any(is_swallowed);
    is_good.then(|| finish(builder, part))
}

fn by_statement(builder: &mut Builder<'_>, source: &str, base: u32) {
    let (mut at, mut tokens) = (0, Vec::new());
    while at < source.len() {
        // The lexer takes a byte order mark for the file's, wherever its input begins.
        if at > 0 && source[at..].starts_with('\u{feff}') {
            let span = Span::of(at..at + 3).shifted(base);
            builder.fault(Fault::new(span, FaultKind::ControlCharacter));
            at += 3;
            continue;
        }
        let end = statement::end(source, at);
        one_statement(builder, &mut tokens, &source[at..end], Span::of(at..end).shifted(base));
        at = end;
    }
}

fn one_statement(builder: &mut Builder<'_>, tokens: &mut Vec<Token>, source: &str, place: Span) {
    let told = builder.toml.faults.len();
    tokens.clear();
    tokens.extend(Source::new(source).lex());
    let mut error: Option<ParseError> = None;
    builder.begin(place.start);
    parse_document(tokens, builder, &mut error);
    builder.end(place.end);
    if let Some(error) = error {
        tell_one(builder, told, &error, source, place);
    }
}

/// Tells the first mistake of a statement only: the rest are its consequences.
fn tell_one(builder: &mut Builder<'_>, told: usize, error: &ParseError, source: &str, place: Span) {
    let fault = blame::fault(error, source, place);
    let at = blame::position(error).saturating_add(place.start);
    let earlier = builder.toml.faults.get(told).filter(|own| own.span.start <= at).cloned();
    if !matches!(
        fault.kind,
        FaultKind::ExtraEquals | FaultKind::MissingComma | FaultKind::ExtraComma
    ) {
        builder.mark(builder.outer);
    }
    builder.toml.faults.truncate(told);
    builder.fault(earlier.unwrap_or(fault));
}

fn finish(mut builder: Builder<'_>, part: Span) -> Toml {
    builder.end(part.end);
    let mut toml = builder.toml;
    toml.faults.sort_by_key(|fault| fault.span.start);
    if let Some(span) = builder.more {
        toml.faults.push(Fault::new(span, FaultKind::More { limit: FAULT_LIMIT }));
    }
    toml
}
