//! The picture as SVG: alone with its own style, or for a page that has the style already.
//!
//! No script, no `style` attribute, nothing loaded. Frames, tree, lines of influence, cards, legend,
//! one over the other in this order, so that no line strikes out a name. Cards and lines say in
//! `data-` attributes who they are about, so that a page can find them again.

use std::fmt::Write as _;

use super::links::Links;
use super::marks::{arrow_head, crossed_disc, delta, symbol};
use super::person::person;
use super::style::svg_style;
use super::xml::{Escaped, put};
use crate::graph::drawing::UNIT_TONES;
use crate::graph::{
    Billing, Caption, Card, CardForm, Change, Curve, Drawing, Line, LineStyle, Link, Piece, Point,
    Rect, UnitMark,
};
use crate::i18n::Message;
use crate::model::{StakeholderStatus, Weight, Word as _};

/// The picture as a file of its own.
pub fn svg(drawing: &Drawing, links: Links<'_>) -> String {
    styled(drawing, links, &svg_style())
}

/// The picture as a file of its own with a style of one's own.
pub(super) fn styled(drawing: &Drawing, links: Links<'_>, style: &str) -> String {
    let style = format!("<style>\n{style}</style>\n");
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    format!("{head}{}\n", picture(drawing, links, &style))
}

/// The picture as a part of a page that has [`svg_style`].
pub fn svg_inline(drawing: &Drawing, links: Links<'_>) -> String {
    picture(drawing, links, "")
}

fn picture(drawing: &Drawing, links: Links<'_>, style: &str) -> String {
    let mut out = String::with_capacity(4_096 + style.len() + 1_600 * drawing.cards.len());
    let (width, height) = (drawing.width, drawing.height);
    put!(
        out,
        "<svg class=\"kp-map\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         {} role=\"graphics-document\" lang=\"{}\" \
         aria-label=\"{}\">\n<title>{}</title>\n<desc>{}</desc>\n{style}",
        size(drawing),
        drawing.language,
        Escaped(&drawing.heading.title),
        Escaped(&drawing.heading.title),
        Escaped(&drawing.heading.description),
    );
    out.push_str(HATCH);
    put!(out, "<rect class=\"kp-bg\" width=\"{width}\" height=\"{height}\"/>\n");
    heading(&mut out, drawing);
    out.push_str("<g aria-hidden=\"true\">\n");
    drawing.unit_marks.iter().for_each(|mark| frame(&mut out, mark));
    drawing.links.iter().for_each(|link| tree_line(&mut out, drawing, link));
    out.push_str("</g>\n");
    lines(&mut out, drawing);
    drawing.unit_marks.iter().for_each(|mark| unit_label(&mut out, mark));
    cards(&mut out, drawing, links);
    legend(&mut out, drawing);
    foot(&mut out, drawing);
    out.push_str("</svg>");
    out
}

/// The size on a screen in pixels, on paper in millimetres.
fn size(drawing: &Drawing) -> String {
    let Some(sheet) = &drawing.sheet else {
        return format!("width=\"{}\" height=\"{}\"", drawing.width, drawing.height);
    };
    let millimetres = |tenths: i64| match tenths % 10 {
        0 => format!("{}mm", tenths / 10),
        rest => format!("{}.{rest}mm", tenths / 10),
    };
    let (width, height) = sheet.page.tenths();
    format!("width=\"{}\" height=\"{}\"", millimetres(width), millimetres(height))
}

/// At the foot of a sheet: how confidential it is, and which of how many.
fn foot(out: &mut String, drawing: &Drawing) {
    let Some(sheet) = &drawing.sheet else { return };
    let y = drawing.height - 16;
    put!(out, "<text class=\"kp-mark\" x=\"40\" y=\"{y}\">{}</text>\n", Escaped(&sheet.mark));
    put!(
        out,
        "<text class=\"kp-page\" x=\"{}\" y=\"{y}\">{}</text>\n",
        drawing.width - 40,
        Escaped(&sheet.number)
    );
}

const HATCH: &str = "<defs><pattern id=\"kp-hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" \
    patternTransform=\"rotate(45)\"><path class=\"kp-hatch-line\" d=\"M0 0V7\"/></pattern></defs>\n";

