//! The arguments as typed. The comments are the help that users read.
//!
//! What they mean is decided in `session.rs` and in each command; nothing here does anything.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::audience::Audience as Readers;
use super::editor::Editor;
use super::form::Form;
use super::look::Look;
use super::merge_arguments::{MergeDriverArguments, ResolveArguments};
use super::reports::Reports;
use crate::diagnostic::Severity;
use crate::diagnostic::render::Format as Findings;
use crate::diff::Class;
use crate::diff::render::Context as DiffContext;
use crate::files::Shard;
use crate::graph::render::Format as Picture;
use crate::graph::{Density, Direction, Page};
use crate::i18n::Language;
use crate::model::{Audience, Word};
use crate::schema::Document;
use crate::serve::Host;

/// Key-account plans as code
///
/// keyplan reads plans written in TOML and Markdown from a folder or a Git revision, lints them,
/// draws the stakeholder map, and builds and previews the plan site.
#[derive(Debug, Parser)]
#[command(name = "keyplan", version, arg_required_else_help = true)]
#[command(
    after_help = "Exit codes: 0 clean, 1 findings at or above the asked level, 2 it could not be done."
)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options for every command")]
pub(super) struct Global {
    /// The plan repository, or a folder in it [default: found upward from here]
    #[arg(short = 'C', long, value_name = "DIR", global = true)]
    pub(super) root: Option<PathBuf>,
    /// Read the plans from a Git revision instead of the folder
    #[arg(long, value_name = "REV", global = true)]
    pub(super) at: Option<String>,
    /// The date that counts as today, such as 2027-03-31
    #[arg(long, value_name = "DATE", global = true, value_parser = day)]
    pub(super) today: Option<Date>,
    /// The language of messages [default: from the locale]
    #[arg(long, value_name = "LANG", global = true, value_parser = language)]
    pub(super) lang: Option<Language>,
    /// When to use colours
    #[arg(long, value_name = "WHEN", global = true, value_enum, default_value = "auto")]
    pub(super) color: When,
    /// Say only what was asked for
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    /// Say also what is behind an error
    #[arg(short, long, global = true, action = ArgAction::SetTrue)]
    pub(super) verbose: bool,
}

/// A form in which a history is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LogFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum When {
    /// On a terminal that shows them
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands; each is described by its arguments.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Lint(LintArguments),
    Explain(ExplainArguments),
    Graph(GraphArguments),
    Diff(DiffArguments),
    Log(LogArguments),
    Build(BuildArguments),
    Serve(ServeArguments),
    Schema(SchemaArguments),
    MergeDriver(MergeDriverArguments),
    Resolve(ResolveArguments),
}

