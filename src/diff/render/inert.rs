//! Words in Markdown that can do nothing: a plan's as code, ours without markup.
//!
//! In comes text, out comes what a forge shows as that text and nothing else: no mention, no link, no reference
//! to an issue, no HTML. Control, bidirectional and invisible characters are shown as escapes.

use crate::diagnostic::render::escaped;
pub(super) use crate::diagnostic::render::plain_markdown as plain;

/// So much of a text is shown where it stands in a line.
const GIST: usize = 240;

/// A plan's words as a code span, fenced by more backticks than stand in them side by side. Of blanks alone
/// nothing is left, because they make no code.
pub(super) fn code(text: &str) -> String {
    let text = escaped(text.trim());
    if text.is_empty() {
        return String::new();
    }
    let mut shown: String = text.chars().take(GIST).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    let fence = "`".repeat(longest_run(&shown) + 1);
    let touches = shown.starts_with('`') || shown.ends_with('`');
    let gap = if touches { " " } else { "" };
    format!("{fence}{gap}{shown}{gap}{fence}")
}

/// Lines as a fenced block of code of a language.
pub(super) fn fenced(language: &str, text: &str) -> String {
    let lines: Vec<_> = text.lines().map(escaped).collect();
    let text = lines.join("\n");
    let fence = "`".repeat(longest_run(&text).max(2) + 1);
    format!("{fence}{language}\n{text}\n{fence}")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_fenced_by_more_than_it_holds() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`a``"), "``` `a`` ```");
        assert_eq!(code("a\n@b"), "`a @b`");
        assert_eq!((code(""), code(" \n ")), (String::new(), String::new()));
        assert_eq!(fenced("diff", "+ ```"), "````diff\n+ ```\n````");
    }
}
