//! The commands from end to end, a file each: how they are wired, what they answer with, and their
//! words in both languages. What the rooms behind them do in detail is tested there.

mod adopt;
mod again;
mod build;
mod diff;
mod explain;
mod graph;
mod lint;
mod log;
mod mend;
mod merge;
mod reports;
mod resolve;
mod schema;
mod serve;

use crate::support::Project;

/// A day on which the plans of these tests are looked at.
const TODAY: &str = "2026-11-23";

/// A plan with two faults of its own and one that depends on the day; nothing else is found in it.
const PLAN: &str = r#"[plan]
title = "Nordwind"
created-on = 2026-01-05
created-by = "lena"
version = "1"
objective = "Twice the service revenue"
classification = "internal"

[stakeholder.cfo]
name = "Ada Roth"
roles = ["economic-buyer"]
covered-by = "lena"

[stakeholder.coo]
name = "Jan Öz"
reports-to = "cfo"
stance = "advocat"

[action.visit]
title = "Visit the plant"
due = 2026-11-10
"#;

/// What `lint --format short` says of [`PLAN`].
const FOUND: &str = "\
accounts/nordwind/plan.toml:17:10: error[ref/unknown-word]: `stance` does not know the word `advocat`
accounts/nordwind/plan.toml:19:9: error[action/no-owner]: nobody answers for action `visit`
accounts/nordwind/plan.toml:21:7: warning[action/overdue-silent]: action `visit` was due on 10 Nov 2026, and no note says how it stands
";

/// A repository with [`PLAN`].
fn nordwind() -> Project {
    Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n")
        .file("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n")
        .file("accounts/nordwind/plan.toml", PLAN)
}
