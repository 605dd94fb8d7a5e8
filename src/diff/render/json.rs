//! Changes for programs, as JSON with a version; `docs/review.md` describes it.
//!
//! In come a story, which holds the words, and the changes, which hold the values. Values are as they are
//! written in the files: days as `2027-01-31`, words and ids as typed, numbers as text that loses no
//! digit. What changed meaning raises the version; fields that come do not.

use serde_json::{Map, Value as Json, json};

use crate::diagnostic::render::to_json;
use crate::diff::change::{Changes, ItemStep, PlanStep};
use crate::diff::edit::Edit;
use crate::diff::figures::{KeyFigure, Quantity};
use crate::diff::impact::Namer;
use crate::diff::state::Content;
use crate::diff::tell::{
    ApprovalStory, Fact, FigureStory, FindingStory, Impact, ItemStory, Line, Part, Side, Story,
    Told, dotted,
};
use crate::diff::value::{Key, Rows, Table, Value};
use crate::graph::Change;

/// The version of the form.
const VERSION: u32 = 1;

pub(super) fn render(changes: &Changes, story: &Story) -> String {
    let counts: Map<String, Json> = story
        .counts()
        .into_iter()
        .map(|(class, count)| (class.word().to_owned(), count.into()))
        .collect();
    let settings = story.settings.iter().zip(&changes.settings).map(|(fact, change)| {
        json!({ "key": change.key, "change": change.change.word(), "class": fact.class.word() })
    });
    let unread = story.unread.iter().map(|file| {
        let side = match file.side {
            Side::Before => "before",
            Side::Now => "now",
        };
        json!({ "path": file.path, "side": side })
    });
    let approvals = story.approvals().into_iter().map(|(who, count)| {
        let mut said = approval(who);
        said["changes"] = count.into();
        said
    });
    to_json(&json!({
        "version": VERSION,
        "language": story.language.code(),
        "today": story.today.to_string(),
        "counts": counts,
        "approval": approvals.collect::<Vec<_>>(),
        "findings": {
            "new": story.findings.new.iter().map(finding).collect::<Vec<_>>(),
            "fixed": story.findings.fixed.iter().map(finding).collect::<Vec<_>>(),
            "unchanged": story.findings.unchanged,
        },
        "layout-only": story.has_other_bytes,
        "unread": unread.collect::<Vec<_>>(),
        "plans": story.parts.iter().map(|part| plan(part, changes)).collect::<Vec<_>>(),
        "settings": settings.collect::<Vec<_>>(),
    }))
}

/// What is told of a plan, in words alone.
pub(super) fn told(part: &Part) -> Json {
    let item = |item: &ItemStory| {
        json!({
            "subject": item.subject.to_string(),
            "name": item.name.as_ref().map(Line::text),
            "change": item.change.word(),
            "class": item.class.word(),
            "told": item.facts.iter().map(fact).collect::<Vec<_>>(),
        })
    };
    json!({
        "id": if part.id.is_empty() { Json::Null } else { json!(&*part.id) },
        "name": part.name.text(),
        "change": part.change.word(),
        "told": part.facts.iter().map(fact).collect::<Vec<_>>(),
        "items": part.items.iter().map(item).collect::<Vec<_>>(),
    })
}

fn finding(finding: &FindingStory) -> Json {
    json!({
        "rule": finding.rule,
        "severity": finding.severity.word(),
        "plan": finding.plan.as_deref(),
        "item": finding.item.as_ref().map(ToString::to_string),
        "path": finding.path,
        "line": finding.line,
        "message": finding.message.text(),
    })
}

/// A plan; what plans share has no id.
fn plan(part: &Part, changes: &Changes) -> Json {
    let step = changes.plans.iter().find(|plan| plan.id == part.id).map(|plan| &plan.what);
    let was = match step {
        Some(PlanStep::Changed { was: Some(was), .. }) => json!(&**was),
        _ => Json::Null,
    };
    let of_plan = match step {
        Some(PlanStep::Changed { items, .. }) => items.as_slice(),
        Some(_) => &[],
        None => changes.shared.as_slice(),
    };
    let items = part.items.iter().filter_map(|story| {
        let change = of_plan.iter().find(|change| change.subject == story.subject)?;
        Some(item(story, &change.what))
    });
    let contents = match step {
        Some(PlanStep::Added(contents) | PlanStep::Removed(contents)) => {
            let all = contents.iter().map(|(subject, it)| (subject.to_string(), content(it)));
            Json::Object(all.collect())
        }
        _ => Json::Null,
    };
    json!({
        "id": if part.id.is_empty() { Json::Null } else { json!(&*part.id) },
        "name": part.name.text(),
        "owner": part.owner.as_ref().map(Line::text),
        "change": part.change.word(),
        "was": was,
        "figures": part.figures.iter().map(figure).collect::<Vec<_>>(),
        "approval": part.approval.iter().map(approval).collect::<Vec<_>>(),
        "impact": part.impact.as_ref().map(impact),
        "items": items.collect::<Vec<_>>(),
        "contents": contents,
    })
}

fn item(story: &ItemStory, step: &ItemStep) -> Json {
    let (was, edits, whole) = match step {
        ItemStep::Added(whole) | ItemStep::Removed(whole) => {
            (None, Vec::new(), Some(content(whole)))
        }
        ItemStep::Changed { was, edits, .. } => {
            (was.as_ref(), edits.iter().map(edit).collect(), None)
        }
    };
    json!({
        "subject": story.subject.to_string(),
        "kind": story.subject.kind().map_or("page", crate::model::Word::word),
        "id": &**story.subject.id(),
        "name": story.name.as_ref().map(Line::text),
        "about": story.about.iter().map(Line::text).collect::<Vec<_>>(),
        "change": story.change.word(),
        "class": story.class.word(),
        "was": was.map(|was| json!(&**was)),
        "edits": edits,
        "content": whole,
        "approval": story.approval.iter().map(approval).collect::<Vec<_>>(),
        "impact": story.impact.as_ref().map(impact),
        "told": story.facts.iter().map(fact).collect::<Vec<_>>(),
        "as-before": if story.change == Change::Changed { story.rest.len() } else { 0 },
    })
}

