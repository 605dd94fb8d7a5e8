//! Laws of the graph's answers: each is held against the plain meaning of its question, asked the
//! slow way, over made-up plans; and hostile plans of any size are answered in a small stack.

use std::fmt::Write as _;

use keyplan::graph::{CoverageGraph, StakeholderGraph};
use keyplan::model::Plan;
use proptest::prelude::*;

use super::{in_a_small_stack, plan_of};

/// What is made up of one person.
#[derive(Debug, Clone)]
struct Someone {
    manager: Option<usize>,
    lines: Vec<(usize, &'static str)>,
    stance: &'static str,
    covered: &'static [&'static str],
    decides: bool,
    gone: bool,
}

fn someone(n: usize) -> impl Strategy<Value = Someone> {
    let kinds = ["influences", "trusts", "dotted", "conflict", "deputises"];
    let line = (0..n, prop::sample::select(kinds.to_vec()));
    let covers: Vec<&'static [&'static str]> =
        vec![&[], &[], &["lena"], &["tom"], &["lena", "tom"]];
    (
        prop::option::of(0..n),
        prop::collection::vec(line, 0..3),
        prop::sample::select(vec!["supporter", "neutral", "opponent"]),
        prop::sample::select(covers),
        prop::bool::weighted(0.3),
        prop::bool::weighted(0.1),
    )
        .prop_map(|(manager, lines, stance, covered, decides, gone)| Someone {
            manager,
            lines,
            stance,
            covered,
            decides,
            gone,
        })
}

fn people() -> impl Strategy<Value = Vec<Someone>> {
    (1_usize..9).prop_flat_map(|n| prop::collection::vec(someone(n), n))
}

fn plan(people: &[Someone]) -> std::sync::Arc<Plan> {
    let mut text = String::new();
    for (at, one) in people.iter().enumerate() {
        let _ = writeln!(text, "[stakeholder.p{at}]\nstance = \"{}\"", one.stance);
        if let Some(manager) = one.manager {
            let _ = writeln!(text, "reports-to = \"p{manager}\"");
        }
        if one.decides {
            text.push_str("roles = \"decision-maker\"\n");
        }
        if one.gone {
            text.push_str("status = \"former\"\n");
        }
        let covers: Vec<String> =
            one.covered.iter().map(|id| format!("{{ person = \"{id}\" }}")).collect();
        let _ = writeln!(text, "covered-by = [{}]", covers.join(", "));
        let line = |(to, kind): &(usize, &str)| format!("{{ to = \"p{to}\", kind = \"{kind}\" }}");
        let lines: Vec<String> = one.lines.iter().map(line).collect();
        let _ = writeln!(text, "influences = [{}]", lines.join(", "));
    }
    plan_of(&text)
}

/// From whom one can go to whom, as the way to power says.
fn ways(people: &[Someone]) -> Vec<(usize, usize)> {
    let mut ways = Vec::new();
    for (from, one) in people.iter().enumerate() {
        if let Some(to) = one.manager.filter(|to| *to != from) {
            ways.extend([(from, to), (to, from)]);
        }
        for (to, kind) in one.lines.iter().filter(|(to, _)| *to != from) {
            match *kind {
                "conflict" => {}
                "trusts" => ways.push((*to, from)),
                "dotted" => ways.extend([(from, *to), (*to, from)]),
                _ => ways.push((from, *to)),
            }
        }
    }
    ways.retain(|(from, to)| !people[*from].gone && !people[*to].gone);
    ways
}

/// Who can be reached from some, when one is not there.
fn reached(people: &[Someone], from: &[usize], without: Option<usize>) -> Vec<bool> {
    let mut reached = vec![false; people.len()];
    for start in from.iter().filter(|start| Some(**start) != without) {
        reached[*start] = true;
    }
    for _ in people {
        for (from, to) in ways(people) {
            if reached[from] && Some(to) != without {
                reached[to] = true;
            }
        }
    }
    reached
}

