//! A plan repository as a whole: `keyplan.toml`, where the plans are, all of them loaded, look-ups,
//! renaming.
//!
//! Loading never fails because of a plan; what could not be read is among the findings.

mod config;
mod discover;
mod load;
mod past;
mod rename;
mod settings;
mod workspace;

pub use config::THRESHOLDS;
pub use discover::SETTINGS_FILE;
pub use load::{Origin, load};
pub use past::Earlier;
pub use rename::{Named, Names, rename};
pub use settings::{Level, PathSettings, RuleSetting, RuleSettings, Settings};
pub use workspace::{Revision, Workspace};
