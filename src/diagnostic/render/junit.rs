//! Test results in `JUnit`'s XML, for whatever shows those: a suite a plan, a case a rule and item.
//!
//! A case fails when it has a finding that fails the run, and is skipped, with the finding as the
//! reason, when it has lighter ones only; a plan without a finding has one case that passes. The
//! schemas of Jenkins and of Ant accept it, so every suite carries what either of them asks for; the
//! date is the one that counts as today.

use std::fmt::{self, Display, Write};

use indexmap::IndexMap;

use super::context::Context;
use super::escape::escaped;
use super::short;
use crate::diagnostic::Diagnostic;
use crate::i18n::Message;

/// The name of the suite for what is about no plan.
const WORKSPACE: &str = "keyplan.toml";

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (id, (name, findings)) in suites(findings, context.plans).into_iter().enumerate() {
        write_suite(id, name, &findings, context, &mut out);
    }
    out.push_str("</testsuites>\n");
    out
}

/// The findings of every plan, and of what is about none.
fn suites<'a>(
    findings: &'a [Diagnostic],
    plans: &[&'a str],
) -> IndexMap<&'a str, Vec<&'a Diagnostic>> {
    let mut suites: IndexMap<&str, Vec<&Diagnostic>> =
        plans.iter().map(|plan| (*plan, Vec::new())).collect();
    for finding in findings {
        let name = finding.subject.plan.as_deref().unwrap_or(WORKSPACE);
        suites.entry(name).or_default().push(finding);
    }
    suites
}

/// What is wrong with one item by one rule.
type Cases<'a> = IndexMap<(&'static str, String), Vec<&'a Diagnostic>>;

fn write_suite(
    id: usize,
    name: &str,
    findings: &[&Diagnostic],
    context: &Context<'_>,
    out: &mut String,
) {
    let mut cases = Cases::new();
    for finding in findings {
        let item = finding.subject.item.as_ref().map(ToString::to_string).unwrap_or_default();
        cases.entry((finding.rule, item)).or_default().push(*finding);
    }
    let failures = cases.values().filter(|case| is_failure(case, context)).count();
    let (tests, skipped) = (cases.len().max(1), cases.len() - failures);
    let (name, today) = (Xml(name), context.today);
    let _ = writeln!(
        out,
        "  <testsuite id=\"{id}\" name=\"{name}\" package=\"keyplan\" timestamp=\"{today}T00:00:00\" \
         hostname=\"localhost\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" \
         skipped=\"{skipped}\" time=\"0\">\n    <properties></properties>"
    );
    if cases.is_empty() {
        let none = Message::new("count-none").in_language(context.language);
        let none = Xml(&none);
        let _ = writeln!(out, "    <testcase classname=\"{name}\" name=\"{none}\" time=\"0\"/>");
    }
    for ((rule, item), findings) in &cases {
        let case = format!("{rule} {item}");
        let case = Xml(case.trim_end());
        let _ = writeln!(out, "    <testcase classname=\"{name}\" name=\"{case}\" time=\"0\">");
        write_result(findings, context, out);
        out.push_str("    </testcase>\n");
    }
    out.push_str("    <system-out></system-out>\n    <system-err></system-err>\n  </testsuite>\n");
}

fn is_failure(case: &[&Diagnostic], context: &Context<'_>) -> bool {
    case.iter().any(|finding| finding.severity >= context.fail_on)
}

/// Why a case fails or is skipped: the first of its gravest findings in a word, and all of them in full.
fn write_result(case: &[&Diagnostic], context: &Context<'_>, out: &mut String) {
    let gravest = case.iter().map(|finding| finding.severity).max();
    let first = case.iter().find(|finding| Some(finding.severity) == gravest);
    let Some(first) = first else { return };
    let message = first.message.in_language(context.language);
    let message = Xml(&message);
    // Ant's schema knows a type of failures only.
    let (element, kind) = if is_failure(case, context) {
        ("failure", format!(" type=\"{}\"", first.severity))
    } else {
        ("skipped", String::new())
    };
    let _ = write!(out, "      <{element}{kind} message=\"{message}\">");
    let told: Vec<String> = case.iter().map(|finding| whole(finding, context)).collect();
    let _ = writeln!(out, "{}</{element}>", told.join("\n"));
}

/// A finding with its place and what to do, in XML.
fn whole(finding: &Diagnostic, context: &Context<'_>) -> String {
    let mut text = String::new();
    short::write_line(finding, context, &mut text);
    let mut told = Xml(text.trim_end()).to_string();
    if let Some(help) = &finding.help {
        let name = Message::new("severity-help").in_language(context.language);
        let help = help.in_language(context.language);
        let _ = write!(told, "\n{}: {}", Xml(&name), Xml(&help));
    }
    told
}

/// Text as XML takes it in elements and attributes.
struct Xml<'a>(&'a str);

impl Display for Xml<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in escaped(self.0).chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                // XML 1.0 cannot hold them.
                '\u{fffe}' | '\u{ffff}' => f.write_char(char::REPLACEMENT_CHARACTER)?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}