/// Find what is wrong or missing in the plans
///
/// Every finding names its line, what is wrong, and what to do about it. `keyplan explain RULE`
/// tells more about a rule.
#[derive(Debug, Args)]
pub(super) struct LintArguments {
    /// Show only findings in these files and folders, named from here or from the plan repository
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) reports: Reports<Findings>,
    /// From which severity on findings fail the run: error, warning or info [default: error]
    #[arg(long, value_name = "SEVERITY", value_parser = severity)]
    pub(super) fail_on: Option<Severity>,
    #[command(flatten)]
    pub(super) dates: Dates,
    /// Tell what is new since the work went its own way from a revision, and count what it mended
    #[arg(long, value_name = "REV")]
    pub(super) base: Option<String>,
    /// Tell what breaks when a revision is merged: merges it with HEAD, or with `--at`, in memory
    ///
    /// Tells only what neither side has alone, such as a reference to somebody whom the other side deleted, and
    /// what the two cannot agree on. Files and repository stay as they are; work that is not committed does not
    /// count.
    #[arg(long, value_name = "REV", conflicts_with = "base")]
    pub(super) merge_with: Option<String>,
    /// Leave out the findings that a file keeps [default: `lint.baseline` in keyplan.toml]
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// Write all findings of now into the baseline, so that only new ones are told from now on
    #[arg(long, conflicts_with_all = ["base", "merge_with", "paths"])]
    pub(super) write_baseline: bool,
    /// Allow all findings of a rule where they stand, by a comment with the reason
    #[arg(long, value_name = "RULE", requires = "reason", conflicts_with_all = ["base", "merge_with", "watch", "write_baseline"])]
    pub(super) add_allow: Option<String>,
    /// Why they are allowed
    #[arg(long, value_name = "TEXT", requires = "add_allow")]
    pub(super) reason: Option<String>,
    /// The last day on which they are allowed
    #[arg(long, value_name = "DATE", requires = "add_allow", value_parser = day)]
    pub(super) until: Option<Date>,
    #[command(flatten)]
    pub(super) mend: MendArguments,
    #[command(flatten)]
    pub(super) figures: Figures,
    /// Show for every rule the level that holds for a file or folder, and which line says so
    #[arg(long, value_name = "PATH", conflicts_with = "paths")]
    pub(super) show_settings: Option<PathBuf>,
    /// Read one file from standard input, as an editor has it, and show the findings in it
    #[arg(long, value_name = "PATH", conflicts_with_all = ["paths", "watch", "base", "merge_with"])]
    pub(super) stdin_path: Option<PathBuf>,
    /// Do it again whenever a file changes
    #[arg(long, conflicts_with_all = ["write_baseline", "merge_with"])]
    pub(super) watch: bool,
}

/// Whether rules are asked that depend on the date.
#[derive(Debug, Args)]
pub(super) struct Dates {
    /// Leave out the rules that depend on today's date
    #[arg(long, conflicts_with = "only_dates")]
    pub(super) no_dates: bool,
    /// Ask only the rules that depend on today's date
    #[arg(long)]
    pub(super) only_dates: bool,
}

/// What cannot be asked for while something is mended.
const MEND_EXCLUDES: [&str; 7] =
    ["base", "merge_with", "write_baseline", "add_allow", "show_settings", "stdin_path", "watch"];

/// What is mended before the findings are told.
#[derive(Debug, Args)]
#[group(multiple = true, conflicts_with_all = MEND_EXCLUDES)]
pub(super) struct MendArguments {
    /// Mend what can be mended safely, and tell what is left
    #[arg(long)]
    pub(super) fix: bool,
    /// Mend also what is only likely to be meant; look at the changes afterwards
    #[arg(long)]
    pub(super) fix_unsafe: bool,
    /// Show what would be mended as a diff, and write nothing
    #[arg(long)]
    pub(super) diff: bool,
}

/// Figures of a run.
#[derive(Debug, Args)]
pub(super) struct Figures {
    /// Count the findings by rule instead of showing them
    #[arg(long)]
    pub(super) statistics: bool,
    /// Show how long each rule takes
    #[arg(long)]
    pub(super) timings: bool,
}

/// Explain a rule, or list all rules
#[derive(Debug, Args)]
pub(super) struct ExplainArguments {
    /// The rule, such as goal/no-metric
    #[arg(value_name = "RULE")]
    pub(super) rule: Option<String>,
    /// All rules whole
    #[arg(long, conflicts_with = "rule")]
    pub(super) all: bool,
    /// As text for the terminal or as Markdown
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: Manual,
}

/// In which form rules are explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Manual {
    /// For the terminal
    Text,
    /// For documentation
    Markdown,
}

