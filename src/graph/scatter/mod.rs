//! Influence beside support: everybody by name, in a column by stance, at a height by influence.
//!
//! In: the facts of a plan. Out: a picture in which no two names overlap and none leaves the frame,
//! however many people stand on one spot: names move up or down, and a thin line leads to where they
//! belong.

mod picture;
mod spread;
mod svg;

pub use picture::{Column, Dot, Fill, Scatter, Shape, scatter};
pub use spread::spread;
pub use svg::scatter_svg;
