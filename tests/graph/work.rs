//! The graph of work: circles, the critical path, earliest days and slack.

use std::collections::HashMap;
use std::fmt::Write as _;

use jiff::civil::{Date, date};
use keyplan::graph::{Schedule, WorkGraph};
use proptest::prelude::*;

use super::{in_a_small_stack, plan_of};

const TODAY: Date = date(2026, 11, 23);

fn scheduled(text: &str) -> (Vec<String>, Schedule) {
    let plan = plan_of(text);
    let graph = WorkGraph::of(&plan);
    let schedule = graph.schedule(&plan, TODAY);
    let name = |at: &usize| graph.job(&plan, *at).map(|job| job.head().key.to_string());
    (schedule.critical.iter().filter_map(name).collect(), schedule)
}

#[test]
fn the_longest_chain_of_open_work_is_critical() {
    let (critical, schedule) = scheduled(
        r#"
        [action.survey]
        status = "done"
        start = 2026-01-01
        due = 2026-10-31
        [action.design]
        depends-on = "survey"
        start = 2026-11-30
        due = 2026-12-11
        [action.build]
        depends-on = "design"
        effort-days = 10
        due = 2026-12-31
        milestone = "live"
        [action.train]
        depends-on = "survey"
        milestone = "live"
        [action.dropped]
        status = "cancelled"
        effort-days = 300
        milestone = "live"
        [milestone.live]
        due = 2027-01-15
        [action.bill]
        depends-on = "milestone.live""#,
    );
    assert_eq!(critical, ["action.design", "action.build", "milestone.live", "action.bill"]);
    let slot =
        |at: usize| (schedule.slots[at].days, schedule.slots[at].ends, schedule.slots[at].slack);
    assert_eq!(slot(1), (12, date(2026, 12, 12), Some(0)), "from start to due");
    assert_eq!(slot(2), (14, date(2026, 12, 26), Some(6)), "ten days of work are two weeks");
    assert_eq!(slot(3), (1, date(2026, 11, 24), Some(52)), "until the milestone");
    assert_eq!(slot(6).1, date(2026, 12, 26), "the milestone is reached with its last action");
    assert_eq!(slot(5).2, None, "no date is written from there on");
    assert!(!schedule.slots[0].is_open && !schedule.slots[4].is_open);
}

#[test]
fn work_that_is_late_has_less_than_no_slack() {
    let (critical, schedule) = scheduled(
        r#"
        [action.late]
        due = 2026-11-13
        [action.next]
        depends-on = "late"
        due = 2026-11-25"#,
    );
    assert_eq!(critical, ["action.late", "action.next"]);
    assert_eq!(schedule.slots.map_slack(), [Some(-10), Some(1)]);
}

#[test]
fn what_has_begun_keeps_its_days_and_waits_only_for_its_end() {
    let (_, schedule) = scheduled(
        r#"
        [action.window]
        due = 2026-12-11
        [action.exchange]
        depends-on = "window"
        start = 2026-10-05
        due = 2027-03-26
        [action.short]
        depends-on = "exchange"
        start = 2026-11-01
        due = 2026-12-01"#,
    );
    assert_eq!(schedule.slots[1].ends, date(2027, 3, 27));
    assert_eq!(schedule.slots.map_slack(), [Some(8), Some(-115), Some(-115)]);
    assert_eq!(schedule.slots[2].ends, date(2027, 3, 27), "not before what it waits for");
}

trait MapSlack {
    fn map_slack(&self) -> Vec<Option<i64>>;
}

impl MapSlack for Vec<keyplan::graph::Slot> {
    fn map_slack(&self) -> Vec<Option<i64>> {
        self.iter().map(|slot| slot.slack).collect()
    }
}

#[test]
fn a_circle_is_told_and_is_on_no_path() {
    let text = r#"
        [action.a]
        depends-on = "b"
        [action.b]
        depends-on = "a"
        [action.c]
        depends-on = "b"
        [action.d]
        depends-on = "c"
        [action.e]
        milestone = "m"
        depends-on = "f"
        [action.f]
        depends-on = "milestone.m"
        [milestone.m]"#;
    let plan = plan_of(text);
    let graph = WorkGraph::of(&plan);
    assert_eq!(graph.cycles(), [[0, 1]], "belonging to a milestone closes none");
    let circle = graph.dependencies().filter(|tie| tie.is_in_circle);
    assert_eq!(circle.map(|tie| (tie.earlier, tie.later)).collect::<Vec<_>>(), [(1, 0), (0, 1)]);
    let critical = graph.schedule(&plan, TODAY).critical;
    assert_eq!(critical, [1, 2, 3], "what waits for a circle still waits for it");
}

