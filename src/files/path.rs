//! A path inside a tree of files: relative, normalised, UTF-8, with `/` between its parts.
//!
//! In comes text that may be hostile; out comes a path that can be joined to a root without ever
//! leaving it. The invariant: no part is empty, `.`, `..` or `.git`, and none holds a control character or
//! a backslash, so the same path means the same file on every system.

use std::borrow::Borrow;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::i18n::Message;

/// A path relative to the root of a tree; cheap to clone, ordered by its bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(Arc<str>);

/// Why a text is not a [`FilePath`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PathFault {
    /// It is empty.
    Empty,
    /// It begins at the root of a file system.
    Absolute,
    /// A part of it is `.` or `..`.
    Dots,
    /// Two slashes follow each other, or one stands at the end.
    EmptyPart,
    /// It holds a control character or a backslash.
    Character,
    /// A part of it is `.git`, in any case of its letters.
    Git,
    /// It is longer than [`FilePath::MAX_BYTES`].
    TooLong,
}

impl PathFault {
    /// What is wrong, as a phrase.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Empty => "path-empty",
            Self::Absolute => "path-absolute",
            Self::Dots => "path-dots",
            Self::EmptyPart => "path-empty-part",
            Self::Character => "path-character",
            Self::Git => "path-git",
            Self::TooLong => "path-too-long",
        })
    }
}

impl FilePath {
    /// The longest path that is read, in bytes.
    pub const MAX_BYTES: usize = 240;

    /// The path that `text` spells.
    pub fn new(text: &str) -> Result<Self, PathFault> {
        match fault_of(text) {
            None => Ok(Self(text.into())),
            Some(fault) => Err(fault),
        }
    }

    /// The path of a relative [`Path`] of this system, where it has one.
    pub fn of(path: &Path) -> Option<Self> {
        let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
        Self::new(&parts?.join("/")).ok()
    }

    /// The whole path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its last part.
    pub fn name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }

    /// Its last part without the extension.
    pub fn stem(&self) -> &str {
        split_name(self.name()).0
    }

    /// What follows the last dot of its last part; a name that only begins with a dot has none.
    pub fn extension(&self) -> Option<&str> {
        split_name(self.name()).1
    }

    /// The folder it lies in; nothing for a path of one part.
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(parent, _)| Self(parent.into()))
    }

    /// Its parts, outermost first.
    pub fn parts(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/')
    }

    /// A path beneath this folder.
    pub fn join(&self, rest: &str) -> Result<Self, PathFault> {
        match fault_of(rest) {
            None => Self::new(&format!("{}/{rest}", self.0)),
            Some(fault) => Err(fault),
        }
    }

    /// Whether it is `folder` or lies beneath it.
    pub fn starts_with(&self, folder: &Self) -> bool {
        self == folder || self.beneath(folder).is_some()
    }

    /// The rest of the path beneath `folder`.
    pub fn beneath(&self, folder: &Self) -> Option<Self> {
        let rest = self.0.strip_prefix(&*folder.0)?.strip_prefix('/')?;
        Some(Self(rest.into()))
    }
}

fn split_name(name: &str) -> (&str, Option<&str>) {
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem, Some(extension)),
        _ => (name, None),
    }
}

fn fault_of(text: &str) -> Option<PathFault> {
    if text.is_empty() {
        return Some(PathFault::Empty);
    }
    if text.starts_with('/') {
        return Some(PathFault::Absolute);
    }
    if text.len() > FilePath::MAX_BYTES {
        return Some(PathFault::TooLong);
    }
    text.split('/').find_map(part_fault)
}

fn part_fault(part: &str) -> Option<PathFault> {
    match part {
        "" => Some(PathFault::EmptyPart),
        "." | ".." => Some(PathFault::Dots),
        _ if part.eq_ignore_ascii_case(".git") => Some(PathFault::Git),
        _ if part.chars().any(|c| c.is_control() || c == '\\') => Some(PathFault::Character),
        _ => None,
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

impl AsRef<str> for FilePath {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl AsRef<Path> for FilePath {
    fn as_ref(&self) -> &Path {
        Path::new(&*self.0)
    }
}

impl Borrow<str> for FilePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl TryFrom<&str> for FilePath {
    type Error = PathFault;

    fn try_from(text: &str) -> Result<Self, PathFault> {
        Self::new(text)
    }
}

impl Serialize for FilePath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> FilePath {
        FilePath::new(text).unwrap()
    }

    #[test]
    fn takes_itself_apart() {
        let plan = path("accounts/acme/plan.toml");
        assert_eq!(
            (plan.name(), plan.stem(), plan.extension()),
            ("plan.toml", "plan", Some("toml"))
        );
        assert_eq!(plan.parent(), Some(path("accounts/acme")));
        assert_eq!(path("plan.toml").parent(), None);
        assert_eq!(path(".gitignore").extension(), None);
        assert_eq!(plan.parts().count(), 3);
    }

    #[test]
    fn a_folder_is_more_than_a_prefix() {
        let plan = path("acme/plan.toml");
        assert!(plan.starts_with(&path("acme")));
        assert!(!path("acme-two/plan.toml").starts_with(&path("acme")));
        assert_eq!(plan.beneath(&path("acme")), Some(path("plan.toml")));
        assert_eq!(path("acme").join("plan.toml"), Ok(plan));
    }

    #[test]
    fn refuses_what_could_leave_the_root() {
        let cases = [
            ("", PathFault::Empty),
            ("/etc/passwd", PathFault::Absolute),
            ("a/../b", PathFault::Dots),
            ("./a", PathFault::Dots),
            ("a//b", PathFault::EmptyPart),
            ("a/", PathFault::EmptyPart),
            ("a\\b", PathFault::Character),
            ("a\nb", PathFault::Character),
            ("a\0b", PathFault::Character),
            ("a/.GIT/config", PathFault::Git),
        ];
        for (text, fault) in cases {
            assert_eq!(FilePath::new(text), Err(fault), "{text:?}");
        }
        assert_eq!(path("a").join("../b"), Err(PathFault::Dots));
    }

    #[test]
    fn is_at_most_240_bytes_long() {
        assert!(FilePath::new(&"a".repeat(240)).is_ok());
        assert_eq!(FilePath::new(&"a".repeat(241)), Err(PathFault::TooLong));
    }
}
