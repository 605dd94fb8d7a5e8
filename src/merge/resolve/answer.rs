//! What somebody decided, and the text with it.
//!
//! In come answers to the conflicts of a file, in order; out comes its text, in which what has no answer keeps
//! its markers. An answer that cannot be had is refused with the reason, and then nothing changes.

use std::collections::BTreeSet;

use super::both;
use super::left::{Left, Side};
use super::refusal::Refusal;
use super::typed;
use crate::text::{Edit, apply};

/// What becomes of a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// What is here.
    Ours,
    /// What came in.
    Theirs,
    /// Both, one behind the other; of one id added twice theirs gets another.
    Both,
    /// A value of one's own for the field, as it is typed.
    Value(String),
}

/// A text with answers in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The whole text.
    pub text: String,
    /// Items that got another id, as they were and as they are.
    pub renamed: Vec<(String, String)>,
}

impl Left {
    /// The text with answers, one for each conflict in order; `taken` are the items that have their id already, as
    /// `kind.id`. An answer that cannot be had is named by its place.
    pub fn settle(
        &self,
        answers: &[Option<Answer>],
        taken: &BTreeSet<String>,
    ) -> Result<Settled, (usize, Refusal)> {
        let mut taken = taken.clone();
        let (mut edits, mut renamed) = (Vec::new(), Vec::new());
        for (at, region) in self.regions.iter().enumerate() {
            let Some(answer) = answers.get(at).and_then(Option::as_ref) else { continue };
            let text = match answer {
                Answer::Ours => Ok(self.side(region, Side::Ours).to_owned()),
                Answer::Theirs => Ok(self.side(region, Side::Theirs).to_owned()),
                Answer::Value(typed) => typed::written(self, at, typed),
                Answer::Both => both::written(self, at, &taken).map(|both| {
                    taken.extend(both.renamed.iter().map(|(_, now)| now.clone()));
                    renamed.extend(both.renamed);
                    both.lines
                }),
            };
            let text = text.map_err(|refusal| (at, refusal))?;
            edits.push(Edit { span: region.span, text });
        }
        let (text, _) = apply(&self.text, &edits);
        Ok(Settled { text, renamed })
    }
}
