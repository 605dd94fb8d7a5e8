//! The tester tested: small houses with one fault each, which must be refused, and houses that only
//! look faulty, which must pass.

use super::house::{House, functions};
use super::lexer;
use super::walls::{Fault, Wall, faults};

const HEAD: &str = "//! What it is.\n//! And its invariant.\n";

/// The faults of a house whose files all have a head.
fn judge(files: &[(&str, &str)]) -> Vec<Fault> {
    let whole: Vec<_> = files.iter().map(|(path, text)| (*path, format!("{HEAD}{text}"))).collect();
    faults(&House::of(whole.iter().map(|(path, text)| (*path, text.as_str()))))
}

/// Asserts that each of the houses has a fault of this kind, whose text holds the words.
#[track_caller]
fn refused(wall: Wall, words: &str, houses: &[&[(&str, &str)]]) {
    for files in houses {
        let found = judge(files);
        let hit = found.iter().any(|fault| fault.wall == wall && fault.text.contains(words));
        assert!(hit, "{files:?}\nis not refused for `{words}`, only for {found:#?}");
    }
}

#[track_caller]
fn accepted(files: &[(&str, &str)]) {
    let found = judge(files);
    assert!(found.is_empty(), "{files:?}\nis refused: {found:#?}");
}

#[test]
fn refuses_an_arrow_that_rises() {
    let site = ("src/site/mod.rs", "pub struct Site;");
    let ways = [
        "use crate::site::Site;",
        "use crate::{text::Span, site};",
        "pub use super::super::site::Site as Other;",
        "fn f() { let _ = crate::site::Site; }",
        "fn f(x: &super::super::site::Site) {}",
        "use crate::site as other;\nfn f() { other::build() }",
        "mod inner { use super::super::super::site::Site; }",
        "#[serde(deserialize_with = \"crate::site::date\")] struct X;",
        "fn f() { crate :: site :: build() }",
        "fn f() { for i in 0..crate::site::COUNT {} }",
        "#[cfg(not(test))]\nuse crate::site::Site;",
        "#[cfg(any(test, unix))]\nuse crate::site::Site;",
    ];
    for way in ways {
        refused(Wall::Floor, "above it", &[&[site, ("src/graph/layout.rs", way)]]);
    }
    let main = ("src/main.rs", "fn main() { keyplan::cli::run() }");
    accepted(&[main, ("src/cli/mod.rs", "pub fn run() {}")]);
    refused(Wall::Floor, "above it", &[&[main, ("src/cli/mod.rs", "use crate::main::x;")]]);
}

#[test]
fn refuses_neighbours_and_the_crate_s_root() {
    refused(
        Wall::Floor,
        "neighbour",
        &[
            &[("src/text/mod.rs", "use crate::i18n::Message;"), ("src/i18n/mod.rs", "")],
            &[("src/git/mod.rs", "use crate::document::parse;"), ("src/document/mod.rs", "")],
        ],
    );
    refused(
        Wall::Floor,
        "root",
        &[
            &[("src/text/mod.rs", "use crate::Shortcut;"), ("src/lib.rs", "pub use text::Span;")],
            &[("src/text/mod.rs", "use crate::*;")],
            &[("src/text/mod.rs", "use crate as house;")],
            &[("src/text/span.rs", "use super::super::*;")],
        ],
    );
    refused(Wall::Floor, "no floor", &[&[("src/cellar/mod.rs", "")], &[("src/cellar.rs", "")]]);
}

#[test]
fn refuses_circles() {
    refused(
        Wall::Circle,
        "src/graph/a.rs -> src/graph/b.rs -> src/graph/a.rs",
        &[
            &[("src/graph/a.rs", "use super::b::B;"), ("src/graph/b.rs", "use super::a::A;")],
            &[
                ("src/graph/a.rs", "use crate::graph::b;"),
                ("src/graph/b.rs", "fn f() { super::a::f() }"),
            ],
            // By way of the room's face.
            &[
                ("src/graph/mod.rs", "mod a; mod b; pub use a::A; pub use b::*;"),
                ("src/graph/a.rs", "use super::B; pub struct A;"),
                ("src/graph/b.rs", "use crate::graph::A; pub struct B;"),
            ],
        ],
    );
    refused(
        Wall::Circle,
        "src/graph/a.rs -> src/graph/mod.rs",
        &[&[
            ("src/graph/mod.rs", "mod a; pub use a::A; pub struct Own;"),
            ("src/graph/a.rs", "use super::Own; pub struct A;"),
        ]],
    );
    accepted(&[
        ("src/graph/mod.rs", "mod a; mod b; pub use a::A; pub use b::B;"),
        ("src/graph/a.rs", "use super::B; pub struct A;"),
        ("src/graph/b.rs", "pub struct B;"),
    ]);
}