/// Draw the stakeholder hierarchy of an account
#[derive(Debug, Args)]
pub(super) struct GraphArguments {
    /// The account: the name of its plan's folder
    #[arg(value_name = "ACCOUNT")]
    pub(super) account: String,
    /// The form of the picture: svg, png, dot, mermaid, json or text [default: by the file's ending, else text]
    #[arg(long, value_name = "FORMAT", value_parser = picture)]
    pub(super) format: Option<Picture>,
    /// Write to a file instead of the terminal
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// How much each card says: auto (by the number of people), full, compact or dots
    #[arg(long, value_name = "DENSITY", default_value = "auto", value_parser = density)]
    pub(super) density: Density,
    /// Where those who report stand: down or right
    #[arg(long, value_name = "DIRECTION", default_value = "down", value_parser = direction)]
    pub(super) direction: Direction,
    /// Fit the picture to paper: a4-landscape, a4-portrait, a3-…, letter-…; several pages where one
    /// would be too small to read
    #[arg(long, value_name = "PAGE", value_parser = page)]
    pub(super) page: Option<Page>,
    /// For whom the picture is: team, internal, customer, or one of `[audiences]` in keyplan.toml
    #[arg(long, value_name = "AUDIENCE", default_value = "team")]
    pub(super) audience: String,
    #[command(flatten)]
    pub(super) look: Look,
}

/// Tell what changed between two states of the plans
///
/// Compares what the plans say, item by item and field by field; layout, comments, the order of tables
/// and the names of files do not count. Without a revision, the folder is compared with the last commit.
#[derive(Debug, Args)]
pub(super) struct DiffArguments {
    /// What to compare: BASE with the folder, BASE..HEAD two revisions, BASE...HEAD what HEAD brings since
    /// it left BASE; without HEAD the folder [default: HEAD]
    #[arg(value_name = "BASE..HEAD")]
    pub(super) range: Option<String>,
    /// Tell only of this account; may be given several times
    #[arg(long, value_name = "ACCOUNT")]
    pub(super) account: Vec<String>,
    /// For whom the changes are told: team, internal, customer, or one of `[audiences]` in keyplan.toml
    #[arg(long, value_name = "AUDIENCE", default_value = "team")]
    pub(super) audience: String,
    /// How many fields that did not change are told of each item: a number, or full
    #[arg(long, value_name = "N", default_value = "0", value_parser = context)]
    pub(super) context: DiffContext,
    #[command(flatten)]
    pub(super) reports: Reports<Form>,
    /// End with 1 when something changed
    #[arg(long)]
    pub(super) exit_code: bool,
    /// End with 1 when a change is as grave as this or graver: critical, notable, routine or cosmetic
    /// [default: `review.fail-on` in keyplan.toml, else never]
    #[arg(long, value_name = "CLASS", value_parser = class)]
    pub(super) fail_on: Option<Class>,
}

/// Tell the history of the plans, of one account or of one item
///
/// Every commit that changed something, the latest first, in the words of `keyplan diff`. A merge is one
/// entry, by whoever wrote what it brings. What was told before is kept in the cache folder of the user, which may be
/// deleted at any time.
///
/// Examples:
///   keyplan log nordwind
///   keyplan log nordwind/objective.mttr --since 2026-01-01
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct LogArguments {
    /// An account, `account/kind.id` for one item, `account/page.NAME` for a page, `person.ID` and the
    /// like for what all plans share [default: everything]
    #[arg(value_name = "WHAT")]
    pub(super) what: Option<String>,
    /// Leave out what was committed before a day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) since: Option<Date>,
    /// Tell so many commits at most
    #[arg(short = 'n', long, value_name = "N")]
    pub(super) limit: Option<usize>,
    /// For whom the history is told: team or internal; it is told to nobody outside
    #[arg(long, value_name = "AUDIENCE", default_value = "team", value_parser = audience)]
    pub(super) audience: Audience,
    /// How to tell it
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "text")]
    pub(super) format: LogFormat,
    /// Neither read nor keep what was told before
    #[arg(long)]
    pub(super) no_cache: bool,
}

/// Build the plan site
///
/// The folder is replaced in one step, and only when keyplan made it.
#[derive(Debug, Args)]
pub(super) struct BuildArguments {
    /// The plan repository, like --root
    #[arg(value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,
    /// Where to put the site [default: the folder `site` in the plan repository]
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    #[command(flatten)]
    pub(super) readers: Readers,
    /// Write only part K of N, so that several machines can share the work; copied into one folder, the
    /// parts are the whole site
    #[arg(long, value_name = "K/N", value_parser = shard)]
    pub(super) shard: Option<Shard>,
}

