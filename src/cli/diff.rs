//! `keyplan diff`: what changed between two states of the plans.
//!
//! What is compared is what the audience may see. Ends with 1 only when that was asked for.

use std::cell::OnceCell;

use super::arguments::DiffArguments;
use super::audience::Audience;
use super::form::Form;
use super::output::{Exit, Output};
use super::past::{Cache, past};
use super::range::Range;
use super::session::Session;
use crate::diagnostic::render::Colour;
use crate::diff::render::{Format, Source, Style, render};
use crate::diff::{Changes, Class, PlanStep, Story, Subject, Telling, compare, tell};
use crate::error::{Error, Result};
use crate::files::write_file_atomically;
use crate::history::times_moved;
use crate::model::Id;
use crate::redact::Published;
use crate::site::{Head, changes_page};
use crate::text::nearest;

pub(super) fn run(
    arguments: &DiffArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let reports = arguments.reports.settled(Form::Told(Format::Text))?;
    let range = Range::of(arguments.range.as_deref().unwrap_or("HEAD"))?;
    let root = session.root(None)?;
    let audience = Audience::of_accounts(&arguments.audience, &arguments.account);
    let [before, now] = session.publish_both(&root, &range, &audience)?;
    let changes = compare(&before, &now);
    // What guests see is already of these accounts alone, under other ids.
    let accounts: &[String] = if now.readers().are_ours() { &arguments.account } else { &[] };
    let changes = only(changes, accounts, [&before, &now])?;
    let then = before.workspace().revision.as_ref().map(|revision| revision.id.clone());
    let known = OnceCell::new();
    let moved = |plan: &Id, subject: &Subject, field: &str| {
        let entries = known.get_or_init(|| {
            let is_told = now.shows_findings();
            let then = then.as_deref().filter(|_| is_told)?;
            past(session, &root, then, now.audience(), Cache::Used).ok()
        });
        Some(times_moved(entries.as_ref()?, plan, subject, field))
    };
    let telling = Telling {
        moved: Some(&moved),
        language: session.language,
        accounts,
        ..session.language.into()
    };
    let story = tell(&changes, &before, &now, telling);
    let source = Source { changes: &changes, story: &story, before: &before, now: &now };
    let head = if range.head.is_some() || session.revision_asked().is_some() {
        Head::Revision
    } else {
        Head::Folder
    };
    for (form, file) in reports {
        let colour = if file.is_none() { output.colour() } else { Colour::Plain };
        let style = Style { colour, context: arguments.context };
        let text = match form {
            Form::Told(format) => render(&source, format, style),
            Form::Page => changes_page(&source, head, arguments.context)?,
        };
        match file {
            Some(file) => write_file_atomically(&file, text.as_bytes())?,
            None => output.print(&text)?,
        }
    }
    let fail_on = arguments.fail_on.or(now.workspace().settings.review.fail_on);
    let exit = exit(arguments, fail_on, &story);
    // The program ends here; giving every value back one by one would only take time.
    std::mem::forget((before, now));
    Ok(exit)
}

fn exit(arguments: &DiffArguments, fail_on: Option<Class>, story: &Story) -> Exit {
    let is_grave = |class| story.gravest().is_some_and(|gravest| gravest <= class);
    let is_changed = arguments.exit_code && story.gravest().is_some();
    if is_changed || fail_on.is_some_and(is_grave) { Exit::Findings } else { Exit::Clean }
}

/// The changes of some accounts, named by an id of now or of before; of all when none is named.
fn only(changes: Changes, accounts: &[String], states: [&Published; 2]) -> Result<Changes> {
    if accounts.is_empty() {
        return Ok(changes);
    }
    for account in accounts {
        if states.iter().all(|state| state.workspace().plan(account).is_none()) {
            return Err(unknown(account, states));
        }
    }
    let is_asked = |id: &str| accounts.iter().any(|account| account == id);
    let plans = changes.plans.into_iter().filter(|plan| match &plan.what {
        PlanStep::Changed { was: Some(was), .. } => is_asked(&plan.id) || is_asked(was),
        _ => is_asked(&plan.id),
    });
    Ok(Changes { plans: plans.collect(), ..Changes::default() })
}

fn unknown(account: &str, states: [&Published; 2]) -> Error {
    let ids: Vec<&str> =
        states.iter().flat_map(|it| &it.workspace().plans).map(|plan| &*plan.id).collect();
    let error = Error::usage(format!("there is no account `{account}`, now or before"));
    match nearest(account, ids.iter().copied()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error.hint("an account is named by its plan's folder"),
    }
}
