//! A headless Chromium: open a page, ask it, wait for it, look at it.
//!
//! Each browser has its own driver, port and profile, and is gone when dropped, so that tests neither
//! share state nor leave processes behind.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::http::request;

/// Chromium without a screen, without a network of its own, in a fresh profile.
const FLAGS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

/// Keys that write nothing, as WebDriver knows them.
pub mod key {
    pub const ENTER: &str = "\u{e007}";
    pub const ESCAPE: &str = "\u{e00c}";
    pub const RIGHT: &str = "\u{e014}";
}

const HINT: &str = "chromedriver does not start; `tests/run` installs what the browser tests need";

/// A browser with one open page.
#[derive(Debug)]
pub struct Browser {
    driver: Child,
    address: SocketAddr,
    session: String,
    /// Vanishes with the browser.
    profile: TempDir,
}

impl Browser {
    /// A browser with an empty page of 1440 by 900 points.
    pub fn start() -> Self {
        let (driver, port) = start_driver();
        let profile = tempfile::Builder::new().prefix("keyplan-browser-").tempdir().unwrap();
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let mut browser = Self { driver, address, session: String::new(), profile };
        browser.session = browser.new_session();
        browser.resize(1440, 900);
        browser
    }

    fn new_session(&self) -> String {
        let own = format!("--user-data-dir={}", self.profile.path().display());
        let flags: Vec<&str> = FLAGS.iter().copied().chain([own.as_str()]).collect();
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "args": flags },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": 30_000, "pageLoad": 60_000 },
        });
        let body = json!({ "capabilities": { "alwaysMatch": wanted } });
        let session = self.call("POST", "/session", &body);
        session["sessionId"].as_str().expect("a session has an id").to_owned()
    }

    /// Opens a page and waits until it is loaded.
    pub fn open(&self, url: &str) -> &Self {
        self.command("url", &json!({ "url": url }));
        self
    }

    /// The text of the first element that fits, as a reader sees it: empty when it is hidden.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        let text = self.call_js(
            "const e = document.querySelector(arguments[0]); return e && (e.checkVisibility() ? e.innerText : '');",
            &[json!(css)],
        );
        text.as_str()
            .unwrap_or_else(|| panic!("nothing fits {css:?}\n{}", self.source()))
            .to_owned()
    }

    /// How many elements fit.
    pub fn count(&self, css: &str) -> u64 {
        let count =
            self.call_js("return document.querySelectorAll(arguments[0]).length;", &[json!(css)]);
        count.as_u64().unwrap_or_default()
    }

    /// The value of an expression, `await` included.
    pub fn eval(&self, js: &str) -> Value {
        self.call_js(&format!("return (async () => ({js}))();"), &[])
    }

    /// Waits until an expression holds; it may name what does not exist yet.
    #[track_caller]
    pub fn wait_until(&self, js: &str, seconds: u64) -> &Self {
        let end = Instant::now() + Duration::from_secs(seconds);
        let script = format!("try {{ return Boolean({js}); }} catch {{ return false; }}");
        while self.call_js(&script, &[]) != json!(true) {
            assert!(
                Instant::now() < end,
                "after {seconds} s it still does not hold that {js}\n{}\n{:#?}",
                self.source(),
                self.problems()
            );
            thread::sleep(Duration::from_millis(10));
        }
        self
    }

    /// Clicks the first element that fits, as a person would: it must be there to be hit.
    #[track_caller]
    pub fn click(&self, css: &str) -> &Self {
        let found = self.command("element", &json!({ "using": "css selector", "value": css }));
        let id = found.as_object().and_then(|found| found.values().next()?.as_str());
        let id = id.unwrap_or_else(|| panic!("nothing fits {css:?}"));
        // The driver scrolls too, but would click while a page that scrolls smoothly is on its way.
        self.call_js(
            "document.querySelector(arguments[0]).scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });",
            &[json!(css)],
        );
        self.command(&format!("element/{id}/click"), &json!({}));
        self
    }

    /// Presses keys, one after the other, where the focus is. Those that write nothing are named in `key`.
    pub fn press(&self, keys: &str) -> &Self {
        let stroke = |key: char| {
            ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() }))
        };
        let strokes: Vec<_> = keys.chars().flat_map(stroke).collect();
        let source = json!({ "type": "key", "id": "keyboard", "actions": strokes });
        self.command("actions", &json!({ "actions": [source] }));
        self
    }

    /// Turns the mouse wheel over a point while the control key is held.
    pub fn wheel_with_control(&self, (x, y): (f64, f64), turn: f64) -> &Self {
        let wheel = json!({
            "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": turn, "modifiers": 2,
        });
        self.devtools("Input.dispatchMouseEvent", &wheel);
        self
    }

    /// Drags with the mouse from one point to another.
    pub fn drag(&self, from: (f64, f64), to: (f64, f64)) -> &Self {
        let halfway = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
        let way = [
            ("mousePressed", from),
            ("mouseMoved", halfway),
            ("mouseMoved", to),
            ("mouseReleased", to),
        ];
        for (kind, (x, y)) in way {
            let event = json!({
                "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1,
            });
            self.devtools("Input.dispatchMouseEvent", &event);
        }
        self
    }

    /// Moves two fingers from one distance to another around a point.
    pub fn pinch(&self, (x, y): (f64, f64), from: f64, to: f64) -> &Self {
        let fingers = |apart: f64| json!([{ "x": x - apart / 2.0, "y": y, "id": 0 }, { "x": x + apart / 2.0, "y": y, "id": 1 }]);
        for (kind, touches) in [
            ("touchStart", fingers(from)),
            ("touchMove", fingers(f64::midpoint(from, to))),
            ("touchMove", fingers(to)),
            ("touchEnd", json!([])),
        ] {
            self.devtools(
                "Input.dispatchTouchEvent",
                &json!({ "type": kind, "touchPoints": touches }),
            );
        }
        self
    }

    /// Lets pages opened from now on run no script of their own.
    pub fn without_scripts(&self) -> &Self {
        self.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        self
    }

    /// Saves what is downloaded in a folder.
    pub fn download_to(&self, folder: &Path) -> &Self {
        let wanted = json!({ "behavior": "allow", "downloadPath": folder });
        self.devtools("Browser.setDownloadBehavior", &wanted);
        self
    }

    /// Makes the page this large, in CSS points.
    pub fn resize(&self, width: u32, height: u32) -> &Self {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &metrics);
        self
    }

    /// Shows the page as one who prefers `light` or `dark` sees it, or on `print`.
    pub fn look(&self, medium: &str) -> &Self {
        let media = if medium == "print" { "print" } else { "screen" };
        let scheme = json!([{ "name": "prefers-color-scheme", "value": medium }]);
        self.devtools("Emulation.setEmulatedMedia", &json!({ "media": media, "features": scheme }));
        self
    }

    /// How many pages it takes on paper of so many centimetres, unless the page says its own size.
    pub fn printed_pages(&self, width: f64, height: f64) -> u64 {
        let options = json!({
            "paperWidth": width / 2.54, "paperHeight": height / 2.54,
            "preferCSSPageSize": true, "printBackground": true,
        });
        let printed = self.devtools("Page.printToPDF", &options);
        let pdf = base64(printed["data"].as_str().expect("a PDF"));
        let is_page = |at: &usize| !pdf[*at..].starts_with(b"/Type /Pages");
        memchr::memmem::find_iter(&pdf, b"/Type /Page").filter(is_page).count() as u64
    }

    /// Writes a picture of the whole page as PNG.
    pub fn screenshot(&self, path: impl AsRef<Path>) -> &Self {
        let options = json!({ "format": "png", "captureBeyondViewport": true });
        let picture = self.devtools("Page.captureScreenshot", &options);
        let picture = base64(picture["data"].as_str().unwrap_or_default());
        fs::write(path, picture).unwrap();
        self
    }

    /// Errors and warnings of the console since the last call: scripts, refused and failed requests.
    pub fn problems(&self) -> Vec<String> {
        let log = self.command("se/log", &json!({ "type": "browser" }));
        let entries = log.as_array().cloned().unwrap_or_default();
        let grave = entries.iter().filter(|entry| {
            let level = entry["level"].as_str().unwrap_or_default();
            matches!(level, "SEVERE" | "WARNING")
        });
        grave.filter_map(|entry| entry["message"].as_str().map(str::to_owned)).collect()
    }

    /// The page as it stands, for messages of failed tests.
    pub fn source(&self) -> String {
        self.eval("document.documentElement.outerHTML").as_str().unwrap_or_default().to_owned()
    }

    pub(super) fn call_js(&self, script: &str, args: &[Value]) -> Value {
        self.command("execute/sync", &json!({ "script": script, "args": args }))
    }

    fn devtools(&self, command: &str, params: &Value) -> Value {
        self.command("goog/cdp/execute", &json!({ "cmd": command, "params": params }))
    }

    fn command(&self, name: &str, body: &Value) -> Value {
        self.call("POST", &format!("/session/{}/{name}", self.session), body)
    }

    fn call(&self, method: &str, path: &str, body: &Value) -> Value {
        let answer = request(self.address, method, path, &body.to_string())
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut value: Value = serde_json::from_str(&answer.body)
            .unwrap_or_else(|error| panic!("{path}: {error}: {}", answer.body));
        let value = value["value"].take();
        assert!(answer.status == 200, "{path}: {}", value["message"].as_str().unwrap_or("refused"));
        value
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A driver that is asked to quit takes its browser along; one that is killed does not.
        let session = format!("/session/{}", self.session);
        let _ = request(self.address, "DELETE", &session, "");
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Starts the driver on a port of its own choice.
fn start_driver() -> (Child, u16) {
    let mut command = Command::new("chromedriver");
    command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut driver = command.spawn().unwrap_or_else(|error| panic!("{HINT} ({error})"));
    let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines().map_while(Result::ok);
    let port = lines.find_map(|line| {
        let port = line.split_once("started successfully on port ")?.1;
        port.trim_end_matches('.').parse().ok()
    });
    // Whoever stops listening makes the driver stop talking, and so stop.
    thread::spawn(move || lines.for_each(drop));
    (driver, port.unwrap_or_else(|| panic!("{HINT}")))
}

/// The bytes of standard base64.
fn base64(text: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut bytes, mut bits, mut held) = (Vec::with_capacity(text.len()), 0_u32, 0);
    for six in text.bytes().filter_map(value) {
        bits = (bits << 6 | u32::from(six)) & 0xFFFF;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xFF) as u8);
        }
    }
    bytes
}

#[test]
fn decodes_pictures() {
    assert_eq!(base64("aGVsbG8="), b"hello");
    assert_eq!(base64("aGVsbG8h"), b"hello!");
    assert_eq!(base64("/+8="), [0xFF, 0xEF]);
}
