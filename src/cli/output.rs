//! The only printing: standard output for what was asked for, standard error for the rest, and what
//! the exit code says. A reader that has gone (a closed pipe) ends keyplan quietly.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use super::arguments::When;
use super::session::environment;
use crate::diagnostic::render::{Colour, escaped};
use crate::error::{Error, Result};
use crate::i18n::{Language, Message};

/// How an errand ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    /// Nothing to complain about.
    Clean,
    /// Findings at or above the asked level.
    Findings,
}

/// The exit code of an errand that failed.
const FAILED: u8 = 2;

/// Where keyplan speaks.
#[derive(Debug)]
pub(super) struct Output {
    colour: Colour,
    quiet: bool,
    is_closed: bool,
}

impl Output {
    pub(super) fn new(when: When, quiet: bool) -> Self {
        let may =
            environment("NO_COLOR").is_none() && environment("TERM").as_deref() != Some("dumb");
        let colour = match when {
            When::Always => Colour::Styled,
            When::Auto if may && std::io::stdout().is_terminal() => Colour::Styled,
            When::Auto | When::Never => Colour::Plain,
        };
        Self { colour, quiet, is_closed: false }
    }

    /// Whether standard output takes colours.
    pub(super) fn colour(&self) -> Colour {
        self.colour
    }

    /// Whether people see what is printed, so that nothing in it may steer their terminal.
    pub(super) fn is_seen() -> bool {
        std::io::stdout().is_terminal()
    }

    /// Whether somebody sits before it and can be asked.
    pub(super) fn can_ask() -> bool {
        Self::is_seen() && std::io::stdin().is_terminal()
    }

    /// Prints what was asked for.
    pub(super) fn print(&mut self, text: &str) -> Result<()> {
        self.write(text.as_bytes())
    }

    /// Writes what was asked for, whatever it is.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        if self.is_closed {
            return Ok(());
        }
        let mut out = std::io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(())
            }
            Err(error) => Err(Error::files("standard output cannot be written").caused_by(error)),
            Ok(()) => Ok(()),
        }
    }

    /// Says how it goes, unless only what was asked for is wanted.
    pub(super) fn say(&self, text: &str) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr().lock(), "{text}");
        }
    }

    /// Whether somebody watches how it goes.
    pub(super) fn is_watched(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }

    /// Says something in place of what was said over the line last; nothing clears the line.
    pub(super) fn say_over(text: &str) {
        let mut terminal = std::io::stderr().lock();
        let _ = write!(terminal, "\r{text}\u{1b}[K").and_then(|()| terminal.flush());
    }

    /// Answers `--help`, `--version` and arguments that cannot be understood.
    pub(super) fn answer(answer: &clap::Error) -> ExitCode {
        let _ = answer.print();
        if answer.use_stderr() { ExitCode::from(FAILED) } else { ExitCode::SUCCESS }
    }

    /// Ends with what an errand came to.
    pub(super) fn end(&self, exit: Exit) -> ExitCode {
        match exit {
            Exit::Findings if !self.is_closed => ExitCode::from(1),
            Exit::Clean | Exit::Findings => ExitCode::SUCCESS,
        }
    }

    /// Ends an errand that failed.
    pub(super) fn fail(error: &Error, verbose: bool) -> ExitCode {
        let mut text = format!("keyplan: {}\n", escaped(&error.to_string()));
        let mut source = std::error::Error::source(error);
        while let Some(cause) = source.filter(|_| verbose) {
            text.extend(["  because: ", &escaped(&cause.to_string()), "\n"]);
            source = cause.source();
        }
        for hint in error.hints() {
            text.extend(["  hint: ", &escaped(hint), "\n"]);
        }
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
        ExitCode::from(FAILED)
    }
}

/// A message that may hold what the plans hold, so that nothing in it can steer a terminal.
pub(super) fn shown(message: &Message, language: Language) -> String {
    escaped(&message.in_language(language)).into_owned()
}
