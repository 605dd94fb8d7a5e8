//! Chooses a way for every line: the best single curve, or a detour where that would hide.
//!
//! In: cards in their places and the lines wanted. Out: a curve a line, in the same order. No line
//! runs through a card as long as there is any way around.

use super::berths;
use super::choice::{Choice, Wish};
use super::detour::{Gate, detour};
use super::field::Field;
use super::path::{self, Curve};
use super::port::{Port, SIDES, Side};
use super::tracks::Tracks;
use crate::graph::layout::{Layout, Point, Rect, Spacing};

/// Among more lines or cards than this detours do not mind running over each other; nobody follows
/// single lines there.
const MOST_APART: usize = 300;
const MOST_CARDS: usize = 600;

/// A direct curve is kept while it is not longer than this beyond the way, in per cent and pixels.
const KEPT: (i64, i64) = (130, 140);

/// The ways of all lines among obstacles: first the cards in their places, then what else hides lines.
pub(in crate::graph::drawing) fn routes(
    places: &[Rect],
    layout: &Layout,
    inset: Point,
    spacing: &Spacing,
    wishes: &[Wish],
) -> Vec<Curve> {
    if wishes.is_empty() {
        return Vec::new();
    }
    let field = Field::of(places, layout, inset, spacing.direction);
    let choices: Vec<Choice> =
        wishes.iter().map(|wish| choice(&field, *wish, spacing.lane)).collect();
    let ports = berths::spread(places, wishes, &choices);
    let mut tracks = Tracks::default();
    let ways = ports.into_iter().zip(&choices).zip(wishes);
    ways.map(|((ports, choice), wish)| {
        let mut curve = path::trace(ports.0, ports.1, choice.bend.unwrap_or(BENDS[0]));
        if choice.bend.is_none() || !field.is_clear(&curve, *wish) {
            let is_crowd = wishes.len() > MOST_APART || places.len() > MOST_CARDS;
            let lanes = if is_crowd { &LANES[..1] } else { &LANES };
            let detour = apart(&field, ports, spacing.lane, lanes, &mut tracks);
            curve = detour.or_else(|| anyhow(&field, *wish, spacing.lane)).unwrap_or(curve);
        }
        curve.middle = field.seen_middle(&curve);
        curve
    })
    .collect()
}

/// The best curve while it is clear and goes about straight; else the sides of a detour.
fn choice(field: &Field<'_>, wish: Wish, lane: i64) -> Choice {
    let (curve, direct) = best_direct(field, wish);
    let is_clear = field.is_clear(&curve, wish);
    let way = (curve.start.x - curve.tip.x).abs() + (curve.start.y - curve.tip.y).abs();
    let length = path::length(&curve);
    if is_clear && length <= way * KEPT.0 / 100 + KEPT.1 {
        return direct;
    }
    match best_detour(field, wish, lane).or_else(|| best_detour(field, wish, LEAST_LANE)) {
        Some((cost, detour)) if !is_clear || cost < length => detour,
        _ => direct,
    }
}

/// How far detours keep off cards, in shares of the most; not all the same, so that lines with one
/// way can run side by side.
const LANES: [(i64, i64); 3] = [(1, 1), (1, 2), (3, 4)];

/// The detour that runs least over those before it.
fn apart(
    field: &Field<'_>,
    ports: (Port, Port),
    lane: i64,
    lanes: &[(i64, i64)],
    tracks: &mut Tracks,
) -> Option<Curve> {
    let ways = lanes.iter().filter_map(|(part, of)| {
        let off = (lane * part / of).max(LEAST_LANE);
        let turns = around(field, ports, off)?;
        let price = path::turns_length(&turns) + OVER * tracks.overlap(&turns);
        Some((price, off, turns))
    });
    let (_, off, turns) = ways.min_by_key(|(price, ..)| *price)?;
    tracks.take(&turns);
    Some(path::straight(ports.0, ports.1, &turns, off))
}

/// How far a detour keeps off cards at least.
const LEAST_LANE: i64 = 3;

/// What a pixel over another line costs, in pixels of way.
const OVER: i64 = 3;

/// The sides by which the cheapest detour leaves and enters, with its price.
fn best_detour(field: &Field<'_>, wish: Wish, off: i64) -> Option<(i64, Choice)> {
    let (leave, enter) = gates(field, wish);
    let found = detour(field, &leave, &enter, off)?;
    let (leave, enter) = (leave[found.leave].port.side, enter[found.enter].port.side);
    Some((found.cost, Choice { leave, enter, bend: None }))
}

/// Any detour at all, where the ends of others leave no way between the sides that were chosen.
fn anyhow(field: &Field<'_>, wish: Wish, lane: i64) -> Option<Curve> {
    let (leave, enter) = gates(field, wish);
    [lane, LEAST_LANE].into_iter().find_map(|off| {
        let found = detour(field, &leave, &enter, off)?;
        let (from, to) = (leave[found.leave].port, enter[found.enter].port);
        Some(path::straight(from, to, &found.points, off))
    })
}

/// All sides of both cards.
fn gates(field: &Field<'_>, wish: Wish) -> ([Gate; 4], [Gate; 4]) {
    let (from, to) = (field.places[wish.from], field.places[wish.to]);
    let gate = |card, place, side, other, is_tip| Gate {
        port: Port { is_tip, ..Port::first(place, side, other) },
        reluctance: field.reluctance(card, side),
    };
    let leave = SIDES.map(|side| gate(wish.from, from, side, to, false));
    (leave, SIDES.map(|side| gate(wish.to, to, side, from, wish.is_directed)))
}

/// The turns of a detour between two ports.
fn around(field: &Field<'_>, (from, to): (Port, Port), off: i64) -> Option<Vec<Point>> {
    let gate = |port| [Gate { port, reluctance: 0 }];
    Some(detour(field, &gate(from), &gate(to), off)?.points)
}

/// For how many per cent of the way a curve's ends may run straight.
const BENDS: [i64; 2] = [40, 75];

/// The pair of sides whose curve hides least, with that curve.
fn best_direct(field: &Field<'_>, wish: Wish) -> (Curve, Choice) {
    let (from, to) = (field.places[wish.from], field.places[wish.to]);
    let ports = |leave, enter| (Port::first(from, leave, to), Port::first(to, enter, from));
    let mut best = (i64::MAX, Choice { leave: Side::Right, enter: Side::Left, bend: None });
    for bend in BENDS {
        for leave in SIDES {
            for enter in SIDES {
                let price = field.price(wish, ports(leave, enter), bend, best.0);
                if price < best.0 {
                    best = (price, Choice { leave, enter, bend: Some(bend) });
                }
            }
        }
    }
    let choice = best.1;
    let (start, end) = ports(choice.leave, choice.enter);
    (path::trace(start, end, choice.bend.unwrap_or(BENDS[0])), choice)
}
