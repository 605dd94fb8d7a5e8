//! The laws of the comparison, over the example with random changes: it tells everything, it tells
//! nothing where nothing is said anew, and what an audience may not see changes nothing.

use std::collections::BTreeMap;

use keyplan::check::{Selection, check};
use keyplan::diagnostic::render::Colour;
use keyplan::diff::render::{Context, Format, Source, Style, render};
use keyplan::diff::{State, apply, compare, states, tell};
use keyplan::i18n::Language;
use keyplan::model::Audience;
use proptest::prelude::*;
use proptest::sample::Index;

use super::{Files, changes, one, published, team};
use crate::robust::properties::{EXAMPLE, config};

/// A random change of a text file.
#[derive(Debug, Clone)]
enum Twist {
    /// A line goes.
    Drop(Index, Index),
    /// A line stands where another was.
    Copy(Index, Index, Index),
    /// The digits of a line are others.
    Digits(Index, Index, u8),
    /// A line names another id or text of the same file.
    Words(Index, Index, Index),
    /// An id is another one everywhere in the plan.
    Rename(Index, Index),
}

fn twist() -> impl Strategy<Value = Twist> {
    let index = any::<Index>;
    prop_oneof![
        4 => (index(), index()).prop_map(|(file, line)| Twist::Drop(file, line)),
        2 => (index(), index(), index()).prop_map(|(file, a, b)| Twist::Copy(file, a, b)),
        4 => (index(), index(), any::<u8>()).prop_map(|(file, line, by)| Twist::Digits(file, line, by)),
        3 => (index(), index(), index()).prop_map(|(file, a, b)| Twist::Words(file, a, b)),
        2 => (index(), index()).prop_map(|(file, line)| Twist::Rename(file, line)),
    ]
}

fn twisted(mut files: Files, twists: &[Twist]) -> Files {
    for twist in twists {
        let (Twist::Drop(file, ..)
        | Twist::Copy(file, ..)
        | Twist::Digits(file, ..)
        | Twist::Words(file, ..)
        | Twist::Rename(file, ..)) = twist;
        let at = file.index(files.len());
        let text = files[at].1.clone();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        if lines.is_empty() || files[at].0 == "keyplan.toml" {
            continue;
        }
        let count = lines.len();
        match twist {
            Twist::Drop(_, line) => drop(lines.remove(line.index(count))),
            Twist::Copy(_, a, b) => {
                let copy = lines[b.index(count)].clone();
                lines[a.index(count)] = copy;
            }
            Twist::Digits(_, line, by) => {
                let line = &mut lines[line.index(count)];
                let digit = |c: char| match c.to_digit(10) {
                    Some(digit) => char::from_digit((digit + u32::from(*by)) % 10, 10).unwrap(),
                    None => c,
                };
                *line = line.chars().map(digit).collect();
            }
            Twist::Words(_, a, b) => {
                let quoted = |line: &str| line.split('"').nth(1).map(str::to_owned);
                let (from, to) = (quoted(&lines[a.index(count)]), quoted(&lines[b.index(count)]));
                if let (Some(from), Some(to)) = (from, to) {
                    let line = &mut lines[a.index(count)];
                    *line = line.replace(&format!("\"{from}\""), &format!("\"{to}\""));
                }
            }
            Twist::Rename(_, line) => {
                let header = |line: &String| {
                    let inside = line.strip_prefix('[')?.strip_suffix(']')?;
                    Some(inside.split_once('.')?.1.to_owned())
                };
                let headers: Vec<String> = lines.iter().filter_map(header).collect();
                if headers.is_empty() {
                    continue;
                }
                let id = headers[line.index(headers.len())].clone();
                let folder =
                    files[at].0.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
                for (path, text) in &mut files {
                    if path.starts_with(&folder) {
                        *text = text
                            .replace(&format!(".{id}]"), &format!(".new-{id}]"))
                            .replace(&format!("\"{id}\""), &format!("\"new-{id}\""));
                    }
                }
                continue;
            }
        }
        files[at].1 = lines.join("\n") + "\n";
    }
    files
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn changes_tell_everything(
        before in proptest::collection::vec(twist(), 0..12),
        now in proptest::collection::vec(twist(), 0..30),
    ) {
        let before = State::of(&team(&twisted(EXAMPLE.clone(), &before)));
        let now = State::of(&team(&twisted(EXAMPLE.clone(), &now)));
        let changes = states(&before, &now);
        prop_assert_eq!(apply(&changes, &before), now.clone());
        prop_assert_eq!(changes.is_empty(), before == now);
        prop_assert!(states(&now, &now).is_empty());
    }

    #[test]
    fn layout_says_nothing(seed in any::<u64>()) {
        let moved = laid_out_anew(&EXAMPLE, seed);
        prop_assert_ne!(&moved, &*EXAMPLE);
        let found = changes(&EXAMPLE, &moved);
        prop_assert!(found.is_empty(), "{:#?}", found);
    }
}

proptest! {
    #![proptest_config(config(4))]

    #[test]
    fn whatever_changed_can_be_told(
        before in proptest::collection::vec(twist(), 0..12),
        now in proptest::collection::vec(twist(), 0..30),
    ) {
        for audience in [Audience::Team, Audience::Internal] {
            let [before, now] = [&before, &now]
                .map(|twists| published(&twisted(EXAMPLE.clone(), twists), audience));
            let changes = compare(&before, &now);
            for language in Language::ALL {
                let story = tell(&changes, &before, &now, language);
                let source = Source { changes: &changes, story: &story, before: &before, now: &now };
                for format in Format::ALL {
                    let style = Style { colour: Colour::Plain, context: Context::Full };
                    prop_assert!(!render(&source, format, style).is_empty());
                }
                for part in &story.parts {
                    prop_assert!(part.figures.iter().all(|it| it.before != it.now));
                }
            }
        }
    }
}

