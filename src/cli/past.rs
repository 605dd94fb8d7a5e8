//! What happened to the plans up to a revision: told before where it is kept in the user's cache folder, told
//! anew where it is not, and kept from then on.
//!
//! A file of another repository, language, audience or version is as good as none.

use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::xxh3_64;

use super::session::{Session, cache_folder};
use crate::error::Result;
use crate::files::{canonical, keep_text, kept_text};
use crate::git::{NoHistory, Repository};
use crate::history::{Asked, Entry, Kept, walk};
use crate::model::{Audience, Word};
use crate::read::Hidden;
use crate::redact::{Published, hidden};
use crate::site::History;

/// A larger file of what was told before is not read.
const MOST_KEPT: u64 = 512 * 1024 * 1024;

/// Whether what was told before is read and kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cache {
    /// It is.
    Used,
    /// Everything is told anew, and nothing kept.
    Unused,
}

/// All that happened, the latest first; told before where it is kept, and kept from now on.
pub(super) fn past(
    session: &Session,
    root: &Path,
    spec: &str,
    audience: Audience,
    cache: Cache,
) -> Result<Vec<Entry>> {
    let repository = Repository::around(root).map_err(NoHistory::into_error)?;
    let head = repository.revision_id(spec)?;
    let asked = Asked {
        language: session.language,
        audience,
        hidden: hidden_now(audience, session, root)?,
    };
    let of = label(&asked);
    let file = match cache {
        Cache::Unused => None,
        Cache::Used => cache_file(root, &of),
    };
    let kept = file.as_deref().and_then(|file| kept_text(file, MOST_KEPT));
    let kept = kept.and_then(|text| Kept::read(&text, &of)).unwrap_or_default();
    if kept.head == head {
        return Ok(kept.entries);
    }
    let walked = walk(&repository, spec, &asked, &|id| kept.knows(id))?;
    // An earlier state than what is kept tells nothing new.
    let is_new = walked.end.is_none() || !walked.entries.is_empty();
    let kept = kept.then(walked.entries, walked.end.as_deref(), head);
    if let Some(file) = file.filter(|_| is_new) {
        keep_text(&file, &kept.text(&of));
    }
    Ok(kept.entries)
}

/// All that happened, told in each of the site's languages; nothing where there is no history, and nothing
/// for the customer and whoever sees only a part, to whom the past belongs as little as the files.
pub(super) fn past_of_site(
    session: &Session,
    root: &Path,
    published: &Published,
) -> Result<History> {
    let audience = published.audience();
    if !published.shows_findings() || Repository::around(root).is_err() {
        return Ok(History::new());
    }
    let spec = session.revision_asked().unwrap_or("HEAD");
    let languages = published.workspace().settings.languages.iter();
    let told = languages.map(|language| {
        Ok((*language, past(&session.speaking(*language), root, spec, audience, Cache::Used)?))
    });
    told.collect()
}

/// What the audience may not see today is not told of the past either.
fn hidden_now(audience: Audience, session: &Session, root: &Path) -> Result<Hidden> {
    match audience {
        Audience::Team => Ok(Hidden::default()),
        audience => Ok(hidden(&session.load(root)?, &audience.into())),
    }
}

/// What makes one telling different from another.
fn label(asked: &Asked) -> String {
    let hidden = xxh3_64(format!("{:?}", asked.hidden).as_bytes());
    format!("{} {} {hidden:016x}", asked.language.code(), asked.audience.word())
}

fn cache_file(root: &Path, of: &str) -> Option<PathBuf> {
    let root = canonical(root).ok()?;
    let name = xxh3_64(format!("{}\n{of}", root.display()).as_bytes());
    Some(cache_folder()?.join("history").join(format!("{name:016x}.jsonl")))
}
