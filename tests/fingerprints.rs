//! Fingerprints hold: a plan with many findings is edited in every way that changes no finding, and
//! each finding keeps its fingerprint, which no other has.
//!
//! The plan is kept as tables, so that it can be written in every way that TOML has.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use jiff::civil::{Date, date};
use keyplan::check::{Selection, check};
use keyplan::diagnostic::fingerprints;
use keyplan::files::MemoryTree;
use keyplan::workspace::{Origin, load};

/// A table of the plan: its kind, its id, and its keys with their values as written.
type Table = (&'static str, &'static str, Vec<(&'static str, String)>);

/// A repository of one plan with faults, and how it is written.
struct Repository {
    /// The plan's TOML files.
    files: BTreeMap<String, Vec<Table>>,
    /// All other files.
    texts: BTreeMap<String, String>,
    /// How a file's tables are written.
    style: fn(&[Table]) -> String,
    /// What is done to every text of the plan in the end.
    finish: fn(&str) -> String,
    today: Date,
}

const PLAN: &str = "accounts/nordwind/plan.toml";
const PEOPLE: &str = "accounts/nordwind/people.toml";
const GOALS: &str = "accounts/nordwind/goals.toml";
const WORK: &str = "accounts/nordwind/work.toml";
const PAGE: &str = "accounts/nordwind/page.md";

/// The faults, by file: `kind id key=value; key=value`.
const FAULTS: &[(&str, &[&str])] = &[
    (
        PLAN,
        &[
            "plan - title=\"Nordwind\"; status=\"active\"; colour=\"red\"",
            "swot strengths items=[\"Close to the plant\"]",
        ],
    ),
    (
        PEOPLE,
        &[
            "stakeholder cfo name=\"Ada Roth\"; reports-to=\"ceo-x\"; stance=\"advocat\"",
            "stakeholder coo name=\"Jan Öz\"; reports-to=\"coo\"; infuence=3",
            "stakeholder cio name=\"Eva Lind\"; reports-to=\"cdo\"; covered-by=\"nobody\"",
            "stakeholder cdo name=\"Tom Bell\"; reports-to=\"cio\"; power=\"much\"",
            "stakeholder head-of-it name=\"TBD\"; roles=[\"economic-bier\", \"usr\"]",
            "stakeholder buyer name=\"Mia Falk\"; influence=\"high\"; since=\"2026-01-01\"",
        ],
    ),
    (
        GOALS,
        &[
            "objective growth title=\"Grow\"; goal=\"twice\"",
            "objective mttr title=\"Repair\"; metric=\"mttr\"; target=4",
            "objective uptime title=\"Run\"; type=\"qualitatve\"",
            "objective rate title=\"Rate\"; owner=\"ghost\"; deadline=2027-06-30",
            "gaol service title=\"Serve\"",
            "goal service title=\"Serve\"; horizont=\"long\"",
        ],
    ),
    (
        WORK,
        &[
            "action visit title=\"Visit\"; due=2026-11-06",
            "action call title=\"Call\"; owner=\"lena\"",
            "action offer title=\"Offer\"; owner=\"lena\"; due=\"2026-12-01\"",
            "action pilot title=\"Pilot\"; after=[\"test\", \"gone\"]; owner=\"lena\"; due=2027-01-10",
            "action test title=\"Test\"; after=[\"pilot\"]; owner=\"lena\"; due=2027-01-10",
            "action report title=\"Report\"; status=\"dne\"; owner=\"nils\"",
            "action review title=\"Review\"; percent=140; prioriy=1; owner=\"lena\"; due=2027-02-01",
        ],
    ),
];

/// Prose with faults, in paragraphs.
const PROSE: &str = "# The way\n\nAsk [[stakeholder.nobody]] first.\n\nThen [[goal.gone]], and [[goal.gone]] again.\n\nTBD\n";

/// The repository as it is first.
fn repository() -> Repository {
    let tables = |lines: &[&'static str]| lines.iter().map(|line| table(line)).collect();
    let texts = [
        ("keyplan.toml", "[workspace]\nname = \"Halvern\"\n"),
        ("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n"),
        (PAGE, PROSE),
    ];
    let own = |(path, text): (&str, &str)| (path.to_owned(), text.to_owned());
    Repository {
        files: FAULTS.iter().map(|(path, lines)| ((*path).to_owned(), tables(lines))).collect(),
        texts: texts.into_iter().map(own).collect(),
        style: headers,
        finish: str::to_owned,
        today: date(2026, 11, 23),
    }
}

fn table(line: &'static str) -> Table {
    let (kind, rest) = line.split_once(' ').unwrap();
    let (id, keys) = rest.split_once(' ').unwrap();
    let pair = |pair: &'static str| {
        let (key, value) = pair.split_once('=').unwrap();
        (key, value.to_owned())
    };
    (kind, id, keys.split("; ").map(pair).collect())
}

/// `kind` or `kind.id`.
fn name((kind, id, _): &Table) -> String {
    if *id == "-" { (*kind).to_owned() } else { format!("{kind}.{id}") }
}

/// Writes tables below their headers.
fn written(
    tables: &[Table],
    header: impl Fn(&Table) -> String,
    pair: impl Fn(&str, &str) -> String,
) -> String {
    let write = |table: &Table| {
        let keys = table.2.iter().map(|(key, value)| pair(key, value) + "\n");
        format!("[{}]\n{}\n", header(table), keys.collect::<String>())
    };
    tables.iter().map(write).collect()
}

fn headers(tables: &[Table]) -> String {
    written(tables, name, |key, value| format!("{key} = {value}"))
}

/// A header table of each kind with an inline table for every item.
fn inline(tables: &[Table]) -> String {
    let inner = |keys: &[(&str, String)]| {
        let pairs: Vec<_> = keys.iter().map(|(key, value)| format!("{key} = {value}")).collect();
        format!("{{ {} }}", pairs.join(", "))
    };
    let mut out = String::new();
    for (kind, _, keys) in tables.iter().filter(|(_, id, _)| *id == "-") {
        let _ = writeln!(out, "{kind} = {}", inner(keys));
    }
    for of_kind in tables.chunk_by(|a, b| a.0 == b.0) {
        if of_kind[0].1 != "-" {
            let items = of_kind.iter().map(|(_, id, keys)| format!("{id} = {}\n", inner(keys)));
            let _ = writeln!(out, "[{}]\n{}", of_kind[0].0, items.collect::<String>());
        }
    }
    out
}

/// Every key with its whole way, without any header.
fn dotted(tables: &[Table]) -> String {
    let line = |table: &Table| {
        let name = name(table);
        let keys = table.2.iter().map(|(key, value)| format!("{name}.{key} = {value}\n"));
        keys.collect::<String>()
    };
    tables.iter().map(line).collect()
}

/// A header of each kind, and below it the way from there.
fn half_dotted(tables: &[Table]) -> String {
    let mut out = String::new();
    for of_kind in tables.chunk_by(|a, b| a.0 == b.0) {
        let _ = writeln!(out, "[{}]", of_kind[0].0);
        for (_, id, keys) in of_kind {
            let way = if *id == "-" { String::new() } else { format!("{id}.") };
            out.extend(keys.iter().map(|(key, value)| format!("{way}{key} = {value}\n")));
        }
    }
    out
}

/// Changes every text in double quotes.
fn texts(value: &str, change: impl Fn(&str) -> String) -> String {
    let pieces = value.split('"').enumerate();
    pieces.map(|(at, piece)| if at % 2 == 1 { change(piece) } else { piece.to_owned() }).collect()
}

/// Changes every value that is a list.
fn lists(tables: &[Table], between: &str, end: &str) -> String {
    written(tables, name, |key, value| {
        match value.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            Some(inner) => {
                let inner: Vec<_> = inner.split(", ").collect();
                format!("{key} = [{between}{}{end}]", inner.join(&format!(",{between}")))
            }
            None => format!("{key} = {value}"),
        }
    })
}

fn by_line(text: &str, change: impl Fn(&str) -> String) -> String {
    text.lines().map(|line| change(line) + "\n").collect()
}

/// Moves a file, whatever it holds.
fn rename(repository: &mut Repository, from: &str, to: &str) {
    let to = format!("accounts/nordwind/{to}");
    if let Some(tables) = repository.files.remove(from) {
        repository.files.insert(to, tables);
    } else {
        let text = repository.texts.remove(from).unwrap();
        repository.texts.insert(to, text);
    }
}

fn add(repository: &mut Repository, path: &str, line: &'static str, at: usize) {
    repository.files.get_mut(path).unwrap().insert(at, table(line));
}

fn page(repository: &mut Repository) -> &mut String {
    repository.texts.get_mut(PAGE).unwrap()
}

/// A way to change the repository that changes no finding.
type Edit = (&'static str, fn(&mut Repository));

/// Where things stand.
const PLACES: &[Edit] = &[
    ("a blank line above everything", |it| it.finish = |text| format!("\n{text}")),
    ("a comment above everything", |it| it.finish = |text| format!("# Ours\n\n{text}")),
    ("blank lines everywhere", |it| it.finish = |text| text.replace('\n', "\n\n")),
    ("no blank lines", |it| it.finish = |text| text.replace("\n\n", "\n")),
    ("a sound table above", |it| {
        add(
            it,
            WORK,
            "action sound title=\"Sound\"; owner=\"lena\"; due=2027-01-01; status=\"accepted\"",
            0,
        );
    }),
    ("a sound table between", |it| {
        add(
            it,
            WORK,
            "action sound title=\"Sound\"; owner=\"lena\"; due=2027-01-01; status=\"accepted\"",
            3,
        );
    }),
    ("a sound file", |it| {
        let sound = table("kpi answers name=\"Answers\"");
        it.files.insert("accounts/nordwind/a.toml".to_owned(), vec![sound]);
    }),
    ("tables turned around", |it| it.files.values_mut().for_each(|tables| tables.reverse())),
    ("the first table last", |it| it.files.values_mut().for_each(|tables| tables.rotate_left(1))),
    ("the last table first", |it| it.files.values_mut().for_each(|tables| tables.rotate_right(1))),
    ("tables by name", |it| it.files.values_mut().for_each(|tables| tables.sort())),
    ("keys turned around", |it| {
        it.files.values_mut().flatten().for_each(|table| table.2.reverse());
    }),
    ("keys by name", |it| it.files.values_mut().flatten().for_each(|table| table.2.sort())),
];

/// In which file things stand.
const FILES: &[Edit] = &[
    ("goals renamed to the front", |it| rename(it, GOALS, "a.toml")),
    ("people renamed to the end", |it| rename(it, PEOPLE, "z.toml")),
    ("a file in a folder of its own", |it| rename(it, WORK, "parts/more/work.toml")),
    ("the page renamed", |it| rename(it, PAGE, "a/the-way.md")),
    ("two files swapped", |it| {
        let work = it.files.remove(WORK).unwrap();
        let people = it.files.insert(PEOPLE.to_owned(), work).unwrap();
        it.files.insert(WORK.to_owned(), people);
    }),
    ("a file in two", |it| {
        let rest = it.files.get_mut(WORK).unwrap().split_off(3);
        it.files.insert("accounts/nordwind/b.toml".to_owned(), rest);
    }),
    ("a file for every table", |it| {
        let all: Vec<Table> = std::mem::take(&mut it.files).into_values().flatten().collect();
        for table in all {
            let path = match table.1 {
                "-" => PLAN.to_owned(),
                id => format!("accounts/nordwind/{}-{id}.toml", table.0),
            };
            it.files.entry(path).or_default().push(table);
        }
    }),
    ("one file for all", |it| {
        let all: Vec<Table> = std::mem::take(&mut it.files).into_values().flatten().collect();
        it.files.insert(PLAN.to_owned(), all);
    }),
    ("two files joined", |it| {
        let work = it.files.remove(WORK).unwrap();
        it.files.get_mut(GOALS).unwrap().extend(work);
    }),
    ("the header in another file", |it| {
        let header = it.files.get_mut(PLAN).unwrap().remove(0);
        it.files.get_mut(WORK).unwrap().push(header);
    }),
];

/// How TOML is written.
const WRITING: &[Edit] = &[
    ("line ends of Windows", |it| it.finish = |text| text.replace('\n', "\r\n")),
    ("a byte-order mark", |it| it.finish = |text| format!("\u{feff}{text}")),
    ("no line end at the end", |it| it.finish = |text| text.trim_end().to_owned()),
    ("spaces at the end of lines", |it| it.finish = |text| by_line(text, |it| format!("{it}  "))),
    ("comments at the end of lines", |it| {
        it.style = |tables| by_line(&headers(tables), |line| format!("{line} # ours"));
    }),
    ("comments above headers", |it| it.style = |it| headers(it).replace("\n[", "\n# Ours\n[")),
    ("a comment of two lines above every key", |it| {
        it.style = |it| written(it, name, |key, value| format!("# A\n#  B\n{key} = {value}"));
    }),
    ("no spaces around the sign", |it| {
        it.style = |it| written(it, name, |key, value| format!("{key}={value}"));
    }),
    ("signs in a column", |it| {
        it.style = |it| written(it, name, |key, value| format!("{key:<14} = {value}"));
    }),
    ("keys indented", |it| {
        it.style = |it| written(it, name, |key, value| format!("    {key} = {value}"));
    }),
    ("keys indented by tabs", |it| {
        it.style = |it| written(it, name, |key, value| format!("\t{key}\t=\t{value}"));
    }),
    ("headers indented", |it| it.style = |it| headers(it).replace("\n[", "\n  [")),
    ("spaces in headers", |it| {
        it.style = |it| {
            written(
                it,
                |table| format!(" {} ", name(table).replace('.', " . ")),
                |key, value| format!("{key} = {value}"),
            )
        };
    }),
    ("quoted keys", |it| {
        it.style = |it| written(it, name, |key, value| format!("\"{key}\" = {value}"));
    }),
    ("keys in single quotes", |it| {
        it.style = |it| written(it, name, |key, value| format!("'{key}' = {value}"));
    }),
    ("ids in quotes", |it| {
        it.style = |it| {
            let quoted = |table: &Table| match table.1 {
                "-" => table.0.to_owned(),
                id => format!("{}.\"{id}\"", table.0),
            };
            written(it, quoted, |key, value| format!("{key} = {value}"))
        };
    }),
    ("texts in single quotes", |it| it.style = |it| headers(it).replace('"', "'")),
    ("texts over several lines", |it| it.style = |it| headers(it).replace('"', "\"\"\"")),
    ("texts in three single quotes", |it| it.style = |it| headers(it).replace('"', "'''")),
    ("texts with a line break that does not count", |it| {
        it.style = |it| {
            written(it, name, |key, value| {
                format!("{key} = {}", texts(value, |text| format!("\"\"\"\\\n   {text}\"\"\"")))
            })
        };
    }),
    ("texts with escapes", |it| {
        it.style = |it| {
            let escaped = |text: &str| -> String {
                let escape = |c: char| format!("\\u{:04x}", u32::from(c));
                format!("\"{}\"", text.chars().map(escape).collect::<String>())
            };
            written(it, name, |key, value| format!("{key} = {}", texts(value, escaped)))
        };
    }),
    ("lists over several lines", |it| it.style = |it| lists(it, "\n  ", "\n")),
    ("lists with a comma at the end", |it| it.style = |it| lists(it, " ", ", ")),
    ("lists with comments", |it| it.style = |it| lists(it, " # one\n  ", " # last\n")),
    ("inline tables", |it| it.style = inline),
    ("dotted keys", |it| it.style = dotted),
    ("dotted keys below a header", |it| it.style = half_dotted),
];

/// What is said.
const SAYINGS: &[Edit] = &[
    ("other titles", |it| {
        for (_, _, keys) in it.files.values_mut().flatten() {
            let titles = keys.iter_mut().filter(|(key, _)| *key == "title");
            titles.for_each(|(_, value)| "\"Another title\"".clone_into(value));
        }
    }),
    ("a key more", |it| {
        for (_, _, keys) in it.files.get_mut(WORK).unwrap() {
            keys.push(("notes", "\"Seen\"".to_owned()));
        }
    }),
    ("another number out of its range", |it| {
        let keys = &mut it.files.get_mut(WORK).unwrap()[6].2;
        "1_41".clone_into(&mut keys[1].1);
    }),
    ("a due date later, still past", |it| {
        "2026-11-07".clone_into(&mut it.files.get_mut(WORK).unwrap()[0].2[1].1);
    }),
    ("the next day", |it| it.today = date(2026, 11, 24)),
    ("one of ours more", |it| {
        let more = "\n[person.nora]\nname = \"Nora Beck\"\n";
        it.texts.get_mut("team.toml").unwrap().push_str(more);
    }),
    ("a plan more", |it| {
        let plan = "[plan]\ntitle = \"Elbe\"\n".to_owned();
        it.texts.insert("accounts/elbe/plan.toml".to_owned(), plan);
    }),
    ("settings more", |it| {
        it.texts.get_mut("keyplan.toml").unwrap().push_str("currency = \"CHF\"\n");
    }),
    ("prose above", |it| page(it).insert_str(0, "We begin.\n\n")),
    ("paragraphs in another order", |it| {
        let mut parts: Vec<String> = page(it).split("\n\n").map(str::to_owned).collect();
        parts[1..].reverse();
        *page(it) = parts.join("\n\n");
    }),
    ("prose as a list", |it| {
        let listed = page(it).replace("Ask", "- Ask").replace("Then", "- Then");
        *page(it) = listed;
    }),
    ("prose in bold", |it| *page(it) = page(it).replace("[[goal.gone]],", "**[[goal.gone]]**,")),
    ("a front matter", |it| page(it).insert_str(0, "+++\ntitle = \"The way\"\n+++\n")),
];

/// What every finding of the plan is about, by its fingerprint.
fn prints(repository: &Repository) -> BTreeMap<String, String> {
    let of_plan = repository
        .files
        .iter()
        .map(|(path, tables)| (path.clone(), (repository.finish)(&(repository.style)(tables))));
    let others = repository.texts.iter().map(|(path, text)| {
        let is_prose =
            Path::new(path).extension().is_some_and(|it| it == "md") && !text.starts_with("+++");
        let text = if is_prose && !(repository.finish)("x").contains('#') {
            (repository.finish)(text)
        } else {
            text.clone()
        };
        (path.clone(), text)
    });
    let mut files: BTreeMap<String, String> = of_plan.chain(others).collect();
    files.entry(PLAN.to_owned()).or_default();
    let tree = MemoryTree::from_texts(files.iter().map(|(a, b)| (a.as_str(), b.as_str())));
    let workspace = load(&tree, Origin::on(repository.today)).unwrap();
    let findings = check(&workspace, Selection::All);
    let prints = fingerprints(&findings);
    assert_eq!(prints.iter().collect::<BTreeSet<_>>().len(), findings.len(), "twins");
    let own = findings
        .iter()
        .zip(prints)
        .filter(|(finding, _)| finding.subject.plan.as_deref() == Some("nordwind"));
    own.map(|(finding, print)| {
        let subject = &finding.subject;
        let item = subject.item.as_ref().map(ToString::to_string).unwrap_or_default();
        let field = subject.field.as_deref().unwrap_or_default();
        (print, format!("{} {item} {field}", finding.rule))
    })
    .collect()
}

#[test]
fn hold_under_every_edit() {
    let before = prints(&repository());
    assert!(before.len() >= 30, "{before:#?}");
    let edits: Vec<&Edit> = [PLACES, FILES, WRITING, SAYINGS].into_iter().flatten().collect();
    assert!(edits.len() >= 50, "{}", edits.len());
    let mut wrong = Vec::new();
    for (name, edit) in edits {
        let mut repository = repository();
        edit(&mut repository);
        let after = prints(&repository);
        let gone = before.iter().filter(|it| after.get(it.0) != Some(it.1));
        let come = after.iter().filter(|it| before.get(it.0) != Some(it.1));
        let told: Vec<String> = gone
            .map(|it| format!("  - {}", it.1))
            .chain(come.map(|it| format!("  + {}", it.1)))
            .collect();
        if !told.is_empty() {
            wrong.push(format!("{name}\n{}", told.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_mended_finding_takes_only_its_own_with_it() {
    let before = prints(&repository());
    let mut mended = repository();
    mended.files.get_mut(WORK).unwrap()[1].2.push(("due", "2027-03-01".to_owned()));
    let after = prints(&mended);
    let gone: Vec<&String> =
        before.iter().filter(|(print, _)| !after.contains_key(*print)).map(|it| it.1).collect();
    assert_eq!(gone, ["action/no-due action.call due"]);
    assert!(after.keys().all(|print| before.contains_key(print)));
}
