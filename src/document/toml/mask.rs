//! Which keys a table may have, in one number: asked before the table itself is searched.
//!
//! Keys that differ may share a bit, so that only a no is certain.

/// A set of keys, one bit for several of them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Mask(u64);

impl Mask {
    /// The set that may hold every key.
    pub(super) fn full() -> Self {
        Self(u64::MAX)
    }

    /// Whether a key may be in the set.
    pub(super) fn may_hold(self, key: &str) -> bool {
        self.0 & bit(key) != 0
    }

    /// Puts a key into the set.
    pub(super) fn add(&mut self, key: &str) {
        self.0 |= bit(key);
    }
}

/// The bit of a key, by its length and its first and last letter.
fn bit(key: &str) -> u64 {
    let (first, last) = match key.as_bytes() {
        [] => (0, 0),
        [one] => (*one, *one),
        [first, .., last] => (*first, *last),
    };
    let sum = key.len() + usize::from(first) * 7 + usize::from(last) * 3;
    1 << (sum % 64)
}
