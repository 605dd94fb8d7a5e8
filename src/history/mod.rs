//! What happened to plans, commit by commit, in the words of the subject.
//!
//! In comes a repository, out come [`Entry`]s, the latest first: a commit that changed something in the plans
//! with all that it changed, told by [`diff`](crate::diff). A merge is one entry. What was told once is kept
//! as text by whoever asks, and only what is new is told again.

mod cache;
mod entry;
mod subject;
mod walk;

pub use cache::Kept;
pub use entry::Entry;
pub use subject::{About, narrowed, times_moved};
pub use walk::{Asked, Walked, walk};
