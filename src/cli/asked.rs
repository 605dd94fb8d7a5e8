//! Conflicts shown one by one, and what somebody answers.
//!
//! In come conflicts and a way to ask; out come answers. Letters are the same in every language. What the plans
//! hold is shown so that nothing in it can steer the terminal.

use std::fmt::Write as _;

use super::output::shown;
use crate::diagnostic::render::escaped;
use crate::error::Result;
use crate::i18n::{Language, Message, has_key};
use crate::merge::{Answer, Conflict, Refusal};
use crate::model::Word;

/// The most lines of one side that are shown.
const MOST_LINES: usize = 16;

/// What somebody said to a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    Answer(Answer),
    Later,
    Stop,
}

/// Asks and is answered; nothing when nobody answers any more.
pub(super) type Ask<'a> = dyn FnMut(&str) -> Result<Option<String>> + 'a;

/// A conflict as text: where it is, what it is about, what each side has.
pub(super) fn told(
    conflict: &Conflict,
    file: &str,
    account: Option<&str>,
    language: Language,
) -> String {
    let about = about(conflict, account, language);
    let mut out = format!("{}\n", escaped(&format!("{file}:{}: {about}", conflict.line)));
    let _ = writeln!(out, "  {}", shown(&conflict.what, language));
    let sides = [
        ("resolve-base", &conflict.sides.base),
        ("resolve-ours", &conflict.sides.ours),
        ("resolve-theirs", &conflict.sides.theirs),
    ];
    let said = sides.map(|(key, _)| Message::new(key).in_language(language));
    let width = said.iter().map(|word| word.chars().count()).max().unwrap_or_default();
    for ((key, text), word) in sides.iter().zip(said) {
        if *key == "resolve-base" && text.is_none() {
            continue;
        }
        let nothing = || Message::new("resolve-nothing").in_language(language);
        let text = (*text).clone().filter(|text| !text.is_empty()).unwrap_or_else(nothing);
        let _ = write!(out, "  {word:<width$}  {}", indented(&text, width + 4, language));
    }
    out
}

/// What a conflict is about, in the reader's words.
fn about(conflict: &Conflict, account: Option<&str>, language: Language) -> String {
    let Some(item) = conflict.item() else {
        return match conflict.field() {
            Some(field) => label(&field, language),
            None => Message::new("resolve-lines").in_language(language),
        };
    };
    let kind = conflict.kind().map(|kind| kind.label().in_language(language) + " ");
    let account = account.map(|account| format!("{account}/")).unwrap_or_default();
    let field = conflict.field().map(|field| format!(", {}", label(&field, language)));
    format!("{}{account}{item}{}", kind.unwrap_or_default(), field.unwrap_or_default())
}

/// What a field is called, and its key.
fn label(field: &str, language: Language) -> String {
    let key = format!("field-{}", field.split('.').next().unwrap_or(field));
    if has_key(Language::English, &key) {
        format!("{} (`{field}`)", Message::new(key).in_language(language))
    } else {
        format!("`{field}`")
    }
}

fn indented(text: &str, by: usize, language: Language) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::new();
    for (at, line) in lines.iter().take(MOST_LINES).enumerate() {
        let indent = if at == 0 { 0 } else { by };
        let _ = writeln!(out, "{:indent$}{}", "", escaped(line));
    }
    if let Some(more) = lines.len().checked_sub(MOST_LINES).filter(|more| *more > 0) {
        let said = Message::new("resolve-more-lines").with("count", more);
        let _ = writeln!(out, "{:by$}{}", "", said.in_language(language));
    }
    out
}

/// Asks until there is an answer that can be had; `try_it` says whether it can.
pub(super) fn decide(
    conflict: &Conflict,
    language: Language,
    try_it: &dyn Fn(&Answer) -> Result<(), Refusal>,
    ask: &mut Ask<'_>,
) -> Result<Said> {
    let can_be_both = try_it(&Answer::Both).is_ok();
    let has_value = conflict.field().is_some();
    let prompt = Message::new("resolve-prompt")
        .with("both", usize::from(can_be_both))
        .with("value", usize::from(has_value))
        .in_language(language);
    let mut again = String::new();
    loop {
        let Some(said) = ask(&format!("{again}{prompt} "))? else { return Ok(Said::Stop) };
        let answer = match said.trim() {
            "o" => Answer::Ours,
            "t" => Answer::Theirs,
            "b" if can_be_both => Answer::Both,
            "e" if has_value => {
                let prompt = Message::new("resolve-prompt-value").in_language(language);
                match ask(&format!("{prompt} "))? {
                    Some(value) => Answer::Value(value.trim().to_owned()),
                    None => return Ok(Said::Stop),
                }
            }
            "s" => return Ok(Said::Later),
            "q" => return Ok(Said::Stop),
            _ => {
                let unknown = Message::new("resolve-unknown-answer").in_language(language);
                again = format!("{unknown}\n");
                continue;
            }
        };
        match try_it(&answer) {
            Ok(()) => return Ok(Said::Answer(answer)),
            Err(refusal) => again = format!("{}\n", refusal.message().in_language(language)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merge::{Form, Left, Sides};

    const MARKED: &str = "[action.pilot]\n<<<<<<< ours\ndue = 2027-01-15\n=======\ndue = 2027-02-15\n>>>>>>> theirs\n";

    /// What is decided when these lines are typed, and all that was asked.
    fn decided(typed: &[&str]) -> (Said, String) {
        let left = Left::of(MARKED, Sides { base: None, ours: None, theirs: None }, Form::Toml)
            .expect("sound markers");
        let conflict = &left.conflicts()[0];
        let taken = std::collections::BTreeSet::new();
        let try_it = |answer: &Answer| {
            let tried = left.settle(&[Some(answer.clone())], &taken);
            tried.map(drop).map_err(|(_, refusal)| refusal)
        };
        let (mut lines, mut seen) = (typed.iter(), String::new());
        let mut ask = |prompt: &str| {
            seen.push_str(prompt);
            Ok(lines.next().map(|line| format!("{line}\n")))
        };
        let said = decide(conflict, Language::English, &try_it, &mut ask).expect("an answer");
        (said, seen)
    }

    #[test]
    fn letters_answer() {
        assert_eq!(decided(&["o"]).0, Said::Answer(Answer::Ours));
        assert_eq!(decided(&[" t "]).0, Said::Answer(Answer::Theirs));
        assert_eq!(decided(&["s"]).0, Said::Later);
        assert_eq!(decided(&["q"]).0, Said::Stop);
        assert_eq!(decided(&[]).0, Said::Stop);
        let typed = Said::Answer(Answer::Value("2027-03-01".to_owned()));
        assert_eq!(decided(&["e", "2027-03-01"]).0, typed);
    }

    #[test]
    fn what_cannot_be_had_is_asked_again() {
        let (said, seen) = decided(&["b", "x", "e", "soon", "o"]);
        assert_eq!(said, Said::Answer(Answer::Ours));
        assert!(!seen.contains("[b]") && seen.contains("[e]"), "{seen}");
        assert_eq!(seen.matches("please answer").count(), 2, "{seen}");
        assert!(seen.contains("no value for this field"), "{seen}");
    }
}
