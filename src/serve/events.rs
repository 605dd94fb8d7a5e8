//! Tells one browser of each build, over one answer that never ends.
//!
//! In come a socket and what the browser has seen; out come server-sent events until the browser
//! goes or the preview ends. An event holds addresses and a number, never a plan's content.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::http::is_late;
use super::snapshot::{News, Seen, Stage, Waited};

/// How often a silent browser is looked at.
const LOOK: Duration = Duration::from_secs(1);
/// After how many looks something is sent, so that nothing on the way takes the connection for dead.
const HEARTBEAT: u32 = 15;

/// Sends events until the browser is gone.
pub(super) fn send(mut stream: TcpStream, stage: &Stage, mut seen: Seen) -> io::Result<()> {
    stream.write_all(b"retry: 1000\n\n")?;
    // A page that is up to date was still never told why the build after it failed.
    if let Some(news) = stage.current_fault(seen) {
        stream.write_all(event(&news, seen).as_bytes())?;
    }
    let mut quiet = 0;
    loop {
        match stage.wait(seen, LOOK) {
            Waited::Closed => return Ok(()),
            Waited::News(news, now) => {
                stream.write_all(event(&news, now).as_bytes())?;
                seen = now;
                quiet = 0;
            }
            Waited::Quiet if is_gone(&mut stream) => return Ok(()),
            Waited::Quiet => quiet += 1,
        }
        if quiet == HEARTBEAT {
            stream.write_all(b":\n\n")?;
            quiet = 0;
        }
    }
}

fn event(news: &News, seen: Seen) -> String {
    let data = serde_json::to_string(news).expect("texts and numbers are JSON");
    format!("id: {seen}\ndata: {data}\n\n")
}

/// Whether the browser closed its side; whatever else it says is not heard.
fn is_gone(stream: &mut TcpStream) -> bool {
    let mut bytes = [0; 256];
    if stream.set_nonblocking(true).is_err() {
        return true;
    }
    let is_gone = match stream.read(&mut bytes) {
        Ok(count) => count == 0,
        Err(cause) => !is_late(&cause),
    };
    is_gone || stream.set_nonblocking(false).is_err()
}
