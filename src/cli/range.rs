//! Which two states are compared: `BASE`, `BASE..HEAD` or `BASE...HEAD`.
//!
//! Without HEAD the state of now is the folder. Three dots ask what came since the work left BASE.

use crate::error::{Error, Result};

/// From where on changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Since {
    /// From the base as it is.
    Base,
    /// From the last commit that both share.
    Fork,
}

/// Two states of the plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Range {
    /// The revision that is compared with.
    pub(super) base: String,
    /// The revision of now; the folder where none is named.
    pub(super) head: Option<String>,
    /// From where on.
    pub(super) since: Since,
}

impl Range {
    /// Reads a range as it is typed.
    pub(super) fn of(text: &str) -> Result<Self> {
        let (base, head, since) = match text.split_once("...") {
            Some((base, head)) => (base, head, Since::Fork),
            None => match text.split_once("..") {
                Some((base, head)) => (base, head, Since::Base),
                None => (text, "", Since::Base),
            },
        };
        if base.is_empty() || head.contains("..") {
            return Err(Error::usage(format!("`{text}` does not say what to compare with"))
                .hint("name a revision, such as `main`, or two: `main..HEAD`, `main...HEAD`"));
        }
        let head = (!head.is_empty()).then(|| head.to_owned());
        Ok(Self { base: base.to_owned(), head, since })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_one_revision_or_two() {
        let read = |text| {
            let range = Range::of(text).unwrap();
            (range.base, range.head.unwrap_or_default(), range.since)
        };
        let owned = |base: &str, head: &str, since| (base.to_owned(), head.to_owned(), since);
        assert_eq!(read("main"), owned("main", "", Since::Base));
        assert_eq!(read("v1.2..HEAD~1"), owned("v1.2", "HEAD~1", Since::Base));
        assert_eq!(read("main...topic"), owned("main", "topic", Since::Fork));
        assert_eq!(read("main..."), owned("main", "", Since::Fork));
        for odd in ["", "..HEAD", "...", "a..b..c"] {
            assert!(Range::of(odd).is_err(), "{odd}");
        }
    }
}
