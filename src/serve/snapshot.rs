//! The pages that are being served, and what changed from one build to the next.
//!
//! In come builds and faults; out come immutable snapshots and, for a browser that has seen an older
//! one, the news since. A snapshot is swapped whole, so no request ever sees half of one.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use xxhash_rust::xxh3::xxh3_128;

use super::{Build, OnDemand, Page};

/// How many builds back the news reaches; who is older than that looks at everything anew.
const REMEMBERED: usize = 64;
/// How many pages that were written on demand are remembered; more, and browsers look anew at theirs.
const MOST_WRITTEN: usize = 400;
/// The most addresses that an event names.
const MAX_NAMED: usize = 500;

/// One build as it is served.
#[derive(Debug, Default)]
pub(super) struct Snapshot {
    /// Counts the builds that differed, from 1.
    pub(super) number: u64,
    /// Why the last build failed, if it did; the pages are then those of the one before.
    pub(super) fault: Option<String>,
    pages: BTreeMap<String, Held>,
    /// Writes the pages that are not there.
    on_demand: Option<OnDemand>,
    /// What was written so far.
    written: Mutex<Written>,
}

/// The pages that somebody asked for.
#[derive(Debug, Default)]
struct Written {
    pages: BTreeMap<String, Option<Held>>,
    /// Whether some were forgotten, because they were too many.
    is_partial: bool,
}

/// A page with the digest of its bytes.
#[derive(Debug, Clone)]
struct Held {
    page: Page,
    digest: u128,
}

/// What a browser is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct News {
    /// The build that is served now.
    pub(super) build: u64,
    /// The addresses that changed, came or went.
    pub(super) changed: BTreeSet<String>,
    /// Whether any address may have changed, because they are too many or too long ago.
    pub(super) all: bool,
    /// Whether a style sheet is among them.
    pub(super) style: bool,
    /// Why the last build failed, if it did.
    pub(super) fault: Option<String>,
}

/// What differs between two builds.
#[derive(Debug, Clone, Default)]
struct Difference {
    urls: BTreeSet<String>,
    style: bool,
    /// Whether other addresses may differ too.
    all: bool,
}

/// The build that a browser has seen, as `RUN-NUMBER`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    run: u64,
    number: u64,
}

impl Seen {
    /// A browser that has seen nothing of this run.
    pub(super) const NOTHING: Self = Self { run: 0, number: 0 };

    /// What a browser says that it has seen; nothing where that is no such text.
    pub(super) fn parse(text: &str) -> Self {
        let parts = text.split_once('-').and_then(|(run, number)| {
            Some(Self { run: u64::from_str_radix(run, 16).ok()?, number: number.parse().ok()? })
        });
        parts.unwrap_or(Self::NOTHING)
    }
}

impl std::fmt::Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}-{}", self.run, self.number)
    }
}

/// What became of waiting for news.
#[derive(Debug)]
pub(super) enum Waited {
    /// There is news.
    News(News, Seen),
    /// There was none in that time.
    Quiet,
    /// There will be none any more.
    Closed,
}

/// Where the current snapshot stands.
#[derive(Debug)]
pub(super) struct Stage {
    /// Tells this run of the preview from the one before on the same port.
    run: u64,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    current: Arc<Snapshot>,
    /// The differences that led to the last builds, newest last.
    recent: VecDeque<Difference>,
    is_closed: bool,
}

impl Stage {
    /// An empty stage for the run with this number, which is not 0.
    pub(super) fn new(run: u64) -> Self {
        Self { run: run.max(1), state: Mutex::default(), changed: Condvar::new() }
    }

    /// The snapshot that is served now.
    pub(super) fn current(&self) -> Arc<Snapshot> {
        Arc::clone(&self.state().current)
    }

    /// What a browser has seen that was given `snapshot`.
    pub(super) fn seen(&self, snapshot: &Snapshot) -> Seen {
        Seen { run: self.run, number: snapshot.number }
    }

