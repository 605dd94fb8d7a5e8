//! Who may see what: the only way from a [`Workspace`](crate::workspace::Workspace) to anything that
//! leaves the house.

mod published;

pub use published::{Published, hidden};
