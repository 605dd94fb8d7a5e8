//! Files that keyplan keeps for itself in a folder of the user: only the user may read them.
//!
//! They hold what could be made again, so whatever goes wrong with them is nobody's concern: there is then
//! nothing kept.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

/// The text that was kept in a file, when there is one of at most `limit` bytes.
pub fn kept_text(path: &Path, limit: u64) -> Option<String> {
    let file = fs::File::open(path).ok()?;
    let found = file.metadata().ok()?;
    if !found.is_file() || found.len() > limit {
        return None;
    }
    let mut text = String::new();
    file.take(limit).read_to_string(&mut text).ok()?;
    Some(text)
}

/// Keeps a text in a file, whole or not at all; whether it is kept.
pub fn keep_text(path: &Path, text: &str) -> bool {
    write(path, text.as_bytes()).is_some()
}

fn write(path: &Path, bytes: &[u8]) -> Option<()> {
    let folder = path.parent()?;
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).ok()?;
    let aside = path.with_extension(std::process::id().to_string());
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&aside).ok()?;
    let written = file.write_all(bytes).and_then(|()| fs::rename(&aside, path));
    if written.is_err() {
        let _ = fs::remove_file(&aside);
    }
    written.ok()
}
