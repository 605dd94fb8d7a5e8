//! How wide a text is in the picture, and how to cut it where it does not fit.
//!
//! Widths in thousandths of the font size, measured on Liberation Sans, whose metrics are those of
//! Arial and Helvetica, the faces that the picture asks for. A few per cent are kept free for others.

use unicode_width::UnicodeWidthChar;

/// The weight of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::graph) enum Face {
    /// Running text.
    Regular,
    /// Names.
    Bold,
}

/// A text as it is, and as much of it as fits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Label {
    /// All of it, without control characters.
    pub full: String,
    /// What fits, with an ellipsis where something is missing.
    pub shown: String,
}

impl Label {
    /// A text that needs no cutting.
    pub fn whole(text: &str) -> Self {
        let full = clean(text);
        Self { shown: full.clone(), full }
    }

    /// Whether something is missing from what is shown.
    pub fn is_cut(&self) -> bool {
        self.full != self.shown
    }
}

/// The width of a text in pixels, rounded up.
pub(in crate::graph) fn width(text: &str, face: Face, size: i64) -> i64 {
    pixels(text.chars().map(|c| advance(c, face)).sum(), size)
}

/// A text cut to a width in pixels.
pub(in crate::graph) fn fit(text: &str, face: Face, size: i64, room: i64) -> Label {
    let full = clean(text);
    let mut used = 0;
    let mut end = 0;
    for (at, c) in full.char_indices() {
        used += advance(c, face);
        if pixels(used, size) > room {
            let shown = format!("{}…", full[..end].trim_end());
            return Label { full, shown };
        }
        if pixels(used + ELLIPSIS, size) <= room {
            end = at + c.len_utf8();
        }
    }
    Label { shown: full.clone(), full }
}

/// The text on one line, without characters that steer instead of being seen.
pub(in crate::graph) fn clean(text: &str) -> String {
    let seen = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
    seen.filter(|c| !c.is_control() && !is_steering(*c)).collect()
}

/// Marks that turn the direction of text, and what XML cannot hold.
fn is_steering(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

const ELLIPSIS: i64 = 1000;

/// Faces that are used instead are up to this much wider, in per cent.
const RESERVE: i64 = 4;

fn pixels(advance: i64, size: i64) -> i64 {
    (advance * size * (100 + RESERVE)).div_euclid(100_000) + 1
}

fn advance(c: char, face: Face) -> i64 {
    let table = match face {
        Face::Regular => &REGULAR,
        Face::Bold => &BOLD,
    };
    let at = usize::try_from(u32::from(c)).ok().and_then(|code| code.checked_sub(0x20));
    if let Some(width) = at.and_then(|at| table.get(at)) {
        return i64::from(*width);
    }
    match (c, c.width().unwrap_or(0)) {
        (_, 0) => 0,
        ('\u{1f000}'.., _) => 1300,
        ('…' | '—', _) | (_, 2) => 1000,
        ('’' | '‘' | '‚', _) => 278,
        _ => 640,
    }
}

/// U+0020 to U+017F, regular.
const REGULAR: [u16; 352] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549,
    333, 333, 333, 576, 537, 333, 333, 333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667, 667,
    667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584,
    778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556,
    556, 278, 278, 278, 278, 556, 556, 556, 556, 556, 556, 556, 549, 611, 556, 556, 556, 556, 500,
    556, 500, 667, 556, 667, 556, 667, 556, 722, 500, 722, 500, 722, 500, 722, 500, 722, 615, 722,
    556, 667, 556, 667, 556, 667, 556, 667, 556, 667, 556, 778, 556, 778, 556, 778, 556, 778, 556,
    722, 556, 722, 556, 278, 278, 278, 278, 278, 278, 278, 222, 278, 278, 735, 444, 500, 222, 667,
    500, 500, 556, 222, 556, 222, 556, 292, 556, 334, 556, 222, 722, 556, 722, 556, 722, 556, 604,
    723, 556, 778, 556, 778, 556, 778, 556, 1000, 944, 722, 333, 722, 333, 722, 333, 667, 500, 667,
    500, 667, 500, 667, 500, 611, 278, 611, 375, 611, 278, 722, 556, 722, 556, 722, 556, 722, 556,
    722, 556, 722, 556, 944, 722, 667, 500, 667, 611, 500, 611, 500, 611, 500, 222,
];

/// U+0020 to U+017F, bold.
const BOLD: [u16; 352] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549,
    333, 333, 333, 576, 556, 333, 333, 333, 365, 556, 834, 834, 834, 611, 722, 722, 722, 722, 722,
    722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584,
    778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 556, 556, 556, 556,
    556, 278, 278, 278, 278, 611, 611, 611, 611, 611, 611, 611, 549, 611, 611, 611, 611, 611, 556,
    611, 556, 722, 556, 722, 556, 722, 556, 722, 556, 722, 556, 722, 556, 722, 556, 722, 719, 722,
    611, 667, 556, 667, 556, 667, 556, 667, 556, 667, 556, 778, 611, 778, 611, 778, 611, 778, 611,
    722, 611, 722, 611, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 785, 556, 556, 278, 722,
    556, 556, 611, 278, 611, 278, 611, 385, 611, 479, 611, 278, 722, 611, 722, 611, 722, 611, 708,
    723, 611, 778, 611, 778, 611, 778, 611, 1000, 944, 722, 389, 722, 389, 722, 389, 667, 556, 667,
    556, 667, 556, 667, 556, 611, 333, 611, 479, 611, 333, 722, 611, 722, 611, 722, 611, 722, 611,
    722, 611, 722, 611, 944, 778, 667, 556, 667, 611, 500, 611, 500, 611, 500, 278,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_by_width_and_not_by_count() {
        let narrow = fit("iiiiiiiiiiiiiiiiiiii", Face::Regular, 12, 100);
        let wide = fit("WWWWWWWWWWWWWWWWWWWW", Face::Regular, 12, 100);
        assert!(!narrow.is_cut());
        assert!(wide.is_cut() && wide.shown.ends_with('…'));
        assert!(width(&wide.shown, Face::Regular, 12) <= 100);
    }

    #[test]
    fn keeps_text_on_one_line_and_in_its_direction() {
        assert_eq!(clean("a\nb\u{202e}c\u{0}"), "a bc");
    }
}
