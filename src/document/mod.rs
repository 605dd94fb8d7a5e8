//! Text becomes a tree with places: TOML as a flat arena, Markdown as references and safe HTML.
//!
//! The only door to `toml_parser`, `toml` and comrak. Nothing here fails: what cannot be read is a
//! [`Fault`] with its place, and the rest of the document stays usable. Knows no plan.

mod bytes;
mod fault;
mod prose;
mod toml;

pub use self::bytes::{decode, within};
pub use self::fault::{Fault, FaultKind};
pub use self::prose::{
    Context, Cut, Embed, Heading, Link, LinkKind, LocalLink, Prose, Reference, Rendered, Section,
    plain, references, render,
};
pub use self::toml::{Comment, Entry, Header, Shape, Toml, Value, Written};

/// The largest TOML file, in bytes.
pub const TOML_LIMIT: usize = 16 * 1024 * 1024;
/// The longest Markdown text that is read or rendered, in bytes.
pub const PROSE_LIMIT: usize = 256 * 1024;
/// The deepest nesting of tables, arrays and Markdown blocks.
pub const DEPTH_LIMIT: usize = 64;
/// The most elements of one array.
pub const ARRAY_LIMIT: u32 = 250_000;
/// The most faults told of one file; one more says that there are others.
pub const FAULT_LIMIT: usize = 200;
/// The longest HTML made from one Markdown text, in bytes.
pub const HTML_LIMIT: usize = 4 * 1024 * 1024;
