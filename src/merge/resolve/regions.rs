//! Conflict markers in a text: where each conflict begins, turns and ends.
//!
//! In comes a text, out come its conflicts in order, or the line of the first marker that does not fit. Markers
//! have as many signs as the first one that opens; longer ones, as Git nests them in a base, are plain lines.

use crate::i18n::Message;
use crate::text::Span;

/// The fewest signs of a marker.
const FEWEST: usize = 7;

/// The lines of a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Region {
    /// From the opening marker to the closing one, with their line ends.
    pub(super) span: Span,
    /// The line of the opening marker, from 1.
    pub(super) line: usize,
    pub(super) ours: Span,
    /// What both began with, where the markers say so (`diff3`).
    pub(super) base: Option<Span>,
    pub(super) theirs: Span,
}

/// How a marker does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// A conflict begins within another.
    Nested,
    /// A conflict has no line between its sides.
    NotTurned,
    /// A conflict has several lines that could part its sides.
    TurnedTwice,
    /// A conflict never ends.
    NotClosed,
    /// A marker belongs to no conflict.
    Astray,
}

/// A marker that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadMarker {
    /// Its line, from 1.
    pub line: usize,
    /// How it does not fit.
    pub misfit: Misfit,
}

impl BadMarker {
    /// What is wrong, as a sentence.
    pub fn message(&self) -> Message {
        let key = match self.misfit {
            Misfit::Nested => "resolve-nested",
            Misfit::NotTurned => "resolve-not-turned",
            Misfit::TurnedTwice => "resolve-turned-twice",
            Misfit::NotClosed => "resolve-not-closed",
            Misfit::Astray => "resolve-astray",
        };
        Message::new(key).with("line", self.line)
    }
}

/// The conflicts of a text and the size of their markers; nothing where it has none.
pub(super) fn regions(text: &str) -> Result<(Vec<Region>, usize), BadMarker> {
    let Some(size) = text.lines().find_map(opening) else {
        let astray = text.lines().position(|line| is_marker(line, '>', FEWEST));
        let bad = |at| BadMarker { line: at + 1, misfit: Misfit::Astray };
        return astray.map_or(Ok((Vec::new(), FEWEST)), |at| Err(bad(at)));
    };
    let mut reader = Reader { size, found: Vec::new(), open: None };
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let span = Span::of(at..at + line.len());
        reader.take(span, line.trim_end_matches(['\n', '\r']), number + 1)?;
        at += line.len();
    }
    match reader.open {
        Some(open) => Err(BadMarker { line: open.line, misfit: Misfit::NotClosed }),
        None => Ok((reader.found, size)),
    }
}

/// What stands behind the markers of the first conflict: the names of ours and theirs.
pub(super) fn labels(text: &str, region: &Region) -> [String; 2] {
    let lines = region.span.slice(text);
    let label = |line: Option<&str>, sign: char| {
        line.unwrap_or_default().trim_start_matches(sign).trim().to_owned()
    };
    [label(lines.lines().next(), '<'), label(lines.lines().next_back(), '>')]
}

/// A conflict whose end has not come yet.
struct Open {
    line: usize,
    start: u32,
    ours: Span,
    base: Option<Span>,
    theirs: Option<Span>,
}

struct Reader {
    size: usize,
    found: Vec<Region>,
    open: Option<Open>,
}

