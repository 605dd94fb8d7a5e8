//! Laws of merging over random plans and edits.

use std::collections::BTreeMap;

use keyplan::document::{Toml, Value, Written};
use keyplan::merge::{ClashKind, Form, Markers, Sides, merge};
use proptest::prelude::*;

use super::{merged, text};
use crate::support::effort;

/// A plan as items with fields, each with the comment above it.
pub(super) type Plan = BTreeMap<(usize, usize), String>;

const KINDS: [&str; 4] = ["action.pilot", "action.visit", "stakeholder.cfo", "goal.growth"];
const FIELDS: [&str; 5] = ["title", "owner", "notes", "tags", "covered-by"];

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,6}".prop_map(|word| format!("\"{word}\"")),
        (0..50_i32).prop_map(|number| number.to_string()),
        prop::collection::btree_set("[a-z]{1,3}", 0..4).prop_map(|set| format!("{set:?}")
            .replace(['{', '}'], "~")
            .replacen('~', "[", 1)
            .replace('~', "]")),
        "[a-z]{1,4}".prop_map(|word| format!("{{ person = \"{word}\", level = 1 }}")),
        "[a-z]{1,4}".prop_map(|word| format!("\"\"\"\n{word}\n\nmore\n\"\"\"")),
    ]
}

pub(super) fn plan() -> impl Strategy<Value = Plan> {
    prop::collection::btree_map((0..KINDS.len(), 0..FIELDS.len()), value(), 1..14)
}

/// The plan as text: an item a table, with a comment above items and behind fields.
pub(super) fn written(plan: &Plan) -> String {
    let mut out = "# A plan.\n".to_owned();
    let mut open = None;
    for ((item, field), value) in plan {
        if open != Some(item) {
            let name = KINDS[*item];
            out += "\n# About ";
            out.extend([name, ".\n[", name, "]\n"]);
            open = Some(item);
        }
        let line = format!("{} = {value} # {item}.{field}\n", FIELDS[*field]);
        out += &line;
    }
    out
}

