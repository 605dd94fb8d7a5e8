//! The signs of the picture as SVG, on cards and in the legend.
//!
//! Every sign is drawn by one function, so that card and legend cannot disagree.

use std::fmt::Write as _;

use super::xml::{Escaped, put};
use crate::graph::{
    Badge, Band, Billing, Care, Change, Curve, LineStyle, Mark, Point, Symbol, Tone,
};
use crate::model::{StakeholderStatus, Weight, Word as _};

/// The sign of a band around a middle: letters, or a disc as full as somebody is looked after.
pub(super) fn sign(out: &mut String, band: &Band, Point { x, y }: Point) {
    let class = band.tone.colour();
    let Tone::Coverage(care) = band.tone else {
        let small = if matches!(band.tone, Tone::Stance(_)) { "" } else { " kp-letters" };
        put!(
            out,
            "<text class=\"kp-sign{small} kp-{class}\" x=\"{x}\" y=\"{}\">{}</text>",
            y + 5,
            Escaped(&band.sign)
        );
        return;
    };
    put!(out, "<g class=\"kp-sign kp-disc kp-{class}\">");
    let (left, top) = (x - 6, y - 6);
    match care {
        Care::Led => {
            put!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"6\"/>");
        }
        Care::Covered => {
            put!(out, "<circle class=\"kp-open\" cx=\"{x}\" cy=\"{y}\" r=\"6\"/>");
            put!(out, "<path d=\"M{x} {top}A6 6 0 0 1 {x} {}z\"/>", y + 6);
        }
        Care::Stale => {
            put!(out, "<circle class=\"kp-open\" cx=\"{x}\" cy=\"{y}\" r=\"6\"/>");
            put!(out, "<path class=\"kp-open\" d=\"M{x} {}v4l3 2\"/>", y - 4);
        }
        Care::Uncovered => {
            put!(out, "<circle class=\"kp-open kp-broken\" cx=\"{x}\" cy=\"{y}\" r=\"6\"/>");
        }
        Care::Unneeded => {
            put!(out, "<path class=\"kp-open\" d=\"M{} {y}h8\"/>", left + 2);
        }
    }
    out.push_str("</g>");
}

/// The sign of a change on a disc.
pub(super) fn delta(out: &mut String, change: Change, Point { x, y }: Point) {
    put!(
        out,
        "<g class=\"kp-delta kp-delta-{}\"><circle cx=\"{x}\" cy=\"{y}\" r=\"9\"/>\
         <text x=\"{x}\" y=\"{}\">{}</text></g>",
        change.word(),
        y + 5,
        change.sign()
    );
}

/// A plate on the lower edge of a card: so many more are below.
pub(super) fn beyond(out: &mut String, text: &str, Point { x, y }: Point) {
    let width = 12 + 7 * i64::try_from(text.chars().count()).unwrap_or(4);
    put!(
        out,
        "<g class=\"kp-beyond\"><rect x=\"{}\" y=\"{}\" width=\"{width}\" height=\"14\" rx=\"7\"/>\
         <text x=\"{}\" y=\"{}\">{text}</text></g>",
        x - width,
        y - 6,
        x - width / 2,
        y + 5
    );
}

/// The letters of a part.
pub(super) fn badge(out: &mut String, badge: &Badge, x: i64, y: i64) {
    let class = if badge.is_decisive() { "kp-badge kp-decides" } else { "kp-badge" };
    put!(out, "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"24\" height=\"16\" rx=\"4\"/>");
    put!(
        out,
        "<text class=\"kp-small\" x=\"{}\" y=\"{}\">{}</text>",
        x + 12,
        y + 12,
        Escaped(&badge.letters)
    );
}

/// The letters of somebody of ours.
pub(super) fn initials(out: &mut String, letters: &str, Point { x, y }: Point, radius: i64) {
    put!(out, "<circle class=\"kp-who\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");
    put!(out, "<text class=\"kp-small\" x=\"{x}\" y=\"{}\">{}</text>", y + 3, Escaped(letters));
}

/// A broken ring: nobody of ours.
pub(super) fn nobody(out: &mut String, Point { x, y }: Point, radius: i64) {
    put!(out, "<circle class=\"kp-nobody\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");
}

/// Three bars from the left end of their foot.
pub(super) fn bars(out: &mut String, weight: Weight, Point { x, y }: Point) {
    let lit = match weight {
        Weight::Low => 1,
        Weight::Medium => 2,
        Weight::High => 3,
    };
    for bar in 0..3 {
        let class = if bar < lit { "kp-bar-on" } else { "kp-bar" };
        let height = 5 + 4 * bar;
        put!(
            out,
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"4\" height=\"{height}\" rx=\"1\"/>",
            x + 5 * bar,
            y - height
        );
    }
}

