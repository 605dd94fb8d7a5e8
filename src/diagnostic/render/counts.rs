//! How many findings there are, as numbers and as a phrase.
//!
//! The phrase names only what there is; when there is nothing it says so.

use crate::diagnostic::{Diagnostic, Severity};
use crate::i18n::{Language, Message};

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// The rest.
    pub infos: usize,
}

impl Counts {
    /// Counts findings.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Diagnostic>) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            match finding.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Info => counts.infos += 1,
            }
        }
        counts
    }

    /// "2 errors, 1 warning, nothing else" as one phrase.
    pub fn phrase(self, language: Language) -> String {
        let parts = [
            ("count-errors", self.errors),
            ("count-warnings", self.warnings),
            ("count-infos", self.infos),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| Message::new(key).with("count", count).in_language(language))
            .collect();
        if said.is_empty() {
            Message::new("count-none").in_language(language)
        } else {
            said.join(", ")
        }
    }
}
