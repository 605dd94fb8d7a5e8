//! `keyplan schema`: the plan language as JSON Schema, printed or written for an editor to find.
//!
//! It needs no plans: what it tells is the language itself, as this keyplan reads it.

use super::arguments::SchemaArguments;
use super::output::{Exit, Output};
use super::session::Session;
use crate::error::Result;
use crate::files::{make_folder, write_file_atomically};
use crate::i18n::Message;
use crate::schema::Document;

pub(super) fn run(
    arguments: &SchemaArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let Some(folder) = &arguments.output else {
        output.print(&arguments.document.schema())?;
        return Ok(Exit::Clean);
    };
    make_folder(folder)?;
    for document in Document::ALL {
        write_file_atomically(&folder.join(document.file_name()), document.schema().as_bytes())?;
    }
    let said = Message::new("schema-done")
        .with("files", Document::ALL.len())
        .with("folder", folder.display().to_string());
    output.say(&said.in_language(session.language));
    Ok(Exit::Clean)
}
