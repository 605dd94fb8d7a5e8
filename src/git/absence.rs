//! Why there is no history: a value, because plans can be checked and built without one.
//!
//! Whoever needs history turns it into an error; everybody else goes on without.

use crate::error::Error;
use crate::i18n::{Language, Message};

/// Why the repository around a folder is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoHistory {
    /// There is none.
    NotARepository,
    /// It has no work tree.
    Bare,
    /// It belongs to another user, so its settings are not to be trusted.
    ForeignOwner,
    /// Its work tree, says its configuration, lies somewhere else.
    OtherWorkTree,
    /// It needs something that libgit2 lacks, such as reftable.
    Unsupported(String),
    /// It is damaged or locked away, in libgit2's words.
    Unreadable(String),
    /// It was not opened within the time that it is given.
    TooSlow,
}

impl NoHistory {
    /// The reason as a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::NotARepository => Message::new("no-history-not-a-repository"),
            Self::Bare => Message::new("no-history-bare"),
            Self::ForeignOwner => Message::new("no-history-foreign-owner"),
            Self::OtherWorkTree => Message::new("no-history-other-work-tree"),
            Self::Unsupported(cause) => {
                Message::new("no-history-unsupported").with("cause", cause.as_str())
            }
            Self::Unreadable(cause) => {
                Message::new("no-history-unreadable").with("cause", cause.as_str())
            }
            Self::TooSlow => Message::new("no-history-too-slow"),
        }
    }

    /// The reason as an error, for an errand that cannot do without history.
    pub fn into_error(self) -> Error {
        let hint = match &self {
            Self::NotARepository => "run this inside the repository of the plans",
            Self::Bare => "run this in a clone with a work tree",
            Self::ForeignOwner => {
                "name the folder in Git's own setting `safe.directory` if you trust it"
            }
            Self::OtherWorkTree => {
                "look at `core.worktree` in its configuration, or run this where its files lie"
            }
            Self::Unsupported(_) => {
                "plans are linted, built and previewed without history; a clone in Git's usual format has one"
            }
            Self::Unreadable(_) => {
                "check the repository with `git status` and `git fsck`; a fresh clone is often the quickest cure"
            }
            Self::TooSlow => {
                "look for pipes in `.git` and for endless `include`s in its configuration"
            }
        };
        Error::git(self.message().in_language(Language::English)).hint(hint)
    }

    pub(super) fn of(cause: &git2::Error) -> Self {
        let text = cause.message();
        match (cause.code(), cause.class()) {
            (git2::ErrorCode::Owner, _) => Self::ForeignOwner,
            _ if text.contains("unsupported") || text.contains("unknown object format") => {
                Self::Unsupported(text.to_owned())
            }
            _ => Self::Unreadable(text.to_owned()),
        }
    }
}
