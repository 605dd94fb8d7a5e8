//! Merges documents block by block: items that one side added, deleted or changed, and what both touched.
//!
//! In come three sheets, of which one is the target whose text is edited; out come its new text and the
//! clashes. An item is decided as a whole first: added twice or deleted against a change is one clash.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Markers;
use super::clash::{Clash, ClashKind, is_one_thing, item_of};
use super::edits::{Gap, Rank};
use super::meaning::Path;
use super::part::Parts;
use super::sheet::{Block, Key, Sheet};
use super::work::{Gone, Made, Turn, Work};

/// A merge of three documents.
pub(super) struct Blocks<'m, 't> {
    base: &'m Sheet<'t>,
    target: &'m Sheet<'t>,
    source: &'m Sheet<'t>,
    /// For each block of the source the last block of the target that stands before it in both.
    anchors: Vec<usize>,
    /// Where what follows an anchor comes.
    ends: HashMap<(usize, Follows), usize>,
    work: Work<'m>,
}

/// Whether what follows a block is part of the same item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Follows {
    Own,
    Other,
}

impl<'m, 't> Blocks<'m, 't> {
    pub(super) fn new(
        base: &'m Sheet<'t>,
        target: &'m Sheet<'t>,
        source: &'m Sheet<'t>,
        turn: Turn,
        markers: &'m Markers,
    ) -> Self {
        let anchors = source.blocks.iter().scan(0, |anchor, block| {
            let before = *anchor;
            *anchor = target.place(&block.key).unwrap_or(before);
            Some(before)
        });
        let (anchors, work) = (anchors.collect(), Work::new(target.text(), turn, markers));
        Self { base, target, source, anchors, ends: HashMap::new(), work }
    }

    /// The merged text; nothing where it cannot be written.
    pub(super) fn join(mut self) -> Option<Made> {
        let settled = self.settle_items();
        let (target, source) = (self.target, self.source);
        let is_open =
            |block: &Block<'_>| block.path().is_none_or(|path| !settled.contains(item_of(path)));
        for (at, block) in source.blocks.iter().enumerate().filter(|(_, it)| is_open(it)) {
            self.come(at, block);
        }
        for block in target.blocks.iter().filter(|it| is_open(it)) {
            if source.place(&block.key).is_none() {
                self.go(block);
            }
        }
        self.work.finish()
    }

    /// A block that the source has.
    fn come(&mut self, at: usize, block: &Block<'t>) {
        let before = self.base.block(&block.key);
        if let Some(there) = self.target.block(&block.key) {
            let parts = Parts {
                base: before,
                target: (self.target, there),
                source: (self.source, block),
                base_sheet: self.base,
            };
            parts.join(&mut self.work);
            return;
        }
        let text = block.span().slice(self.source.text());
        match (before, block.path()) {
            (None, _) => self.insert(at, text),
            (Some(before), Some(path)) if !self.is_left(before, self.source, block) => {
                self.work.clash(path, Gone::InTarget);
                let text = self.work.marked("", text);
                self.insert(at, &text);
            }
            _ => {}
        }
    }

    /// A block that the target has and the source has not.
    fn go(&mut self, block: &Block<'t>) {
        let Some(before) = self.base.block(&block.key) else { return };
        match block.path() {
            Some(path) if !self.is_left(before, self.target, block) => {
                self.work.clash(path, Gone::InSource);
                let text = self.work.marked(block.span().slice(self.target.text()), "");
                self.work.edits.replace_lines(block.span(), &text);
            }
            _ => self.work.edits.remove_apart(block.span()),
        }
    }

    /// Whether a side left a block as it was: what it means, and no word in a comment is new.
    fn is_left(&self, before: &Block<'t>, sheet: &Sheet<'t>, block: &Block<'t>) -> bool {
        before.meaning() == block.meaning() && !sheet.has_new_comment(block.span(), self.base)
    }

    /// Puts lines of the source where they stand there.
    fn insert(&mut self, at: usize, text: &str) {
        let block = &self.source.blocks[at];
        let start = block.span().start;
        let is_apart = self.source.is_apart(start);
        let gap = if is_apart { Gap::Apart } else { Gap::Close };
        let place = self.target_place(at);
        self.work.edits.insert(place, text, gap, Rank::Block(start));
    }

