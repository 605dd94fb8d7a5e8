//! A section of a page: parts of a report, and forms that have a template of their own.
//!
//! In come blocks of a report, or values with the name of a template; templates take both as they come.

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use crate::report::{Block, Link};

/// A section of a page.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Section {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) count: Option<usize>,
    /// The page on which there is more of it.
    pub(super) page: Option<Link>,
    pub(super) blocks: Vec<Part>,
}

/// A part of a section.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum Part {
    /// A part as every report has it.
    Block(Block),
    /// A form of its own.
    Form { template: &'static str, view: Value },
}

impl Part {
    /// A view in the form of a template.
    pub(super) fn form(template: &'static str, view: &impl Serialize) -> Self {
        Self::Form { template, view: Value::from(Serde(view)) }
    }
}

impl Part {
    /// The part with cards whose headings stand right below the section's.
    pub(super) fn right_below(self) -> Self {
        match self {
            Self::Block(block) => Self::Block(block.right_below()),
            form @ Self::Form { .. } => form,
        }
    }

    /// Whether it is a heading.
    pub(super) fn is_heading(&self) -> bool {
        matches!(self, Self::Block(Block::Heading { .. }))
    }
}

impl From<Block> for Part {
    fn from(block: Block) -> Self {
        Self::Block(block.trimmed())
    }
}