/// What a text says, by path.
pub(super) fn read(text: &str) -> BTreeMap<String, String> {
    let toml = Toml::parse(text);
    assert!(toml.faults().is_empty(), "{:?}\n{text}", toml.faults());
    let mut open: Vec<(Value<'_>, String)> = vec![(toml.root(), String::new())];
    let mut found = BTreeMap::new();
    while let Some((value, path)) = open.pop() {
        if matches!(
            value.written(),
            Written::Root | Written::Header | Written::Implicit | Written::Dotted
        ) {
            open.extend(value.entries().map(|it| (it.value, format!("{path}.{}", it.key))));
        } else {
            found.insert(path, value.raw().to_owned());
        }
    }
    found
}

/// A table of a plan that is laid out in any way: comments, order, lists over several lines, dotted keys.
fn table(name: &'static str, dates: bool) -> impl Strategy<Value = String> {
    let field = prop_oneof![
        (0..3_u8).prop_map(|it| ("title", format!("title = \"{it}\""))),
        (0..3_u8).prop_map(|it| ("due", format!("due = 2026-01-0{}", it + 1))),
        (0..3_u8).prop_map(|it| ("link", format!("link.to = \"{it}\""))),
        (0..3_u8).prop_map(|it| ("kind", format!("link.kind = \"{it}\" # kind"))),
        (0..4_u8, 0..4_u8).prop_map(|(a, b)| (
            "list",
            format!("list = [\n  # {a}\n  \"a{a}\", # first\n  \"b{b}\",\n]")
        )),
        (0..3_u8, 0..3_u8).prop_map(|(a, b)| ("box", format!("box = {{ a = {a}, b = {b} }}"))),
    ];
    let reading = (1..9_u8, 0..3_u8).prop_map(|(day, it)| {
        (
            ["1", "2", "3", "4", "5", "6", "7", "8"][usize::from(day) - 1],
            format!("2026-06-0{day} = {it}"),
        )
    });
    let part = if dates { reading.boxed() } else { field.boxed() };
    let parts = prop::collection::vec((part, 0..6_u8), 0..5);
    (parts, prop::bool::ANY).prop_map(move |(parts, is_commented)| {
        let mut out =
            if is_commented { format!("# On {name}.\n[{name}]\n") } else { format!("[{name}]\n") };
        let mut seen = Vec::new();
        for ((key, text), above) in parts {
            if !seen.contains(&key) {
                seen.push(key);
                out += ["", "", "# above\n", "\n", "# apart\n\n", "\n# apart too\n\n"]
                    [usize::from(above)];
                out.extend([&*text, "\n"]);
            }
        }
        out
    })
}

/// A plan that is laid out in any way.
fn wild() -> impl Strategy<Value = String> {
    let names = ["plan", "action.a", "action.b", "objective.c", "stakeholder.d"];
    let mut tables: Vec<_> =
        names.iter().map(|name| prop::option::weighted(0.7, table(name, false)).boxed()).collect();
    tables.push(prop::option::of(table("objective.c.measured", true)).boxed());
    (tables.prop_shuffle(), prop::bool::ANY, prop::bool::ANY, 0..3_usize).prop_map(
        |(tables, is_crlf, is_ended, gap)| {
            let gap = ["\n", "", "\n# Between.\n\n"][gap];
            let tables: Vec<String> = tables.into_iter().flatten().collect();
            let text = format!("# Head.\n\n{}", tables.join(gap));
            let text = if is_ended { text } else { text.trim_end().to_owned() };
            if is_crlf { text.replace('\n', "\r\n") } else { text }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500 * effort(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn edits_of_different_fields_are_both_kept(
        base in plan(),
        ours in prop::collection::btree_map(0..20_usize, prop::option::of(value()), 0..6),
        theirs in prop::collection::btree_map(0..20_usize, prop::option::of(value()), 0..6),
    ) {
        let applied = |sides: &[&BTreeMap<usize, Option<String>>]| {
            let mut plan = base.clone();
            for (at, value) in sides.iter().flat_map(|side| side.iter()) {
                let place = (at / FIELDS.len(), at % FIELDS.len());
                match value {
                    // A new field in an item that both sides may add would be one id twice.
                    Some(value) if base.keys().any(|(item, _)| *item == place.0) => {
                        plan.insert(place, value.clone());
                    }
                    // Taking the last field would take the item.
                    None if place.1 > 0 && plan.keys().filter(|it| it.0 == place.0).count() > 3 => {
                        plan.remove(&place);
                    }
                    _ => {}
                }
            }
            plan
        };
        let theirs: BTreeMap<usize, Option<String>> =
            theirs.into_iter().filter(|(at, _)| !ours.contains_key(at)).collect();
        let (a, b) = (applied(&[&ours]), applied(&[&theirs]));
        let keeps = |item: usize, plan: &Plan| plan.keys().any(|it| it.0 == item);
        prop_assume!((0..KINDS.len()).all(|it| keeps(it, &a) == keeps(it, &base) && keeps(it, &b) == keeps(it, &base)));
        let mut both = base.clone();
        for place in a.keys().chain(b.keys()).chain(base.keys()) {
            let (o, a, b) = (base.get(place), a.get(place), b.get(place));
            match if a == o { b } else { a } {
                Some(value) => both.insert(*place, value.clone()),
                None => both.remove(place),
            };
        }
        prop_assume!((0..KINDS.len()).all(|it| keeps(it, &both) == keeps(it, &base)));
        let done = merged(&written(&base), &written(&a), &written(&b));
        prop_assert!(done.is_clean(), "{:?}\n{}", done.clashes, text(&done));
        prop_assert_eq!(read(text(&done)), read(&written(&both)));
        for comment in written(&both).lines().filter_map(|line| line.split_once("# ")) {
            prop_assert!(text(&done).contains(comment.1), "{}\n{}", comment.1, text(&done));
        }
    }

    #[test]
    fn nothing_of_either_side_is_lost_without_a_word(base in plan(), ours in plan(), theirs in plan()) {
        let done = merged(&written(&base), &written(&ours), &written(&theirs));
        let whole = text(&done);
        for (side, other) in [(&ours, &theirs), (&theirs, &ours)] {
            for (place, value) in side.iter().filter(|(place, value)| base.get(*place) != Some(value)) {
                // What stands in a list may rightly be taken out by the other side.
                let was_list = base.get(place).is_some_and(|value| value.starts_with('['));
                let is_list = was_list || value.starts_with('[') || value.starts_with('{') || value.contains('\n');
                let is_agreed = other.get(place) == Some(value);
                prop_assert!(is_list || is_agreed || whole.contains(value.as_str()), "{value} of {place:?}\n{whole}");
            }
        }
        // Everything that can be read is merged by item and field.
        let is_by_line = |kind| matches!(kind, ClashKind::Lines | ClashKind::Broken);
        prop_assert!(!done.clashes.iter().any(|clash| is_by_line(clash.kind)), "{whole}");
        if done.is_clean() {
            read(whole);
        }
    }

    #[test]
    fn what_one_side_did_is_so_however_it_is_laid_out(base in wild(), ours in wild(), theirs in wild()) {
        let done = merged(&base, &ours, &theirs);
        let whole = text(&done);
        let is_by_line = |kind| matches!(kind, ClashKind::Lines | ClashKind::Broken);
        prop_assert!(!done.clashes.iter().any(|clash| is_by_line(clash.kind)), "{whole}");
        let bare = whole.replace("\r\n", "");
        let is_crlf = ours.contains("\r\n") && theirs.contains("\r\n");
        prop_assert!(!is_crlf || !bare.contains('\n'), "{whole:?}");
        if !done.is_clean() {
            return Ok(());
        }
        let [o, a, b, r] = [&base, &ours, &theirs, &whole.to_owned()].map(|text| read(&text.replace("\r\n", "\n")));
        for path in o.keys().chain(a.keys()).chain(b.keys()).chain(r.keys()) {
            let (o, a, b, r) = (o.get(path), a.get(path), b.get(path), r.get(path));
            prop_assert!(o != b || r == a, "{path}\n{whole}");
            prop_assert!(o != a || r == b, "{path}\n{whole}");
        }
        for comment in ["# Head.", "# Between."] {
            prop_assert!(!(ours.contains(comment) && theirs.contains(comment)) || whole.contains(comment));
        }
    }

    #[test]
    fn a_side_that_did_nothing_changes_nothing(base in plan(), other in plan()) {
        let (o, a) = (written(&base), written(&other));
        for (base, ours, theirs) in [(&o, &a, &o), (&o, &o, &a), (&o, &a, &a)] {
            let done = merged(base, ours, theirs);
            prop_assert!(done.is_clean());
            prop_assert_eq!(text(&done), a.as_str());
        }
        // The same though one side lays it out anew.
        let relaid = a.replace(" = ", "=") + "\n# The end.\n";
        let done = merged(&o, &a, &relaid);
        prop_assert!(done.is_clean(), "{:?}", done.clashes);
        prop_assert_eq!(read(text(&done)), read(&a));
        prop_assert!(text(&done).ends_with("# The end.\n"));
    }

    #[test]
    fn any_bytes_merge_without_a_panic(
        sides in prop::array::uniform3(prop_oneof![
            prop::collection::vec(any::<u8>(), 0..60),
            "[\\[\\]{}=.,# a\"'\n\r+]{0,60}".prop_map(String::into_bytes),
            plan().prop_map(|plan| written(&plan).into_bytes()),
        ]),
        size in 1..40_u16,
    ) {
        let [base, ours, theirs] = &sides;
        let markers = Markers { size, ..Markers::default() };
        for form in [Form::Toml, Form::Prose, Form::Other] {
            let sides = Sides { base: &**base, ours: &**ours, theirs: &**theirs };
            let done = merge(sides, form, &markers);
            prop_assert!(!(ours == base && done.bytes != *theirs));
        }
    }
}
