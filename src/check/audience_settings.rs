//! What is wrong with `[audiences]` of `keyplan.toml`.
//!
//! In come the settings, out come findings of `config/unusable-audience`, each with what was meant when something is
//! near. Nothing is made for such an audience: it might show more than was meant.

use super::misnamed::{finding, replacement};
use crate::diagnostic::Diagnostic;
use crate::i18n::Message;
use crate::model::{Kind, Word, fields};
use crate::text::{Span, nearest};
use crate::workspace::{AudienceFault, OwnAudience, Workspace};

/// The rule.
const UNUSABLE: &str = "config/unusable-audience";

/// The findings of one workspace.
pub(super) fn faults(workspace: &Workspace) -> Vec<Diagnostic> {
    let audiences = workspace.settings.audiences.iter();
    audiences.flat_map(|(name, own)| faults_of(name, own)).collect()
}

fn faults_of(name: &str, own: &OwnAudience) -> Vec<Diagnostic> {
    let told = own.faults(name).filter_map(|fault| match fault {
        AudienceFault::BuiltIn => Some(of_name(name, own.at, "config-unusable-audience-built-in")),
        AudienceFault::NoBase => Some(of_name(name, own.at, "config-unusable-audience-no-base")),
        AudienceFault::Unknown(text, at) => Some(unknown(name, &text, at)),
        // Reading has told.
        AudienceFault::Hurt => None,
    });
    told.collect()
}

fn of_name(name: &str, at: Span, key: &'static str) -> Diagnostic {
    let message = Message::new(key).with("name", name);
    finding(UNUSABLE, format!("audiences.{name}"), at, message)
        .help(Message::new("config-unusable-audience.help"))
}

fn unknown(name: &str, text: &str, at: Span) -> Diagnostic {
    let message = Message::new("config-unusable-audience").with("key", text);
    let finding = finding(UNUSABLE, format!("audiences.{name}.without"), at, message);
    match meant(text) {
        Some(near) => {
            let fix = replacement(&finding, &format!("\"{near}\""));
            finding.help(Message::new("did-you-mean").with("near", near)).fix(fix)
        }
        None => finding.help(Message::new("config-unknown-change.help")),
    }
}

/// The kind or field that was meant.
fn meant(text: &str) -> Option<String> {
    let kinds = || Kind::WORDS.iter().copied();
    let Some((word, field)) = text.split_once('.') else {
        return nearest(text, kinds()).map(str::to_owned);
    };
    let kind = Kind::of_word(word).or_else(|| Kind::of_word(nearest(word, kinds())?))?;
    let known = fields(kind).find(|known| *known == field);
    let field = known.or_else(|| nearest(field, fields(kind)))?;
    Some(format!("{}.{field}", kind.word()))
}
