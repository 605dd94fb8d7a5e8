//! `keyplan lint`: prints what is wrong or missing, and ends with 1 when it is grave enough.
//!
//! All plans are read and judged, whatever paths are asked for, because plans name each other.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::add_allow;
use super::arguments::LintArguments;
use super::delivery::{deliver, format_here};
use super::mend::{Asked, Left};
use super::merge_with;
use super::output::{Exit, Output};
use super::reports::Report;
use super::session::{Session, clock};
use super::show_settings::settings;
use super::statistics;
use crate::check::{
    Selection, Since, asks_the_past, baseline, check, check_all, check_both, since, timings,
};
use crate::diagnostic::render::{Context, Counts, Format, escaped};
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::{Error, Result};
use crate::files::{FilePath, canonical, work_tree_around, write_file_atomically};
use crate::git::NoHistory;
use crate::i18n::{Language, Message};
use crate::serve::{Watching, follow};
use crate::workspace::{BASELINE_FILE, Workspace};

pub(super) fn run(
    arguments: &LintArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let near = arguments.paths.first().filter(|path| canonical(path).is_ok());
    let root = session.root(near.map(PathBuf::as_path))?;
    let baseline = arguments.baseline.as_deref().map(|path| inside(path, &root)).transpose()?;
    let session = &session.keeping(baseline);
    if let Some(path) = &arguments.show_settings {
        let path = relative(path, &root)?;
        output.print(&settings(&session.load(&root)?, &path, session.language))?;
        return Ok(Exit::Clean);
    }
    if let Some(rule) = &arguments.add_allow {
        let wanted: Result<Vec<String>> =
            arguments.paths.iter().map(|path| relative(path, &root)).collect();
        let wanted = wanted?;
        let is_wanted = |finding: &Diagnostic| is_wanted(&finding.at.path, &wanted);
        return add_allow::run(rule, arguments, session, &root, is_wanted, output);
    }
    if arguments.write_baseline {
        return write_baseline(arguments, session, &root, output);
    }
    if !arguments.watch {
        return once(arguments, session, &root, output);
    }
    follow(&root, Watching::Events, || once(arguments, session, &root, output).map(drop))?;
    Ok(Exit::Clean)
}

/// One run over all plans.
fn once(
    arguments: &LintArguments,
    session: &Session,
    root: &Path,
    output: &mut Output,
) -> Result<Exit> {
    let reports = arguments.reports.settled(format_here())?;
    let selection = selection(arguments);
    if let Some(spec) = &arguments.merge_with {
        let wanted: Result<_> = arguments.paths.iter().map(|path| relative(path, root)).collect();
        let run = Run { arguments, session, root, reports, wanted: wanted? };
        let (workspace, found) = merge_with::found(spec, session, root, selection, output)?;
        let told = Since { new: run.asked(found), ..Since::default() };
        return run.tell(workspace, &told, output);
    }
    let (mut workspace, wanted) = load(arguments, session, root)?;
    let run = Run { arguments, session, root, reports, wanted };
    if let Some(asked) = Asked::of(&arguments.mend, session)? {
        let judge = |workspace: &Workspace| check_all(workspace, selection);
        let takes = |finding: &Diagnostic| is_wanted(&finding.at.path, &run.wanted);
        match asked.run(session, root, &judge, &takes, output)? {
            Left::Findings(mended) => workspace = *mended,
            Left::Nothing(exit) => return Ok(exit),
        }
    }
    if asks_the_past(&workspace, selection)
        && let Some(absence) = session.remember(&mut workspace, root)?
    {
        output.say(&no_past(&absence, session.language));
    }
    let told = match &arguments.base {
        Some(spec) => {
            let before = session.load_fork(root, spec, &workspace)?;
            let [now, then] = check_both([&workspace, &before], selection);
            std::mem::forget(before);
            since(run.asked(then), run.asked(now))
        }
        None => Since { new: run.asked(check(&workspace, selection)), ..Since::default() },
    };
    run.tell(workspace, &told, output)
}

/// What a run was asked for.
struct Run<'a> {
    arguments: &'a LintArguments,
    session: &'a Session,
    root: &'a Path,
    reports: Vec<Report<Format>>,
    /// The paths that findings are told of.
    wanted: Vec<String>,
}

impl Run<'_> {
    /// The findings that are asked for.
    fn asked(&self, mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
        findings.retain(|finding| is_wanted(&finding.at.path, &self.wanted));
        findings
    }

    /// Tells what was found, and ends with whether it is grave enough.
    fn tell(&self, workspace: Workspace, told: &Since, output: &mut Output) -> Result<Exit> {
        let (arguments, language) = (self.arguments, self.session.language);
        let fail_on = arguments.fail_on.or(workspace.settings.fail_on).unwrap_or(Severity::Error);
        if arguments.figures.statistics {
            output.print(&statistics::statistics(&told.new, language))?;
        } else {
            let file = |path: &str| workspace.file(path);
            let plans = workspace.plans.iter();
            let plans = plans.filter(|plan| is_wanted(&plan.folder, &self.wanted));
            let plans: Vec<&str> = plans.map(|plan| &*plan.id).collect();
            let context = Context {
                plans: &plans,
                fail_on,
                base: &base(self.root),
                ..Context::new(language, workspace.today, &file)
            };
            let summary = match &arguments.merge_with {
                Some(spec) => merge_with::summary(spec, &told.new, &workspace, language),
                None => summary(told, arguments.base.is_some(), &workspace, language),
            };
            deliver(&self.reports, &told.new, &context, &summary, output)?;
        }
        if arguments.figures.timings {
            let selection = selection(arguments);
            output.print(&statistics::timings(&timings(&workspace, selection, &clock)))?;
        }
        let is_grave = told.new.iter().any(|finding| finding.severity >= fail_on);
        // The program ends here; giving every value back one by one would only take time.
        std::mem::forget(workspace);
        Ok(if is_grave { Exit::Findings } else { Exit::Clean })
    }
}

