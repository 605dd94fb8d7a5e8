//! What a file beside the pages is: bytes that are written when they are asked for.
//!
//! In comes a sheet with the file's path and language, out go its bytes, the same each time.

use crate::site::sheet::Sheet;

/// A file beside the pages.
pub(in crate::site) trait Beside: Send + Sync {
    /// Its bytes; the sheet has its path and language.
    fn bytes(&self, sheet: &Sheet<'_>) -> Vec<u8>;
}
