//! Reports in the formats that the rest of the company works with.
//!
//! In come values of a report, out go bytes; a format is a file here.

mod calendar;

pub(crate) use calendar::calendar;