/// Why the rules that ask the history were not asked.
fn no_past(absence: &NoHistory, language: Language) -> String {
    let reason = absence.message().in_language(language);
    Message::new("lint-no-past").with("reason", reason).in_language(language)
}

/// The plans, and the paths from their root that are asked for.
fn load(
    arguments: &LintArguments,
    session: &Session,
    root: &Path,
) -> Result<(Workspace, Vec<String>)> {
    let Some(path) = &arguments.stdin_path else {
        let wanted: Result<_> = arguments.paths.iter().map(|path| relative(path, root)).collect();
        return Ok((session.load(root)?, wanted?));
    };
    let path = inside(path, root)?;
    let mut text = Vec::new();
    std::io::stdin()
        .lock()
        .read_to_end(&mut text)
        .map_err(|cause| Error::files("standard input cannot be read").caused_by(cause))?;
    let wanted = vec![path.to_string()];
    Ok((session.load_over(root, &[(path, text)])?, wanted))
}

/// Writes all findings of now into the baseline.
fn write_baseline(
    arguments: &LintArguments,
    session: &Session,
    root: &Path,
    output: &mut Output,
) -> Result<Exit> {
    let mut workspace = session.load(root)?;
    let named = session.baseline().map(FilePath::as_str);
    let name = named.or(workspace.settings.baseline.as_deref()).unwrap_or(BASELINE_FILE).to_owned();
    let is_named = named.is_some() || workspace.settings.baseline.is_some();
    workspace.baseline = None;
    let findings = check(&workspace, selection(arguments));
    write_file_atomically(&root.join(&name), baseline(&findings).as_bytes())?;
    let said = |key: &'static str| {
        let message = Message::new(key).with("file", name.as_str()).with("count", findings.len());
        message.in_language(session.language)
    };
    output.say(&said("baseline-written"));
    if !is_named {
        output.say(&said("baseline-unnamed"));
    }
    Ok(Exit::Clean)
}

/// The way from the root of the Git repository around the plans to theirs.
fn base(root: &Path) -> String {
    let inner = work_tree_around(root).and_then(|around| root.strip_prefix(around).ok());
    let parts = inner.into_iter().flat_map(Path::iter);
    parts.map(|part| part.to_string_lossy() + "/").collect()
}

fn selection(arguments: &LintArguments) -> Selection {
    match (arguments.dates.no_dates, arguments.dates.only_dates) {
        (true, _) => Selection::WithoutDates,
        (_, true) => Selection::OnlyDates,
        _ => Selection::All,
    }
}

/// A path from the workspace's root; the root itself is empty and asks for everything.
fn relative(path: &Path, root: &Path) -> Result<String> {
    // Findings name files from the root, so that works from everywhere too.
    let whole = canonical(path).or_else(|fault| canonical(&root.join(path)).map_err(|_| fault))?;
    let inside = whole.strip_prefix(root).map_err(|_| outside(path))?;
    Ok(inside.to_string_lossy().replace('\\', "/"))
}

/// The path of a file of the workspace, which need not be there yet.
pub(super) fn inside(path: &Path, root: &Path) -> Result<FilePath> {
    let name = path.file_name().ok_or_else(|| outside(path))?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let below = relative(folder, root).or_else(|_| relative(&root.join(folder), root))?;
    FilePath::of(&Path::new(&below).join(name)).ok_or_else(|| outside(path))
}

fn outside(path: &Path) -> Error {
    Error::usage(format!("`{}` is not in the plan repository", path.display()))
        .hint("the files of the plans lie below the folder of `keyplan.toml`")
}

fn is_wanted(path: &str, prefixes: &[String]) -> bool {
    let within = |prefix: &String| {
        let rest = path.strip_prefix(prefix.as_str());
        prefix.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    prefixes.is_empty() || prefixes.iter().any(within)
}

fn summary(told: &Since, is_since: bool, workspace: &Workspace, language: Language) -> String {
    let counts = Counts::of(&told.new).phrase(language);
    let nothing_new = is_since && told.new.is_empty();
    let key = if nothing_new { "since-nothing-new" } else { "lint-summary" };
    let message = Message::new(key).with("counts", counts);
    let counted = message.with("plans", workspace.plans.len()).in_language(language);
    if !is_since {
        return counted;
    }
    let mended = told.mended.iter().map(|finding| {
        let message = finding.message.in_language(language);
        let word = Message::new("since-mended").in_language(language);
        format!("{word}[{}]: {}\n", finding.rule, escaped(&message))
    });
    let since = Message::new("since-summary")
        .with("new", told.new.len())
        .with("mended", told.mended.len())
        .with("old", told.old.len());
    format!("{}{counted}\n{}", mended.collect::<String>(), since.in_language(language))
}
