//! What a change did to the findings: those that it brought, those that it mended, and how many were
//! there before.
//!
//! In come the findings of both sides; they are compared by fingerprint, so moving or laying out
//! anew brings nothing.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, fingerprints};

/// The findings of a workspace beside those of what it was before.
#[derive(Debug, Default)]
pub struct Since {
    /// Found now and not before.
    pub new: Vec<Diagnostic>,
    /// Found before and not now; their places are those of before.
    pub mended: Vec<Diagnostic>,
    /// Found before and now.
    pub old: Vec<Diagnostic>,
}

/// Compares the findings of before with those of now; both are in their order and stay so.
pub fn since(before: Vec<Diagnostic>, now: Vec<Diagnostic>) -> Since {
    let (known, found) = (fingerprints(&before), fingerprints(&now));
    let before_prints: HashSet<&String> = known.iter().collect();
    let now_prints: HashSet<&String> = found.iter().collect();
    let mut since = Since::default();
    for (finding, print) in now.into_iter().zip(&found) {
        let side = if before_prints.contains(print) { &mut since.old } else { &mut since.new };
        side.push(finding);
    }
    let gone = before.into_iter().zip(&known).filter(|(_, print)| !now_prints.contains(print));
    since.mended = gone.map(|(finding, _)| finding).collect();
    since
}

/// The findings of a merged workspace that neither side has alone, in their order.
pub fn together(sides: [&[Diagnostic]; 2], merged: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let known: HashSet<String> = sides.into_iter().flat_map(fingerprints).collect();
    let prints = fingerprints(&merged);
    let is_new = |(finding, print)| (!known.contains(&print)).then_some(finding);
    merged.into_iter().zip(prints).filter_map(is_new).collect()
}
