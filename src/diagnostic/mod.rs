//! What we say about a plan: findings as values, and how they are printed. Knows no rule.
//!
//! Findings come from reading and from rules; texts are messages and become language when printed.

mod diagnostic;
mod fingerprint;
pub mod render;

pub use diagnostic::{
    Applicability, Diagnostic, Excerpt, FileEdit, Fix, Label, Location, Severity, Subject,
};
pub use fingerprint::fingerprints;
