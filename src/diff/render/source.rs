//! What is written out: in come the changes, the words for them and the states between which they lie; every
//! format takes of it what it shows.

use crate::diff::change::Changes;
use crate::diff::tell::Story;
use crate::redact::Published;

/// What is written out: the changes, what is told of them, and the states between which they lie.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The values.
    pub changes: &'a Changes,
    /// The words.
    pub story: &'a Story,
    /// The state before.
    pub before: &'a Published,
    /// The state of now.
    pub now: &'a Published,
}
