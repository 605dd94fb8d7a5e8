//! `keyplan log`: what happened to the plans, commit by commit.
//!
//! In comes what is asked for, out come the commits that concern it, the latest first, as text or JSON.

use std::fmt::Write as _;

use serde_json::json;

use super::arguments::{LogArguments, LogFormat};
use super::output::{Exit, Output};
use super::past::{Cache, past};
use super::session::Session;
use crate::diagnostic::render::{escaped, to_json};
use crate::diff::render::{Context, Depth, Style, body, told};
use crate::diff::{Judged, Story};
use crate::error::{Error, Result};
use crate::history::{About, Entry, narrowed};
use crate::i18n::Message;
use crate::model::Kind;
use crate::text::nearest;

/// The version of the JSON.
const VERSION: u32 = 1;

pub(super) fn run(
    arguments: &LogArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let about = about(arguments.what.as_deref())?;
    let root = session.root(None)?;
    let cache = if arguments.no_cache { Cache::Unused } else { Cache::Used };
    let spec = session.revision_asked().unwrap_or("HEAD");
    let entries = past(session, &root, spec, arguments.audience, cache)?;
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
        let _ = writeln!(text, "{separator}{date}  {}  {author}: {title}", entry.short_id);
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
