//! Judging: the rule contract, the list of rules, levels, silencing, and the run over a workspace.
//!
//! A rule knows the contract (`rule.rs`, `findings.rs`, `view.rs`) and nothing of its siblings; only
//! the lists in `rules/` know the rules.

mod allow;
mod allowance;
mod audience_settings;
mod baseline;
mod circle;
mod exception;
mod findings;
mod fix;
mod gate;
mod level;
mod misnamed;
mod profile;
mod registry;
mod review_settings;
mod rule;
pub mod rules;
mod run;
mod selection;
mod silence;
mod since;
mod slug;
mod threshold;
mod timings;
mod unsilence;
mod vague;
mod verdict;
mod view;

pub use baseline::written as baseline;
pub use exception::{Exception, exceptions};
pub use findings::Findings;
pub use fix::{Attempt, Mended, MendedFile, Mending, mend};
pub use gate::Refusal;
pub use level::{Authority, Levels};
pub use profile::{PROFILES, Profile};
pub use registry::{all, find, nearest_name};
pub use rule::{Check, Plans, Rule, Standing, Timing};
pub use run::{asks_the_past, check, check_all, check_both};
pub use selection::Selection;
pub use since::{Since, since, together};
pub use threshold::Threshold;
pub use timings::timings;
pub use view::PlanView;
