//! What `.gitignore` files say, folder by folder.
//!
//! In come the bytes of such files, which were read as carefully as any other file; out comes the
//! answer whether a path is ignored. The deepest file that says anything about a path decides.

use std::path::Path;
use std::sync::Arc;

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// The name of the files that say what is ignored.
pub(super) const NAME: &str = ".gitignore";

/// The most bytes of such a file that are read; patterns are costly to compile.
pub(super) const MAX_BYTES: u64 = 256 * 1024;

/// The patterns of a folder and of those above it.
#[derive(Debug, Clone, Default)]
pub(super) struct Ignored(Option<Arc<Patterns>>);

#[derive(Debug)]
struct Patterns {
    here: Gitignore,
    above: Ignored,
}

impl Ignored {
    /// The patterns of `folder`, whose file holds `bytes`, before those of the folders above it.
    /// A line that is no pattern says nothing, as in Git.
    pub(super) fn and_in(&self, folder: &Path, bytes: &[u8]) -> Self {
        let mut builder = GitignoreBuilder::new(folder);
        for line in String::from_utf8_lossy(bytes).trim_start_matches('\u{feff}').lines() {
            let _ = builder.add_line(None, line);
        }
        match builder.build() {
            Ok(here) if !here.is_empty() => {
                Self(Some(Arc::new(Patterns { here, above: self.clone() })))
            }
            _ => self.clone(),
        }
    }

    /// Whether a file is ignored.
    pub(super) fn has_file(&self, path: &Path) -> bool {
        self.has(|patterns| patterns.matched(path, false))
    }

    /// Whether a folder, and with it all that it holds, is ignored.
    pub(super) fn has_folder(&self, path: &Path) -> bool {
        self.has(|patterns| patterns.matched(path, true))
    }

    fn has<'a, T: 'a>(&'a self, matched: impl Fn(&'a Gitignore) -> Match<T>) -> bool {
        let chain = std::iter::successors(self.0.as_ref(), |patterns| patterns.above.0.as_ref());
        chain
            .map(|patterns| matched(&patterns.here))
            .find(|found| !found.is_none())
            .is_some_and(|found| found.is_ignore())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deepest_file_decides() {
        let top =
            Ignored::default().and_in(Path::new("/plans"), b"*.bak\nbuild/\nnot [a pattern\n");
        let deep = top.and_in(Path::new("/plans/acme"), b"!keep.bak\n");
        assert!(top.has_file(Path::new("/plans/acme/keep.bak")));
        assert!(!deep.has_file(Path::new("/plans/acme/keep.bak")));
        assert!(deep.has_file(Path::new("/plans/acme/other.bak")));
        assert!(deep.has_folder(Path::new("/plans/acme/build")));
        assert!(!deep.has_file(Path::new("/plans/acme/build")));
    }
}
