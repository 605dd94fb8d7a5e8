//! The tidy tree: children side by side as close as their outlines allow, parents centred over them.
//!
//! A subtree that hangs is one block. Where a far neighbour pushes a subtree away, those between are
//! spread evenly. Levels share their upper edge; a level's children begin under its lower edge, so
//! that the lines between them have the room to themselves.

use super::contour::{Contours, Outline};
use super::forest::Forest;
use super::hang::Hanging;
use super::node::length;
use super::{Frame, Link, Node, Point, Rect, Spacing, shelves};

/// Cards with their places, for one choice of what hangs.
#[derive(Debug)]
pub(super) struct Arrangement {
    pub(super) hanging: Hanging,
    pub(super) places: Vec<Rect>,
    pub(super) labelled: Vec<bool>,
    pub(super) frames: Vec<Frame>,
    pub(super) width: i64,
    pub(super) height: i64,
}

/// Where levels begin and end.
struct Levels {
    top: Vec<i64>,
    bottom: Vec<i64>,
}

/// Places all cards.
pub(super) fn arrange(
    nodes: &[Node],
    forest: &Forest,
    hanging: Hanging,
    spacing: &Spacing,
) -> Arrangement {
    let groups = frame_groups(nodes, forest, &hanging);
    let levels = levels(nodes, forest, &hanging, spacing);
    let task = Task { nodes, forest, hanging: &hanging, spacing, groups: &groups, levels: &levels };
    let offsets = task.offsets();
    let mut places = task.places(&offsets);
    let mut frames = task.frames(&places);
    let labelled = task.labelled();
    let (width, height) = shelves::pack(forest, &mut places, &mut frames, spacing);
    Arrangement { hanging, places, labelled, frames, width, height }
}

/// For every card that is the top of a frame, the group that is framed; lists are never cut by one.
fn frame_groups(nodes: &[Node], forest: &Forest, hanging: &Hanging) -> Vec<Option<usize>> {
    let mut whole: Vec<Option<usize>> = nodes.iter().map(|node| node.group).collect();
    for card in forest.order.iter().rev() {
        if let Some(parent) = forest.parent[*card]
            && whole[*card] != nodes[parent].group
        {
            whole[parent] = None;
        }
    }
    let is_top = |card: usize| {
        let above = forest.parent[card].and_then(|parent| whole[parent]);
        forest.size[card] > 1 && above.is_none() && !hanging.is_row[card]
    };
    (0..nodes.len()).map(|card| whole[card].filter(|_| is_top(card))).collect()
}

fn levels(nodes: &[Node], forest: &Forest, hanging: &Hanging, spacing: &Spacing) -> Levels {
    let mut heights = Vec::new();
    for card in forest.order.iter().filter(|card| !hanging.is_row[**card]) {
        let depth = forest.depth[*card];
        if heights.len() <= depth {
            heights.resize(depth + 1, 0);
        }
        heights[depth] = nodes[*card].height.max(heights[depth]);
    }
    let (mut top, mut bottom) = (Vec::new(), Vec::new());
    let mut y = 0;
    for height in heights {
        top.push(y);
        bottom.push(y + height);
        y += height + spacing.below;
    }
    Levels { top, bottom }
}

fn starts_group(group: Option<usize>, before: Option<usize>) -> bool {
    group.is_some() && group != before
}

/// All that placing needs to know.
struct Task<'a> {
    nodes: &'a [Node],
    forest: &'a Forest,
    hanging: &'a Hanging,
    spacing: &'a Spacing,
    groups: &'a [Option<usize>],
    levels: &'a Levels,
}

