//! What a plan was before, for rules that look at how things went.
//!
//! Earlier states are there only when somebody asked for the history; without one there are none.

use jiff::civil::Date;

use crate::model::Plan;

/// A plan as it was.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// The day of the commit that made it so.
    pub on: Date,
    /// The plan as it could be read then.
    pub plan: Plan,
}
