//! Documents become the model, and everything that does not fit becomes a finding.
//!
//! In come parsed files, out come nouns with places and diagnostics. Reading never stops: what could
//! be understood is there, and every unknown key, wrong type and unknown word is told in one pass.

mod aliases;
mod deserializer;
mod fault;
mod folder;
mod hidden;
mod item;
mod keys;
mod page;
mod passed;
mod placed;
pub mod rules;
mod sink;
mod stand_in;
mod table;
mod trace;
mod unknown;

pub use aliases::Aliases;
pub use folder::{File, Folder, Text, plan, shared};
pub use hidden::Hidden;
pub use passed::{Few, PAGE, PassedFields};
pub use sink::Sink;
pub use table::table;
