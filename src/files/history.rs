//! What a tree of files knows about its past: which revision it stands at, and which came before.
//!
//! A folder without a repository has no history; everything above must do without one.

use jiff::civil::Date;

use super::{FilePath, FileTree};
use crate::error::Result;

/// One step of the past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// What names it to its history.
    pub id: String,
    /// The day on which it was reached.
    pub on: Date,
    /// The files that it changed: written anew, altered, moved or removed.
    pub changed: Vec<FilePath>,
}

/// The past of a tree of files.
pub trait History: Send + Sync {
    /// The short name of the revision that the files stand at or were last committed as; nothing
    /// before the first commit and outside a repository.
    fn revision(&self) -> Option<String>;

    /// The steps that led here, the latest first, at most `most`. What knows no past has none.
    fn stages(&self, most: usize) -> Result<Vec<Stage>> {
        let _ = most;
        Ok(Vec::new())
    }

    /// The files as a step left them; nothing where the step is not known.
    fn files_at(&self, stage: &Stage) -> Result<Option<Box<dyn FileTree>>> {
        let _ = stage;
        Ok(None)
    }
}
