//! A program that goes on: the preview. It is stopped when the test ends, however it ends.
//!
//! Its output is read all the time, so that it never waits for the test.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// A started program.
#[derive(Debug)]
pub struct Running {
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    /// Starts a command and listens to what it says, on both of its outputs.
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (send, lines) = mpsc::channel();
        let outputs: [Box<dyn Read + Send>; 2] =
            [Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
        for output in outputs {
            let send = send.clone();
            thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    // Nobody listens any more once the test is over.
                    let _ = send.send(line);
                }
            });
        }
        Self { child, lines }
    }

    /// The first line that holds these words, within so many seconds.
    #[track_caller]
    pub fn line_with(&self, words: &str, seconds: u64) -> String {
        let end = Instant::now() + Duration::from_secs(seconds);
        let mut said = String::new();
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) if line.contains(words) => return line,
                Ok(line) => said = said + &line + "\n",
                Err(RecvTimeoutError::Timeout) => {
                    panic!("no line with {words:?} within {seconds} s; it said:\n{said}")
                }
                Err(RecvTimeoutError::Disconnected) => {
                    panic!("it ended without a line with {words:?}; it said:\n{said}")
                }
            }
        }
    }

    /// The address that a server prints: `http://127.0.0.1:PORT/`.
    #[track_caller]
    pub fn address(&self) -> String {
        let line = self.line_with("http://127.0.0.1:", 60);
        let address = &line[line.find("http://").unwrap()..];
        let end = address.find(|char: char| char.is_whitespace() || char == '\u{1b}');
        address[..end.unwrap_or(address.len())].to_owned()
    }

    /// Whether it still runs.
    pub fn is_alive(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_none())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
