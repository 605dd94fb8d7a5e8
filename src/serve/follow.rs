//! Calls back whenever files below a folder have changed, for errands that are done again and again
//! without a browser.

use std::path::Path;
use std::sync::mpsc;

use super::watch::{Scope, Watch, Watching};
use super::window::{Burst, next_burst};
use crate::error::Result;
use crate::files::canonical;

/// Does an errand once, and again after each burst of changes below `folder`, until the errand fails or
/// the folder is gone.
pub fn follow(
    folder: &Path,
    watching: Watching,
    mut errand: impl FnMut() -> Result<()>,
) -> Result<()> {
    let scope = Scope { roots: vec![canonical(folder)?], ignored: Vec::new() };
    let (signals, received) = mpsc::channel();
    // Watching comes before the first errand, or a change during it would be missed.
    let mut watch = Watch::start(&scope, watching, &signals)?;
    loop {
        errand()?;
        match next_burst(&received) {
            Burst::Changed(_) => {}
            Burst::Lost => watch = Watch::start(&scope, watch.watching, &signals)?,
            Burst::Stop => return Ok(()),
        }
    }
}
