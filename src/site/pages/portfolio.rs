//! The portfolio: a row an account, those that need somebody first, and the sums of all.
//!
//! Every number leads to what it counts.

use minijinja::Value;
use minijinja::value::Serde;
use rust_decimal::Decimal;
use serde::Serialize;

use super::account::past::ChangeView;
use super::page::Page;
use crate::figures::{
    Concern, Pipeline, Standings, Sums, Work, concerns, next_review, pipeline, sums, urgency, work,
};
use crate::i18n::Message;
use crate::model::{Audience, Plan, Ref, Status};
use crate::report::key_figures as figures;
use crate::report::{
    Cell, Column, Figure, Link, Piece, Row, Segments, Table, Tone, bar, lately, remark,
};
use crate::site::plan_sheet::PlanSheet;
use crate::site::sheet::{Composed, Sheet};

/// So many days are "lately".
const RECENT: i64 = 30;
/// How many changes the portfolio tells.
const MOST_RECENT: usize = 12;

/// The portfolio.
pub(super) struct Portfolio;

#[derive(Serialize)]
struct View {
    lead: String,
    figures: Vec<Figure>,
    table: Option<Table>,
    /// What mattered lately, each with its day; none where there is no history.
    lately: Option<Vec<(String, ChangeView)>>,
    lately_left_out: usize,
}

/// An account with what its row is made of.
struct Entry<'a> {
    sheet: PlanSheet<'a>,
    concerns: Vec<Concern>,
    work: Work,
    standings: Standings,
    sums: Sums,
    pipeline: Pipeline,
}

impl Page for Portfolio {
    fn path(&self) -> String {
        "index.html".to_owned()
    }

    fn template(&self) -> &'static str {
        "portfolio.html"
    }

    fn class(&self) -> &'static str {
        "portfolio"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let mut entries: Vec<_> =
            sheet.basis.workspace.plans.iter().map(|plan| Entry::of(sheet, plan)).collect();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.urgency()));
        let date = sheet.basis.workspace.today;
        let lead =
            Message::new("site-portfolio-lead").with("count", entries.len()).with("date", date);
        let (recent, lately_left_out) = lately(sheet, RECENT, MOST_RECENT);
        let has_history = !sheet.basis.history(sheet.language).is_empty();
        let recent = recent.into_iter().map(|(day, change)| (day, change.into())).collect();
        let view = View {
            lately: has_history.then_some(recent),
            lately_left_out,
            lead: sheet.say(&lead),
            figures: totals(sheet, &entries),
            table: (!entries.is_empty()).then(|| table(sheet, &entries)),
        };
        let title = sheet.text("site-portfolio");
        Composed { title, crumbs: Vec::new(), view: Value::from(Serde(&view)) }
    }
}

impl<'a> Entry<'a> {
    fn of(sheet: &'a Sheet<'a>, plan: &'a Plan) -> Self {
        let (today, basis) = (sheet.basis.workspace.today, sheet.basis);
        let first_month = basis.workspace.settings.fiscal_year_start;
        let sheet = PlanSheet::new(sheet, plan);
        Self {
            concerns: concerns(plan, today),
            work: work(plan, today),
            standings: Standings::of(plan),
            sums: sums(plan, basis.year, first_month, sheet.currency),
            pipeline: pipeline(plan, sheet.currency),
            sheet,
        }
    }

    fn urgency(&self) -> usize {
        urgency(&self.concerns) + 4 * self.sheet.basis.tally(&self.sheet.plan.id).errors
    }

    /// The address of a section of the account's page.
    fn on(&self, section: &str) -> String {
        format!("{}#{section}", self.sheet.account(self.sheet.plan))
    }

    fn row(&self) -> Row {
        let cells = vec![
            self.account(),
            self.owner(),
            self.health(),
            self.revenue(),
            self.objectives(),
            self.actions(),
            self.review(),
            self.findings(),
        ];
        Row { cells, ..Row::default() }
    }

