//! SARIF 2.1.0 (OASIS), as code scanning reads it: one run, with the rules that occur and their texts.
//!
//! Addresses are relative to the root of the repository (`%SRCROOT%`), columns count characters. The
//! fingerprint is told under the key that GitHub reads (`primaryLocationLineHash`) and under our own.
//! Of more than [`MOST`] results the gravest are kept, and a notification says how many are not.
//! A rule's default level is the gravest that occurs, because this room knows no rule.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::context::{Context, position};
use super::counts::Counts;
use super::escape::{escaped, to_json};
use crate::diagnostic::{Diagnostic, Fix, Label, Location, Severity, Subject, fingerprints};
use crate::i18n::Message as Text;

/// How many results GitHub keeps of an upload.
const MOST: usize = 5_000;
/// How many related locations GitHub shows of a result.
const MOST_RELATED: usize = 100;
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const HOME: &str = env!("CARGO_PKG_REPOSITORY");
const HELP: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/lint.md");
const ROOT: &str = "%SRCROOT%";

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    automation_details: Automation,
    invocations: [Invocation; 1],
    language: &'static str,
    column_kind: &'static str,
    original_uri_base_ids: BTreeMap<&'static str, Base>,
    results: Vec<Finding>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    information_uri: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
struct Automation {
    id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: Message,
}

#[derive(Serialize)]
struct Base {
    description: Message,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Message,
    full_description: Message,
    help: Help,
    help_uri: &'static str,
    default_configuration: Configuration,
    properties: Properties,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Properties {
    tags: Vec<&'static str>,
    #[serde(rename = "problem.severity")]
    severity: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: [Place; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Place>,
    partial_fingerprints: Fingerprints,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Change>,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fingerprints {
    primary_location_line_hash: String,
    #[serde(rename = "keyplan/v1")]
    own: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: Physical,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<Logical>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    uri_base_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    fully_qualified_name: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    description: Message,
    artifact_changes: Vec<ArtifactChange>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: Artifact,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Message,
}

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let prints = fingerprints(findings);
    let (kept, cut) = within_limit(findings);
    let rules = rules(kept.iter().map(|at| &findings[*at]));
    let result = |at: &usize| result(&findings[*at], &prints[*at], &rules, context);
    let root = Text::new("report-root").in_language(context.language);
    let run = Run {
        tool: Tool { driver: driver(&rules, context) },
        // What GitHub takes for the category: everything before the last slash.
        automation_details: Automation { id: "keyplan/" },
        invocations: [Invocation {
            execution_successful: true,
            tool_execution_notifications: cut
                .iter()
                .map(|cut| notification(cut, context))
                .collect(),
        }],
        language: context.language.code(),
        column_kind: "unicodeCodePoints",
        original_uri_base_ids: BTreeMap::from([(ROOT, Base { description: plain(&root) })]),
        results: kept.iter().map(result).collect(),
    };
    to_json(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] })
}

/// Which findings have room, in their order, and how many others there are.
fn within_limit(findings: &[Diagnostic]) -> (Vec<usize>, Option<Counts>) {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    if findings.len() <= MOST {
        return (order, None);
    }
    order.sort_by_key(|at| std::cmp::Reverse(findings[*at].severity));
    let cut = Counts::of(order.split_off(MOST).iter().map(|at| &findings[*at]));
    order.sort_unstable();
    (order, Some(cut))
}

fn notification(cut: &Counts, context: &Context<'_>) -> Notification {
    let said = Text::new("report-cut").with("counts", cut.phrase(context.language));
    Notification { level: "warning", message: plain(&sentence(&said, context)) }
}

/// The rules that occur with their numbers and the gravest severity of each.
type Rules = BTreeMap<&'static str, (usize, Severity)>;

fn rules<'a>(findings: impl Iterator<Item = &'a Diagnostic>) -> Rules {
    let mut rules = Rules::new();
    for finding in findings {
        let (_, gravest) = rules.entry(finding.rule).or_insert((0, finding.severity));
        *gravest = finding.severity.max(*gravest);
    }
    rules.values_mut().enumerate().for_each(|(at, (number, _))| *number = at);
    rules
}

fn driver(rules: &Rules, context: &Context<'_>) -> Driver {
    Driver {
        name: "keyplan",
        semantic_version: env!("CARGO_PKG_VERSION"),
        information_uri: HOME,
        rules: rules.iter().map(|(name, (_, gravest))| rule(name, *gravest, context)).collect(),
    }
}

