//! `keyplan serve`: how it starts and how it says that it cannot. What it does then is `serve.rs`
//! and, in a real browser, `browser/`.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::{TODAY, nordwind};
use crate::support::Project;

/// The answer to one request.
pub(super) fn asked(address: &str, path: &str) -> String {
    let host = address.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn shows_the_plans_and_says_where() {
    let project = nordwind();
    let mut preview = project.start(["serve", "--port", "0", "--today", TODAY]);
    let line = preview.line_with("http://127.0.0.1:", 60);
    assert!(line.contains("(2 errors, 1 warning)"), "{line}");
    let from = line.find("http://").unwrap();
    let address = line[from..].split(' ').next().unwrap();
    let page = asked(address, "/en/nordwind/index.html");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("Ada Roth"), "{page}");
    assert!(preview.is_alive());
    assert!(!project.path("site").exists());
}

#[test]
fn speaks_german_and_takes_the_folder_as_an_argument() {
    let project = nordwind();
    let folder = project.path("accounts");
    let args = ["serve", folder.to_str().unwrap(), "--port", "0", "--lang", "de"];
    project.start(args).line_with("2 Fehler", 60);
}

#[test]
fn says_why_it_cannot_start() {
    Project::new().run(["serve", "--port", "0"]).code(2).stderr_has("no `keyplan.toml`");
    let project = nordwind();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    project.run(["serve", "--port", &port]).code(2).stderr_has(&port);
    project.run(["serve", "--port", "x"]).code(2).stderr_has("--port");
    project.run(["serve", "--host", "nowhere"]).code(2).stderr_has("--host");
    project.run(["serve", "--at", "HEAD"]).code(2).stderr_has("no Git repository");
}

#[test]
fn an_item_opens_in_the_writer_s_own_editor() {
    let project = nordwind();
    let preview = project.start(["serve", "--port", "0", "--today", TODAY, "--editor", "zed"]);
    let page = asked(&preview.address(), "/en/nordwind/people.html");
    let link = page.split("class=\"src\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
    let link = link.expect("a link to the line of an item");
    assert!(
        link.starts_with("zed://file/") && link.contains("accounts/nordwind/plan.toml:"),
        "{link}"
    );
    drop(preview);
    // What is built for readers leads nowhere near somebody's machine.
    project.run(["build", "--out", "built", "--today", TODAY]).success();
    assert!(!project.read("built/en/nordwind/people.html").contains("://file/"));
    project.run(["serve", "--editor", "rm"]).code(2).stderr_has("one of: vscode, vscodium");
}
