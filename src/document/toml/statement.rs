//! Finds where a statement of a hurt document ends.
//!
//! A statement is a header or a key with its value, over as many lines as its brackets and quotes
//! hold it open. Where a bracket or a long text is not closed, it is cut before the line that
//! plainly begins something else. A statement that can be read is never cut.

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

use super::line;

/// Inline tables that are open below each other while one of them may have to be cut; beyond this
/// nobody means it, and looking further would cost too much.
const PATIENCE: usize = 8;

/// The offset after the statement that begins at `from`, behind its line end; always past `from`.
pub(super) fn end(source: &str, from: usize) -> usize {
    let indent = line::indent(line::around(source, from));
    let mut scan = Scan { source, from, indent, openers: Vec::new(), cut: None, before: None };
    let mut phase = Phase::Start;
    for token in Source::new(&source[from..]).lex() {
        match scan.step(phase, &token) {
            Step::On(next) => phase = next,
            Step::End(at) => return at.clamp(from + 1, source.len()),
        }
    }
    source.len()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Nothing yet.
    Start,
    /// A key, waiting for `=`.
    Key,
    /// `=`, waiting for the value.
    Value,
    /// Inside brackets.
    Open,
    /// The value or header is there; the line goes on.
    Rest,
}

enum Step {
    On(Phase),
    End(usize),
}

#[derive(Debug, Clone, Copy)]
struct Opener {
    curly: bool,
    indent: usize,
}

struct Scan<'s> {
    source: &'s str,
    from: usize,
    /// How far the current line is indented.
    indent: usize,
    openers: Vec<Opener>,
    /// The first line inside an inline table that may begin something else.
    cut: Option<usize>,
    /// The last token that is neither blank nor comment.
    before: Option<TokenKind>,
}

impl Scan<'_> {
    fn step(&mut self, phase: Phase, token: &Token) -> Step {
        let (start, end) = (self.from + token.span().start(), self.from + token.span().end());
        let step = match token.kind() {
            TokenKind::Whitespace | TokenKind::Comment => return Step::On(phase),
            TokenKind::Eof => Step::End(self.cut.filter(|_| self.is_open()).unwrap_or(end)),
            TokenKind::Newline if phase == Phase::Open => self.line_inside(end),
            TokenKind::Newline => Step::End(end),
            TokenKind::MlBasicString | TokenKind::MlLiteralString => {
                self.long_text(phase, start, end)
            }
            kind => Step::On(self.next(phase, kind)),
        };
        if token.kind() != TokenKind::Newline {
            self.before = Some(token.kind());
        }
        step
    }

    fn is_open(&self) -> bool {
        !self.openers.is_empty()
    }

    fn next(&mut self, phase: Phase, kind: TokenKind) -> Phase {
        use TokenKind::{
            Equals, LeftCurlyBracket, LeftSquareBracket, RightCurlyBracket, RightSquareBracket,
        };
        match (phase, kind) {
            (Phase::Start, LeftSquareBracket) => Phase::Rest,
            (Phase::Start | Phase::Key | Phase::Value, Equals) => Phase::Value,
            (Phase::Start | Phase::Key, _) => Phase::Key,
            (Phase::Value | Phase::Open, LeftSquareBracket | LeftCurlyBracket) => {
                self.openers.push(Opener { curly: kind == LeftCurlyBracket, indent: self.indent });
                Phase::Open
            }
            (Phase::Open, RightSquareBracket | RightCurlyBracket) => {
                self.openers.pop();
                if self.is_open() { Phase::Open } else { Phase::Rest }
            }
            (Phase::Open, _) => Phase::Open,
            _ => Phase::Rest,
        }
    }

    /// A new line inside brackets: does it begin something else?
    fn line_inside(&mut self, at: usize) -> Step {
        let next = line::around(self.source, at);
        let assigns = line::assigned(next).is_some();
        self.indent = line::indent(next);
        let (curly, indent) = self.openers.last().map_or((false, 0), |o| (o.curly, o.indent));
        let ends_here = if line::is_header(next) || (assigns && !curly) {
            true
        } else if assigns && self.indent <= indent {
            let separated =
                matches!(self.before, Some(TokenKind::Comma | TokenKind::LeftCurlyBracket));
            self.cut.get_or_insert(at);
            !separated || self.openers.len() > PATIENCE
        } else {
            false
        };
        if ends_here { Step::End(self.cut.unwrap_or(at)) } else { Step::On(Phase::Open) }
    }

    fn long_text(&mut self, phase: Phase, start: usize, end: usize) -> Step {
        let text = &self.source[start..end];
        let quotes = &text[..3];
        let closed = text.len() >= 6 && text.ends_with(quotes);
        if (!closed || closes_by_opening(text, &self.source[end..]))
            && let Some(cut) = line::first_assignment(text)
        {
            return Step::End(start + cut);
        }
        Step::On(self.next(phase, TokenKind::Atom))
    }
}

/// Whether the quotes that end a long text are rather those that begin the next one; `after` is what
/// follows it.
fn closes_by_opening(text: &str, after: &str) -> bool {
    let is_opening = text.rfind('\n').is_some_and(|newline| {
        let last = line::assigned(&text[newline + 1..]);
        last.is_some_and(|value| value.trim_start().starts_with(['"', '\'']))
    });
    if !is_opening {
        return false;
    }
    let mut rest = after.lines();
    let same = rest.next().unwrap_or_default().trim();
    let follows = |line: &str| line.starts_with(['#', '[']) || line::assigned(line).is_some();
    let next = rest.map(str::trim).find(|line| !line.is_empty());
    (!same.is_empty() && !same.starts_with('#')) || next.is_some_and(|line| !follows(line))
}