/// A rule with its texts, which stand in the catalogue under its name.
fn rule(name: &'static str, gravest: Severity, context: &Context<'_>) -> Rule {
    let attribute = |attribute| Text::new(format!("{}.{attribute}", name.replace('/', "-")));
    let [title, why, help] =
        ["title", "why", "help"].map(|name| sentence(&attribute(name), context));
    let more = Text::new("report-explain").with("rule", name);
    let more = sentence(&more, context);
    let group = name.split('/').next().unwrap_or(name);
    Rule {
        id: name,
        help: Help {
            text: in_braces(&format!("{help} {more}")),
            markdown: in_braces(&format!("**{title}**\n\n{why}\n\n{help}\n\n{more}")),
        },
        short_description: plain(&title),
        full_description: plain(&why),
        help_uri: HELP,
        default_configuration: Configuration { level: level(gravest) },
        properties: Properties {
            tags: vec!["account-plan", group],
            severity: match gravest {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "recommendation",
            },
        },
    }
}

fn result(finding: &Diagnostic, print: &str, rules: &Rules, context: &Context<'_>) -> Finding {
    let primary = Place {
        id: None,
        physical_location: physical(&finding.at, context),
        logical_locations: logical(&finding.subject),
        message: None,
    };
    let related = finding.labels.iter().take(MOST_RELATED).zip(1..);
    Finding {
        rule_id: finding.rule,
        rule_index: rules.get(finding.rule).map(|(at, _)| *at).unwrap_or_default(),
        level: level(finding.severity),
        message: plain(&sentence(&finding.message, context)),
        locations: [primary],
        related_locations: related.map(|(label, id)| self::related(label, id, context)).collect(),
        partial_fingerprints: Fingerprints {
            primary_location_line_hash: print.to_owned(),
            own: print.to_owned(),
        },
        fixes: finding.fixes.iter().filter_map(|fix| change(fix, context)).collect(),
    }
}

fn related(label: &Label, id: usize, context: &Context<'_>) -> Place {
    Place {
        id: Some(id),
        physical_location: physical(&label.at, context),
        logical_locations: Vec::new(),
        message: Some(plain(&sentence(&label.message, context))),
    }
}

/// A place in a file; a file as a whole is its very beginning, because GitHub asks for a region.
fn physical(at: &Location, context: &Context<'_>) -> Physical {
    let region = region(at, context);
    let start = Region { start_line: 1, start_column: 1, end_line: 1, end_column: 1 };
    Physical { artifact_location: artifact(at, context), region: region.unwrap_or(start) }
}

fn region(at: &Location, context: &Context<'_>) -> Option<Region> {
    let [start_line, start_column, end_line, end_column] = position(at, context)?;
    Some(Region { start_line, start_column, end_line, end_column })
}

fn artifact(at: &Location, context: &Context<'_>) -> Artifact {
    Artifact { uri: address(&context.path(at)), uri_base_id: ROOT }
}

/// A path as a relative address: everything but the plainest characters encoded.
fn address(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            other => {
                let _ = write!(out, "%{other:02X}");
            }
        }
    }
    out
}

/// What a finding is about, by ids: `nordwind/objective.mttr/target`.
fn logical(subject: &Subject) -> Vec<Logical> {
    let item = subject.item.as_ref().map(ToString::to_string);
    let parts = [subject.plan.as_deref(), item.as_deref(), subject.field.as_deref()];
    let name = parts.into_iter().flatten().collect::<Vec<_>>().join("/");
    if name.is_empty() {
        return Vec::new();
    }
    vec![Logical { fully_qualified_name: escaped(&name).into_owned() }]
}

/// A fix, whole or not at all.
fn change(fix: &Fix, context: &Context<'_>) -> Option<Change> {
    let mut artifact_changes = Vec::new();
    for edits in fix.edits.chunk_by(|a, b| a.path == b.path) {
        let replacement = |edit: &crate::diagnostic::FileEdit| {
            let at = Location { path: edit.path.clone(), span: Some(edit.edit.span) };
            let inserted_content = Message { text: edit.edit.text.clone() };
            Some(Replacement { deleted_region: region(&at, context)?, inserted_content })
        };
        let at = Location { path: edits[0].path.clone(), span: None };
        artifact_changes.push(ArtifactChange {
            artifact_location: artifact(&at, context),
            replacements: edits.iter().map(replacement).collect::<Option<_>>()?,
        });
    }
    Some(Change { description: plain(&sentence(&fix.title, context)), artifact_changes })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A message as a sentence.
fn sentence(message: &Text, context: &Context<'_>) -> String {
    let text = context.text(message);
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let end = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

/// A plain text: what looks like a placeholder or a link of SARIF is none.
fn plain(text: &str) -> Message {
    Message { text: in_braces(&text.replace("](", "] (")) }
}

/// A text whose braces are no placeholders.
fn in_braces(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}
