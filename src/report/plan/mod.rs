//! What is told of one account on a page for one purpose.
//!
//! In comes a desk for the account, out come blocks and plain values; each topic ignores the others.

mod questions;
mod revenue;
mod wallet;

pub(crate) use questions::{closed_questions, meeting_sheet, questions};
pub(crate) use revenue::{
    SalesChart, SalesCourse, SalesPeriod, how_it_adds_up, quarters, years,
};
pub(crate) use wallet::wallet;
