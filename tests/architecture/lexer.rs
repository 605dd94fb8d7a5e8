//! Rust source as tokens: words, signs and literals with their lines.
//!
//! Comments are gone and the inside of every string is gone, so that neither can fool a rule of the
//! house. What stands under `#[cfg(test)]` can be cut away.

use std::ops::RangeInclusive;

/// What a token is; only words and signs have text that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A name or a keyword, without `r#`.
    Word(String),
    /// One sign; `::` is two of them.
    Sign(char),
    /// A string, without its quotes.
    Text(String),
    /// A character, a number or a lifetime.
    Literal,
}

/// A token and the lines it covers, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub lines: RangeInclusive<usize>,
}

impl Token {
    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub fn is(&self, text: &str) -> bool {
        match &self.kind {
            Kind::Word(word) => word == text,
            Kind::Sign(sign) => text.chars().eq([*sign]),
            Kind::Text(_) | Kind::Literal => false,
        }
    }

    pub fn line(&self) -> usize {
        *self.lines.start()
    }
}

/// The tokens of a source file.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut lexer = Lexer { chars: source.chars().collect(), at: 0, line: 1 };
    std::iter::from_fn(|| lexer.token()).collect()
}

struct Lexer {
    chars: Vec<char>,
    at: usize,
    line: usize,
}

impl Lexer {
    fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn step(&mut self) -> char {
        let char = self.peek(0);
        self.at += 1;
        self.line += usize::from(char == '\n');
        char
    }

    fn step_over(&mut self, count: usize) {
        for _ in 0..count {
            self.step();
        }
    }

    fn token(&mut self) -> Option<Token> {
        self.skip_blank();
        let start = self.line;
        let kind = match self.peek(0) {
            _ if self.at >= self.chars.len() => return None,
            '"' => self.string(),
            '\'' => self.quote(),
            char if char.is_ascii_digit() => self.number(),
            char if is_word(char) => self.word(),
            _ => Kind::Sign(self.step()),
        };
        Some(Token { kind, lines: start..=self.line })
    }

    fn skip_blank(&mut self) {
        loop {
            match (self.peek(0), self.peek(1)) {
                ('/', '/') => self.skip_while(|char| char != '\n'),
                ('/', '*') => self.skip_block_comment(),
                (char, _) if char.is_whitespace() => self.step_over(1),
                _ => return,
            }
        }
    }

    fn skip_while(&mut self, matches: impl Fn(char) -> bool) {
        while self.at < self.chars.len() && matches(self.peek(0)) {
            self.step();
        }
    }

    fn skip_block_comment(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.chars.len() {
            match (self.peek(0), self.peek(1)) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                _ => {
                    self.step();
                    continue;
                }
            }
            self.step_over(2);
            if depth == 0 {
                return;
            }
        }
    }

    /// From the opening quote to the closing one.
    fn string(&mut self) -> Kind {
        self.step();
        let start = self.at;
        while self.at < self.chars.len() {
            match self.step() {
                '\\' => self.step_over(1),
                '"' => break,
                _ => {}
            }
        }
        self.text(start, 1)
    }

    fn raw_string(&mut self, hashes: usize) -> Kind {
        self.step_over(hashes + 1);
        let start = self.at;
        while self.at < self.chars.len() {
            if self.step() == '"' && (0..hashes).all(|ahead| self.peek(ahead) == '#') {
                self.step_over(hashes);
                break;
            }
        }
        self.text(start, hashes + 1)
    }

    /// The text since `start` without the closing signs.
    fn text(&self, start: usize, closing: usize) -> Kind {
        let end = self.at.min(self.chars.len()).saturating_sub(closing).max(start);
        Kind::Text(self.chars.get(start..end).unwrap_or_default().iter().collect())
    }

    /// A character, or the quote of a lifetime.
    fn quote(&mut self) -> Kind {
        self.step();
        if self.peek(0) == '\\' {
            self.step_over(2);
            self.skip_while(|char| char != '\'');
            self.step();
        } else if self.peek(1) == '\'' {
            self.step_over(2);
        } else {
            self.skip_while(is_word);
        }
        Kind::Literal
    }

    fn number(&mut self) -> Kind {
        loop {
            self.skip_while(is_word);
            if self.peek(0) == '.' && self.peek(1).is_ascii_digit() {
                self.step();
            } else {
                return Kind::Literal;
            }
        }
    }

    fn word(&mut self) -> Kind {
        let start = self.at;
        self.skip_while(is_word);
        let word: String = self.chars[start..self.at].iter().collect();
        let hashes = (0..255).take_while(|ahead| self.peek(*ahead) == '#').count();
        match word.as_str() {
            "r" | "br" | "cr" if self.peek(hashes) == '"' => self.raw_string(hashes),
            "b" | "c" if self.peek(0) == '"' => self.string(),
            "b" if self.peek(0) == '\'' => self.quote(),
            "r" if hashes == 1 && is_word(self.peek(1)) => {
                self.step();
                self.word()
            }
            _ => Kind::Word(word),
        }
    }
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// The tokens without what only tests compile, and the names of test modules that are files of
/// their own.
pub fn without_tests(tokens: &[Token]) -> (Vec<Token>, Vec<String>) {
    let mut kept = Vec::new();
    let mut test_files = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match test_attribute(&tokens[at..]) {
            Some(Reach::File) => return (Vec::new(), test_files),
            Some(Reach::Item) => {
                let end = at + item_length(&tokens[at..]);
                test_files.extend(declared_module(&tokens[at..end]));
                at = end;
            }
            None => {
                kept.push(tokens[at].clone());
                at += 1;
            }
        }
    }
    (kept, test_files)
}