impl Reader {
    fn take(&mut self, span: Span, line: &str, number: usize) -> Result<(), BadMarker> {
        let bad = |misfit| BadMarker { line: number, misfit };
        let sign = ['<', '|', '=', '>'].into_iter().find(|sign| is_marker(line, *sign, self.size));
        let Some(open) = &mut self.open else {
            match sign {
                Some('<') => {
                    let ours = Span::at(span.end);
                    let (start, base, theirs) = (span.start, None, None);
                    self.open = Some(Open { line: number, start, ours, base, theirs });
                }
                Some('>') => return Err(bad(Misfit::Astray)),
                _ => {}
            }
            return Ok(());
        };
        match (sign, open.theirs) {
            (Some('<'), _) => return Err(bad(Misfit::Nested)),
            (Some('|'), None) if open.base.is_none() => open.base = Some(Span::at(span.end)),
            (Some('='), None) => open.theirs = Some(Span::at(span.end)),
            (Some('=' | '|'), _) => return Err(bad(Misfit::TurnedTwice)),
            (Some(_), None) => return Err(bad(Misfit::NotTurned)),
            (Some(_), Some(theirs)) => {
                let &mut Open { line, start, ours, base, .. } = open;
                let span = Span::new(start, span.end);
                self.found.push(Region { span, line, ours, base, theirs });
                self.open = None;
            }
            (None, _) => open.side().end = span.end,
        }
        Ok(())
    }
}

impl Open {
    /// The side whose lines are read.
    fn side(&mut self) -> &mut Span {
        match (&mut self.theirs, &mut self.base) {
            (Some(theirs), _) => theirs,
            (None, Some(base)) => base,
            (None, None) => &mut self.ours,
        }
    }
}

/// How many signs a marker has that opens a conflict.
fn opening(line: &str) -> Option<usize> {
    let size = line.len() - line.trim_start_matches('<').len();
    (size >= FEWEST && is_marker(line, '<', size)).then_some(size)
}

/// Whether a line is a marker: so many of the sign, then a blank or nothing.
fn is_marker(line: &str, sign: char, size: usize) -> bool {
    let rest = line.trim_start_matches(sign);
    let is_ended = rest.is_empty() || (rest.starts_with(' ') && sign != '=');
    line.len() - rest.len() == size && is_ended
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misfit(text: &str) -> (usize, Misfit) {
        let bad = regions(text).expect_err("a marker that does not fit");
        (bad.line, bad.misfit)
    }

    #[test]
    fn finds_the_sides_of_each_conflict() {
        let text = "a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\ne\n>>>>>>> über\nf\n";
        let (found, size) = regions(text).expect("sound markers");
        let region = found[0];
        assert_eq!((found.len(), size, region.line), (1, 7, 2));
        let sides = [region.ours, region.base.expect("a base"), region.theirs];
        assert_eq!(sides.map(|side| side.slice(text)), ["b\n", "c\n", "d\ne\n"]);
        assert_eq!(labels(text, &region), ["HEAD", "über"]);
    }

    #[test]
    fn longer_markers_hold_shorter_ones() {
        let text = "<<<<<<<<< a\n<<<<<<< x\n=======\n>>>>>>> y\n=========\n>>>>>>>>> b\r\n";
        let (found, size) = regions(text).expect("sound markers");
        assert_eq!((found.len(), size), (1, 9));
        assert_eq!(found[0].ours.slice(text), "<<<<<<< x\n=======\n>>>>>>> y\n");
    }

    #[test]
    fn says_in_which_line_a_marker_does_not_fit() {
        assert_eq!(misfit("<<<<<<< a\n<<<<<<< b\n"), (2, Misfit::Nested));
        assert_eq!(misfit("x\n<<<<<<< a\ny\n>>>>>>> b\n"), (4, Misfit::NotTurned));
        assert_eq!(misfit("<<<<<<< a\n=======\n=======\n>>>>>>> b\n"), (3, Misfit::TurnedTwice));
        assert_eq!(misfit("x\n<<<<<<< a\n=======\ny"), (2, Misfit::NotClosed));
        assert_eq!(misfit("x\n>>>>>>> b\n"), (2, Misfit::Astray));
        assert_eq!(misfit("<<<<<<< a\n=======\n>>>>>>> b\n>>>>>>> b\n"), (4, Misfit::Astray));
        assert!(regions("Title\n=======\n").is_ok_and(|found| found.0.is_empty()));
    }
}
