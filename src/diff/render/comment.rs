//! A comment that fits: pieces of Markdown, of which the least weighty are left out where there is no room.
//!
//! In come pieces in their order, each with its class; out goes text below the limit. What holds others, such
//! as a table, stands only where one of them does. What was left out is counted.

use std::fmt::Write as _;

use crate::diff::class::Class;

/// GitHub takes 65,536 characters; what edits a comment adds may need some.
const MOST: usize = 60_000;
/// So many are kept for saying what was left out.
const LAST_LINE: usize = 600;

/// A piece that is told whole or not at all.
#[derive(Debug)]
pub(super) struct Block {
    class: Class,
    text: String,
}

impl Block {
    pub(super) fn of(class: Class, text: String) -> Self {
        Self { class, text }
    }
}

/// What holds blocks, and stands only where one of them does.
#[derive(Debug)]
struct Frame {
    before: String,
    after: &'static str,
}

/// The pieces of a comment in their order.
#[derive(Debug, Default)]
pub(super) struct Comment {
    frames: Vec<Frame>,
    /// Each with the frame that holds it.
    blocks: Vec<(usize, Block)>,
    /// How much stands whatever else does.
    fixed: String,
}

impl Comment {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds what always stands; before everything else.
    pub(super) fn fixed(&mut self, text: &str) {
        self.fixed += text;
    }

    /// Adds a block that nothing holds.
    pub(super) fn push(&mut self, block: Block) {
        if self.frames.last().is_none_or(|frame| !frame.before.is_empty()) {
            self.frames.push(Frame { before: String::new(), after: "" });
        }
        self.blocks.push((self.frames.len() - 1, block));
    }

    pub(super) fn extend(&mut self, blocks: impl IntoIterator<Item = Block>) {
        blocks.into_iter().for_each(|block| self.push(block));
    }

    /// Adds a heading with a table of rows; without rows the heading alone.
    pub(super) fn group(&mut self, head: String, table: &str, rows: Vec<Block>) {
        if rows.is_empty() {
            self.push(Block::of(Class::Critical, head));
            return;
        }
        self.hold(head + table, "", rows);
    }

    /// Adds blocks that are shown when somebody asks for them.
    pub(super) fn folded(&mut self, title: &str, blocks: Vec<Block>) {
        let before = format!("\n<details><summary>{title}</summary>\n\n");
        self.hold(before, "\n</details>\n", blocks);
    }

    fn hold(&mut self, before: String, after: &'static str, blocks: Vec<Block>) {
        self.frames.push(Frame { before, after });
        let frame = self.frames.len() - 1;
        self.blocks.extend(blocks.into_iter().map(|block| (frame, block)));
    }

    /// The text; `cut` says how many pieces were left out.
    pub(super) fn text(&self, cut: &dyn Fn(usize) -> String) -> String {
        let kept = self.kept();
        let mut out = self.fixed.clone();
        let mut open: Option<&Frame> = None;
        let mut at_frame = usize::MAX;
        for (at, (frame, block)) in self.blocks.iter().enumerate() {
            if !kept[at] {
                continue;
            }
            if at_frame != *frame {
                out.extend(open.map(|frame| frame.after));
                out += &self.frames[*frame].before;
                (open, at_frame) = (Some(&self.frames[*frame]), *frame);
            }
            out += &block.text;
        }
        out.extend(open.map(|frame| frame.after));
        let left_out = kept.iter().filter(|kept| !**kept).count();
        if left_out > 0 {
            let _ = write!(out, "\n{}\n", cut(left_out));
        }
        out
    }

    /// Which blocks there is room for: the weightiest first, and of equals the first.
    fn kept(&self) -> Vec<bool> {
        let mut order: Vec<usize> = (0..self.blocks.len()).collect();
        order.sort_by_key(|at| self.blocks[*at].1.class);
        let length = |text: &str| text.chars().count();
        let mut room = (MOST - LAST_LINE).saturating_sub(length(&self.fixed));
        let mut kept = vec![false; self.blocks.len()];
        let mut is_open = vec![false; self.frames.len()];
        for at in order {
            let (frame, block) = &self.blocks[at];
            let around = &self.frames[*frame];
            let more =
                if is_open[*frame] { 0 } else { length(&around.before) + around.after.len() };
            let needed = length(&block.text) + more;
            if needed <= room {
                room -= needed;
                (kept[at], is_open[*frame]) = (true, true);
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_weighty_is_left_out_and_counted() {
        let mut comment = Comment::new();
        comment.fixed("# Title\n");
        let row = |class, length| Block::of(class, "x".repeat(length));
        comment.group("head\n".into(), "table\n", vec![row(Class::Routine, 40_000)]);
        comment.folded("more", vec![row(Class::Cosmetic, 30_000), row(Class::Critical, 100)]);
        let text = comment.text(&|count| format!("{count} left out"));
        assert!(text.chars().count() < MOST);
        assert!(text.contains("head") && text.ends_with("\n</details>\n\n1 left out\n"));
        let mut large = Comment::new();
        large.folded("more", vec![row(Class::Critical, MOST)]);
        assert_eq!(large.text(&|count| count.to_string()), "\n1\n");
    }
}
