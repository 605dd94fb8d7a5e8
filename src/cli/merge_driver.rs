//! `keyplan merge-driver`: merges one file for Git, writes it in the place of ours, and says what is left.
//!
//! In come the three files that Git hands over and the path that they have in the repository. A clean merge
//! that brings up an error which neither side has is told too, as far as one file shows it.

use std::path::Path;

use super::merge_arguments::MergeDriverArguments;
use super::output::{Exit, Output};
use super::session::Session;
use crate::check::{Selection, check_all, together};
use crate::diagnostic::render::escaped;
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::TOML_LIMIT;
use crate::error::{Error, Result};
use crate::files::{DiskTree, FilePath, FileTree, MemoryTree, Replacement, replace_files};
use crate::i18n::{Language, Message};
use crate::merge::{Form, Markers, Merged, Sides, merge};
use crate::workspace::SETTINGS_FILE;

/// The largest file that is merged, in bytes; more than any that is read as a plan.
const LIMIT: u64 = 4 * TOML_LIMIT as u64;

/// The largest file that is judged after the merge, in bytes; Git waits meanwhile.
const JUDGED: usize = 512 * 1024;

pub(super) fn run(
    arguments: &MergeDriverArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let [base, ours, theirs] =
        [&arguments.base, &arguments.ours, &arguments.theirs].map(|path| read(path));
    let sides = Sides { base: base?, ours: ours?, theirs: theirs? };
    let given = arguments.ours.to_string_lossy();
    let name = arguments.path.as_deref().unwrap_or(&given);
    let bytes = Sides { base: &*sides.base, ours: &*sides.ours, theirs: &*sides.theirs };
    let markers = Markers { size: arguments.size, ..Markers::default() };
    let merged = merge(bytes, Form::of_name(name), &markers);
    if merged.bytes != sides.ours {
        let path = arguments.ours.clone();
        replace_files(&[Replacement { path, before: &sides.ours, after: &merged.bytes }])?;
    }
    for clash in &merged.clashes {
        let clash = clash.message().in_language(session.language);
        let said = Message::new("merge-driver-clash").with("file", name).with("clash", clash);
        output.say(&escaped(&said.in_language(session.language)));
    }
    if merged.is_clean() {
        for finding in only_merged(session, name, bytes, &merged) {
            output.say(&escaped(&told(name, &finding, session.language)));
        }
    }
    Ok(if merged.is_clean() { Exit::Clean } else { Exit::Findings })
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let failed = || {
        Error::files(format!("cannot read `{}`", path.display()))
            .hint("Git calls this command with the files that it merges; see `keyplan merge-driver --help`")
    };
    let name = path.file_name().map(Path::new).and_then(FilePath::of).ok_or_else(failed)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let tree = DiskTree::open(folder.unwrap_or(Path::new(".")))?;
    tree.read(&name, LIMIT).map_err(|fault| {
        let reason = fault.message().in_language(Language::English);
        failed().hint(reason)
    })
}

fn told(name: &str, finding: &Diagnostic, language: Language) -> String {
    let words = format!("{} [{}]", finding.message.in_language(language), finding.rule);
    let said = Message::new("merge-driver-together").with("file", name).with("finding", words);
    said.in_language(language)
}

/// The errors that the merged file has and neither side, read as a plan of its own.
fn only_merged(
    session: &Session,
    name: &str,
    sides: Sides<&[u8]>,
    merged: &Merged,
) -> Vec<Diagnostic> {
    let is_judged = Form::of_name(name) == Form::Toml && merged.bytes.len() <= JUDGED;
    if !is_judged || FilePath::new(name).is_err() {
        return Vec::new();
    }
    let found = |bytes: &[u8]| -> Option<Vec<Diagnostic>> {
        let mut tree = MemoryTree::from_texts([(SETTINGS_FILE, "[workspace]\nname = \"-\"\n")]);
        tree.insert(FilePath::new("accounts/merged/plan.toml").ok()?, bytes);
        let workspace = session.load_tree(Path::new("."), &tree).ok()?;
        Some(check_all(&workspace, Selection::WithoutDates))
    };
    let all = found(sides.ours).zip(found(sides.theirs)).zip(found(&merged.bytes));
    let new = all.map(|((ours, theirs), merged)| together([&ours, &theirs], merged));
    new.into_iter().flatten().filter(|finding| finding.severity == Severity::Error).collect()
}
