//! The people as a Mermaid flowchart, as GitHub and GitLab show it.
//!
//! Nodes have numbers as names; everything of a label that Mermaid or HTML could read as more than
//! text is written as an entity code.

use std::fmt::Write as _;

use super::style::light;
use crate::graph::{Billing, Card, Change, Direction, Drawing, Line, LineStyle};
use crate::model::{StakeholderStatus, Weight};

/// The drawing as a Mermaid flowchart.
pub fn mermaid(drawing: &Drawing) -> String {
    let direction = match drawing.direction {
        Direction::Down => "TD",
        Direction::Right => "LR",
    };
    let mut out = format!("flowchart {direction}\n");
    let _ = writeln!(out, "  accTitle: {}", single_line(&drawing.heading.title));
    let changes = drawing.heading.changes.as_deref().unwrap_or_default();
    let description = format!("{} {changes}", drawing.heading.description);
    let _ = writeln!(out, "  accDescr: {}", single_line(description.trim_end()));
    for (unit, name) in drawing.units.iter().enumerate() {
        let members =
            || drawing.cards.iter().enumerate().filter(|(_, card)| card.unit == Some(unit));
        if members().next().is_some() {
            let _ = writeln!(out, "  subgraph u{unit}[\"{}\"]", escaped(name));
            members().for_each(|(at, card)| node(&mut out, at, card, "    "));
            out.push_str("  end\n");
        }
    }
    let free = drawing.cards.iter().enumerate().filter(|(_, card)| card.unit.is_none());
    free.for_each(|(at, card)| node(&mut out, at, card, "  "));
    for link in &drawing.links {
        let change = drawing.cards[link.child].change.as_ref().and_then(|change| change.link);
        let line = if change == Some(Change::Removed) { "-.-" } else { "---" };
        let _ = writeln!(out, "  p{} {line} p{}", link.parent, link.child);
    }
    drawing.lines.iter().for_each(|line| edge(&mut out, line));
    line_styles(&mut out, drawing);
    classes(&mut out, drawing);
    out
}

fn node(out: &mut String, at: usize, card: &Card, indent: &str) {
    let badges: Vec<String> = card.roles.iter().map(|badge| escaped(&badge.letters)).collect();
    let change = card.changed().map(|change| format!("{} ", sign(change))).unwrap_or_default();
    let mut rows = vec![format!("{change}{}", escaped(&card.name.full))];
    if !card.title.full.is_empty() {
        rows.push(escaped(&card.title.full));
    }
    let sign = escaped(&card.band.sign).replace("−", "#8722;");
    rows.push(format!("#40;{sign}#41; {}", badges.join(" ")).trim_end().to_owned());
    if card.beyond > 0 {
        rows.push(format!("#43;{}", card.beyond));
    }
    let _ = writeln!(out, "{indent}p{at}[\"{}\"]:::{}", rows.join("<br/>"), class(card));
}

fn edge(out: &mut String, line: &Line) {
    let arrow = match (line.style, line.strength) {
        (LineStyle::Reported, _) => "-.-",
        (LineStyle::Conflict, _) if line.change.is_some() => "x-.-x",
        (LineStyle::Conflict, _) => "x-. ✕ .-x",
        (LineStyle::Cut, _) if line.change.is_some() => "-.->",
        (LineStyle::Cut, _) => "-. ↻ .->",
        (LineStyle::Trusts | LineStyle::Influences, 3) => "==>",
        (LineStyle::Trusts, _) => "-->",
        _ => "-.->",
    };
    let label = line.change.map(|change| format!("|\"{}\"|", sign(change))).unwrap_or_default();
    let _ = writeln!(out, "  p{} {arrow}{label} p{}", line.from, line.to);
}

/// The sign of a change, no mark of Mermaid's own.
fn sign(change: Change) -> &'static str {
    match change {
        Change::Added => "#43;",
        Change::Removed => "#8722;",
        Change::Changed => "#126;",
    }
}

