//! `keyplan graph`: the stakeholder hierarchy of one account as a picture or text.
//!
//! What is drawn is what the audience may see; the format follows the file's ending unless it is
//! asked for.

use std::path::{Path, PathBuf};

use super::arguments::GraphArguments;
use super::audience::Audience;
use super::output::{Exit, Output};
use super::session::Session;
use crate::diff::renamed_people;
use crate::error::{Error, Result};
use crate::files::write_file_atomically;
use crate::graph::render::{Format, Links, render};
use crate::graph::{
    Before, DrawOptions, Facts, draw_pages, draw_pages_since, for_guests, options_for_guests,
};
use crate::i18n::Message;
use crate::text::nearest;
use crate::workspace::Workspace;

pub(super) fn run(
    arguments: &GraphArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let format = format(arguments)?;
    if format.is_binary() && arguments.output.is_none() && Output::is_seen() {
        let error = Error::usage(format!("a terminal cannot show {}", format.word()));
        return Err(error.hint("write it to a file: `-o map.png`"));
    }
    let root = session.root(None)?;
    let account = std::slice::from_ref(&arguments.account);
    let audience = Audience::of_accounts(&arguments.audience, account);
    let published = session.publish(&root, &audience)?;
    let workspace = published.workspace();
    let plan = if published.readers().are_ours() {
        workspace.plan(&arguments.account).ok_or_else(|| unknown(arguments, workspace))?
    } else {
        workspace.plans.first().ok_or_else(|| nothing_shared(arguments))?
    };
    let options = DrawOptions {
        language: session.language,
        density: arguments.density,
        direction: arguments.direction,
        page: arguments.page,
        ..DrawOptions::default()
    };
    let options = arguments.look.apply(plan, &options)?;
    let has_guests = !published.readers().are_ours();
    let options = if has_guests { for_guests_only(arguments, format, options)? } else { options };
    if options.page.is_some() && !format.is_picture() {
        let error = Error::usage(format!("`--page` is for pictures, not for `{}`", format.word()));
        return Err(error.hint("write a picture with `-o map.svg` or `--format svg`"));
    }
    let (shared, today) = (&workspace.shared, workspace.today);
    let pages = match arguments.look.diff() {
        None => draw_pages(plan, shared, today, &options),
        Some(base) => {
            let then = session.publish_at(&root, base, published.readers())?;
            let renamed = renamed_people(&then, &published, &plan.id);
            let then = then.workspace();
            let (old, shared_then) = (then.plan(&plan.id), &then.shared);
            let before = Before { plan: old, shared: shared_then, renamed: &renamed, name: base };
            draw_pages_since(before, plan, shared, today, &options)
        }
    };
    let mut facts = Facts::of(plan, shared, today);
    let pages = if has_guests {
        facts.says.clear();
        pages.into_iter().map(|page| for_guests(page, plan)).collect()
    } else {
        pages
    };
    let mut bytes = pages.iter().map(|page| render(page, &facts, format, Links::None));
    match (&arguments.output, pages.len()) {
        (Some(path), 1) => bytes.try_for_each(|page| write_file_atomically(path, &page?)),
        (Some(path), _) => write_pages(path, bytes, session, output),
        (None, 1) => bytes.try_for_each(|page| output.write(&page?)),
        (None, several) => Err(Error::usage(format!("the map takes {several} pages, not one"))
            .hint("write a file a page with `-o map.svg`")
            .hint("or say less on one page with `--density dots`, or take a larger `--page`")),
    }?;
    Ok(Exit::Clean)
}

/// Writes a file a page, `map-1.svg` and so on for `map.svg`, and says so.
fn write_pages(
    path: &Path,
    pages: impl Iterator<Item = Result<Vec<u8>>>,
    session: &Session,
    output: &Output,
) -> Result<()> {
    let mut names = Vec::new();
    for (at, bytes) in pages.enumerate() {
        let page = page_path(path, at + 1);
        write_file_atomically(&page, &bytes?)?;
        names.push(page.display().to_string());
    }
    let message = Message::new("graph-pages-written").with("count", names.len());
    let message = message.with("first", names.first().cloned().unwrap_or_default());
    let message = message.with("last", names.last().cloned().unwrap_or_default());
    output.say(&message.in_language(session.language));
    Ok(())
}

fn page_path(path: &Path, number: usize) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy()));
    path.with_file_name(format!("{stem}-{number}{}", ending.unwrap_or_default()))
}

/// The format that is asked for, else the one of the file's ending, else text.
fn format(arguments: &GraphArguments) -> Result<Format> {
    let path = arguments.output.as_deref();
    let ending = path.and_then(Path::extension).map(|ending| ending.to_string_lossy());
    match (arguments.format, ending) {
        (Some(format), _) => Ok(format),
        (None, None) => Ok(Format::Text),
        (None, Some(ending)) => {
            let known = Format::ALL.iter().copied().find(|format| format.extension() == ending);
            known.ok_or_else(|| {
                let known = Format::ALL.map(|format| format!(".{}", format.extension())).join(", ");
                Error::usage(format!("there is no format for files that end with `.{ending}`"))
                    .hint(format!("known endings: {known}; or name one with `--format`"))
            })
        }
    }
}

/// What is drawn for somebody outside the house: pictures and an outline of who reports to whom. The other forms
/// and questions are about how we see people.
fn for_guests_only(
    arguments: &GraphArguments,
    format: Format,
    options: DrawOptions,
) -> Result<DrawOptions> {
    if !matches!(format, Format::Svg | Format::Png | Format::Text) {
        let error = Error::usage(format!("`{}` is not for the customer", format.word()));
        return Err(error.hint("a map for the customer comes as svg, png or text"));
    }
    if arguments.look.diff().is_some() {
        return Err(Error::usage("a map of changes is not for the customer"));
    }
    Ok(options_for_guests(options))
}

fn nothing_shared(arguments: &GraphArguments) -> Error {
    let error = Error::usage(format!("`{}` shares nothing with the customer", arguments.account));
    error.hint("people are shown who carry `visibility = \"shared\"`")
}

fn unknown(arguments: &GraphArguments, workspace: &Workspace) -> Error {
    let ids = || workspace.plans.iter().map(|plan| &*plan.id);
    let error = Error::usage(format!("there is no account `{}`", arguments.account));
    match nearest(&arguments.account, ids()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None if ids().next().is_none() => error.hint("this repository has no plans yet"),
        None => error.hint(format!("accounts: {}", ids().take(12).collect::<Vec<_>>().join(", "))),
    }
}