    /// Serves a build from now on. One that does not differ from the last is no news.
    pub(super) fn publish(&self, build: Build) {
        let last = self.current();
        let pages: BTreeMap<String, Held> =
            build.pages.into_iter().map(|(url, page)| held(&last, url, page)).collect();
        let mut difference = difference(&last.pages, &pages);
        let written = written_anew(&last, build.on_demand.as_ref(), &mut difference);
        let is_news = !difference.urls.is_empty() || difference.all;
        let snapshot = Snapshot {
            number: last.number,
            fault: None,
            pages,
            on_demand: build.on_demand,
            written: Mutex::new(written),
        };
        if is_news || last.fault.is_some() || last.number == 0 {
            self.put(snapshot, difference);
        } else {
            // Nobody has seen what differs, if anything does.
            self.state().current = Arc::new(snapshot);
        }
    }

    /// Keeps the pages and says why the last build failed.
    pub(super) fn publish_fault(&self, fault: String) {
        let last = self.current();
        if last.fault.as_deref() != Some(&fault) {
            let written = last.written();
            let kept = Written { pages: written.pages.clone(), is_partial: written.is_partial };
            drop(written);
            let snapshot = Snapshot {
                number: last.number,
                fault: Some(fault),
                pages: last.pages.clone(),
                on_demand: last.on_demand.clone(),
                written: Mutex::new(kept),
            };
            self.put(snapshot, Difference::default());
        }
    }

    /// Ends every wait, now and later.
    pub(super) fn close(&self) {
        self.state().is_closed = true;
        self.changed.notify_all();
    }

