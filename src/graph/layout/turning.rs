//! Turns cards and layouts from one direction to the other.
//!
//! Placing knows only trees that grow down. For others the cards are turned on their side before and
//! everything is turned back afterwards, so that what holds for one direction holds for all.

use super::{Frame, Layout, Link, Node, Point, Rect};

/// The cards on their side.
pub(super) fn turned_nodes(nodes: &[Node]) -> Vec<Node> {
    let turned = |node: &Node| Node { width: node.height, height: node.width, ..*node };
    nodes.iter().map(turned).collect()
}

/// A layout with across and down exchanged.
pub(super) fn turned(layout: Layout) -> Layout {
    let link = |link: Link| Link { path: link.path.into_iter().map(flipped).collect(), ..link };
    let frame = |frame: Frame| Frame { place: flat(frame.place), ..frame };
    Layout {
        places: layout.places.into_iter().map(flat).collect(),
        links: layout.links.into_iter().map(link).collect(),
        frames: layout.frames.into_iter().map(frame).collect(),
        width: layout.height,
        height: layout.width,
        ..layout
    }
}

fn flipped(point: Point) -> Point {
    Point { x: point.y, y: point.x }
}

fn flat(place: Rect) -> Rect {
    Rect { x: place.y, y: place.x, width: place.height, height: place.width }
}
