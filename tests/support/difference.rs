//! Two texts side by side, line by line, for people who read a failed test.
//!
//! Common lines are indented; `-` is only in what was expected, `+` only in what came.

/// The lines of both texts in one list; empty when they are equal.
pub fn difference(expected: &str, found: &str) -> String {
    if expected == found {
        return String::new();
    }
    let (left, right): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let common = common_lengths(&left, &right);
    let (mut a, mut b) = (0, 0);
    let mut out = String::new();
    while a < left.len() || b < right.len() {
        let same = a < left.len() && b < right.len() && left[a] == right[b];
        let (sign, line) = if same {
            (a, b) = (a + 1, b + 1);
            (' ', left[a - 1])
        } else if b == right.len() || (a < left.len() && common[a + 1][b] >= common[a][b + 1]) {
            a += 1;
            ('-', left[a - 1])
        } else {
            b += 1;
            ('+', right[b - 1])
        };
        let line = line.escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'");
        out.extend([sign, ' ']);
        out.push_str(&line);
        out.push('\n');
    }
    if left == right {
        out.push_str("(only the ends of lines differ)\n");
    }
    out
}

/// For each pair of places, how many lines the rests have in common, in order.
fn common_lengths(left: &[&str], right: &[&str]) -> Vec<Vec<usize>> {
    let mut common = vec![vec![0; right.len() + 1]; left.len() + 1];
    for a in (0..left.len()).rev() {
        for b in (0..right.len()).rev() {
            common[a][b] = if left[a] == right[b] {
                common[a + 1][b + 1] + 1
            } else {
                common[a + 1][b].max(common[a][b + 1])
            };
        }
    }
    common
}

#[test]
fn shows_what_is_missing_and_what_is_new() {
    assert_eq!(difference("a\nb\n", "a\nb\n"), "");
    assert_eq!(difference("a\nb\nc\n", "a\nx\nc\n"), "  a\n- b\n+ x\n  c\n");
    assert_eq!(difference("a\n", "a\nb"), "  a\n+ b\n");
    assert_eq!(difference("a\n", "a\r"), "- a\n+ a\\r\n");
    assert_eq!(difference("a\n", "a"), "  a\n(only the ends of lines differ)\n");
}
