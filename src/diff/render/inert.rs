//! Words in Markdown that can do nothing: a plan's as code, ours without markup.
//!
//! In comes text, out comes what a forge shows as that text and nothing else: no mention, no link, no reference
//! to an issue, no HTML. Control, bidirectional and invisible characters are shown as escapes.

use crate::diagnostic::render::escaped;
pub(super) use crate::diagnostic::render::plain_markdown as plain;

/// So much of a text is shown where it stands in a line.
const GIST: usize = 240;

/// A plan's words as a code span, fenced by more backticks than stand in them side by side. Of nothing no
/// code can be made, and blanks cannot be seen: they stand in quotes.
pub(super) fn code(text: &str) -> String {
    let text = match text.trim() {
        "" => format!("\"{}\"", escaped(text)),
        text => escaped(text).into_owned(),
    };
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

/// A sentence in which a plan's words stand between backticks: those as code. What stands beside them may
/// be of a plan too, so it is code with all the rest unless it can do nothing, whoever wrote it.
pub(super) fn sentence(text: &str) -> String {
    let pieces: Vec<&str> = text.split('`').collect();
    let is_paired = pieces.len() % 2 == 1;
    if !is_paired || !pieces.iter().step_by(2).all(|piece| is_harmless(piece)) {
        return code(text);
    }
    let mut out = String::new();
    for (at, piece) in pieces.into_iter().enumerate() {
        let piece = if at % 2 == 1 { code(piece) } else { plain(piece) };
        // Two backticks side by side would be one sign.
        let gap = if out.ends_with('`') && piece.starts_with('`') { " " } else { "" };
        out.extend([gap, &piece]);
    }
    out
}

/// Whether a forge finds nothing in a text: no markup, mention, link, and nothing that looks like an issue's
/// number or a commit's.
fn is_harmless(text: &str) -> bool {
    const HARMLESS: &str = " \u{a0}\u{202f},.;:()'’„“”-–…%+−→";
    let is_sign = |c: char| c.is_alphanumeric() || HARMLESS.contains(c);
    let lower = text.to_lowercase();
    let links = lower.contains("www.") || lower.contains("gh-");
    let is_commit = |word: &str| word.len() >= 7 && word.chars().all(|c| c.is_ascii_hexdigit());
    !links
        && text.chars().all(is_sign)
        && !lower.split(|c: char| !c.is_alphanumeric()).any(is_commit)
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
        assert_eq!((code(""), code(" \n ")), ("`\"\"`".into(), "`\"   \"`".into()));
        assert_eq!(fenced("diff", "+ ```"), "````diff\n+ ```\n````");
    }

    #[test]
    fn a_sentence_is_code_where_a_plan_may_speak() {
        assert_eq!(
            sentence("`cfo` has left, and leads `unit.it`"),
            "`cfo` has left, and leads `unit.it`"
        );
        assert_eq!(sentence("no `a``@b`"), "no `a` `@b`");
        for text in [
            "see #12 `a`",
            "`a` of @b",
            "at www.x.de",
            "in 0f3a9c1 `a`",
            "GH-12",
            "`a",
            "*a* `b`",
            "a/b",
        ] {
            assert!(sentence(text).starts_with('`') && sentence(text).ends_with('`'), "{text}");
            assert!(!beside(&sentence(text)).contains(|c: char| c.is_alphanumeric()), "{text}");
        }
    }

    /// What stands outside of a text's only code span.
    fn beside(text: &str) -> String {
        let fence = text.chars().take_while(|c| *c == '`').count();
        let inner = &text[fence..text.len() - fence];
        assert!(longest_run(inner) < fence, "{text}");
        text.replacen(inner, "", 1)
    }
}