enum Reach {
    Item,
    File,
}

/// Whether `#[cfg(test)]` or `#[cfg(all(test, ...))]` stands here; `any` and `not` also compile
/// for users.
fn test_attribute(tokens: &[Token]) -> Option<Reach> {
    let starts = |signs: &[&str]| {
        tokens.len() >= signs.len() && signs.iter().zip(tokens).all(|(sign, token)| token.is(sign))
    };
    let item = [&["#", "[", "cfg", "(", "test"][..], &["#", "[", "cfg", "(", "all", "(", "test"]];
    let file = [&["#", "!", "[", "cfg", "(", "test"][..]];
    if item.iter().any(|signs| starts(signs)) {
        Some(Reach::Item)
    } else if file.iter().any(|signs| starts(signs)) {
        Some(Reach::File)
    } else {
        None
    }
}

/// How many tokens an item takes, its attributes included.
fn item_length(tokens: &[Token]) -> usize {
    let mut at = 0;
    while tokens.get(at).is_some_and(|token| token.is("#")) {
        at += 1 + group_length(&tokens[at + 1..]);
    }
    while at < tokens.len() {
        match &tokens[at].kind {
            Kind::Sign(';') => return at + 1,
            Kind::Sign('{') => return at + group_length(&tokens[at..]),
            Kind::Sign('(' | '[') => at += group_length(&tokens[at..]),
            _ => at += 1,
        }
    }
    at
}

/// How many tokens lie from an opening bracket to its closing one, both included.
pub fn group_length(tokens: &[Token]) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Sign('(' | '[' | '{') => depth += 1,
            Kind::Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

fn declared_module(item: &[Token]) -> Option<String> {
    let [.., keyword, name, end] = item else { return None };
    (keyword.is("mod") && end.is(";")).then(|| name.word().unwrap_or_default().to_owned())
}

/// The tokens with the text inside `#[serde(...)]` taken apart: `with = "crate::read::date"` is a
/// path in disguise.
pub fn with_serde_paths(tokens: &[Token]) -> Vec<Token> {
    let mut opened = Vec::new();
    let mut inside = 0..0;
    for (at, token) in tokens.iter().enumerate() {
        let attribute = token.is("#") && tokens.get(at + 2).is_some_and(|word| word.is("serde"));
        if attribute {
            inside = at..at + 1 + group_length(&tokens[at + 1..]);
        }
        match &token.kind {
            Kind::Text(text) if inside.contains(&at) => {
                let path = self::tokens(text);
                opened.extend(
                    path.into_iter().map(|part| Token { lines: token.lines.clone(), ..part }),
                );
            }
            _ => opened.push(token.clone()),
        }
    }
    opened
}
