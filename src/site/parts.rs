//! The small parts of pages as HTML: what stands on a page a hundred times is written here, and
//! templates set it where it belongs.
//!
//! In come the values of `view`, out goes HTML that templates take as it is. Values reach it through
//! `html!` alone, which escapes every one; prose comes from its renderer.

use std::fmt::{self, Display, Write};

use minijinja::Value;
use serde::{Serialize, Serializer};

use super::escape::Escaped;
use crate::report::{
    Bar, Block, Card, Cell, Column, Fact, Figure, Link, Mark, Piece, Row, Segments, Source, Spark,
    Table, Tone,
};

/// Writes a text whose values are escaped.
macro_rules! html {
    ($out:expr, $text:literal $(, $value:expr)*) => {
        write!($out, $text $(, Escaped(&$value))*).expect("a string takes everything")
    };
}

/// HTML that is shown as it is.
#[derive(Debug, Clone)]
pub(super) struct Html(Value);

impl Html {
    fn of(write: impl FnOnce(&mut String)) -> Self {
        let mut out = String::new();
        write(&mut out);
        Self(Value::from_safe_string(out))
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Prose that the site's dress made HTML of.
#[derive(Debug, Clone)]
pub(super) struct Prose(pub(super) String);

impl Serialize for Prose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Html::of(|out| out.push_str(&self.0)).serialize(serializer)
    }
}

/// Lets templates see values as their HTML.
macro_rules! shown_as {
    ($($type:ident: $part:ident,)+) => {
        $(impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Html::of(|out| $part(out, self)).serialize(serializer)
            }
        })+
    };
}

shown_as! {
    Mark: mark,
    Link: link,
    Source: source,
    Bar: bar,
    Spark: spark,
    Segments: segments,
    Piece: piece,
    Table: table,
    Figure: figure,
    Block: block,
}

impl Display for Tone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Info => "info",
            Self::Quiet => "quiet",
        })
    }
}

/// A card in parts, for templates that set something between them.
#[derive(Serialize)]
pub(super) struct CardParts {
    id: Option<String>,
    head: Html,
    pieces: Html,
    facts: Html,
}

impl CardParts {
    /// The parts of a card whose heading is of a level and whose facts are of a class.
    pub(super) fn of(card: Card, level: &'static str, class: &'static str) -> Self {
        Self {
            head: Html::of(|out| card_head(out, &card, level)),
            pieces: pieces_html(&card.pieces),
            facts: facts_html(&card.facts, class),
            id: card.id,
        }
    }
}

/// Pieces one after the other.
pub(super) fn pieces_html(list: &[Piece]) -> Html {
    Html::of(|out| pieces(out, list))
}

/// Facts as a list of a class.
pub(super) fn facts_html(list: &[Fact], class: &'static str) -> Html {
    Html::of(|out| facts(out, list, class))
}

