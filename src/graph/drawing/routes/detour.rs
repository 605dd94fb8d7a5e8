//! Ways around cards where no single curve keeps clear of them: straight pieces that go until they
//! meet a card, along it to its corner, and on.
//!
//! In: the sides from which a line may leave and those by which it may enter. Out: the cheapest way,
//! found by A* over the places where it may turn.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use foldhash::fast::RandomState;

use super::field::Field;
use super::path::{FOOT, along};
use super::port::{Port, SIDES, Side};
use crate::graph::layout::{Point, Rect};

/// What a turn costs, in pixels of way.
const TURN: i64 = 60;

/// More turning places than this are not looked at.
const PATIENCE: usize = 20_000;

/// A side by which a line may leave or enter, and how reluctantly.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gate {
    pub(super) port: Port,
    pub(super) reluctance: i64,
}

/// A way around cards.
#[derive(Debug)]
pub(super) struct Detour {
    /// From which of the gates it leaves, and by which it enters.
    pub(super) leave: usize,
    pub(super) enter: usize,
    /// What it costs, in pixels of way.
    pub(super) cost: i64,
    /// The turns, with the points in front of both cards.
    pub(super) points: Vec<Point>,
}

/// A place that was reached.
#[derive(Debug, Clone, Copy)]
struct Reached {
    at: Point,
    heading: Side,
    cost: i64,
    /// The card that it stands beside.
    beside: Option<usize>,
    before: Option<usize>,
}

/// The cheapest way that keeps `off` from all cards.
pub(super) fn detour(field: &Field<'_>, from: &[Gate], to: &[Gate], off: i64) -> Option<Detour> {
    Search { field, off, goals: goals(field, to, off), reached: Vec::new() }.run(from)
}

/// Where a line stands before it enters, for every gate that is free.
fn goals(field: &Field<'_>, gates: &[Gate], off: i64) -> Vec<(usize, Point, Gate)> {
    let front = |(at, gate): (usize, &Gate)| {
        let reach = if gate.port.is_tip { FOOT + 2 } else { off };
        let point = along(gate.port.at, gate.port.side.normal(), reach.max(off));
        field.is_free(point, off).then_some((at, point, *gate))
    };
    gates.iter().enumerate().filter_map(front).collect()
}

struct Search<'a> {
    field: &'a Field<'a>,
    off: i64,
    goals: Vec<(usize, Point, Gate)>,
    reached: Vec<Reached>,
}

/// Places to go on from, the cheapest first; the order of finding decides between equals.
type Open = BinaryHeap<Reverse<(i64, usize)>>;

/// What it costs at least to be at a place, heading one way.
type Best = HashMap<(i64, i64, Side), i64, RandomState>;

impl Search<'_> {
    fn run(mut self, from: &[Gate]) -> Option<Detour> {
        let mut open = Open::new();
        let mut best = Best::default();
        for gate in from {
            let at = along(gate.port.at, gate.port.side.normal(), self.off);
            if self.field.is_free(at, self.off) {
                let start = Reached {
                    at,
                    heading: gate.port.side,
                    cost: gate.reluctance,
                    beside: self.field.grid.around(at, self.off + 1),
                    before: None,
                };
                self.push(&mut open, &mut best, start);
            }
        }
        while let Some(Reverse((_, place))) = open.pop() {
            let here = self.reached[place];
            if best.get(&key(&here)).is_some_and(|cost| *cost < here.cost) {
                continue;
            }
            if let Some(goal) = self.goals.iter().find(|(_, point, _)| *point == here.at) {
                return Some(self.told(place, goal.0, from));
            }
            if self.reached.len() > PATIENCE {
                return None;
            }
            self.go_on(&mut open, &mut best, place);
        }
        None
    }

    fn push(&mut self, open: &mut Open, best: &mut Best, place: Reached) {
        let known = best.entry(key(&place)).or_insert(i64::MAX);
        if place.cost >= *known {
            return;
        }
        *known = place.cost;
        open.push(Reverse((place.cost + self.estimate(&place), self.reached.len())));
        self.reached.push(place);
    }

    /// What is still to come at least.
    fn estimate(&self, place: &Reached) -> i64 {
        let rest = self.goals.iter().map(|(_, goal, gate)| {
            let (x, y) = ((goal.x - place.at.x).abs(), (goal.y - place.at.y).abs());
            let turns = i64::from(x > 0 && y > 0);
            x + y + turns * TURN + gate.reluctance
        });
        rest.min().unwrap_or_default()
    }

    fn go_on(&mut self, open: &mut Open, best: &mut Best, place: usize) {
        let here = self.reached[place];
        for side in SIDES.into_iter().filter(|side| *side != here.heading.opposite()) {
            let (stop, card) = self.field.grid.ray(here.at, side, self.off);
            let turn = if side == here.heading { 0 } else { TURN };
            let between =
                |at: i64, to: i64, end: i64| (at < to && to < end) || (end < to && to < at);
            let mut stops = vec![(stop, card)];
            for (_, goal, _) in &self.goals {
                let to = match side {
                    Side::Left | Side::Right => Point { x: goal.x, ..here.at },
                    Side::Top | Side::Bottom => Point { y: goal.y, ..here.at },
                };
                stops.push((to, None));
            }
            if let Some(beside) = here.beside {
                let place = self.field.places[beside];
                for to in corners(place, here.at, side, self.off) {
                    stops.push((to, Some(beside)));
                }
            }
            for (to, beside) in stops {
                let is_between =
                    between(here.at.x, to.x, stop.x) || between(here.at.y, to.y, stop.y);
                if to != here.at && (to == stop || is_between) {
                    let way = (to.x - here.at.x).abs() + (to.y - here.at.y).abs();
                    let cost = here.cost + way + turn + self.last(to, side);
                    let before = Some(place);
                    self.push(open, best, Reached { at: to, heading: side, cost, beside, before });
                }
            }
        }
    }

    /// What entering costs where a goal is reached.
    fn last(&self, at: Point, heading: Side) -> i64 {
        let goal = self.goals.iter().find(|(_, point, _)| *point == at);
        goal.map_or(0, |(_, _, gate)| {
            let turn = if heading == gate.port.side.opposite() { 0 } else { TURN };
            gate.reluctance + turn
        })
    }

    /// The way to a place, from its start.
    fn told(&self, place: usize, enter: usize, from: &[Gate]) -> Detour {
        let mut points = Vec::new();
        let mut at = Some(place);
        let mut first = self.reached[place];
        while let Some(place) = at.map(|at| self.reached[at]) {
            points.push(place.at);
            first = place;
            at = place.before;
        }
        points.reverse();
        let leave = from.iter().position(|gate| gate.port.side == first.heading);
        Detour { leave: leave.unwrap_or_default(), enter, cost: self.reached[place].cost, points }
    }
}

fn key(place: &Reached) -> (i64, i64, Side) {
    (place.at.x, place.at.y, place.heading)
}

/// The corners of a card's surroundings that a move along one of its sides may reach.
fn corners(place: Rect, at: Point, side: Side, off: i64) -> [Point; 2] {
    match side {
        Side::Left | Side::Right => {
            [Point { x: place.x - off, ..at }, Point { x: place.right() + off, ..at }]
        }
        Side::Top | Side::Bottom => {
            [Point { y: place.y - off, ..at }, Point { y: place.bottom() + off, ..at }]
        }
    }
}
