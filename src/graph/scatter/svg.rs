//! The picture of influence beside support as SVG for a page; the page has its style.
//!
//! No script, no `style` attribute. What stands for what is told by shape and fill, never by colour
//! alone, and in words in a legend below.

use std::fmt::Write as _;

use super::picture::{Dot, Fill, Scatter, Shape};
use crate::graph::render::{Escaped, put};
use crate::i18n::Message;
use crate::model::Influence;

/// The picture for a page; `href` says where a person is told of.
pub fn scatter_svg(scatter: &Scatter, href: &dyn Fn(usize) -> Option<String>) -> String {
    let mut out = String::with_capacity(2_048 + 400 * scatter.dots.len());
    let (width, height) = (scatter.width, scatter.height);
    put!(
        out,
        "<svg class=\"kp-chart\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"graphics-document\" aria-label=\"{}\">\n",
        Escaped(&scatter.title)
    );
    out.push_str("<g aria-hidden=\"true\">\n");
    grid(&mut out, scatter);
    words(&mut out, scatter);
    out.push_str("</g>\n");
    for dot in &scatter.dots {
        person(&mut out, dot, href(dot.person).as_deref());
    }
    legend(&mut out, scatter);
    out.push_str("</svg>");
    out
}

/// Columns, the scale of influence, the line from which somebody counts as a key player.
fn grid(out: &mut String, scatter: &Scatter) {
    let end = scatter.plot.right();
    for (at, column) in scatter.columns.iter().enumerate() {
        let (x, middle) = (column.place.x, column.place.x + column.place.width / 2);
        let class = if at % 2 == 0 { "band" } else { "band other" };
        let height = scatter.strip.unwrap_or(scatter.plot).bottom() - scatter.plot.y;
        let (y, width) = (scatter.plot.y, column.place.width);
        put!(
            out,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n"
        );
        let rail = x + 12;
        put!(out, "<path class=\"rail\" d=\"M{rail} {y}V{}\"/>\n", scatter.plot.bottom());
        let label = Escaped(&column.label);
        put!(out, "<text class=\"column\" x=\"{middle}\" y=\"{}\">{label}</text>\n", y - 10);
    }
    for level in 0..=10 {
        let y = scatter.height_of(Influence(level));
        put!(
            out,
            "<text class=\"level\" x=\"{}\" y=\"{}\">{level}</text>\n",
            scatter.plot.x - 8,
            y + 4
        );
    }
    let key = scatter.height_of(Influence::KEY);
    let below = scatter.height_of(Influence(Influence::KEY.0 - 1));
    let y = i64::midpoint(key, below);
    put!(out, "<path class=\"key\" d=\"M{} {y}H{end}\"/>\n", scatter.plot.x);
    if let Some(strip) = scatter.strip {
        put!(out, "<path class=\"key\" d=\"M{} {y}H{end}\"/>\n", strip.x, y = strip.y - 6);
        put!(out, "<text class=\"level\" x=\"{}\" y=\"{}\">?</text>\n", strip.x - 8, strip.y + 16);
    }
}

/// What to do with whom: a word above or below the quarter that it is about.
fn words(out: &mut String, scatter: &Scatter) {
    let low = scatter.strip.unwrap_or(scatter.plot).bottom() + 22;
    let quarters = [
        ("scatter-win", 0, 20),
        ("scatter-nurture", 3, 20),
        ("scatter-watch", 0, low),
        ("scatter-inform", 3, low),
    ];
    for (key, column, y) in quarters {
        let Some(column) = scatter.columns.get(column) else { continue };
        let x = column.place.x + column.place.width;
        let word = Message::new(key).in_language(scatter.language);
        put!(out, "<text class=\"quarter\" x=\"{x}\" y=\"{y}\">{}</text>\n", Escaped(&word));
    }
    let word = Message::new("scatter-influence").in_language(scatter.language);
    let middle = scatter.plot.y + scatter.plot.height / 2;
    put!(
        out,
        "<text class=\"column\" transform=\"translate(14 {middle}) rotate(-90)\">{}</text>\n",
        Escaped(&word)
    );
}

fn person(out: &mut String, dot: &Dot, href: Option<&str>) {
    let (x, y) = (dot.place.x + 10, dot.place.y + dot.place.height / 2);
    if let Some(spot) = dot.spot {
        let (from, bend) = (spot.x, dot.place.x);
        put!(out, "<path class=\"lead\" d=\"M{from} {}L{bend} {y}H{}\"/>", spot.y, x - 6);
        put!(out, "<path class=\"spot\" d=\"M{} {}h8\"/>", from - 4, spot.y);
    }
    if let Some(href) = href {
        put!(out, "<a href=\"{}\">", Escaped(href));
    }
    put!(out, "<title>{}</title>", Escaped(&dot.words));
    sign(out, x, y, dot.shape, dot.fill);
    let class = if dot.shape == Shape::Diamond { " class=\"decides\"" } else { "" };
    put!(out, "<text{class} x=\"{}\" y=\"{}\">{}</text>", x + 12, y + 4, Escaped(&dot.label.shown));
    out.push_str(if href.is_some() { "</a>\n" } else { "\n" });
}

fn sign(out: &mut String, x: i64, y: i64, shape: Shape, fill: Fill) {
    let class = if fill == Fill::Full { "sign" } else { "sign hollow" };
    match shape {
        Shape::Diamond => {
            put!(out, "<path class=\"{class}\" d=\"M{x} {}l7 7-7 7-7-7z\"/>", y - 7);
        }
        Shape::Disc => {
            put!(out, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>");
        }
    }
}

fn legend(out: &mut String, scatter: &Scatter) {
    let entries = [
        (Shape::Diamond, Fill::Full, "scatter-legend-decides"),
        (Shape::Disc, Fill::Full, "scatter-legend-covered"),
        (Shape::Disc, Fill::Hollow, "scatter-legend-uncovered"),
    ];
    let y = scatter.height - 14;
    out.push_str("<g class=\"legend\" aria-hidden=\"true\">");
    for (at, (shape, fill, key)) in (0..).zip(entries) {
        let x = scatter.plot.x + 12 + 240 * at;
        sign(out, x, y, shape, fill);
        let word = Message::new(key).in_language(scatter.language);
        put!(out, "<text x=\"{}\" y=\"{}\">{}</text>", x + 14, y + 4, Escaped(&word));
    }
    out.push_str("</g>\n");
}
