//! The rules of the house, each a function from the house to the faults it finds.
//!
//! A rule knows no file of the house by name: what is particular stands in the tables of
//! `architecture.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::house::{File, House, Place, functions};
use super::lexer::{Kind, Token};
use super::{DOORS, Door, FLOORS, LEVEL_ARROWS, TABLES, TIES, VAGUE};

const LONGEST_FILE: usize = 600;
const LONGEST_FUNCTION: usize = 120;
const LONG_FUNCTION: usize = 60;
/// One in so many functions may be long.
const LONG_SHARE: usize = 33;

/// Which rule was broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wall {
    Floor,
    Circle,
    Door,
    Head,
    Unwrap,
    Size,
    Name,
}

/// A broken rule and its place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub path: String,
    pub line: usize,
    pub wall: Wall,
    pub text: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.text)
    }
}

/// Everything that is wrong with a house, in the order of its files.
pub fn faults(house: &House) -> Vec<Fault> {
    let rules =
        [floors, circles_of_rooms, circles_of_files, doors, heads, unwraps, sizes, vague_names];
    let all: BTreeSet<Fault> = rules.iter().flat_map(|rule| rule(house)).collect();
    all.into_iter().collect()
}

fn fault(file: &File, line: usize, wall: Wall, text: String) -> Fault {
    Fault { path: file.path.clone(), line, wall, text }
}

/// A path written in a file, where it leads, and how it was written.
struct Arrow {
    place: Place,
    line: usize,
    is_glob: bool,
}

fn arrows(house: &House, file: &File) -> Vec<Arrow> {
    let imports = file.names.imports.iter().map(|import| Arrow {
        place: house.place(&import.scope, &import.path),
        line: import.line,
        is_glob: import.name == "*",
    });
    let mentions = file.names.mentions.iter().map(|mention| Arrow {
        place: house.place(&mention.scope, &mention.path),
        line: mention.line,
        is_glob: false,
    });
    imports.chain(mentions).collect()
}

fn floor(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(_, rooms)| rooms.contains(&room)).map(|(floor, _)| *floor)
}

fn floors(house: &House) -> Vec<Fault> {
    let mut found = Vec::new();
    for file in &house.files {
        let from = file.room();
        if floor(from).is_none() {
            found.push(fault(file, 1, Wall::Floor, format!("the room `{from}` has no floor")));
        }
        for arrow in arrows(house, file) {
            let Place::House(path) = &arrow.place else { continue };
            if let Some(text) = rises(from, path.first().map_or("", String::as_str)) {
                found.push(fault(file, arrow.line, Wall::Floor, text));
            }
        }
    }
    found
}

/// Why an arrow between two rooms is refused.
fn rises(from: &str, to: &str) -> Option<String> {
    let start = floor(from)?;
    let Some(end) = floor(to).filter(|_| to != "lib") else {
        return (from != "lib").then(|| {
            format!("`{from}` names `crate::{to}`, the crate's root: name the room instead")
        });
    };
    let listed = LEVEL_ARROWS.iter().any(|(a, b, _)| (*a, *b) == (from, to));
    if from == to || end < start || listed {
        None
    } else if end == start {
        Some(format!("`{from}` uses its neighbour `{to}`; both stand on floor {start}"))
    } else {
        Some(format!("`{from}` (floor {start}) uses `{to}` above it (floor {end})"))
    }
}

fn circles_of_rooms(house: &House) -> Vec<Fault> {
    let mut edges = Edges::default();
    for file in &house.files {
        for arrow in arrows(house, file) {
            let Place::House(path) = arrow.place else { continue };
            let to = path.first().filter(|to| *to != file.room());
            edges.add(file.room(), to.map(String::as_str));
        }
    }
    let at = &house.files.first().map_or("src", |file| &file.path);
    let circle = edges.circle().filter(|_| !house.files.is_empty());
    circle
        .map(|text| Fault { path: (*at).to_owned(), line: 1, wall: Wall::Circle, text })
        .into_iter()
        .collect()
}

fn circles_of_files(house: &House) -> Vec<Fault> {
    let rooms: BTreeSet<&str> = house.files.iter().map(File::room).collect();
    let mut found = Vec::new();
    for room in rooms {
        let mut edges = Edges::default();
        for file in house.files.iter().filter(|file| file.room() == room) {
            let targets = arrows(house, file).into_iter().filter_map(|arrow| match arrow.place {
                Place::House(path) => Some(&house.files[house.file_at(&path)?]),
                Place::Outside(_) => None,
            });
            for target in targets.filter(|to| to.room() == room && to.path != file.path) {
                let tied =
                    TIES.iter().any(|(from, to, _)| file.path == *from && target.path == *to);
                edges.add(&file.path, (!tied).then_some(target.path.as_str()));
            }
        }
        found.extend(edges.circle().map(|text| Fault {
            path: format!("src/{room}"),
            line: 1,
            wall: Wall::Circle,
            text,
        }));
    }
    found
}

#[derive(Default)]
struct Edges<'a>(BTreeMap<&'a str, BTreeSet<String>>);

impl<'a> Edges<'a> {
    fn add(&mut self, from: &'a str, to: Option<&str>) {
        self.0.entry(from).or_default().extend(to.map(str::to_owned));
    }

