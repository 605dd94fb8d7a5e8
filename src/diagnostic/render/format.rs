//! The formats of findings by their names, and by the ending of the file they go to.
//!
//! A format is a variant here, a file beside this one, and an arm in `mod.rs`.

use std::str::FromStr;

/// A format of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// With the line, for people.
    #[default]
    Pretty,
    /// By file, for people with many findings.
    Grouped,
    /// A line a finding.
    Short,
    /// For other programs; version 1, described in `docs/lint.md`.
    Json,
    /// The same, an object a line.
    Jsonl,
    /// Annotations of GitHub Actions.
    Github,
    /// A Code Quality report of GitLab.
    Gitlab,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Test results, for whatever shows those.
    Junit,
    /// A summary for a page.
    Markdown,
}

impl Format {
    /// Every format with its name.
    pub const ALL: [(&'static str, Self); 10] = [
        ("pretty", Self::Pretty),
        ("grouped", Self::Grouped),
        ("short", Self::Short),
        ("json", Self::Json),
        ("jsonl", Self::Jsonl),
        ("github", Self::Github),
        ("gitlab", Self::Gitlab),
        ("sarif", Self::Sarif),
        ("junit", Self::Junit),
        ("markdown", Self::Markdown),
    ];

    /// The endings of files that tell the format.
    pub const ENDINGS: [(&'static str, Self); 6] = [
        ("txt", Self::Pretty),
        ("json", Self::Json),
        ("jsonl", Self::Jsonl),
        ("sarif", Self::Sarif),
        ("xml", Self::Junit),
        ("md", Self::Markdown),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, format)| *format == self).map_or("", |(name, _)| name)
    }

    /// The format of files with an ending.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ENDINGS.into_iter().find(|(known, _)| *known == ending).map(|(_, format)| format)
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, format)| format).ok_or(())
    }
}
