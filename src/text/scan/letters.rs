//! Which bytes belong together: the letters of a word, and a run without blanks.
//!
//! Bytes beyond ASCII are letters, so that no word ends within a character.

/// How far back a run is followed.
const LONGEST_RUN: usize = 128;

/// Which bytes are letters; a look into a table is what a pass over a text can afford for each of them.
static LETTERS: [bool; 256] = {
    let (mut letters, mut at) = ([false; 256], 0_u8);
    loop {
        letters[at as usize] = at.is_ascii_alphanumeric() || !at.is_ascii();
        if at == u8::MAX {
            break letters;
        }
        at += 1;
    }
};

/// Whether a byte belongs to a word.
pub fn is_letter(byte: u8) -> bool {
    LETTERS[usize::from(byte)]
}

/// What stands before `end` without a blank, quote or bracket in between, such as the beginning of a web
/// address.
pub(super) fn run_before(text: &[u8], end: usize) -> &[u8] {
    let breaks = |byte: u8| byte.is_ascii_whitespace() || b"\"'<>()[]{}|`".contains(&byte);
    let before = text[..end].iter().rev().take(LONGEST_RUN);
    let len = before.take_while(|byte| !breaks(**byte)).count();
    &text[end - len..end]
}

/// Whether a web address with its scheme runs up to `end`.
pub(super) fn is_in_web_address(text: &[u8], end: usize) -> bool {
    run_before(text, end).windows(3).any(|three| three == b"://")
}