/// The same items in other files, in another order, with other comments and line ends.
fn laid_out_anew(files: &[(String, String)], seed: u64) -> Files {
    let mut out: Files = Vec::new();
    let mut state = seed | 1;
    let mut random = move |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut folders: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, text) in files {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if path == "keyplan.toml" || path.rsplit('.').next() != Some("toml") {
            out.push((path.clone(), text.clone()));
            continue;
        }
        folders.entry(folder.to_owned()).or_default().extend(items(text));
    }
    for (folder, mut items) in folders {
        let mut texts = vec![String::new(); 3];
        while !items.is_empty() {
            let item = items.swap_remove(random(items.len()));
            let file = random(texts.len());
            texts[file].extend(["# moved\n\n", item.as_str(), "\n\n"]);
        }
        for (at, text) in texts.into_iter().enumerate() {
            let name = if at == 0 { "plan".to_owned() } else { format!("part-{at}") };
            let path = if folder.is_empty() {
                format!("{name}.toml")
            } else {
                format!("{folder}/{name}.toml")
            };
            out.push((path, text.replace('\n', if at == 1 { "\r\n" } else { "\n" })));
        }
    }
    out
}

/// The items of a file, each with the tables below it.
fn items(text: &str) -> Vec<String> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut is_in_text = false;
    for line in text.lines() {
        let header = line.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        if let Some((name, _)) = header.filter(|_| !is_in_text && !line.starts_with("[[")) {
            let item = name.split('.').take(2).collect::<Vec<_>>().join(".");
            if found.last().is_none_or(|(last, _)| *last != item) {
                found.push((item, String::new()));
            }
        }
        is_in_text ^= line.matches("\"\"\"").count() % 2 == 1;
        if let Some((_, text)) = found.last_mut() {
            text.extend([line, "\n"]);
        }
    }
    found.into_iter().map(|(_, text)| text).collect()
}

/// Items that nobody but the team may see, which touch every key figure and are named everywhere.
const HIDDEN: &str = "\
[stakeholder.planted-buyer]
name = \"Planted Buyer\"
visibility = \"restricted\"
roles = [\"economic-buyer\"]
stance = \"supporter\"
influences = { to = \"cfo\" }
[action.planted-work]
title = \"Planted Work\"
visibility = \"restricted\"
due = 2026-01-01
owner = \"planted-colleague\"
external = [\"cfo\"]
[objective.planted-aim]
title = \"Planted Aim\"
visibility = \"restricted\"
status = \"on-track\"
[opportunity.planted-deal]
title = \"Planted Deal\"
visibility = \"restricted\"
amount = 777_000
probability = 50
[revenue.planted-stream]
title = \"Planted Stream\"
visibility = \"restricted\"
target = { 2027 = 999_000 }
[health.2026-11-01]
visibility = \"restricted\"
planted = 4
";

#[test]
fn what_stands_beside_the_changes_tells_of_nothing_hidden() {
    let seen = "[stakeholder.cfo]\nname = \"Ada Roth\"\ninfluence = 5\n\
                [action.visit]\ntitle = \"Visit\"\nowner = \"lena\"\n";
    let told = |hidden: [&str; 2]| {
        let now = seen.replace("influence = 5", "influence = 6");
        let [before, now] = [(seen, hidden[0]), (&now, hidden[1])].map(|(plan, hidden)| {
            let judge = |workspace: &_| check(workspace, Selection::WithoutDates);
            super::judged(&one(&format!("{plan}{hidden}")), Audience::Internal, judge)
        });
        let changes = compare(&before, &now);
        let story = tell(&changes, &before, &now, Language::English);
        let style = Style { colour: Colour::Plain, context: Context::Full };
        let source = Source { changes: &changes, story: &story, before: &before, now: &now };
        Format::ALL.map(|format| render(&source, format, style))
    };
    let bare = told(["", ""]);
    assert!(bare[0].contains("Influence"), "{}", bare[0]);
    for hidden in [[HIDDEN, HIDDEN], ["", HIDDEN], [HIDDEN, ""]] {
        let texts = told(hidden);
        assert!(texts.iter().all(|text| !text.to_lowercase().contains("planted")), "{texts:?}");
        // Lines of findings may be others, for hidden lines stand between; nothing else is.
        assert_eq!(texts[0], bare[0]);
    }
}

#[test]
fn what_an_audience_may_not_see_changes_nothing() {
    let plan = |owner: &str, hidden: &str| {
        format!(
            "[stakeholder.cfo]\nname = \"Ada Roth\"\nreports-to = \"ceo\"\nnotes = \"open {hidden}\"\n\
             [stakeholder.ceo]\nname = \"Planted {hidden}\"\nvisibility = \"restricted\"\n\
             [action.a]\ntitle = \"Visit\"\nowner = \"{owner}\"\nexternal = [\"cfo\"{hidden}]\n"
        )
    };
    let (before, now) = (
        one(&plan("lena", "")),
        one(&plan("lena", ", \"ceo\"").replace("open , \"ceo\"", "open ")),
    );
    let before = published(&before, Audience::Internal);
    let now = published(&now, Audience::Internal);
    assert!(states(&State::of(&before), &State::of(&now)).is_empty());
    let story = keyplan::diff::tell(
        &keyplan::diff::compare(&before, &now),
        &before,
        &now,
        keyplan::i18n::Language::English,
    );
    assert!(!super::text(&story).contains("Planted"));
}
