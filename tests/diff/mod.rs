//! What changed between two states of the plans: the comparison itself, what it passes over, what it
//! says, and to whom.

mod beside;
mod comment;
mod every;
mod laws;
mod life;
mod page;
mod renames;
mod review;
mod told;

use jiff::civil::{Date, date};
use keyplan::diagnostic::Diagnostic;
use keyplan::diagnostic::render::Colour;
use keyplan::diff::render::{Context, Format, Source, Style, render};
use keyplan::diff::{Changes, Story, compare, tell};
use keyplan::files::{FilePath, MemoryTree};
use keyplan::i18n::Language;
use keyplan::model::Audience;
use keyplan::redact::Published;
use keyplan::workspace::{Origin, Workspace, load};

const TODAY: Date = date(2026, 11, 23);

const SETTINGS: (&str, &str) = ("keyplan.toml", "[workspace]\nname = \"Halvern\"\n");

/// Files by path.
type Files = Vec<(String, String)>;

fn files<const N: usize>(all: [(&str, &str); N]) -> Files {
    all.map(|(path, text)| (path.to_owned(), text.to_owned())).to_vec()
}

/// A repository with one plan in one file, beside two of our people.
fn one(plan: &str) -> Files {
    let team = "[person.lena]\nname = \"Lena Vogt\"\n[person.tom]\nname = \"Tom Adler\"\n";
    files([SETTINGS, ("team.toml", team), ("accounts/nordwind/plan.toml", plan)])
}

/// The plans in files as an audience may see them.
fn published(files: &[(String, String)], audience: Audience) -> Published {
    judged(files, audience, |_| Vec::new())
}

/// The same with the findings in them.
fn judged(
    files: &[(String, String)],
    audience: Audience,
    judge: fn(&Workspace) -> Vec<Diagnostic>,
) -> Published {
    let mut tree = MemoryTree::new();
    for (path, text) in files {
        tree.insert(FilePath::new(path).unwrap(), text.as_bytes());
    }
    let again = |hidden| load(&tree, Origin { hidden, ..Origin::on(TODAY) });
    let first = load(&tree, Origin::on(TODAY)).unwrap();
    Published::of(first, audience, again, judge).unwrap()
}

fn team(files: &[(String, String)]) -> Published {
    published(files, Audience::Team)
}

fn changes(before: &[(String, String)], now: &[(String, String)]) -> Changes {
    compare(&team(before), &team(now))
}

fn story(before: &[(String, String)], now: &[(String, String)], language: Language) -> Story {
    let (before, now) = (team(before), team(now));
    tell(&compare(&before, &now), &before, &now, language)
}

/// What a change of one plan says.
fn said(before: &str, now: &str) -> String {
    text(&story(&one(before), &one(now), Language::English))
}

/// The same in German.
fn gesagt(before: &str, now: &str) -> String {
    text(&story(&one(before), &one(now), Language::German))
}

fn text(story: &Story) -> String {
    let nothing = team(&files([SETTINGS]));
    let source = Source { changes: &Changes::default(), story, before: &nothing, now: &nothing };
    let style = Style { colour: Colour::Plain, context: Context::Fields(0) };
    render(&source, Format::Text, style)
}

/// Whether a text has some lines, however far they are indented.
#[track_caller]
fn has(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.lines().any(|it| it.trim() == *line), "no line {line:?} in\n{text}");
    }
}
