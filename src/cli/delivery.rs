//! Gives the reports of `keyplan lint`: to standard output, or to files, each in one step.
//!
//! Files have no colours. People get the summary with what they read; what another program reads stays
//! as its format has it.

use super::mend::offer;
use super::output::Output;
use super::reports::Report;
use super::session::environment;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::render::{Colour, Context, Format, render};
use crate::error::Result;
use crate::files::write_file_atomically;

/// The format that suits where keyplan runs: annotations in GitHub Actions, else the one for people,
/// whether it is read on a terminal or through a pipe.
pub(super) fn format_here() -> Format {
    match environment("GITHUB_ACTIONS").as_deref() {
        Some("true") => Format::Github,
        _ => Format::Pretty,
    }
}

/// Writes and prints every report.
pub(super) fn deliver(
    reports: &[Report<Format>],
    findings: &[Diagnostic],
    context: &Context<'_>,
    summary: &str,
    output: &mut Output,
) -> Result<()> {
    let mut printed = None;
    for (format, file) in reports {
        let colour = if file.is_none() { output.colour() } else { Colour::Plain };
        let text = render(findings, *format, &Context { colour, ..*context });
        if let Some(file) = file {
            write_file_atomically(file, text.as_bytes())?;
        } else {
            output.print(&text)?;
            printed = Some(*format);
        }
    }
    match printed {
        Some(Format::Pretty | Format::Grouped) => {
            let offer = offer(findings, context.language).map(|offer| format!("{offer}\n"));
            output.print(&format!("{summary}\n{}", offer.unwrap_or_default()))?;
        }
        None | Some(Format::Short | Format::Github) => output.say(summary),
        Some(_) => {}
    }
    Ok(())
}
