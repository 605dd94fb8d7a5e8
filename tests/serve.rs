//! The preview, spoken to over real sockets while real files change.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test may panic, touch the disk and wait"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use keyplan::error::{Error, Result};
use keyplan::files::{DiskTree, FileTree};
use keyplan::serve::{
    Build, CONTENT_SECURITY_POLICY, Changed, Options, Page, Port, Preview, Running, Source,
    Watching,
};
use tempfile::TempDir;

/// How long anything may take before a test gives up; nothing is expected to take long.
const PATIENCE: Duration = Duration::from_secs(20);

/// A page for each file: `acme/plan.toml` is served as `/acme/plan.toml.html`.
struct Mirror {
    root: PathBuf,
    builds: Arc<AtomicUsize>,
}

impl Source for Mirror {
    fn build(&mut self, _changed: &Changed) -> Result<Build> {
        self.builds.fetch_add(1, Ordering::SeqCst);
        let tree = DiskTree::open(&self.root)?;
        let mut pages = BTreeMap::new();
        for path in tree.list()?.files {
            let Ok(bytes) = tree.read(&path, 1 << 20) else { continue };
            let text = String::from_utf8(bytes).unwrap();
            match text.as_str() {
                "broken" => return Err(Error::config("the plan is broken").hint("mend it")),
                "panic" => panic!("a fault of the source"),
                _ => {}
            }
            let body = format!("<html><body><main>{text}</main></body></html>");
            pages.insert(format!("/{path}.html"), html(&body));
        }
        pages.insert("/index.html".to_owned(), html("<html><body>home</body></html>"));
        pages.insert("/en/index.html".to_owned(), html("<html><body>english</body></html>"));
        pages.insert("/404.html".to_owned(), html("<html><body>not here</body></html>"));
        pages.insert(
            "/index.json".to_owned(),
            Page { content_type: "application/json", body: b"{}".as_slice().into() },
        );
        Ok(Build { pages, on_demand: None })
    }
}

fn html(text: &str) -> Page {
    Page { content_type: "text/html; charset=utf-8", body: text.as_bytes().into() }
}

struct Stage {
    folder: TempDir,
    builds: Arc<AtomicUsize>,
    running: Running,
}

impl Stage {
    fn new(watching: Watching) -> Self {
        Self::with(watching, |_| {})
    }

    fn with(watching: Watching, change: impl FnOnce(&mut Options)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("plans");
        fs::create_dir_all(root.join("acme")).unwrap();
        fs::write(root.join("acme/plan.toml"), "one").unwrap();
        let builds = Arc::new(AtomicUsize::new(0));
        let source = Mirror { root: root.clone(), builds: Arc::clone(&builds) };
        let mut options = Options { port: Port::Free, watching, ..Options::new(root.clone()) };
        options.ignored = vec![root.join("site")];
        change(&mut options);
        let running = Preview::start(options, source).unwrap();
        Self { folder, builds, running }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("plans").join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn address(&self) -> SocketAddr {
        self.running.address()
    }

    fn host(&self) -> String {
        format!("localhost:{}", self.address().port())
    }

    /// What the preview answers to these bytes.
    fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        // A client that says too much may be cut off while it speaks.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8(answer).unwrap()
    }

    fn ask(&self, method: &str, target: &str, headers: &[&str]) -> String {
        let host = format!("Host: {}", self.host());
        let mut lines = vec![format!("{method} {target} HTTP/1.1")];
        if !headers.iter().any(|header| header.starts_with("Host:")) {
            lines.push(host);
        }
        lines.extend(headers.iter().map(|header| (*header).to_owned()));
        lines.push("Connection: close\r\n\r\n".to_owned());
        self.raw(lines.join("\r\n").as_bytes())
    }

    fn get(&self, target: &str) -> String {
        self.ask("GET", target, &[])
    }

    fn listen(&self, query: &str) -> Events {
        let mut stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let request =
            format!("GET /_keyplan/events{query} HTTP/1.1\r\nHost: {}\r\n\r\n", self.host());
        stream.write_all(request.as_bytes()).unwrap();
        Events(BufReader::new(stream))
    }

    /// The build that a page fetched now shows.
    fn seen(&self) -> String {
        let page = self.get("/");
        let (_, rest) = page.split_once("live.js?build=").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    }

    /// Listens as a page does that was just loaded.
    fn listen_fresh(&self) -> Events {
        let mut events = self.listen(&format!("?build={}", self.seen()));
        assert!(events.line().starts_with("HTTP/1.1 200"));
        events
    }
}

