//! What a tree of files knows about its past: for now, which revision it stands at.
//!
//! A folder without a repository has no history; everything above must do without one.

/// The past of a tree of files.
pub trait History: Send + Sync {
    /// The short name of the revision that the files stand at or were last committed as; nothing
    /// before the first commit and outside a repository.
    fn revision(&self) -> Option<String>;
}
