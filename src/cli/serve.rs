//! `keyplan serve`: the site from memory, built again whenever a file changes.
//!
//! The findings stand in every page, so that whoever writes sees them where they look; a file that is
//! broken costs its own lines and nothing else.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::arguments::ServeArguments;
use super::audience::Audience;
use super::build::SITE_FOLDER;
use super::output::{Exit, Output};
use super::past::past_of_site;
use super::session::Session;
use crate::diagnostic::render::Counts;
use crate::error::Result;
use crate::i18n::{Language, Message};
use crate::redact::Published;
use crate::serve::{Build, Changed, Options, Page, Port, Preview, Source, Watching, media_type};
use crate::site::{self, PANEL_STYLE};

/// The port on which the preview is looked for first.
const USUAL_PORT: u16 = 4321;
/// Where the style sheet of the findings panel is.
const PANEL_PATH: &str = "/assets/preview.css";
/// How often files are looked at where no changes are told.
const POLL_EVERY: Duration = Duration::from_millis(500);

pub(super) fn run(
    arguments: &ServeArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let root = session.root(arguments.dir.as_deref())?;
    let options = Options {
        ignored: vec![root.join(SITE_FOLDER)],
        host: arguments.host,
        port: arguments.port.map_or(Port::From(USUAL_PORT), Port::Exactly),
        watching: if arguments.poll { Watching::Polling(POLL_EVERY) } else { Watching::Events },
        ..Options::new(root.clone())
    };
    let plans = Plans { session: session.clone(), root, readers: arguments.readers.clone() };
    // Once before listening: what fails the first time would fail in silence later.
    let published = session.publish(&plans.root, &plans.readers)?;
    arguments.readers.checked(published.readers())?;
    let counts = Counts::of(published.findings()).phrase(session.language);
    let preview = Preview::start(options, plans)?;
    let say = |key: &'static str| Message::new(key).in_language(session.language);
    if !arguments.host.is_loopback() {
        output.say(&say("serve-open"));
    }
    let at = Message::new("serve-at").with("url", preview.url()).with("counts", counts);
    output.print(&format!("{}\n", at.in_language(session.language)))?;
    output.say(&say("serve-end"));
    preview.wait();
    Ok(Exit::Clean)
}

/// The plans of a folder, as pages.
struct Plans {
    session: Session,
    root: PathBuf,
    readers: Audience,
}

impl Source for Plans {
    fn build(&mut self, _: &Changed) -> Result<Build> {
        let published = self.session.publish(&self.root, &self.readers)?;
        let panels = self.panels(&published)?;
        let mut build = Build::default();
        let history = past_of_site(&self.session, &self.root, &published)?;
        for (path, body) in site::build(&published, &history)?.files()? {
            let content_type = media_type(path.as_str());
            let panel = panels.iter().find(|(folder, _)| path.as_str().starts_with(folder));
            let body = panel.map_or_else(|| body.clone(), |(_, panel)| before_end(&body, panel));
            build.pages.insert(format!("/{path}"), Page { content_type, body });
        }
        let content_type = media_type(PANEL_PATH);
        let style = Page { content_type, body: PANEL_STYLE.as_bytes().into() };
        build.pages.insert(PANEL_PATH.to_owned(), style);
        Ok(build)
    }
}

impl Plans {
    /// The findings as a panel, by the folder of the language that it is in.
    fn panels(&self, published: &Published) -> Result<Vec<(String, String)>> {
        let root = self.root.display();
        let editor = |path: &str, line: u32| format!("vscode://file{root}/{path}:{line}");
        if !published.shows_findings() {
            return Ok(Vec::new());
        }
        let languages = &published.workspace().settings.languages;
        let panel = |language: &Language| {
            let panel = site::panel(published, *language, PANEL_PATH, &editor)?;
            Ok((format!("{language}/"), panel))
        };
        languages.iter().map(panel).collect()
    }
}

/// A page with something more at the end of its body.
fn before_end(page: &Arc<[u8]>, more: &str) -> Arc<[u8]> {
    match memchr::memmem::rfind(page, b"</body>") {
        Some(end) => [&page[..end], more.as_bytes(), &page[end..]].concat().into(),
        None => page.clone(),
    }
}
