//! Git: the repository around the plans, read and never written.
//!
//! In come a folder and the name of a revision; out comes that revision as a [`FileTree`] of the
//! folder, and the commits behind it. Every object is untrusted: headers are read before bodies, and
//! nothing runs a program, follows a link or enters a submodule. Without a usable repository
//! everything else goes on; [`NoHistory`] says why there is none.
//!
//! [`FileTree`]: crate::files::FileTree

mod absence;
mod access;
mod ancestor;
mod line;
mod lines;
mod objects;
mod reference;
mod repository;
mod revision;
mod spec;
mod step;
mod unmerged;

pub use absence::NoHistory;
pub use access::Commit;
pub use line::Line;
pub use lines::{Favour, Lines, merge_lines, merge_lines_for};
pub use repository::Repository;
pub use revision::{Content, Revision};
pub use step::{Blob, Step};
pub use unmerged::{Unmerged, Version};
