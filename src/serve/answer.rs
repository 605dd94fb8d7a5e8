//! What a request is answered with.
//!
//! In come the head of a request and a snapshot; out comes an answer made of the snapshot's bytes. An
//! address is looked up in the snapshot and nowhere else; what is not in there does not exist.

use super::Page;
use super::guard::{Asked, Guard};
use super::http::{Answer, Body, Method, Request};
use super::snapshot::{Seen, Snapshot};

/// What a page may load and do: its own style, script, pictures and data, nothing else.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Where the preview's own addresses begin; no page of a site may.
const OWN: &str = "/_keyplan/";
const SCRIPT: &str = include_str!("../../templates/site/live.js");
const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// What to do about a request.
#[derive(Debug)]
pub(super) enum Reply {
    /// Answer.
    Page(Content),
    /// Send events from now on to a browser that has seen this.
    Events(Seen),
}

/// What an answer consists of.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) status: u16,
    media_type: &'static str,
    body: Vec<u8>,
    page: Option<Page>,
    /// What is put into the page before its end.
    script: String,
    location: Option<String>,
}

impl Content {
    /// A short text of the preview itself.
    pub(super) fn text(status: u16, text: &str) -> Self {
        Self::own(status, TEXT, text.into())
    }

    fn own(status: u16, media_type: &'static str, body: Vec<u8>) -> Self {
        Self { status, media_type, body, page: None, script: String::new(), location: None }
    }

    fn page(status: u16, page: &Page, seen: Seen) -> Self {
        let is_html = page.content_type.starts_with("text/html");
        let script = if is_html { script_tag(seen) } else { String::new() };
        let page = Some(page.clone());
        Self { page, script, ..Self::own(status, "", Vec::new()) }
    }

    fn moved(location: String) -> Self {
        Self { location: Some(location), ..Self::text(302, "the page is a folder\n") }
    }

    /// The answer that sends it.
    pub(super) fn answer(&self) -> Answer<'_> {
        let bytes: &[u8] = self.page.as_ref().map_or(&self.body, |page| &page.body);
        let end = match self.script.as_str() {
            "" => bytes.len(),
            _ => memchr::memmem::rfind(bytes, b"</body>").unwrap_or(bytes.len()),
        };
        let mut headers = security_headers();
        if self.status == 405 {
            headers.push(("Allow", "GET, HEAD".to_owned()));
        }
        headers.extend(self.location.clone().map(|location| ("Location", location)));
        Answer {
            status: self.status,
            content_type: self.page.as_ref().map_or(self.media_type, |page| page.content_type),
            headers,
            body: Body::Parts([&bytes[..end], self.script.as_bytes(), &bytes[end..]]),
        }
    }
}

/// The headers that every answer bears.
pub(super) fn security_headers() -> Vec<(&'static str, String)> {
    [
        ("Cache-Control", "no-store"),
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

/// What to do about a request while `snapshot` is served, which a browser then has `seen`.
pub(super) fn reply(request: &Request, snapshot: &Snapshot, seen: Seen, guard: &Guard) -> Reply {
    let path = request.path();
    if !guard.admits(request, asked(path)) {
        return Reply::Page(Content::text(403, "only pages of this preview may ask for this\n"));
    }
    if request.method == Method::Other {
        return Reply::Page(Content::text(405, "the preview only shows\n"));
    }
    match path.strip_prefix(OWN) {
        Some("events") if request.method == Method::Get => {
            let last = request.header("last-event-id").or_else(|| request.query("build"));
            Reply::Events(last.map_or(Seen::NOTHING, Seen::parse))
        }
        Some(name) => Reply::Page(own(name, snapshot, seen)),
        None => Reply::Page(page(path, snapshot, seen)),
    }
}

fn asked(path: &str) -> Asked {
    let is_json = |path: String| {
        let extension = std::path::Path::new(&path).extension();
        extension.is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
    };
    let holds_data = path.starts_with(OWN) || decoded(path).is_some_and(is_json);
    if holds_data { Asked::Data } else { Asked::Page }
}

fn own(name: &str, snapshot: &Snapshot, seen: Seen) -> Content {
    match name {
        "live.js" => Content::own(200, "text/javascript; charset=utf-8", SCRIPT.into()),
        "build" => {
            let build = serde_json::json!({
                "build": snapshot.number, "id": seen.to_string(), "fault": snapshot.fault,
            });
            Content::own(200, "application/json", build.to_string().into())
        }
        _ => Content::text(404, "there is no such page\n"),
    }
}

fn page(path: &str, snapshot: &Snapshot, seen: Seen) -> Content {
    let Some(path) = decoded(path) else { return missing(snapshot, seen) };
    let index = format!("{path}index.html");
    let url = if path.ends_with('/') { &index } else { &path };
    if let Some(page) = snapshot.page(url) {
        return Content::page(200, &page, seen);
    }
    // Links inside a page hold only where its address ends as the folder does.
    match snapshot.page(&format!("{path}/index.html")) {
        Some(_) => Content::moved(encoded(&format!("{path}/"))),
        None => missing(snapshot, seen),
    }
}

fn missing(snapshot: &Snapshot, seen: Seen) -> Content {
    match snapshot.page("/404.html") {
        Some(page) => Content::page(404, &page, seen),
        None if snapshot.is_empty() => {
            let fault = escaped(snapshot.fault.as_deref().unwrap_or_default());
            let script = script_tag(seen);
            let page = format!("<!doctype html><title>keyplan</title><pre>{fault}</pre>{script}");
            Content::own(503, HTML, page.into())
        }
        None => Content::text(404, "there is no such page\n"),
    }
}

fn script_tag(seen: Seen) -> String {
    format!("<script src=\"{OWN}live.js?build={seen}\" defer></script>")
}

/// A path with its `%` sequences read once; nothing where they spell no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first == b'%' {
            let [high, low, after @ ..] = rest else { return None };
            let digit = |byte: u8| char::from(byte).to_digit(16);
            bytes.push(u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?);
            rest = after;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}

/// A path as it may stand in a header.
fn encoded(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let encode = |byte: u8| {
        if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    path.bytes().map(encode).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_an_address_once() {
        assert_eq!(decoded("/de/k%C3%B6ln/").as_deref(), Some("/de/köln/"));
        assert_eq!(decoded("/%252e%252e/").as_deref(), Some("/%2e%2e/"));
        for path in ["/%", "/%4", "/%zz", "/%ff"] {
            assert_eq!(decoded(path), None, "{path}");
        }
        assert_eq!(encoded("/de/köln/\r\n"), "/de/k%C3%B6ln/%0D%0A");
    }
}
