//! The key figures of an account before and now, where they differ, in words.
//!
//! Both states are counted on the day of now, so that a figure differs only because the plan does.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::beside::FigureStory;
use super::fact::percent;
use super::line::{Line, Sentence};
use super::speaker::{Around, Speaker};
use crate::diff::figures::{KeyFigure, Quantity, key_figures};
use crate::i18n;
use crate::model::{Id, Kind, Plan};
use crate::workspace::Workspace;

impl Speaker<'_> {
    /// The key figures that differ between two states of a plan.
    pub(super) fn figures(
        &self,
        before: &Plan,
        now: &Plan,
        around: Around<'_>,
    ) -> Vec<FigureStory> {
        let of = |workspace: &Workspace, plan| key_figures(workspace, plan, self.today);
        let said = |figures: BTreeMap<KeyFigure, Quantity>, workspace| {
            let say = |(figure, quantity): (KeyFigure, Quantity)| {
                let line = self.quantity(&quantity, workspace, around);
                (figure, (quantity, line))
            };
            figures.into_iter().map(say).collect::<BTreeMap<_, _>>()
        };
        let mut was = said(of(self.before, before), self.before);
        let mut is = said(of(self.now, now), self.now);
        let all: BTreeSet<KeyFigure> = was.keys().chain(is.keys()).copied().collect();
        let story = |figure: KeyFigure| {
            let (before, now) = (was.remove(&figure), is.remove(&figure));
            // Somebody with another id is the same: what reads alike is no difference.
            let [old, new] = [&before, &now].map(|it| it.as_ref().map(|(_, line)| line));
            if old == new {
                return None;
            }
            let notes = self.difference(before.as_ref(), now.as_ref());
            Some(FigureStory { figure, label: self.figure_label(figure), before, now, notes })
        };
        all.into_iter().filter_map(story).collect()
    }

    fn figure_label(&self, figure: KeyFigure) -> Line {
        let sentence = Sentence::new(format!("diff-figure-{}", figure.word()));
        self.sentence(&match figure {
            KeyFigure::RevenueTarget(year) => sentence.line("year", self.year(year)),
            _ => sentence,
        })
    }

    /// What a fiscal year is called.
    fn year(&self, year: i16) -> Line {
        if self.now.settings.fiscal_year_start <= 1 {
            return Line::ours(year.to_string());
        }
        let name = format!("{year}/{:02}", (year + 1).rem_euclid(100));
        self.sentence(&Sentence::new("site-fiscal-year").with("name", name))
    }

    fn quantity(&self, quantity: &Quantity, workspace: &Workspace, around: Around<'_>) -> Line {
        match quantity {
            Quantity::Count(count) => Line::ours(count.to_string()),
            Quantity::Part { part, whole } => {
                let percent = Decimal::from(part * 100) / Decimal::from((*whole).max(1));
                let percent = i18n::exact_percent(self.language, percent.round());
                let sentence = Sentence::new("diff-part").with("part", *part).with("whole", *whole);
                self.sentence(&sentence.with("percent", percent))
            }
            Quantity::Way(people) => {
                let names = people.iter().map(|id| self.named_on_the_way(id, workspace, around));
                Line::joined(names, " › ")
            }
            Quantity::Sums(sums) => {
                Line::joined(sums.iter().map(|(code, sum)| self.money(sum, code)), " + ")
            }
            Quantity::OutOf100(total) => Line::ours(format!("{total}/100")),
        }
    }

    /// Somebody by the name that they have in a state, which is the one that is told.
    fn named_on_the_way(&self, id: &Id, workspace: &Workspace, around: Around<'_>) -> Line {
        let is_now = std::ptr::eq(workspace, self.now);
        let plan = if is_now { around.plan } else { around.was };
        let name = super::speaker::name_in(workspace, plan, Kind::Stakeholder, id);
        Line::theirs(name.unwrap_or(id))
    }

    /// By how much a figure is another one.
    fn difference(
        &self,
        before: Option<&(Quantity, Line)>,
        now: Option<&(Quantity, Line)>,
    ) -> Vec<Line> {
        let (Some((before, _)), Some((now, _))) = (before, now) else { return Vec::new() };
        let by = match (before, now) {
            (Quantity::Count(was), Quantity::Count(is)) => signed(*was, *is),
            (Quantity::OutOf100(was), Quantity::OutOf100(is)) => {
                signed(usize::from(*was), usize::from(*is))
            }
            (Quantity::Sums(was), Quantity::Sums(is)) => {
                let (Some((code, was)), 1) = (was.iter().next(), was.iter().count()) else {
                    return Vec::new();
                };
                let is = is.of(code).filter(|_| is.iter().count() == 1);
                return is
                    .and_then(|is| percent(was, is))
                    .map(|by| self.by(by))
                    .into_iter()
                    .collect();
            }
            _ => return Vec::new(),
        };
        vec![Line::ours(by)]
    }
}

fn signed(was: usize, is: usize) -> String {
    let sign = if is < was { "\u{2212}" } else { "+" };
    format!("{sign}{}", was.abs_diff(is))
}
