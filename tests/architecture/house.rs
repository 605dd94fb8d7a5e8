//! The house as it stands: its files, and which of them each file names.
//!
//! Paths are resolved as the compiler would (`self`, `super`, imports, aliases, re-exports), so that
//! a detour does not hide where an arrow ends.

use std::collections::BTreeMap;

use super::lexer::{self, Kind, Token};
use super::names::{Import, Module, Names, names};

/// How many detours a name may take before the search gives up.
const DETOURS: usize = 16;

/// One file of `src/` without its tests.
#[derive(Debug)]
pub struct File {
    /// `src/graph/layout.rs`
    pub path: String,
    pub module: Module,
    pub source: String,
    pub tokens: Vec<Token>,
    pub names: Names,
}

impl File {
    /// The room of the file: the first folder, or the file itself at the top.
    pub fn room(&self) -> &str {
        self.module.first().map_or("lib", String::as_str)
    }
}

/// Where a path leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Into the crate: the module and the item, as far as the path says.
    House(Vec<String>),
    /// To another crate.
    Outside(Vec<String>),
}

/// All files, and the modules by name.
#[derive(Debug)]
pub struct House {
    pub files: Vec<File>,
    modules: BTreeMap<Module, usize>,
}

impl House {
    /// The house of these files, given as path and text; what only tests compile is left out.
    pub fn of<'a>(sources: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut files = Vec::new();
        let mut left_out = Vec::new();
        for (path, source) in sources {
            let module = module_of(path);
            let (tokens, tests) = lexer::without_tests(&lexer::tokens(source));
            left_out.extend(tests.into_iter().map(|test| [module.clone(), vec![test]].concat()));
            let names = names(&module, &lexer::with_serde_paths(&tokens));
            let (path, source) = (path.to_owned(), source.to_owned());
            files.push(File { path, module, source, tokens, names });
        }
        files.retain(|file| !left_out.iter().any(|module| file.module.starts_with(module)));
        let mut modules = BTreeMap::new();
        for (at, file) in files.iter().enumerate() {
            modules.extend(file.names.inline.iter().map(|inline| (inline.clone(), at)));
            modules.insert(file.module.clone(), at);
        }
        Self { files, modules }
    }

    /// Where a path that stands in `scope` leads, by its own words and the imports of its scope.
    pub fn place(&self, scope: &Module, path: &[String]) -> Place {
        self.place_within(scope, path, DETOURS)
    }

    fn place_within(&self, scope: &Module, path: &[String], detours: usize) -> Place {
        let Some((first, rest)) = path.split_first() else { return Place::House(Vec::new()) };
        match first.as_str() {
            "crate" if scope.first().is_some_and(|room| room == "main") => {
                Place::House([&["main".to_owned()], rest].concat())
            }
            "crate" | "keyplan" => Place::House(rest.to_vec()),
            "self" | "super" => Place::House(relative(scope, path)),
            name => match self.import(scope, name) {
                Some(import) if detours > 0 && import.path != path[..1] => {
                    let whole = [&import.path, rest].concat();
                    self.place_within(scope, &whole, detours - 1)
                }
                None if self.modules.contains_key(&[scope, &path[..1]].concat()) => {
                    Place::House([scope, path].concat())
                }
                _ => Place::Outside(path.to_vec()),
            },
        }
    }

    fn import(&self, scope: &Module, name: &str) -> Option<&Import> {
        let file = &self.files[*self.modules.get(scope)?];
        file.names.imports.iter().find(|import| import.scope == *scope && import.name == name)
    }

    /// The file in which the thing at a path is written, re-exports followed.
    pub fn file_at(&self, path: &[String]) -> Option<usize> {
        let mut path = path.to_vec();
        let mut found = None;
        for _ in 0..DETOURS {
            let depth =
                (0..=path.len()).rev().find(|at| self.modules.contains_key(&path[..*at]))?;
            let module: Module = path[..depth].to_vec();
            found = self.modules.get(&module).copied();
            let Some(name) = path.get(depth) else { break };
            let Some(next) = self.behind(&module, name) else { break };
            path = [next, path[depth + 1..].to_vec()].concat();
        }
        found
    }

    /// Where `module` has `name` from, when it only passes it on.
    fn behind(&self, module: &Module, name: &str) -> Option<Vec<String>> {
        let file = &self.files[*self.modules.get(module)?];
        if file.names.defined.contains(&(module.clone(), name.to_owned())) {
            return None;
        }
        if let Some(import) = self.import(module, name) {
            return match self.place(module, &import.path) {
                Place::House(path) => Some(path),
                Place::Outside(_) => None,
            };
        }
        let globs = file.names.imports.iter().filter(|import| import.name == "*");
        globs.filter(|import| import.scope == *module).find_map(|import| {
            let Place::House(from) = self.place(module, &import.path) else { return None };
            let target = &self.files[*self.modules.get(&from)?];
            let has = target.names.defined.contains(&(from.clone(), name.to_owned()));
            has.then(|| [from, vec![name.to_owned()]].concat())
        })
    }
}

/// A path that begins with `self` or `super`, seen from the crate's root.
fn relative(scope: &Module, path: &[String]) -> Vec<String> {
    let mut place = scope.clone();
    let mut rest = path;
    while let Some((first, after)) = rest.split_first() {
        match first.as_str() {
            "self" => {}
            "super" => {
                place.pop();
            }
            _ => break,
        }
        rest = after;
    }
    [place, rest.to_vec()].concat()
}

fn module_of(path: &str) -> Module {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    let inner = inner.strip_suffix("/mod").unwrap_or(inner);
    if inner == "lib" { Vec::new() } else { inner.split('/').map(str::to_owned).collect() }
}

/// The first and last line of every function that has a body.
pub fn functions(tokens: &[Token]) -> Vec<(String, usize, usize)> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(name) = tokens.get(at + 1).and_then(Token::word) else { continue };
        if !token.is("fn") {
            continue;
        }
        let body = body_start(&tokens[at..]).map(|start| at + start);
        if let Some(body) = body {
            let end = body + lexer::group_length(&tokens[body..]) - 1;
            found.push((name.to_owned(), token.line(), *tokens[end].lines.end()));
        }
    }
    found
}

/// The `{` of a function's body; none when it ends with `;`.
fn body_start(tokens: &[Token]) -> Option<usize> {
    let mut at = 0;
    while at < tokens.len() {
        match tokens[at].kind {
            Kind::Sign('{') => return Some(at),
            Kind::Sign(';') => return None,
            Kind::Sign('(' | '[') => at += lexer::group_length(&tokens[at..]),
            _ => at += 1,
        }
    }
    None
}
