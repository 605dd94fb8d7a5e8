//! What a single line looks like, without reading the document.
//!
//! Used only to find a way out of a mistake: does a line begin a new statement?

/// The line around an offset, without its end.
pub(super) fn around(source: &str, at: usize) -> &str {
    let start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = source[at..].find('\n').map_or(source.len(), |newline| at + newline);
    source[start..end].trim_end_matches('\r')
}

/// How many blanks a line begins with.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// What follows `key =`, if the line begins with that.
pub(super) fn assigned(line: &str) -> Option<&str> {
    let rest = after_path(line.trim_start_matches([' ', '\t']))?;
    rest.strip_prefix('=').filter(|rest| !rest.starts_with('='))
}

/// Whether the line is a header and cannot be an element of a list.
pub(super) fn is_header(line: &str) -> bool {
    let line = line.trim_matches([' ', '\t']);
    let Some(inside) = line.strip_prefix('[') else {
        return false;
    };
    let (inside, close) = inside.strip_prefix('[').map_or((inside, "]"), |rest| (rest, "]]"));
    let inside = inside.trim_start_matches([' ', '\t']);
    let Some(rest) = after_path(inside).and_then(|rest| rest.strip_prefix(close)) else {
        return false;
    };
    let path = &inside[..inside.len() - rest.len() - close.len()];
    let rest = rest.trim_start();
    (rest.is_empty() || rest.starts_with('#')) && !is_value(path.trim_end())
}

/// The offset of the first line in a long text, its own first line aside, that assigns a value.
pub(super) fn first_assignment(text: &str) -> Option<usize> {
    let mut at = 0;
    text.split_inclusive('\n').find_map(|line| {
        let start = at;
        at += line.len();
        let line = line.trim_end();
        let begins = assigned(line).is_some_and(|value| begins_value(value.trim_start()))
            || (is_header(line) && line.contains('.'));
        (begins && start > 0).then_some(start)
    })
}

fn begins_value(value: &str) -> bool {
    value.starts_with(['"', '\'', '[', '{', '+', '-'])
        || value.starts_with(|c: char| c.is_ascii_digit())
        || ["true", "false"].iter().any(|word| value.starts_with(word))
}

/// What follows a dotted path and blanks.
fn after_path(mut line: &str) -> Option<&str> {
    loop {
        line = after_key(line)?.trim_start_matches([' ', '\t']);
        match line.strip_prefix('.') {
            Some(rest) => line = rest.trim_start_matches([' ', '\t']),
            None => return Some(line),
        }
    }
}

fn after_key(line: &str) -> Option<&str> {
    if let Some(quote) = line.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let end = line[1..].find(quote)?;
        return line.get(end + 2..);
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    (rest.len() < line.len()).then_some(rest)
}

/// Whether the words between brackets may be a value: a text, a number, a date, true or false.
fn is_value(path: &str) -> bool {
    let is_word = |word: &str| {
        matches!(word, "true" | "false" | "inf" | "nan")
            || word.starts_with(|c: char| c.is_ascii_digit() || c == '-')
    };
    path.split('.').all(is_word) || (path.starts_with(['"', '\'']) && !path.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_headers_from_elements() {
        for header in ["[stakeholder.cfo]", "[[x]]", "  [a] # note", "[a.\"b c\"]", "[ a . b ]"] {
            assert!(is_header(header), "{header}");
        }
        for value in ["[1]", "[1.5]", "[\"a\"]", "[true]", "[a],", "[a, b]", "[]", "[2026-01-01]"] {
            assert!(!is_header(value), "{value}");
        }
    }

    #[test]
    fn sees_assignments() {
        assert_eq!(assigned("  a.b = 1"), Some(" 1"));
        assert_eq!(assigned("\"a b\" = 1"), Some(" 1"));
        assert_eq!(assigned("a == 1"), None);
        assert_eq!(assigned("a b = 1"), None);
        assert_eq!(assigned("\"text\","), None);
    }
}
