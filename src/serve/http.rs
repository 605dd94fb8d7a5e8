//! HTTP/1.1 as far as a preview needs it: heads of requests in, answers out.
//!
//! In comes a socket that anyone on this machine may have opened; out come requests whose head was
//! at most 8 KiB and came within ten seconds. A body is never read, so none can be too large.

#![allow(clippy::disallowed_methods, reason = "a slow client is given up by the clock")]

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

/// The longest head of a request, in bytes.
const MAX_HEAD: usize = 8 * 1024;
/// The most headers of a request.
const MAX_HEADERS: usize = 64;
/// How long an open connection may be silent between requests.
const IDLE: Duration = Duration::from_secs(30);
/// How long the head of a request may take.
const HEAD_TIME: Duration = Duration::from_secs(10);
/// How long one write may take.
const WRITE_TIME: Duration = Duration::from_secs(10);

/// The head of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: Method,
    /// The path with its query, as it was sent.
    pub(super) target: String,
    /// Names in lower case.
    headers: Vec<(String, String)>,
    /// Whether another request may follow on the same connection.
    pub(super) keeps_alive: bool,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    /// A page.
    Get,
    /// What a page would be answered with, without the page.
    Head,
    /// Anything else.
    Other,
}

/// Why no request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoRequest {
    /// The client is gone or never said anything.
    Gone,
    /// The client is refused with this status.
    Refused(u16),
}

/// What is answered.
#[derive(Debug)]
pub(super) struct Answer<'a> {
    pub(super) status: u16,
    pub(super) content_type: &'a str,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Body<'a>,
}

/// The bytes of an answer.
#[derive(Debug)]
pub(super) enum Body<'a> {
    /// Bytes in parts, so that a page need not be copied to add something to it.
    Parts([&'a [u8]; 3]),
    /// Bytes that follow one by one until the connection ends.
    Stream,
}

impl Request {
    /// The value of a header, its name in lower case.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The path without its query.
    pub(super) fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    /// The value of a key in the query, as it was sent.
    pub(super) fn query(&self, key: &str) -> Option<&str> {
        let (_, query) = self.target.split_once('?')?;
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find_map(|(known, value)| (known == key).then_some(value))
    }

    /// The request that a head spells, its last empty line left off; or the status that refuses it.
    fn parse(head: &[u8]) -> Result<Self, u16> {
        let head = str::from_utf8(head).map_err(|_| 400u16)?;
        let mut lines = head.split("\r\n");
        let (method, target, version) = request_line(lines.next().unwrap_or_default())?;
        let headers: Vec<(String, String)> = lines.map(header_line).collect::<Result<_, _>>()?;
        if headers.len() > MAX_HEADERS {
            return Err(431);
        }
        let count = |name: &str| headers.iter().filter(|(known, _)| known == name).count();
        // What two readers could understand in two ways is understood in none.
        if count("host") > 1 || count("content-length") > 1 || count("origin") > 1 {
            return Err(400);
        }
        let mut request =
            Self { method, target: target.to_owned(), headers, keeps_alive: version == "HTTP/1.1" };
        let closes = request.header("connection").is_some_and(|value| {
            let value = value.to_ascii_lowercase();
            value.contains("close") || value.contains("upgrade")
        });
        let has_body = request.header("transfer-encoding").is_some()
            || request.header("content-length").is_some_and(|length| length != "0");
        request.keeps_alive &= !closes && !has_body;
        Ok(request)
    }
}

fn request_line(line: &str) -> Result<(Method, &str, &str), u16> {
    let mut parts = line.split(' ');
    let (Some(method), Some(target), Some(version), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(400);
    };
    if !matches!(version, "HTTP/1.1" | "HTTP/1.0") {
        return Err(if version.starts_with("HTTP/") { 505 } else { 400 });
    }
    let is_plain = target.starts_with('/') && target.bytes().all(|byte| byte.is_ascii_graphic());
    let method = match method {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        _ if !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            Method::Other
        }
        _ => return Err(400),
    };
    // Only a method that is refused anyway may name something else than a path.
    if is_plain || method == Method::Other { Ok((method, target, version)) } else { Err(400) }
}

fn header_line(line: &str) -> Result<(String, String), u16> {
    let (name, value) = line.split_once(':').ok_or(400u16)?;
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let value = value.trim_matches([' ', '\t']);
    if name.is_empty() || !name.bytes().all(is_token) || value.contains(char::is_control) {
        return Err(400);
    }
    Ok((name.to_ascii_lowercase(), value.to_owned()))
}

/// The requests of one connection.
#[derive(Debug)]
pub(super) struct Requests {
    stream: TcpStream,
    /// What was read and not yet used.
    ahead: Vec<u8>,
}

