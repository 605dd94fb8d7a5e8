//! A file in conflict: its text with markers, as narrow as they can be.
//!
//! Where it is known what both sides began with, what Git marked by line is merged anew by item and field, so that
//! only what nobody but a person can decide is left. What was decided by hand stays: both sides hold it.

use super::super::by_line::one_sided;
use super::super::{Form, Markers, Sides, merge, prose};
use super::regions::{BadMarker, Misfit, Region, labels, regions};
use crate::document::Toml;
use crate::text::Span;

/// A file with what is left to decide in it.
#[derive(Debug)]
pub struct Left {
    pub(super) form: Form,
    /// With markers.
    pub(super) text: String,
    pub(super) regions: Vec<Region>,
    /// The whole text that both sides began with.
    pub(super) base: Option<String>,
    /// Where the conflicts stand in the text as it was given: its lines by what each side has there.
    given: Vec<(usize, String)>,
}

/// Which side of a conflict is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Ours,
    Base,
    Theirs,
}

impl Left {
    /// Reads a text with markers; `base` is what both sides began with, where Git still has it.
    pub fn of(text: &str, base: Option<&str>, form: Form) -> Result<Self, BadMarker> {
        let (found, size) = match regions(text) {
            // What quotes begin with in a page is no marker.
            Err(BadMarker { misfit: Misfit::Astray, .. }) if form == Form::Prose => (vec![], 7),
            other => other?,
        };
        let given = given(text, &found);
        let marked = Self {
            form,
            text: text.to_owned(),
            regions: found,
            base: base.map(str::to_owned),
            given,
        };
        Ok(marked.with_base().narrowed(size))
    }

    /// The text with the markers of what is left.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing is left to decide.
    pub fn is_settled(&self) -> bool {
        self.regions.is_empty()
    }

    /// The text with one side of each conflict, and where that stands in it.
    pub(super) fn with(&self, side: impl Fn(usize) -> Side) -> (String, Vec<Span>) {
        let (mut out, mut places) = (String::with_capacity(self.text.len()), Vec::new());
        let mut done = 0;
        for (at, region) in self.regions.iter().enumerate() {
            out.push_str(&self.text[done..region.span.range().start]);
            let start = out.len();
            out.push_str(self.side(region, side(at)));
            places.push(Span::of(start..out.len()));
            done = region.span.range().end;
        }
        out.push_str(&self.text[done..]);
        (out, places)
    }

    pub(super) fn side(&self, region: &Region, side: Side) -> &str {
        let span = match side {
            Side::Ours => Some(region.ours),
            Side::Base => region.base,
            Side::Theirs => Some(region.theirs),
        };
        span.map_or("", |span| span.slice(&self.text))
    }

    /// A text of this file as TOML: of a page the front matter. Nothing where it has mistakes.
    pub(super) fn toml(&self, text: &str) -> Option<Toml> {
        let toml = match self.form {
            Form::Toml => Toml::parse(text),
            Form::Prose => prose::front(text)?,
            Form::Other => return None,
        };
        toml.faults().is_empty().then_some(toml)
    }

    /// Takes the base from the markers where it is known from nowhere else.
    fn with_base(self) -> Self {
        let is_told = !self.regions.is_empty() && self.regions.iter().all(|it| it.base.is_some());
        let told = (self.base.is_none() && is_told).then(|| self.with(|_| Side::Base).0);
        Self { base: self.base.or(told), ..self }
    }

    /// Merges both sides anew by item and field, where that leaves less.
    fn narrowed(self, size: usize) -> Self {
        let Some(first) = self.regions.first() else { return self };
        let Some(base) = &self.base else { return self };
        let [ours, theirs] = labels(&self.text, first);
        let named = |label: String, usual: &str| {
            if label.is_empty() { usual.to_owned() } else { label }
        };
        let (ours, theirs) = (named(ours, "ours"), named(theirs, "theirs"));
        let size = u16::try_from(size).unwrap_or(u16::MAX);
        let markers = Markers { size, ours, theirs };
        let (ours, theirs) = (self.with(|_| Side::Ours).0, self.with(|_| Side::Theirs).0);
        let sides =
            Sides { base: base.as_bytes(), ours: ours.as_bytes(), theirs: theirs.as_bytes() };
        let merged = merge(sides, self.form, &markers);
        let is_by_item = !merged.clashes.iter().any(|clash| clash.is_by_line());
        let is_by_item = is_by_item || one_sided(sides).is_some();
        if !is_by_item {
            return self;
        }
        let Ok(text) = String::from_utf8(merged.bytes) else { return self };
        match regions(&text) {
            Ok((regions, _)) if regions.len() >= merged.clashes.len().min(1) => {
                Self { text, regions, ..self }
            }
            _ => self,
        }
    }

    /// The line of a conflict in the text as it was given.
    pub(super) fn line(&self, at: usize) -> usize {
        let region = &self.regions[at];
        let sides = [Side::Ours, Side::Theirs].map(|side| self.side(region, side));
        let mut lines = sides.iter().flat_map(|side| side.lines()).filter(|it| !it.is_empty());
        let found = lines.next().and_then(|own| self.given.iter().find(|(_, line)| line == own));
        found.or(self.given.first()).map_or(region.line, |(number, _)| *number)
    }
}

/// The lines within conflicts, each with the number by which people find it.
fn given(text: &str, regions: &[Region]) -> Vec<(usize, String)> {
    let lines = |region: &Region| {
        let first = region.line;
        let inside = region.span.slice(text).lines().enumerate().skip(1);
        inside.map(move |(at, line)| (first + at, line.to_owned())).collect::<Vec<_>>()
    };
    regions.iter().flat_map(lines).collect()
}
