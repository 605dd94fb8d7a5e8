//! The graphs of a plan: who reports to whom and sways whom, who of ours looks after whom, what work
//! waits for what; and pictures of them.
//!
//! The only door to petgraph. A plan becomes a [`StakeholderGraph`], a [`CoverageGraph`] and a
//! [`WorkGraph`] that answer questions, or by [`draw`] a [`Drawing`], which [`render`] turns into text
//! of one format. Nothing here recurses over the people or the work of a plan.

mod among;
mod comparison;
mod contact;
mod coverage;
mod dominators;
mod drawing;
mod facts;
mod flow;
mod graph;
mod hierarchy;
mod layout;
mod power;
mod queries;
mod reach;
pub mod render;
mod says;
mod scatter;
mod schedule;
mod view;
mod work;

pub use comparison::{Change, Comparison, LineChange, PersonChange, Trait, Was, compare};
pub use contact::{
    Acquaintance, STALE_DAYS, STALE_DAYS_OF_CHAMPION, acquaintance, agreed_days, is_present,
    last_contact, lead,
};
pub use coverage::{CoverageGraph, Keeper};
pub use drawing::{
    Badge, Band, Before, Billing, Caption, Card, CardChange, CardForm, Care, Changes, ColorBy,
    Cover, Curve, Density, DrawOptions, Drawing, Entry, Focus, Heading, Label, Layer, Layers,
    Legend, Line, LineStyle, Mark, Page, Piece, Sheet, Sign, Symbol, Tone, UnitMark, UnknownLayer,
    draw, draw_pages, draw_pages_since, draw_since, for_guests, options_for_guests,
};
pub use facts::Facts;
pub use flow::{Flow, FlowCard, FlowTie, flow, flow_svg};
pub use graph::{Influence, StakeholderGraph};
pub use layout::{Direction, Frame, Layout, Link, Node, Point, Rect, Spacing, lay_out};
pub use power::{Step, Way};
pub use queries::{Share, cycle_path, dependency_cycles};
pub use reach::Cut;
pub use says::{Phrase, Saying, Topic, sayings};
pub use scatter::{Column, Dot, Fill, Scatter, Shape, scatter, scatter_svg, spread};
pub use schedule::{Schedule, Slot};
pub use view::{Asked, GraphKind, GraphView, View, ViewFault};
pub use work::{Dependency, Job, Need, WorkGraph, work_position};
