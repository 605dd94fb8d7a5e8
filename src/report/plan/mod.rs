//! What is told of one account on a page for one purpose.
//!
//! In comes a desk for the account, out come blocks and plain values; each topic ignores the others.

mod questions;

pub(crate) use questions::{closed_questions, meeting_sheet, questions};