    fn account(&self) -> Cell {
        let plan = self.sheet.plan;
        let account = plan.account.as_ref();
        let industry = account.map_or("", |account| account.industry.text());
        let tier = super::account::part::tier(&self.sheet, plan);
        let about: Vec<_> =
            tier.into_iter().chain([industry.to_owned()]).filter(|text| !text.is_empty()).collect();
        let mut pieces = vec![
            Piece::link(Link::to(plan.name(), self.sheet.account(plan))),
            Piece::quiet(about.join(" · ")),
        ];
        let mut marks = Vec::new();
        let status = plan.status().filter(|status| *status != Status::Active);
        marks.extend(status.map(|status| self.sheet.mark(status)));
        let reasons = self.concerns.iter().take(2);
        marks.extend(reasons.map(|why| remark(why.tone(), self.sheet.say(&why.message()))));
        pieces.extend((!marks.is_empty()).then_some(Piece::Marks { marks }));
        Cell::of(pieces).class("lead").sort(plan.name().to_lowercase())
    }

    fn owner(&self) -> Cell {
        let owner = self.sheet.plan.header.as_ref().and_then(|header| header.owner.get());
        let shared = &self.sheet.basis.workspace.shared;
        let link = |owner: &Ref<_>| {
            Link::to(shared.person_name(owner), self.sheet.dress.person(owner.id()))
        };
        Cell::of(owner.map(link).map(Piece::link))
    }

    fn health(&self) -> Cell {
        let Some((figure, total)) = figures::health(&self.sheet) else {
            return Cell::of([Piece::quiet(self.sheet.text("site-health-none"))]).sort(-1);
        };
        let mark = remark(figure.tone, figure.value);
        let mut pieces = vec![Piece::mark(mark).to(self.on("health"))];
        pieces.extend(figure.piece);
        pieces.push(Piece::quiet(figures::weak_points(&self.sheet)));
        Cell::of(pieces).sort(total)
    }

    fn revenue(&self) -> Cell {
        let (actual, target) = (&self.sums.actual, &self.sums.target);
        let words = figures::revenue_words(&self.sheet, &self.sums);
        let sort = actual.iter().next().map_or(Decimal::ZERO, |(_, amount)| amount);
        let Some(percent) = actual.percent_of(target) else {
            return Cell::of([Piece::quiet(words)]).sort(sort);
        };
        let due = figures::year_gone(&self.sheet);
        {
            let gauge = Piece::Bar(bar(percent, Some(due), figures::pace(percent, due), words));
            Cell::of([gauge.to(self.on("revenue"))]).sort(sort)
        }
    }

    fn objectives(&self) -> Cell {
        let segments = figures::standing_segments(&self.sheet, self.standings);
        let none = || Piece::quiet(self.sheet.text("site-none"));
        Cell::of([
            segments.map_or_else(none, |segments| Piece::Segments(segments).to(self.on("goals")))
        ])
        .sort(self.standings.bad * 100 + self.standings.doubtful)
    }

    fn actions(&self) -> Cell {
        let open = self.sheet.count("site-open-count", self.work.open);
        let href = self.sheet.dress.view(self.sheet.plan, "actions.html");
        let has_any = self.work.open + self.work.closed > 0;
        let late = figures::overdue_mark(&self.sheet, self.work.overdue).map(Piece::mark);
        let late = late.map(|late| late.to(format!("{href}#late=1")));
        let mut pieces =
            vec![Piece::link(if has_any { Link::to(open, href) } else { Link::plain(open) })];
        pieces.extend(late);
        Cell::of(pieces).sort(self.work.overdue * 1000 + self.work.open)
    }

    fn review(&self) -> Cell {
        let today = self.sheet.basis.workspace.today;
        let Some(next) = next_review(self.sheet.plan, today) else {
            return Cell::of([Piece::quiet(self.sheet.text("site-none"))]).sort("9999");
        };
        let mut pieces = vec![Piece::text(self.sheet.date(next))];
        if next < today {
            pieces.push(Piece::mark(remark(Tone::Bad, self.sheet.text("site-overdue"))));
        }
        Cell::of(pieces).class("date").sort(next)
    }

    fn findings(&self) -> Cell {
        let tally = self.sheet.basis.tally(&self.sheet.plan.id);
        Cell::of([figures::findings_piece(&self.sheet, tally, self.sheet.plan)])
            .sort(tally.errors * 10_000 + tally.warnings * 100 + tally.hints)
    }
}

impl Concern {
    /// How it is to be taken.
    fn tone(self) -> Tone {
        match self {
            Self::Falling(_) | Self::Overdue(_) => Tone::Warn,
            _ => Tone::Bad,
        }
    }
}

