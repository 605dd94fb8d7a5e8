//! A file in conflict: its text with markers, as narrow as they can be.
//!
//! Where it is known what both sides began with, what Git marked by line is merged anew by item and field, so that
//! only what nobody but a person can decide is left. What was decided by hand stays: both sides hold it.

use super::super::by_line::one_sided;
use super::super::{Form, Markers, Sides, merge, prose};
use super::regions::{BadMarker, Misfit, Region, labels, regions};
use crate::document::Toml;
use crate::git::{Favour, merge_lines_for};
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
    /// The text as it was given, and its conflicts.
    pub(super) given: (String, Vec<Region>),
}

/// Which side of a conflict is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Ours,
    Base,
    Theirs,
}

impl Left {
    /// Reads a text with markers; `known` are the versions that Git still has.
    pub fn of(text: &str, known: Sides<Option<&str>>, form: Form) -> Result<Self, BadMarker> {
        let (found, size) = match regions(text) {
            // What quotes begin with in a page is no marker.
            Err(BadMarker { misfit: Misfit::Astray, .. }) if form == Form::Prose => (vec![], 7),
            other => other?,
        };
        let given = (text.to_owned(), found.clone());
        let marked = Self {
            form,
            text: text.to_owned(),
            regions: found,
            base: known.base.map(str::to_owned),
            given,
        };
        Ok(marked.with_base().narrowed(known, size))
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
    fn narrowed(self, known: Sides<Option<&str>>, size: usize) -> Self {
        let Some(first) = self.regions.first() else { return self };
        let Some(base) = &self.base else { return self };
        let [ours, theirs] = labels(&self.text, first);
        let named = |label: String, usual: &str| {
            if label.is_empty() { usual.to_owned() } else { label }
        };
        let (ours, theirs) = (named(ours, "ours"), named(theirs, "theirs"));
        let size = u16::try_from(size).unwrap_or(u16::MAX);
        let markers = Markers { size, ours, theirs };
        let Sides { base, ours, theirs } = self.untouched(known).unwrap_or_else(|| Sides {
            base: base.clone(),
            ours: self.with(|_| Side::Ours).0,
            theirs: self.with(|_| Side::Theirs).0,
        });
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

    /// The three versions as Git has them, where nobody has touched what it made of them.
    fn untouched(&self, known: Sides<Option<&str>>) -> Option<Sides<String>> {
        let is_crlf = self.text.contains("\r\n");
        let ended = |text: &str| {
            let text = text.replace("\r\n", "\n");
            if is_crlf { text.replace('\n', "\r\n") } else { text }
        };
        let known = known.each(|text| text.map(ended))?;
        let Sides { base, ours, theirs } = &known;
        let sides = [base.as_bytes(), ours.as_bytes(), theirs.as_bytes()];
        let is_so = |favour: Favour, side: Side| {
            let here = ended(&self.with(|_| side).0);
            merge_lines_for(sides, favour).is_some_and(|lines| lines == here.as_bytes())
        };
        (is_so(Favour::Ours, Side::Ours) && is_so(Favour::Theirs, Side::Theirs)).then_some(known)
    }
}
