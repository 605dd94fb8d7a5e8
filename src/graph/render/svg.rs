//! The picture as SVG: alone with its own style, or for a page that has the style already.
//!
//! No script, no `style` attribute, nothing loaded. Frames, tree, lines of influence, cards, legend,
//! one over the other in this order, so that no line strikes out a name.

use std::fmt::{Display, Write as _};

use super::Links;
use super::style::{UNIT_TONES, svg_style};
use crate::graph::drawing::{BADGE_STEP, BAND, stale_width, tail_width};
use crate::graph::{
    Badge, Caption, Card, Curve, Drawing, Line, LineStyle, Mark, Piece, Point, Rect, Sign, Symbol,
    UnitMark,
};
use crate::i18n::Message;
use crate::model::{StakeholderStatus, Weight, Word as _};

/// The picture as a file of its own.
pub fn svg(drawing: &Drawing, links: Links<'_>) -> String {
    let style = format!("<style>\n{}</style>\n", svg_style());
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    format!("{head}{}\n", picture(drawing, links, &style))
}

/// The picture as a part of a page that has [`svg_style`].
pub fn svg_inline(drawing: &Drawing, links: Links<'_>) -> String {
    picture(drawing, links, "")
}

/// Text that XML takes as text.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut rest = self.0;
        while let Some(at) =
            rest.find(|c: char| matches!(c, '&' | '<' | '>' | '"' | '\'') || is_banned(c))
        {
            f.write_str(&rest[..at])?;
            let mut chars = rest[at..].chars();
            match chars.next() {
                Some('&') => f.write_str("&amp;")?,
                Some('<') => f.write_str("&lt;")?,
                Some('>') => f.write_str("&gt;")?,
                Some('"') => f.write_str("&quot;")?,
                Some('\'') => f.write_str("&#39;")?,
                _ => {}
            }
            rest = chars.as_str();
        }
        f.write_str(rest)
    }
}

