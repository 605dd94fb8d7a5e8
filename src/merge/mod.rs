//! Merging: what two sides made of one file, item by item and field by field.
//!
//! In come the bytes of the base, ours and theirs; out come the merged bytes and what somebody has to decide.
//! Our text is edited, so that its comments and layout stay, and theirs comes with its comments. What was
//! written is read again and must mean what the merge meant; where it does not, and for everything that
//! cannot be read, Git's own merge by line takes over. Nothing of either side is lost without a word.

mod blocks;
mod by_line;
mod clash;
mod edits;
mod file;
mod list;
mod meaning;
mod moved;
mod part;
mod proof;
mod prose;
mod renamed;
mod resolve;
mod sheet;
mod sides;
mod tables;
mod tree;
mod value;
mod work;

pub use clash::{Clash, ClashKind};
pub use file::merge;
pub use resolve::{Answer, BadMarker, Conflict, Left, Misfit, Refusal, Settled};
pub use sides::{Form, Markers, Merged, Sides};
pub use tree::{FileClash, MergedTree, merge_trees};
