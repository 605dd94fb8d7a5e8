//! The arguments of the commands that merge: what Git hands to its driver, and what becomes of what a merge
//! left open. In come words, out go values; what they mean is the commands' matter.

use std::path::PathBuf;

use clap::Args;

/// Merge one file for Git, by item and field
///
/// Git calls it where both sides changed a file. Changes to different fields, new items and new readings
/// never get in each other's way; what truly conflicts is marked in the file as Git does it. What cannot be
/// read as TOML is merged by line, as without this command.
#[derive(Debug, Args)]
#[command(
    after_help = "Set it up in two lines, the first in each clone, the second in `.gitattributes`:
  git config merge.keyplan.driver \"keyplan merge-driver %O %A %B %L %P\"
  *.toml merge=keyplan

Exit codes: 0 merged, 1 something is left to decide, 2 it could not be done."
)]
pub(super) struct MergeDriverArguments {
    /// The file as both sides know it (%O)
    #[arg(value_name = "BASE")]
    pub(super) base: PathBuf,
    /// The file of our side (%A), which becomes the merged one
    #[arg(value_name = "OURS")]
    pub(super) ours: PathBuf,
    /// The file of the other side (%B)
    #[arg(value_name = "THEIRS")]
    pub(super) theirs: PathBuf,
    /// How many signs a conflict marker has (%L)
    #[arg(value_name = "SIZE", default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub(super) size: u16,
    /// The path of the file in the repository (%P), which says what it is [default: that of OURS]
    #[arg(value_name = "PATH")]
    pub(super) path: Option<String>,
}

/// Settle what a merge left open, one conflict at a time
///
/// Shows each conflict with its item, its field and what both sides have there. On a terminal it asks what
/// counts; elsewhere it lists what is left. Where Git still knows what both sides began with, everything is merged by
/// item and field first, so that only true conflicts are left. Writes the files and never `.git`: `git add` is
/// yours.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  keyplan resolve                            ask about every conflict, or list them in a script
  keyplan resolve --merge                    merge by item and field what Git could not
  keyplan resolve --theirs people.toml       take what came in, in one file
  keyplan resolve --item nordwind/action.pilot --field due --set 2027-01-15

Exit codes: 0 nothing is left, 1 conflicts are left, 2 it could not be done.")]
pub(super) struct ResolveArguments {
    /// Only these files [default: all plan files in conflict]
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) answer: AnswerArguments,
    /// Only what is about this item, such as nordwind/action.pilot
    #[arg(long, value_name = "ACCOUNT/KIND.ID")]
    pub(super) item: Option<String>,
    /// Only what is about this field of the item
    #[arg(long, value_name = "NAME", requires = "item")]
    pub(super) field: Option<String>,
}

/// What becomes of the conflicts.
#[derive(Debug, Args)]
#[group(multiple = false)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line, and one excludes the others"
)]
pub(super) struct AnswerArguments {
    /// Take what is here
    #[arg(long)]
    pub(super) ours: bool,
    /// Take what came in
    #[arg(long)]
    pub(super) theirs: bool,
    /// Take both where they go together; of one id added twice theirs gets another
    #[arg(long)]
    pub(super) both: bool,
    /// Give the field this value; a text needs no quotes
    #[arg(long, value_name = "VALUE", requires = "field")]
    pub(super) set: Option<String>,
    /// Merge by item and field, and leave what is a conflict all the same
    #[arg(long)]
    pub(super) merge: bool,
}
