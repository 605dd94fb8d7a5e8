//! The baseline: findings that were there when keyplan came, by their fingerprints.
//!
//! In comes the file that `[lint] baseline` names, out come its entries with their places. A line an
//! entry, sorted, so that two branches seldom touch the same one.

use serde::Deserialize;

use crate::document::Toml;
use crate::model::{Entries, Field, Number, SourceFile};
use crate::read::{self, Hidden, Sink};
use crate::text::Span;

use crate::diagnostic::Diagnostic;

/// Where the baseline lies unless the settings say otherwise.
pub const BASELINE_FILE: &str = "keyplan-baseline.toml";

/// What the file holds.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
struct Written {
    version: Field<Number>,
    findings: Field<Entries<String, String>>,
}

/// Findings that are not told again.
#[derive(Debug, Clone)]
pub struct Baseline {
    /// The file.
    pub file: SourceFile,
    /// The fingerprints with their places and what they were about.
    pub entries: Vec<Kept>,
}

/// One finding that is not told again.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its fingerprint.
    pub fingerprint: String,
    /// The rule and the subject, for readers.
    pub about: String,
    /// Where it stands.
    pub at: Span,
}

impl Baseline {
    /// Reads the file; what cannot be read is told.
    pub(super) fn read(file: SourceFile) -> (Self, Vec<Diagnostic>) {
        let toml = Toml::parse(file.text.clone());
        let hidden = Hidden::default();
        let sink = Sink::new(file.path.clone(), 0, None, &hidden);
        sink.tell_faults(read::rules::TOML, toml.faults());
        let written: Written = read::table(toml.root(), &sink);
        let findings = written.findings.get().map(|entries| entries.0.as_slice());
        let kept = findings.unwrap_or_default().iter().filter_map(|(key, about)| {
            let at = key.at().join(about.at());
            Some(Kept { fingerprint: key.get()?.clone(), about: about.get()?.clone(), at })
        });
        let entries = kept.collect();
        (Self { file, entries }, sink.take_findings())
    }
}

/// A source file of a path and text.
pub(super) fn source(path: &str, text: std::sync::Arc<str>) -> SourceFile {
    SourceFile::new(path.into(), text)
}
