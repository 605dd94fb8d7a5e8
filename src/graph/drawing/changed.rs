//! The values of a picture of changes: the state that it is compared with, and what changed, in words.
//!
//! Cards and the legend hold them; `changes.rs` makes them.

use std::collections::BTreeMap;

use crate::graph::comparison::Change;
use crate::model::{Id, Plan, Shared};

/// The state that a picture is compared with.
#[derive(Debug, Clone, Copy)]
pub struct Before<'a> {
    /// The plan as it was; none when it was not there.
    pub plan: Option<&'a Plan>,
    /// What all plans shared then.
    pub shared: &'a Shared,
    /// The ids of now of people who had another one, by that.
    pub renamed: &'a BTreeMap<Id, Id>,
    /// What that state is called.
    pub name: &'a str,
}

/// A change in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// How.
    pub change: Change,
    /// What.
    pub text: String,
}

/// All changes in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// What they are called.
    pub title: String,
    /// How many of which kind there are.
    pub summary: String,
    /// All of them, those of people who decide first.
    pub entries: Vec<Entry>,
}

/// What changed of somebody in the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardChange {
    /// How.
    pub change: Change,
    /// What, in words.
    pub words: Vec<String>,
    /// The sign of the stance that they had, when it changed.
    pub stance_before: Option<&'static str>,
    /// What became of the line to their manager.
    pub link: Option<Change>,
}