#[test]
fn refuses_a_door_passed_elsewhere() {
    let ways = [
        "use git2::Repository;",
        "use ::petgraph::Graph;",
        "fn f() { toml::from_str(\"\") }",
        "use toml_parser as parser;",
        "extern crate comrak as prose;\nfn f() { prose::parse() }",
        "use notify::Watcher;",
        "use tiny_http::Server;",
        "use minijinja::Environment;",
        "use fluent_bundle::FluentArgs;",
        "use annotate_snippets::Renderer;",
        "use std::fs;",
        "use std::{fs::read, io};",
        "use std as s;\nfn f() { s::fs::read(\"x\"); }",
        "use std::*;",
        "fn f() { std::fs::read(\"x\"); }",
        "use std::io::{self as channel};\nfn f() { channel::stdout(); }",
        "fn f() { std::env::var(\"HOME\"); }",
        "use std::time::SystemTime;",
        "use std::time::Instant;\nfn f() { Instant::now(); }",
        "use std::time::Instant as Clock;\nfn f() { Clock::now(); }",
        "use jiff::Zoned;\nfn f() { Zoned::now(); }",
        "fn f() { jiff::Timestamp::now(); }",
        "fn f() { println!(\"x\"); }",
        "fn f() { std::eprintln![\"x\"]; }",
        "fn f() { dbg!(1); }",
        "use std::process::Command;",
        "fn f() { std::process::exit(1) }",
        "use std::net::TcpStream;",
    ];
    for way in ways {
        refused(Wall::Door, "open to", &[&[("src/workspace/load.rs", way)]]);
    }
    accepted(&[
        ("src/git/mod.rs", "use git2::Repository;"),
        ("src/files/disk.rs", "use std::fs;\nfn f() { fs::read(\"x\"); std::process::id(); }"),
        ("src/serve/watch.rs", "use std::time::Instant;\nfn f() { Instant::now(); }"),
        ("src/cli/output.rs", "fn f() { println!(\"x\"); std::env::var(\"X\"); }"),
        ("src/diagnostic/render/pretty.rs", "use annotate_snippets::Renderer;"),
        (
            "src/model/date.rs",
            "use std::time::Duration; use jiff::civil::Date; fn f(fs: F) { env!(\"X\") }",
        ),
    ]);
    refused(
        Wall::Door,
        "open to",
        &[&[("src/diagnostic/pretty.rs", "use annotate_snippets::Level;")]],
    );
}

#[test]
fn comments_strings_and_tests_do_not_count() {
    accepted(&[(
        "src/text/span.rs",
        r##"
// use crate::site::Site;
/* use git2::Repository; /* nested */ x.unwrap() */
/// See [`crate::site::Site`] and `println!`.
const A: &str = "use crate::site::Site; \" std::fs::read";
const B: &str = r#"std::env::var("X") "quoted" .unwrap()"#;
const C: &[u8] = b"println!(1)";
const D: [char; 3] = ['"', '\'', '{'];
fn lifetimes<'a>(text: &'a str) -> &'a str { text }
impl Span { fn fs(&self) { self.fs.read(); self.unwrap_or(1); } }
#[cfg(test)]
mod tests {
    use std::fs;
    #[test]
    fn reads() { fs::read("x").unwrap(); println!("}}"); }
}
#[cfg(all(test, unix))]
use git2::Repository;
"##,
    )]);
    accepted(&[
        ("src/text/mod.rs", "#[cfg(test)]\nmod tests;\nmod span;"),
        ("src/text/tests.rs", "use std::fs;\nfn f() { x.unwrap() }"),
    ]);
    refused(
        Wall::Unwrap,
        "expect",
        &[
            &[("src/text/a.rs", "#[cfg(test)]\nmod tests {}\nfn f() { x.unwrap(); }")],
            &[("src/text/a.rs", "fn f() { x\n.unwrap ( ) }")],
            &[("src/text/a.rs", "fn f() { x.map(Option::unwrap); }")],
            &[(
                "src/text/a.rs",
                "const Q: char = '\"'; fn f() { x.unwrap(); } const R: char = '\"';",
            )],
        ],
    );
}

#[test]
fn refuses_a_file_without_a_head() {
    let bare = |text| faults(&House::of([("src/text/a.rs", text)]));
    for text in
        ["", "//! One line.\n", "//! One line.\n//!\nfn f() {}", "// Not a head.\n// At all.\n"]
    {
        assert!(bare(text).iter().any(|fault| fault.wall == Wall::Head), "{text:?}");
    }
    assert_eq!(bare("//! What.\n//!\n//! Invariant.\n"), []);
}

#[test]
fn refuses_what_is_too_long() {
    let function = |lines: usize| format!("fn f() {{\n{}}}\n", "    g();\n".repeat(lines - 2));
    let short = "fn g() {}\n".repeat(100);
    let house = |text: &str| judge(&[("src/text/a.rs", text)]).len();
    assert_eq!(house(&function(121)), 1);
    assert_eq!(house(&format!("{short}{}", function(120))), 0);
    assert_eq!(house(&format!("{short}{}", function(61).repeat(5))), 5);
    assert_eq!(house(&function(60).repeat(5)), 0);
    assert_eq!(house(&"const A: u8 = 1;\n".repeat(601)), 1);
    assert_eq!(house(&"const A: u8 = 1;\n// Why.\n\n".repeat(600)), 0);
    let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", "fn g() {}\n".repeat(700));
    assert_eq!(house(&tests), 0);
}

#[test]
fn counts_the_lines_of_functions() {
    let source = "fn a();\nfn b(x: [u8; 3]) -> fn(u8) {\n if x { }\n}\ntrait T { fn c() {} }\n";
    let found = functions(&lexer::tokens(source));
    assert_eq!(found, [("b".to_owned(), 2, 4), ("c".to_owned(), 5, 5)]);
}

#[test]
fn refuses_names_that_say_nothing() {
    refused(
        Wall::Name,
        "says nothing",
        &[
            &[("src/site/util.rs", "")],
            &[("src/site/helpers/mod.rs", "")],
            &[("src/site/mod.rs", "mod common { }")],
        ],
    );
    accepted(&[("src/site/helpful.rs", "")]);
}
