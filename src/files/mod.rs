//! Files: the one way in, [`FileTree`], and the one way out, [`replace_folder`].
//!
//! In come a folder on disk, a map of texts, or one laid over the other; out go relative paths,
//! bytes, and values that say why something was not read. Nothing above this room touches
//! `std::fs`, nothing here follows a symbolic link, and nothing here knows what a plan is.

mod atomic;
mod disk;
mod history;
mod ignored;
mod lock;
mod memory;
mod open;
mod output;
mod overlay;
mod own;
mod part;
mod path;
mod place;
mod relative;
mod target;
mod tree;
mod unchanged;
mod walk;

pub use atomic::{Replacement, make_folder, replace_files, write_file_atomically};
pub use disk::DiskTree;
pub use history::{History, Stage};
pub use lock::WhenLocked;
pub use memory::MemoryTree;
pub use output::{Files, Pages, Written, replace_folder};
pub use overlay::Overlay;
pub use own::{keep_text, kept_text};
pub use part::{Shard, Sharded};
pub use path::{FilePath, PathFault};
pub use place::{canonical, is_file, is_folder, keeps_waiting, waiting_beneath, work_tree_around};
pub use relative::{relative, resolved};
pub use target::MARKER;
pub use tree::{FileTree, Listing, MAX_FILES, ReadFault, SkipReason, Skipped};
pub use unchanged::Unchanged;
