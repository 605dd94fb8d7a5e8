//! What tests share: a plan repository that vanishes, the program run over it, what it answered, and
//! findings that are expected on their line.
//!
//! A test says what a user does and sees; it knows nothing of the program's inside.

mod difference;
mod fixture;
mod outcome;
mod project;
mod running;

pub use difference::difference;
pub use fixture::{Expected, expectations};
pub use outcome::{Finding, Outcome};
pub use project::{Project, crate_path};
pub use running::Running;

/// How much harder `tests/run --long` tries: multiply the cases of a property by it.
pub fn effort() -> u32 {
    if std::env::var_os("KEYPLAN_LONG").is_some_and(|long| long == "1") { 20 } else { 1 }
}
