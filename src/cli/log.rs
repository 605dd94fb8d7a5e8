//! `keyplan log`: what happened to the plans, commit by commit.
//!
//! What was told before is kept in the user's cache folder and told again from there; without one, or
//! with one that cannot be used, everything is told anew.

use std::path::{Path, PathBuf};

use serde_json::json;
use xxhash_rust::xxh3::xxh3_64;

use super::arguments::{LogArguments, LogFormat};
use super::output::{Exit, Output};
use super::session::{Session, cache_folder};
use crate::diagnostic::render::{escaped, to_json};
use crate::diff::render::{Context, Depth, Style, body, told};
use crate::diff::{Judged, Story};
use crate::error::{Error, Result};
use crate::files::{canonical, keep_text, kept_text};
use crate::git::{NoHistory, Repository};
use crate::history::{About, Asked, Entry, Kept, narrowed, walk};
use crate::i18n::Message;
use crate::model::{Audience, Kind, Word};
use crate::read::Hidden;
use crate::redact::hidden;
use crate::text::nearest;

/// The version of the JSON.
const VERSION: u32 = 1;
/// A larger file of what was told before is not read.
const MOST_KEPT: u64 = 512 * 1024 * 1024;

pub(super) fn run(
    arguments: &LogArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let about = about(arguments.what.as_deref())?;
    let root = session.root(None)?;
    let entries = history(arguments, session, &root)?;
    let is_known =
        entries.iter().any(|entry| entry.parts.iter().any(|part| is_in(&about, &part.id)));
    if !is_known && about != About::Everything {
        return Err(unknown(arguments, &entries));
    }
    let since = arguments.since;
    let recent = entries.into_iter().filter(|entry| since.is_none_or(|since| entry.date >= since));
    let mut told = narrowed(recent, &about);
    told.truncate(arguments.limit.unwrap_or(usize::MAX));
    let text = match arguments.format {
        LogFormat::Json => in_json(&told),
        LogFormat::Text => in_text(told, &about, session, output),
    };
    output.print(&text)?;
    Ok(Exit::Clean)
}

fn about(what: Option<&str>) -> Result<About> {
    let Some(what) = what else { return Ok(About::Everything) };
    About::of(what).ok_or_else(|| {
        let kind = what.rsplit('/').next().and_then(|item| item.split('.').next()).unwrap_or(what);
        let error = Error::usage(format!("there is no kind `{kind}`"));
        match nearest(kind, Kind::WORDS.iter().copied().chain(["page"])) {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error
                .hint("an item is named as `account/kind.id`, such as `nordwind/objective.mttr`"),
        }
    })
}

fn is_in(about: &About, id: &str) -> bool {
    match about {
        About::Everything => true,
        About::Plan(plan) | About::Item(plan, _) => **plan == *id,
    }
}

fn unknown(arguments: &LogArguments, entries: &[Entry]) -> Error {
    let asked = arguments.what.as_deref().unwrap_or_default();
    let account = asked.split('/').next().unwrap_or(asked);
    let ids = || entries.iter().flat_map(|entry| entry.parts.iter().map(|part| &*part.id));
    let error = Error::usage(format!("the history knows no account `{account}`"));
    match nearest(account, ids().filter(|id| !id.is_empty())) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error
            .hint("an account is named by its plan's folder; what is not committed has no history"),
    }
}

/// All that happened, the latest first; told before where it is kept, and kept from now on.
fn history(arguments: &LogArguments, session: &Session, root: &Path) -> Result<Vec<Entry>> {
    let repository = Repository::around(root).map_err(NoHistory::into_error)?;
    let spec = session.revision_asked().unwrap_or("HEAD");
    let head = repository.revision_id(spec)?;
    let asked = Asked {
        language: session.language,
        audience: arguments.audience,
        hidden: hidden_now(arguments.audience, session, root)?,
    };
    let of = label(&asked);
    let file = if arguments.no_cache { None } else { cache_file(root, &of) };
    let kept = file.as_deref().and_then(|file| kept_text(file, MOST_KEPT));
    let kept = kept.and_then(|text| Kept::read(&text, &of)).unwrap_or_default();
    if kept.head == head {
        return Ok(kept.entries);
    }
    let walked = walk(&repository, spec, &asked, &|id| kept.knows(id))?;
    let kept = kept.then(walked.entries, walked.end.as_deref(), head);
    if let Some(file) = file {
        keep_text(&file, &kept.text(&of));
    }
    Ok(kept.entries)
}

/// What the audience may not see today is not told of the past either.
fn hidden_now(audience: Audience, session: &Session, root: &Path) -> Result<Hidden> {
    match audience {
        Audience::Team => Ok(Hidden::default()),
        audience => Ok(hidden(&session.load(root)?, audience)),
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

fn in_text(entries: Vec<Entry>, about: &About, session: &Session, output: &Output) -> String {
    let style = Style { colour: output.colour(), context: Context::Fields(0) };
    let depth = match about {
        About::Everything => Depth::Plans,
        About::Plan(_) => Depth::Items,
        About::Item(..) => Depth::Facts,
    };
    if entries.is_empty() {
        return Message::new("log-none").in_language(session.language) + "\n";
    }
    let mut text = String::new();
    for entry in entries {
        let date = crate::i18n::date(session.language, entry.date);
        let (author, title) = (escaped(&entry.author), escaped(&entry.title));
        let separator = if text.is_empty() { "" } else { "\n" };
        text += &format!("{separator}{date}  {}  {author}: {title}\n", entry.short_id);
        let story = Story {
            language: session.language,
            today: entry.date,
            parts: entry.parts,
            settings: entry.settings,
            findings: Judged::default(),
            unread: Vec::new(),
            has_other_bytes: false,
        };
        text += &body(&story, style, depth);
    }
    text
}

fn in_json(entries: &[Entry]) -> String {
    let entry = |entry: &Entry| {
        json!({
            "id": entry.id,
            "date": entry.date.to_string(),
            "author": entry.author,
            "title": entry.title,
            "plans": entry.parts.iter().map(told).collect::<Vec<_>>(),
            "settings": entry.settings.iter().map(|fact| &fact.field).collect::<Vec<_>>(),
        })
    };
    let entries: Vec<_> = entries.iter().map(entry).collect();
    to_json(&json!({ "version": VERSION, "entries": entries }))
}