/// Colours by the position of each line, those of the tree first.
fn line_styles(out: &mut String, drawing: &Drawing) {
    for style in LineStyle::ALL {
        let of_style = drawing.lines.iter().enumerate().filter(|(_, line)| line.style == style);
        let numbers: Vec<String> =
            of_style.map(|(at, _)| (drawing.links.len() + at).to_string()).collect();
        if !numbers.is_empty() {
            let _ = writeln!(out, "  linkStyle {} stroke:{}", numbers.join(","), colour(style));
        }
    }
}

fn colour(style: LineStyle) -> &'static str {
    match style {
        LineStyle::Influences => "#6249c9",
        LineStyle::Trusts => "#0c7a80",
        LineStyle::Dotted => "#3f6ea8",
        LineStyle::Conflict | LineStyle::Cut => "#c62f2f",
        LineStyle::Reported => "#b3261e",
        LineStyle::Deputises => "#7a6a2c",
    }
}

/// The name of a card's class: what its band tells, status, whether it is a key player or in focus.
fn class(card: &Card) -> String {
    let status = match card.status {
        StakeholderStatus::Placeholder => "Placeholder",
        StakeholderStatus::Former => "Former",
        StakeholderStatus::Active | StakeholderStatus::OnLeave => "",
    };
    let key = if card.weight() == Some(Weight::High) { "Key" } else { "" };
    let focus = if card.billing == Billing::Focus { "Focus" } else { "" };
    let change = match card.changed() {
        Some(Change::Added) => "Added",
        Some(Change::Removed) => "Removed",
        Some(Change::Changed) => "Changed",
        None => "",
    };
    format!("{}{status}{key}{focus}{change}", card.band.tone.colour().replace('-', "_"))
}

fn classes(out: &mut String, drawing: &Drawing) {
    let mut seen = std::collections::BTreeMap::new();
    for card in &drawing.cards {
        seen.entry(class(card)).or_insert_with(|| look(card));
    }
    for (class, look) in seen {
        let _ = writeln!(out, "  classDef {class} {look}");
    }
}

fn look(card: &Card) -> String {
    let (fill, ink) = (light(&card.band.tone.colour()), light(&card.band.tone.ink()));
    let stroke = light(match (card.billing, card.changed()) {
        (Billing::Focus, _) => "focus",
        (_, Some(change)) => change.word(),
        (_, None) => "tree",
    });
    let status = match card.status {
        _ if card.changed() == Some(Change::Removed) => ",stroke-dasharray:6 4,opacity:0.6",
        StakeholderStatus::Placeholder => ",stroke-dasharray:5 4",
        StakeholderStatus::Former => ",stroke-dasharray:1 3,opacity:0.6",
        StakeholderStatus::Active | StakeholderStatus::OnLeave => "",
    };
    let is_key = card.weight() == Some(Weight::High);
    let border = match card.billing {
        Billing::Focus => ",stroke-width:6px",
        _ if is_key || card.change.is_some() => ",stroke-width:3px",
        _ => "",
    };
    format!("fill:{fill},color:{ink},stroke:{stroke}{status}{border}")
}

/// Text in which only letters, digits and harmless marks stand for themselves.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let is_plain =
            c.is_alphanumeric() || matches!(c, ' ' | '.' | ',' | '-' | '–' | '…' | '/' | '’');
        if is_plain || !c.is_ascii() && !c.is_control() {
            out.push(c);
        } else if !c.is_control() {
            let _ = write!(out, "#{};", u32::from(c));
        }
    }
    out
}

/// Text for a statement that ends with the line: without marks that begin or end another.
fn single_line(text: &str) -> String {
    let kept = |c: &char| {
        !c.is_control() && !matches!(c, '#' | ';' | '{' | '}' | '<' | '>' | '%' | '"' | '`')
    };
    text.chars().filter(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_marks_as_entity_codes() {
        assert_eq!(escaped("A \"B\" <b>[x]</b>"), "A #34;B#34; #60;b#62;#91;x#93;#60;/b#62;");
        assert_eq!(escaped("Zoë & 山 🎉"), "Zoë #38; 山 🎉");
    }
}
