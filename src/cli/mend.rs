//! `keyplan lint --fix`: mends what can be mended, then the rest is told; `--diff` shows the changes and
//! writes nothing.
//!
//! All new texts are known before the first file is written. What was mended is said, not printed: what
//! was asked for are the findings that are left, or the diff.

use std::path::Path;

use super::arguments::MendArguments;
use super::output::{Exit, Output};
use super::session::Session;
use crate::check::{Attempt, Mended, Mending, Refusal, mend};
use crate::diagnostic::render::escaped;
use crate::diagnostic::{Applicability, Diagnostic};
use crate::error::{Error, Result};
use crate::files::{DiskTree, FileTree, Replacement, replace_files};
use crate::i18n::{Language, Message};
use crate::text::difference;
use crate::workspace::Workspace;

/// How many lines tell what was mended, and how many what was not.
const MOST_LINES: usize = 200;

/// What becomes of the changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aim {
    Write,
    Show,
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    aim: Aim,
    boldest: Applicability,
}

/// What is left to be done.
#[derive(Debug)]
pub(super) enum Left {
    /// To tell the findings that are left.
    Findings(Box<Workspace>),
    /// Nothing: all was shown.
    Nothing(Exit),
}

impl Asked {
    /// What the arguments ask for, when they ask for anything to be mended.
    pub(super) fn of(arguments: &MendArguments, session: &Session) -> Result<Option<Self>> {
        if !(arguments.fix || arguments.fix_unsafe || arguments.diff) {
            return Ok(None);
        }
        if session.is_past() {
            return Err(Error::usage("what a revision holds cannot be mended")
                .hint("leave out `--at` to mend the plans in the folder"));
        }
        let boldest =
            if arguments.fix_unsafe { Applicability::Unsafe } else { Applicability::Safe };
        Ok(Some(Self { aim: if arguments.diff { Aim::Show } else { Aim::Write }, boldest }))
    }

    /// Mends the findings that are taken; how findings are judged is for the caller to say.
    pub(super) fn run(
        self,
        session: &Session,
        root: &Path,
        judge: &dyn Fn(&Workspace) -> Vec<Diagnostic>,
        takes: &dyn Fn(&Diagnostic) -> bool,
        output: &mut Output,
    ) -> Result<Left> {
        let load = |tree: &dyn FileTree| session.load_tree(root, tree);
        let how = Mending { load: &load, judge, takes, boldest: self.boldest };
        let mended = mend(&DiskTree::open(root)?, &how)?;
        match self.aim {
            Aim::Show => show(&mended, session.language, output).map(Left::Nothing),
            Aim::Write => {
                write(&mended, root)?;
                tell(&mended, session.language, output);
                Ok(Left::Findings(Box::new(mended.workspace)))
            }
        }
    }
}

/// How many findings could be mended, for people who do not know that yet.
pub(super) fn offer(findings: &[Diagnostic], language: Language) -> Option<String> {
    let least = |finding: &Diagnostic| finding.fixes.iter().map(|fix| fix.applicability).min();
    let count = |of| findings.iter().filter(|finding| least(finding) == Some(of)).count();
    let (safe, bold) = (count(Applicability::Safe), count(Applicability::Unsafe));
    let message = Message::new("mend-offer").with("safe", safe).with("bold", bold);
    (safe + bold > 0).then(|| message.in_language(language))
}

fn write(mended: &Mended, root: &Path) -> Result<()> {
    let files: Vec<Replacement<'_>> = mended
        .files
        .iter()
        .map(|file| Replacement {
            path: root.join(file.path.as_str()),
            before: file.before.as_bytes(),
            after: file.after.as_bytes(),
        })
        .collect();
    replace_files(&files)
}

/// Prints the diff; raw where a program reads it, so that it can be applied.
fn show(mended: &Mended, language: Language, output: &mut Output) -> Result<Exit> {
    for file in &mended.files {
        let text = difference(file.path.as_str(), &file.before, &file.after);
        if Output::is_seen() {
            let shown: Vec<_> = text.lines().map(escaped).collect();
            output.print(&format!("{}\n", shown.join("\n")))?;
        } else {
            output.print(&text)?;
        }
    }
    tell_refused(mended, language, output);
    if mended.files.is_empty() {
        output.say(&Message::new("mend-summary").with("mended", 0_usize).in_language(language));
        return Ok(Exit::Clean);
    }
    output.say(&counted("mend-would", mended).in_language(language));
    Ok(Exit::Findings)
}

fn tell(mended: &Mended, language: Language, output: &Output) {
    say_each(mended.mended.iter().map(|attempt| told("mended", attempt)), language, output);
    tell_refused(mended, language, output);
    let key = if mended.files.is_empty() { "mend-summary" } else { "mend-summary-files" };
    output.say(&counted(key, mended).in_language(language));
}

fn tell_refused(mended: &Mended, language: Language, output: &Output) {
    let message = |(attempt, why): &(Attempt, Refusal)| {
        told("unmended", attempt).with("reason", why.message())
    };
    say_each(mended.refused.iter().map(message), language, output);
}

/// Says a line for each, and of very many how many more there are.
fn say_each(lines: impl ExactSizeIterator<Item = Message>, language: Language, output: &Output) {
    let more = lines.len().saturating_sub(MOST_LINES);
    for message in lines.take(MOST_LINES) {
        output.say(&escaped(&message.in_language(language)));
    }
    if more > 0 {
        output.say(&Message::new("mend-more").with("count", more).in_language(language));
    }
}

fn told(key: &'static str, attempt: &Attempt) -> Message {
    let (finding, path) = (&attempt.finding, &attempt.finding.at.path);
    let place = match attempt.place {
        Some(place) => format!("{path}:{}:{}", place.line, place.column),
        None => path.to_string(),
    };
    let message = Message::new(key).with("place", place).with("rule", finding.rule);
    message.with("finding", finding.message.clone()).with("title", attempt.title.clone())
}

fn counted(key: &'static str, mended: &Mended) -> Message {
    Message::new(key).with("mended", mended.mended.len()).with("files", mended.files.len())
}
