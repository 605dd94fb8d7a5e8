//! Leads from the key of a large table to its entry by a hash.
//!
//! Answers never depend on the hash: whoever asks compares the text of what was found.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use super::node::Id;

/// The entries of large tables by table and hash of the key; later twins of a hash are not kept.
#[derive(Debug, Default)]
pub(super) struct Index {
    state: RandomState,
    by_hash: HashMap<(Id, u64), Id>,
}

impl Index {
    /// The entry that may have this key.
    pub(super) fn find(&self, table: Id, key: &str) -> Option<Id> {
        self.by_hash.get(&(table, self.state.hash_one(key))).copied()
    }

    /// Keeps the entry of a key, unless another has the same hash.
    pub(super) fn keep(&mut self, table: Id, key: &str, entry: Id) {
        self.by_hash.entry((table, self.state.hash_one(key))).or_insert(entry);
    }
}
