//! What one file imports, declares and mentions, each with the module it stands in.
//!
//! Use trees are flattened: `use std::{fs, io::{self as i}}` is `std::fs` and `std::io` named `i`.

use std::collections::BTreeSet;

use super::lexer::{Kind, Token, group_length};

/// A module's place: `["graph", "layout"]`.
pub type Module = Vec<String>;

/// One leaf of a `use`.
#[derive(Debug, Clone)]
pub struct Import {
    pub scope: Module,
    pub path: Vec<String>,
    /// What the scope calls it; `*` for everything in `path`.
    pub name: String,
    pub line: usize,
}

/// A path of two or more words, or the name of a macro with its `!`.
#[derive(Debug, Clone)]
pub struct Mention {
    pub scope: Module,
    pub path: Vec<String>,
    pub line: usize,
}

/// All names of a file.
#[derive(Debug, Default)]
pub struct Names {
    pub imports: Vec<Import>,
    pub mentions: Vec<Mention>,
    pub defined: BTreeSet<(Module, String)>,
    /// Modules that are written inside the file.
    pub inline: BTreeSet<Module>,
}

/// The names in the tokens of the file that is `module`.
pub fn names(module: &Module, tokens: &[Token]) -> Names {
    let scopes = vec![(module.clone(), Level::Items)];
    let mut walk = Walk { tokens, at: 0, scopes, names: Names::default() };
    while walk.at < tokens.len() {
        walk.step();
    }
    walk.names
}

/// What an open brace holds.
#[derive(Clone, Copy, PartialEq)]
enum Level {
    /// The items of a module.
    Items,
    /// A body, or the members of an item.
    Inner,
}

struct Walk<'a> {
    tokens: &'a [Token],
    at: usize,
    /// One entry for each open brace, and the file itself.
    scopes: Vec<(Module, Level)>,
    names: Names,
}

impl Walk<'_> {
    fn is(&self, ahead: usize, text: &str) -> bool {
        self.tokens.get(self.at + ahead).is_some_and(|token| token.is(text))
    }

    fn word(&self, ahead: usize) -> Option<&str> {
        self.tokens.get(self.at + ahead)?.word()
    }

    fn line(&self) -> usize {
        self.tokens.get(self.at).map_or(0, Token::line)
    }

    fn scope(&self) -> Module {
        self.scopes.last().map(|(module, _)| module.clone()).unwrap_or_default()
    }

    fn step(&mut self) {
        match &self.tokens[self.at].kind {
            Kind::Sign('{') => self.open(self.scope(), Level::Inner),
            Kind::Sign('}') => self.close(),
            Kind::Word(word) => match word.as_str() {
                "use" => self.import(),
                "extern" if self.is(1, "crate") => self.extern_crate(),
                // Who may see an item is no arrow.
                "pub" if self.is(1, "(") => {
                    self.at += 1 + group_length(&self.tokens[self.at + 1..]);
                }
                "mod" if self.is(2, "{") => self.inline_module(),
                "fn" | "struct" | "enum" | "union" | "trait" | "type" | "const" | "static"
                | "mod" => self.define(),
                _ => self.mention(),
            },
            _ => self.at += 1,
        }
    }

    fn open(&mut self, scope: Module, level: Level) {
        self.scopes.push((scope, level));
        self.at += 1;
    }

    fn close(&mut self) {
        if self.scopes.len() > 1 {
            self.scopes.pop();
        }
        self.at += 1;
    }

    fn inline_module(&mut self) {
        let mut scope = self.scope();
        scope.extend(self.word(1).map(str::to_owned));
        self.names.inline.insert(scope.clone());
        self.at += 2;
        self.open(scope, Level::Items);
    }

    fn define(&mut self) {
        let is_item = self.scopes.last().is_some_and(|(_, level)| *level == Level::Items);
        if let Some(name) = self.word(1).map(str::to_owned).filter(|_| is_item) {
            self.names.defined.insert((self.scope(), name));
        }
        self.at += 1;
    }

    fn extern_crate(&mut self) {
        self.at += 2;
        if let Some(name) = self.word(0).map(str::to_owned) {
            let line = self.line();
            let alias = if self.is(1, "as") { self.word(2) } else { None };
            let alias = alias.map_or_else(|| name.clone(), str::to_owned);
            let scope = self.scope();
            self.names.imports.push(Import { scope, path: vec![name], name: alias, line });
        }
        self.at += 1;
    }

    fn import(&mut self) {
        // `impl Trait + use<'a>` captures lifetimes and imports nothing.
        self.at += 1;
        if !self.is(0, "<") {
            self.use_tree(&[]);
        }
    }

    /// One tree of a `use` below `prefix`, up to its `,`, `}` or `;`.
    fn use_tree(&mut self, prefix: &[String]) {
        let mut path = prefix.to_vec();
        while self.at < self.tokens.len() {
            let line = self.line();
            if self.is(0, "{") {
                return self.use_group(&path);
            } else if self.is(0, "*") {
                self.at += 1;
                return self.leaf(path, "*".to_owned(), line);
            } else if self.is(0, ":") {
                self.at += 1;
            } else if self.is(0, "as") {
                let name = self.word(1).unwrap_or("_").to_owned();
                self.at += 2;
                return self.leaf(path, name, line);
            } else if let Some(word) = self.word(0).map(str::to_owned) {
                self.at += 1;
                path.push(word);
                let goes_on = self.is(0, ":") || self.is(0, "as");
                if !goes_on {
                    let name = path.last().cloned().unwrap_or_default();
                    return self.leaf(path, name, line);
                }
            } else {
                return;
            }
        }
    }

    fn use_group(&mut self, prefix: &[String]) {
        self.at += 1;
        while self.at < self.tokens.len() && !self.is(0, "}") {
            self.use_tree(prefix);
            if self.is(0, ",") {
                self.at += 1;
            }
        }
        self.at += 1;
    }

    fn leaf(&mut self, mut path: Vec<String>, mut name: String, line: usize) {
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
            if name == "self" {
                name = path.last().cloned().unwrap_or_default();
            }
        }
        self.names.imports.push(Import { scope: self.scope(), path, name, line });
    }

    /// A path, a macro, or a lone word that tells nothing.
    fn mention(&mut self) {
        let (line, before) = (self.line(), self.at.checked_sub(1).map(|at| &self.tokens[at]));
        let field = before.is_some_and(|token| token.is("."))
            && !self.at.checked_sub(2).is_some_and(|at| self.tokens[at].is("."));
        let mut path: Vec<String> = self.word(0).map(str::to_owned).into_iter().collect();
        self.at += 1;
        while self.is(0, ":") && self.is(1, ":") && self.word(2).is_some() {
            path.extend(self.word(2).map(str::to_owned));
            self.at += 3;
        }
        let is_macro = self.is(0, "!") && ["(", "[", "{"].iter().any(|sign| self.is(1, sign));
        if is_macro && let Some(last) = path.last_mut() {
            last.push('!');
        }
        if !field && (is_macro || path.len() > 1) {
            self.names.mentions.push(Mention { scope: self.scope(), path, line });
        }
    }
}
