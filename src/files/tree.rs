//! The one shape of all input: a tree of files that can be listed and read.
//!
//! A folder, a revision, an editor's buffers and a test's texts are the same to everything above.
//! What could not be listed or read comes back as a value, because it is a finding about a plan and
//! not the end of the errand. The invariant: a listing is sorted, whatever the system's own order.

use std::sync::Arc;

use super::{FilePath, PathFault};
use crate::error::{Error, Result};
use crate::i18n::Message;

/// The most files that a tree may hold.
pub const MAX_FILES: usize = 200_000;

/// The most bytes that are read for the first ones of a file where a tree reads whole files only.
const MOST_FOR_START: u64 = 32 * 1024 * 1024;

/// A tree of files.
pub trait FileTree: Send + Sync {
    /// Every file of the tree, and what was passed over; an error when the tree itself is gone or
    /// holds more than [`MAX_FILES`] files.
    fn list(&self) -> Result<Listing>;

    /// The bytes of one file, at most `limit` of them.
    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault>;

    /// Whether a file holds exactly these bytes, for whoever has them already.
    fn holds(&self, path: &FilePath, bytes: &[u8]) -> bool {
        self.read(path, bytes.len() as u64).is_ok_and(|own| own == bytes)
    }

    /// The first bytes of one file, however long it is: `most` of them, or all where it has no more.
    fn start(&self, path: &FilePath, most: u64) -> Result<Vec<u8>, ReadFault> {
        let mut bytes = self.read(path, MOST_FOR_START)?;
        bytes.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(bytes)
    }
}

/// What a tree holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The files, sorted by path.
    pub files: Vec<FilePath>,
    /// What was passed over and is worth a word, sorted by name. Hidden and ignored files are not.
    pub skipped: Vec<Skipped>,
}

/// A name in a tree that is not read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// Its path from the root; bytes that are not UTF-8 are replaced, control characters stay.
    pub name: String,
    /// Why it is not read.
    pub reason: SkipReason,
}

/// Why something in a tree is not read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SkipReason {
    /// It is a symbolic link, whatever it points to.
    Link,
    /// It is neither a file nor a folder.
    NotAFile,
    /// It is another repository inside this one.
    Submodule,
    /// Its name is not UTF-8.
    NotUtf8,
    /// Its name cannot be a [`FilePath`].
    Name(PathFault),
    /// It could not be read.
    Unread(ReadFault),
}

impl SkipReason {
    /// The reason as a sentence about the thing itself.
    pub fn message(&self) -> Message {
        match self {
            Self::Link => Message::new("skipped-link"),
            Self::NotAFile => Message::new("skipped-not-a-file"),
            Self::Submodule => Message::new("skipped-submodule"),
            Self::NotUtf8 => Message::new("skipped-not-utf8"),
            Self::Name(fault) => Message::new("skipped-name").with("reason", fault.message()),
            Self::Unread(fault) => fault.message(),
        }
    }
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReadFault {
    /// There is no such file, or none any more.
    NotFound,
    /// It holds more than `limit` bytes.
    TooLarge {
        /// The most bytes that were asked for.
        limit: u64,
    },
    /// It is a folder, a device or a pipe.
    NotAFile,
    /// It, or a folder on the way, is a symbolic link.
    Link,
    /// The system refused it, in the system's words.
    Unreadable(String),
}

impl ReadFault {
    /// The fault as a sentence about the file.
    pub fn message(&self) -> Message {
        match self {
            Self::NotFound => Message::new("unread-not-found"),
            Self::TooLarge { limit } => {
                let limit = i64::try_from(*limit).unwrap_or(i64::MAX);
                Message::new("unread-too-large").with("limit", rust_decimal::Decimal::from(limit))
            }
            Self::NotAFile => Message::new("unread-not-a-file"),
            Self::Link => Message::new("unread-link"),
            Self::Unreadable(cause) => {
                Message::new("unread-unreadable").with("cause", cause.as_str())
            }
        }
    }
}

impl Listing {
    /// The listing of files and skipped names in any order; an error when there are too many.
    pub fn sorted(mut files: Vec<FilePath>, mut skipped: Vec<Skipped>) -> Result<Self> {
        if files.len() > MAX_FILES {
            return Err(too_many_files());
        }
        files.sort_unstable();
        skipped.sort_unstable();
        Ok(Self { files, skipped })
    }
}

/// The error of a tree that holds more than [`MAX_FILES`] files.
pub(super) fn too_many_files() -> Error {
    Error::files(format!("the folder holds more than {MAX_FILES} files"))
        .hint("name the plan's own folder, or list what does not belong to it in `.gitignore`")
}

impl<T: FileTree + ?Sized> FileTree for &T {
    fn list(&self) -> Result<Listing> {
        (**self).list()
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        (**self).read(path, limit)
    }

    fn holds(&self, path: &FilePath, bytes: &[u8]) -> bool {
        (**self).holds(path, bytes)
    }

    fn start(&self, path: &FilePath, most: u64) -> Result<Vec<u8>, ReadFault> {
        (**self).start(path, most)
    }
}

impl<T: FileTree + ?Sized> FileTree for Box<T> {
    fn list(&self) -> Result<Listing> {
        (**self).list()
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        (**self).read(path, limit)
    }

    fn holds(&self, path: &FilePath, bytes: &[u8]) -> bool {
        (**self).holds(path, bytes)
    }

    fn start(&self, path: &FilePath, most: u64) -> Result<Vec<u8>, ReadFault> {
        (**self).start(path, most)
    }
}

impl<T: FileTree + ?Sized> FileTree for Arc<T> {
    fn list(&self) -> Result<Listing> {
        (**self).list()
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        (**self).read(path, limit)
    }

    fn holds(&self, path: &FilePath, bytes: &[u8]) -> bool {
        (**self).holds(path, bytes)
    }

    fn start(&self, path: &FilePath, most: u64) -> Result<Vec<u8>, ReadFault> {
        (**self).start(path, most)
    }
}
