//! How words begin: the first two bytes of each, as a set that is asked for every byte of a text.
//!
//! Most places of a text begin none of the words, and the set says so without a comparison.

/// A set of pairs of bytes, one bit each.
#[derive(Debug)]
pub struct Starts([u64; 1024]);

impl Starts {
    /// The empty set.
    pub const fn none() -> Self {
        Self([0; 1024])
    }

    /// With how some words begin, each of two bytes and more; one that begins with two small letters in
    /// any case of them.
    #[must_use]
    pub const fn with(mut self, words: &[&str]) -> Self {
        let mut at = 0;
        while at < words.len() {
            let [first, second, ..] = words[at].as_bytes() else { panic!("two bytes and more") };
            self.add(*first, *second);
            if first.is_ascii_lowercase() && !second.is_ascii_uppercase() {
                self.add(first.to_ascii_uppercase(), *second);
                self.add(first.to_ascii_uppercase(), second.to_ascii_uppercase());
            }
            at += 1;
        }
        self
    }

    /// With all of another set.
    #[must_use]
    pub const fn and(mut self, other: &Self) -> Self {
        let mut at = 0;
        while at < self.0.len() {
            self.0[at] |= other.0[at];
            at += 1;
        }
        self
    }

    const fn add(&mut self, first: u8, second: u8) {
        let at = index(first, second);
        self.0[at / 64] |= 1 << (at % 64);
    }

    /// Whether a word may begin with two bytes.
    pub const fn hold(&self, first: u8, second: u8) -> bool {
        let at = index(first, second);
        self.0[at / 64] >> (at % 64) & 1 != 0
    }
}

const fn index(first: u8, second: u8) -> usize {
    (first as usize) << 8 | second as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_how_words_begin() {
        static STARTS: Starts = Starts::none().with(&["tbd"]).and(&Starts::none().with(&["AKIA"]));
        for [first, second] in [b"tb", b"TB", b"Tb", b"AK"] {
            assert!(STARTS.hold(*first, *second));
        }
        for [first, second] in [b"ak", b"Ak", b"to", b"bt"] {
            assert!(!STARTS.hold(*first, *second));
        }
    }
}
