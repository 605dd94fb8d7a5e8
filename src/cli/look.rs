//! What `keyplan graph` draws of an account: the arguments, and what they mean for a plan.
//!
//! A person is named by id or by name; words that nobody knows are answered by the nearest known one.

use clap::Args;

use crate::error::{Error, Result};
use crate::graph::{ColorBy, DrawOptions, Focus, Layer, Layers, UnknownLayer};
use crate::model::{Id, Plan};
use crate::text::nearest;

/// What is drawn.
#[derive(Debug, Args)]
pub(super) struct Look {
    /// What the cards' colours and signs tell: stance, role, coverage or unit
    #[arg(long, value_name = "WHAT", default_value = "stance", value_parser = color_by)]
    #[arg(help_heading = "What is drawn")]
    color_by: ColorBy,
    /// Draw only the people around one, named by id or name
    #[arg(long, value_name = "PERSON", help_heading = "What is drawn")]
    focus: Option<String>,
    /// How many steps around, over reporting and lines of influence
    #[arg(long, value_name = "N", default_value_t = 2, requires = "focus")]
    #[arg(help_heading = "What is drawn")]
    depth: usize,
    /// Draw only these of reports-to, influences, trusts, dotted, conflict, deputises, unit, covered-by,
    /// former and placeholder; or all but those with `-` before them
    ///
    /// A list such as `reports-to,influences`, or `-former,-placeholder` for all but these. People keep
    /// their places. Somebody who has left and an empty seat stay while somebody who is shown reports to
    /// them.
    #[arg(long, value_name = "LIST", value_parser = layers, allow_hyphen_values = true)]
    #[arg(help_heading = "What is drawn")]
    layers: Option<Layers>,
    /// Mark what is new, gone or different since a Git revision
    ///
    /// The revision is taken as it is given, whatever has happened there since the work went its own way.
    /// With `--at`, two revisions are compared.
    #[arg(long, value_name = "BASE", help_heading = "What is drawn")]
    diff: Option<String>,
}

impl Look {
    /// The revision that the plan is compared with.
    pub(super) fn diff(&self) -> Option<&str> {
        self.diff.as_deref()
    }

    /// Adds what is asked for of a plan's picture.
    pub(super) fn apply(&self, plan: &Plan, options: &DrawOptions) -> Result<DrawOptions> {
        let focus = self.focus.as_deref().map(|person| focus(plan, person)).transpose()?;
        Ok(DrawOptions {
            color_by: self.color_by,
            focus: focus.map(|person| Focus { person, depth: self.depth }),
            layers: self.layers.unwrap_or_default(),
            ..options.clone()
        })
    }
}

/// The person with an id, else the only one with a name.
fn focus(plan: &Plan, asked: &str) -> Result<Id> {
    if let Some(person) = plan.stakeholders.get(asked) {
        return Ok(person.id().clone());
    }
    let folded = asked.to_lowercase();
    let mut named = plan.stakeholders.iter().filter(|it| it.name.text().to_lowercase() == folded);
    match (named.next(), named.next()) {
        (Some(person), None) => Ok(person.id().clone()),
        (Some(one), Some(other)) => {
            let error = Error::usage(format!("several people are called `{asked}`"));
            Err(error.hint(format!("name one by id, such as `{}` or `{}`", one.id(), other.id())))
        }
        (None, _) => Err(unknown(plan, asked)),
    }
}

fn unknown(plan: &Plan, asked: &str) -> Error {
    let ids = || plan.stakeholders.iter().map(|person| &**person.id());
    let names = || plan.stakeholders.iter().map(|person| person.name.text());
    let error = Error::usage(format!("the plan `{}` has no person `{asked}`", plan.id));
    match nearest(asked, ids()).or_else(|| nearest_name(asked, names())) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None if ids().next().is_none() => error.hint("the plan knows nobody yet"),
        None => error.hint(format!("people: {}", ids().take(12).collect::<Vec<_>>().join(", "))),
    }
}

/// The name that was meant, in whatever case it was typed.
fn nearest_name<'a>(asked: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let names: Vec<&str> = names.collect();
    let folded: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let near = nearest(asked, folded.iter().map(String::as_str))?;
    names.into_iter().zip(&folded).find(|(_, name)| *name == near).map(|(name, _)| name)
}

fn color_by(word: &str) -> Result<ColorBy, String> {
    let words = ColorBy::ALL.map(ColorBy::word);
    word.parse().map_err(|()| match nearest(word, words) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("one of: {}", words.join(", ")),
    })
}

fn layers(list: &str) -> Result<Layers, String> {
    list.parse().map_err(|UnknownLayer { word, near }| {
        let known = || format!("known: all, {}", Layer::ALL.map(Layer::word).join(", "));
        let hint = near.map_or_else(known, |near| format!("did you mean `{near}`?"));
        format!("there is no layer `{word}`; {hint}")
    })
}
