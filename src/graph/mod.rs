//! The stakeholder graph: who reports to whom, who sways whom, and pictures of it.
//!
//! The only door to petgraph. A plan becomes a [`StakeholderGraph`] that answers questions, or by
//! [`draw`] a [`Drawing`], which [`render`] turns into text of one format. Nothing here recurses
//! over the people of a plan.

mod among;
mod comparison;
mod drawing;
mod graph;
mod layout;
mod power;
mod queries;
pub mod render;

pub use comparison::{Change, Comparison, LineChange, PersonChange, Trait, Was, compare};
pub use drawing::{
    Badge, Band, Before, Billing, Caption, Card, CardChange, CardForm, Care, Changes, ColorBy,
    Cover, Curve, Density, DrawOptions, Drawing, Entry, Focus, Heading, Label, Layer, Layers,
    Legend, Line, LineStyle, Mark, Page, Piece, Sheet, Sign, Symbol, Tone, UnitMark, UnknownLayer,
    draw, draw_pages, draw_pages_since, draw_since,
};
pub use graph::{Influence, StakeholderGraph};
pub use layout::{Direction, Frame, Layout, Link, Node, Point, Rect, Spacing, lay_out};
pub use power::{Step, Way};
pub use queries::{Share, cycle_path, dependency_cycles};
