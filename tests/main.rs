//! All tests of the program, one module a topic, in one binary that links once.
//!
//! Most tests begin with `support::Project`, a plan repository that vanishes after the test.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tests prepare files, start the program and measure time"
)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test may stop at the first surprise and say what it saw"
)]
#![allow(unreachable_pub, reason = "nothing in a test binary can be reached from outside")]

mod architecture;
mod beside;
mod browser;
mod cli;
mod diff;
mod document;
mod editions;
mod example;
mod files;
mod fingerprints;
mod formats;
mod generator;
mod git;
mod graph;
mod history;
mod mending;
mod merge;
mod order;
mod pages;
mod robust;
mod rule_texts;
mod rules;
mod schema;
mod serve;
mod severities;
mod site;
mod sloppy;
#[allow(dead_code, unused_imports, reason = "a topic takes from the builder what it needs")]
mod support;
mod templates;
mod words;
mod workflows;
