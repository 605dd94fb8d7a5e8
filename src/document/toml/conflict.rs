//! Git's merge conflict markers: finds them and takes the other side's lines out.
//!
//! Our own side is read, so that a conflict is one fault and not a shower of duplicate keys. Blanking
//! keeps every offset.

use std::borrow::Cow;

use memchr::memmem;

use crate::text::Span;

/// A conflict; spans are relative to the text that was searched.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Conflict {
    /// The opening marker's line.
    pub first: Span,
    /// The closing marker's line.
    pub last: Span,
    /// Lines to leave out.
    hidden: Vec<Span>,
    /// Lines of the other side, hidden once the conflict is known to end.
    theirs: Vec<Span>,
}

/// The conflicts of a text in order.
pub(super) fn find(text: &str) -> Vec<Conflict> {
    let has = |marker: &str| memmem::find(text.as_bytes(), marker.as_bytes()).is_some();
    if !has("<<<<<<<") && !has(">>>>>>>") {
        return Vec::new();
    }
    let mut found: Vec<Conflict> = Vec::new();
    let mut open = Side::Outside;
    for line in lines(text) {
        let marker = marker_of(line.slice(text));
        open = match (open, marker) {
            (_, Some('<')) | (Side::Outside, Some('>' | '|')) => {
                found.push(Conflict {
                    first: line,
                    last: line,
                    hidden: vec![line],
                    theirs: vec![],
                });
                if marker == Some('<') { Side::Ours } else { Side::Outside }
            }
            (Side::Ours | Side::Theirs, Some(sign)) => close_or_turn(&mut found, line, sign),
            (Side::Theirs, None) => {
                found.last_mut().expect("a side belongs to a conflict").theirs.push(line);
                Side::Theirs
            }
            (side, _) => side,
        };
    }
    found
}

/// Where whole conflicts begin and end: from a marker that opens to one that closes, with both sides between them.
pub(in crate::document) fn whole(text: &str) -> Vec<(Span, Span)> {
    let begins = |line: Span, sign: char| line.slice(text).starts_with(sign);
    let is_whole = |conflict: &Conflict| {
        begins(conflict.first, '<') && begins(conflict.last, '>') && conflict.hidden.len() > 2
    };
    find(text).iter().filter(|it| is_whole(it)).map(|it| (it.first, it.last)).collect()
}

/// The text with the hidden lines as blanks.
pub(super) fn blank<'t>(text: &'t str, conflicts: &[Conflict]) -> Cow<'t, str> {
    if conflicts.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    let mut hidden: Vec<Span> = conflicts.iter().flat_map(|c| c.hidden.iter().copied()).collect();
    hidden.sort_unstable();
    for span in hidden {
        out.push_str(&text[done..span.range().start]);
        out.extend(std::iter::repeat_n(' ', span.len()));
        done = span.range().end;
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

#[derive(Clone, Copy)]
enum Side {
    Outside,
    Ours,
    Theirs,
}

fn close_or_turn(found: &mut [Conflict], line: Span, sign: char) -> Side {
    let conflict = found.last_mut().expect("a side belongs to a conflict");
    conflict.hidden.push(line);
    conflict.last = line;
    if sign != '>' {
        return Side::Theirs;
    }
    conflict.hidden.append(&mut conflict.theirs);
    Side::Outside
}

/// The sign of a marker line: seven of the same, then a blank or nothing.
fn marker_of(line: &str) -> Option<char> {
    let sign = line.chars().next().filter(|sign| matches!(sign, '<' | '=' | '>' | '|'))?;
    let rest = line.trim_start_matches(sign);
    let is_marker =
        line.len() - rest.len() == 7 && (rest.is_empty() || (rest.starts_with(' ') && sign != '='));
    is_marker.then_some(sign)
}

/// The lines without their ends.
fn lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        Span::of(start..start + line.trim_end_matches(['\n', '\r']).len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_our_side_and_every_offset() {
        let text = "a = 1\n<<<<<<< HEAD\nb = 2\n=======\nb = 3\n>>>>>>> über\nc = 4\n";
        let conflicts = find(text);
        let kept = blank(text, &conflicts);
        assert_eq!(conflicts.len(), 1);
        assert_eq!(kept.len(), text.len());
        let lines: Vec<&str> = kept.lines().map(str::trim_end).filter(|l| !l.is_empty()).collect();
        assert_eq!(lines, ["a = 1", "b = 2", "c = 4"]);
    }

    #[test]
    fn keeps_all_when_the_closing_marker_is_missing() {
        let text = "<<<<<<< HEAD\nb = 2\n=======\nb = 3\nc = 4\n";
        let kept = blank(text, &find(text)).into_owned();
        assert!(kept.contains("c = 4"), "{kept}");
    }
}
