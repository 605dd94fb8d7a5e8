//! How findings are printed: one file a format, one arm each here.
//!
//! Everything is a pure function of the findings; whoever prints it is elsewhere.

mod context;
mod counts;
mod escape;
mod format;
mod github;
mod gitlab;
mod grouped;
mod json;
mod jsonl;
mod junit;
mod markdown;
mod pretty;
mod sarif;
mod short;

pub use context::{Colour, Context};
pub use counts::Counts;
pub use escape::{escaped, to_json};
pub use format::Format;
pub use markdown::plain as plain_markdown;

use super::Diagnostic;

/// Prints findings that are in their order.
pub fn render(findings: &[Diagnostic], format: Format, context: &Context<'_>) -> String {
    match format {
        Format::Pretty => pretty::render(findings, context),
        Format::Grouped => grouped::render(findings, context),
        Format::Short => short::render(findings, context),
        Format::Json => json::render(findings, context),
        Format::Jsonl => jsonl::render(findings, context),
        Format::Github => github::render(findings, context),
        Format::Gitlab => gitlab::render(findings, context),
        Format::Sarif => sarif::render(findings, context),
        Format::Junit => junit::render(findings, context),
        Format::Markdown => markdown::render(findings, context),
    }
}
