//! The people for Graphviz: a cluster a unit, reporting as plain edges, lines of influence beside them.
//!
//! Every name and value is quoted; lines of influence do not take part in the ranks.

use std::fmt::Write as _;

use super::style::light;
use crate::graph::{Billing, Card, Change, Direction, Drawing, LineStyle};
use crate::model::{StakeholderStatus, Weight};

/// The drawing as a Graphviz file.
pub fn dot(drawing: &Drawing) -> String {
    let mut out = String::from("digraph \"stakeholders\" {\n");
    let changes = drawing.heading.changes.iter();
    let title =
        changes.fold(drawing.heading.title.clone(), |title, line| format!("{title}\n{line}"));
    let _ = writeln!(
        out,
        "  graph [label={}, labelloc=\"t\", rankdir=\"{}\", fontname=\"Helvetica\", nodesep=\"0.3\", ranksep=\"0.6\", tooltip={}];",
        quoted(&title),
        match drawing.direction {
            Direction::Down => "TB",
            Direction::Right => "LR",
        },
        quoted(&drawing.heading.line)
    );
    out.push_str("  node [shape=\"box\", style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=\"11\", margin=\"0.15,0.08\"];\n");
    out.push_str(
        "  edge [fontname=\"Helvetica\", fontsize=\"9\", color=\"#8a93a0\", arrowhead=\"none\"];\n",
    );
    for (unit, name) in drawing.units.iter().enumerate() {
        cluster(&mut out, drawing, unit, name);
    }
    for card in drawing.cards.iter().filter(|card| card.unit.is_none()) {
        node(&mut out, card, "  ");
    }
    for link in &drawing.links {
        let ends = [link.parent, link.child].map(|card| quoted(&drawing.cards[card].id));
        let change = drawing.cards[link.child].change.as_ref().and_then(|change| change.link);
        let _ = writeln!(out, "  {} -> {}{};", ends[0], ends[1], tree_look(change));
    }
    for line in &drawing.lines {
        let ends = [line.from, line.to].map(|card| quoted(&drawing.cards[card].id));
        let look = edge_look(line.style);
        let _ = writeln!(
            out,
            "  {} -> {} [{look}{}, penwidth=\"{}\", constraint=\"false\", tooltip={}];",
            ends[0],
            ends[1],
            line.change.map(line_look).unwrap_or_default(),
            line.strength,
            quoted(&line.sentence)
        );
    }
    out.push_str("}\n");
    out
}

fn cluster(out: &mut String, drawing: &Drawing, unit: usize, name: &str) {
    let mut members = drawing.cards.iter().filter(|card| card.unit == Some(unit)).peekable();
    if members.peek().is_none() {
        return;
    }
    let _ = writeln!(
        out,
        "  subgraph \"cluster_{unit}\" {{\n    label={}; style=\"rounded\"; color=\"#c3cad4\";",
        quoted(name)
    );
    members.for_each(|card| node(out, card, "    "));
    out.push_str("  }\n");
}

fn node(out: &mut String, card: &Card, indent: &str) {
    let badges: Vec<&str> = card.roles.iter().map(|badge| badge.letters.as_str()).collect();
    let change = card.changed().map(|change| format!("{} ", change.sign())).unwrap_or_default();
    let mut label = format!("{change}{}", card.name.full);
    let signs = format!("({}) {}", card.band.sign, badges.join(" "));
    let beyond = if card.beyond > 0 { format!("+{}", card.beyond) } else { String::new() };
    for row in [card.title.full.clone(), signs, beyond] {
        if !row.trim().is_empty() {
            label.push('\n');
            label.push_str(row.trim_end());
        }
    }
    let (fill, ink) = (light(&card.band.tone.colour()), light(&card.band.tone.ink()));
    let style = match card.status {
        _ if card.changed() == Some(Change::Removed) => "rounded,filled,dashed",
        StakeholderStatus::Placeholder => "rounded,filled,dashed",
        StakeholderStatus::Former => "rounded,filled,dotted",
        StakeholderStatus::Active | StakeholderStatus::OnLeave => "rounded,filled",
    };
    let is_key = card.weight() == Some(Weight::High);
    let pen = match card.billing {
        Billing::Focus => "5",
        _ if card.change.is_some() => "3",
        _ if is_key => "2.5",
        _ => "1",
    };
    let border = card.changed().map(|change| format!(", color=\"{}\"", light(change.word())));
    let _ = writeln!(
        out,
        "{indent}{} [label={}, tooltip={}, style=\"{style}\", fillcolor=\"{fill}\", fontcolor=\"{ink}\", penwidth=\"{pen}\"{}];",
        quoted(&card.id),
        quoted(&label),
        quoted(&card.summary()),
        border.unwrap_or_default()
    );
}

/// A line of reporting that is new or gone.
fn tree_look(change: Option<Change>) -> String {
    let Some(change) = change else { return String::new() };
    let style = if change == Change::Removed { "dashed" } else { "bold" };
    format!(" [color=\"{}\", style=\"{style}\"]", light(change.word()))
}

/// The sign of a change, and less ink for what is gone.
fn line_look(change: Change) -> String {
    let colour = light(change.word());
    let mut look = format!(", xlabel=\"{}\", fontcolor=\"{colour}\"", change.sign());
    if change == Change::Removed {
        let _ = write!(look, ", color=\"{colour}80\"");
    }
    look
}

fn edge_look(style: LineStyle) -> &'static str {
    match style {
        LineStyle::Influences => "color=\"#6249c9\", style=\"dashed\", arrowhead=\"normal\"",
        LineStyle::Trusts => "color=\"#0c7a80\", style=\"solid\", arrowhead=\"normal\"",
        LineStyle::Dotted => "color=\"#3f6ea8\", style=\"dotted\", arrowhead=\"normal\"",
        LineStyle::Conflict => {
            "color=\"#c62f2f\", style=\"dashed\", arrowhead=\"none\", xlabel=\"✕\", fontcolor=\"#c62f2f\""
        }
        LineStyle::Deputises => "color=\"#7a6a2c\", style=\"dashed\", arrowhead=\"vee\"",
        LineStyle::Reported => "color=\"#b3261e80\", style=\"dotted\", arrowhead=\"none\"",
        LineStyle::Cut => {
            "color=\"#c62f2f\", style=\"dashed\", arrowhead=\"normal\", xlabel=\"↻\", fontcolor=\"#c62f2f\""
        }
    }
}

/// A quoted string: no control characters, and no backslash that Graphviz would read as an escape.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            // Graphviz reads entities of HTML in every label.
            '&' => out.push_str("&amp;"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_so_that_text_stays_text() {
        assert_eq!(quoted("a \"b\" \\N\u{0}\n&lt;"), "\"a \\\"b\\\" \\\\N\\n&amp;lt;\"");
    }
}