    /// A circle, told as `a -> b -> a`: what is left when everything that leads nowhere is gone.
    fn circle(mut self) -> Option<String> {
        loop {
            let nodes: BTreeSet<String> = self.0.keys().map(|node| (*node).to_owned()).collect();
            let before = self.0.len();
            for ends in self.0.values_mut() {
                ends.retain(|end| nodes.contains(end));
            }
            self.0.retain(|_, ends| !ends.is_empty());
            if self.0.len() == before {
                break;
            }
        }
        let mut way: Vec<String> = vec![(*self.0.keys().next()?).to_owned()];
        loop {
            let next = self.0.get(way.last()?.as_str())?.first()?.clone();
            let seen = way.iter().position(|node| *node == next);
            way.push(next);
            if let Some(start) = seen {
                return Some(format!("a circle: {}", way[start..].join(" -> ")));
            }
        }
    }
}

fn doors(house: &House) -> Vec<Fault> {
    let mut found = Vec::new();
    for file in &house.files {
        for arrow in arrows(house, file) {
            let Place::Outside(path) = &arrow.place else { continue };
            found.extend(door_fault(file, path, &arrow));
        }
    }
    found
}

fn door_fault(file: &File, path: &[String], arrow: &Arrow) -> Option<Fault> {
    let named = path.join("::");
    let fits = |door: &&Door| begins(&named, door.path);
    let hidden = |door: &&Door| arrow.is_glob && begins(door.path, &named);
    let door = DOORS
        .iter()
        .filter(fits)
        .max_by_key(|door| door.path.len())
        .or_else(|| DOORS.iter().find(hidden))?;
    let may = door.open_to.iter().any(|place| opens(place, &file.path));
    (!may).then(|| {
        let to =
            if door.open_to.is_empty() { "nobody".to_owned() } else { door.open_to.join(", ") };
        let text = format!("`{named}`: {}; open to {to} alone", door.why);
        fault(file, arrow.line, Wall::Door, text)
    })
}

/// Whether a path is `start` or lies in it. A macro is the same by whatever way it is named.
fn begins(path: &str, start: &str) -> bool {
    let last = path.rsplit("::").next().unwrap_or(path);
    if start.ends_with('!') {
        return last == start;
    }
    path.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Whether a place of the table (`site/`, `main.rs`) holds a file.
fn opens(place: &str, path: &str) -> bool {
    let inner = path.trim_start_matches("src/");
    if place.ends_with('/') { inner.starts_with(place) } else { inner == place }
}

fn heads(house: &House) -> Vec<Fault> {
    let lacks = |file: &&File| head_lines(&file.source) < 2;
    let text = "no head: `//!` lines that say what it is, what comes in, what goes out";
    let found = house.files.iter().filter(lacks);
    found.map(|file| fault(file, 1, Wall::Head, text.to_owned())).collect()
}

fn head_lines(source: &str) -> usize {
    let head = source.lines().map(str::trim).take_while(|line| line.starts_with("//!"));
    head.filter(|line| line.len() > "//!".len()).count()
}

fn unwraps(house: &House) -> Vec<Fault> {
    let mut found = Vec::new();
    for file in &house.files {
        let calls = file.tokens.windows(3).filter(|three| {
            let called = three[0].is(".") && three[2].is("(");
            let named = three[0].is(":") && three[1].line() == three[0].line();
            three[1].is("unwrap") && (called || named)
        });
        let text = "`unwrap` gives no reason: say why it holds with `expect`, or return the fault";
        found.extend(calls.map(|call| fault(file, call[1].line(), Wall::Unwrap, text.to_owned())));
    }
    found
}

fn sizes(house: &House) -> Vec<Fault> {
    let mut found = Vec::new();
    let mut count = 0;
    let mut long = Vec::new();
    for file in &house.files {
        let lines = code_lines(&file.tokens);
        if lines > LONGEST_FILE && !TABLES.contains(&file.path.as_str()) {
            let text = format!("{lines} lines of code; a file has at most {LONGEST_FILE}");
            found.push(fault(file, 1, Wall::Size, text));
        }
        for (name, start, end) in functions(&file.tokens) {
            let lines = end - start + 1;
            count += 1;
            if lines > LONGEST_FUNCTION {
                let text = format!("`{name}` has {lines} lines; at most {LONGEST_FUNCTION}");
                found.push(fault(file, start, Wall::Size, text));
            } else if lines > LONG_FUNCTION {
                let text = format!("`{name}` has {lines} lines: one of too many long functions");
                long.push(fault(file, start, Wall::Size, text));
            }
        }
    }
    if long.len() * LONG_SHARE > count {
        found.extend(long);
    }
    found
}

fn code_lines(tokens: &[Token]) -> usize {
    let lines: BTreeSet<usize> = tokens.iter().flat_map(|token| token.lines.clone()).collect();
    lines.len()
}

fn vague_names(house: &House) -> Vec<Fault> {
    let mut found = Vec::new();
    for file in &house.files {
        let declared = file.tokens.windows(2).filter(|two| two[0].is("mod"));
        let declared = declared.filter_map(|two| match &two[1].kind {
            Kind::Word(word) => Some((word.as_str(), two[1].line())),
            _ => None,
        });
        let own = file.module.last().map(|name| (name.as_str(), 1));
        for (name, line) in own.into_iter().chain(declared) {
            if VAGUE.contains(&name) {
                let text = format!("`{name}` says nothing: a file is its main type");
                found.push(fault(file, line, Wall::Name, text));
            }
        }
    }
    found
}
