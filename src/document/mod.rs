//! Text becomes a tree with places: TOML as a flat arena, Markdown as references and safe HTML.
//!
//! The only door to `toml_parser`, `toml` and comrak. Nothing here fails: what cannot be read is a
//! [`Fault`] with its place, and the rest of the document stays usable. Knows no plan.

mod bytes;
mod fault;
mod limits;
mod prose;
mod toml;

pub use self::bytes::{decode, within};
pub use self::fault::{Fault, FaultKind};
pub use self::limits::{
    ARRAY_LIMIT, DEPTH_LIMIT, FAULT_LIMIT, HTML_LIMIT, PROSE_LIMIT, TOML_LIMIT,
};
pub use self::prose::{
    Context, Cut, Embed, Heading, Link, LinkKind, LocalLink, Prose, Reference, Rendered, Section,
    guest_text, plain, references, render,
};
pub use self::toml::{Comment, Entry, Header, Inside, Keys, Shape, Toml, Value, Written};
