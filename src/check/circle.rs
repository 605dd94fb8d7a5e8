//! A circle as it is shown: `a → b → a`, with the middle of a long one left out.

/// How many of a long circle are named.
pub(super) const MOST_NAMED: usize = 8;

/// The names of a circle, each once, as a path that comes back to where it began.
pub(super) fn path<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut names: Vec<&str> = names.into_iter().collect();
    let first = names.first().copied();
    if names.len() > MOST_NAMED {
        names.splice(MOST_NAMED / 2..names.len() - MOST_NAMED / 2, ["…"]);
    }
    names.extend(first);
    names.join(" → ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back_to_where_it_began() {
        assert_eq!(path(["a", "b"]), "a → b → a");
        assert_eq!(path(["a"]), "a → a");
        let long: Vec<String> = (1..=20).map(|at| at.to_string()).collect();
        let shown = path(long.iter().map(String::as_str));
        assert_eq!(shown, "1 → 2 → 3 → 4 → … → 17 → 18 → 19 → 20 → 1");
    }
}