fn deciders(people: &[Someone]) -> Vec<usize> {
    (0..people.len()).filter(|at| people[*at].decides && !people[*at].gone).collect()
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn somebody_cuts_us_off_when_no_way_is_left_without_them(people in people()) {
        let is_source = |at: &usize| {
            let one = &people[*at];
            one.stance == "supporter" && !one.covered.is_empty() && !one.gone
        };
        let sources: Vec<usize> = (0..people.len()).filter(is_source).collect();
        let before = reached(&people, &sources, None);
        let mut expected = Vec::new();
        for person in 0..people.len() {
            let after = reached(&people, &sources, Some(person));
            let lost: Vec<usize> = deciders(&people)
                .into_iter()
                .filter(|decider| *decider != person && before[*decider] && !after[*decider])
                .collect();
            if !lost.is_empty() {
                expected.push((person, lost.len(), lost));
            }
        }
        expected.sort_by_key(|(_, lost, _)| std::cmp::Reverse(*lost));
        let cuts = StakeholderGraph::of(&plan(&people)).cuts();
        let found: Vec<_> =
            cuts.into_iter().map(|cut| (cut.person, cut.lost, cut.deciders)).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn reach_is_the_least_number_of_steps_from_whom_we_cover(people in people()) {
        let mut expected: Vec<Option<usize>> =
            people.iter().map(|one| (!one.covered.is_empty() && !one.gone).then_some(0)).collect();
        for _ in &people {
            for (from, to) in ways(&people) {
                let next = expected[from].map(|steps| steps + 1);
                expected[to] = expected[to].into_iter().chain(next).min();
            }
        }
        prop_assert_eq!(StakeholderGraph::of(&plan(&people)).reach(), expected);
    }

    #[test]
    fn depths_and_spans_of_all_are_those_of_each(people in people()) {
        let graph = StakeholderGraph::of(&plan(&people));
        let all = 0..graph.len();
        prop_assert_eq!(graph.depths(), all.clone().map(|at| graph.depth(at)).collect::<Vec<_>>());
        let spans: Vec<usize> = all.map(|at| graph.span_of_control(at)).collect();
        prop_assert_eq!(graph.spans_of_control(), spans);
    }

    #[test]
    fn who_of_ours_leaves_deciders_alone_is_found(people in people()) {
        let plan = plan(&people);
        let coverage = CoverageGraph::of(&plan);
        let mut found: Vec<(String, Vec<usize>)> = coverage
            .sole_keepers(&StakeholderGraph::of(&plan))
            .into_iter()
            .map(|keeper| (coverage.ours()[keeper.ours].to_string(), keeper.deciders))
            .collect();
        found.sort();
        let alone = |ours: &str| {
            let left = |at: &usize| people[*at].covered.iter().all(|one| *one == ours);
            let had = |at: &usize| !people[*at].covered.is_empty();
            deciders(&people).into_iter().filter(|at| had(at) && left(at)).collect::<Vec<_>>()
        };
        let expected: Vec<(String, Vec<usize>)> = ["lena", "tom"]
            .map(|ours| (ours.to_owned(), alone(ours)))
            .into_iter()
            .filter(|(_, deciders)| !deciders.is_empty())
            .collect();
        prop_assert_eq!(found, expected);
    }
}

#[test]
fn a_chain_and_a_star_are_answered_in_a_small_stack() {
    let bodies = |n: usize, manager: fn(usize) -> Option<usize>| {
        let end = n - 1;
        let person = |at: usize| Someone {
            manager: manager(at),
            lines: if at == end { vec![(0, "influences")] } else { Vec::new() },
            stance: if at == end { "supporter" } else { "neutral" },
            covered: if at == end { &["lena"] } else { &[] },
            decides: at < n / 2,
            gone: false,
        };
        plan(&(0..n).map(person).collect::<Vec<_>>())
    };
    let chain = bodies(20_000, |at| at.checked_sub(1));
    let star = bodies(100_000, |at| (at > 0).then_some(0));
    in_a_small_stack(move || {
        let graph = StakeholderGraph::of(&chain);
        assert_eq!(graph.depths().last(), Some(&Some(19_999)));
        assert_eq!(graph.spans_of_control()[0], 19_999);
        assert_eq!(graph.reach()[0], Some(1), "by the line to the top");
        let cuts = graph.cuts();
        assert_eq!((cuts[0].person, cuts[0].lost), (19_999, 10_000), "the only supporter");
        let graph = StakeholderGraph::of(&star);
        assert_eq!(graph.spans_of_control()[0], 99_999);
        let cuts: Vec<_> = graph.cuts().iter().map(|cut| (cut.person, cut.lost)).collect();
        assert_eq!(cuts, [(99_999, 50_000), (0, 49_999)]);
        assert_eq!(CoverageGraph::of(&star).sole_keepers(&graph), []);
    });
}

#[test]
fn a_ring_of_managers_ends() {
    let people: Vec<Someone> = (0..20_000)
        .map(|at| Someone {
            manager: Some((at + 1) % 20_000),
            lines: Vec::new(),
            stance: "supporter",
            covered: &["lena"],
            decides: at == 7,
            gone: false,
        })
        .collect();
    let plan = plan(&people);
    in_a_small_stack(move || {
        let graph = StakeholderGraph::of(&plan);
        assert_eq!(graph.depths()[3], None);
        assert!(graph.spans_of_control().iter().all(|span| *span == 19_999));
        assert_eq!(graph.cuts(), []);
        assert_eq!(graph.path_to_power().map(|way| way.people), Some(vec![7]));
    });
}
