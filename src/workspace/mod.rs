//! A plan repository as a whole: `keyplan.toml`, where the plans are, all of them loaded, look-ups,
//! renaming.
//!
//! Loading never fails because of a plan; what could not be read is among the findings.

mod audience;
mod baseline;
mod config;
mod discover;
mod earlier;
mod known;
mod load;
mod metadata;
mod passage;
mod past;
mod pictures;
mod rename;
mod review;
mod settings;
mod workspace;

pub use audience::{AudienceFault, LeftOut, OwnAudience};
pub use baseline::{BASELINE_FILE, Baseline, Kept};
pub use config::{THRESHOLDS, describe as describe_settings};
pub use discover::{PLAN_FILE, SETTINGS_FILE};
pub use earlier::Earlier;
pub use load::{Origin, load, load_beside};
pub use metadata::Metadata;
pub use passage::{ChangedFiles, Passage, Whole};
pub use past::remember;
pub use rename::{Named, Names, rename};
pub use review::{Approval, Approver, ChangeClass, Review};
pub use settings::{Level, PathSettings, RuleSetting, RuleSettings, Settings};
pub use workspace::{Revision, Workspace};
