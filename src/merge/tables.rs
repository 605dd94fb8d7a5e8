//! Merges TOML: reads three texts, merges their blocks into one of them, and proves what came out.
//!
//! In come texts, out comes a merged file; nothing where one has a mistake, holds lists of tables that differ, or
//! where the proof fails. The text that is edited is ours, unless theirs alone moved its tables.

use std::collections::HashSet;

use super::blocks::Blocks;
use super::sheet::{Key, Sheet};
use super::work::{Made, Turn};
use super::{Markers, Merged, Sides, proof, renamed};
use crate::document::Toml;

/// The largest text that is merged by item, in bytes; larger ones are no plans that people write.
const MOST_BYTES: usize = 4 * 1024 * 1024;

const MARK: char = '\u{feff}';

/// The merged text.
pub(super) fn merge(texts: Sides<&str>, markers: &Markers) -> Option<Merged> {
    if [texts.base, texts.ours, texts.theirs].iter().any(|text| text.len() > MOST_BYTES) {
        return None;
    }
    let mark = if texts.ours.starts_with(MARK) { "\u{feff}" } else { "" };
    let read = |text: &str| {
        let toml = Toml::parse(text.trim_start_matches(MARK));
        toml.faults().is_empty().then_some(toml)
    };
    let tomls = texts.each(read)?;
    let tomls = match renamed::followed(&tomls) {
        Some(texts) => {
            Sides { base: &*texts.base, ours: &*texts.ours, theirs: &*texts.theirs }.each(read)?
        }
        None => tomls,
    };
    let sheets = Sides {
        base: Sheet::of(&tomls.base),
        ours: Sheet::of(&tomls.ours),
        theirs: Sheet::of(&tomls.theirs),
    };
    if sheets.base.lists != sheets.ours.lists || sheets.base.lists != sheets.theirs.lists {
        return None;
    }
    // Markers of the usual size are known when the text is read again.
    let plain = Markers::default();
    let tried = joined(&sheets, &plain)?;
    proof::prove(&tomls, &tried)?;
    let made = if *markers == plain { tried } else { joined(&sheets, markers)? };
    Some(Merged { bytes: format!("{mark}{}", made.text).into_bytes(), clashes: made.clashes })
}

fn joined(sheets: &Sides<Sheet<'_>>, markers: &Markers) -> Option<Made> {
    let Sides { base, ours, theirs } = sheets;
    let turn = turn(base, ours, theirs);
    let (target, source) = match turn {
        Turn::Straight => (ours, theirs),
        Turn::Turned => (theirs, ours),
    };
    Blocks::new(base, target, source, turn, markers).join()
}

/// Which text is edited: theirs when they moved tables and we did not.
fn turn(base: &Sheet<'_>, ours: &Sheet<'_>, theirs: &Sheet<'_>) -> Turn {
    let is_common = |key: &&Key| [ours, theirs].iter().all(|it| it.place(key).is_some());
    let common: HashSet<&Key> =
        base.blocks.iter().map(|block| &block.key).filter(is_common).collect();
    let order = |sheet: &Sheet<'_>| -> Vec<Key> {
        let keys = sheet.blocks.iter().map(|block| &block.key);
        keys.filter(|key| matches!(key, Key::Section(_)) && common.contains(key)).cloned().collect()
    };
    let before = order(base);
    if order(ours) == before && order(theirs) != before { Turn::Turned } else { Turn::Straight }
}
