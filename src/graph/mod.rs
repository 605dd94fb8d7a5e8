//! The stakeholder graph: who reports to whom, who sways whom, and pictures of it.
//!
//! The only door to petgraph. A plan becomes a [`StakeholderGraph`] that answers questions, or by
//! [`draw`] a [`Drawing`], which [`render`] turns into text of one format. Nothing here recurses
//! over the people of a plan.

mod among;
mod drawing;
mod graph;
mod layout;
mod power;
mod queries;
pub mod render;

pub use drawing::{
    Badge, Band, Billing, Caption, Card, CardForm, Care, ColorBy, Cover, Curve, Density,
    DrawOptions, Drawing, Focus, Heading, Label, Layer, Layers, Legend, Line, LineStyle, Mark,
    Page, Piece, Sheet, Sign, Symbol, Tone, UnitMark, UnknownLayer, draw, draw_pages,
};
pub use graph::{Influence, StakeholderGraph};
pub use layout::{Direction, Frame, Layout, Link, Node, Point, Rect, Spacing, lay_out};
pub use power::{Step, Way};
pub use queries::{Share, cycle_path, dependency_cycles};
