//! A person's card as SVG, in each of its forms, from its upper left corner.
//!
//! What does not fit is in the card's title; nothing is told by colour alone.

use std::fmt::Write as _;

use super::marks::{badge, bars, beyond, delta, initials, nobody, sign};
use super::xml::{Escaped, put};
use crate::graph::drawing::{Measures, TAB, stale_width, tail_width};
use crate::graph::{Band, Billing, Card, CardForm, Point, Tone};
use crate::model::StakeholderStatus;

/// A person's card.
pub(super) fn person(out: &mut String, card: &Card) {
    match card.form {
        CardForm::Full => full(out, card),
        CardForm::Compact => compact(out, card),
        CardForm::Dot => dot(out, card),
    }
    if let Some(change) = card.changed() {
        delta(out, change, Point { x: card.measures().width - 8, y: 0 });
    }
    if card.beyond > 0 {
        let Measures { width, height, .. } = card.measures();
        beyond(out, &format!("+{}", card.beyond), Point { x: width - 8, y: height });
    }
    if let Some(text) = &card.goes_on {
        tab(out, card, text);
    }
}

/// Where the name and the last row of a card stand.
const FULL_ROWS: (i64, i64, i64) = (24, 42, 54);
const COMPACT_ROWS: (i64, i64) = (19, 27);

fn full(out: &mut String, card: &Card) {
    let (name, title, last) = FULL_ROWS;
    let x = card.measures().text;
    ground(out, card, 10);
    band(out, card);
    put!(
        out,
        "<text class=\"kp-name\" x=\"{x}\" y=\"{name}\">{}</text>",
        Escaped(&card.name.shown)
    );
    put!(
        out,
        "<text class=\"kp-title\" x=\"{x}\" y=\"{title}\">{}</text>",
        Escaped(&card.title.shown)
    );
    last_row(out, card, last);
}

fn compact(out: &mut String, card: &Card) {
    let (name, last) = COMPACT_ROWS;
    let x = card.measures().text;
    ground(out, card, 10);
    band(out, card);
    put!(
        out,
        "<text class=\"kp-name\" x=\"{x}\" y=\"{name}\">{}</text>",
        Escaped(&card.name.shown)
    );
    last_row(out, card, last);
}

/// A disc with a short name: a broken ring says that nobody looks after them, a badge that they decide.
fn dot(out: &mut String, card: &Card) {
    let Measures { width, height, .. } = card.measures();
    let middle = height / 2;
    ground(out, card, middle);
    disc(out, &card.band, Point { x: middle, y: middle });
    if card.is_uncovered() {
        nobody(out, Point { x: middle, y: middle }, 11);
    }
    let x = card.measures().text;
    put!(out, "<text class=\"kp-short\" x=\"{x}\" y=\"16\">{}</text>", Escaped(&card.name.shown));
    let step = card.measures().badge_step;
    let mut x = width - card.measures().margin + 2;
    for role in card.roles[..card.roles_shown].iter().rev() {
        x -= step;
        badge(out, role, x, middle - 8);
    }
}

/// Under a card whose branch goes on elsewhere: where.
fn tab(out: &mut String, card: &Card, text: &str) {
    let Measures { width, height, .. } = card.measures();
    let middle = width / 2;
    put!(
        out,
        "<path class=\"kp-tab\" d=\"M10 {height}v{}a6 6 0 0 0 6 6H{}a6 6 0 0 0 6-6v-{}z\"/>",
        TAB - 6,
        width - 16,
        TAB - 6
    );
    put!(
        out,
        "<text class=\"kp-tab-text\" x=\"{middle}\" y=\"{}\">{}</text>",
        height + 13,
        Escaped(text)
    );
}

