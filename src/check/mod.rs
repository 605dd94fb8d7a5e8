//! Judging: the rule contract, the list of rules, levels, silencing, and the run over a workspace.
//!
//! A rule knows the contract (`rule.rs`, `findings.rs`, `view.rs`) and nothing of its siblings; only
//! the lists in `rules/` know the rules.

mod allow;
mod allowance;
mod circle;
mod done;
mod findings;
mod fix;
mod gate;
mod level;
mod misnamed;
mod profile;
mod registry;
mod rule;
pub mod rules;
mod run;
mod silence;
mod slug;
mod threshold;
mod unsilence;
mod view;

pub use done::{complete, mark_done};
pub use findings::Findings;
pub use fix::{Attempt, Mended, MendedFile, Mending, mend};
pub use gate::Refusal;
pub use level::{Authority, Levels};
pub use profile::{PROFILES, Profile};
pub use registry::{all, find, nearest_name};
pub use rule::{Check, Plans, Rule, Standing, Timing};
pub use run::{Selection, check, check_all};
pub use threshold::Threshold;
pub use view::PlanView;
