//! What changed between two states of the plans, told in the words of the subject.
//!
//! In come two [`Published`](crate::redact::Published) workspaces. [`compare()`] gives [`Changes`]: item by
//! item and field by field, whatever file, order or layout they are written in; [`apply`] turns the state
//! before into the one of now, so the changes tell everything. [`tell()`] makes sentences of them, and
//! `render` writes those out.

mod change;
mod class;
mod compare;
mod edit;
mod figures;
mod impact;
mod reading;
mod renamed;
pub mod render;
mod settings;
mod state;
mod tell;
mod value;

pub use change::{Changes, ItemChange, ItemStep, PlanChange, PlanStep, SettingChange, apply};
pub use class::Class;
pub use compare::{compare, renamed_people, states};
pub use edit::{Edit, Step, edits};
pub use figures::{KeyFigure, Quantity};
pub use impact::Namer;
pub use state::{Content, Contents, State, Subject};
pub use tell::{
    ApprovalStory, Extent, Fact, FigureStory, FindingStory, Impact, ItemStory, Judged, Line, Moved,
    Part, Piece, Segment, Side, Story, Telling, Told, Unread, Voice, Weight, tell,
};
pub use value::{Key, Name, Named, Order, Rows, Table, Value};
