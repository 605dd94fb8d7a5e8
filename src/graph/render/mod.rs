//! Writes a drawing: as a picture, as a graph for other programs, as text for terminals and ears.
//!
//! One file a format, one arm each. Writers decide nothing about the picture and escape all that
//! comes from a plan.

mod dot;
mod format;
mod json;
mod links;
mod marks;
mod mermaid;
mod person;
mod png;
mod style;
mod svg;
mod text;
mod xml;

pub use dot::dot;
pub use format::{Format, render};
pub use json::json;
pub use links::Links;
pub use mermaid::mermaid;
pub use png::png;
pub use style::svg_style;
pub use svg::{svg, svg_inline};
pub use text::{text, text_of_says};
pub(super) use xml::{Escaped, put};
