//! What is computed of plans and never typed: progress, totals, sums, coverage, load, names.
//!
//! Pure functions of the model and a date; rules, pages and exports take their figures from here, so
//! that the same figure is the same everywhere.

mod amounts;
mod attention;
mod contact;
mod health;
mod held;
mod load;
mod names;
mod objectives;
mod progress;
mod revenue;
mod reviews;
mod work;

pub use amounts::Amounts;
pub use attention::{Concern, concerns, urgency};
pub use contact::{Covered, covered, is_decider, is_present, key_people, last_contact, lead};
pub use health::{Checkup, Condition, checkups};
pub use held::dispensable;
pub use load::{Load, Share};
pub use names::item_name;
pub use objectives::{Standing, Standings, standing};
pub use progress::{Progress, progress, readings};
pub use revenue::{Pipeline, Sums, fiscal_year, pipeline, stream_sums, sums};
pub use reviews::{last_review, next_review};
pub use work::{Work, days_late, is_open, work};
