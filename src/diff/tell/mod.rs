//! Tells changes in the words of the subject, in one language.
//!
//! In come [`Changes`](super::Changes) with the two workspaces, out comes a [`Story`]: identities,
//! sentences and classes, in the order of their weight. Untrusted words stay marked as such.

mod approval;
mod beside;
mod fact;
mod figures;
mod grouped;
mod impact;
mod item;
mod judged;
mod line;
mod prose;
mod speaker;
mod story;
mod telling;
mod whole;

pub use beside::{ApprovalStory, FigureStory, FindingStory, Impact, Judged, Weight};
pub(super) use fact::dotted;
pub use line::{Line, Piece, Voice};
pub use story::{Fact, ItemStory, Part, Segment, Side, Story, Told, Unread};
pub use telling::{Extent, Moved, Telling};
pub use whole::tell;
