//! `ref/placeholder-text`: a text such as `TBD`, `???`, lorem ipsum or John Doe that only holds the
//! place of something still missing.
//!
//! Every text of every item and all prose is looked at, but no comment: a `# TODO` or a
//! `<!-- TODO -->` is a note among authors. Whole words only, so that `Really???` in a quotation is
//! no fault. A gap that is known is no shame; it belongs into a `[question.ID]` with an owner.

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Id, Sources};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "ref/placeholder-text",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"[stakeholder.cfo]
name = "TBD"
title = "Chief Financial Officer""#,
    good: r#"[stakeholder.cfo]
title = "Chief Financial Officer"
status = "placeholder"

[question.cfo]
text = "Who follows as CFO in January?"
about = "stakeholder.cfo"
owner = "lena""#,
};

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    for plan in &workspace.plans {
        tell(&plan.sources, Some(&plan.id), out);
    }
    tell(&workspace.shared.sources, None, out);
}

fn tell(sources: &Sources, plan: Option<&Id>, out: &mut Findings<'_>) {
    for stand_in in &sources.stand_ins {
        let field = (!stand_in.field.is_empty()).then(|| stand_in.field.clone());
        let subject = Subject { plan: plan.cloned(), item: stand_in.from.clone(), field };
        let message = Message::new("ref-placeholder-text").with("text", &*stand_in.text);
        out.anywhere(Workspace::location(sources, stand_in.place), subject, message);
    }
}
