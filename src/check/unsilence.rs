//! How a comment that allows something is mended: it goes, with its line when nothing else stands there;
//! or one of several rules goes out of it; or a rule gets its right name.
//!
//! In come all allows of one comment with what is to be done about each, out come their fixes. In
//! Markdown a blank line stays where two paragraphs would grow together.

use super::allow::Allow;
use crate::diagnostic::{Applicability, Fix, Location};
use crate::i18n::Message;
use crate::model::SourceFile;
use crate::text::Span;

/// What is to be done about an allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Remedy {
    /// Nothing that keyplan could do.
    Keep,
    /// It goes.
    Remove(Applicability),
    /// It means another rule.
    Rename(&'static str),
}

impl Remedy {
    fn removal(self) -> Option<Applicability> {
        match self {
            Self::Remove(applicability) => Some(applicability),
            Self::Keep | Self::Rename(_) => None,
        }
    }
}

/// The fixes of the allows of one comment, in their order.
pub(super) fn fixes(file: &SourceFile, allows: &[(&Allow, Remedy)]) -> Vec<Vec<Fix>> {
    let removals: Option<Vec<Applicability>> =
        allows.iter().map(|(_, remedy)| remedy.removal()).collect();
    let whole = removals.and_then(|all| all.into_iter().max());
    let at = |span| Location { path: file.path.clone(), span: Some(span) };
    let fix = |(allow, remedy): &(&Allow, Remedy)| match (remedy, whole) {
        (_, Some(applicability)) => {
            let gone = at(gone(file, allow.place.span));
            let title = Message::new("fix-remove-allow");
            vec![Fix::replacing(title, applicability, &gone, "")]
        }
        (Remedy::Keep, None) => Vec::new(),
        (Remedy::Remove(applicability), None) => {
            let title = Message::new("fix-remove-rule").with("rule", allow.rule.as_str());
            vec![Fix::replacing(title, *applicability, &at(allow.cut), "")]
        }
        // Which rule is allowed decides what stays unseen, so somebody should look.
        (Remedy::Rename(near), None) => {
            let title = Message::new("fix-replace").with("new", *near);
            vec![Fix::replacing(title, Applicability::Unsafe, &at(allow.name), *near)]
        }
    };
    allows.iter().map(fix).collect()
}

/// What goes with a comment: its lines when it stands there alone, else the blanks before it.
fn gone(file: &SourceFile, comment: Span) -> Span {
    let Some(lines) = file.lines().alone(comment, &file.text) else {
        let line = file.lines().around(comment, &file.text);
        let before = Span::new(line.start, comment.start).slice(&file.text);
        let after = Span::new(comment.end, line.end).slice(&file.text);
        let blanks = |all: &str, rest: &str| Span::of(0..all.len() - rest.len()).end;
        return if before.trim().is_empty() {
            Span::new(
                comment.start,
                comment.end + blanks(after, after.trim_start_matches(is_blank)),
            )
        } else {
            Span::new(
                comment.start - blanks(before, before.trim_end_matches(is_blank)),
                comment.end,
            )
        };
    };
    if file.path.ends_with(".md") && parts_lines(file, lines) {
        return Span::new(lines.start, comment.end);
    }
    lines
}

fn is_blank(sign: char) -> bool {
    matches!(sign, ' ' | '\t')
}

/// Whether text stands on the lines before and after some lines.
fn parts_lines(file: &SourceFile, lines: Span) -> bool {
    let before = file.text[..lines.range().start].lines().next_back().unwrap_or_default();
    let after = file.text[lines.range().end..].lines().next().unwrap_or_default();
    !before.trim().is_empty() && !after.trim().is_empty()
}