/// Actions of some days, each waiting for some before it.
fn works() -> impl Strategy<Value = Vec<(u32, Vec<usize>, Option<u32>)>> {
    let one = (
        1_u32..9,
        prop::collection::vec(any::<prop::sample::Index>(), 0..3),
        prop::option::of(1_u32..60),
    );
    prop::collection::vec(one, 1..9).prop_map(|all| {
        let before = |at: usize, picks: Vec<prop::sample::Index>| {
            picks.into_iter().filter(|_| at > 0).map(|pick| pick.index(at)).collect()
        };
        let each = all.into_iter().enumerate();
        each.map(|(at, (days, picks, due))| (days, before(at, picks), due)).collect()
    })
}

fn written(works: &[(u32, Vec<usize>, Option<u32>)]) -> String {
    let mut text = String::new();
    for (at, (days, before, due)) in works.iter().enumerate() {
        let names: Vec<String> = before.iter().map(|at| format!("\"w{at}\"")).collect();
        let effort = f64::from(*days) * 5.0 / 7.0;
        let _ = writeln!(
            text,
            "[action.w{at}]\neffort-days = {effort:.3}\ndepends-on = [{}]",
            names.join(", ")
        );
        if let Some(due) = due {
            let day = TODAY.checked_add(jiff::ToSpan::days(i64::from(*due))).expect("a day");
            let _ = writeln!(text, "due = {day}");
        }
    }
    text
}

/// Every chain of work that ends with a piece.
fn chains(works: &[(u32, Vec<usize>, Option<u32>)], end: usize) -> Vec<Vec<usize>> {
    let before = works[end].1.iter().flat_map(|before| chains(works, *before));
    let longer = before.map(|mut chain| {
        chain.push(end);
        chain
    });
    longer.chain([vec![end]]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_chain_is_longer_than_the_critical_path(works in works()) {
        let plan = plan_of(&written(&works));
        let schedule = WorkGraph::of(&plan).schedule(&plan, TODAY);
        let days = |chain: &Vec<usize>| {
            chain.iter().map(|at| schedule.slots[*at].days).sum::<i64>()
        };
        let all: Vec<_> = (0..works.len()).flat_map(|end| chains(&works, end)).collect();
        let longest = all.iter().filter(|chain| chain.len() > 1).map(|chain| (days(chain), chain.len())).max();
        let told = (!schedule.critical.is_empty()).then(|| (days(&schedule.critical), schedule.critical.len()));
        prop_assert_eq!(told, longest);
        prop_assert!(schedule.critical.is_empty() || all.contains(&schedule.critical));
        for end in 0..works.len() {
            let first = chains(&works, end).iter().map(days).max().expect("itself");
            let ends = i64::from((schedule.slots[end].ends - TODAY).get_days());
            prop_assert_eq!(ends, first);
        }
    }

    #[test]
    fn slack_is_what_may_slip_before_a_date_is_missed(works in works()) {
        let plan = plan_of(&written(&works));
        let schedule = WorkGraph::of(&plan).schedule(&plan, TODAY);
        let ends = |at: usize| i64::from((schedule.slots[at].ends - TODAY).get_days());
        let mut slack: HashMap<usize, i64> = HashMap::new();
        for end in 0..works.len() {
            let Some(due) = works[end].2 else { continue };
            for chain in chains(&works, end) {
                // What is left from the end of its first piece to the date, less the days after it.
                let after: i64 = chain[1..].iter().map(|at| schedule.slots[*at].days).sum();
                let room = i64::from(due) + 1 - after - ends(chain[0]);
                let known = slack.entry(chain[0]).or_insert(room);
                *known = room.min(*known);
            }
        }
        let expected: Vec<Option<i64>> = (0..works.len()).map(|at| slack.get(&at).copied()).collect();
        prop_assert_eq!(schedule.slots.map_slack(), expected);
    }
}

#[test]
fn a_chain_and_a_star_of_work_are_answered_in_a_small_stack() {
    let text = |n: usize, before: fn(usize) -> usize| {
        let mut text = "[action.w0]\n".to_owned();
        for at in 1..n {
            let _ = writeln!(text, "[action.w{at}]\ndepends-on = \"w{}\"", before(at));
        }
        text
    };
    let chain = plan_of(&text(20_000, |at| at - 1));
    let star = plan_of(&text(100_000, |_| 0));
    let ring =
        plan_of(&format!("{}[action.w0b]\ndepends-on = \"w19999\"", text(20_000, |at| at - 1)));
    in_a_small_stack(move || {
        for (plan, length) in [(&chain, 20_000), (&star, 2), (&ring, 20_001)] {
            let schedule = WorkGraph::of(plan).schedule(plan, TODAY);
            assert_eq!(schedule.critical.len(), length);
        }
    });
}
