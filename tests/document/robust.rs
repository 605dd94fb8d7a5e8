//! Whatever comes in, reading ends, keeps its spans inside the text and answers the same again.

use std::thread;

use keyplan::document::{ARRAY_LIMIT, FAULT_LIMIT, FaultKind, Toml, Value};
use keyplan::i18n::Language;
use proptest::prelude::*;

use super::agreement;
use super::plan::{plan, plans};

fn check_value(value: Value<'_>, text: &str) {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        let span = value.span();
        assert!(text.get(span.range()).is_some(), "{span:?}");
        assert!(value.key_span().is_none_or(|key| text.get(key.range()).is_some()));
        let _ = (value.text(), value.number(), value.date(), value.header());
        open.extend(value.elements());
        open.extend(value.entries().map(|entry| entry.value));
    }
}

fn check(text: &str) {
    let toml = Toml::parse(text);
    check_value(toml.root(), text);
    assert!(toml.faults().len() <= FAULT_LIMIT + 1);
    for fault in toml.faults() {
        assert!(text.get(fault.span.range()).is_some(), "{fault:?}");
        assert!(fault.other.is_none_or(|other| text.get(other.range()).is_some()), "{fault:?}");
        for language in Language::ALL {
            assert!(!fault.message().in_language(language).contains("syntax-"));
        }
    }
    for comment in toml.comments() {
        assert!(text.get(comment.span.range()).is_some_and(|it| it.starts_with('#')));
    }
    let again = Toml::parse(text);
    assert_eq!(toml.faults(), again.faults());
    assert_eq!(format!("{:?}", toml.comments()), format!("{:?}", again.comments()));
}

fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "b.c",
        "=",
        " = ",
        "\n",
        "\r\n",
        "\r",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        ",",
        ".",
        "\"",
        "'",
        "\"\"\"",
        "'''",
        "#",
        " ",
        "\t",
        "1",
        "1.5",
        "2026-12-31",
        "true",
        "\\",
        "\\u00",
        "ü",
        "\u{feff}",
        "<<<<<<< a\n",
        "=======\n",
        ">>>>>>> b\n",
        "|||||||\n",
        "x = [\n",
        "[t]\n",
        "k = 1\n",
        "s = \"\"\"\n",
        ":",
        "„",
        "“",
        "\u{0}",
        "\u{7f}",
        "-",
        "_",
        "+",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        check(&text);
    }

    #[test]
    fn any_soup_of_signs_is_read_and_judged_as_the_toml_crate_does(text in soup()) {
        check(&text);
        prop_assert_eq!(agreement::agrees(&text), Ok(()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_plan_is_read(at in 0_usize..10_000, length in 0_usize..80, to in 0_usize..10_000, how in 0..3) {
        let text = plan(1);
        let clamp = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let (start, end, to) = (clamp(at), clamp(at + length), clamp(to));
        let mutated = match how {
            0 => format!("{}{}", &text[..start], &text[end..]),
            1 => format!("{}{}{}", &text[..to], &text[start..end], &text[to..]),
            _ => format!("{}=\"{}", &text[..start], &text[start..]),
        };
        check(&mutated);
        prop_assert_eq!(agreement::agrees(&mutated), Ok(()));
        let kept = Toml::parse(mutated.as_str());
        prop_assert!(kept.faults().len() <= 30, "{} faults: {:?}", kept.faults().len(), kept.faults());
    }
}

#[test]
fn one_missing_bracket_in_a_megabyte_is_one_fault() {
    let good = plans(110);
    assert!(good.len() > 1_000_000, "{}", good.len());
    let whole = Toml::parse(good.as_str());
    assert_eq!(whole.faults(), []);
    let at = good[500_000..].find("\"approver\"]").expect("there are many") + 500_000 + 10;
    let hurt = format!("{}{}", &good[..at], &good[at + 1..]);
    let toml = Toml::parse(hurt);
    let kinds: Vec<_> = toml.faults().iter().map(|fault| &fault.kind).collect();
    assert_eq!(kinds, [&FaultKind::UnclosedArray]);
    let count = |toml: &Toml| {
        toml.root()
            .entries()
            .map(|kind| kind.value.entries().map(|e| e.value.len()).sum::<usize>())
            .sum::<usize>()
    };
    assert_eq!(count(&toml), count(&whole));
}

#[test]
fn any_depth_is_a_fault_and_never_an_overflow() {
    let n = 200_000;
    let texts = [
        format!("a = {}", "[".repeat(n)),
        format!("a = {}{}", "[".repeat(n), "]".repeat(n)),
        format!("a = {}", "{a=".repeat(n)),
        format!("a = {}1{}", "{a=".repeat(n), "}".repeat(n)),
        format!("a = {}", "[{a=".repeat(n)),
        format!("[{}]", vec!["a"; n].join(".")),
        format!("[[{}]]", vec!["a"; n].join(".")),
        format!("{} = 1", vec!["a"; n].join(".")),
        "[".repeat(n),
        "[a]\n".repeat(n),
        "a = [\n".repeat(n),
        "a = {\n".repeat(n),
        "a = \"\"\"x\n".repeat(n),
        "= ".repeat(n),
        "{".repeat(n),
        format!("a = {}1", "-".repeat(n)),
    ];
    thread::Builder::new()
        .stack_size(256 * 1024)
        .spawn(move || {
            for text in texts {
                let toml = Toml::parse(text.as_str());
                assert!(!toml.faults().is_empty(), "{}", &text[..20]);
                assert!(toml.faults().len() <= FAULT_LIMIT + 1);
            }
        })
        .expect("a thread starts")
        .join()
        .expect("no overflow");
}

#[test]
fn deep_nesting_within_the_limit_is_fine() {
    for (open, close) in [("[", "]"), ("{a=", "}")] {
        let nest = |n: usize| format!("a = {}1{}", open.repeat(n), close.repeat(n));
        assert_eq!(Toml::parse(nest(63)).faults(), []);
        let deep = Toml::parse(nest(65));
        assert!(matches!(deep.faults()[0].kind, FaultKind::TooDeep { .. }), "{:?}", deep.faults());
        assert_eq!(deep.faults().len(), 1);
    }
}

#[test]
fn an_array_beyond_the_limit_is_one_fault() {
    let limit = ARRAY_LIMIT as usize;
    let array = |n: usize| format!("a = [{}]\nb = 1\n", "1,".repeat(n));
    assert_eq!(Toml::parse(array(limit)).faults(), []);
    let toml = Toml::parse(array(limit + 1));
    assert_eq!(toml.faults().len(), 1);
    assert_eq!(toml.root().lookup("a").map(Value::len), Some(limit));
    assert!(toml.root().lookup("b").is_some());
}

#[test]
fn a_flood_of_faults_is_cut() {
    let toml = Toml::parse("x\n".repeat(1000));
    assert_eq!(toml.faults().len(), FAULT_LIMIT + 1);
    assert_eq!(toml.faults()[FAULT_LIMIT].kind, FaultKind::More { limit: FAULT_LIMIT });
}
