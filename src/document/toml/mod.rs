//! A TOML document as a flat arena: every key, value and comment with its place.
//!
//! Reading never fails: [`Toml::faults`] tells the mistakes and the rest stays. Good files take the
//! fast path, one pass of events; files with structural mistakes are cut into statements first.

mod arena;
mod blame;
mod build;
mod conflict;
mod index;
mod inside;
mod keys;
mod line;
mod mask;
mod node;
mod number;
mod place;
mod recover;
mod scalar;
mod statement;
mod value;

use std::sync::Arc;

use crate::text::Span;

use super::fault::Fault;

pub use self::arena::{Comment, Toml};
pub(super) use self::conflict::whole as conflicts;
pub use self::inside::Inside;
pub use self::keys::Keys;
pub use self::node::{Header, Shape, Written};
pub use self::value::{Entry, Value};

impl Toml {
    /// Reads a document; spans are byte offsets into `text`, with a byte order mark if it has one.
    pub fn parse(text: impl Into<Arc<str>>) -> Self {
        let text = text.into();
        let whole = Span::of(0..text.len());
        Self::parse_part(&text, whole)
    }

    /// Reads the document that lies in `part` of a file; spans are offsets into the file.
    pub(super) fn parse_part(text: &Arc<str>, part: Span) -> Self {
        recover::parse(text, part)
    }

    /// The text that was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text that was read, to share it.
    pub fn source(&self) -> &Arc<str> {
        &self.text
    }

    /// The table of the whole document.
    pub fn root(&self) -> Value<'_> {
        Value::new(self, 0)
    }

    /// The mistakes in order of place, at most [`FAULT_LIMIT`](super::FAULT_LIMIT) and one more.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The comments in order of place.
    pub fn comments(&self) -> &[Comment] {
        &self.comments
    }
}
