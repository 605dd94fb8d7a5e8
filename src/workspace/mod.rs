//! A plan repository as a whole: `keyplan.toml`, where the plans are, all of them loaded, look-ups.

mod config;
mod discover;
mod load;
mod settings;
mod workspace;

pub use discover::SETTINGS_FILE;
pub use load::{Origin, load};
pub use settings::{Level, RuleSetting, Settings};
pub use workspace::{Revision, Workspace};
