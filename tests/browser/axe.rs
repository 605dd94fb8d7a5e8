//! axe-core over an open page: what it holds against a page, by the rules of WCAG 2.2 A and AA and of
//! good practice.
//!
//! The script comes with the tools that `tests/tools` installs.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::Browser;

const HINT: &str = "axe-core is not there; `tests/run` installs what the browser tests need";

/// What axe-core finds on the page as it stands, a line each; nothing on a good page.
#[track_caller]
pub fn axe(browser: &Browser) -> Vec<String> {
    let script = fs::read_to_string(source()).expect(HINT);
    // The size of targets is a rule of AA that axe-core leaves out unless it is asked for.
    let found = browser.call_js(
        &format!(
            "{script}\nreturn axe.run(document, {{ resultTypes: ['violations'], rules: {{ 'target-size': {{ enabled: true }} }} }})
             .then(({{ violations }}) => violations.flatMap(({{ id, help, nodes }}) =>
               nodes.map(({{ target, failureSummary }}) => `${{id}}: ${{help}}: ${{target}}: ${{failureSummary}}`)));"
        ),
        &[],
    );
    let found = found.as_array().expect("axe-core answers").iter();
    found.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Where the script is: beside the package that brings it, whatever Python there is.
fn source() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let target = tests.ancestors().nth(3).unwrap();
    let libraries = fs::read_dir(target.join("editors/lib")).expect(HINT);
    let pythons = libraries.map(|entry| entry.expect(HINT).path());
    let scripts =
        pythons.map(|python| python.join("site-packages/axe_playwright_python/axe.min.js"));
    scripts.into_iter().find(|script| script.is_file()).expect(HINT)
}
