//! The name of a revision: what stands first and the steps back from there.
//!
//! In comes what the user typed, such as `main`, `v1.2`, `HEAD~2` or `3f2a91c`; out comes a value
//! that is resolved without libgit2's own parser, which has had faults with hostile text.

use crate::error::{Error, Result};

/// The most steps back that one name may ask for.
const MAX_STEPS: usize = 10_000;

/// A revision as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spec<'a> {
    /// A branch, a tag, a full reference, `HEAD`, or the beginning of an id.
    pub(super) base: &'a str,
    /// Which parent to go to at each step, counted from 0.
    pub(super) parents: Vec<usize>,
}

impl<'a> Spec<'a> {
    /// The revision that `text` names.
    pub(super) fn parse(text: &'a str) -> Result<Self> {
        let end = text.find(['~', '^']).unwrap_or(text.len());
        let (base, mut steps) = text.split_at(end);
        let base = if base == "@" { "HEAD" } else { base };
        if !is_plain(base) {
            return Err(not_a_revision(text));
        }
        let mut parents = Vec::new();
        while let Some(sign) = steps.chars().next() {
            let rest = &steps[1..];
            let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let count = match &rest[..digits] {
                "" => 1,
                number => number.parse::<usize>().map_err(|_| not_a_revision(text))?,
            };
            match sign {
                '~' if count <= MAX_STEPS - parents.len() => {
                    parents.extend(std::iter::repeat_n(0, count));
                }
                '^' if count > 0 && parents.len() < MAX_STEPS => parents.push(count - 1),
                // `^0` is the commit itself.
                '^' if count == 0 => {}
                _ => return Err(not_a_revision(text)),
            }
            steps = &rest[digits..];
        }
        Ok(Self { base, parents })
    }

    /// The beginning of an id, if the base can be one.
    pub(super) fn id_prefix(&self) -> Option<&'a str> {
        let is_hex = self.base.bytes().all(|byte| byte.is_ascii_hexdigit());
        (is_hex && (4..=40).contains(&self.base.len())).then_some(self.base)
    }
}

/// Whether a text can be the name of a reference or an id: what Git forbids in names is refused
/// before libgit2 sees it.
fn is_plain(base: &str) -> bool {
    let is_odd = |c: char| c.is_control() || c.is_whitespace() || ":?*[\\{}".contains(c);
    !base.is_empty() && base.len() <= 240 && !base.starts_with('-') && !base.contains(is_odd)
}

fn not_a_revision(text: &str) -> Error {
    Error::git(format!("`{text}` does not name a revision"))
        .hint("name a branch, a tag or a commit, such as `main`, `v1.2`, `HEAD~2` or `3f2a91c`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_steps_back() {
        let parse = |text| Spec::parse(text).map(|spec| (spec.base, spec.parents)).unwrap();
        assert_eq!(parse("main"), ("main", vec![]));
        assert_eq!(parse("HEAD~2"), ("HEAD", vec![0, 0]));
        assert_eq!(parse("@^"), ("HEAD", vec![0]));
        assert_eq!(parse("v1.2^2~1^0"), ("v1.2", vec![1, 0]));
        assert_eq!(parse("HEAD~0"), ("HEAD", vec![]));
        assert_eq!(parse("feature/großkunde"), ("feature/großkunde", vec![]));
    }

    #[test]
    fn refuses_what_is_no_name() {
        for text in [
            "",
            "~1",
            "-x",
            "HEAD@{1}",
            ":/fix",
            "a b",
            "a\nb",
            "a\0b",
            "a*",
            "HEAD~1x",
            "HEAD~x",
            "HEAD^{tree}",
            "HEAD:plan.toml",
            "HEAD~99999999999999999999999",
            "HEAD~20000",
            "HEAD~9999~9999",
        ] {
            assert!(Spec::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn an_id_has_at_least_four_digits() {
        let prefix = |text| Spec::parse(text).unwrap().id_prefix().is_some();
        assert!(prefix("3f2a"));
        assert!(!prefix("3f2"));
        assert!(!prefix("main"));
    }
}
