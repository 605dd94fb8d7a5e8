//! Key-account plans as code: plans written in TOML and Markdown, kept in Git, checked, drawn,
//! published and previewed.
//!
//! # The way of the data
//!
//! ```text
//! FileTree --discover, load--> Source --parse--> Document --read--> Plan --gather--> Workspace
//! Workspace --check--> Diagnostic                              rules take &Workspace
//! FileTree --mend--> texts                                     load, check, apply, and again
//! Workspace --publish for an audience--> Published             whatever leaves the house takes &Published
//! Published --> StakeholderGraph -> Drawing | Site             views are values
//! Published, Published --compare--> Changes --tell--> Story    two states, told in one language
//! bytes --write--> disk, terminal, HTTP                        only cli/, serve/ and files/ touch the world
//! ```
//!
//! A [`FileTree`](files::FileTree) is a folder, a Git revision, or texts in a test: the rest cannot
//! tell. A [`Toml`](document::Toml) or [`Prose`](document::Prose) keeps every place and never fails.
//! A [`Plan`](model::Plan) holds what could be read, a [`Workspace`](workspace::Workspace) all plans
//! and what they share, a [`Diagnostic`](diagnostic::Diagnostic) what is to be said of them, and a
//! [`Published`](redact::Published) what one audience may see.
//!
//! # The rooms, ground first; arrows only fall
//!
//! | floor | room | for |
//! | --- | --- | --- |
//! | 1 | [`text`], [`i18n`], [`error`] | places in text; languages; the one error |
//! | 2 | [`model`], [`diagnostic`], [`files`] | the subject's nouns; findings; files as a tree |
//! | 3 | [`git`], [`document`], [`graph`] | the only doors to git2, to the parsers, to petgraph |
//! | 4 | [`read`], [`merge`] | documents become the model; two sides of a file become one |
//! | 5 | [`workspace`] | `keyplan.toml`, discovery, loading |
//! | 6 | [`figures`] | what is computed of a plan and never typed; rules, pages and exports share it |
//! | 7 | [`check`], [`redact`] | judging; who may see what |
//! | 8 | [`diff`] | what changed between two states, told in the words of the subject |
//! | 8 | [`history`] | what happened, commit by commit |
//! | 8 | `report` | a plan as sections, facts, tables and cards, in no form yet |
//! | 8 | [`schema`] | the plan language for editors, as JSON Schema |
//! | 9 | `export` | reports in the formats of others |
//! | 9 | [`site`] | pages |
//! | 10 | [`serve`] | watcher, HTTP, live reload |
//! | 11 | [`cli`] | arguments, dispatch, exit code, the only printing |
//!
//! `tests/architecture.rs` holds this table and fails when an arrow rises, a circle closes, or a
//! library is used past its door.
//!
//! # What is absent on purpose
//!
//! No room but `cli` reads the clock, the environment or the terminal. No plan text reaches a page
//! but through an escaping template. Nothing starts a program; nothing but `serve` opens a socket.
//! Nothing recurses over what a user wrote. A fault in a plan is never an `Err`.

pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod error;
mod export;
pub mod figures;
pub mod files;
pub mod git;
pub mod graph;
pub mod history;
pub mod i18n;
pub mod merge;
pub mod model;
pub mod read;
pub mod redact;
mod report;
pub mod schema;
pub mod serve;
pub mod site;
pub mod text;
pub mod workspace;
