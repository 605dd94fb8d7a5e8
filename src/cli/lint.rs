//! `keyplan lint`: prints what is wrong or missing, and ends with 1 when it is grave enough.
//!
//! All plans are read and judged, whatever paths are asked for, because plans name each other.

use std::path::{Path, PathBuf};

use super::arguments::LintArguments;
use super::mend::{Asked, Left, offer};
use super::output::{Exit, Output};
use super::session::Session;
use crate::check::{Selection, check, check_all};
use crate::diagnostic::render::{Context, Counts, Format, render};
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::{Error, Result};
use crate::files::canonical;
use crate::i18n::{Language, Message};
use crate::workspace::Workspace;

pub(super) fn run(
    arguments: &LintArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let near = arguments.paths.first().filter(|path| canonical(path).is_ok());
    let root = session.root(near.map(PathBuf::as_path))?;
    let wanted = prefixes(&arguments.paths, &root)?;
    let workspace = match Asked::of(&arguments.mend, session)? {
        None => session.load(&root)?,
        Some(asked) => {
            let judge = |workspace: &Workspace| check_all(workspace, selection(arguments));
            let takes = |finding: &Diagnostic| is_wanted(finding, &wanted);
            match asked.run(session, &root, &judge, &takes, output)? {
                Left::Findings(workspace) => *workspace,
                Left::Nothing(exit) => return Ok(exit),
            }
        }
    };
    let mut findings = check(&workspace, selection(arguments));
    findings.retain(|finding| is_wanted(finding, &wanted));
    let file = |path: &str| workspace.file(path);
    let context = Context { language: session.language, colour: output.colour(), file: &file };
    output.print(&render(&findings, arguments.format, &context))?;
    let summary = summary(&findings, &workspace, session.language);
    match arguments.format {
        Format::Pretty => {
            let offer = offer(&findings, session.language).map(|offer| format!("{offer}\n"));
            output.print(&format!("{summary}\n{}", offer.unwrap_or_default()))?;
        }
        Format::Short => output.say(&summary),
        Format::Json => {}
    }
    let fail_on = arguments.fail_on.or(workspace.settings.fail_on).unwrap_or(Severity::Error);
    let is_grave = findings.iter().any(|finding| finding.severity >= fail_on);
    // The program ends here; giving every value back one by one would only take time.
    std::mem::forget(workspace);
    Ok(if is_grave { Exit::Findings } else { Exit::Clean })
}

fn selection(arguments: &LintArguments) -> Selection {
    match (arguments.no_dates, arguments.only_dates) {
        (true, _) => Selection::WithoutDates,
        (_, true) => Selection::OnlyDates,
        _ => Selection::All,
    }
}

/// The asked paths from the workspace's root; the root itself asks for everything.
fn prefixes(paths: &[PathBuf], root: &Path) -> Result<Vec<String>> {
    let relative = |path: &PathBuf| {
        // Findings name files from the root, so that works from everywhere too.
        let whole =
            canonical(path).or_else(|fault| canonical(&root.join(path)).map_err(|_| fault))?;
        let inside = whole.strip_prefix(root).map_err(|_| {
            Error::usage(format!("`{}` is not in the plan repository", path.display()))
                .hint("paths to lint lie below the folder of `keyplan.toml`")
        })?;
        Ok(inside.to_string_lossy().replace('\\', "/"))
    };
    paths.iter().map(relative).collect()
}

fn is_wanted(finding: &Diagnostic, prefixes: &[String]) -> bool {
    let within = |prefix: &String| {
        let rest = finding.at.path.strip_prefix(prefix.as_str());
        prefix.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    prefixes.is_empty() || prefixes.iter().any(within)
}

fn summary(findings: &[Diagnostic], workspace: &Workspace, language: Language) -> String {
    let counts = Counts::of(findings).phrase(language);
    let message = Message::new("lint-summary").with("counts", counts);
    message.with("plans", workspace.plans.len()).in_language(language)
}
