//! Which reports `keyplan lint` gives: formats, and the files they go to.
//!
//! `--format F` may be given several times, and `--output FILE` belongs to the last format before it.
//! What has no file goes to standard output, which one format alone may have. A file without a
//! format of its own takes that of its ending.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::diagnostic::render::Format;
use crate::error::{Error, Result};

/// The reports as asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Reports {
    asked: Vec<Asked>,
}

/// One report as asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Asked {
    format: Option<Choice>,
    file: Option<PathBuf>,
}

/// What may stand behind `--format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// Whatever suits the place.
    Auto,
    /// This one.
    Of(Format),
}

/// A format that is given, and the file it goes to; without one to standard output.
pub(super) type Report = (Format, Option<PathBuf>);

impl Args for Reports {
    fn augment_args(command: Command) -> Command {
        let format = Arg::new("format")
            .long("format")
            .value_name("FORMAT")
            .action(ArgAction::Append)
            .value_parser(choice)
            .help(format!("How to tell the findings: {} [default: auto]", names()))
            .long_help(format!(
                "How to tell the findings: {}. May be given several times, each but one with a file of \
                 its own\n\n[default: auto, which is github in GitHub Actions and pretty elsewhere]",
                names()
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

impl FromArgMatches for Reports {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let formats =
            placed::<Choice>(matches, "format").map(|(at, choice)| (at, Word::Format(choice)));
        let files = placed::<PathBuf>(matches, "output").map(|(at, path)| (at, Word::File(path)));
        let mut words: Vec<(usize, Word)> = formats.chain(files).collect();
        words.sort_by_key(|(at, _)| *at);
        Ok(Self { asked: paired(words.into_iter().map(|(_, word)| word)) })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// A format or a file, as they stand on the command line.
enum Word {
    Format(Choice),
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
fn paired(words: impl Iterator<Item = Word>) -> Vec<Asked> {
    let mut asked: Vec<Asked> = Vec::new();
    for word in words {
        match (word, asked.last_mut()) {
            (Word::Format(format), _) => asked.push(Asked { format: Some(format), file: None }),
            (Word::File(file), Some(last)) if last.file.is_none() => last.file = Some(file),
            (Word::File(file), _) => asked.push(Asked { format: None, file: Some(file) }),
        }
    }
    asked
}

impl Reports {
    /// The reports with their formats, where `here` suits the place; an error when two of them want
    /// standard output.
    pub(super) fn settled(&self, here: Format) -> Result<Vec<Report>> {
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
                let (first, second) = (first.name(), second.name());
                let said = format!("`{first}` and `{second}` cannot both go to standard output");
                let hint = format!("give one of them a file: `--format {second} --output FILE`");
                Err(Error::usage(said).hint(hint))
            }
            _ => Ok(reports),
        }
    }
}

fn of_ending(file: &Path) -> Result<Format> {
    let ending = file.extension().map(|ending| ending.to_string_lossy()).unwrap_or_default();
    Format::of_ending(&ending).ok_or_else(|| {
        let known = Format::ENDINGS.map(|(ending, _)| format!(".{ending}")).join(", ");
        Error::usage(format!("the ending of `{}` tells no format", file.display()))
            .hint(format!("known endings: {known}; or name a format before it with `--format`"))
    })
}

/// `auto` and the names of all formats.
fn names() -> String {
    ["auto"].into_iter().chain(Format::ALL.map(|(name, _)| name)).collect::<Vec<_>>().join(", ")
}

fn choice(name: &str) -> Result<Choice, String> {
    if name == "auto" {
        return Ok(Choice::Auto);
    }
    name.parse().map(Choice::Of).map_err(|()| format!("one of: {}", names()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_belongs_to_the_format_right_before_it() {
        let read = |args: &[&str]| {
            let command = Reports::augment_args(Command::new("lint").no_binary_name(true));
            let matches = command.try_get_matches_from(args).expect("is understood");
            Reports::from_arg_matches(&matches).expect("is read").asked
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
        assert_eq!(read(&[]), []);
    }
}
