//! Layers: where work stands that waits for other work, and along which lanes its ties run.
//!
//! In: a group of work that hangs together, by ties from the earlier to the later. Out: a layer and a
//! height for each piece, and the heights at which each tie passes the layers between. Earlier work is
//! further left; a tie that closes a circle may run back.

use super::settle::settle;

/// The heights of a piece of work and of a lane, with the space around them.
const PIECE: i64 = 80;
const LANE: i64 = 18;

/// How often the order and the heights are made better.
const SWEEPS: usize = 8;

/// A tie within a group, by position; `is_in_circle` ties do not push their end to the right.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tie {
    pub(super) earlier: usize,
    pub(super) later: usize,
    pub(super) is_in_circle: bool,
}

/// Where a group stands.
#[derive(Debug, Clone)]
pub(super) struct Layered {
    /// The layer of each piece, from the left.
    pub(super) layers: Vec<usize>,
    /// The middle of each piece.
    pub(super) middles: Vec<i64>,
    /// For each tie, in the layers between its ends from left to right: at which height it passes.
    pub(super) lanes: Vec<Vec<i64>>,
    /// How many layers there are.
    pub(super) count: usize,
    /// How high the group is; heights begin at 0.
    pub(super) height: i64,
}

/// Pieces and lanes as they stand in layers.
struct Grid {
    /// What stands in each layer, from the top.
    layers: Vec<Vec<usize>>,
    /// Neighbours to the left and to the right of each.
    left: Vec<Vec<usize>>,
    right: Vec<Vec<usize>>,
    heights: Vec<i64>,
    middles: Vec<i64>,
}

/// Lays out a group of `count` pieces.
pub(super) fn layered(count: usize, ties: &[Tie]) -> Layered {
    let layers = layers(count, ties);
    let mut grid = Grid::of(&layers);
    let lanes: Vec<Vec<usize>> = ties.iter().map(|tie| grid.add(tie, &layers)).collect();
    grid.order();
    grid.place();
    let top = (0..grid.middles.len()).map(|at| grid.middles[at] - grid.heights[at] / 2).min();
    let top = top.unwrap_or_default();
    let end = (0..grid.middles.len()).map(|at| grid.middles[at] + grid.heights[at] / 2).max();
    let height = |at: &usize| grid.middles[*at] - top;
    Layered {
        middles: (0..count).map(|at| height(&at)).collect(),
        lanes: lanes.iter().map(|lane| lane.iter().map(height).collect()).collect(),
        count: grid.layers.len(),
        height: end.unwrap_or_default() - top,
        layers,
    }
}

/// The layer of each piece: right of all that comes before, and as near as possible to what follows.
fn layers(count: usize, ties: &[Tie]) -> Vec<usize> {
    let (mut before, mut after) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for tie in ties.iter().filter(|tie| !tie.is_in_circle) {
        before[tie.later].push(tie.earlier);
        after[tie.earlier].push(tie.later);
    }
    let mut waiting: Vec<usize> = before.iter().map(Vec::len).collect();
    let mut order: Vec<usize> = (0..count).filter(|at| waiting[*at] == 0).collect();
    let mut layers = vec![0_usize; count];
    let mut next = 0;
    while let Some(at) = order.get(next).copied() {
        next += 1;
        for later in &after[at] {
            layers[*later] = layers[*later].max(layers[at] + 1);
            waiting[*later] -= 1;
            if waiting[*later] == 0 {
                order.push(*later);
            }
        }
    }
    for at in order.into_iter().filter(|at| before[*at].is_empty()) {
        if let Some(first) = after[at].iter().map(|later| layers[*later]).min() {
            layers[at] = first.saturating_sub(1);
        }
    }
    layers
}

impl Grid {
    fn of(layers: &[usize]) -> Self {
        let count = layers.iter().max().map_or(0, |last| last + 1);
        let mut grid = Self {
            layers: vec![Vec::new(); count],
            left: Vec::new(),
            right: Vec::new(),
            heights: Vec::new(),
            middles: Vec::new(),
        };
        for layer in layers {
            grid.put(*layer, PIECE);
        }
        grid
    }