    /// Where in the target a block of the source comes: behind the block that it follows, behind what belongs to
    /// that, and behind what the target alone has there.
    fn target_place(&mut self, at: usize) -> u32 {
        let anchor = self.anchors[at];
        let item = |block: &'m Block<'t>| block.path().map(|path| item_of(path));
        let of_anchor = item(&self.target.blocks[anchor]);
        let follows =
            if item(&self.source.blocks[at]) == of_anchor { Follows::Own } else { Follows::Other };
        let (target, source) = (self.target, self.source);
        let place = *self.ends.entry((anchor, follows)).or_insert_with(|| {
            let mut place = anchor;
            while let Some(next) = target.blocks.get(place + 1) {
                let is_alone = source.place(&next.key).is_none();
                let belongs = of_anchor.is_some() && item(next) == of_anchor;
                let is_before = match follows {
                    Follows::Own => belongs && is_alone,
                    Follows::Other => belongs || is_alone,
                };
                if !is_before {
                    break;
                }
                place += 1;
            }
            place
        });
        self.target.blocks[place].span().end
    }

    /// Decides the items that clash as a whole, and gives all that need no further look.
    fn settle_items(&mut self) -> BTreeSet<Path> {
        let [base, target, source] = [self.base, self.target, self.source].map(items);
        let all: BTreeSet<&Path> = target.keys().chain(source.keys()).collect();
        let mut settled = BTreeSet::new();
        for item in all {
            let of = |items: &BTreeMap<Path, Vec<usize>>| items.get(item).cloned();
            let (b, t, s) = (of(&base), of(&target), of(&source));
            let gone = match (&b, &t, &s) {
                (None, Some(_), Some(_)) if is_one_thing(item) => Gone::Nowhere,
                (Some(_), None, Some(_)) => Gone::InTarget,
                (Some(_), Some(_), None) => Gone::InSource,
                _ => continue,
            };
            let blocks = [(self.base, b), (self.target, t), (self.source, s)];
            if self.settle(item, gone, blocks.map(|(sheet, at)| of_item(sheet, at))) {
                settled.insert(item.clone());
            }
        }
        settled
    }

    /// Whether no word in the comments of some blocks is new.
    fn is_silent(&self, sheet: &Sheet<'t>, blocks: &[&Block<'t>]) -> bool {
        !blocks.iter().any(|block| sheet.has_new_comment(block.span(), self.base))
    }

    /// Decides one item that is added twice, or deleted on one side; says whether that was all.
    fn settle(
        &mut self,
        item: &Path,
        gone: Gone,
        [base, target, source]: [Vec<&'m Block<'t>>; 3],
    ) -> bool {
        let means = |blocks: &[&Block<'t>]| -> Vec<(Key, Vec<_>)> {
            let mut all: Vec<_> = blocks.iter().map(|it| (it.key.clone(), owned(it))).collect();
            all.sort_by(|a, b| format!("{:?}", a.0).cmp(&format!("{:?}", b.0)));
            all
        };
        let is_same = match gone {
            Gone::Nowhere => means(&target) == means(&source),
            Gone::InTarget => {
                means(&base) == means(&source) && self.is_silent(self.source, &source)
            }
            Gone::InSource => {
                means(&base) == means(&target) && self.is_silent(self.target, &target)
            }
        };
        if is_same {
            return false;
        }
        match gone {
            Gone::Nowhere => self.work.clashes.push(Clash::new(item, ClashKind::AddedTwice)),
            _ => self.work.clash(item, gone),
        }
        let text = self.work.marked(&lines(self.target, &target), &lines(self.source, &source));
        if let Some((first, others)) = target.split_first() {
            self.work.edits.replace_lines(first.span(), &text);
            for other in others {
                self.work.edits.remove_apart(other.span());
            }
        } else if let Some(at) = source.first().and_then(|first| self.source.place(&first.key)) {
            self.insert(at, &text);
        }
        true
    }
}

/// The blocks of every item that has a header.
fn items(sheet: &Sheet<'_>) -> BTreeMap<Path, Vec<usize>> {
    let mut items: BTreeMap<Path, Vec<usize>> = BTreeMap::new();
    for (at, block) in sheet.blocks.iter().enumerate() {
        if let Some(path) = block.path() {
            items.entry(item_of(path).to_vec()).or_default().push(at);
        }
    }
    items
}

fn of_item<'m, 't>(sheet: &'m Sheet<'t>, places: Option<Vec<usize>>) -> Vec<&'m Block<'t>> {
    places.into_iter().flatten().map(|at| &sheet.blocks[at]).collect()
}

/// The lines of blocks, with an empty line between them.
fn lines(sheet: &Sheet<'_>, blocks: &[&Block<'_>]) -> String {
    let texts = blocks.iter().map(|block| block.span().slice(sheet.text()));
    texts.collect::<Vec<_>>().join("\n")
}

fn owned(block: &Block<'_>) -> Vec<(String, Option<String>)> {
    block.meaning().into_iter().map(|(key, meaning)| (format!("{key:?}"), meaning)).collect()
}