impl Task<'_> {
    /// How far right of its parent's centre the centre of every card is; rows of lists are left out.
    fn offsets(&self) -> Vec<i64> {
        let mut offsets = vec![0; self.nodes.len()];
        let mut contours = Contours::with_room_for(self.nodes.len());
        let mut outlines: Vec<Option<Outline>> = vec![None; self.nodes.len()];
        for card in self.forest.order.iter().rev().filter(|card| !self.hanging.is_row[**card]) {
            let bare = if self.is_leaf(*card) {
                self.block(&mut contours, *card)
            } else {
                self.join(&mut contours, &outlines, &mut offsets, *card)
            };
            outlines[*card] = Some(match self.groups[*card] {
                Some(_) => self.framed(&mut contours, bare),
                None => bare,
            });
        }
        offsets
    }

    /// Whether nothing but a list stands under a card.
    fn is_leaf(&self, card: usize) -> bool {
        self.forest.size[card] == 1 || self.hanging.is_head(self.forest, card)
    }

    /// A card with the list that hangs under it.
    fn block(&self, contours: &mut Contours, card: usize) -> Outline {
        let half = self.nodes[card].width / 2;
        let top = self.levels.top[self.forest.depth[card]];
        let (mut right, mut bottom) = (half, top);
        for (row, place) in self.rows(card) {
            right = right.max(place.right() - half);
            bottom = top + place.y + self.nodes[row].height;
        }
        let bottom = bottom.max(self.levels.bottom[self.forest.depth[card]]);
        contours.block(-half, right, bottom)
    }

    /// A card and the rows of its list, relative to the card's upper left corner.
    fn rows(&self, head: usize) -> impl Iterator<Item = (usize, Rect)> + '_ {
        let depth = self.forest.depth[head];
        let start = (0, self.nodes[head].group);
        self.forest.subtree(head).iter().scan(start, move |(y, group), card| {
            let node = &self.nodes[*card];
            // A list tells a group where it begins, above its first row.
            *y += if starts_group(node.group, *group) { self.spacing.group_step() } else { 0 };
            *group = node.group;
            let x = self.spacing.indent * length(self.forest.depth[*card] - depth);
            let place = Rect { x, y: *y, width: node.width, height: node.height };
            *y += node.height + self.spacing.row;
            Some((*card, place))
        })
    }

    /// A card over its children.
    fn join(
        &self,
        contours: &mut Contours,
        outlines: &[Option<Outline>],
        offsets: &mut [i64],
        card: usize,
    ) -> Outline {
        let children = self.forest.children(card);
        let outline_of = |child: &usize| outlines[*child].expect("children come before parents");
        let mut row = Row::of(outline_of(&children[0]), children.len());
        for child in &children[1..] {
            row.add(contours, outline_of(child), self.spacing.beside);
        }
        let middle = row.centers.last().copied().unwrap_or_default() / 2;
        for (child, center) in children.iter().zip(&row.centers) {
            offsets[*child] = center - middle;
        }
        let half = self.nodes[card].width / 2;
        let bottom = self.levels.bottom[self.forest.depth[card]];
        contours.top(row.all.moved(-middle), -half, half, bottom)
    }

    /// A subtree with a frame around it, which nobody else may enter.
    fn framed(&self, contours: &mut Contours, bare: Outline) -> Outline {
        let (left, right) = contours.reach(bare);
        let pads = self.spacing.pads();
        contours.block(left - pads.left, right + pads.right, bare.bottom + pads.bottom)
    }

    /// The places, every tree around its own root.
    fn places(&self, offsets: &[i64]) -> Vec<Rect> {
        let mut places = vec![Rect::default(); self.nodes.len()];
        for card in self.forest.order.iter().filter(|card| !self.hanging.is_row[**card]) {
            let node = &self.nodes[*card];
            let center = self.forest.parent[*card].map_or(0, |at| places[at].center_x());
            let x = center + offsets[*card] - node.width / 2;
            let y = self.levels.top[self.forest.depth[*card]];
            places[*card] = Rect { x, y, width: node.width, height: node.height };
            if self.hanging.is_head(self.forest, *card) {
                for (row, place) in self.rows(*card) {
                    places[row] = place.moved(x, y);
                }
            }
        }
        places
    }

    /// Which cards show the label of their group themselves.
    fn labelled(&self) -> Vec<bool> {
        let mut labelled: Vec<bool> = self.nodes.iter().map(|node| node.group.is_some()).collect();
        let order = &self.forest.order;
        for pair in order.windows(2).filter(|pair| self.hanging.is_row[pair[1]]) {
            let [before, card] = [pair[0], pair[1]].map(|card| self.nodes[card].group);
            labelled[pair[1]] = starts_group(card, before);
        }
        for top in order.iter().filter(|card| self.groups[**card].is_some()) {
            for card in self.forest.subtree(*top) {
                labelled[*card] = false;
            }
        }
        labelled
    }

    fn frames(&self, places: &[Rect]) -> Vec<Frame> {
        let tops = self.forest.order.iter().filter_map(|card| Some((*card, self.groups[*card]?)));
        tops.map(|(root, group)| {
            let members = self.forest.subtree(root).iter().map(|card| places[*card]);
            let inner = members.fold(places[root], Rect::around);
            Frame { root, group, place: padded(inner, self.spacing) }
        })
        .collect()
    }
}

