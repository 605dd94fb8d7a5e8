//! `keyplan lint --add-allow RULE --reason TEXT`: allows all findings of a rule where they stand.
//!
//! Nothing is written before the files with the comments were read and judged again: what is still
//! found, or found anew, is told instead.

use std::collections::BTreeMap;
use std::path::Path;

use super::arguments::LintArguments;
use super::output::{Exit, Output};
use super::session::Session;
use crate::check::{self, Exception, Selection, exceptions};
use crate::diagnostic::{Diagnostic, FileEdit};
use crate::error::{Error, Result};
use crate::files::{FilePath, write_file_atomically};
use crate::i18n::Message;
use crate::text::{Edit, apply};
use crate::workspace::Workspace;

/// Allows the findings of `rule` that `wanted` takes.
pub(super) fn run(
    rule: &str,
    arguments: &LintArguments,
    session: &Session,
    root: &Path,
    wanted: impl Fn(&Diagnostic) -> bool,
    output: &mut Output,
) -> Result<Exit> {
    let exception = exception(rule, arguments)?;
    let workspace = session.load(root)?;
    let all = check::check(&workspace, Selection::All);
    let is_meant = |finding: &&Diagnostic| finding.rule == exception.rule && wanted(finding);
    let meant: Vec<Diagnostic> = all.iter().filter(is_meant).cloned().collect();
    let (edits, left) = exceptions(&workspace, &meant, &exception);
    let texts = edited(&workspace, edits);
    let after = check::check(&session.load_over(root, &texts)?, Selection::All);
    let is_broken = |finding: &&Diagnostic| finding.rule.starts_with("syntax/");
    if let Some(broken) =
        after.iter().find(is_broken).filter(|_| !all.iter().any(|it| is_broken(&it)))
    {
        let message = broken.message.in_language(session.language);
        return Err(Error::usage(format!("`{}` would break: {message}", broken.at.path)));
    }
    for (path, text) in &texts {
        write_file_atomically(&root.join(path.as_str()), text.as_bytes())?;
    }
    let said = Message::new("allow-added")
        .with("rule", rule)
        .with("count", meant.len() - left)
        .with("left", left);
    output.say(&said.in_language(session.language));
    Ok(if left == 0 { Exit::Clean } else { Exit::Findings })
}

fn exception<'a>(rule: &'a str, arguments: &'a LintArguments) -> Result<Exception<'a>> {
    let Some(known) = check::find(rule) else {
        let error = Error::usage(format!("there is no rule `{rule}`"));
        return Err(match check::nearest_name(rule) {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error.hint("`keyplan explain` lists the rules"),
        });
    };
    if !known.is_silenceable() {
        return Err(Error::usage(format!("`{rule}` cannot be allowed"))
            .hint("broken files are to be mended"));
    }
    let reason = arguments.reason.as_deref().unwrap_or_default().trim();
    if reason.is_empty() || reason.contains(['\n', '\r']) || reason.contains("--") {
        return Err(Error::usage("an allow needs a reason")
            .hint("one line without `--`: `--reason \"the first survey runs in January\"`"));
    }
    Ok(Exception { rule: known.name, reason, until: arguments.until })
}

/// The texts of the files that edits change.
fn edited(workspace: &Workspace, edits: Vec<FileEdit>) -> Vec<(FilePath, String)> {
    let mut by_file: BTreeMap<_, Vec<Edit>> = BTreeMap::new();
    for FileEdit { path, edit } in edits {
        by_file.entry(path).or_default().push(edit);
    }
    let texts = by_file.into_iter().filter_map(|(path, edits)| {
        let text = apply(&workspace.file(&path)?.text, &edits).0;
        Some((FilePath::new(&path).ok()?, text))
    });
    texts.collect()
}
