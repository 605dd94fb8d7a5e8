//! The work that hangs together, in its places: groups side by side as far as they fit.
//!
//! A picture of more than [`MOST`] pieces would tell nobody anything; then there is none.

use std::collections::BTreeMap;

use super::layers::{Layered, Tie, layered};
use crate::graph::drawing::{Face, fit, width};
use crate::graph::{Dependency, Facts, Job, Label, Point, Rect, Slot};
use crate::i18n::{Language, Message};
use crate::model::{ActionStatus, Word as _};

/// So many pieces are drawn at most.
pub(super) const MOST: usize = 300;

/// The size of a card, the space between layers, between groups, and the width that groups fill.
const WIDTH: i64 = 206;
const HEIGHT: i64 = 66;
const GAP: i64 = 62;
const BETWEEN: i64 = 34;
const ROW_WIDTH: i64 = 1_240;
const MARGIN: i64 = 12;
const TITLE_SIZE: i64 = 13;
/// The room left of the words: the bar of the critical path, or the diamond of a milestone.
const INSET: i64 = 14;
pub(super) const DIAMOND: i64 = 26;
const LEGEND: i64 = 44;

/// A piece of work in the picture.
#[derive(Debug, Clone)]
pub struct FlowCard {
    /// Which, as a position in the graph of work.
    pub job: usize,
    /// Where it is.
    pub place: Rect,
    /// What it is called, in one or two rows.
    pub title: Vec<String>,
    /// When it is due and how much it may slip.
    pub note: String,
    /// All of it in words.
    pub words: String,
    /// Whether it is a milestone.
    pub is_milestone: bool,
    /// Whether nothing more will be done.
    pub is_closed: bool,
    /// Whether it is on the critical path.
    pub is_critical: bool,
}

/// A tie in the picture.
#[derive(Debug, Clone)]
pub struct FlowTie {
    /// Where it runs: between layers by curves, through them straight.
    pub path: Vec<Point>,
    /// Whether both ends follow each other on the critical path.
    pub is_critical: bool,
    /// Whether it is part of a circle.
    pub is_in_circle: bool,
    /// Whether what comes before is closed.
    pub is_over: bool,
}

/// What waits for what.
#[derive(Debug, Clone)]
pub struct Flow {
    /// In which language.
    pub language: Language,
    /// What it shows.
    pub title: String,
    /// The size of the picture.
    pub width: i64,
    /// See [`Self::width`].
    pub height: i64,
    /// The work.
    pub cards: Vec<FlowCard>,
    /// What ties it together.
    pub ties: Vec<FlowTie>,
}

/// The picture of the work that waits or is waited for; none when nothing does, or too much.
pub fn flow(facts: &Facts<'_>, language: Language) -> Option<Flow> {
    let ties: Vec<Dependency> = facts.work.dependencies().collect();
    let groups = groups(facts.work.len(), &ties);
    let count: usize = groups.iter().map(Vec::len).sum();
    if count == 0 || count > MOST {
        return None;
    }
    let mut flow = Flow {
        language,
        title: Message::new("flow-title").in_language(language),
        width: 0,
        height: 0,
        cards: Vec::new(),
        ties: Vec::new(),
    };
    let mut shelf = Shelf { corner: Point { x: MARGIN, y: MARGIN }, height: 0 };
    for group in groups {
        let own: Vec<Dependency> =
            ties.iter().filter(|tie| group.binary_search(&tie.earlier).is_ok()).copied().collect();
        shelf.add(&mut flow, facts, &group, &own);
    }
    flow.width += MARGIN;
    flow.height = shelf.corner.y + shelf.height + LEGEND;
    Some(flow)
}