struct Events(BufReader<TcpStream>);

impl Events {
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        line
    }

    /// The data of the next event.
    fn next(&mut self) -> serde_json::Value {
        loop {
            let line = self.line();
            assert!(!line.is_empty(), "the events ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    /// The next event that names `url`, and how many came before it.
    fn next_with(&mut self, url: &str) -> usize {
        for before in 0.. {
            let news = self.next();
            if news["changed"].as_array().unwrap().iter().any(|changed| changed == url) {
                return before;
            }
        }
        unreachable!()
    }
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("none")
}

#[test]
fn serves_the_snapshot_with_strict_headers() {
    let stage = Stage::new(Watching::Off);
    let page = stage.get("/acme/plan.toml.html");
    assert_eq!(status(&page), "200");
    for header in [
        "Content-Type: text/html; charset=utf-8",
        "Cache-Control: no-store",
        "X-Content-Type-Options: nosniff",
        "Cross-Origin-Resource-Policy: same-origin",
        "Referrer-Policy: no-referrer",
        &format!("Content-Security-Policy: {CONTENT_SECURITY_POLICY}"),
    ] {
        assert!(page.contains(header), "{header}\n{page}");
    }
    assert!(!page.contains("Access-Control"));
    assert!(page.contains("<main>one</main><script src=\"/_keyplan/live.js?build="), "{page}");
    assert!(stage.get("/").contains("home"));
    assert!(stage.get("/en/").contains("english"));
    assert!(stage.get("/en").contains("Location: /en/\r\n"));
    assert!(stage.get("/_keyplan/live.js").contains("EventSource"));
    assert!(stage.get("/_keyplan/build").contains("\"build\":1"));

    let missing = stage.get("/none.html");
    assert_eq!(status(&missing), "404");
    assert!(missing.contains("not here"));
}

#[test]
fn a_head_is_a_page_without_its_body() {
    let stage = Stage::new(Watching::Off);
    let (page, head) = (stage.get("/"), stage.ask("HEAD", "/", &[]));
    assert_eq!(status(&head), "200");
    assert!(head.ends_with("\r\n\r\n"));
    let length = |answer: &str| {
        let (_, rest) = answer.split_once("Content-Length: ").unwrap();
        rest.split_once("\r\n").unwrap().0.parse::<usize>().unwrap()
    };
    assert_eq!(length(&head), length(&page));
    assert_eq!(page.split_once("\r\n\r\n").unwrap().1.len(), length(&page));
}

#[test]
fn answers_several_requests_over_one_connection() {
    let stage = Stage::new(Watching::Off);
    let request = format!("GET / HTTP/1.1\r\nHost: {}\r\n\r\n", stage.host());
    let last = format!("GET /en/ HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", stage.host());
    let answers = stage.raw(format!("{request}{request}{last}").as_bytes());
    assert_eq!(answers.matches("HTTP/1.1 200").count(), 3);
    assert!(answers.ends_with("</body></html>"));
}

#[test]
fn only_shows() {
    let stage = Stage::new(Watching::Off);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get"] {
        let answer = stage.ask(method, "/", &[]);
        assert_eq!(status(&answer), "405", "{method}");
        assert!(answer.contains("Allow: GET, HEAD"));
    }
    // No body is waited for, however long it says it is.
    for length in ["5", "999999999999999", "99999999999999999999999"] {
        let answer = stage.ask("POST", "/", &[&format!("Content-Length: {length}")]);
        assert_eq!(status(&answer), "405", "{length}");
    }
    assert_eq!(status(&stage.get("/")), "200");
}

#[test]
fn refuses_a_foreign_host() {
    let stage = Stage::new(Watching::Off);
    let port = stage.address().port();
    for host in [
        "evil.example".to_owned(),
        format!("evil.example:{port}"),
        format!("localhost.evil.example:{port}"),
        "localhost".to_owned(),
        format!("localhost:{}", port ^ 1),
        String::new(),
    ] {
        let answer = stage.ask("GET", "/", &[&format!("Host: {host}")]);
        assert_eq!(status(&answer), "403", "{host}");
        assert!(!answer.contains("home"));
    }
    for host in [format!("127.0.0.1:{port}"), format!("[::1]:{port}")] {
        assert_eq!(status(&stage.ask("GET", "/", &[&format!("Host: {host}")])), "200", "{host}");
    }
    assert_eq!(status(&stage.raw(b"GET / HTTP/1.0\r\n\r\n")), "403");
}

#[test]
fn refuses_a_foreign_page() {
    let stage = Stage::new(Watching::Off);
    let host = stage.host();
    let of = |target: &str, headers: &[&str]| status(&stage.ask("GET", target, headers)).to_owned();
    for origin in ["http://evil.example", "null", "https://localhost", "http://localhost:1"] {
        assert_eq!(of("/", &[&format!("Origin: {origin}")]), "403", "{origin}");
    }
    assert_eq!(of("/", &[&format!("Origin: http://{host}")]), "200");
    let navigation = ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"];
    let inclusion = ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"];
    let neighbour = ["Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors"];
    assert_eq!(of("/en/", &navigation), "200");
    for target in ["/_keyplan/build", "/_keyplan/events", "/index.json", "/index%2ejson"] {
        assert_eq!(of(target, &navigation), "403", "{target}");
    }
    for target in ["/", "/_keyplan/live.js", "/index.json"] {
        assert_eq!(of(target, &inclusion), "403", "{target}");
        assert_eq!(of(target, &neighbour), "403", "{target}");
    }
    assert_eq!(of("/index.json", &["Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors"]), "200");
}

#[test]
fn no_form_of_a_path_leaves_the_snapshot() {
    let stage = Stage::new(Watching::Off);
    fs::write(stage.folder.path().join("secret.txt"), "secret").unwrap();
    for target in [
        "/../secret.txt",
        "/acme/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%252e%252e%252fsecret.txt",
        "/..\\secret.txt",
        "/%5c..%5csecret.txt",
        "//etc/passwd",
        "/./etc/passwd",
        "/%00",
        "/index.html%00.png",
        "/index.html/",
        "/acme/plan.toml",
        "/%",
        "/%ff%fe",
        "/_keyplan/",
        "/_keyplan/../index.html",
        "/?/../secret.txt",
        "/index.html;x",
    ] {
        let answer = stage.get(target);
        let is_home = target == "/?/../secret.txt";
        assert_eq!(status(&answer), if is_home { "200" } else { "404" }, "{target}");
        assert!(!answer.contains("<main>secret"), "{target}");
    }
    for target in ["http://localhost/", "*", "index.html", "/a b"] {
        assert_eq!(status(&stage.get(target)), "400", "{target}");
    }
}

#[test]
fn bounds_what_a_client_may_say() {
    let stage = Stage::new(Watching::Off);
    let host = format!("Host: {}", stage.host());
    let long_path = format!("GET /{} HTTP/1.1\r\n{host}\r\n\r\n", "a".repeat(9000));
    let long_header = format!("GET / HTTP/1.1\r\n{host}\r\nX: {}\r\n\r\n", "a".repeat(9000));
    let endless = vec![b'a'; 100_000];
    for bytes in [long_path.as_bytes(), long_header.as_bytes(), &endless] {
        let answer = stage.raw(bytes);
        assert!(answer.is_empty() || status(&answer) == "431", "{answer}");
    }
    assert_eq!(status(&stage.get(&format!("/{}", "a".repeat(7000)))), "404");
    for bytes in [&b"\r\n\r\n"[..], b"GET\r\n\r\n", b"\x16\x03\x01\x02\0\r\n\r\n"] {
        assert_eq!(status(&stage.raw(bytes)), "400", "{bytes:?}");
    }
    assert_eq!(status(&stage.raw(b"GET / HTTP/9.9\r\n\r\n")), "505");
}

#[test]
fn silent_clients_do_not_keep_others_out() {
    let stage = Stage::new(Watching::Off);
    let silent: Vec<_> = (0..150).map(|_| TcpStream::connect(stage.address()).unwrap()).collect();
    assert_eq!(status(&stage.get("/")), "200");
    let crowd: Vec<_> = (0..150).map(|_| TcpStream::connect(stage.address()).unwrap()).collect();
    drop((silent, crowd));
    let start = Instant::now();
    while status(&stage.get("/")) != "200" {
        assert!(start.elapsed() < PATIENCE);
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn tells_a_browser_of_an_edit() {
    let stage = Stage::new(Watching::Events);
    let mut events = stage.listen_fresh();
    stage.write("acme/plan.toml", "two");
    let news = events.next();
    assert_eq!(news["changed"], serde_json::json!(["/acme/plan.toml.html"]));
    assert_eq!((&news["all"], &news["style"]), (&false.into(), &false.into()));
    assert_eq!(news["build"], stage.running.build());
    assert!(stage.get("/acme/plan.toml.html").contains("two"));
}

#[test]
fn tells_of_new_folders_renames_and_deletions() {
    let stage = Stage::new(Watching::Events);
    let mut events = stage.listen_fresh();
    fs::create_dir_all(stage.path("beta/deep")).unwrap();
    stage.write("beta/deep/plan.toml", "new");
    events.next_with("/beta/deep/plan.toml.html");
    stage.write("beta/deep/plan.toml", "newer");
    events.next_with("/beta/deep/plan.toml.html");
    fs::rename(stage.path("beta"), stage.path("gamma")).unwrap();
    events.next_with("/gamma/deep/plan.toml.html");
    fs::remove_dir_all(stage.path("gamma")).unwrap();
    events.next_with("/gamma/deep/plan.toml.html");
    assert_eq!(status(&stage.get("/gamma/deep/plan.toml.html")), "404");
}

#[test]
fn an_editor_that_saves_by_renaming_makes_one_event() {
    let stage = Stage::new(Watching::Events);
    let mut events = stage.listen_fresh();
    let before = stage.builds.load(Ordering::SeqCst);
    stage.write("4913", "");
    fs::remove_file(stage.path("4913")).unwrap();
    fs::rename(stage.path("acme/plan.toml"), stage.path("acme/plan.toml~")).unwrap();
    stage.write("acme/plan.toml", "two");
    fs::remove_file(stage.path("acme/plan.toml~")).unwrap();
    while !stage.get("/acme/plan.toml.html").contains("two") {
        events.next();
    }
    assert!(stage.builds.load(Ordering::SeqCst) - before <= 3);
}

#[test]
fn a_burst_is_few_builds() {
    let stage = Stage::new(Watching::Events);
    let mut events = stage.listen_fresh();
    let before = stage.builds.load(Ordering::SeqCst);
    for number in 0..50 {
        stage.write(&format!("acme/{number}.toml"), "new");
    }
    let mut missing: Vec<String> =
        (0..50).map(|number| format!("/acme/{number}.toml.html")).collect();
    while !missing.is_empty() {
        let news = events.next();
        missing.retain(|url| !news["changed"].as_array().unwrap().iter().any(|c| c == url));
    }
    let builds = stage.builds.load(Ordering::SeqCst) - before;
    assert!(builds <= 10, "{builds} builds");
}

#[test]
fn what_does_not_count_builds_nothing() {
    let stage = Stage::new(Watching::Events);
    let mut events = stage.listen_fresh();
    let before = stage.builds.load(Ordering::SeqCst);
    fs::create_dir_all(stage.path("site")).unwrap();
    fs::create_dir_all(stage.path(".git")).unwrap();
    stage.write("site/index.html", "output");
    stage.write(".git/index", "x");
    stage.write("acme/.plan.toml.swp", "x");
    thread::sleep(Duration::from_millis(200));
    assert_eq!(stage.builds.load(Ordering::SeqCst), before);
    stage.write("acme/plan.toml", "two");
    assert_eq!(events.next_with("/acme/plan.toml.html"), 0);
}

#[test]
fn who_comes_back_is_told_at_once_what_was_missed() {
    let stage = Stage::new(Watching::Events);
    let seen = stage.seen();
    let mut events = stage.listen_fresh();
    stage.write("acme/plan.toml", "two");
    events.next();
    drop(events);
    let mut late = stage.listen(&format!("?build={seen}"));
    assert_eq!(late.next()["changed"], serde_json::json!(["/acme/plan.toml.html"]));
    // A page of an earlier run of the preview knows nothing.
    assert_eq!(stage.listen("?build=1-1").next()["all"], true);
    assert_eq!(stage.listen("").next()["all"], true);
}

#[test]
fn a_fault_or_a_panic_keeps_the_last_good_pages() {
    let stage = Stage::new(Watching::Events);
    let mut events = stage.listen_fresh();
    stage.write("acme/broken.toml", "broken");
    let told = |news: &serde_json::Value| news["fault"].as_str().unwrap_or_default().to_owned();
    assert_eq!(told(&events.next()), "the plan is broken\nmend it");
    assert!(stage.get("/acme/plan.toml.html").contains("one"));
    assert_eq!(told(&stage.listen_fresh().next()), "the plan is broken\nmend it");

    stage.write("acme/broken.toml", "panic");
    while !told(&events.next()).contains("fault of keyplan") {}
    assert!(stage.get("/acme/plan.toml.html").contains("one"));

    stage.write("acme/broken.toml", "mended");
    while stage.running.fault().is_some() {
        events.next();
    }
    assert!(stage.get("/acme/broken.toml.html").contains("mended"));
}

#[test]
fn a_folder_that_was_removed_and_made_again_is_watched_again() {
    let stage = Stage::new(Watching::Events);
    let mut events = stage.listen_fresh();
    let root = stage.path("");
    fs::remove_dir_all(&root).unwrap();
    while stage.running.fault().is_none() {
        events.next();
    }
    fs::create_dir_all(root.join("acme")).unwrap();
    stage.write("acme/plan.toml", "two");
    while !stage.get("/acme/plan.toml.html").contains("two") {
        events.next();
    }
    stage.write("acme/plan.toml", "three");
    while !stage.get("/acme/plan.toml.html").contains("three") {
        events.next();
    }
}

#[test]
fn looks_through_folders_without_events() {
    let stage = Stage::new(Watching::Polling(Duration::from_millis(50)));
    assert_eq!(stage.running.watching(), Watching::Polling(Duration::from_millis(50)));
    let mut events = stage.listen_fresh();
    stage.write("acme/new.toml", "new");
    events.next_with("/acme/new.toml.html");
}

#[test]
fn browsers_that_listen_are_bounded() {
    let stage = Stage::new(Watching::Off);
    let mut listening: Vec<Events> = (0..64).map(|_| stage.listen_fresh()).collect();
    let mut refused = stage.listen("");
    assert!(refused.line().starts_with("HTTP/1.1 503"));
    listening.pop();
    let start = Instant::now();
    while !stage.listen("").line().starts_with("HTTP/1.1 200") {
        assert!(start.elapsed() < PATIENCE, "the place of a browser that went is free again");
        thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn takes_the_next_port_where_one_is_taken() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let stage = Stage::with(Watching::Off, |options| options.port = Port::From(port));
    assert!(stage.address().port() > port);
    assert_eq!(stage.address().ip(), IpAddr::from(Ipv4Addr::LOCALHOST));

    let folder = tempfile::tempdir().unwrap();
    let source = Mirror { root: folder.path().into(), builds: Arc::new(AtomicUsize::new(0)) };
    let options = Options { port: Port::Exactly(port), ..Options::new(folder.path().into()) };
    let refused = Preview::start(options, source).err().unwrap();
    assert!(refused.to_string().contains("cannot listen"), "{refused}");
}

#[test]
fn a_first_build_that_fails_is_shown_and_mended() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plan.toml"), "broken").unwrap();
    let source = Mirror { root: folder.path().into(), builds: Arc::new(AtomicUsize::new(0)) };
    let options = Options { port: Port::Free, ..Options::new(folder.path().into()) };
    let builds = Arc::clone(&source.builds);
    let running = Preview::start(options, source).unwrap();
    let stage = Stage { folder, builds, running };
    let page = stage.get("/");
    assert_eq!(status(&page), "503");
    assert!(page.contains("the plan is broken") && page.contains("live.js"));
    let mut events = stage.listen("");
    events.next();
    fs::write(stage.folder.path().join("plan.toml"), "mended").unwrap();
    events.next_with("/plan.toml.html");
    assert_eq!(status(&stage.get("/")), "200");
}

#[test]
fn the_end_frees_the_port() {
    let stage = Stage::new(Watching::Events);
    let mut events = stage.listen_fresh();
    let address = stage.address();
    drop(stage);
    let mut rest = String::new();
    events.0.read_to_string(&mut rest).unwrap();
    assert!(TcpListener::bind(address).is_ok() || TcpStream::connect(address).is_err());
}

#[test]
fn no_request_fails_while_pages_change() {
    let stage = Stage::new(Watching::Events);
    let (stage, done) = (&stage, &AtomicUsize::new(0));
    thread::scope(|scope| {
        let reader = scope.spawn(move || {
            let mut asked = 0;
            while done.load(Ordering::SeqCst) == 0 {
                assert_eq!(status(&stage.get("/acme/plan.toml.html")), "200");
                asked += 1;
            }
            asked
        });
        let mut events = stage.listen_fresh();
        for round in 0..20 {
            let aside = stage.path("acme/.plan.new");
            fs::write(&aside, format!("round {round}")).unwrap();
            fs::rename(&aside, stage.path("acme/plan.toml")).unwrap();
            events.next_with("/acme/plan.toml.html");
        }
        done.store(1, Ordering::SeqCst);
        assert!(reader.join().unwrap() > 0);
    });
}

#[test]
fn a_missing_folder_is_an_error() {
    let options = Options::new(Path::new("/nowhere/plans").into());
    let source = Mirror { root: "/nowhere/plans".into(), builds: Arc::default() };
    assert!(Preview::start(Options { port: Port::Free, ..options }, source).is_err());
}