fn heading(out: &mut String, drawing: &Drawing) {
    if drawing.heading.caption == Caption::Shown {
        put!(
            out,
            "<text class=\"kp-heading\" x=\"40\" y=\"44\">{}</text>\n",
            Escaped(&drawing.heading.title)
        );
        put!(
            out,
            "<text class=\"kp-line\" x=\"40\" y=\"64\">{}</text>\n",
            Escaped(&drawing.heading.line)
        );
    }
    if let (Caption::Shown, Some(changes)) = (drawing.heading.caption, &drawing.heading.changes) {
        put!(out, "<text class=\"kp-news\" x=\"40\" y=\"86\">{}</text>\n", Escaped(changes));
    }
}

fn tone(unit: usize) -> usize {
    unit % UNIT_TONES
}

fn frame(out: &mut String, mark: &UnitMark) {
    if let Some(Rect { x, y, width, height }) = mark.frame {
        put!(
            out,
            "<rect class=\"kp-frame kp-u{}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"14\"/>\n",
            tone(mark.unit)
        );
    }
}

/// The label stands on a plate, behind which lines of the tree pass.
fn unit_label(out: &mut String, mark: &UnitMark) {
    let Rect { x, y, width, height } = mark.plate;
    put!(out, "<g class=\"kp-unit kp-u{}\">", tone(mark.unit));
    if mark.label.is_cut() {
        put!(out, "<title>{}</title>", Escaped(&mark.label.full));
    }
    put!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"9\"/>");
    put!(out, "<text x=\"{}\" y=\"{}\">{}</text></g>\n", x + 8, y + 13, Escaped(&mark.label.shown));
}

/// The radius of the tree's corners.
const CORNER: i64 = 8;

fn tree_line(out: &mut String, drawing: &Drawing, link: &Link) {
    let path = link.path.as_slice();
    let child = &drawing.cards[link.child].id;
    let change = drawing.cards[link.child].change.as_ref().and_then(|change| change.link);
    let class = change_class(change);
    put!(out, "<path class=\"kp-tree{class}\" data-to=\"{}\" d=\"", Escaped(child));
    for (at, point) in path.iter().enumerate() {
        let inner = (at > 0).then(|| path.get(at + 1)).flatten();
        match inner {
            _ if at == 0 => {
                put!(out, "M{} {}", point.x, point.y);
            }
            None => {
                put!(out, "L{} {}", point.x, point.y);
            }
            Some(next) => {
                let before = toward(*point, path[at - 1]);
                let after = toward(*point, *next);
                put!(
                    out,
                    "L{} {}Q{} {} {} {}",
                    before.x,
                    before.y,
                    point.x,
                    point.y,
                    after.x,
                    after.y
                );
            }
        }
    }
    out.push_str("\"/>\n");
}

/// The point a corner's radius away in the direction of another, or half the way.
fn toward(from: Point, to: Point) -> Point {
    let step = |from: i64, to: i64| {
        let way = to - from;
        from + way.signum() * CORNER.min(way.abs() / 2)
    };
    Point { x: step(from.x, to.x), y: step(from.y, to.y) }
}

fn lines(out: &mut String, drawing: &Drawing) {
    if drawing.lines.is_empty() {
        return;
    }
    let label = Message::new("graph-lines-list").in_language(drawing.language);
    put!(out, "<g role=\"list\" aria-label=\"{}\">\n", Escaped(&label));
    drawing.lines.iter().for_each(|line| influence(out, drawing, line));
    out.push_str("</g>\n");
}

fn influence(out: &mut String, drawing: &Drawing, line: &Line) {
    put!(
        out,
        "<g class=\"kp-{}{}\" role=\"listitem\" data-from=\"{}\" data-to=\"{}\">\
         <title>{}</title><path class=\"kp-curve kp-w{}\" d=\"",
        line.style.word(),
        change_class(line.change),
        Escaped(&drawing.cards[line.from].id),
        Escaped(&drawing.cards[line.to].id),
        Escaped(&line.sentence),
        line.strength,
    );
    path(out, &line.curve);
    out.push_str("\"/>");
    if line.style.is_directed() {
        arrow_head(out, &line.curve, 3 + i64::from(line.strength));
    }
    if matches!(line.style, LineStyle::Conflict | LineStyle::Cut) {
        crossed_disc(out, line.curve.middle);
    }
    if let Some(change) = line.change {
        let aside = if line.style == LineStyle::Conflict { 20 } else { 0 };
        let Point { x, y } = line.curve.middle;
        delta(out, change, Point { x: x + aside, y });
    }
    out.push_str("</g>\n");
}

