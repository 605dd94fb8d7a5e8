//! What the program answered: exit code, standard output, standard error.
//!
//! Every answer is checked for a panic at once; the other checks are asked for and can be chained. A
//! failed check shows the command and all of the answer.

use std::collections::BTreeMap;
use std::process::{ExitStatus, Output};

use serde_json::Value;

use super::difference;
use super::project::crate_path;

/// The answer of one run.
#[derive(Debug)]
pub struct Outcome {
    command: String,
    status: ExitStatus,
    stdout: String,
    stderr: String,
}

/// One finding of `lint --format json`, as far as tests compare it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub path: String,
    pub line: usize,
    pub rule: String,
    pub severity: String,
    pub message: String,
}

impl Outcome {
    /// The answer to `command`, which the program gave without a panic and with a known exit code.
    #[track_caller]
    pub fn of(command: String, output: &Output) -> Self {
        let outcome = Self {
            command,
            status: output.status,
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        };
        outcome.no_panic();
        outcome
    }

    /// Exit code 0.
    #[track_caller]
    pub fn success(&self) -> &Self {
        self.code(0)
    }

    /// This exit code.
    #[track_caller]
    pub fn code(&self, code: i32) -> &Self {
        self.expect(self.status.code() == Some(code), &format!("exit code {code}"))
    }

    /// No panic, and an exit code that is promised: 0, 1 or 2.
    #[track_caller]
    pub fn no_panic(&self) -> &Self {
        self.expect(!self.stderr.contains("panicked at"), "no panic")
            .expect(matches!(self.status.code(), Some(0..=2)), "exit code 0, 1 or 2")
    }

    /// Standard output.
    pub fn stdout(&self) -> &str {
        &self.stdout
    }

    /// Standard error.
    pub fn stderr(&self) -> &str {
        &self.stderr
    }

    #[track_caller]
    pub fn stdout_has(&self, words: &str) -> &Self {
        self.expect(self.stdout.contains(words), &format!("stdout with {words:?}"))
    }

    #[track_caller]
    pub fn stdout_lacks(&self, words: &str) -> &Self {
        self.expect(!self.stdout.contains(words), &format!("stdout without {words:?}"))
    }

    #[track_caller]
    pub fn stderr_has(&self, words: &str) -> &Self {
        self.expect(self.stderr.contains(words), &format!("stderr with {words:?}"))
    }

    #[track_caller]
    pub fn stderr_lacks(&self, words: &str) -> &Self {
        self.expect(!self.stderr.contains(words), &format!("stderr without {words:?}"))
    }

    /// Exactly this on standard output.
    #[track_caller]
    pub fn stdout_is(&self, expected: &str) -> &Self {
        self.same("stdout", expected, &self.stdout)
    }

    /// Exactly this on standard error.
    #[track_caller]
    pub fn stderr_is(&self, expected: &str) -> &Self {
        self.same("stderr", expected, &self.stderr)
    }

    /// Exactly the text of a file, named from the crate's root, on standard output.
    ///
    /// `KEYPLAN_UPDATE=1` writes the file instead; read what changed before you commit it.
    #[track_caller]
    pub fn stdout_is_file(&self, path: &str) -> &Self {
        let file = crate_path(path);
        if std::env::var_os("KEYPLAN_UPDATE").is_some() {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, &self.stdout).unwrap();
        }
        let expected = std::fs::read_to_string(&file).unwrap_or_else(|error| {
            panic!("{path}: {error}; KEYPLAN_UPDATE=1 writes it\n{}", self.told())
        });
        self.same(&format!("stdout against {path}"), &expected, &self.stdout)
    }

    /// Standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("stdout is no JSON: {error}\n{}", self.told()))
    }

    /// The findings of `lint --format json`, in their order.
    #[track_caller]
    pub fn findings(&self) -> Vec<Finding> {
        let json = self.json();
        self.expect(json["version"] == 1, "version 1 of the report");
        let Some(findings) = json["findings"].as_array() else {
            panic!("no `findings` in the report\n{}", self.told())
        };
        findings.iter().map(Finding::of).collect()
    }

    /// How often each rule was found.
    #[track_caller]
    pub fn rules(&self) -> BTreeMap<String, usize> {
        let mut rules = BTreeMap::new();
        for finding in self.findings() {
            *rules.entry(finding.rule).or_default() += 1;
        }
        rules
    }

    #[track_caller]
    fn same(&self, what: &str, expected: &str, found: &str) -> &Self {
        let difference = difference(expected, found);
        self.expect(difference.is_empty(), &format!("{what}:\n{difference}"))
    }

    #[track_caller]
    fn expect(&self, holds: bool, what: &str) -> &Self {
        assert!(holds, "expected {what}\n{}", self.told());
        self
    }

    fn told(&self) -> String {
        let Self { command, status, stdout, stderr } = self;
        format!("--- {command}\n--- {status}\n--- stdout\n{stdout}\n--- stderr\n{stderr}\n---")
    }
}

impl Finding {
    fn of(json: &Value) -> Self {
        let text = |key: &str| json[key].as_str().unwrap_or_default().to_owned();
        let line = json["line"].as_u64().and_then(|line| usize::try_from(line).ok());
        Self {
            path: text("path"),
            line: line.unwrap_or_default(),
            rule: text("rule"),
            severity: text("severity"),
            message: text("message"),
        }
    }
}

#[cfg(unix)]
mod controls {
    use std::os::unix::process::ExitStatusExt;
    use std::panic::catch_unwind;

    use super::*;

    fn answer(code: i32, stdout: &str, stderr: &str) -> Outcome {
        let status = ExitStatus::from_raw(code << 8);
        let output = Output { status, stdout: stdout.into(), stderr: stderr.into() };
        Outcome::of("keyplan lint".to_owned(), &output)
    }

    #[test]
    fn refuses_a_panic_and_an_unknown_code() {
        assert!(catch_unwind(|| answer(101, "", "thread 'main' panicked at src")).is_err());
        assert!(catch_unwind(|| answer(3, "", "")).is_err());
        answer(2, "", "error").code(2).stderr_has("error").stderr_lacks("panic");
    }

    #[test]
    fn refuses_what_was_not_said() {
        assert!(
            catch_unwind(|| {
                answer(0, "two\n", "").stdout_is("one\n");
            })
            .is_err()
        );
        assert!(
            catch_unwind(|| {
                answer(0, "two\n", "").stdout_has("one");
            })
            .is_err()
        );
        assert!(
            catch_unwind(|| {
                answer(1, "", "").success();
            })
            .is_err()
        );
        answer(0, "two\n", "").success().stdout_is("two\n").stdout_lacks("one").stderr_is("");
    }

    #[test]
    fn reads_the_report() {
        let report = r#"{"version": 1, "findings": [
            {"rule": "goal/none", "severity": "warning", "message": "no goal",
             "path": "accounts/a/plan.toml", "line": 3, "column": 1}], "summary": {}}"#;
        let finding = answer(1, report, "").findings().remove(0);
        assert_eq!((finding.rule.as_str(), finding.line), ("goal/none", 3));
        assert!(catch_unwind(|| answer(1, "{\"version\": 2}", "").findings()).is_err());
    }
}
