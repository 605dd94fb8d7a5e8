//! The picture of a plan's stakeholders, ready to be written in any format.
//!
//! In: a plan and what all plans share. Out: cards, lines, frames and a legend, each with its place
//! and its words in one language. Writers only write; whatever is to be seen is decided here.

mod band;
mod cards;
mod cast;
mod changed;
mod changes;
mod density;
mod draw;
mod drawing;
mod dress;
mod guests;
mod heading;
mod layers;
mod legend;
mod line_style;
mod lines;
mod names;
mod options;
mod page;
mod page_cast;
mod parting;
mod routes;
mod scene;
mod sheet;
mod stage;
mod units;
mod widths;
mod words;

pub(in crate::graph) use band::UNIT_TONES;
pub use band::{Band, Care, Tone};
pub use cards::{Badge, Billing, Card, Cover, Sign};
/// The measures of a card that writers need.
pub(in crate::graph) use cards::{stale_width, tail_width};
pub use changed::{Before, CardChange, Changes, Entry};
pub(in crate::graph) use density::Measures;
pub use density::{CardForm, Density};
pub use draw::{draw, draw_pages, draw_pages_since, draw_since};
pub use drawing::Drawing;
pub use guests::{for_guests, options_for_guests};
pub use heading::Heading;
pub use layers::{Layer, Layers, UnknownLayer};
pub use legend::{Legend, Mark, Symbol};
pub use line_style::LineStyle;
pub use lines::Line;
pub use options::{Caption, ColorBy, DrawOptions, Focus};
pub use page::Page;
pub use routes::{Curve, Piece};
pub use sheet::Sheet;
pub(in crate::graph) use stage::TAB;
pub use units::UnitMark;
pub use widths::Label;
pub(in crate::graph) use widths::{Face, clean, fit, width};
