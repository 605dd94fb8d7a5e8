//! The people as an outline: who is under whom, with parts, stance and who looks after them; then
//! the lines of influence as sentences. For terminals and screen readers.

use std::fmt::Write as _;

use crate::graph::{Card, Change, Drawing, Facts};
use crate::i18n::Message;

/// The drawing as an outline.
pub fn text(drawing: &Drawing) -> String {
    let mut out = format!("{}\n{}\n", drawing.heading.title, drawing.heading.line);
    if let Some(changes) = &drawing.heading.changes {
        let _ = writeln!(out, "{changes}");
    }
    out.push('\n');
    if drawing.cards.is_empty() {
        let _ = writeln!(out, "{}", drawing.heading.description);
    }
    outline(&mut out, drawing);
    if !drawing.lines.is_empty() {
        let _ =
            writeln!(out, "\n{}", Message::new("graph-lines-list").in_language(drawing.language));
        for line in &drawing.lines {
            let sign = line.change.map_or("•", Change::sign);
            let _ = writeln!(out, "{sign} {}", line.sentence);
        }
    }
    changes(&mut out, drawing);
    out
}

/// All that changed, in words.
fn changes(out: &mut String, drawing: &Drawing) {
    let changes = drawing.changes.as_ref().filter(|changes| !changes.entries.is_empty());
    if let Some(changes) = changes {
        let _ = writeln!(out, "\n{}", changes.title);
        for entry in &changes.entries {
            let _ = writeln!(out, "{} {}", entry.change.sign(), entry.text);
        }
    }
}

/// What the map says, as a list below the outline; nothing where nothing is to be said.
pub fn text_of_says(drawing: &Drawing, facts: &Facts<'_>) -> String {
    let language = drawing.language;
    if facts.says.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", Message::new("says").in_language(language));
    for saying in &facts.says {
        let sentence = saying.sentence(language, &|person| facts.name(person, language));
        let _ = writeln!(out, "• {sentence}");
    }
    out
}

/// Deeper than this the outline no longer moves to the right.
const DEEPEST: usize = 12;

fn outline(out: &mut String, drawing: &Drawing) {
    let reports = reports(drawing);
    let roots = (0..drawing.cards.len()).filter(|at| drawing.cards[*at].parent.is_none());
    let mut open: Vec<(usize, usize, String)> = Vec::new();
    for root in roots {
        open.push((root, 0, String::new()));
        while let Some((at, depth, prefix)) = open.pop() {
            let is_last = open.last().is_none_or(|(_, next, _)| *next < depth);
            let below = below(&prefix, depth, is_last);
            row(out, drawing, &drawing.cards[at], depth, &prefix, is_last);
            let stem = if reports[at].is_empty() { "   " } else { "│  " };
            if !drawing.cards[at].facts.is_empty() {
                let _ = writeln!(out, "{below}{stem}{}", drawing.cards[at].facts.join(" · "));
            }
            let children = reports[at].iter().rev();
            open.extend(children.map(|child| (*child, depth + 1, below.clone())));
        }
    }
}

fn reports(drawing: &Drawing) -> Vec<Vec<usize>> {
    let mut reports = vec![Vec::new(); drawing.cards.len()];
    for (at, card) in drawing.cards.iter().enumerate() {
        if let Some(parent) = card.parent {
            reports[parent].push(at);
        }
    }
    reports
}

/// What stands before the rows under a card.
fn below(prefix: &str, depth: usize, is_last: bool) -> String {
    if depth == 0 || depth > DEEPEST {
        return prefix.to_owned();
    }
    format!("{prefix}{}", if is_last { "   " } else { "│  " })
}

fn row(
    out: &mut String,
    drawing: &Drawing,
    card: &Card,
    depth: usize,
    prefix: &str,
    is_last: bool,
) {
    let branch = match (depth, is_last) {
        (0, _) => "",
        (_, true) => "└─ ",
        (_, false) => "├─ ",
    };
    let unit = card.unit.and_then(|unit| drawing.units.get(unit));
    let unit = unit.map(|unit| format!(" [{unit}]")).unwrap_or_default();
    let sign = card.changed().map(|change| format!("{} ", change.sign())).unwrap_or_default();
    let _ = writeln!(out, "{prefix}{branch}{sign}{}{unit}", card.who());
}
