//! `index.json`: the figures of the portfolio for other tools; docs/site.md describes every key.
//!
//! A figure that an edition does not have is left out, so that "none" is never taken for zero.

use std::collections::BTreeMap;

use serde::Serialize;

use super::file::Beside;
use crate::figures::{Amounts, Standings, checkups, next_review, sums, work};
use crate::model::{Audience, Plan, Word};
use crate::site::edition::Edition;
use crate::site::sheet::Sheet;

/// Raised when a key changes its meaning or goes.
const VERSION: u32 = 1;

/// The site's data.
pub(super) struct Index;

#[derive(Serialize)]
struct Data<'a> {
    version: u32,
    title: &'a str,
    edition: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<&'a str>,
    date: String,
    languages: Vec<&'static str>,
    accounts: Vec<Account<'a>>,
}

#[derive(Serialize)]
struct Account<'a> {
    id: &'a str,
    name: &'a str,
    /// The path of the account's page by language.
    pages: BTreeMap<&'static str, String>,
    #[serde(flatten)]
    figures: Option<Figures<'a>>,
}

/// What the company alone sees.
#[derive(Serialize)]
struct Figures<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    tier: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    health: Option<Health>,
    revenue: Revenue,
    actions: Actions,
    objectives: Objectives,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_review: Option<String>,
    findings: Findings,
}

#[derive(Serialize)]
struct Health {
    on: String,
    total: u8,
}

/// Sums of a fiscal year by currency, as decimal texts, because floats would round.
#[derive(Serialize)]
struct Revenue {
    year: i16,
    actual: BTreeMap<String, String>,
    forecast: BTreeMap<String, String>,
    target: BTreeMap<String, String>,
}

#[derive(Serialize)]
struct Actions {
    open: usize,
    overdue: usize,
    closed: usize,
}

#[derive(Serialize)]
struct Objectives {
    good: usize,
    doubtful: usize,
    bad: usize,
    waiting: usize,
}

#[derive(Serialize)]
struct Findings {
    errors: usize,
    warnings: usize,
    infos: usize,
}

impl Beside for Index {
    fn bytes(&self, sheet: &Sheet<'_>) -> Vec<u8> {
        let edition = sheet.edition;
        let workspace = edition.basis.workspace;
        let title = edition.title(sheet.language);
        let data = Data {
            version: VERSION,
            title: &title,
            edition: edition.basis.audience.word(),
            revision: workspace.revision.as_ref().map(|revision| &*revision.id),
            date: workspace.today.to_string(),
            languages: edition.languages.iter().map(|language| language.code()).collect(),
            accounts: workspace.plans.iter().map(|plan| account(edition, plan)).collect(),
        };
        let mut bytes = serde_json::to_vec_pretty(&data).expect("texts and numbers are JSON");
        bytes.push(b'\n');
        bytes
    }
}

fn account<'a>(edition: &Edition<'a>, plan: &'a Plan) -> Account<'a> {
    let page = |code: &str| format!("{code}/{}/index.html", edition.folder(plan));
    let codes = edition.languages.iter().map(|language| language.code());
    Account {
        id: &plan.id,
        name: plan.name(),
        pages: codes.map(|code| (code, page(code))).collect(),
        figures: (edition.basis.audience != Audience::Customer).then(|| figures(edition, plan)),
    }
}

fn figures<'a>(edition: &Edition<'a>, plan: &'a Plan) -> Figures<'a> {
    let basis = &edition.basis;
    let (workspace, today) = (basis.workspace, basis.workspace.today);
    let sums =
        sums(plan, basis.year, workspace.settings.fiscal_year_start, workspace.currency(plan));
    let (work, standings, tally) = (work(plan, today), Standings::of(plan), basis.tally(&plan.id));
    let owner = plan.header.as_ref().and_then(|header| header.owner.get());
    Figures {
        tier: plan.account.as_ref().and_then(|account| account.tier.value()).map(Word::word),
        status: plan.status().map(Word::word),
        owner: owner.map(|owner| workspace.shared.person_name(owner)),
        health: checkups(plan, today)
            .last()
            .map(|one| Health { on: one.on.to_string(), total: one.total }),
        revenue: Revenue {
            year: basis.year,
            actual: by_currency(&sums.actual),
            forecast: by_currency(&sums.forecast),
            target: by_currency(&sums.target),
        },
        actions: Actions { open: work.open, overdue: work.overdue, closed: work.closed },
        objectives: Objectives {
            good: standings.good,
            doubtful: standings.doubtful,
            bad: standings.bad,
            waiting: standings.waiting,
        },
        next_review: next_review(plan, today).map(|day| day.to_string()),
        findings: Findings { errors: tally.errors, warnings: tally.warnings, infos: tally.hints },
    }
}

fn by_currency(amounts: &Amounts) -> BTreeMap<String, String> {
    amounts.iter().map(|(code, amount)| (code.to_owned(), amount.normalize().to_string())).collect()
}
