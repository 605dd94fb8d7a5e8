//! `plan/copied-text`: a paragraph that stands in the plans of several accounts.
//!
//! Pages and the long texts of header and account are compared, paragraph by paragraph, from `words`
//! (20) words on; marks, case and line breaks do not count. Plans that are over are left alone, and
//! plans of one account may repeat each other. One finding a text, in the plan whose id comes later.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rust_decimal::prelude::ToPrimitive;

use crate::check::{Check, Findings, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Label, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Field, Head, Markdown, Page, Place, Plan};
use crate::text::{paragraphs, same_words, words, words_key};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "plan/copied-text",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("words", 20)],
    check: Check::Workspace(check),
    bad: r#"# in accounts/elmwasser/plan.toml
[account]
value-proposition = """
We sell no hours but running lines: a fixed price a month, an availability that we stand for, and one
team that looks after mechanics and controls."""

# in accounts/nordwind/plan.toml
[account]
value-proposition = """
We sell no hours but running lines: a fixed price a month, an availability that we stand for, and one
team that looks after mechanics and controls.""""#,
    good: r#"# in accounts/elmwasser/plan.toml
[account]
value-proposition = """
Twelve pumping stations with 58 per cent fewer faults in nine months, proved with the figures of the
control room, and three technicians who live within half an hour."""

# in accounts/nordwind/plan.toml
[account]
value-proposition = """
We sell no hours but running lines: a fixed price a month, an availability that we stand for, and one
team that looks after mechanics and controls.""""#,
};

/// A text of a plan: a page, or a field of an item.
struct Passage<'a> {
    plan: &'a Plan,
    text: &'a str,
    place: Place,
    subject: Subject,
}

/// A paragraph of a text.
#[derive(Clone, Copy)]
struct Paragraph<'a> {
    plan: &'a Plan,
    text: &'a str,
    place: Place,
}

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    let least = out.threshold("words").to_usize().unwrap_or(usize::MAX).max(1);
    let mut first: HashMap<u64, Paragraph<'_>> = HashMap::new();
    for text in workspace.plans.iter().filter(|plan| !plan.is_over()).flat_map(|plan| texts(plan)) {
        let mut copied = None;
        for here in text.paragraphs().filter(|it| words(it.text).nth(least - 1).is_some()) {
            let there = earlier(here, &mut first);
            copied = copied.or(there.map(|there| (here, there)));
        }
        if let Some((here, there)) = copied {
            tell(text, here, there, out);
        }
    }
}

/// The same paragraph in the plan of another account, or nothing, and then it is noted.
fn earlier<'a>(
    here: Paragraph<'a>,
    first: &mut HashMap<u64, Paragraph<'a>>,
) -> Option<Paragraph<'a>> {
    match first.entry(words_key(here.text)) {
        Entry::Vacant(free) => {
            free.insert(here);
            None
        }
        Entry::Occupied(taken) => {
            let there = *taken.get();
            let is_copy = !are_kin(here.plan, there.plan) && same_words(here.text, there.text);
            is_copy.then_some(there)
        }
    }
}

/// Whether two plans are of one account: they bear its name, or one supersedes the other.
fn are_kin(a: &Plan, b: &Plan) -> bool {
    let supersedes = |next: &Plan, last: &Plan| {
        let named = next.header.as_ref().and_then(|header| header.supersedes.get());
        named.is_some_and(|named| named.trim() == &*last.id)
    };
    let share_name = !name(a).is_empty() && name(a) == name(b);
    a.id == b.id || share_name || supersedes(a, b) || supersedes(b, a)
}

/// The name of a plan's account, empty when there is none.
fn name(plan: &Plan) -> &str {
    plan.account.as_ref().map_or("", |account| account.name.text().trim())
}

/// The long texts of a plan.
fn texts(plan: &Plan) -> Vec<Passage<'_>> {
    let mut all = Vec::new();
    if let Some(header) = &plan.header {
        let fields = [("summary", &header.summary), ("charter", &header.charter)];
        all.extend(fields.map(|(name, field)| of_field(plan, &header.head, name, field)));
    }
    if let Some(account) = &plan.account {
        let fields = [
            ("background", &account.background),
            ("vision", &account.vision),
            ("buying-habits", &account.buying_habits),
            ("value-proposition", &account.value_proposition),
            ("situation", &account.situation),
        ];
        all.extend(fields.map(|(name, field)| of_field(plan, &account.head, name, field)));
    }
    all.extend(plan.pages.iter().filter_map(|page| of_page(plan, page)));
    all
}

fn of_field<'a>(
    plan: &'a Plan,
    head: &Head,
    name: &'static str,
    field: &'a Field<Markdown>,
) -> Passage<'a> {
    let item = Some(head.key.clone());
    let subject = Subject { plan: Some(plan.id.clone()), item, field: Some(name.into()) };
    Passage { plan, text: field.markdown(), place: plan.place(head, field.at()), subject }
}

/// The Markdown of a page as it stands in the file.
fn of_page<'a>(plan: &'a Plan, page: &Page) -> Option<Passage<'a>> {
    let place = Place { file: page.file, span: page.body };
    let text = page.body.slice(&plan.sources.file(place)?.text);
    let subject = Subject { plan: Some(plan.id.clone()), item: None, field: Some(page.id.clone()) };
    Some(Passage { plan, text, place, subject })
}

impl<'a> Passage<'a> {
    /// The paragraphs; those of a field have the place of its value, which may be escaped.
    fn paragraphs(&self) -> impl Iterator<Item = Paragraph<'a>> {
        let (plan, text, whole) = (self.plan, self.text, self.place);
        let is_page = self.subject.item.is_none();
        paragraphs(text).map(move |span| {
            let inside = Place { span: span.shifted(whole.span.start), ..whole };
            let place = if is_page { inside } else { whole };
            Paragraph { plan, text: span.slice(text), place }
        })
    }
}

fn tell(text: Passage<'_>, here: Paragraph<'_>, there: Paragraph<'_>, out: &mut Findings<'_>) {
    let at = |it: Paragraph<'_>| Workspace::location(&it.plan.sources, it.place);
    let message = Message::new("plan-copied-text").with("plan", &*there.plan.id);
    let label = Label { at: at(there), message: Message::new("plan-copied-text-label") };
    out.anywhere(at(here), text.subject, message).labels.push(label);
}
