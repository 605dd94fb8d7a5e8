//! The script that comments on pull requests, beside a stand-in for the forge.
//!
//! It posts what keyplan writes, whatever stands in the plans, and of nobody else what could act: where the two
//! could differ, comrak says what GitHub would make of it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::{Outcome, Project, crate_path, effort};

/// The script out of the template.
pub fn script() -> String {
    let path = crate_path("templates/repository/github/plans-comment.yml");
    let text = fs::read_to_string(path).unwrap();
    let (_, script) = text.split_once("        run: |\n").unwrap();
    let script = script.lines().map(|line| line.strip_prefix("          ").unwrap_or(line));
    script.collect::<Vec<_>>().join("\n") + "\n"
}

/// Answers as the forge would: a pull request, the comments that are known, and a note of what was asked.
const FORGE: &str = r#"#!/bin/sh
echo "$*" >>asked
case "$*" in
    *repos/a/b/pulls*) cat number ;;
    *--paginate*) cat known ;;
esac
"#;

/// What the script did with a report.
struct Posted {
    outcome: Outcome,
    asked: String,
}

impl Posted {
    fn is_posted(&self) -> bool {
        self.asked.contains("--method POST") || self.asked.contains("--method PATCH")
    }
}

/// Runs the script where the other run left a report, on a pull request with some comments of its own.
fn comment(report: &[u8], number: &str, known: &str) -> Posted {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir_all(path("reports")).unwrap();
    fs::write(path("reports/changes.md"), report).unwrap();
    for (name, text) in [("asked", ""), ("number", number), ("known", known), ("gh", FORGE)] {
        fs::write(path(name), text).unwrap();
    }
    run(folder.path())
}

fn run(folder: &Path) -> Posted {
    let mut command = Command::new("bash");
    let search = std::env::var("PATH").unwrap();
    let program = format!("gh() {{ sh ./gh \"$@\"; }}\n{}", script());
    command.args(["-c", &program]).current_dir(folder).env_clear().env("PATH", search);
    command.env("LC_ALL", "C.UTF-8").env("REPOSITORY", "a/b").env("HEAD_SHA", "c0ffee");
    command.env("HEAD_OWNER", "tom").env("HEAD_BRANCH", "topic");
    let output = command.output().unwrap();
    let asked = fs::read_to_string(folder.join("asked")).unwrap();
    Posted { outcome: Outcome::of("the comment's script".into(), &output), asked }
}

const SMALL: &str = "<!-- keyplan -->\n## 1 change: 1 routine\n\n### `Nordwind`\n";

#[test]
fn one_comment_is_written_and_then_edited() {
    let first = comment(SMALL.as_bytes(), "7\n", "");
    first.outcome.code(0);
    assert!(first.asked.contains("POST repos/a/b/issues/7/comments"), "{}", first.asked);
    let second = comment(SMALL.as_bytes(), "7\n", "41\n42\n");
    second.outcome.code(0);
    assert!(second.asked.contains("PATCH repos/a/b/issues/comments/41 "), "{}", second.asked);
    assert!(!second.asked.contains("POST"), "{}", second.asked);
    for part in ["head=tom:topic", "env.HEAD_SHA", "github-actions[bot]", "<!-- keyplan -->"] {
        assert!(second.asked.contains(part), "{part}: {}", second.asked);
    }
}

#[test]
fn nothing_is_written_without_need() {
    let none = "<!-- keyplan -->\n## No changes in the plans.\n";
    let quiet = comment(none.as_bytes(), "7\n", "");
    quiet.outcome.code(0);
    assert!(!quiet.is_posted());
    assert!(comment(none.as_bytes(), "7\n", "41\n").is_posted(), "what was told stays wrong");
    let gone = comment(SMALL.as_bytes(), "", "");
    gone.outcome.code(0);
    assert!(!gone.is_posted());
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("asked"), "").unwrap();
    run(folder.path()).outcome.code(0);
}

#[test]
fn what_is_too_long_or_not_ours_is_not_posted() {
    let long = format!("{SMALL}{}\n", "é".repeat(60_000));
    let bare = SMALL.trim_start_matches("<!-- keyplan -->\n");
    for report in [&long, bare] {
        let posted = comment(report.as_bytes(), "7\n", "");
        posted.outcome.code(1);
        assert!(!posted.is_posted());
    }
    let fits = format!("{SMALL}\n`{}`\n", "é".repeat(50_000));
    assert!(comment(fits.as_bytes(), "7\n", "").is_posted());
}

/// Signs that begin something in Markdown, and what may hide behind them.
const SIGNS: &[&str] = &[
    "`",
    "``",
    "```",
    "````",
    "\n",
    "\n\n",
    "\n  ",
    "\n    ",
    "- ",
    "> ",
    "|",
    "\\",
    "\\|",
    " ",
    "~~~",
    "<",
    ">",
    "```diff\n",
    "````diff\n",
    "  ```diff\n",
    "```mermaid\n",
    "\n```\n",
    "\n  ```\n",
    "\n    ```\n",
    "\n````\n",
    "<details>",
    "<details><summary>x</summary>\n",
    "\n</details>\n",
    "<!--",
    "-->",
    "| a | b |\n",
    "| --- | --- | --- | --- |\n",
    "| `a | b | c | @planted` |\n",
    "\n| - |\n",
    "@planted",
    "https://planted.example",
    "[planted](/x)",
    "#4711",
    "&#64;planted",
    "*",
    "$",
    "\t",
    "\r",
    "x",
];

