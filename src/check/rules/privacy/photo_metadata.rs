//! `privacy/photo-metadata`: the file of a photo or logo tells when, where or with which device it was
//! taken.
//!
//! Whoever gets the page gets the file. JPEG, PNG and WebP are looked at, as far as their head goes. Size,
//! colours, the program, the author and rights may stay; the place weighs most and is told first.

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{AssetUse, Id, Sources};
use crate::workspace::{Metadata, Workspace};

pub(super) const RULE: Rule = Rule {
    name: "privacy/photo-metadata",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"[person.lena]
name = "Lena Vogt"
photo = "photos/lena.jpg"    # as the telephone wrote it, with the place
photo-consent = true"#,
    good: r#"[person.lena]
name = "Lena Vogt"
photo = "photos/lena.jpg"    # saved again without metadata
photo-consent = true"#,
};

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    if workspace.pictures.is_empty() {
        return;
    }
    for plan in &workspace.plans {
        look(workspace, &plan.folder, Some(&plan.id), &plan.sources, out);
    }
    look(workspace, "", None, &workspace.shared.sources, out);
}

fn look(
    workspace: &Workspace,
    folder: &str,
    plan: Option<&Id>,
    sources: &Sources,
    out: &mut Findings<'_>,
) {
    for named in sources.assets.iter().filter(|named| matches!(&*named.field, "photo" | "logo")) {
        let path = named.from_root(folder);
        if let Some(metadata) = path.and_then(|path| workspace.pictures.get(path.as_str())) {
            tell(named, *metadata, plan, sources, out);
        }
    }
}

fn tell(
    named: &AssetUse,
    metadata: Metadata,
    plan: Option<&Id>,
    sources: &Sources,
    out: &mut Findings<'_>,
) {
    let message = match metadata {
        Metadata::Details => Message::new("privacy-photo-metadata"),
        Metadata::Place => Message::new("privacy-photo-metadata-place"),
    };
    let (item, field) = (named.from.clone(), Some(named.field.clone()));
    let subject = Subject { plan: plan.cloned(), item, field };
    let message = message.with("field", &*named.field);
    out.anywhere(Workspace::location(sources, named.place), subject, message);
}