/// Characters that XML 1.0 cannot hold.
fn is_banned(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n')) || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// Writing to a string does not fail.
macro_rules! put {
    ($out:expr, $($args:tt)*) => { let _ = write!($out, $($args)*); };
}

fn picture(drawing: &Drawing, links: Links<'_>, style: &str) -> String {
    let mut out = String::with_capacity(4_096 + style.len() + 1_600 * drawing.cards.len());
    let (width, height) = (drawing.width, drawing.height);
    put!(
        out,
        "<svg class=\"kp-map\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"graphics-document\" lang=\"{}\" \
         aria-label=\"{}\">\n<title>{}</title>\n<desc>{}</desc>\n{style}",
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
    drawing.links.iter().for_each(|link| tree_line(&mut out, &link.path));
    out.push_str("</g>\n");
    lines(&mut out, drawing);
    drawing.unit_marks.iter().for_each(|mark| unit_label(&mut out, mark));
    cards(&mut out, drawing, links);
    legend(&mut out, drawing);
    out.push_str("</svg>");
    out
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

fn tree_line(out: &mut String, path: &[Point]) {
    out.push_str("<path class=\"kp-tree\" d=\"");
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
    drawing.lines.iter().for_each(|line| influence(out, line));
    out.push_str("</g>\n");
}

fn influence(out: &mut String, line: &Line) {
    put!(
        out,
        "<g class=\"kp-{}\" role=\"listitem\"><title>{}</title><path class=\"kp-curve kp-w{}\" d=\"",
        line.style.word(),
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

fn arrow_head(out: &mut String, curve: &Curve, half: i64) {
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

fn crossed_disc(out: &mut String, Point { x, y }: Point) {
    put!(out, "<circle class=\"kp-sign-disc\" cx=\"{x}\" cy=\"{y}\" r=\"8\"/>");
    put!(out, "<path class=\"kp-cross\" d=\"M{} {}l6 6m0-6l-6 6\"/>", x - 3, y - 3);
}

fn cards(out: &mut String, drawing: &Drawing, links: Links<'_>) {
    let label = Message::new("graph-people-list").in_language(drawing.language);
    put!(out, "<g role=\"list\" aria-label=\"{}\">\n", Escaped(&label));
    for card in &drawing.cards {
        let Rect { x, y, .. } = card.place;
        put!(
            out,
            "<g role=\"listitem\" class=\"{}\" transform=\"translate({x} {y})\">",
            classes(card)
        );
        let address = links.address(&card.id);
        if let Some(address) = &address {
            put!(out, "<a href=\"{}\">", Escaped(address));
        }
        put!(out, "<title>{}</title>", Escaped(&card.summary));
        person(out, card);
        out.push_str(if address.is_some() { "</a></g>\n" } else { "</g>\n" });
    }
    out.push_str("</g>\n");
}

fn classes(card: &Card) -> String {
    let key = if card.weight() == Some(Weight::High) { " kp-key" } else { "" };
    match card.status {
        StakeholderStatus::Active => format!("kp-card{key}"),
        status => format!("kp-card{key} kp-{}", status.word()),
    }
}

fn person(out: &mut String, card: &Card) {
    let Rect { width, height, .. } = card.place;
    put!(out, "<rect class=\"kp-box\" width=\"{width}\" height=\"{height}\" rx=\"10\"/>");
    if card.status == StakeholderStatus::Placeholder {
        put!(
            out,
            "<rect class=\"kp-hatch\" x=\"1\" y=\"1\" width=\"{}\" height=\"{}\" rx=\"9\"/>",
            width - 2,
            height - 2
        );
    }
    band(out, &card.stance, height);
    let x = BAND + 10;
    put!(out, "<text class=\"kp-name\" x=\"{x}\" y=\"24\">{}</text>", Escaped(&card.name.shown));
    put!(out, "<text class=\"kp-title\" x=\"{x}\" y=\"42\">{}</text>", Escaped(&card.title.shown));
    out.push_str("<g class=\"kp-tail\">");
    badges(out, card, x);
    tail(out, card, width);
    out.push_str("</g>");
}

fn band(out: &mut String, sign: &Sign, height: i64) {
    let class = sign.stance.word();
    let straight = height - 20;
    put!(
        out,
        "<path class=\"kp-band kp-{class}\" d=\"M{BAND} .5H10A9.5 9.5 0 0 0 .5 10v{straight}A9.5 9.5 0 0 0 10 {}H{BAND}z\"/>",
        height - 1
    );
    put!(
        out,
        "<text class=\"kp-sign kp-{class}\" x=\"{}\" y=\"{}\">{}</text>",
        BAND / 2,
        height / 2 + 5,
        sign.sign
    );
}

/// The upper edge of a card's last row.
const LAST_ROW: i64 = 54;

fn badges(out: &mut String, card: &Card, start: i64) {
    let mut x = start;
    for role in &card.roles[..card.roles_shown] {
        badge(out, role, x, LAST_ROW);
        x += BADGE_STEP;
    }
    let more = card.roles.len() - card.roles_shown;
    if more > 0 {
        put!(out, "<text class=\"kp-more\" x=\"{x}\" y=\"{}\">+{more}</text>", LAST_ROW + 12);
    }
}

fn badge(out: &mut String, badge: &Badge, x: i64, y: i64) {
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

/// From the right: who looks after them, how much they decide, how long ago we spoke.
fn tail(out: &mut String, card: &Card, width: i64) {
    let middle = LAST_ROW + 8;
    let mut x = width - 20;
    match card.covers.as_slice() {
        [] if card.is_uncovered() => nobody(out, Point { x, y: middle }),
        [] => {}
        [one] => initials(out, &one.initials, Point { x, y: middle }),
        [first, second] => {
            initials(out, &second.initials, Point { x, y: middle });
            x -= 22;
            initials(out, &first.initials, Point { x, y: middle });
        }
        [first, rest @ ..] => {
            initials(out, &format!("+{}", rest.len()), Point { x, y: middle });
            x -= 22;
            initials(out, &first.initials, Point { x, y: middle });
        }
    }
    if let Some(weight) = card.weight() {
        bars(out, weight, Point { x: x - 30, y: middle + 7 });
    }
    if let Some(stale) = &card.stale {
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

fn initials(out: &mut String, letters: &str, Point { x, y }: Point) {
    put!(out, "<circle class=\"kp-who\" cx=\"{x}\" cy=\"{y}\" r=\"10\"/>");
    put!(out, "<text class=\"kp-small\" x=\"{x}\" y=\"{}\">{}</text>", y + 3, Escaped(letters));
}

fn nobody(out: &mut String, Point { x, y }: Point) {
    put!(out, "<circle class=\"kp-nobody\" cx=\"{x}\" cy=\"{y}\" r=\"9\"/>");
}

/// Three bars from the left end of their foot.
fn bars(out: &mut String, weight: Weight, Point { x, y }: Point) {
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

fn symbol(out: &mut String, mark: &Mark) {
    let Point { x, y } = mark.at;
    match &mark.symbol {
        Symbol::Stance(sign) => {
            let class = sign.stance.word();
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
            put!(
                out,
                "<text class=\"kp-sign kp-{class}\" x=\"{}\" y=\"{}\">{}</text>",
                x + 13,
                y + 4,
                sign.sign
            );
        }
        Symbol::Badge(role) => badge(out, role, x, y - 8),
        Symbol::Weight(weight) => bars(out, *weight, Point { x: x + 2, y: y + 7 }),
        Symbol::Cover(letters) => initials(out, letters, Point { x: x + 10, y }),
        Symbol::Uncovered => nobody(out, Point { x: x + 10, y }),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_is_markup_and_drops_what_xml_cannot_hold() {
        let text = Escaped("<b a='\"'>&\u{0}\u{1b}\u{ffff}x").to_string();
        assert_eq!(text, "&lt;b a=&#39;&quot;&#39;&gt;&amp;x");
    }

    #[test]
    fn rounds_corners_but_never_more_than_half_the_way() {
        let corner = Point { x: 10, y: 10 };
        assert_eq!(toward(corner, Point { x: 10, y: 4 }), Point { x: 10, y: 7 });
        assert_eq!(toward(corner, Point { x: 90, y: 10 }), Point { x: 18, y: 10 });
    }
}