fn block(out: &mut String, block: &Block) {
    match block {
        Block::Heading { text } => html!(out, "<h3>{}</h3>", text),
        Block::Pieces { pieces: list } => {
            out.push_str(r#"<div class="pieces">"#);
            pieces(out, list);
            out.push_str("</div>");
        }
        Block::Facts { facts: list } => facts(out, list, "facts cover"),
        Block::Cards { cards: list } => cards(out, list, "cards"),
        Block::Flow { cards: list } => cards(out, list, "flow"),
        Block::Table(one) => table(out, one),
        Block::Folded { summary, table: one } => {
            html!(out, r#"<details class="folded"><summary>{}</summary>"#, summary);
            table(out, one);
            out.push_str("</details>");
        }
    }
}

fn mark(out: &mut String, mark: &Mark) {
    signed(out, "mark", mark);
}

/// A sign and a word in an element of a class.
fn signed(out: &mut String, class: &str, Mark { tone, sign, word }: &Mark) {
    html!(
        out,
        r#"<span class="{} {}"><i aria-hidden="true">{}</i>{}</span>"#,
        class,
        tone,
        sign,
        word
    );
}

fn marks(out: &mut String, list: &[Mark]) {
    out.push_str(r#"<p class="marks">"#);
    for one in list {
        mark(out, one);
        out.push(' ');
    }
    out.push_str("</p>");
}

fn link(out: &mut String, link: &Link) {
    match link.href.as_deref() {
        Some(href) if !href.is_empty() => html!(out, r#"<a href="{}">{}</a>"#, href, link.text),
        _ => html!(out, "{}", link.text),
    }
}

fn links(out: &mut String, list: &[Link]) {
    out.push_str(r#"<p class="links">"#);
    for (at, one) in list.iter().enumerate() {
        out.push_str(if at > 0 { " " } else { "" });
        if one.href.as_deref().is_some_and(|href| !href.is_empty()) {
            link(out, one);
        } else {
            html!(out, "<span>{}</span>", one.text);
        }
    }
    out.push_str("</p>");
}

fn source(out: &mut String, Source { href, place }: &Source) {
    html!(out, r#"<a class="src" href="{}" title="{}"></a>"#, href, place);
}

fn bar(out: &mut String, bar: &Bar) {
    html!(
        out,
        r#"<span class="gauge"><svg class="bar {}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="{}" height="8"/>"#,
        bar.tone,
        bar.done
    );
    if let Some(due) = bar.due {
        html!(out, r#"<rect class="due" x="{}" width="1" height="8"/>"#, due);
    }
    out.push_str("</svg>");
    if !bar.words.is_empty() {
        html!(out, r#"<span class="words">{}</span>"#, bar.words);
    }
    out.push_str("</span>");
}

fn spark(out: &mut String, spark: &Spark) {
    html!(
        out,
        r#"<svg class="spark" viewBox="0 0 100 30" role="img" aria-label="{}">"#,
        spark.words
    );
    if let Some(y) = &spark.goal_y {
        html!(out, r#"<line class="goal" x1="0" x2="100" y1="{}" y2="{}"/>"#, y, y);
    }
    html!(
        out,
        r#"<polyline points="{}"/><circle cx="{}" cy="{}" r="2.6"/></svg>"#,
        spark.points,
        spark.last_x,
        spark.last_y
    );
}

fn segments(out: &mut String, segments: &Segments) {
    out.push_str(r#"<span class="gauge"><svg class="segments" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">"#);
    for part in &segments.parts {
        let (tone, x, width) = (part.tone, &part.x, &part.width);
        html!(out, r#"<rect class="{}" x="{}" width="{}" height="8"/>"#, tone, x, width);
    }
    out.push_str("</svg>");
    if !segments.marks.is_empty() {
        out.push_str(r#"<span class="words">"#);
        for mark in &segments.marks {
            signed(out, "tick", mark);
            out.push(' ');
        }
        out.push_str("</span>");
    }
    out.push_str("</span>");
}

fn piece(out: &mut String, one: &Piece) {
    match one {
        Piece::Text { text } => html!(out, "<p>{}</p>", text),
        Piece::Strong { text } => html!(out, r#"<p class="name">{}</p>"#, text),
        Piece::Quiet { text } if text.is_empty() => {}
        Piece::Quiet { text } => html!(out, r#"<p class="quiet">{}</p>"#, text),
        Piece::Links { links: list } => links(out, list),
        Piece::List { texts } => list(out, "list", texts),
        Piece::Tags { texts } => list(out, "tags", texts),
        Piece::Marks { marks: list } => marks(out, list),
        Piece::Bar(one) => bar(out, one),
        Piece::Spark(one) => spark(out, one),
        Piece::Segments(one) => segments(out, one),
        Piece::Prose { dressed } => {
            out.push_str(r#"<div class="prose">"#);
            out.push_str(dressed);
            out.push_str("</div>");
        }
        Piece::To { href, piece: one } => {
            html!(out, r#"<a class="to" href="{}">"#, href);
            piece(out, one);
            out.push_str("</a>");
        }
        Piece::Room => out.push_str(r#"<span class="room"></span>"#),
        Piece::Details { summary, facts: list } => {
            html!(out, "<details><summary>{}</summary>", summary);
            facts(out, list, "facts pairs");
            out.push_str("</details>");
        }
    }
}

fn pieces(out: &mut String, list: &[Piece]) {
    for one in list {
        piece(out, one);
    }
}

fn list(out: &mut String, class: &str, texts: &[String]) {
    html!(out, r#"<ul class="{}">"#, class);
    for text in texts {
        html!(out, "<li>{}</li>", text);
    }
    out.push_str("</ul>");
}

fn facts(out: &mut String, list: &[Fact], class: &str) {
    if list.is_empty() {
        return;
    }
    html!(out, r#"<dl class="{}">"#, class);
    for fact in list {
        html!(out, "<div><dt>{}</dt><dd>", fact.label);
        pieces(out, &fact.pieces);
        out.push_str("</dd></div>");
    }
    out.push_str("</dl>");
}

fn table(out: &mut String, table: &Table) {
    let tools = if table.tools { " data-tools" } else { "" };
    html!(
        out,
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{}\"><table class=\"{}\"{}>\n<thead><tr>",
        table.name,
        table.class,
        tools
    );
    for column in &table.columns {
        out.push_str(r#"<th scope="col""#);
        class(out, column.class);
        html!(out, ">{}</th>", column.label);
    }
    out.push_str("</tr></thead>\n<tbody>");
    for one in &table.rows {
        row(out, one, &table.columns);
    }
    out.push_str("</tbody>\n");
    if let Some(foot) = &table.foot {
        out.push_str("<tfoot>");
        row(out, foot, &table.columns);
        out.push_str("</tfoot>");
    }
    out.push_str("</table></div>");
}

fn row(out: &mut String, row: &Row, columns: &[Column]) {
    out.push_str("<tr");
    id(out, row.id.as_deref());
    for (name, value) in &row.traits {
        html!(out, r#" data-{}="{}""#, name, value);
    }
    out.push('>');
    for (at, one) in row.cells.iter().enumerate() {
        if at == 0 {
            first_cell(out, one, row.source.as_ref());
        } else {
            cell(out, one, columns.get(at).map_or("", |column| &column.label));
        }
    }
    out.push_str("</tr>\n");
}

fn first_cell(out: &mut String, cell: &Cell, place: Option<&Source>) {
    html!(out, r#"<th scope="row" class="{}""#, cell.class);
    sort(out, cell);
    out.push('>');
    if let Some(place) = place {
        source(out, place);
    }
    pieces(out, &cell.pieces);
    out.push_str("</th>");
}

/// A cell with the label of its column, which small screens show beside it.
fn cell(out: &mut String, cell: &Cell, label: &str) {
    out.push_str("<td");
    class(out, cell.class);
    sort(out, cell);
    html!(out, r#" data-l="{}">"#, label);
    match &*cell.pieces {
        [Piece::Text { text }] => html!(out, "{}", text),
        list => pieces(out, list),
    }
    out.push_str("</td>");
}

fn class(out: &mut String, class: &str) {
    if !class.is_empty() {
        html!(out, r#" class="{}""#, class);
    }
}

fn id(out: &mut String, id: Option<&str>) {
    if let Some(id) = id {
        html!(out, r#" id="{}""#, id);
    }
}

fn sort(out: &mut String, cell: &Cell) {
    if let Some(sort) = &cell.sort {
        html!(out, r#" data-v="{}""#, sort);
    }
}

fn cards(out: &mut String, list: &[Card], class: &str) {
    html!(out, r#"<div class="{}">"#, class);
    for one in list {
        card(out, one);
    }
    out.push_str("</div>");
}

fn card(out: &mut String, card: &Card) {
    out.push_str(r#"<article class="card""#);
    id(out, card.id.as_deref());
    out.push('>');
    card_head(out, card, if card.level == 3 { "h3" } else { "h4" });
    pieces(out, &card.pieces);
    facts(out, &card.facts, "facts pairs");
    out.push_str("</article>");
}

fn card_head(out: &mut String, card: &Card, level: &str) {
    html!(out, r#"<div class="card-head"><{}>{}</{}>"#, level, card.title, level);
    if let Some(place) = &card.source {
        source(out, place);
    }
    if !card.marks.is_empty() {
        marks(out, &card.marks);
    }
    out.push_str("</div>");
}

fn figure(out: &mut String, figure: &Figure) {
    html!(out, r#"<li class="figure {}"><div class="figure-label">"#, figure.tone);
    match &figure.href {
        Some(href) => html!(out, r#"<a href="{}">{}</a>"#, href, figure.label),
        None => html!(out, "{}", figure.label),
    }
    let long = if figure.value.chars().count() > 8 { " long" } else { "" };
    html!(out, r#"</div><div class="figure-value{}">{}</div>"#, long, figure.value);
    if let Some(one) = &figure.piece {
        piece(out, one);
    }
    if !figure.detail.is_empty() {
        html!(out, r#"<div class="figure-detail">{}</div>"#, figure.detail);
    }
    out.push_str("</li>");
}
