//! Which reports a command gives, of findings or of changes: formats, and the files they go to.
//!
//! `--format F` may be given several times, and `--output FILE` belongs to the last format before it.
//! What has no file goes to standard output, which one format alone may have. A file without a
//! format of its own takes that of its ending.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::diagnostic::render::Format;
use crate::error::{Error, Result};

/// The formats in which something is told.
pub(super) trait Formats: Copy + PartialEq + Send + Sync + 'static {
    /// What is told.
    const WHAT: &'static str;
    /// What `auto` stands for.
    const AUTO: &'static str;
    /// Every format with its name.
    fn all() -> Vec<(&'static str, Self)>;
    /// The endings of files that tell a format.
    fn endings() -> &'static [(&'static str, Self)];

    /// Its name.
    fn name_of(self) -> &'static str {
        Self::all().into_iter().find(|(_, format)| *format == self).map_or("", |(name, _)| name)
    }
}

impl Formats for Format {
    const WHAT: &'static str = "findings";
    const AUTO: &'static str = "github in GitHub Actions and pretty elsewhere";

    fn all() -> Vec<(&'static str, Self)> {
        Self::ALL.to_vec()
    }

    fn endings() -> &'static [(&'static str, Self)] {
        &Self::ENDINGS
    }
}

/// The reports as asked for.
#[derive(Debug, Clone)]
pub(super) struct Reports<F> {
    asked: Vec<Asked<F>>,
}

/// One report as asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Asked<F> {
    format: Option<Choice<F>>,
    file: Option<PathBuf>,
}

/// What may stand behind `--format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice<F> {
    /// Whatever suits the place.
    Auto,
    /// This one.
    Of(F),
}

/// A format that is given, and the file it goes to; without one to standard output.
pub(super) type Report<F> = (F, Option<PathBuf>);

impl<F: Formats> Args for Reports<F> {
    fn augment_args(command: Command) -> Command {
        let format = Arg::new("format")
            .long("format")
            .value_name("FORMAT")
            .action(ArgAction::Append)
            .value_parser(choice::<F>)
            .help(format!("How to tell the {}: {} [default: auto]", F::WHAT, names::<F>()))
            .long_help(format!(
                "How to tell the {}: {}. May be given several times, each but one with a file of its \
                 own\n\n[default: auto, which is {}]",
                F::WHAT,
                names::<F>(),
                F::AUTO,
            ));
        let output = Arg::new("output")
            .short('o')
            .long("output")
            .value_name("FILE")
            .action(ArgAction::Append)
            .value_parser(clap::value_parser!(PathBuf))
            .help("Write the format before it to a file [without one: by the file's ending]");
        command.arg(format).arg(output)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<F: Formats> FromArgMatches for Reports<F> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let formats =
            placed::<Choice<F>>(matches, "format").map(|(at, choice)| (at, Word::Format(choice)));
        let files = placed::<PathBuf>(matches, "output").map(|(at, path)| (at, Word::File(path)));
        let mut words: Vec<(usize, Word<F>)> = formats.chain(files).collect();
        words.sort_by_key(|(at, _)| *at);
        Ok(Self { asked: paired(words.into_iter().map(|(_, word)| word)) })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// A format or a file, as they stand on the command line.
enum Word<F> {
    Format(Choice<F>),
    File(PathBuf),
}

/// The values of an option with their places on the command line.
fn placed<T: Clone + Send + Sync + 'static>(
    matches: &ArgMatches,
    name: &str,
) -> impl Iterator<Item = (usize, T)> {
    let places = matches.indices_of(name).into_iter().flatten();
    places.zip(matches.get_many::<T>(name).into_iter().flatten().cloned())
}

/// A file belongs to the format right before it.
fn paired<F>(words: impl Iterator<Item = Word<F>>) -> Vec<Asked<F>> {
    let mut asked: Vec<Asked<F>> = Vec::new();
    for word in words {
        match (word, asked.last_mut()) {
            (Word::Format(format), _) => asked.push(Asked { format: Some(format), file: None }),
            (Word::File(file), Some(last)) if last.file.is_none() => last.file = Some(file),
            (Word::File(file), _) => asked.push(Asked { format: None, file: Some(file) }),
        }
    }
    asked
}

impl<F: Formats> Reports<F> {
    /// The reports with their formats, where `here` suits the place; an error when two of them want
    /// standard output.
    pub(super) fn settled(&self, here: F) -> Result<Vec<Report<F>>> {
        if self.asked.is_empty() {
            return Ok(vec![(here, None)]);
        }
        let mut reports = Vec::with_capacity(self.asked.len());
        for Asked { format, file } in &self.asked {
            let format = match (format, file) {
                (Some(Choice::Of(format)), _) => *format,
                (_, Some(file)) => of_ending(file)?,
                (_, None) => here,
            };
            reports.push((format, file.clone()));
        }
        let mut printed = reports.iter().filter(|(_, file)| file.is_none());
        match (printed.next(), printed.next()) {
            (Some((first, _)), Some((second, _))) => {
                let (first, second) = (first.name_of(), second.name_of());
                let said = format!("`{first}` and `{second}` cannot both go to standard output");
                let hint = format!("give one of them a file: `--format {second} --output FILE`");
                Err(Error::usage(said).hint(hint))
            }
            _ => Ok(reports),
        }
    }
}

fn of_ending<F: Formats>(file: &Path) -> Result<F> {
    let ending = file.extension().map(|ending| ending.to_string_lossy()).unwrap_or_default();
    let found = F::endings().iter().find(|(known, _)| *known == ending);
    found.map(|(_, format)| *format).ok_or_else(|| {
        let known: Vec<String> = F::endings().iter().map(|(it, _)| format!(".{it}")).collect();
        let known = known.join(", ");
        Error::usage(format!("the ending of `{}` tells no format", file.display()))
            .hint(format!("known endings: {known}; or name a format before it with `--format`"))
    })
}

/// `auto` and the names of all formats.
fn names<F: Formats>() -> String {
    let all = F::all().into_iter().map(|(name, _)| name);
    ["auto"].into_iter().chain(all).collect::<Vec<_>>().join(", ")
}

fn choice<F: Formats>(name: &str) -> Result<Choice<F>, String> {
    if name == "auto" {
        return Ok(Choice::Auto);
    }
    let found = F::all().into_iter().find(|(known, _)| *known == name);
    let one_of = || format!("one of: {}", names::<F>());
    found.map(|(_, format)| Choice::Of(format)).ok_or_else(one_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_belongs_to_the_format_right_before_it() {
        let read = |args: &[&str]| {
            let command =
                Reports::<Format>::augment_args(Command::new("lint").no_binary_name(true));
            let matches = command.try_get_matches_from(args).expect("is understood");
            Reports::<Format>::from_arg_matches(&matches).expect("is read").asked
        };
        let asked = |format: Option<Format>, file: Option<&str>| Asked {
            format: format.map(Choice::Of),
            file: file.map(PathBuf::from),
        };
        assert_eq!(
            read(&["--format", "pretty", "--format=sarif", "--output", "a.sarif", "-o", "b.xml"]),
            [
                asked(Some(Format::Pretty), None),
                asked(Some(Format::Sarif), Some("a.sarif")),
                asked(None, Some("b.xml")),
            ]
        );
        assert_eq!(
            read(&["--output", "a.md", "--format", "auto"]),
            [asked(None, Some("a.md")), Asked { format: Some(Choice::Auto), file: None }]
        );
        assert!(read(&[]).is_empty());
    }
}