/// A sign of the legend.
pub(super) fn symbol(out: &mut String, mark: &Mark) {
    let Point { x, y } = mark.at;
    match &mark.symbol {
        Symbol::Band(band) => {
            let class = band.tone.colour();
            put!(
                out,
                "<rect class=\"kp-box\" x=\"{x}\" y=\"{}\" width=\"26\" height=\"18\" rx=\"4\"/>",
                y - 9
            );
            put!(
                out,
                "<rect class=\"kp-band kp-{class}\" x=\"{x}\" y=\"{}\" width=\"26\" height=\"18\" rx=\"4\"/>",
                y - 9
            );
            sign(out, band, Point { x: x + 13, y });
        }
        Symbol::Billing(billing) => {
            let class = if *billing == Billing::Focus { "kp-focus" } else { "kp-context" };
            put!(
                out,
                "<g class=\"{class}\"><rect class=\"kp-box\" x=\"{x}\" y=\"{}\" width=\"26\" height=\"16\" rx=\"4\"/></g>",
                y - 8
            );
        }
        Symbol::Change(change) => delta(out, *change, Point { x: x + 10, y }),
        Symbol::Blank => {}
        Symbol::Beyond => beyond(out, "+n", Point { x: x + 26, y }),
        Symbol::Badge(role) => badge(out, role, x, y - 8),
        Symbol::Weight(weight) => bars(out, *weight, Point { x: x + 2, y: y + 7 }),
        Symbol::Cover(letters) => initials(out, letters, Point { x: x + 10, y }, 10),
        Symbol::Uncovered => nobody(out, Point { x: x + 10, y }, 9),
        Symbol::Border => border(out, Point { x, y: y - 8 }),
        Symbol::Stale => {
            put!(
                out,
                "<circle class=\"kp-clock\" cx=\"{}\" cy=\"{y}\" r=\"7\"/><path class=\"kp-clock\" d=\"M{} {}v4l3 2\"/>",
                x + 10,
                x + 10,
                y - 4
            );
        }
        Symbol::Status(status) => small_card(out, *status, Point { x, y: y - 8 }),
        Symbol::Line(style) => sample(out, *style, mark.at),
    }
}

/// A small card with the border of high influence.
fn border(out: &mut String, Point { x, y }: Point) {
    put!(
        out,
        "<g class=\"kp-key\"><rect class=\"kp-box\" x=\"{x}\" y=\"{y}\" width=\"26\" height=\"16\" rx=\"8\"/></g>"
    );
}

fn small_card(out: &mut String, status: StakeholderStatus, Point { x, y }: Point) {
    put!(
        out,
        "<g class=\"kp-{}\"><rect class=\"kp-box\" x=\"{x}\" y=\"{y}\" width=\"26\" height=\"16\" rx=\"4\"/>",
        status.word()
    );
    match status {
        StakeholderStatus::Placeholder => {
            put!(
                out,
                "<rect class=\"kp-hatch\" x=\"{x}\" y=\"{y}\" width=\"26\" height=\"16\" rx=\"4\"/>"
            );
        }
        StakeholderStatus::Former => {
            put!(out, "<path class=\"kp-rule\" d=\"M{} {}h16\"/>", x + 5, y + 8);
        }
        _ => {}
    }
    out.push_str("</g>");
}

/// A short piece of a line.
fn sample(out: &mut String, style: LineStyle, Point { x, y }: Point) {
    let end = Point { x: x + 30, y };
    put!(
        out,
        "<g class=\"kp-{}\"><path class=\"kp-curve kp-w2\" d=\"M{x} {y}H{}\"/>",
        style.word(),
        end.x
    );
    if style.is_directed() {
        let curve =
            Curve { start: end, pieces: Vec::new(), tip: Point { x: x + 39, y }, middle: end };
        arrow_head(out, &curve, 5);
    }
    if matches!(style, LineStyle::Conflict | LineStyle::Cut) {
        crossed_disc(out, Point { x: x + 16, y });
    }
    out.push_str("</g>");
}

/// The head of an arrow at the end of a line.
pub(super) fn arrow_head(out: &mut String, curve: &Curve, half: i64) {
    let (end, tip) = (curve.end(), curve.tip);
    let across = Point { x: (tip.y - end.y).signum() * half, y: (tip.x - end.x).signum() * half };
    put!(
        out,
        "<path class=\"kp-head\" d=\"M{} {}L{} {}L{} {}Z\"/>",
        tip.x,
        tip.y,
        end.x + across.x,
        end.y + across.y,
        end.x - across.x,
        end.y - across.y
    );
}

/// A cross on a disc: those two are at odds, or this goes round in a circle.
pub(super) fn crossed_disc(out: &mut String, Point { x, y }: Point) {
    put!(out, "<circle class=\"kp-sign-disc\" cx=\"{x}\" cy=\"{y}\" r=\"8\"/>");
    put!(out, "<path class=\"kp-cross\" d=\"M{} {}l6 6m0-6l-6 6\"/>", x - 3, y - 3);
}