/// The groups of work that hang together, those of more pieces first; whatever stands alone is in none.
fn groups(count: usize, ties: &[Dependency]) -> Vec<Vec<usize>> {
    let mut heads: Vec<usize> = (0..count).collect();
    let head = |heads: &[usize], mut at: usize| {
        while heads[at] != at {
            at = heads[at];
        }
        at
    };
    for tie in ties {
        let (one, other) = (head(&heads, tie.earlier), head(&heads, tie.later));
        heads[one.max(other)] = one.min(other);
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut pieces: Vec<usize> = ties.iter().flat_map(|tie| [tie.earlier, tie.later]).collect();
    pieces.sort_unstable();
    pieces.dedup();
    for at in pieces {
        groups.entry(head(&heads, at)).or_default().push(at);
    }
    let mut groups: Vec<Vec<usize>> = groups.into_values().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    groups
}

/// Where the next group goes.
struct Shelf {
    corner: Point,
    height: i64,
}

impl Shelf {
    fn add(&mut self, flow: &mut Flow, facts: &Facts<'_>, group: &[usize], ties: &[Dependency]) {
        let local = |at: usize| group.binary_search(&at).unwrap_or_default();
        let inner: Vec<Tie> = ties
            .iter()
            .map(|tie| Tie {
                earlier: local(tie.earlier),
                later: local(tie.later),
                is_in_circle: tie.is_in_circle,
            })
            .collect();
        let layered = layered(group.len(), &inner);
        let layers = i64::try_from(layered.count).unwrap_or(1);
        let width = layers * (WIDTH + GAP) - GAP + BETWEEN;
        if self.corner.x > MARGIN && self.corner.x + width > ROW_WIDTH {
            self.corner = Point { x: MARGIN, y: self.corner.y + self.height + BETWEEN };
            self.height = 0;
        }
        let places: Vec<Rect> =
            (0..group.len()).map(|at| place(&layered, at, self.corner)).collect();
        for (job, place) in group.iter().zip(&places) {
            flow.cards.extend(card(facts, *job, *place, flow.language));
        }
        for ((tie, inner), lanes) in ties.iter().zip(&inner).zip(&layered.lanes) {
            flow.ties.push(FlowTie {
                path: path(&layered, *inner, lanes, &places, self.corner),
                is_critical: follows(&facts.schedule.critical, tie),
                is_in_circle: tie.is_in_circle,
                is_over: !facts.schedule.slots[tie.earlier].is_open,
            });
        }
        self.corner.x += width;
        self.height = self.height.max(layered.height);
        flow.width = flow.width.max(self.corner.x - BETWEEN + GAP / 2);
    }
}

fn follows(critical: &[usize], tie: &Dependency) -> bool {
    critical.windows(2).any(|pair| pair == [tie.earlier, tie.later])
}

fn layer_left(layer: usize, corner: Point) -> i64 {
    corner.x + i64::try_from(layer).unwrap_or_default() * (WIDTH + GAP)
}

fn place(layered: &Layered, at: usize, corner: Point) -> Rect {
    Rect {
        x: layer_left(layered.layers[at], corner),
        y: corner.y + layered.middles[at] - HEIGHT / 2,
        width: WIDTH,
        height: HEIGHT,
    }
}

/// From the right of what comes before to the left of what waits. A tie of a circle may run back, or
/// bulge beside two that stand in one layer.
fn path(layered: &Layered, tie: Tie, lanes: &[i64], places: &[Rect], corner: Point) -> Vec<Point> {
    let (earlier, later) = (layered.layers[tie.earlier], layered.layers[tie.later]);
    let is_back = earlier > later;
    let (from, to) = if is_back { (tie.later, tie.earlier) } else { (tie.earlier, tie.later) };
    let middle = |place: Rect| place.y + place.height / 2;
    let (from, to) = (places[from], places[to]);
    let mut path = vec![Point { x: from.right(), y: middle(from) }];
    if earlier == later {
        // A tie to itself leaves and comes back at different heights.
        let shift = if tie.earlier == tie.later { HEIGHT / 4 } else { 0 };
        path[0].y -= shift;
        path.push(Point { x: to.right(), y: middle(to) + shift });
        return path;
    }
    let first = earlier.min(later) + 1;
    for (layer, height) in (first..).zip(lanes) {
        let (x, y) = (layer_left(layer, corner), corner.y + height);
        path.extend([Point { x, y }, Point { x: x + WIDTH, y }]);
    }
    path.push(Point { x: to.x, y: middle(to) });
    if is_back {
        path.reverse();
    }
    path
}

fn card(facts: &Facts<'_>, at: usize, place: Rect, language: Language) -> Option<FlowCard> {
    let job = facts.work.job(facts.plan, at)?;
    let slot = facts.schedule.slots[at];
    let is_milestone = matches!(job, Job::Milestone(_));
    let room = WIDTH - INSET - 10 - if is_milestone { DIAMOND } else { 0 };
    let name = job_name(job);
    let note = note(job, slot, language);
    let is_critical = facts.schedule.critical.contains(&at);
    let critical = Message::new("flow-critical").in_language(language);
    let words = [name.clone(), note.clone(), if is_critical { critical } else { String::new() }];
    let words: Vec<String> = words.into_iter().filter(|text| !text.is_empty()).collect();
    Some(FlowCard {
        job: at,
        place,
        title: two_rows(&name, room),
        note: fit(&note, Face::Regular, 11, room).shown,
        words: words.join(" · "),
        is_milestone,
        is_closed: !slot.is_open,
        is_critical,
    })
}

/// What an action or milestone is called: its title, else its id.
pub(super) fn job_name(job: Job<'_>) -> String {
    let title = match job {
        Job::Action(action) => &action.title,
        Job::Milestone(milestone) => &milestone.title,
    };
    let title = Label::whole(title.text()).full;
    if title.trim().is_empty() { job.head().key.id.to_string() } else { title }
}

/// The state of what is closed; else when it is due and how many days it may slip.
fn note(job: Job<'_>, slot: Slot, language: Language) -> String {
    let say = |message: Message| message.in_language(language);
    let (status, due) = match job {
        Job::Action(action) => (action.status.value(), action.due.value()),
        Job::Milestone(milestone) => (None, milestone.due.value()),
    };
    if let Some(status) = status.filter(|status| status.is_closed()) {
        let sign = if status == ActionStatus::Done { "✓" } else { "–" };
        return format!("{sign} {}", say(status.label()));
    }
    let until = due.map(|due| say(Message::new("flow-until").with("date", due.0)));
    // Dates that are just kept are as planned and need no word.
    let slack = slot.slack.filter(|days| *days != 0).map(|days| match days {
        ..0 => say(Message::new("flow-late").with("count", -days)),
        _ => say(Message::new("flow-slack").with("count", days)),
    });
    let parts: Vec<String> = until.into_iter().chain(slack).collect();
    parts.join(" · ")
}

/// A text in one row, or broken between words into two, the second cut where it does not fit.
fn two_rows(text: &str, room: i64) -> Vec<String> {
    if width(text, Face::Bold, TITLE_SIZE) <= room {
        return vec![text.to_owned()];
    }
    let fits = |end: &usize| width(text[..*end].trim_end(), Face::Bold, TITLE_SIZE) <= room;
    let ends = text.char_indices().filter(|(_, c)| *c == ' ' || *c == '-');
    let end = ends.map(|(at, c)| at + c.len_utf8()).take_while(fits).last();
    let Some(end) = end else { return vec![fit(text, Face::Bold, TITLE_SIZE, room).shown] };
    let (first, rest) = text.split_at(end);
    vec![first.trim_end().to_owned(), fit(rest, Face::Bold, TITLE_SIZE, room).shown]
}
