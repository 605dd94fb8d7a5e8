//! How much a document may be: beyond these a file is a fault and not a reason to run out of memory.
//!
//! They move only with the program; nothing in a repository can raise them.

/// The largest TOML file, in bytes.
pub const TOML_LIMIT: usize = 16 * 1024 * 1024;
/// The longest Markdown text that is read or rendered, in bytes.
pub const PROSE_LIMIT: usize = 256 * 1024;
/// The deepest nesting of tables, arrays and Markdown blocks.
pub const DEPTH_LIMIT: usize = 64;
/// The most elements of one array.
pub const ARRAY_LIMIT: u32 = 250_000;
/// The most faults told of one file; one more says that there are others.
pub const FAULT_LIMIT: usize = 200;
/// The longest HTML made from one Markdown text, in bytes.
pub const HTML_LIMIT: usize = 4 * 1024 * 1024;