impl Requests {
    /// The requests that come over `stream`.
    pub(super) fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        stream.set_write_timeout(Some(WRITE_TIME))?;
        Ok(Self { stream, ahead: Vec::new() })
    }

    /// The next request.
    pub(super) fn next(&mut self) -> Result<Request, NoRequest> {
        let mut deadline = None;
        loop {
            if let Some(end) = memchr::memmem::find(&self.ahead, b"\r\n\r\n") {
                let request =
                    if end > MAX_HEAD { Err(431) } else { Request::parse(&self.ahead[..end]) };
                self.ahead.drain(..end + 4);
                return request.map_err(NoRequest::Refused);
            }
            if self.ahead.len() > MAX_HEAD {
                return Err(NoRequest::Refused(431));
            }
            if !self.ahead.is_empty() && deadline.is_none() {
                deadline = Some(Instant::now() + HEAD_TIME);
            }
            self.read_more(deadline)?;
        }
    }

    fn read_more(&mut self, deadline: Option<Instant>) -> Result<(), NoRequest> {
        let patience = match deadline {
            None => IDLE,
            Some(deadline) => deadline.saturating_duration_since(Instant::now()),
        };
        // A time-out of zero would mean to wait for ever.
        let late = if deadline.is_some() { NoRequest::Refused(408) } else { NoRequest::Gone };
        if patience.is_zero() {
            return Err(late);
        }
        self.stream.set_read_timeout(Some(patience)).map_err(|_| NoRequest::Gone)?;
        let mut bytes = [0; 2048];
        match self.stream.read(&mut bytes) {
            Ok(0) => Err(NoRequest::Gone),
            Ok(count) => {
                self.ahead.extend_from_slice(&bytes[..count]);
                Ok(())
            }
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => Ok(()),
            Err(cause) if is_late(&cause) => Err(late),
            Err(_) => Err(NoRequest::Gone),
        }
    }

    /// Answers; the body is left out where only the head was asked for.
    pub(super) fn answer(&mut self, answer: &Answer<'_>, to: Answered) -> io::Result<()> {
        let mut bytes = head(answer, to);
        if let (Body::Parts(parts), false) = (&answer.body, to.head_only) {
            for part in parts {
                bytes.extend_from_slice(part);
            }
        }
        self.stream.write_all(&bytes)
    }

    /// Ends the connection. What the client still sends is read for a moment, or the system would
    /// take back the answer with it.
    pub(super) fn end(mut self) {
        let _ = self.stream.shutdown(Shutdown::Write);
        let _ = self.stream.set_read_timeout(Some(Duration::from_millis(200)));
        let mut bytes = [0; 4096];
        for _ in 0..16 {
            if !matches!(self.stream.read(&mut bytes), Ok(1..)) {
                break;
            }
        }
    }

    /// The socket, for answers without an end.
    pub(super) fn into_stream(self) -> TcpStream {
        self.stream
    }
}

/// How an answer is sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answered {
    /// Whether another request may follow.
    pub(super) keeps_alive: bool,
    /// Whether the body stays away.
    pub(super) head_only: bool,
}

fn head(answer: &Answer<'_>, to: Answered) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} {}\r\n", answer.status, phrase(answer.status));
    let mut add = |name: &str, value: &str| {
        head.extend([name, ": ", value, "\r\n"]);
    };
    add("Content-Type", answer.content_type);
    if let Body::Parts(parts) = &answer.body {
        add("Content-Length", &parts.iter().map(|part| part.len()).sum::<usize>().to_string());
    }
    for (name, value) in &answer.headers {
        add(name, value);
    }
    add("Connection", if to.keeps_alive { "keep-alive" } else { "close" });
    head.push_str("\r\n");
    head.into_bytes()
}

/// Whether an error only says that the time is over.
pub(super) fn is_late(cause: &io::Error) -> bool {
    matches!(cause.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

/// What a status is called.
pub(super) fn phrase(status: u16) -> &'static str {
    match status {
        200 => "OK",
        302 => "Found",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        431 => "Request Header Fields Too Large",
        503 => "Service Unavailable",
        505 => "HTTP Version Not Supported",
        _ => "Unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(head: &str) -> Result<Request, u16> {
        Request::parse(head.as_bytes())
    }

    #[test]
    fn reads_a_head() {
        let request = parse("GET /en/?build=1-2&x=y HTTP/1.1\r\nHost: localhost:4321\r\nX-A:  b ");
        let request = request.unwrap();
        assert_eq!((request.method, request.path()), (Method::Get, "/en/"));
        assert_eq!((request.query("build"), request.query("none")), (Some("1-2"), None));
        assert_eq!(
            (request.header("host"), request.header("x-a")),
            (Some("localhost:4321"), Some("b"))
        );
        assert!(request.keeps_alive);
    }

    #[test]
    fn refuses_what_could_be_read_in_two_ways() {
        for (head, status) in [
            ("", 400),
            ("GET / HTTP/1.1 x", 400),
            ("GET  / HTTP/1.1", 400),
            ("GET http://evil.example/ HTTP/1.1", 400),
            ("GET * HTTP/1.1", 400),
            ("GET /a\tb HTTP/1.1", 400),
            ("GET /\u{e9} HTTP/1.1", 400),
            ("GET / HTTP/2.0", 505),
            ("GET / FTP/1.0", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: b", 400),
            ("GET / HTTP/1.1\r\n folded: x", 400),
            ("GET / HTTP/1.1\r\nHost : a", 400),
            ("GET / HTTP/1.1\r\nHost: a\nX: b", 400),
            ("GET / HTTP/1.1\r\nno colon", 400),
        ] {
            assert_eq!(parse(head), Err(status), "{head:?}");
        }
        let many = format!("GET / HTTP/1.1{}", "\r\na: b".repeat(65));
        assert_eq!(parse(&many), Err(431));
    }

    #[test]
    fn a_body_or_a_wish_ends_the_connection() {
        for header in [
            "Connection: close",
            "Content-Length: 5",
            "Transfer-Encoding: chunked",
            "Connection: keep-alive, Upgrade",
        ] {
            assert!(
                !parse(&format!("POST / HTTP/1.1\r\n{header}")).unwrap().keeps_alive,
                "{header}"
            );
        }
        assert!(!parse("GET / HTTP/1.0").unwrap().keeps_alive);
        assert!(parse("GET / HTTP/1.1\r\nContent-Length: 0").unwrap().keeps_alive);
    }
}
