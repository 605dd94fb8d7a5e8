//! `keyplan serve`: the site from memory, built again whenever a file changes.
//!
//! The findings stand in every page, so that whoever writes sees them where they look; a file that is
//! broken costs its own lines and nothing else.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::arguments::ServeArguments;
use super::audience::Audience;
use super::build::SITE_FOLDER;
use super::editor::Editor;
use super::output::{Exit, Output};
use super::past::past_of_site;
use super::session::Session;
use crate::diagnostic::render::Counts;
use crate::error::{Error, Result};
use crate::files::{FilePath, Pages as _};
use crate::i18n::{Language, Message};
use crate::model::Audience::Team;
use crate::redact::{Published, Readers};
use crate::serve::{
    Build, Changed, OnDemand, Options, Page, Port, Preview, Source, Watching, media_type,
};
use crate::site::{self, History, PANEL_STYLE};
use crate::workspace::Workspace;

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
    let plans = Plans {
        session: session.clone(),
        root,
        readers: arguments.readers.clone(),
        editor: arguments.editor,
        last: None,
    };
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
    editor: Editor,
    /// What was published last, where all of it may be shown.
    last: Option<Workspace>,
}

impl Source for Plans {
    fn build(&mut self, changed: &Changed) -> Result<Build> {
        let published = self.publish(changed)?;
        let panels = self.panels(&published)?;
        let history = past_of_site(&self.session, &self.root, &published)?;
        let mut build = Build {
            on_demand: Some(written(published, history, panels, self.editor.pattern(&self.root))?),
            ..Build::default()
        };
        let content_type = media_type(PANEL_PATH);
        let style = Page { content_type, body: PANEL_STYLE.as_bytes().into() };
        build.pages.insert(PANEL_PATH.to_owned(), style);
        Ok(build)
    }
}

impl Plans {
    /// The plans as they are; what did not change is not read again.
    fn publish(&mut self, changed: &Changed) -> Result<Published> {
        // A build that fails leaves nothing to go on from.
        let published = match self.last.take() {
            Some(last) => self.session.publish_again(&self.root, &last, changed)?,
            None => self.session.publish(&self.root, &self.readers)?,
        };
        let is_whole = *published.readers() == Readers::from(Team) && !self.session.is_past();
        self.last = is_whole.then(|| published.workspace().clone());
        Ok(published)
    }

    /// The findings as a panel, by the folder of the language that it is in.
    fn panels(&self, published: &Published) -> Result<Vec<(String, String)>> {
        let pattern = self.editor.pattern(&self.root);
        let editor = |path: &str, line: u32| site::in_editor(&pattern, path, line);
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

/// A question for a page, with where the answer goes.
type Asked = (FilePath, Sender<Option<Arc<[u8]>>>);

/// The pages of what was published, each written when somebody asks for it. A thread of its own holds the
/// site, for as long as anybody may ask.
fn written(
    published: Published,
    history: History,
    panels: Vec<(String, String)>,
    editor: String,
) -> Result<OnDemand> {
    let (ask, asked) = mpsc::channel::<Asked>();
    let (ready, is_ready) = mpsc::channel();
    let write = move || {
        let site = match site::build(&published, &history, Some(&editor)) {
            Ok(site) => site,
            Err(fault) => return drop(ready.send(Err(fault))),
        };
        let _ = ready.send(Ok(()));
        let known: BTreeSet<&FilePath> = site.paths().into_iter().collect();
        for (path, answer) in asked {
            // A page that fails costs itself and no other.
            let write = || site.bytes(&path).ok();
            let page =
                known.contains(&path).then(|| catch_unwind(AssertUnwindSafe(write)).ok().flatten());
            let page = page.flatten();
            let _ = answer.send(page);
        }
    };
    let thread = thread::Builder::new().name("keyplan-writer".to_owned());
    thread.spawn(write).map_err(|cause| {
        Error::files("cannot start the preview: the system has no thread left").caused_by(cause)
    })?;
    is_ready.recv().unwrap_or_else(|_| Err(Error::internal("the site could not be built")))?;
    let ask = Mutex::new(ask);
    Ok(OnDemand::new(move |url| {
        let path = FilePath::new(url.strip_prefix('/')?).ok()?;
        let (answer, answered) = mpsc::channel();
        let sender = ask.lock().unwrap_or_else(PoisonError::into_inner).clone();
        sender.send((path.clone(), answer)).ok()?;
        let body = answered.recv().ok()??;
        let panel = panels.iter().find(|(folder, _)| path.as_str().starts_with(folder));
        let is_page = path.extension() == Some("html");
        let panel = panel.filter(|_| is_page);
        let body = panel.map_or_else(|| body.clone(), |(_, panel)| before_end(&body, panel));
        Some(Page { content_type: media_type(path.as_str()), body })
    }))
}

/// A page with something more at the end of its body.
fn before_end(page: &Arc<[u8]>, more: &str) -> Arc<[u8]> {
    match memchr::memmem::rfind(page, b"</body>") {
        Some(end) => [&page[..end], more.as_bytes(), &page[end..]].concat().into(),
        None => page.clone(),
    }
}
