//! The formats of findings by their names.
//!
//! A format is a variant here, a file beside this one, and an arm in `mod.rs`.

use std::str::FromStr;

/// A format of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// With the line, for people.
    #[default]
    Pretty,
    /// A line a finding.
    Short,
    /// For other programs; version 1, described in `docs/lint.md`.
    Json,
}

impl Format {
    /// Every format with its name.
    pub const ALL: [(&'static str, Self); 3] =
        [("pretty", Self::Pretty), ("short", Self::Short), ("json", Self::Json)];
}

impl FromStr for Format {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, format)| format).ok_or(())
    }
}
