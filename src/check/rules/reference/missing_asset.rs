//! `ref/missing-asset`: a logo, a photo or a link in prose names a file that is not there.
//!
//! A path is meant from the plan's folder (a photo of ours: from the workspace's), and a link from its
//! page. What Git ignores counts as missing, because nobody else has it. A folder is there when a file
//! in it is. Spelling counts, so `Logo.svg` is not `logo.svg`, but the nearest file is suggested.
//! An address in the web is told apart: a page that loads it would tell strangers who reads the plan.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{AssetUse, Id, Sources};
use crate::text::nearest;
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "ref/missing-asset",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"[account]
name = "Nordwind"
logo = "assets/logo.svg"    # there is no such file"#,
    good: r#"[account]
name = "Nordwind""#,
};

/// What is wrong with a path.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// There is no such file.
    Missing,
    /// It leaves the folder.
    Outside,
    /// It is no path but an address in the web.
    Remote,
}

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    for plan in &workspace.plans {
        look(workspace, &plan.folder, Some(&plan.id), &plan.sources, out);
    }
    look(workspace, "", None, &workspace.shared.sources, out);
}

/// Looks at all files that are named in one folder.
fn look(
    workspace: &Workspace,
    folder: &str,
    plan: Option<&Id>,
    sources: &Sources,
    out: &mut Findings<'_>,
) {
    for named in &sources.assets {
        if let Some(fault) = fault(named, folder, &workspace.present) {
            tell(named, fault, near(named, folder, &workspace.present), plan, sources, out);
        }
    }
}

fn fault(named: &AssetUse, folder: &str, present: &BTreeSet<Arc<str>>) -> Option<Fault> {
    let path = named.path.trim();
    if path.is_empty() {
        return None;
    }
    if path.contains("://") || path.starts_with("data:") {
        return Some(Fault::Remote);
    }
    let Some(path) = named.from_root(folder) else { return Some(Fault::Outside) };
    let is_there = |path: &str| {
        let folder = format!("{path}/");
        let next = present.range(Arc::from(folder.as_str())..).next();
        present.contains(path) || next.is_some_and(|next| next.starts_with(&folder))
    };
    (!is_there(&path) && !is_there(&decoded(&path))).then_some(Fault::Missing)
}

/// A path as Markdown writes it (`my%20logo.png`), in plain letters.
fn decoded(path: &str) -> Cow<'_, str> {
    if !path.contains('%') {
        return path.into();
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let code = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let code = code.filter(|_| *first == b'%');
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned().into()
}

/// The file of the folder whose path is nearest to the one typed.
fn near<'a>(named: &AssetUse, folder: &str, present: &'a BTreeSet<Arc<str>>) -> Option<&'a str> {
    let front = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let from_here = present.range(Arc::from(front.as_str())..);
    let from_here = from_here.map_while(|path| path.strip_prefix(front.as_str()));
    nearest(&named.path, from_here)
}

fn tell(
    named: &AssetUse,
    fault: Fault,
    near: Option<&str>,
    plan: Option<&Id>,
    sources: &Sources,
    out: &mut Findings<'_>,
) {
    let key = match fault {
        Fault::Missing => "ref-missing-asset",
        Fault::Outside => "ref-missing-asset-outside",
        Fault::Remote => "ref-missing-asset-remote",
    };
    let field = (!named.field.is_empty()).then(|| named.field.clone());
    let subject = Subject { plan: plan.cloned(), item: named.from.clone(), field };
    let at = Workspace::location(sources, named.place);
    let finding = out.anywhere(at, subject, Message::new(key).with("path", &*named.path));
    match near.filter(|_| fault == Fault::Missing) {
        Some(near) => finding.help = Some(Message::new("did-you-mean").with("near", near)),
        None if fault != Fault::Missing => finding.help = Some(Message::new(format!("{key}.help"))),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_paths_as_markdown_writes_them() {
        assert_eq!(decoded("my%20logo.png"), "my logo.png");
        assert_eq!(decoded("100%.png"), "100%.png");
        assert_eq!(decoded("gr%C3%B6%C3%9Fe"), "größe");
    }
}
