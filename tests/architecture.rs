//! The house keeps its walls: arrows between rooms only fall, files form no circle, every outside
//! thing has one door, and files and functions stay small.
//!
//! The tables below are the plan of the house. The rules read `src/**/*.rs` as tokens, so comments and
//! strings do not count; `controls` holds one small house for each fault, which must be refused.

mod controls;
mod house;
pub mod lexer;
mod names;
mod walls;

use std::fs;
use std::path::{Path, PathBuf};

use house::House;

/// The rooms, ground first. A room uses rooms on lower floors only; a room without a floor is a
/// fault.
const FLOORS: &[(u8, &[&str])] = &[
    (1, &["text", "i18n", "error"]),
    (2, &["model", "diagnostic", "files"]),
    (3, &["git", "document", "graph"]),
    (4, &["read", "format", "merge"]),
    (5, &["workspace", "import"]),
    (6, &["figures"]),
    (7, &["check", "redact"]),
    (8, &["report", "diff", "history", "lsp", "schema"]),
    (9, &["export", "site"]),
    (10, &["serve"]),
    (11, &["cli"]),
    (12, &["main"]),
    // The map lists every room and is named by none.
    (13, &["lib"]),
];

/// Arrows between rooms of one floor that are allowed, each with its reason.
const LEVEL_ARROWS: &[(&str, &str, &str)] = &[
    ("diagnostic", "model", "a finding is about an item, and says which by its id"),
    ("history", "diff", "the past is told change by change"),
    ("report", "diff", "a report tells what changed, in the words of a diff"),
    ("report", "history", "and when"),
    ("site", "export", "the site offers the calendars that exports write"),
];

/// Arrows between files of one room that close a circle and are allowed, each with its reason.
const TIES: &[(&str, &str, &str)] = &[(
    "src/model/unit.rs",
    "src/model/stakeholder.rs",
    "references are typed: a unit names its head, and people name their unit",
)];

/// Something outside the house and the places that may touch it.
struct Door {
    /// A path as `use` writes it, or a macro with its `!`. The longest that fits decides.
    path: &'static str,
    open_to: &'static [&'static str],
    why: &'static str,
}

const fn door(path: &'static str, open_to: &'static [&'static str], why: &'static str) -> Door {
    Door { path, open_to, why }
}

const CLOCK: &str = "`--today` decides, so that the same files give the same bytes";
const PRINT: &str = "everything but the command line returns values";

const DOORS: &[Door] = &[
    door("annotate_snippets", &["diagnostic/render/"], "how findings look is one room's matter"),
    door("clap", &["cli/"], "arguments are settled before the work begins"),
    door("comrak", &["document/"], "everything above sees one tree of prose"),
    door("fluent_bundle", &["i18n/"], "texts are looked up in one place"),
    door("git2", &["git/"], "a revision is a `FileTree` to everything else"),
    door("minijinja", &["site/"], "templates dress pages and nothing else"),
    door("notify", &["serve/"], "only the preview watches"),
    door("petgraph", &["graph/"], "queries are shared, and its recursive walks stay out"),
    door(
        "resvg",
        &["graph/render/png.rs"],
        "pixels come from the one SVG, with fonts that we ship",
    ),
    door("schemars", &["model/", "workspace/", "schema/"], "what is read describes itself there"),
    door("rustix", &["files/"], "files are opened beneath the root in one place"),
    door("strsim", &["text/"], "what is near enough is decided once"),
    door("tiny_http", &["serve/"], "only the preview listens"),
    door("toml", &["document/"], "everything above sees one tree with places"),
    door("toml_parser", &["document/"], "everything above sees one tree with places"),
    door("unic_langid", &["i18n/"], "texts are looked up in one place"),
    door("ignore::Walk", &["files/"], "the disk is reached through a `FileTree`"),
    door("ignore::WalkBuilder", &["files/"], "the disk is reached through a `FileTree`"),
    door("ignore::WalkParallel", &["files/"], "the disk is reached through a `FileTree`"),
    door("std::fs", &["files/"], "the disk is reached through a `FileTree`"),
    door("std::os", &["files/"], "what differs between systems stays at the rim"),
    door("std::net", &["serve/"], "nothing but the preview opens a socket"),
    door("std::env", &["cli/"], "the surroundings must not change what comes out"),
    door("std::process", &[], "keyplan starts no program, and ends only through `main`"),
    door("std::process::ExitCode", &["cli/", "main.rs"], "the answer to the shell"),
    door("std::process::id", &["files/"], "names what is built aside"),
    door("std::time::SystemTime", &["cli/"], CLOCK),
    door("std::time::UNIX_EPOCH", &["cli/"], CLOCK),
    door("std::time::Instant::now", &["cli/", "serve/"], CLOCK),
    door("jiff::Timestamp::now", &["cli/"], CLOCK),
    door("jiff::Zoned::now", &["cli/"], CLOCK),
    door("std::io::stdin", &["cli/"], PRINT),
    door("std::io::stdout", &["cli/"], PRINT),
    door("std::io::stderr", &["cli/"], PRINT),
    door("print!", &["cli/"], PRINT),
    door("println!", &["cli/"], PRINT),
    door("eprint!", &["cli/"], PRINT),
    door("eprintln!", &["cli/"], PRINT),
    door("dbg!", &[], PRINT),
];

/// Files that are tables and may be long.
const TABLES: &[&str] = &[];

/// Names that a file, folder or module must not have.
const VAGUE: &[&str] = &[
    "common",
    "data",
    "helper",
    "helpers",
    "info",
    "manager",
    "misc",
    "stuff",
    "types",
    "util",
    "utilities",
    "utils",
];

/// Every Rust file of `src/`, as path from the crate's root and text, in order.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open = vec![root.join("src")];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) =
            entries.partition(|path| path.is_dir());
        open.extend(folders);
        found.extend(files.into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs")));
    }
    found.sort();
    let name = |path: &Path| path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
    found.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn the_house_keeps_its_walls() {
    let sources = sources();
    let house = House::of(sources.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let faults: Vec<String> = walls::faults(&house).iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{} faults:\n{}\n", faults.len(), faults.join("\n"));
    assert!(house.files.len() >= 10, "the rules saw only {} files", house.files.len());
    assert!(
        house.files.iter().any(|file| !file.names.imports.is_empty()),
        "the rules saw no import at all"
    );
}