    /// Waits until there is something that a browser has not seen.
    pub(super) fn wait(&self, seen: Seen, patience: Duration) -> Waited {
        let is_seen = |state: &mut State| {
            !state.is_closed && seen == Seen { run: self.run, number: state.current.number }
        };
        let waited = self.changed.wait_timeout_while(self.state(), patience, is_seen);
        let (state, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        if state.is_closed {
            Waited::Closed
        } else if waited.timed_out() {
            Waited::Quiet
        } else {
            Waited::News(self.news(&state, seen), self.seen(&state.current))
        }
    }

    /// Why the last build failed, for a browser that is up to date otherwise.
    pub(super) fn current_fault(&self, seen: Seen) -> Option<News> {
        let state = self.state();
        let is_fresh = seen == self.seen(&state.current) && state.current.fault.is_some();
        is_fresh.then(|| self.news(&state, seen))
    }

    /// What a browser is told that has seen `seen`.
    fn news(&self, state: &State, seen: Seen) -> News {
        let current = &state.current;
        let missed = current.number.checked_sub(seen.number).filter(|_| seen.run == self.run);
        let missed = missed.and_then(|missed| usize::try_from(missed).ok());
        let mut news = News {
            build: current.number,
            changed: BTreeSet::new(),
            all: true,
            style: true,
            fault: current.fault.clone(),
        };
        if let Some(missed) = missed.filter(|missed| *missed <= state.recent.len()) {
            let mut missed = state.recent.iter().rev().take(missed);
            news.style = missed.clone().any(|difference| difference.style);
            news.changed = missed.clone().flat_map(|difference| difference.urls.clone()).collect();
            news.all = news.changed.len() > MAX_NAMED || missed.any(|difference| difference.all);
        }
        if news.all {
            news.changed.clear();
        }
        news
    }

    /// Serves a snapshot from now on, as the next build.
    fn put(&self, snapshot: Snapshot, difference: Difference) {
        let mut state = self.state();
        state.recent.push_back(difference);
        if state.recent.len() > REMEMBERED {
            state.recent.pop_front();
        }
        state.current = Arc::new(Snapshot { number: snapshot.number + 1, ..snapshot });
        drop(state);
        self.changed.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that can panic runs while the lock is held, so the state is whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Snapshot {
    /// The page at exactly this address; written now, if need be.
    pub(super) fn page(&self, url: &str) -> Option<Page> {
        if let Some(held) = self.pages.get(url) {
            return Some(held.page.clone());
        }
        if let Some(known) = self.written().pages.get(url) {
            return known.as_ref().map(|held| held.page.clone());
        }
        // Nobody waits for the page of somebody else.
        let page = self.on_demand.as_ref()?.page(url).map(Held::of);
        let mut written = self.written();
        if written.pages.len() >= MOST_WRITTEN {
            written.pages.clear();
            written.is_partial = true;
        }
        written.pages.insert(url.to_owned(), page.clone());
        page.map(|held| held.page)
    }

    /// Whether no build has succeeded yet.
    pub(super) fn is_empty(&self) -> bool {
        self.pages.is_empty() && self.on_demand.is_none()
    }

    fn written(&self) -> MutexGuard<'_, Written> {
        // Nothing that can panic runs while the lock is held, so what was written is whole.
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn of(page: Page) -> Self {
        Self { digest: xxh3_128(&page.body), page }
    }
}

/// Writes again what somebody asked for of the last snapshot, and says what of it differs.
fn written_anew(
    last: &Snapshot,
    on_demand: Option<&OnDemand>,
    difference: &mut Difference,
) -> Written {
    let written = last.written();
    let (asked, is_partial) = (written.pages.clone(), written.is_partial);
    drop(written);
    difference.all |= is_partial;
    let anew = asked.into_iter().map(|(url, old)| {
        let new = on_demand.and_then(|on_demand| on_demand.page(&url)).map(Held::of);
        if new.as_ref().map(|held| held.digest) != old.as_ref().map(|held| held.digest) {
            difference.urls.insert(shown(&url));
        }
        (url, new)
    });
    Written { pages: anew.collect(), is_partial: false }
}

fn held(last: &Snapshot, url: String, page: Page) -> (String, Held) {
    let known = last.pages.get(&url).filter(|held| Arc::ptr_eq(&held.page.body, &page.body));
    let digest = known.map_or_else(|| xxh3_128(&page.body), |held| held.digest);
    (url, Held { page, digest })
}

fn difference(old: &BTreeMap<String, Held>, new: &BTreeMap<String, Held>) -> Difference {
    let is_in = |pages: &BTreeMap<String, Held>, url: &str, held: &Held| {
        pages.get(url).is_some_and(|other| {
            other.digest == held.digest && other.page.content_type == held.page.content_type
        })
    };
    let came = new.iter().filter(|(url, held)| !is_in(old, url, held));
    let went = old.iter().filter(|(url, _)| !new.contains_key(*url));
    let mut difference = Difference::default();
    for (url, held) in came.chain(went) {
        difference.style |= held.page.content_type.starts_with("text/css");
        difference.urls.insert(shown(url));
    }
    difference
}

/// The address as a browser shows it: a folder stands for its index.
fn shown(url: &str) -> String {
    match url.strip_suffix("/index.html") {
        Some(folder) => format!("{folder}/"),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(pages: &[(&str, &'static str, &str)]) -> Build {
        let page = |(url, content_type, text): &(&str, &'static str, &str)| {
            ((*url).to_owned(), Page { content_type, body: text.as_bytes().into() })
        };
        Build { pages: pages.iter().map(page).collect(), on_demand: None }
    }

    fn html(pages: &[(&str, &str)]) -> Build {
        build(&pages.iter().map(|(url, text)| (*url, "text/html", *text)).collect::<Vec<_>>())
    }

    fn news(stage: &Stage, number: u64) -> Option<News> {
        match stage.wait(Seen { run: stage.run, number }, Duration::ZERO) {
            Waited::News(news, _) => Some(news),
            _ => None,
        }
    }

    fn urls(news: &News) -> Vec<&str> {
        news.changed.iter().map(String::as_str).collect()
    }

    #[test]
    fn names_what_changed_came_and_went() {
        let stage = Stage::new(7);
        stage.publish(html(&[("/index.html", "1"), ("/en/a.html", "a"), ("/en/index.html", "x")]));
        stage.publish(html(&[("/index.html", "2"), ("/en/b.html", "b"), ("/en/index.html", "x")]));
        let news = news(&stage, 1).unwrap();
        assert_eq!(urls(&news), ["/", "/en/a.html", "/en/b.html"]);
        assert_eq!((news.build, news.all, news.style), (2, false, false));
    }

    #[test]
    fn a_build_that_does_not_differ_is_no_news() {
        let stage = Stage::new(7);
        stage.publish(html(&[("/index.html", "1")]));
        stage.publish(html(&[("/index.html", "1")]));
        assert_eq!(stage.current().number, 1);
        assert_eq!(news(&stage, 1), None);
    }

    #[test]
    fn who_missed_several_builds_hears_of_all() {
        let stage = Stage::new(7);
        for (a, b) in [("1", "1"), ("2", "1"), ("2", "2")] {
            stage.publish(html(&[("/a.html", a), ("/b.html", b)]));
        }
        assert_eq!(urls(&news(&stage, 1).unwrap()), ["/a.html", "/b.html"]);
        assert_eq!(urls(&news(&stage, 2).unwrap()), ["/b.html"]);
        let another_run = Stage::new(8);
        another_run.publish(html(&[]));
        let seen = Seen { run: 7, number: 1 };
        let Waited::News(news, _) = another_run.wait(seen, Duration::ZERO) else { panic!() };
        assert!(news.all);
    }

    #[test]
    fn a_fault_keeps_the_pages_and_goes_when_mended() {
        let stage = Stage::new(7);
        stage.publish(html(&[("/index.html", "1")]));
        stage.publish_fault("broken".to_owned());
        assert_eq!(news(&stage, 1).unwrap().fault.as_deref(), Some("broken"));
        assert!(stage.current().page("/index.html").is_some());
        stage.publish(html(&[("/index.html", "1")]));
        let mended = news(&stage, 2).unwrap();
        assert_eq!((mended.fault, mended.changed.len()), (None, 0));
    }

    /// A build whose every page is written on demand and holds `text`; `/a` alone holds always the same.
    fn on_demand(text: &'static str) -> Build {
        let write = move |url: &str| {
            let text = if url == "/a" { "same" } else { text };
            (url != "/none")
                .then(|| Page { content_type: "text/html", body: text.as_bytes().into() })
        };
        Build { on_demand: Some(OnDemand::new(write)), ..Build::default() }
    }

    #[test]
    fn what_nobody_asked_for_is_no_news_and_yet_fresh() {
        let stage = Stage::new(7);
        stage.publish(on_demand("1"));
        let snapshot = stage.current();
        for url in ["/a", "/b", "/none"] {
            assert_eq!(snapshot.page(url).is_some(), url != "/none");
        }
        stage.publish(on_demand("2"));
        assert_eq!(urls(&news(&stage, 1).unwrap()), ["/b"]);
        assert_eq!(&*stage.current().page("/c").unwrap().body, b"2");
        assert_eq!(&*snapshot.page("/b").unwrap().body, b"1", "an answer comes from one build");
    }

    #[test]
    fn a_build_of_which_nothing_was_seen_changes_in_silence() {
        let stage = Stage::new(7);
        stage.publish(on_demand("1"));
        stage.current().page("/a");
        stage.publish(on_demand("2"));
        assert_eq!(news(&stage, 1), None);
        assert_eq!(&*stage.current().page("/b").unwrap().body, b"2");
    }

    #[test]
    fn a_style_sheet_is_told_from_a_page() {
        let stage = Stage::new(7);
        stage.publish(build(&[("/s.css", "text/css", "1")]));
        stage.publish(build(&[("/s.css", "text/css", "2")]));
        assert!(news(&stage, 1).unwrap().style);
    }

    #[test]
    fn reads_back_what_a_browser_has_seen() {
        let seen = Seen { run: 0xfeed, number: 12 };
        assert_eq!(Seen::parse(&seen.to_string()), seen);
        for text in ["", "-", "1", "x-1", "1-x", "1-99999999999999999999"] {
            assert_eq!(Seen::parse(text), Seen::NOTHING, "{text}");
        }
    }
}
