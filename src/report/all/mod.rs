//! What is told of all accounts together: their work, our people, the words.
//!
//! In comes a desk, out come blocks; what one account alone says is no matter of these.

mod glossary;
mod load;
mod meanings;
mod membership;
mod months;
mod person;
mod work;

pub(crate) use glossary::glossary;
pub(crate) use load::load;
pub(crate) use person::person;
pub(crate) use work::open_work;
