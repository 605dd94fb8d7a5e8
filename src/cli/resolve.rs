//! `keyplan resolve`: settles what a merge left open, by asking, by what the arguments say, or not at all.
//!
//! In come the plan files in conflict; out go files that are written whole, and words on what is left. A file that
//! changed meanwhile is not written, and `.git` never is.

use std::collections::BTreeSet;
use std::io::BufRead as _;
use std::path::Path;

use super::asked::{Said, decide, told};
use super::conflicts::{Contested, Found, State, find};
use super::merge_arguments::{AnswerArguments, ResolveArguments};
use super::output::{Exit, Output, shown};
use super::session::Session;
use crate::document::{FaultKind, TOML_LIMIT, Toml, decode};
use crate::error::{Error, Result};
use crate::files::{DiskTree, FilePath, FileTree, Replacement, is_folder, replace_files};
use crate::i18n::{Language, Message};
use crate::merge::{Answer, Conflict, Form, Left, Refusal};

/// How many files `git add` is told of by name.
const MOST_NAMED: usize = 8;

/// What is done with the conflicts.
enum Aim {
    List,
    Ask,
    /// The same for all; without one they are only merged by item.
    Take(Option<Answer>),
}

/// A file with what becomes of it.
struct Done {
    text: String,
    settled: usize,
    left: usize,
    notes: Vec<Message>,
}

pub(super) fn run(
    arguments: &ResolveArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    if session.is_past() {
        return Err(Error::usage("what a revision holds cannot be settled")
            .hint("leave out `--at` to settle what is in conflict in the folder"));
    }
    let near = arguments.files.first().and_then(|path| path.parent());
    let root = session.root(near.filter(|folder| is_folder(folder)))?;
    let found = find(arguments, session, &root, output)?;
    refuse_unknown(arguments, &found)?;
    let aim = aim(&arguments.answer);
    let mut run = Run { arguments, root: &root, language: session.language, settled: 0, left: 0 };
    for file in &found.files {
        let goes_on = run.file(file, &aim, output)?;
        if !goes_on {
            run.left += rest(&found.files, file);
            break;
        }
    }
    run.end(&found, &aim, output);
    Ok(if run.left == 0 { Exit::Clean } else { Exit::Findings })
}

fn aim(answer: &AnswerArguments) -> Aim {
    let AnswerArguments { ours, theirs, both, set, merge } = answer;
    let named = [(*ours, Answer::Ours), (*theirs, Answer::Theirs), (*both, Answer::Both)];
    let named = named.into_iter().find(|(is_named, _)| *is_named).map(|(_, answer)| answer);
    match named.or_else(|| set.clone().map(Answer::Value)) {
        None if *merge => Aim::Take(None),
        None if Output::can_ask() => Aim::Ask,
        None => Aim::List,
        answer => Aim::Take(answer),
    }
}

/// An error when an item is named that no conflict is about.
fn refuse_unknown(arguments: &ResolveArguments, found: &Found) -> Result<()> {
    let Some(item) = &arguments.item else { return Ok(()) };
    let mut known = Vec::new();
    for file in &found.files {
        for conflict in conflicts(file) {
            if is_meant(arguments, file, &conflict) {
                return Ok(());
            }
            let account = file.account.as_ref().map(|account| format!("{account}/"));
            let item = conflict.item().map(|item| account.unwrap_or_default() + &item);
            let field = conflict.field().map(|field| format!(" --field {field}"));
            known.extend(item.map(|item| format!("`--item {item}{}`", field.unwrap_or_default())));
        }
    }
    let field = arguments.field.as_ref().map(|field| format!("`{field}` of ")).unwrap_or_default();
    let error = Error::usage(format!("no conflict is about {field}`{item}`"));
    known.truncate(MOST_NAMED);
    Err(if known.is_empty() { error } else { error.hint(format!("there is {}", known.join(", "))) })
}

fn conflicts(file: &Contested) -> Vec<Conflict> {
    match &file.state {
        State::Left(left) => left.conflicts(),
        State::Told(_) => Vec::new(),
    }
}

/// Whether a conflict is one that the arguments ask for.
fn is_meant(arguments: &ResolveArguments, file: &Contested, conflict: &Conflict) -> bool {
    let Some(wanted) = &arguments.item else { return true };
    let (account, item) = match wanted.split_once('/') {
        Some((account, item)) => (Some(account), item),
        None => (None, wanted.as_str()),
    };
    let is_account = account.is_none_or(|account| file.account.as_deref() == Some(account));
    let is_field = arguments.field.is_none() || arguments.field == conflict.field();
    is_account && is_field && conflict.item().as_deref() == Some(item)
}

