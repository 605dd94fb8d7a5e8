//! Git's own merge of lines, over texts and without a repository.
//!
//! In come the bytes of the base, ours and theirs; out come the merged bytes with Git's markers. Bytes that are
//! no text are never merged: ours stay, and that is a conflict.

use git2::{FileFavor, MergeFileInput, MergeFileOptions};

/// A first line that all sides share, because libgit2 hands out no empty result.
const FIRST: &[u8] = b"\x01keyplan\n";

/// How far into a file Git looks for a zero byte to tell text from other bytes.
const TEXT_LIMIT: usize = 8000;

/// What a merge of lines came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    /// The merged bytes.
    pub bytes: Vec<u8>,
    /// Whether there are no conflicts.
    pub is_clean: bool,
}

/// Merges the lines of a base, ours and theirs; `labels` name ours and theirs at the markers, which have
/// `size` signs.
pub fn merge_lines(sides: [&[u8]; 3], labels: [&str; 2], size: u16) -> Lines {
    if !sides.iter().all(is_text) {
        return Lines { bytes: sides[1].to_vec(), is_clean: false };
    }
    let mut options = MergeFileOptions::new();
    let [ours_label, theirs_label] = labels.map(|label| label.replace('\0', ""));
    options.our_label(ours_label).their_label(theirs_label).marker_size(size);
    merged(sides, &mut options).unwrap_or_else(|| marked(sides, labels, size))
}

/// Which side's lines are taken where both changed the same ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Favour {
    /// Ours.
    Ours,
    /// Theirs.
    Theirs,
}

/// Merges the lines of a base, ours and theirs with one side's in every conflict; nothing where that cannot be done.
pub fn merge_lines_for(sides: [&[u8]; 3], favour: Favour) -> Option<Vec<u8>> {
    let mut options = MergeFileOptions::new();
    options.favor(match favour {
        Favour::Ours => FileFavor::Ours,
        Favour::Theirs => FileFavor::Theirs,
    });
    sides.iter().all(is_text).then(|| merged(sides, &mut options)).flatten().map(|it| it.bytes)
}

fn is_text(side: &&[u8]) -> bool {
    !side.iter().take(TEXT_LIMIT).any(|byte| *byte == 0)
}

fn merged(sides: [&[u8]; 3], options: &mut MergeFileOptions) -> Option<Lines> {
    // Only what libgit2 makes itself wakes it; a merge of bytes does not.
    let _awake = git2::Buf::new();
    let sides = sides.map(|side| [FIRST, side].concat());
    let [base, ours, theirs] = [0, 1, 2].map(|at: usize| {
        let mut input = MergeFileInput::new();
        input.content(&sides[at]);
        input
    });
    let merged = git2::merge_file(&base, &ours, &theirs, Some(options)).ok()?;
    let bytes = merged.content().strip_prefix(FIRST)?.to_vec();
    Some(Lines { bytes, is_clean: merged.is_automergeable() })
}

/// One conflict between all of ours and all of theirs, so that neither is lost.
fn marked([_, ours, theirs]: [&[u8]; 3], labels: [&str; 2], size: u16) -> Lines {
    let marker = |sign: &str, label: &str| format!("{} {label}", sign.repeat(size.into()));
    let ended = |side: &[u8]| match side.last() {
        None | Some(b'\n') => side.to_vec(),
        Some(_) => [side, b"\n"].concat(),
    };
    let (open, close) = (marker("<", labels[0]), marker(">", labels[1]));
    let turn = "=".repeat(size.into());
    let lines = [open.as_bytes(), b"\n", &ended(ours), turn.as_bytes(), b"\n", &ended(theirs)];
    let bytes = [lines.concat(), close.into_bytes(), b"\n".to_vec()].concat();
    Lines { bytes, is_clean: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(base: &str, ours: &str, theirs: &str) -> (String, bool) {
        let sides = [base, ours, theirs].map(str::as_bytes);
        let lines = merge_lines(sides, ["ours", "theirs"], 7);
        (String::from_utf8(lines.bytes).expect("text"), lines.is_clean)
    }

    #[test]
    fn merges_as_git_does() {
        let base = "a\nb\nc\nd\n";
        assert_eq!(texts(base, "A\nb\nc\nd\n", "a\nb\nc\nD\n"), ("A\nb\nc\nD\n".into(), true));
        let (text, is_clean) = texts("a\n", "b\n", "c\n");
        assert_eq!(text, "<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n");
        assert!(!is_clean);
    }

    #[test]
    fn where_git_cannot_merge_nothing_is_lost() {
        let lines = marked([b"", b"a", b"b\n"], ["ours", "theirs"], 7);
        assert_eq!(lines.bytes, b"<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n");
        assert!(!lines.is_clean);
    }

    #[test]
    fn an_empty_result_and_bytes_that_are_no_text_are_fine() {
        assert_eq!(texts("a\nb\nc\nd\ne\nf\n", "", "a\nb\nc\nd\ne\nf\n"), (String::new(), true));
        assert_eq!(texts("\0", "\0a", "\0b"), ("\0a".into(), false));
    }
}
