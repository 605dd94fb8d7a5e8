//! Starts the preview and keeps it running.
//!
//! In come options and a source; out comes a value that serves until it is dropped. Two threads work:
//! one accepts connections, one waits for changes and builds. A build that fails or panics is shown
//! in the browser and ends nothing.

use std::hash::{BuildHasher, Hasher};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::connection::{Hall, admit};
use super::guard::Guard;
use super::snapshot::Stage;
use super::watch::{Scope, Watch, Watching};
use super::window::{Burst, Signal, next_burst};
use super::{Changed, Source};
use crate::error::{Error, Result};
use crate::files::canonical;

/// The most ports that are tried in turn.
const MAX_PORTS: u16 = 50;
/// What the browser says about a build that panicked.
const STOPPED: &str = "the build stopped at a fault of keyplan";
/// How often a folder is looked for that went away.
const LOOK: Duration = Duration::from_millis(200);

/// How a preview is started.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folders to watch, the plans' own first.
    pub folders: Vec<PathBuf>,
    /// Folders inside them that do not count, such as the output.
    pub ignored: Vec<PathBuf>,
    /// The address to listen on; anything but this machine's own is the user's explicit wish.
    pub host: IpAddr,
    /// Further names of this machine that a browser may use.
    pub names: Vec<String>,
    /// The port to listen on.
    pub port: Port,
    /// How changes are noticed.
    pub watching: Watching,
}

/// Which port to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Port {
    /// Any that is free.
    Free,
    /// This one.
    Exactly(u16),
    /// This one, or the next that is free.
    From(u16),
}

impl Options {
    /// The usual preview of the plans in `folder`.
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folders: vec![folder],
            ignored: Vec::new(),
            host: Ipv4Addr::LOCALHOST.into(),
            names: Vec::new(),
            port: Port::From(4321),
            watching: Watching::Events,
        }
    }
}

/// The live preview.
#[derive(Debug)]
pub struct Preview;

impl Preview {
    /// Builds once and serves from then on. An error means that nothing can be served at all; a
    /// first build that fails is shown in the browser.
    pub fn start(options: Options, source: impl Source) -> Result<Running> {
        let listener = bind(options.host, options.port)?;
        let address = listener.local_addr().map_err(|cause| {
            Error::files("cannot tell the address of the preview").caused_by(cause)
        })?;
        let scope = Scope {
            roots: options.folders.iter().map(|folder| canonical(folder)).collect::<Result<_>>()?,
            // What does not exist yet keeps the name that it will have.
            ignored: options
                .ignored
                .into_iter()
                .map(|folder| canonical(&folder).unwrap_or(folder))
                .collect(),
        };
        let (signals, received) = mpsc::channel();
        // Watching comes before the first build, or a change during it would be missed.
        let watch = Watch::start(&scope, options.watching, &signals)?;
        let watching = watch.watching;
        let stage = Arc::new(Stage::new(run_number()));
        let mut builder = Builder { source, stage: Arc::clone(&stage) };
        builder.build(&Changed::Everything);

        let hall = Arc::new(Hall::new(Arc::clone(&stage), Guard::new(address, options.names)));
        let is_stopped = Arc::new(AtomicBool::new(false));
        let accepting = accept(listener, hall, Arc::clone(&is_stopped))?;
        let sender = signals.clone();
        let watched = Watched { scope, watching: options.watching, signals };
        let building = spawn("keyplan-builder", move || builder.run(&received, watch, &watched))?;
        let threads = vec![accepting, building];
        Ok(Running { address, watching, stage, is_stopped, signals: sender, threads })
    }
}

