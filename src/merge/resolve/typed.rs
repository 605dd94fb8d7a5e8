//! A value that somebody typed for a field in conflict.
//!
//! In comes what was typed, out come the lines of the conflict with it, laid out as the side that has the field. A
//! text needs no quotes where the field holds text.

use super::about::{Both, conflict, value};
use super::left::{Left, Side};
use super::refusal::Refusal;
use crate::document::{Shape, Toml};
use crate::text::{Edit, Span, apply};

/// The lines that take the place of a conflict.
pub(super) fn written(left: &Left, at: usize, typed: &str) -> Result<String, Refusal> {
    let about = conflict(left, at);
    let both = Both::of(left, at).filter(|_| about.field().is_some()).ok_or(Refusal::NotAField)?;
    let found = [(&both.ours, Side::Ours), (&both.theirs, Side::Theirs)]
        .map(|(toml, side)| value(toml, &about.at).map(|value| (value, side)));
    let shapes: Vec<Shape> = found.iter().flatten().map(|(value, _)| value.shape()).collect();
    let (old, side) = found.into_iter().flatten().next().ok_or(Refusal::NotAField)?;
    let raw = raw(typed.trim(), &shapes).ok_or(Refusal::NotAValue)?;
    let pick = |place: usize| if place == at { side } else { Side::Ours };
    let (text, places) = left.with(pick);
    let place = places[at];
    let span = old.span();
    if !place.contains(span) {
        return Err(Refusal::NotAField);
    }
    let inside = Span::new(span.start - place.start, span.end - place.start);
    let (lines, _) = apply(place.slice(&text), &[Edit { span: inside, text: raw.clone() }]);
    let (whole, _) = apply(&text, &[Edit { span: place, text: lines.clone() }]);
    let is_there = left.toml(&whole).is_some_and(|toml| {
        value(&toml, &about.at).is_some_and(|value| value.raw().trim_end() == raw)
    });
    if is_there { Ok(lines) } else { Err(Refusal::NotAValue) }
}

/// What was typed, as TOML.
fn raw(typed: &str, shapes: &[Shape]) -> Option<String> {
    let is_text = shapes.contains(&Shape::String);
    let is_quoted = typed.starts_with(['"', '\'']);
    let can_be_text = is_text || shapes.contains(&Shape::Array);
    if reads(typed) && (is_quoted || !is_text) {
        Some(typed.to_owned())
    } else {
        can_be_text.then(|| quoted(typed))
    }
}

/// Whether a text is one value of TOML and nothing else.
fn reads(typed: &str) -> bool {
    let toml = Toml::parse(format!("value = {typed}\n"));
    let is_whole = toml.root().lookup("value").is_some_and(|value| value.raw() == typed);
    is_whole && toml.root().len() == 1 && toml.faults().is_empty() && !typed.contains('\n')
}

/// A text in quotes.
fn quoted(text: &str) -> String {
    let mut out = "\"".to_owned();
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            sign if sign.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(sign))),
            sign => out.push(sign),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_needs_quotes_only_where_the_field_holds_none() {
        let text = |typed| raw(typed, &[Shape::String]);
        assert_eq!(text("Ada \"A\" Holm").as_deref(), Some("\"Ada \\\"A\\\" Holm\""));
        assert_eq!(text("2027-01-15").as_deref(), Some("\"2027-01-15\""));
        assert_eq!(text("\"Ada\"").as_deref(), Some("\"Ada\""));
        let day = |typed| raw(typed, &[Shape::Date, Shape::Date]);
        assert_eq!(day("2027-01-15").as_deref(), Some("2027-01-15"));
        assert_eq!([day("soon"), day("1 # one"), day("1\nb = 2")], [None, None, None]);
        assert_eq!(raw("board", &[Shape::Array]).as_deref(), Some("\"board\""));
        assert_eq!(raw("[\"a\", \"b\"]", &[Shape::Array]).as_deref(), Some("[\"a\", \"b\"]"));
    }
}
