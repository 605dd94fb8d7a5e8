//! What the changes lead to: the folder, or a revision.
//!
//! Only whoever was asked knows it; the page says it in its head.

/// What the changes lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// The files as they lie in the folder.
    Folder,
    /// A revision.
    Revision,
}