/// What keyplan writes, with words that would act outside of code.
const LINES: &[&str] = &[
    "`@planted`",
    "- `@planted` ``[planted](/x) ` #4711``\n",
    "  `<planted>`\n",
    "\n| a | b | c | d |\n| --- | --- | --- | --- |\n| `@planted` | `x \\| @planted` | **x** |  |\n",
    "\n<details><summary>x</summary>\n\n",
    "\n\n</details>\n\n",
    "\n```diff\n+ @planted\n```\n",
    "- x\n\n  ````diff\n  + ``` @planted\n  ````\n",
    "\n```mermaid\nflowchart TD\n  p0[\"#64;planted<br/>x\"]:::neutral\n```\n",
    "\n\n",
];

/// Words and targets of a report that GitHub would take for more than code.
fn beside_code(markdown: &str) -> String {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    let mut out = String::new();
    for node in parse_document(&arena, markdown, &options).descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => out += text,
            NodeValue::HtmlInline(text) => out += text,
            NodeValue::HtmlBlock(block) => out += &block.literal,
            NodeValue::Link(link) | NodeValue::Image(link) => {
                let _ = write!(out, "planted {}", link.url);
            }
            _ => out.push('\n'),
        }
    }
    out
}

#[test]
fn known_ways_out_of_code_are_refused() {
    for way in [
        "@planted",
        "`\n\n@planted\n\n`",
        "a ` b\n` @planted `",
        "\\`x` @planted `",
        "| a | b | c | d |\n| --- | --- | --- | --- |\n| `a | @planted ` |",
        "| `a | @planted | b | c` |\n| --- | --- | --- | --- |",
        "`a\n`a | @planted | b | c`\n| --- | --- | --- | --- |",
        "a | b\n- | -\n`a | @planted `",
        "<details>\n```diff\n@planted\n```",
        "</details>\n```diff\n@planted\n```",
        "<!--\n\n```diff\n-->\n@planted\n```",
        "```diff\n````\n@planted\n```",
        "- a\n\n  ```diff\n@planted\n  ```",
        "- ```\n  ````diff\n  ```\n  @planted\n  ````",
        "````diff\n        ````\n`````diff\n````\n@planted\n`````",
        "`\r\r@planted\r\r`",
        "~~~\n`\n~~~\n@planted `",
        "&#64;planted",
        "&commat;planted",
        "closes #4711",
        "GH-4711",
        "www.planted.example",
        "![](x)",
        "[planted]: x",
        "$x$",
        "```mermaid\nclick a \"https://planted.example\"\n```",
        "```mermaid\n%%{init: {}}%%\n```",
        "```mermaid\nflowchart TD\n  p0[\"x\"]:::a; click p0 \"https://planted.example\"\n```",
        "```mermaid\nflowchart TD\n  p0@{ img: \"https://planted.example/x.png\" }\n```",
        "```mermaid\nflowchart TD\n  p0[\"<img src=x>\"]:::a\n```",
        "```mermaid\npie\n```",
        "```geojson\n{}\n```",
        "```diff\n+ left open",
    ] {
        let posted = comment(format!("{SMALL}\n{way}\n").as_bytes(), "7\n", "");
        posted.outcome.code(1).stdout_has("does not write");
        assert!(!posted.is_posted(), "{way}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100 * effort(), ..ProptestConfig::default() })]

    #[test]
    fn what_is_posted_acts_in_nothing(
        pieces in vec(prop_oneof![1 => select(SIGNS), 3 => select(LINES)], 1..9)
    ) {
        let report = format!("{SMALL}\n{}\n", pieces.concat());
        if comment(report.as_bytes(), "7\n", "").is_posted() {
            let beside = beside_code(&report);
            prop_assert!(!["planted", "4711"].iter().any(|it| beside.contains(it)), "{report}\n{beside}");
        }
    }
}

#[test]
fn what_keyplan_writes_is_posted_whatever_the_plans_say() {
    let example = fs::read(crate_path("docs/review-example.md")).unwrap();
    assert!(comment(&example, "7\n", "").is_posted());
    let plan = "[plan]\ntitle = \"Nordwind\"\nowner = \"lena\"\n[stakeholder.cfo]\nname = \"Marion\"\nroles = \
                [\"economic-buyer\"]\nstance = \"neutral\"\n[stakeholder.coo]\nname = \"Jonas\"\nreports-to = \"cfo\"\n\
                [action.visit]\ntitle = \"Visit\"\ndue = 2027-01-10\n";
    let project = Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n")
        .file("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n")
        .file("accounts/nordwind/plan.toml", plan)
        .file("accounts/nordwind/situation.md", "# Situation\n\nQuiet.\n");
    project.record("Begin");
    let words = "`@planted` | ``x` <b> &#64; \\\\| [a](b) https://planted.example $x$ ``` ~~~";
    project.edit("accounts/nordwind/plan.toml", "\"Visit\"", &format!("\"{words}\""));
    project.edit("accounts/nordwind/plan.toml", "\"Marion\"", "\"click ` | %%{init} Marion\"");
    project.edit("accounts/nordwind/plan.toml", "\"neutral\"", "\"skeptic\"");
    project.edit("accounts/nordwind/plan.toml", "2027-01-10", "2027-03-10");
    project.edit(
        "accounts/nordwind/situation.md",
        "Quiet.",
        "```diff\n@planted\n````\n\n</details>\n<!-- x -->\n\n| a |\n| - |\n\n~~~\n[a]: b\n",
    );
    project.edit("accounts/nordwind/plan.toml", "\"lena\"", "\"nobody `@planted`\"");
    for language in ["en", "de"] {
        let outcome = project.run(["diff", "--format", "markdown", "--lang", language]);
        let report = outcome.success().stdout();
        assert!(report.contains("```mermaid") && report.contains("```diff"), "{report}");
        let posted = comment(report.as_bytes(), "7\n", "");
        assert!(posted.is_posted(), "{}\n{report}", posted.outcome.stdout());
    }
}
