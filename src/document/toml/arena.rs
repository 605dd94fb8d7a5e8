//! The arena: the nodes of a document in one list, linked by numbers, and how they are found by key.
//!
//! Small tables are searched entry by entry; above [`LINEAR`] entries an index leads to the entry.

use std::sync::Arc;

use super::index::Index;
use super::node::{Header, Id, KEY_ESCAPED, NONE, Node};
use crate::document::fault::Fault;
use crate::text::Span;

/// Up to this many entries a table is searched one by one.
const LINEAR: u32 = 16;

/// A comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comment {
    /// From `#` (or `<!--`) to its end, without the line's end.
    pub span: Span,
    /// Whether nothing else stands on its line.
    pub alone: bool,
}

/// A document with everything in it that could be read.
#[derive(Debug)]
pub struct Toml {
    pub(super) text: Arc<str>,
    pub(super) nodes: Vec<Node>,
    pub(super) headers: Vec<Header>,
    pub(super) comments: Vec<Comment>,
    pub(super) faults: Vec<Fault>,
    /// Keys with escapes by node, in order of nodes.
    pub(super) escaped: Vec<(Id, Box<str>)>,
    pub(super) index: Index,
}

impl Toml {
    /// The entry of `table` with this key.
    pub(super) fn find(&self, table: Id, key: &str) -> Option<Id> {
        let node = &self.nodes[table as usize];
        if node.len <= LINEAR {
            return self.search(node.first, key);
        }
        let found = self.index.find(table, key)?;
        if self.key_is(found, key) { Some(found) } else { self.search(node.first, key) }
    }

    /// Adds `child` as the last entry or element of `parent`.
    pub(super) fn append(&mut self, parent: Id, child: Id) {
        let node = &mut self.nodes[parent as usize];
        let before = std::mem::replace(&mut node.last, child);
        node.len += 1;
        if before == NONE {
            node.first = child;
        } else {
            self.nodes[before as usize].next = child;
        }
    }

    /// Keeps the index of a table up to date after an entry was added to it.
    pub(super) fn note(&mut self, table: Id, child: Id) {
        match self.nodes[table as usize].len {
            len if len <= LINEAR => {}
            len if len == LINEAR + 1 => self.note_all(table),
            _ => self.note_one(table, child),
        }
    }

    /// The text of a node's key.
    pub(super) fn key(&self, id: Id) -> &str {
        key_of(&self.nodes, &self.escaped, &self.text, id)
    }

    fn note_all(&mut self, table: Id) {
        let mut child = self.nodes[table as usize].first;
        while child != NONE {
            self.note_one(table, child);
            child = self.nodes[child as usize].next;
        }
    }

    fn note_one(&mut self, table: Id, child: Id) {
        let key = key_of(&self.nodes, &self.escaped, &self.text, child);
        self.index.keep(table, key, child);
    }

    fn search(&self, first: Id, key: &str) -> Option<Id> {
        let mut child = first;
        while child != NONE {
            if self.key_is(child, key) {
                return Some(child);
            }
            child = self.nodes[child as usize].next;
        }
        None
    }

    /// Whether a node has a key. Most keys differ in length or in their first letter already.
    #[inline]
    fn key_is(&self, id: Id, key: &str) -> bool {
        let node: &Node = &self.nodes[id as usize];
        if node.has(KEY_ESCAPED) {
            return self.key(id) == key;
        }
        let (text, key) = (self.text.as_bytes(), key.as_bytes());
        node.key.len() == key.len()
            && (key.is_empty() || text.get(node.key.start as usize) == key.first())
            && text.get(node.key.range()) == Some(key)
    }
}

/// The text of a node's key.
fn key_of<'t>(nodes: &[Node], escaped: &'t [(Id, Box<str>)], text: &'t str, id: Id) -> &'t str {
    let node = &nodes[id as usize];
    if !node.has(KEY_ESCAPED) {
        return node.key.slice(text);
    }
    let place = escaped.binary_search_by_key(&id, |(owner, _)| *owner);
    place.map_or("", |place| &escaped[place].1)
}