fn path(out: &mut String, curve: &Curve) {
    put!(out, "M{} {}", curve.start.x, curve.start.y);
    for piece in &curve.pieces {
        match piece {
            Piece::Line(end) => {
                put!(out, "L{} {}", end.x, end.y);
            }
            Piece::Corner(corner, end) => {
                put!(out, "Q{} {} {} {}", corner.x, corner.y, end.x, end.y);
            }
            Piece::Cubic(one, two, end) => {
                put!(out, "C{} {} {} {} {} {}", one.x, one.y, two.x, two.y, end.x, end.y);
            }
        }
    }
}

fn cards(out: &mut String, drawing: &Drawing, links: Links<'_>) {
    let label = Message::new("graph-people-list").in_language(drawing.language);
    put!(out, "<g role=\"list\" aria-label=\"{}\">\n", Escaped(&label));
    for card in &drawing.cards {
        let Rect { x, y, .. } = card.place;
        put!(
            out,
            "<g role=\"listitem\" class=\"{}\" data-id=\"{}\"",
            classes(card),
            Escaped(&card.id)
        );
        if let Some(parent) = card.parent {
            put!(out, " data-under=\"{}\"", Escaped(&drawing.cards[parent].id));
        }
        put!(out, " transform=\"translate({x} {y})\">");
        let address = links.address(&card.id);
        if let Some(address) = &address {
            put!(out, "<a href=\"{}\">", Escaped(address));
        }
        put!(out, "<title>{}</title>", Escaped(&card.summary()));
        person(out, card);
        out.push_str(if address.is_some() { "</a></g>\n" } else { "</g>\n" });
    }
    out.push_str("</g>\n");
}

fn classes(card: &Card) -> String {
    let form = match card.form {
        CardForm::Full => "",
        CardForm::Compact => " kp-compact",
        CardForm::Dot => " kp-dot",
    };
    let key = if card.weight() == Some(Weight::High) { " kp-key" } else { "" };
    let billing = match card.billing {
        Billing::Usual => "",
        Billing::Focus => " kp-focus",
        Billing::Context => " kp-context",
    };
    let change = change_class(card.changed());
    match card.status {
        StakeholderStatus::Active => format!("kp-card{form}{key}{billing}{change}"),
        status => format!("kp-card{form}{key}{billing}{change} kp-{}", status.word()),
    }
}

/// The class of what is new, gone or different, after a blank.
fn change_class(change: Option<Change>) -> &'static str {
    match change {
        None => "",
        Some(Change::Added) => " kp-added",
        Some(Change::Removed) => " kp-removed",
        Some(Change::Changed) => " kp-changed",
    }
}

fn legend(out: &mut String, drawing: &Drawing) {
    let legend = &drawing.legend;
    if legend.marks.is_empty() {
        return;
    }
    let Rect { x, y, .. } = legend.place;
    put!(out, "<g class=\"kp-legend\" role=\"list\" aria-label=\"{}\">\n", Escaped(&legend.label));
    put!(
        out,
        "<path class=\"kp-rule\" aria-hidden=\"true\" d=\"M{x} {y}H{}\"/>\n",
        legend.place.right()
    );
    for mark in &legend.marks {
        out.push_str("<g role=\"listitem\">");
        symbol(out, mark);
        put!(
            out,
            "<text x=\"{}\" y=\"{}\">{}</text></g>\n",
            mark.text_x,
            mark.at.y + 4,
            Escaped(&mark.text)
        );
    }
    out.push_str("</g>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_corners_but_never_more_than_half_the_way() {
        let corner = Point { x: 10, y: 10 };
        assert_eq!(toward(corner, Point { x: 10, y: 4 }), Point { x: 10, y: 7 });
        assert_eq!(toward(corner, Point { x: 90, y: 10 }), Point { x: 18, y: 10 });
    }
}
