//! `keyplan schema` against the tools that editors use: tombi and taplo, two readers of JSON Schema that
//! know nothing of keyplan.
//!
//! `tests/run` installs both below `target/`. Without them these tests fail and say what to do; they are
//! never skipped.

mod accepted;
mod agreement;
mod changed;
mod reading;
mod refused;
mod told;
mod tools;
