//! A plan repository as a whole: `keyplan.toml`, where the plans are, all of them loaded, look-ups.
//!
//! Loading never fails because of a plan; what could not be read is among the findings.

mod config;
mod discover;
mod load;
mod settings;
mod workspace;

pub use discover::SETTINGS_FILE;
pub use load::{Origin, load};
pub use settings::{Level, RuleSetting, Settings};
pub use workspace::{Revision, Workspace};
