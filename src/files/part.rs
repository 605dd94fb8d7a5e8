//! Some of a folder's files, so that several machines can each write a part of them.
//!
//! In come files and which part is wanted, out come those that fall to it: every file falls to exactly one part, and
//! to the same on every machine.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_64;

use super::{FilePath, Pages};
use crate::error::Result;

/// Which part of how many: `2/5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// From 1.
    number: u64,
    of: u64,
}

/// The most parts.
const MOST: u64 = 10_000;

impl Shard {
    /// Whether a file falls to this part.
    pub fn holds(self, path: &FilePath) -> bool {
        xxh3_64(path.as_str().as_bytes()) % self.of == self.number - 1
    }
}

impl FromStr for Shard {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (number, of) = text.split_once('/').ok_or(())?;
        let [number, of]: [u64; 2] = [number.parse().map_err(drop)?, of.parse().map_err(drop)?];
        let is_part = (1..=of).contains(&number) && of <= MOST;
        is_part.then_some(Self { number, of }).ok_or(())
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

/// The files that fall to a part.
pub struct Sharded<'p> {
    /// All files.
    pub pages: &'p dyn Pages,
    /// Which of them.
    pub shard: Shard,
}

impl Pages for Sharded<'_> {
    fn paths(&self) -> Vec<&FilePath> {
        let paths = self.pages.paths().into_iter();
        paths.filter(|path| self.shard.holds(path)).collect()
    }

    fn bytes(&self, path: &FilePath) -> Result<Arc<[u8]>> {
        self.pages.bytes(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_what_is_a_part() {
        for text in ["1/1", "2/5", "5/5"] {
            assert_eq!(text.parse::<Shard>().unwrap().to_string(), text);
        }
        for text in ["", "1", "0/5", "6/5", "a/b", "-1/5", "1/0", "1/5/2", "1/99999999"] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
    }

    #[test]
    fn every_file_falls_to_exactly_one_part() {
        for at in 0..200 {
            let path = FilePath::new(&format!("en/a{at}/index.html")).unwrap();
            let parts = (1..=7).map(|number| Shard { number, of: 7 });
            assert_eq!(parts.filter(|part| part.holds(&path)).count(), 1);
        }
    }
}