fn padded(inner: Rect, spacing: &Spacing) -> Rect {
    let pads = spacing.pads();
    Rect {
        x: inner.x - pads.left,
        y: inner.y - pads.top,
        width: inner.width + pads.left + pads.right,
        height: inner.height + pads.top + pads.bottom,
    }
}

/// Children that already stand side by side.
struct Row {
    all: Outline,
    /// The centre of each, from that of the first.
    centers: Vec<i64>,
    /// Who is seen from the right, the uppermost last: a child and how far down it reaches.
    seen: Vec<(usize, i64)>,
}

impl Row {
    fn of(first: Outline, n: usize) -> Self {
        let mut centers = Vec::with_capacity(n);
        centers.push(0);
        Self { all: first, centers, seen: vec![(0, first.bottom)] }
    }

    /// Puts one more child as close to the others as its outline allows.
    fn add(&mut self, contours: &mut Contours, child: Outline, gap: i64) {
        let at = self.centers.len();
        let mut by = i64::MIN;
        let mut pushes: Vec<(usize, i64)> = Vec::new();
        let seen = &mut self.seen;
        let meeting = contours.compare(self.all, child, gap, |top, need| {
            // Whom the child has passed going down, it will hide from those to come.
            while seen.len() > 1 && seen.last().is_some_and(|(_, bottom)| *bottom <= top) {
                seen.pop();
            }
            let neighbour = seen.last().map_or(0, |(neighbour, _)| *neighbour);
            if need > by {
                let extra = if by == i64::MIN { 0 } else { need - by };
                by = need;
                match pushes.last_mut() {
                    Some((who, sum)) if *who == neighbour => *sum += extra,
                    _ => pushes.push((neighbour, extra)),
                }
            }
        });
        let even = by + by.rem_euclid(2);
        self.spread(&pushes, at);
        self.all = contours.beside(self.all, child, even, meeting);
        self.centers.push(even);
        self.hide(at, child.bottom);
    }

    /// Shares the room that opened between a child and the neighbours who pushed it.
    fn spread(&mut self, pushes: &[(usize, i64)], at: usize) {
        for (who, extra) in pushes.iter().filter(|(who, _)| who + 1 < at) {
            for between in who + 1..at {
                self.centers[between] += extra * length(between - who) / length(at - who);
            }
        }
    }

    fn hide(&mut self, child: usize, bottom: i64) {
        while self.seen.last().is_some_and(|(_, other)| *other <= bottom) {
            self.seen.pop();
        }
        self.seen.push((child, bottom));
    }
}

impl Arrangement {
    /// The lines of the tree: down, across, down; into a row of a list from its left.
    pub(super) fn links(&self, forest: &Forest, spacing: &Spacing) -> Vec<Link> {
        let order = forest.order.iter();
        order
            .filter_map(|child| {
                let parent = forest.parent[*child]?;
                let path = if self.hanging.is_row[*child] {
                    row_path(self.places[parent], self.places[*child], spacing)
                } else {
                    level_path(
                        self.bus(forest, parent, spacing),
                        self.places[parent],
                        self.places[*child],
                    )
                };
                Some(Link { parent, child: *child, path })
            })
            .collect()
    }

    /// How high the line across under a card is: the same for all cards of a level.
    fn bus(&self, forest: &Forest, parent: usize, spacing: &Spacing) -> i64 {
        let child = forest.children(parent).first().map_or(parent, |child| *child);
        self.places[child].y - spacing.below + spacing.bus
    }
}

fn level_path(bus: i64, upper: Rect, lower: Rect) -> Vec<Point> {
    let (from, to) = (upper.center_x(), lower.center_x());
    let start = Point { x: from, y: upper.bottom() };
    let end = Point { x: to, y: lower.y };
    if from == to {
        return vec![start, end];
    }
    vec![start, Point { x: from, y: bus }, Point { x: to, y: bus }, end]
}

fn row_path(upper: Rect, lower: Rect, spacing: &Spacing) -> Vec<Point> {
    let x = upper.x + spacing.indent / 2;
    let y = lower.center_y();
    vec![Point { x, y: upper.bottom() }, Point { x, y }, Point { x: lower.x, y }]
}
