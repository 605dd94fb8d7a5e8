//! The program: hands the arguments over and returns the exit code.
//!
//! Everything else is the library's, so that tests and other programs reach it.

fn main() {}