/// How much is left in the files behind one.
fn rest(files: &[Contested], last: &Contested) -> usize {
    let behind = files.iter().skip_while(|file| file.path != last.path).skip(1);
    let open = |file: &Contested| match &file.state {
        State::Left(left) => left.conflicts().len(),
        State::Told(_) => 1,
    };
    behind.map(open).sum()
}

struct Run<'a> {
    arguments: &'a ResolveArguments,
    root: &'a Path,
    language: Language,
    settled: usize,
    left: usize,
}

impl Run<'_> {
    /// One file; says whether to go on.
    fn file(&mut self, file: &Contested, aim: &Aim, output: &mut Output) -> Result<bool> {
        let left = match &file.state {
            State::Left(left) => left,
            State::Told(what) => {
                self.left += 1;
                self.tell(file, what, output)?;
                return Ok(true);
            }
        };
        let conflicts = left.conflicts();
        match aim {
            Aim::List => self.list(file, left, &conflicts, output).map(|()| true),
            Aim::Take(answer) => {
                let pick = |conflict: &Conflict| {
                    is_meant(self.arguments, file, conflict).then(|| answer.clone()).flatten()
                };
                let answers: Vec<_> = conflicts.iter().map(pick).collect();
                let is_touched =
                    self.arguments.item.is_none() || answers.iter().any(Option::is_some);
                if !is_touched {
                    self.left += conflicts.len();
                    return Ok(true);
                }
                let done = self.done(file, left, &conflicts, answers);
                self.write(file, &done, output).map(|()| true)
            }
            Aim::Ask => self.ask(file, left, &conflicts, output),
        }
    }

    fn tell(&self, file: &Contested, what: &Message, output: &mut Output) -> Result<()> {
        let told = Message::new("resolve-told").with("file", file.path.as_str());
        output.print(&format!("{}\n", shown(&told.with("what", what.clone()), self.language)))
    }

    fn list(
        &mut self,
        file: &Contested,
        left: &Left,
        conflicts: &[Conflict],
        output: &mut Output,
    ) -> Result<()> {
        for conflict in conflicts.iter().filter(|it| is_meant(self.arguments, file, it)) {
            output.print(&self.told(file, conflict))?;
        }
        self.left += conflicts.len();
        if conflicts.is_empty() && left.text().as_bytes() != file.bytes {
            self.left += 1;
            let told = Message::new("resolve-can-merge").with("file", file.path.as_str());
            output.print(&format!("{}\n", shown(&told, self.language)))?;
        }
        Ok(())
    }

    fn told(&self, file: &Contested, conflict: &Conflict) -> String {
        told(conflict, file.path.as_str(), file.account.as_deref(), self.language)
    }

    /// Asks about each conflict; says whether to go on with the next file.
    fn ask(
        &mut self,
        file: &Contested,
        left: &Left,
        conflicts: &[Conflict],
        output: &mut Output,
    ) -> Result<bool> {
        let taken = taken(self.root, file);
        let mut answers: Vec<Option<Answer>> = vec![None; conflicts.len()];
        let mut goes_on = true;
        for (at, conflict) in conflicts.iter().enumerate() {
            if !is_meant(self.arguments, file, conflict) {
                continue;
            }
            output.print(&format!("\n{}", self.told(file, conflict)))?;
            let try_it = |answer: &Answer| {
                let mut answers = answers.clone();
                answers[at] = Some(answer.clone());
                let tried = left.settle(&answers, &taken);
                tried.map(drop).map_err(|(_, refusal): (usize, Refusal)| refusal)
            };
            let mut ask = |prompt: &str| {
                output.print(prompt)?;
                read_line()
            };
            match decide(conflict, self.language, &try_it, &mut ask)? {
                Said::Answer(answer) => answers[at] = Some(answer),
                Said::Later => {}
                Said::Stop => {
                    goes_on = false;
                    break;
                }
            }
        }
        if !conflicts.is_empty() && answers.iter().all(Option::is_none) {
            self.left += conflicts.len();
            return Ok(goes_on);
        }
        let done = self.done(file, left, conflicts, answers);
        self.write(file, &done, output)?;
        Ok(goes_on)
    }

    /// The file with all answers that can be had.
    fn done(
        &self,
        file: &Contested,
        left: &Left,
        conflicts: &[Conflict],
        mut answers: Vec<Option<Answer>>,
    ) -> Done {
        let taken = if answers.contains(&Some(Answer::Both)) {
            taken(self.root, file)
        } else {
            BTreeSet::new()
        };
        let name = file.path.as_str();
        let mut notes = Vec::new();
        let settled = loop {
            match left.settle(&answers, &taken) {
                Ok(settled) => break settled,
                Err((at, refusal)) => {
                    answers[at] = None;
                    let place = format!("{name}:{}", conflicts[at].line);
                    let told = Message::new("resolve-told").with("file", place);
                    notes.push(told.with("what", refusal.message()));
                }
            }
        };
        for (was, now) in settled.renamed {
            let renamed = Message::new("resolve-renamed").with("file", name);
            notes.push(renamed.with("was", was).with("now", now));
        }
        if conflicts.is_empty() && settled.text.as_bytes() != file.bytes {
            notes.push(Message::new("resolve-merged").with("file", name));
        }
        let count = answers.iter().flatten().count();
        Done { text: settled.text, settled: count, left: answers.len() - count, notes }
    }

    fn write(&mut self, file: &Contested, done: &Done, output: &mut Output) -> Result<()> {
        self.settled += done.settled;
        self.left += done.left;
        if done.text.as_bytes() != file.bytes {
            let path = self.root.join(file.path.as_str());
            let (before, after) = (&*file.bytes, done.text.as_bytes());
            replace_files(&[Replacement { path, before, after }])?;
        }
        for note in &done.notes {
            output.say(&shown(note, self.language));
        }
        if done.left == 0 && is_hurt(&done.text, file) {
            self.left += 1;
            let told = Message::new("resolve-told").with("file", file.path.as_str());
            let told = told.with("what", Message::new("resolve-unread"));
            output.say(&shown(&told, self.language));
        }
        Ok(())
    }

    /// Says how it went and what is the user's to do.
    fn end(&self, found: &Found, aim: &Aim, output: &Output) {
        let say = |message: Message| output.say(&shown(&message, self.language));
        if found.others > 0 {
            say(Message::new("resolve-others").with("count", found.others));
        }
        let is_nothing = self.settled + self.left == 0;
        if is_nothing && !found.files.iter().any(|file| file.is_unmerged) {
            say(Message::new("resolve-none"));
            return;
        }
        if matches!(aim, Aim::List) && self.left > 0 {
            say(Message::new("resolve-left").with("count", self.left));
            return;
        }
        let settled = Message::new("resolve-settled").with("count", self.settled);
        say(settled.with("left", self.left));
        if self.left == 0 {
            let unmerged = found.files.iter().filter(|file| file.is_unmerged);
            let names: Vec<&str> = unmerged.map(|file| file.path.as_str()).collect();
            let files = if names.len() > MOST_NAMED { ".".to_owned() } else { names.join(" ") };
            if !names.is_empty() {
                say(Message::new("resolve-add").with("files", files));
            }
        }
    }
}

