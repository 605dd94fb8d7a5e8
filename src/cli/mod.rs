//! The command line: arguments, dispatch, exit codes, and the only printing.
//!
//! One file a command; each takes a `Session`, which is what the arguments mean.

mod add_allow;
mod arguments;
mod asked;
mod audience;
mod build;
mod conflicts;
mod delivery;
mod diff;
mod editor;
mod explain;
mod form;
mod graph;
mod lint;
mod log;
mod look;
mod mend;
mod merge_arguments;
mod merge_driver;
mod merge_with;
mod output;
mod past;
mod progress;
mod range;
mod reports;
mod resolve;
mod schema;
mod serve;
mod session;
mod show_settings;
mod statistics;

use std::process::ExitCode;

use clap::Parser;

use crate::error::Result;
use arguments::{Arguments, Command};
use output::{Exit, Output};
use session::Session;

/// Runs keyplan with the arguments of the process.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(answer) => return Output::answer(&answer),
    };
    let mut output = Output::new(arguments.global.color, arguments.global.quiet);
    let done = Session::of(&arguments.global)
        .and_then(|session| dispatch(arguments.command, &session, &mut output));
    match done {
        Ok(exit) => output.end(exit),
        Err(error) => Output::fail(&error, arguments.global.verbose),
    }
}

fn dispatch(command: Command, session: &Session, output: &mut Output) -> Result<Exit> {
    match command {
        Command::Lint(arguments) => lint::run(&arguments, session, output),
        Command::Explain(arguments) => explain::run(&arguments, session, output),
        Command::Graph(arguments) => graph::run(&arguments, session, output),
        Command::Diff(arguments) => diff::run(&arguments, session, output),
        Command::Log(arguments) => log::run(&arguments, session, output),
        Command::Build(arguments) => build::run(&arguments, session, output),
        Command::Serve(arguments) => serve::run(&arguments, session, output),
        Command::Schema(arguments) => schema::run(&arguments, session, output),
        Command::MergeDriver(arguments) => merge_driver::run(&arguments, session, output),
        Command::Resolve(arguments) => resolve::run(&arguments, session, output),
    }
}
