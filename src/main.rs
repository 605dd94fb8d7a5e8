//! The program: hands the arguments over and returns the exit code.
//! Everything else is in the library.

use std::process::ExitCode;

/// Plans are many small values that are made on all cores, which the system's allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    keyplan::cli::run()
}
