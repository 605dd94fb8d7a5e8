//! The picture of what waits for what as SVG for a page; the page has its style.
//!
//! The critical path is told by thickness and a bar, what is over by a sign and a ground, a circle by
//! dashes and a broken mark: none by colour alone.

use std::fmt::Write as _;

use super::picture::{DIAMOND, Flow, FlowCard, FlowTie};
use crate::graph::Point;
use crate::graph::render::{Escaped, put};
use crate::i18n::Message;

/// The picture for a page; `href` says where a piece of work is told of.
pub fn flow_svg(flow: &Flow, href: &dyn Fn(usize) -> Option<String>) -> String {
    let mut out = String::with_capacity(2_048 + 600 * flow.cards.len());
    let (width, height) = (flow.width, flow.height);
    put!(
        out,
        "<svg class=\"kp-chart kp-flow\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"graphics-document\" aria-label=\"{}\">\n<g aria-hidden=\"true\">\n",
        Escaped(&flow.title)
    );
    let (thick, thin): (Vec<_>, Vec<_>) = flow.ties.iter().partition(|tie| tie.is_critical);
    thin.iter().chain(&thick).for_each(|line| tie(&mut out, line));
    out.push_str("</g>\n");
    flow.cards.iter().for_each(|one| card(&mut out, one, href(one.job).as_deref()));
    legend(&mut out, flow);
    out.push_str("</svg>");
    out
}

/// How far a tie between two of one layer bulges.
const BULGE: i64 = 34;

fn tie(out: &mut String, tie: &FlowTie) {
    let [first, .., last] = tie.path.as_slice() else { return };
    let class = match tie {
        _ if tie.is_in_circle => "tie broken",
        _ if tie.is_critical => "tie critical",
        _ if tie.is_over => "tie over",
        _ => "tie",
    };
    put!(out, "<path class=\"{class}\" d=\"M{} {}", first.x, first.y);
    let is_bulge = tie.path.len() == 2 && first.x == last.x;
    if is_bulge {
        let far = first.x + BULGE;
        put!(out, "C{far} {} {far} {} {} {}", first.y, last.y, last.x + 7, last.y);
    } else {
        curves(out, &tie.path);
    }
    out.push_str("\"/>\n");
    let is_leftward = is_bulge || first.x > last.x;
    let back = if is_leftward { 9 } else { -9 };
    put!(out, "<path class=\"{class} head\" d=\"M{} {}l{back} -5v10z\"/>\n", last.x, last.y);
    if tie.is_in_circle {
        let (x, y) = if is_bulge {
            (first.x + BULGE * 3 / 4, i64::midpoint(first.y, last.y))
        } else {
            (i64::midpoint(first.x, last.x), i64::midpoint(first.y, last.y))
        };
        put!(out, "<circle class=\"break\" cx=\"{x}\" cy=\"{y}\" r=\"8\"/>");
        put!(out, "<path class=\"cross\" d=\"M{} {}l7 7m0 -7l-7 7\"/>\n", x - 3, y - 3);
    }
}

/// Straight through layers, by a curve from one to the next.
fn curves(out: &mut String, path: &[Point]) {
    let last = path.len().saturating_sub(2);
    for (at, pair) in path.windows(2).enumerate() {
        let [from, to] = pair else { continue };
        let is_lane = at % 2 == 1;
        if is_lane {
            put!(out, "H{}", to.x);
        } else {
            let middle = i64::midpoint(from.x, to.x);
            // The line ends where its head begins.
            let short = if at == last { 7 * (to.x - from.x).signum() } else { 0 };
            put!(out, "C{middle} {} {middle} {} {} {}", from.y, to.y, to.x - short, to.y);
        }
    }
}

fn card(out: &mut String, card: &FlowCard, href: Option<&str>) {
    let (x, y, width, height) = (card.place.x, card.place.y, card.place.width, card.place.height);
    let mut class = "job".to_owned();
    for (name, holds) in [
        ("milestone", card.is_milestone),
        ("closed", card.is_closed),
        ("critical", card.is_critical),
    ] {
        if holds {
            put!(class, " {name}");
        }
    }
    if let Some(href) = href {
        put!(out, "<a href=\"{}\">", Escaped(href));
    }
    put!(out, "<g class=\"{class}\"><title>{}</title>", Escaped(&card.words));
    put!(
        out,
        "<rect class=\"box\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"7\"/>"
    );
    if card.is_critical {
        put!(out, "<path class=\"bar\" d=\"M{} {}v{}\"/>", x + 5, y + 8, height - 16);
    }
    let mut left = x + 14;
    if card.is_milestone {
        let half = 10;
        let (middle, top) = (left + half, y + height / 2 - half);
        put!(
            out,
            "<path class=\"diamond\" d=\"M{middle} {top}l{half} {half}l-{half} {half}l-{half} -{half}z\"/>"
        );
        left += DIAMOND;
    }
    let rows = i64::try_from(card.title.len()).unwrap_or(1) + i64::from(!card.note.is_empty());
    let mut base = y + height / 2 - rows * 8 + 12;
    for row in &card.title {
        put!(out, "<text class=\"title\" x=\"{left}\" y=\"{base}\">{}</text>", Escaped(row));
        base += 16;
    }
    put!(out, "<text class=\"note\" x=\"{left}\" y=\"{base}\">{}</text></g>", Escaped(&card.note));
    out.push_str(if href.is_some() { "</a>\n" } else { "\n" });
}

fn legend(out: &mut String, flow: &Flow) {
    let y = flow.height - 14;
    let mut x = 14;
    out.push_str("<g class=\"legend\" aria-hidden=\"true\">");
    let mut entry = |out: &mut String, mark: String, key: &'static str| {
        let word = Message::new(key).in_language(flow.language);
        put!(out, "{mark}<text x=\"{}\" y=\"{}\">{}</text>", x + 40, y + 4, Escaped(&word));
        x += 64 + 8 * i64::try_from(word.chars().count()).unwrap_or_default();
        x
    };
    let line = |class: &str, x: i64| format!("<path class=\"{class}\" d=\"M{x} {y}h30\"/>");
    let mut at = 14;
    if flow.ties.iter().any(|tie| tie.is_critical) {
        at = entry(out, line("tie critical", at), "flow-legend-critical");
    }
    if flow.cards.iter().any(|card| card.is_milestone) {
        let diamond =
            format!("<path class=\"diamond\" d=\"M{} {}l8 8-8 8-8-8z\"/>", at + 16, y - 8);
        at = entry(out, diamond, "flow-legend-milestone");
    }
    if flow.cards.iter().any(|card| card.is_closed) {
        let ground = format!(
            "<g class=\"job closed\"><rect class=\"box\" x=\"{at}\" y=\"{}\" width=\"30\" height=\"16\" rx=\"4\"/></g>",
            y - 8
        );
        at = entry(out, ground, "flow-legend-closed");
    }
    if flow.ties.iter().any(|tie| tie.is_in_circle) {
        entry(out, line("tie broken", at), "flow-legend-circle");
    }
    out.push_str("</g>\n");
}