fn read_line() -> Result<Option<String>> {
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    let count =
        read.map_err(|cause| Error::files("standard input cannot be read").caused_by(cause))?;
    Ok((count > 0).then_some(line))
}

/// Whether a text cannot be read, conflicts that are left aside.
fn is_hurt(text: &str, file: &Contested) -> bool {
    let is_toml = Form::of_name(file.path.name()) == Form::Toml;
    is_toml && Toml::parse(text).faults().iter().any(|fault| fault.kind != FaultKind::Conflict)
}

/// The items of the other files of a file's plan, as `kind.id`.
fn taken(root: &Path, file: &Contested) -> BTreeSet<String> {
    let Ok(tree) = DiskTree::open(root) else { return BTreeSet::new() };
    let folder = file.path.parent();
    let is_beside = |path: &FilePath| {
        path.extension() == Some("toml") && path.parent() == folder && *path != file.path
    };
    let files = tree.list().map(|listing| listing.files).unwrap_or_default();
    let mut taken = BTreeSet::new();
    for path in files.into_iter().filter(is_beside) {
        let bytes = tree.read(&path, TOML_LIMIT as u64).unwrap_or_default();
        let Ok(text) = decode(&bytes) else { continue };
        for kind in Toml::parse(text).root().entries() {
            taken.extend(kind.value.entries().map(|item| format!("{}.{}", kind.key, item.key)));
        }
    }
    taken
}
