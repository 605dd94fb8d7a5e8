//! Who may see what: the only way from a [`Workspace`](crate::workspace::Workspace) to anything that
//! leaves the house.

mod allowed;
mod hidden;
mod published;
mod readers;

pub use allowed::ALLOWED;
pub use hidden::hidden;
pub use published::Published;
pub use readers::{NoReaders, Readers};
