//! What is computed of plans and never typed: progress, totals, sums, coverage, load, names.
//!
//! Pure functions of the model and a date; rules, pages and exports take their figures from here, so
//! that the same figure is the same everywhere.

mod amounts;
mod attention;
mod contact;
mod course;
mod health;
mod held;
mod involved;
mod load;
mod measure;
mod months;
mod names;
mod objectives;
mod progress;
mod relationship;
mod revenue;
mod reviews;
mod roles;
mod spine;
mod swot;
mod underway;
mod units;
mod wallet;
mod work;

pub use amounts::{Amounts, currency_of};
pub use attention::{Concern, concerns, urgency};
pub use contact::{
    Acquaintance, Covered, acquaintance, covered, is_present, key_people, last_contact, lead,
};
pub use course::Course;
pub use health::{Checkup, Condition, checkups};
pub use held::dispensable;
pub use involved::Involved;
pub use load::{Load, Share};
pub use measure::{Entry, Measure, Total};
pub use months::Months;
pub use names::item_name;
pub use objectives::{Standing, Standings, standing};
pub use progress::{Progress, progress, readings};
pub use relationship::{Relationship, relationship, strength_with};
pub use revenue::{Pipeline, Sums, fiscal_year, pipeline, pipeline_until, stream_sums, sums};
pub use reviews::{last_review, next_review};
pub use roles::roles_are_unclear;
pub use spine::{Aim, Spine};
pub use swot::{Neglect, is_grave, says_that_nothing_is_known, unanswered};
pub use underway::{Attention, Underway};
pub use units::unit_and_above;
pub use wallet::{Wallet, wallets};
pub use work::{Needed, Work, days_late, is_open, needed, work};
