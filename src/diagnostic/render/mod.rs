//! How findings are printed: one file a format, one arm each here.
//!
//! Everything is a pure function of the findings; whoever prints it is elsewhere.

mod context;
mod counts;
mod escape;
mod format;
mod json;
mod pretty;
mod short;

pub use context::{Colour, Context};
pub use counts::Counts;
pub use escape::escaped;
pub use format::Format;

use super::Diagnostic;

/// Prints findings that are in their order.
pub fn render(findings: &[Diagnostic], format: Format, context: &Context<'_>) -> String {
    match format {
        Format::Pretty => pretty::render(findings, context),
        Format::Short => short::render(findings, context),
        Format::Json => json::render(findings, context),
    }
}
