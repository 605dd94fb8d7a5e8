//! The actions and milestones with what they wait for and when they can be done, ready to be written.
//!
//! All of a plan's work, whatever the picture shows of its people.

use jiff::civil::Date;
use serde::Serialize;

use crate::graph::{Facts, Job, Need, Slot};
use crate::model::Word;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Work {
    critical_path: Vec<String>,
    cycles: Vec<Vec<String>>,
    items: Vec<Piece>,
}

/// An action or a milestone.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Piece {
    id: String,
    kind: &'static str,
    title: String,
    status: Option<&'static str>,
    start: Option<Date>,
    due: Option<Date>,
    depends_on: Vec<String>,
    waits_for_actions: Vec<String>,
    days: i64,
    earliest_start: Option<Date>,
    earliest_end: Option<Date>,
    slack: Option<i64>,
    critical: bool,
}

pub(super) fn work(facts: &Facts<'_>) -> Work {
    let graph = &facts.work;
    let name = |at: usize| graph.job(facts.plan, at).map(|job| job.head().key.to_string());
    let names = |all: &[usize]| all.iter().filter_map(|at| name(*at)).collect::<Vec<_>>();
    let mut pieces: Vec<Piece> = facts
        .schedule
        .slots
        .iter()
        .enumerate()
        .filter_map(|(at, slot)| Some(piece(graph.job(facts.plan, at)?, *slot)))
        .collect();
    for at in &facts.schedule.critical {
        pieces[*at].critical = true;
    }
    for tie in graph.dependencies() {
        let waiting = &mut pieces[tie.later];
        let list = match tie.need {
            Need::DependsOn => &mut waiting.depends_on,
            Need::BelongsTo => &mut waiting.waits_for_actions,
        };
        list.extend(name(tie.earlier));
    }
    Work {
        critical_path: names(&facts.schedule.critical),
        cycles: graph.cycles().iter().map(|cycle| names(cycle)).collect(),
        items: pieces,
    }
}

fn piece(job: Job<'_>, slot: Slot) -> Piece {
    let (kind, title, status, start, due) = match job {
        Job::Action(action) => (
            "action",
            &action.title,
            action.status.value(),
            action.start.value(),
            action.due.value(),
        ),
        Job::Milestone(milestone) => {
            ("milestone", &milestone.title, None, None, milestone.due.value())
        }
    };
    Piece {
        id: job.head().key.to_string(),
        kind,
        title: title.text().to_owned(),
        status: status.map(Word::word),
        start: start.map(|day| day.0),
        due: due.map(|day| day.0),
        depends_on: Vec::new(),
        waits_for_actions: Vec::new(),
        days: slot.days,
        earliest_start: slot.is_open.then_some(slot.begins),
        earliest_end: slot.is_open.then_some(slot.ends),
        slack: slot.slack,
        critical: false,
    }
}
