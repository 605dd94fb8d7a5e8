//! Finds the entry of a key in a table, in constant time for large tables.
//!
//! Small tables are searched entry by entry; above [`LINEAR`] entries a hash leads to the entry.
//! Answers never depend on the hash: equal hashes are told apart by their text.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use super::Toml;
use super::node::{Id, KEY_ESCAPED, NONE, Node};

/// Up to this many entries a table is searched one by one.
const LINEAR: u32 = 16;

/// The entries of large tables by table and hash of the key; later twins of a hash are searched.
#[derive(Debug, Default)]
pub(super) struct Index {
    state: RandomState,
    by_hash: HashMap<(Id, u64), Id>,
}

impl Toml {
    /// The entry of `table` with this key.
    pub(super) fn find(&self, table: Id, key: &str) -> Option<Id> {
        let node = &self.nodes[table as usize];
        if node.len <= LINEAR {
            return self.search(node.first, key);
        }
        let found = *self.index.by_hash.get(&(table, self.index.state.hash_one(key)))?;
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
        let node = &self.nodes[id as usize];
        if !node.has(KEY_ESCAPED) {
            return node.key.slice(&self.text);
        }
        let place = self.escaped.binary_search_by_key(&id, |(owner, _)| *owner);
        place.map_or("", |place| &self.escaped[place].1)
    }

    fn note_all(&mut self, table: Id) {
        let mut child = self.nodes[table as usize].first;
        while child != NONE {
            self.note_one(table, child);
            child = self.nodes[child as usize].next;
        }
    }

    fn note_one(&mut self, table: Id, child: Id) {
        let hash = self.index.state.hash_one(self.key(child));
        self.index.by_hash.entry((table, hash)).or_insert(child);
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

    fn key_is(&self, id: Id, key: &str) -> bool {
        let node: &Node = &self.nodes[id as usize];
        if node.has(KEY_ESCAPED) {
            return self.key(id) == key;
        }
        node.key.len() == key.len()
            && self.text.as_bytes().get(node.key.range()) == Some(key.as_bytes())
    }
}