/// A key figure as a value and in words.
fn figure(story: &FigureStory) -> Json {
    let side = |side: &Option<(Quantity, Line)>| {
        side.as_ref().map(|(it, line)| json!({ "value": quantity(it), "text": line.text() }))
    };
    let year = match story.figure {
        KeyFigure::RevenueTarget(year) => Some(year),
        _ => None,
    };
    json!({
        "figure": story.figure.word(),
        "year": year,
        "label": story.label.text(),
        "before": side(&story.before),
        "now": side(&story.now),
        "notes": story.notes.iter().map(Line::text).collect::<Vec<_>>(),
    })
}

fn quantity(of: &Quantity) -> Json {
    match of {
        Quantity::Count(count) => json!(count),
        Quantity::OutOf100(total) => json!(total),
        Quantity::Part { part, whole } => json!({ "part": part, "whole": whole }),
        Quantity::Way(people) => people.iter().map(|id| json!(&**id)).collect(),
        Quantity::Sums(sums) => {
            let sums = sums.iter().map(|(code, sum)| (code.to_owned(), json!(sum.to_string())));
            Json::Object(sums.collect())
        }
    }
}

fn approval(who: &ApprovalStory) -> Json {
    json!({ "part": who.part, "person": who.person.as_deref(), "name": who.name.text() })
}

fn impact(impact: &Impact) -> Json {
    let namer = |namer: &Namer| {
        let (plan, subject) = (namer.plan.as_deref(), namer.subject.to_string());
        json!({ "steps": namer.steps, "plan": plan, "subject": subject })
    };
    json!({
        "weight": impact.weight.word(),
        "named-by": impact.namers.iter().map(namer).collect::<Vec<_>>(),
        "cut": impact.is_cut,
        "text": impact.line.text(),
    })
}

/// What a fact says in words.
fn fact(fact: &Fact) -> Json {
    let texts = |lines: &[Line]| lines.iter().map(Line::text).collect::<Vec<_>>();
    let mut told = json!({
        "class": fact.class.word(),
        "field": fact.field,
        "label": fact.label.text(),
        "notes": texts(&fact.notes),
    });
    let mut say = |key: &str, value: Json| {
        told[key] = value;
    };
    match &fact.what {
        Told::Was(before, now) => {
            say("before", before.as_ref().map(Line::text).into());
            say("now", now.as_ref().map(Line::text).into());
        }
        Told::Set { added, removed } => {
            say("added", texts(added).into());
            say("removed", texts(removed).into());
        }
        Told::Row(parts) => say("row", parts.iter().map(self::fact).collect()),
        Told::Is(line) => say("is", line.text().into()),
        Told::Prose(hunks) => {
            let hunk = |hunk: &Vec<crate::diff::tell::Segment>| {
                let segment = |it: &crate::diff::tell::Segment| {
                    let change = it.change.map_or("same", Change::word);
                    json!({ "change": change, "text": it.text })
                };
                Json::Array(hunk.iter().map(segment).collect())
            };
            say("text", Json::Array(hunks.iter().map(hunk).collect()));
        }
        Told::Note => {}
    }
    told
}

fn edit(edit: &Edit) -> Json {
    json!({
        "field": dotted(&edit.path),
        "before": edit.before.as_ref().map(value),
        "now": edit.now.as_ref().map(value),
    })
}

fn content(content: &Content) -> Json {
    let mut all = fields(&content.fields);
    all.extend(content.rows.iter().flat_map(entries));
    Json::Object(all)
}

fn fields(table: &Table) -> Map<String, Json> {
    table.0.iter().map(|(name, it)| (name.name.to_owned(), value(it))).collect()
}

fn entries(rows: &Rows) -> impl Iterator<Item = (String, Json)> {
    rows.rows.iter().map(|(key, it)| (written(key), value(it)))
}

/// A key as it is written; of several rows with the same key the second and later have a number.
fn written(key: &Key) -> String {
    let path = [crate::diff::edit::Step::Row(key.clone())];
    let text = dotted(&path);
    if key.nth == 0 { text } else { format!("{text}#{}", key.nth + 1) }
}

/// A value as it is written. As deep as the model's types.
fn value(of: &Value) -> Json {
    match of {
        Value::Text(text) | Value::Long(text) | Value::File(text) => json!(text),
        Value::Number(number) => json!(number.to_string()),
        Value::Day(day) => json!(day.to_string()),
        Value::Period(period) => json!(period.key()),
        Value::Flag(flag) => json!(flag),
        Value::Days(days) => json!(days),
        Value::Money { amount, currency } => {
            json!({ "amount": amount.to_string(), "currency": currency })
        }
        Value::Word { word, .. } => json!(word),
        Value::Reference(named) => {
            let account = named.account.as_ref().map(|account| format!("{account}/"));
            let kind = crate::model::Word::word(named.kind);
            json!(format!("{}{kind}.{}", account.unwrap_or_default(), named.id))
        }
        Value::Set(values) => values.iter().map(value).collect(),
        Value::Rows(rows) => Json::Object(entries(rows).collect()),
        Value::Table(table) => Json::Object(fields(table)),
        Value::Bad(source) => json!({ "unreadable": source }),
    }
}
