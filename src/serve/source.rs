//! What the preview needs from whoever builds the pages.
//!
//! In comes what changed on disk; out come all pages. The preview knows nothing else about a site.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::error::Result;
use crate::files::FilePath;

/// Builds the pages, again and again.
pub trait Source: Send + 'static {
    /// All pages, after `changed` changed since the last call; the first call gets
    /// [`Changed::Everything`]. An error keeps the pages of the last call.
    fn build(&mut self, changed: &Changed) -> Result<Build>;
}

/// What may have changed on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// Anything: forget what was read.
    Everything,
    /// These files of the plans' folder, or what lies beneath them where they are folders.
    Files(BTreeSet<FilePath>),
}

/// All pages of a site.
#[derive(Debug, Clone, Default)]
pub struct Build {
    /// The pages by the path of their address, such as `/en/index.html`.
    pub pages: BTreeMap<String, Page>,
    /// Writes all other pages when somebody asks for them.
    pub on_demand: Option<OnDemand>,
}

/// Writes pages when somebody asks for them: the page at an address, or nothing. What it writes at an address
/// is the same each time.
#[derive(Clone)]
pub struct OnDemand(Arc<Write>);

/// Writes the page at an address.
type Write = dyn Fn(&str) -> Option<Page> + Send + Sync;

impl OnDemand {
    /// Pages that `write` writes.
    pub fn new(write: impl Fn(&str) -> Option<Page> + Send + Sync + 'static) -> Self {
        Self(Arc::new(write))
    }

    /// The page at an address.
    pub fn page(&self, url: &str) -> Option<Page> {
        (self.0)(url)
    }
}

impl std::fmt::Debug for OnDemand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OnDemand")
    }
}

/// A page, or any other file of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its media type, such as `text/html; charset=utf-8`.
    pub content_type: &'static str,
    /// Its bytes; sharing them with the last build spares comparing them.
    pub body: Arc<[u8]>,
}

impl Changed {
    /// Whether `path` may have changed.
    pub fn touches(&self, path: &FilePath) -> bool {
        match self {
            Self::Everything => true,
            Self::Files(changed) => changed.iter().any(|changed| path.starts_with(changed)),
        }
    }

    /// Both changes.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Files(mut all), Self::Files(more)) => {
                all.extend(more);
                Self::Files(all)
            }
            _ => Self::Everything,
        }
    }
}