/// Preview the plan site while writing
///
/// Builds in memory, listens on this machine only, and keeps the open page current. A broken file
/// shows its finding and never stops the preview.
#[derive(Debug, Args)]
pub(super) struct ServeArguments {
    /// The plan repository, like --root
    #[arg(value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,
    /// The port to listen on [default: 4321, or the next free one]
    #[arg(long, value_name = "PORT")]
    pub(super) port: Option<u16>,
    /// The address to listen on; others than 127.0.0.1 show the plans to the network
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(super) host: Host,
    /// Look at the files in turns, for network drives that tell no changes
    #[arg(long)]
    pub(super) poll: bool,
    /// Which editor a click on an item or a finding opens: vscode, vscodium, cursor, zed or idea
    #[arg(long, value_name = "EDITOR", default_value = "vscode", value_parser = editor)]
    pub(super) editor: Editor,
    #[command(flatten)]
    pub(super) readers: Readers,
}

/// Print a JSON Schema, for editors that complete and check TOML
///
/// plan is for the TOML files of a plan, shared for those beside keyplan.toml, workspace for
/// keyplan.toml itself.
#[derive(Debug, Args)]
pub(super) struct SchemaArguments {
    /// For which files: plan, shared or workspace
    #[arg(value_name = "FILES", default_value = "plan", value_parser = document)]
    pub(super) document: Document,
    /// Write all three into a folder instead, as keyplan-plan.schema.json and so on
    #[arg(short, long, value_name = "DIR", conflicts_with = "document")]
    pub(super) output: Option<PathBuf>,
}

fn document(word: &str) -> Result<Document, String> {
    let found = Document::ALL.into_iter().find(|document| document.word() == word);
    found.ok_or_else(|| "one of: plan, shared, workspace".to_owned())
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "a day such as 2027-03-31".to_owned())
}

fn language(code: &str) -> Result<Language, String> {
    code.parse().map_err(|()| "one of: en, de".to_owned())
}

fn picture(name: &str) -> Result<Picture, String> {
    let names: Vec<&str> = Picture::ALL.iter().map(|format| format.word()).collect();
    name.parse().map_err(|()| format!("one of: {}", names.join(", ")))
}

fn class(word: &str) -> Result<Class, String> {
    chosen(word, Class::ALL, Class::word)
}

fn context(text: &str) -> Result<DiffContext, String> {
    if text == "full" {
        return Ok(DiffContext::Full);
    }
    text.parse().map(DiffContext::Fields).map_err(|_| "a number, or `full`".to_owned())
}

fn density(word: &str) -> Result<Density, String> {
    chosen(word, &Density::ALL, Density::word)
}

fn direction(word: &str) -> Result<Direction, String> {
    chosen(word, &Direction::ALL, Direction::word)
}

fn page(word: &str) -> Result<Page, String> {
    chosen(word, &Page::ALL, Page::word)
}

/// One of several by its word.
fn chosen<T: Copy>(word: &str, all: &[T], word_of: fn(T) -> &'static str) -> Result<T, String> {
    let found = all.iter().copied().find(|it| word_of(*it) == word);
    let known = || all.iter().map(|it| word_of(*it)).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| format!("one of: {}", known()))
}

fn severity(word: &str) -> Result<Severity, String> {
    Severity::of_word(word).ok_or_else(|| "one of: error, warning, info".to_owned())
}

fn editor(name: &str) -> Result<Editor, String> {
    name.parse().map_err(|()| format!("one of: {}", Editor::names()))
}

fn shard(text: &str) -> Result<Shard, String> {
    text.parse().map_err(|()| "a part of how many, such as `2/5`".to_owned())
}

/// The audiences to which the history is told.
fn audience(word: &str) -> Result<Audience, String> {
    let known = [Audience::Team, Audience::Internal];
    let found = known.into_iter().find(|audience| audience.word() == word);
    found.ok_or_else(|| "one of: team, internal".to_owned())
}