fn ground(out: &mut String, card: &Card, corner: i64) {
    let Measures { width, height, .. } = card.measures();
    if card.billing == Billing::Focus {
        put!(
            out,
            "<rect class=\"kp-ring\" x=\"-5\" y=\"-5\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
            width + 10,
            height + 10,
            corner + 4
        );
    }
    put!(out, "<rect class=\"kp-box\" width=\"{width}\" height=\"{height}\" rx=\"{corner}\"/>");
    if card.status == StakeholderStatus::Placeholder {
        put!(
            out,
            "<rect class=\"kp-hatch\" x=\"1\" y=\"1\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
            width - 2,
            height - 2,
            corner - 1
        );
    }
}

fn band(out: &mut String, card: &Card) {
    let Measures { height, band: width, .. } = card.measures();
    let class = card.band.tone.colour();
    let straight = height - 20;
    put!(
        out,
        "<path class=\"kp-band kp-{class}\" d=\"M{width} .5H10A9.5 9.5 0 0 0 .5 10v{straight}A9.5 9.5 0 0 0 10 {}H{width}z\"/>",
        height - 1
    );
    let x = width / 2;
    let before = card.change.as_ref().and_then(|change| change.stance_before);
    match before.filter(|_| card.form == CardForm::Full && is_stance(&card.band)) {
        Some(before) => {
            put!(
                out,
                "<text class=\"kp-sign kp-was kp-{class}\" x=\"{x}\" y=\"24\">{before}</text>\
                 <path class=\"kp-sign kp-disc kp-turn kp-{class}\" d=\"M{x} 32v12m-4-4l4 5l4-5\"/>"
            );
            sign(out, &card.band, Point { x, y: height - 20 });
        }
        None => sign(out, &card.band, Point { x, y: height / 2 }),
    }
}

fn is_stance(band: &Band) -> bool {
    matches!(band.tone, Tone::Stance(_))
}

/// A disc with the sign of a band.
fn disc(out: &mut String, band: &Band, Point { x, y }: Point) {
    let class = band.tone.colour();
    put!(out, "<circle class=\"kp-round kp-band kp-{class}\" cx=\"{x}\" cy=\"{y}\" r=\"9\"/>");
    sign(out, band, Point { x, y: y - 1 });
}

/// Parts at the left; at the right who looks after them, how much they decide, how long ago we spoke.
fn last_row(out: &mut String, card: &Card, top: i64) {
    out.push_str("<g class=\"kp-tail\">");
    badges(out, card, top);
    tail(out, card, top + 8);
    out.push_str("</g>");
}

fn badges(out: &mut String, card: &Card, top: i64) {
    let mut x = card.measures().text;
    for role in &card.roles[..card.roles_shown] {
        badge(out, role, x, top);
        x += card.measures().badge_step;
    }
    let more = card.roles.len() - card.roles_shown;
    if more > 0 {
        put!(out, "<text class=\"kp-more\" x=\"{x}\" y=\"{}\">+{more}</text>", top + 12);
    }
}

fn tail(out: &mut String, card: &Card, middle: i64) {
    let (width, step) = (card.place.width, card.measures().cover_step);
    let radius = step / 2 - 1;
    let mut x = width - card.measures().margin - radius;
    let at = |x| Point { x, y: middle };
    match card.covers.as_slice() {
        [] if card.is_uncovered() => nobody(out, at(x), radius - 1),
        [] => {}
        [one] => initials(out, &one.initials, at(x), radius),
        [first, rest @ ..] => {
            let second = match rest {
                [second] => second.initials.clone(),
                more => format!("+{}", more.len()),
            };
            initials(out, &second, at(x), radius);
            x -= step;
            initials(out, &first.initials, at(x), radius);
        }
    }
    if let Some(weight) = card.weight() {
        bars(out, weight, Point { x: x - radius - 20, y: middle + 7 });
    }
    if let Some(stale) = card.stale.as_ref().filter(|_| card.form == CardForm::Full) {
        let x = width - tail_width(card) + stale_width(card);
        put!(
            out,
            "<text class=\"kp-stale\" x=\"{}\" y=\"{}\">{}</text>",
            x - 4,
            middle + 4,
            Escaped(stale)
        );
    }
}
