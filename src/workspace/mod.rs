//! A plan repository as a whole: `keyplan.toml`, where the plans are, all of them loaded, look-ups.

mod settings;
mod workspace;

pub use settings::Settings;
pub use workspace::{Revision, Workspace};
