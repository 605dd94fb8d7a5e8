//! Fields that are not read for somebody: all but a few, or some.
//!
//! A field is a path of keys from its item, `measured.*.value`, where `*` is a key that the author chooses.
//! What is not named by a list of the few is not read, so a field that is new is hidden until it is listed.

use std::collections::BTreeSet;

use crate::model::{Kind, Word};

/// The fields of each kind by its word, and those of pages by [`PAGE`].
pub type Few = &'static [(&'static str, &'static [&'static str])];

/// Stands for pages in a list of fields.
pub const PAGE: &str = "page";

/// Which fields are not read.
#[derive(Debug, Clone, Default)]
pub struct PassedFields {
    /// Only these are read; all, where there is no such list.
    pub only: Option<Few>,
    /// These are not: the word of a kind and a key.
    pub without: BTreeSet<(Kind, String)>,
}

impl PassedFields {
    /// Whether a key below some keys of an item is read; of a page where there is no kind.
    pub(super) fn shows(&self, kind: Option<Kind>, above: &[&str], key: &str) -> bool {
        if self.only.is_none() && self.without.is_empty() {
            return true;
        }
        let is_passed = kind.is_some_and(|kind| {
            let first = above.first().copied().unwrap_or(key);
            self.without.iter().any(|(of, field)| *of == kind && field == first)
        });
        !is_passed && self.only.is_none_or(|few| is_among(few, kind, above, key))
    }
}

/// Whether a path of keys is listed, or leads to one that is.
fn is_among(few: Few, kind: Option<Kind>, above: &[&str], key: &str) -> bool {
    let word = kind.map_or(PAGE, Word::word);
    let listed = few.iter().filter(|(of, _)| *of == word).flat_map(|(_, fields)| *fields);
    listed.into_iter().any(|field| {
        let mut parts = field.split('.');
        above.iter().chain([&key]).all(|key| parts.next().is_some_and(|it| it == "*" || it == *key))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_listed_and_the_way_there() {
        let few: Few = &[("objective", &["title", "measured.*.value"]), (PAGE, &["title"])];
        let passed = PassedFields { only: Some(few), ..PassedFields::default() };
        let shows = |above: &[&str], key| passed.shows(Some(Kind::Objective), above, key);
        assert!(shows(&[], "title") && shows(&[], "measured"));
        assert!(shows(&["measured"], "2026-01-31") && shows(&["measured", "2026-01-31"], "value"));
        assert!(!shows(&["measured", "2026-01-31"], "source") && !shows(&[], "lesson"));
        assert!(!shows(&["title"], "x"), "nothing is below a listed field");
        assert!(passed.shows(None, &[], "title") && !passed.shows(None, &[], "about"));
        assert!(!passed.shows(Some(Kind::Risk), &[], "title"), "a kind without a list");
    }

    #[test]
    fn leaves_out_what_is_named() {
        let without = [(Kind::Action, "cost".to_owned())].into();
        let passed = PassedFields { without, ..PassedFields::default() };
        assert!(!passed.shows(Some(Kind::Action), &[], "cost"));
        assert!(!passed.shows(Some(Kind::Action), &["cost"], "amount"));
        assert!(passed.shows(Some(Kind::Risk), &[], "cost"));
    }
}
