//! Merging: the cases that plans meet in pull requests, laws over random edits, and real merges by Git.

pub(crate) mod cases;
mod laws;
mod layout;
pub(crate) mod real;
mod renames;
mod settled;

use keyplan::merge::{Form, Markers, Merged, Sides, merge};

/// A plan in one file.
pub(crate) const BASE: &str = r#"[plan]
title = "Nordwind 2027"
owner = "lena"

[account]
name = "Nordwind"

# Who decides.
[stakeholder.ceo]
name = "Ada Holm"
tags = ["board"]

[stakeholder.cfo]
name = "Marion Keller"
reports-to = "ceo"

[stakeholder.head-of-it]
name = "Jonas Wirth"
reports-to = "ceo"

[objective.mttr]
title = "Shorter outages"
due = 2027-06-30

[objective.mttr.measured]
2026-06-30 = 5.5

# What we do.

[action.pilot]
title = "Pilot"
owner = "lena"
due = 2026-12-31
status = "accepted"

[action.review]
title = "Review the pilot"
owner = "tom"
due = 2027-01-31
depends-on = ["pilot"] # not before
"#;

/// Merges texts of a TOML file.
pub(crate) fn merged(base: &str, ours: &str, theirs: &str) -> Merged {
    let sides = Sides { base: base.as_bytes(), ours: ours.as_bytes(), theirs: theirs.as_bytes() };
    merge(sides, Form::Toml, &Markers::default())
}

/// The text of a merge.
pub(crate) fn text(merged: &Merged) -> &str {
    std::str::from_utf8(&merged.bytes).unwrap()
}

/// A text with some words replaced by others; all must be there once.
#[track_caller]
pub(crate) fn edit(base: &str, edits: &[(&str, &str)]) -> String {
    let mut text = base.to_owned();
    for (from, to) in edits {
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {text}");
        text = text.replace(from, to);
    }
    text
}