    fn put(&mut self, layer: usize, height: i64) -> usize {
        let at = self.heights.len();
        self.layers[layer].push(at);
        self.left.push(Vec::new());
        self.right.push(Vec::new());
        self.heights.push(height);
        self.middles.push(0);
        at
    }

    /// Adds the lanes of a tie; it runs from left to right, whichever way it points.
    fn add(&mut self, tie: &Tie, layers: &[usize]) -> Vec<usize> {
        let (mut from, mut to) = (tie.earlier, tie.later);
        if layers[from] > layers[to] {
            std::mem::swap(&mut from, &mut to);
        }
        if layers[from] == layers[to] {
            return Vec::new();
        }
        let lanes: Vec<usize> =
            (layers[from] + 1..layers[to]).map(|layer| self.put(layer, LANE)).collect();
        let stops = [&[from], lanes.as_slice(), &[to]].concat();
        for pair in stops.windows(2) {
            self.right[pair[0]].push(pair[1]);
            self.left[pair[1]].push(pair[0]);
        }
        lanes
    }

    /// Orders each layer by where its neighbours stand, back and forth.
    fn order(&mut self) {
        let mut ranks = vec![0.0; self.heights.len()];
        let rank = |ranks: &mut Vec<f64>, layer: &[usize]| {
            for (at, place) in layer.iter().zip(0_u32..) {
                ranks[*at] = f64::from(place);
            }
        };
        self.layers.iter().for_each(|layer| rank(&mut ranks, layer));
        for sweep in 0..SWEEPS {
            let is_forth = sweep % 2 == 0;
            let neighbours = if is_forth { &self.left } else { &self.right };
            let count = self.layers.len();
            for step in 0..count {
                let layer = if is_forth { step } else { count - 1 - step };
                let wanted = |at: &usize| mean(&neighbours[*at], &ranks).unwrap_or(ranks[*at]);
                let mut keyed: Vec<(f64, usize)> =
                    self.layers[layer].iter().map(|at| (wanted(at), *at)).collect();
                keyed.sort_by(|one, other| one.0.total_cmp(&other.0));
                self.layers[layer] = keyed.into_iter().map(|(_, at)| at).collect();
                rank(&mut ranks, &self.layers[layer]);
            }
        }
    }

    /// Moves everything to the height of its neighbours, back and forth.
    fn place(&mut self) {
        for layer in &self.layers {
            let mut top = 0;
            for at in layer {
                self.middles[*at] = top + self.heights[*at] / 2;
                top += self.heights[*at];
            }
        }
        let count = self.layers.len();
        for sweep in 0..SWEEPS {
            let is_forth = sweep % 2 == 0;
            let neighbours = if is_forth { &self.left } else { &self.right };
            for step in 0..count {
                let layer = &self.layers[if is_forth { step } else { count - 1 - step }];
                let wanted = |at: &usize| middle(&neighbours[*at], &self.middles);
                let wanted: Vec<i64> =
                    layer.iter().map(|at| wanted(at).unwrap_or(self.middles[*at])).collect();
                let heights: Vec<i64> = layer.iter().map(|at| self.heights[*at]).collect();
                for (at, settled) in layer.iter().zip(settle(&wanted, &heights)) {
                    self.middles[*at] = settled;
                }
            }
        }
    }
}

fn mean(all: &[usize], ranks: &[f64]) -> Option<f64> {
    let count = u32::try_from(all.len()).ok().filter(|count| *count > 0)?;
    Some(all.iter().map(|at| ranks[*at]).sum::<f64>() / f64::from(count))
}

fn middle(all: &[usize], middles: &[i64]) -> Option<i64> {
    let count = i64::try_from(all.len()).ok().filter(|count| *count > 0)?;
    Some(all.iter().map(|at| middles[*at]).sum::<i64>() / count)
}
