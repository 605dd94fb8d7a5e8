//! The program: hands the arguments over and returns the exit code.
//! Everything else is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    keyplan::cli::run()
}