/// A preview that runs until this value is dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    watching: Watching,
    stage: Arc<Stage>,
    is_stopped: Arc<AtomicBool>,
    signals: Sender<Signal>,
    threads: Vec<JoinHandle<()>>,
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address to open in a browser.
    pub fn url(&self) -> String {
        if self.address.ip().is_unspecified() {
            format!("http://localhost:{}/", self.address.port())
        } else {
            format!("http://{}/", self.address)
        }
    }

    /// How changes are noticed in fact; the system may have had no events left to give.
    pub fn watching(&self) -> Watching {
        self.watching
    }

    /// The number of the build that is served.
    pub fn build(&self) -> u64 {
        self.stage.current().number
    }

    /// Why the last build failed, if it did.
    pub fn fault(&self) -> Option<String> {
        self.stage.current().fault.clone()
    }

    /// Serves until the program is ended.
    pub fn wait(mut self) {
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.is_stopped.store(true, Ordering::Relaxed);
        self.stage.close();
        let _ = self.signals.send(Signal::Stop);
        // The thread that accepts is woken by a connection.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

fn bind(host: IpAddr, port: Port) -> Result<TcpListener> {
    let (first, last) = match port {
        Port::Free => (0, 0),
        Port::Exactly(port) => (port, port),
        Port::From(port) => (port, port.saturating_add(MAX_PORTS)),
    };
    let mut refused = None;
    for port in first..=last {
        match TcpListener::bind((host, port)) {
            Ok(listener) => return Ok(listener),
            Err(cause) => refused = Some(cause),
        }
    }
    let error = Error::files(format!("cannot listen on `{}`", SocketAddr::new(host, first)))
        .hint("another program may use the port; name another one with `--port`");
    Err(refused.into_iter().fold(error, Error::caused_by))
}

/// A number that the run before did not have, from the seed that every process gets.
fn run_number() -> u64 {
    std::hash::RandomState::new().build_hasher().finish()
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>> {
    thread::Builder::new().name(name.to_owned()).spawn(work).map_err(|cause| {
        Error::files("cannot start the preview: the system has no thread left").caused_by(cause)
    })
}

fn accept(
    listener: TcpListener,
    hall: Arc<Hall>,
    is_stopped: Arc<AtomicBool>,
) -> Result<JoinHandle<()>> {
    spawn("keyplan-accept", move || {
        loop {
            let accepted = listener.accept();
            if is_stopped.load(Ordering::Relaxed) {
                break;
            }
            match accepted {
                Ok((stream, _)) => admit(&hall, stream),
                // A system out of file handles has some again soon.
                Err(_) => thread::sleep(Duration::from_millis(20)),
            }
        }
    })
}

/// What is needed to set up a watch again.
struct Watched {
    scope: Scope,
    watching: Watching,
    signals: Sender<Signal>,
}

/// Builds and publishes.
struct Builder<S> {
    source: S,
    stage: Arc<Stage>,
}

impl<S: Source> Builder<S> {
    fn run(&mut self, signals: &Receiver<Signal>, watch: Watch, watched: &Watched) {
        let mut watch = Some(watch);
        loop {
            match next_burst(signals) {
                Burst::Stop => return,
                Burst::Changed(changed) => self.build(&changed),
                Burst::Lost => {
                    drop(watch.take());
                    self.build(&Changed::Everything);
                    match watch_again(signals, watched) {
                        Some(again) => watch = Some(again),
                        None => return,
                    }
                    self.build(&Changed::Everything);
                }
            }
        }
    }

    fn build(&mut self, changed: &Changed) {
        // A source that panicked may be in any state, so it is told to forget all next time by
        // being asked for everything: the panic becomes a fault, and a fault asks again.
        let everything = Changed::Everything;
        let changed = if self.stage.current().fault.is_some() { &everything } else { changed };
        match catch_unwind(AssertUnwindSafe(|| self.source.build(changed))) {
            Ok(Ok(build)) => self.stage.publish(build),
            Ok(Err(error)) => self.stage.publish_fault(told(&error)),
            Err(_) => self.stage.publish_fault(STOPPED.to_owned()),
        }
    }
}

/// Sets the watch up again as soon as the folders are back; nothing when the preview ends first.
fn watch_again(signals: &Receiver<Signal>, watched: &Watched) -> Option<Watch> {
    loop {
        match signals.recv_timeout(LOOK) {
            Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
            Ok(Signal::Changed(_) | Signal::Lost) => {}
            Err(RecvTimeoutError::Timeout) => {
                let again = Watch::start(&watched.scope, watched.watching, &watched.signals);
                if let Ok(again) = again {
                    return Some(again);
                }
            }
        }
    }
}

/// An error as the browser shows it.
fn told(error: &Error) -> String {
    let hints = error.hints().iter().map(|hint| format!("\n{hint}"));
    let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    let causes = causes.map(|cause| format!(": {cause}"));
    std::iter::once(error.to_string()).chain(causes).chain(hints).collect()
}
