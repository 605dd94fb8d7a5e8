//! The pages of the customer's edition: the plan that both sides share, and the way to several of them.
//!
//! In comes what guests may read, out come pages that one hands over: no findings, no ways into the house, and
//! nothing that says what is missing.

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::page::Page;
use crate::model::Plan;
use crate::report::{Bar, Chapter, Content, Day, Fact, JointGoal, Link, Spark, customer, joint};
use crate::site::parts::{CardParts, Html, facts_html};
use crate::site::plan_sheet::PlanSheet;
use crate::site::section::Part;
use crate::site::sheet::{Composed, Sheet};

/// The shared plan of an account.
pub(super) struct Joint<'a> {
    pub(super) plan: &'a Plan,
    pub(super) path: String,
}

/// The way to the shared plans, where there are several or none.
pub(super) struct All;

#[derive(Serialize)]
struct Shown {
    between: Vec<String>,
    facts: Html,
    calendar: String,
    chapters: Vec<Shape>,
}

/// A chapter as its template takes it.
#[derive(Serialize)]
struct Shape {
    id: String,
    title: String,
    blocks: Vec<Part>,
}

#[derive(Serialize)]
struct GoalShape {
    card: CardParts,
    objectives: Vec<ObjectiveShape>,
}

#[derive(Serialize)]
struct ObjectiveShape {
    card: CardParts,
    bar: Option<Bar>,
    /// What the line shows, in words.
    readings: Option<String>,
    spark: Option<Spark>,
}

#[derive(Serialize)]
struct DayShape {
    id: String,
    when: String,
    title: String,
    detail: Option<String>,
    who: Option<Link>,
    is_past: bool,
}

impl Page for Joint<'_> {
    fn path(&self) -> String {
        self.path.clone()
    }

    fn template(&self) -> &'static str {
        "joint.html"
    }

    fn class(&self) -> &'static str {
        "joint"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let plan_sheet = PlanSheet::new(sheet, self.plan);
        let told = joint(&plan_sheet);
        let calendar = sheet.href(&sheet.edition.page(self.plan, "calendar.ics"));
        let view = Shown {
            between: told.between,
            facts: cover(&told.facts),
            calendar,
            chapters: told.chapters.into_iter().map(shape).collect(),
        };
        let home = Link::to(sheet.text("joint-plans"), sheet.href("index.html"));
        Composed {
            title: sheet.text("joint-plan"),
            crumbs: if sheet.edition.is_of_one() { Vec::new() } else { vec![home] },
            view: Value::from(Serde(&view)),
        }
    }
}

fn cover(facts: &[Fact]) -> Html {
    facts_html(facts, "facts cover")
}

fn shape(chapter: Chapter) -> Shape {
    let Chapter { id, title, parts } = chapter;
    Shape { id, title, blocks: parts.into_iter().map(part).collect() }
}

fn part(content: Content) -> Part {
    match content {
        Content::Block(block) => block.into(),
        Content::Goals(goals) => {
            let goals: Vec<GoalShape> = goals.into_iter().map(goal).collect();
            Part::form("joint-goals.html", &goals)
        }
        Content::Days(days) => {
            let days: Vec<DayShape> = days.into_iter().map(day).collect();
            Part::form("joint-days.html", &days)
        }
    }
}

fn goal(goal: JointGoal) -> GoalShape {
    let objective = |it: crate::report::JointObjective| ObjectiveShape {
        card: CardParts::of(it.card, "h4", "facts inline"),
        bar: it.bar,
        readings: it.spark.as_ref().map(|spark| spark.words.clone()),
        spark: it.spark,
    };
    GoalShape {
        card: CardParts::of(goal.card, "h3", "facts inline"),
        objectives: goal.objectives.into_iter().map(objective).collect(),
    }
}

fn day(day: Day) -> DayShape {
    let Day { id, when, title, detail, who, is_past } = day;
    DayShape { id, when, title, detail, who, is_past }
}

impl Page for All {
    fn path(&self) -> String {
        "index.html".to_owned()
    }

    fn template(&self) -> &'static str {
        "joint-all.html"
    }

    fn class(&self) -> &'static str {
        "joint-all"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let link = |plan: &std::sync::Arc<Plan>| {
            let name = customer(plan).map_or_else(|| sheet.text("joint-plan"), str::to_owned);
            Link::to(name, sheet.account(plan))
        };
        let links: Vec<Link> = sheet.basis.workspace.plans.iter().map(link).collect();
        let title = sheet.text("joint-plans");
        Composed { title, crumbs: Vec::new(), view: Value::from(Serde(&Ways { links })) }
    }
}

#[derive(Serialize)]
struct Ways {
    links: Vec<Link>,
}
