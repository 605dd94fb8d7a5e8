//! Answers the requests of one connection, one after the other.
//!
//! In comes a socket; it is served in a thread of its own from whatever snapshot is current at each
//! request. How many connections there are at once, and how many of them hear events, is bounded.

use std::io;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::answer::{Content, Reply, reply, security_headers};
use super::events;
use super::guard::Guard;
use super::http::{Answer, Answered, Body, Method, NoRequest, Request, Requests, phrase};
use super::snapshot::{Seen, Stage};

/// The most connections at once.
const MAX_CONNECTIONS: usize = 192;
/// The most browsers that hear events at once; the other connections are for pages.
const MAX_LISTENERS: usize = 64;
/// The most requests over one connection.
const MAX_REQUESTS: usize = 1000;

/// What all connections share.
#[derive(Debug)]
pub(super) struct Hall {
    pub(super) stage: Arc<Stage>,
    pub(super) guard: Guard,
    connections: AtomicUsize,
    listeners: AtomicUsize,
}

/// One of a bounded number of places, free again when dropped.
struct Place<'a>(&'a AtomicUsize);

impl<'a> Place<'a> {
    fn take(taken: &'a AtomicUsize, most: usize) -> Option<Self> {
        let place = Self(taken);
        (taken.fetch_add(1, Ordering::Relaxed) < most).then_some(place)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Hall {
    /// The hall of the pages on `stage`.
    pub(super) fn new(stage: Arc<Stage>, guard: Guard) -> Self {
        let (connections, listeners) = (AtomicUsize::new(0), AtomicUsize::new(0));
        Self { stage, guard, connections, listeners }
    }
}

/// Serves a connection in a thread of its own; one too many is dropped.
pub(super) fn admit(hall: &Arc<Hall>, stream: TcpStream) {
    let hall = Arc::clone(hall);
    // A system out of threads drops the connection too.
    let _ = thread::Builder::new().name("keyplan-preview".to_owned()).spawn(move || {
        if let Some(_place) = Place::take(&hall.connections, MAX_CONNECTIONS) {
            // A browser that goes while it is answered is no fault of anyone.
            let _ = serve(&hall, stream);
        }
    });
}

fn serve(hall: &Hall, stream: TcpStream) -> io::Result<()> {
    let mut requests = Requests::new(stream)?;
    for _ in 0..MAX_REQUESTS {
        let request = match requests.next() {
            Ok(request) => request,
            Err(NoRequest::Gone) => break,
            Err(NoRequest::Refused(status)) => {
                let refusal = Content::text(status, phrase(status));
                let to = Answered { keeps_alive: false, head_only: false };
                requests.answer(&refusal.answer(), to)?;
                break;
            }
        };
        let snapshot = hall.stage.current();
        match reply(&request, &snapshot, hall.stage.seen(&snapshot), &hall.guard) {
            Reply::Events(seen) => return listen(hall, requests, seen),
            Reply::Page(content) => {
                requests.answer(&content.answer(), answered(&request))?;
                if !request.keeps_alive {
                    break;
                }
            }
        }
    }
    requests.end();
    Ok(())
}

fn answered(request: &Request) -> Answered {
    Answered { keeps_alive: request.keeps_alive, head_only: request.method == Method::Head }
}

fn listen(hall: &Hall, mut requests: Requests, seen: Seen) -> io::Result<()> {
    let to = Answered { keeps_alive: false, head_only: false };
    let Some(_place) = Place::take(&hall.listeners, MAX_LISTENERS) else {
        return requests.answer(&Content::text(503, "too many pages are open\n").answer(), to);
    };
    let head = Answer {
        status: 200,
        content_type: "text/event-stream",
        headers: security_headers(),
        body: Body::Stream,
    };
    requests.answer(&head, to)?;
    events::send(requests.into_stream(), &hall.stage, seen)
}
