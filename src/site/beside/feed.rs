//! `changes.atom`: what changed in the plans, commit by commit, for feed readers; RFC 4287.
//!
//! In come the entries of the history as the edition may tell them, the latest first. An entry's id comes from
//! its commit, so a reader shows it once, wherever the site is published.

use std::fmt::Write;

use jiff::civil::Date;

use super::file::Beside;
use crate::diagnostic::render::Colour;
use crate::diff::render::{Context, Depth, Style, body};
use crate::diff::{Judged, Story};
use crate::history::Entry;
use crate::i18n::Message;
use crate::site::escape::Escaped;
use crate::site::sheet::Sheet;

/// How many entries a feed holds.
const MOST: usize = 100;

/// The feed of changes.
pub(super) struct Feed;

impl Beside for Feed {
    fn bytes(&self, sheet: &Sheet<'_>) -> Vec<u8> {
        let edition = sheet.edition;
        let entries = sheet.basis.history(sheet.language);
        let (site, updated) = (
            edition.title(sheet.language),
            entries.first().map_or(sheet.basis.workspace.today, |one| one.date),
        );
        let title = sheet.say(&Message::new("site-feed-title").with("name", &*site));
        let mut text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<title>{}</title>\n<id>urn:keyplan:changes:{}</id>\n<updated>{}</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
            sheet.language.code(),
            Escaped(&title),
            Escaped(crate::report::slug(&site)),
            instant(updated),
            Escaped(edition.published_at(&format!("{}/index.html", sheet.language))),
        );
        for entry in entries.iter().take(MOST) {
            text += &entry_of(sheet, entry);
        }
        text.push_str("</feed>\n");
        text.into_bytes()
    }
}

fn entry_of(sheet: &Sheet<'_>, entry: &Entry) -> String {
    let story = Story {
        language: sheet.language,
        today: entry.date,
        parts: entry.parts.clone(),
        settings: entry.settings.clone(),
        findings: Judged::default(),
        unread: Vec::new(),
        has_other_bytes: false,
    };
    let style = Style { colour: Colour::Plain, context: Context::Fields(0) };
    let mut text = String::new();
    let _ = write!(
        text,
        "<entry>\n<title>{}</title>\n<id>urn:keyplan:commit:{}</id>\n<updated>{}</updated>\n<author><name>{}</name></author>\n<content type=\"text\">{}</content>\n</entry>\n",
        Escaped(&entry.title),
        Escaped(&entry.id),
        instant(entry.date),
        Escaped(&entry.author),
        Escaped(body(&story, style, Depth::Plans)),
    );
    text
}

/// The beginning of a day; the history knows no hour.
fn instant(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
