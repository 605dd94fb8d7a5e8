//! The picture of work along the days, as SVG made at build time.
//!
//! In come lanes, out goes a picture whose every lane is a link with its name, owner, days and state in words;
//! colour tells nothing that a sign and a word do not.

use std::fmt::Write;

use jiff::civil::Date;

use super::escape::Escaped;
use crate::report::{Lane, Span, Timeline};

/// Width of the whole, of the names on the left, and of the words on the right of a bar.
const WIDTH: f64 = 1_240.0;
const NAMES: f64 = 330.0;
const WORDS: f64 = 225.0;
const ROW: f64 = 30.0;
const HEAD: f64 = 34.0;
/// The longest name in letters.
const LETTERS: usize = 46;

/// Where days and rows are.
struct Ground<'t> {
    timeline: &'t Timeline,
}

/// The picture, called `title`.
pub(super) fn timeline_svg(timeline: &Timeline, title: &str) -> String {
    let ground = Ground { timeline };
    let height = HEAD + ROW * count(timeline.lanes.len()) + 10.0;
    let mut out = format!(
        "<svg class=\"kp-chart kp-time\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"graphics-document\" aria-label=\"{}\">\n",
        Escaped(title)
    );
    ground.grid(&mut out, height);
    ground.ties(&mut out);
    for (at, lane) in timeline.lanes.iter().enumerate() {
        ground.lane(&mut out, at, lane);
    }
    ground.today(&mut out, height);
    out.push_str("</svg>");
    out
}

impl Ground<'_> {
    fn x(&self, day: Date) -> f64 {
        let days = |from: Date, to: Date| f64::from((to - from).get_days());
        let whole = days(self.timeline.from, self.timeline.to).max(1.0);
        let share = (days(self.timeline.from, day) / whole).clamp(0.0, 1.0);
        NAMES + share * (WIDTH - NAMES - WORDS)
    }

    fn y(at: usize) -> f64 {
        HEAD + ROW * count(at) + ROW / 2.0
    }

    /// The months, and a ground under every other lane.
    fn grid(&self, out: &mut String, height: f64) {
        out.push_str("<g aria-hidden=\"true\">");
        for at in (0..self.timeline.lanes.len()).step_by(2) {
            let y = Self::y(at) - ROW / 2.0;
            let _ = write!(
                out,
                "<rect class=\"other\" x=\"0\" y=\"{y}\" width=\"{WIDTH}\" height=\"{ROW}\"/>"
            );
        }
        for (day, name) in &self.timeline.months {
            let x = self.x(*day);
            let _ = write!(
                out,
                "<path class=\"rail\" d=\"M{x:.1} {HEAD}V{:.1}\"/><text class=\"month\" x=\"{:.1}\" y=\"22\">{}</text>",
                height - 10.0,
                x + 4.0,
                Escaped(name)
            );
        }
        out.push_str("</g>\n");
    }

    /// What waits for what, from the end of the one to the beginning of the other.
    fn ties(&self, out: &mut String) {
        out.push_str("<g aria-hidden=\"true\">");
        let lanes = &self.timeline.lanes;
        for (at, lane) in lanes.iter().enumerate() {
            for need in &lane.needs {
                let (from, to) = (self.x(lanes[*need].span.end()) + 6.0, self.x(lane.span.start()));
                let (top, bottom) = (Self::y(*need), Self::y(at));
                let turn = from + 5.0;
                let _ = write!(
                    out,
                    "<path class=\"wait\" d=\"M{from:.1} {top:.1}H{turn:.1}V{:.1}H{:.1}V{bottom:.1}H{:.1}\"/><path class=\"tip\" d=\"M{:.1} {bottom:.1}l-6 -3.5v7z\"/>",
                    bottom - ROW / 2.0 * (bottom - top).signum(),
                    to.min(turn) - 8.0,
                    to - 6.0,
                    to - 1.0,
                );
            }
        }
        out.push_str("</g>\n");
    }

    fn lane(&self, out: &mut String, at: usize, lane: &Lane) {
        let y = Self::y(at);
        let owner = lane.owner.as_deref().unwrap_or_default();
        let words = [&*lane.link.text, owner, &lane.days, &lane.mark.word];
        let words: Vec<_> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let words = words.join(", ");
        let beside = [&*lane.mark.word, owner].map(str::trim);
        let beside: Vec<_> = beside.into_iter().filter(|word| !word.is_empty()).collect();
        let beside = beside.join(" · ");
        let _ = write!(
            out,
            "<a class=\"{}\" href=\"{}\" aria-label=\"{}\"><title>{}</title><text x=\"8\" y=\"{:.1}\">{}</text>",
            lane.mark.tone,
            Escaped(lane.link.href.as_deref().unwrap_or_default()),
            Escaped(&words),
            Escaped(&words),
            y + 4.5,
            Escaped(shortened(&lane.link.text)),
        );
        self.bar(out, y, lane.span);
        let _ = writeln!(
            out,
            "<text class=\"state\" x=\"{:.1}\" y=\"{:.1}\">{} {}</text></a>",
            self.x(lane.span.end()) + 12.0,
            y + 4.0,
            Escaped(lane.mark.sign),
            Escaped(&beside),
        );
    }

    fn bar(&self, out: &mut String, y: f64, span: Span) {
        let _ = match span {
            Span::Days(start, end) => {
                let (from, to) = (self.x(start), self.x(end));
                let width = (to - from).max(6.0);
                write!(
                    out,
                    "<rect class=\"run\" x=\"{from:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"12\" rx=\"3\"/>",
                    y - 6.0
                )
            }
            Span::Until(day) => {
                write!(
                    out,
                    "<circle class=\"run\" cx=\"{:.1}\" cy=\"{y:.1}\" r=\"5.5\"/>",
                    self.x(day)
                )
            }
            Span::Milestone(day) => {
                write!(
                    out,
                    "<path class=\"stone\" d=\"M{:.1} {:.1}l7 7l-7 7l-7 -7z\"/>",
                    self.x(day),
                    y - 7.0
                )
            }
        };
    }

    fn today(&self, out: &mut String, height: f64) {
        let x = self.x(self.timeline.today);
        let _ = writeln!(
            out,
            "<g aria-hidden=\"true\"><path class=\"now\" d=\"M{x:.1} {HEAD}V{:.1}\"/><text class=\"now-word\" x=\"{x:.1}\" y=\"10\">{}</text></g>",
            height - 10.0,
            Escaped(&self.timeline.today_words)
        );
    }
}

/// A name that fits beside the picture.
fn shortened(name: &str) -> String {
    if name.chars().count() <= LETTERS {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}

/// A count as a length; there are far fewer than a float holds exactly.
fn count(of: usize) -> f64 {
    f64::from(u32::try_from(of).unwrap_or(u32::MAX))
}
