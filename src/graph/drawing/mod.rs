//! The picture of a plan's stakeholders, ready to be written in any format.
//!
//! In: a plan and what all plans share. Out: cards, lines, frames and a legend, each with its place
//! and its words in one language. Writers only write; whatever is to be seen is decided here.

mod band;
mod cards;
mod cast;
mod drawing;
mod dress;
mod heading;
mod layers;
mod legend;
mod lines;
mod options;
mod routes;
mod units;
mod widths;
mod words;

pub(in crate::graph) use band::UNIT_TONES;
pub use band::{Band, Care, Tone};
/// The measures of a card that writers need.
pub(in crate::graph) use cards::{BADGE_STEP, BAND, stale_width, tail_width};
pub use cards::{Badge, Billing, Card, Cover, Sign};
pub use drawing::{Drawing, draw};
pub use heading::Heading;
pub use layers::{Layer, Layers, UnknownLayer};
pub use legend::{Legend, Mark, Symbol};
pub use lines::{Line, LineStyle};
pub use options::{Caption, ColorBy, DrawOptions, Focus};
pub use routes::{Curve, Piece};
pub use units::UnitMark;
pub use widths::Label;