fn table(sheet: &Sheet<'_>, entries: &[Entry<'_>]) -> Table {
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let year = figures::year_name(sheet);
    let mut table = Table {
        name: sheet.text("site-portfolio"),
        class: "cards portfolio",
        tools: true,
        columns: vec![
            column("kind-account", ""),
            column("field-owner", ""),
            column("site-health", ""),
            Column {
                label: sheet.say(&Message::new("site-revenue-of").with("name", year)),
                class: "",
            },
            column("site-objectives", ""),
            column("site-actions", ""),
            column("field-next-review", ""),
            column("site-findings", ""),
        ],
        rows: entries.iter().map(Entry::row).collect(),
        foot: (entries.len() > 1).then(|| foot(sheet, entries)),
    };
    if !sheet.basis.shows_findings() {
        table.columns.pop();
        for row in table.rows.iter_mut().chain(table.foot.as_mut()) {
            row.cells.pop();
        }
    }
    table
}

fn foot(sheet: &Sheet<'_>, entries: &[Entry<'_>]) -> Row {
    let (mut work, mut standings, mut sums) =
        (Work::default(), Standings::default(), Sums::default());
    for entry in entries {
        work.add(entry.work);
        standings.add(entry.standings);
        sums.add(&entry.sums);
    }
    let segments = figures::standing_segments(sheet, standings);
    let open = sheet.count("site-open-count", work.open);
    let late = figures::overdue_mark(sheet, work.overdue).map(Piece::mark);
    let actions = match all_actions(sheet) {
        Some(href) => {
            let late = late.map(|late| late.to(format!("{href}#late=1")));
            [Piece::link(Link::to(open, href))].into_iter().chain(late).collect()
        }
        None => [Piece::text(open)].into_iter().chain(late).collect::<Vec<_>>(),
    };
    let findings = figures::findings_marks(sheet, sheet.basis.tally_of_all());
    let cells = vec![
        Cell::of([Piece::Strong { text: sheet.count("site-accounts-count", entries.len()) }]),
        Cell::default(),
        Cell::default(),
        Cell::of([Piece::text(figures::revenue_words(sheet, &sums))]),
        Cell::of(segments.map(Piece::Segments)),
        Cell::of(actions),
        Cell::default(),
        Cell::of((!findings.is_empty()).then_some(Piece::Marks { marks: findings })),
    ];
    Row { cells, ..Row::default() }
}

/// The figures above the table.
fn totals(sheet: &Sheet<'_>, entries: &[Entry<'_>]) -> Vec<Figure> {
    let (mut all, mut deals, mut works) = (Sums::default(), Pipeline::default(), Work::default());
    for entry in entries {
        all.add(&entry.sums);
        deals.add_all(&entry.pipeline);
        works.add(entry.work);
    }
    let concerned =
        entries.iter().filter(|entry| entry.concerns.iter().any(|why| why.tone() == Tone::Bad));
    let concerned = concerned.count();
    let mut list = vec![Figure {
        label: sheet.text("site-needs-attention"),
        value: concerned.to_string(),
        detail: sheet.count("site-of-accounts", entries.len()),
        tone: if concerned > 0 { Tone::Bad } else { Tone::Good },
        href: None,
        piece: attention(sheet, concerned, entries.len()).map(Piece::Segments),
    }];
    list.extend(figures::revenue(sheet, &all, None));
    list.extend(figures::pipeline(sheet, &deals, None));
    list.push(figures::work(sheet, works, all_actions(sheet).as_deref()));
    list
}

/// The address of the open actions of all accounts, where the edition has them.
fn all_actions(sheet: &Sheet<'_>) -> Option<String> {
    (sheet.basis.audience != Audience::Customer).then(|| sheet.href("actions.html"))
}

fn attention(sheet: &Sheet<'_>, concerned: usize, all: usize) -> Option<Segments> {
    let mark = |tone, word: &str| remark(tone, sheet.text(word));
    let groups = [
        (concerned, mark(Tone::Bad, "site-needs-attention")),
        (all.saturating_sub(concerned), mark(Tone::Good, "site-calm")),
    ];
    Segments::of(groups).map(|segments| Segments { marks: Vec::new(), ..segments })
}
