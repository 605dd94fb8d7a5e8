//! A text as guests may read it: somebody outside the house, who gets the words and nothing that is around
//! them.
//!
//! In comes Markdown, out comes the same without comments, views of the plan and paths within it. Where each
//! reference leads is the caller's word; one that leads nowhere is an ellipsis.

use super::outline::Outline;
use super::parts::LocalLink;
use crate::text::{Edit, Span, apply};

/// A text for guests; none where a limit forbids to read it, because then nobody knows what stands in it.
/// `target` says what a reference names for them.
pub fn guest_text(
    markdown: &str,
    mut target: impl FnMut(&str) -> Option<String>,
) -> Option<String> {
    let outline = Outline::of(markdown).ok()?;
    let gone = |span: Span| Edit { span, text: String::new() };
    let mut edits: Vec<Edit> = Vec::new();
    edits.extend(outline.embeds.iter().map(|embed| gone(embed.span)));
    edits.extend(outline.comments.iter().map(|comment| gone(comment.span)));
    edits.extend(outline.links.iter().filter_map(|link| Some(gone(path_of(markdown, link)?))));
    for reference in &outline.references {
        edits.push(match target(reference.target.slice(markdown)) {
            Some(text) => Edit { span: reference.target, text },
            None => Edit { span: reference.span, text: "…".to_owned() },
        });
    }
    Some(apply(markdown, &edits).0)
}

/// Where the path of a link stands, when it is written within it.
fn path_of(markdown: &str, link: &LocalLink) -> Option<Span> {
    let text = link.span.slice(markdown);
    let start = text.rfind("](")? + 2;
    let at = start + text[start..].find(&link.target)?;
    let start = link.span.range().start + at;
    Some(Span::of(start..start + link.target.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guests_read_the_words_alone() {
        let text = "See [[action.a]], [[action.b|that]] <!-- not this --> and [x](notes.md) ![y](y.png).\n\n\
                    ```keyplan\ngraph hierarchy focus=cfo\n```\n\n<!-- nor this -->\nEnd [out](https://a.example).\n";
        let known = |target: &str| (target == "action.b").then(|| "action.7".to_owned());
        let said = guest_text(text, known).unwrap();
        assert!(said.starts_with("See …, [[action.7|that]]  and [x]() ![y]().\n"), "{said}");
        assert!(said.ends_with("End [out](https://a.example).\n"), "{said}");
        for gone in ["not this", "nor this", "notes", "png", "cfo", "action.a"] {
            assert!(!said.contains(gone), "{gone}: {said}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_not_shown() {
        let deep = "> ".repeat(200) + "x";
        assert_eq!(guest_text(&deep, |_| None), None);
    }
}
