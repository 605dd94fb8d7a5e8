//! `keyplan lint`: prints what is wrong or missing, and ends with 1 when it is grave enough.
//!
//! All plans are read and judged, whatever paths are asked for, because plans name each other.

use std::path::{Path, PathBuf};

use super::arguments::LintArguments;
use super::delivery::{deliver, format_here};
use super::output::{Exit, Output};
use super::session::Session;
use crate::check::{Selection, check};
use crate::diagnostic::render::{Context, Counts};
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::{Error, Result};
use crate::files::{canonical, work_tree_around};
use crate::i18n::{Language, Message};
use crate::workspace::Workspace;

pub(super) fn run(
    arguments: &LintArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let reports = arguments.reports.settled(format_here())?;
    let near = arguments.paths.first().filter(|path| canonical(path).is_ok());
    let root = session.root(near.map(PathBuf::as_path))?;
    let workspace = session.load(&root)?;
    let wanted = prefixes(&arguments.paths, &root)?;
    let mut findings = check(&workspace, selection(arguments));
    findings.retain(|finding| is_wanted(&finding.at.path, &wanted));
    let fail_on = arguments.fail_on.or(workspace.settings.fail_on).unwrap_or(Severity::Error);
    let file = |path: &str| workspace.file(path);
    let plans = workspace.plans.iter().filter(|plan| is_wanted(&plan.folder, &wanted));
    let plans: Vec<&str> = plans.map(|plan| &*plan.id).collect();
    let context = Context {
        plans: &plans,
        fail_on,
        base: &base(&root),
        ..Context::new(session.language, workspace.today, &file)
    };
    let summary = summary(&findings, &workspace, session.language);
    deliver(&reports, &findings, &context, &summary, output)?;
    let is_grave = findings.iter().any(|finding| finding.severity >= fail_on);
    // The program ends here; giving every value back one by one would only take time.
    std::mem::forget(workspace);
    Ok(if is_grave { Exit::Findings } else { Exit::Clean })
}

/// The way from the root of the Git repository around the plans to theirs.
fn base(root: &Path) -> String {
    let inner = work_tree_around(root).and_then(|around| root.strip_prefix(around).ok());
    let parts = inner.into_iter().flat_map(Path::iter);
    parts.map(|part| part.to_string_lossy() + "/").collect()
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

fn is_wanted(path: &str, prefixes: &[String]) -> bool {
    let within = |prefix: &String| {
        let rest = path.strip_prefix(prefix.as_str());
        prefix.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    prefixes.is_empty() || prefixes.iter().any(within)
}

fn summary(findings: &[Diagnostic], workspace: &Workspace, language: Language) -> String {
    let counts = Counts::of(findings).phrase(language);
    let message = Message::new("lint-summary").with("counts", counts);
    message.with("plans", workspace.plans.len()).in_language(language)
}
