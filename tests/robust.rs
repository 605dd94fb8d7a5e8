//! Any bytes in: every kind of bad input that a folder can hold, one by one, and properties over
//! random, mutated and made-up plans, and over two states of one workspace. Nothing panics, hangs or
//! floods, and a finding names the file.

mod files;
pub mod properties;
#[cfg(unix)]
mod repositories;
mod states;
