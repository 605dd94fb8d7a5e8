//! The comment on a pull request: what it says, that it fits, and that nothing in a plan can act in it.

use std::fmt::Write as _;

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};
use keyplan::diagnostic::render::Colour;
use keyplan::diff::render::{Context, Format, Source, Style, render};
use keyplan::diff::{compare, tell};
use keyplan::i18n::Language;

use super::{Files, one, team};
use crate::support::Project;

fn comment(before: &Files, now: &Files, language: Language) -> String {
    let (before, now) = (team(before), team(now));
    let changes = compare(&before, &now);
    let story = tell(&changes, &before, &now, language);
    let source = Source { changes: &changes, story: &story, before: &before, now: &now };
    let style = Style { colour: Colour::Plain, context: Context::Fields(0) };
    render(&source, Format::Markdown, style)
}

/// GitHub's dialect, raw HTML let through.
fn dialect() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.math_dollars = true;
    options.render.r#unsafe = true;
    options
}

/// Everything of a comment that is not code: words, the targets of links and images, raw HTML.
fn beside_code(markdown: &str) -> String {
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &dialect());
    let mut out = String::new();
    for node in root.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => out += text,
            NodeValue::HtmlInline(text) => out += text,
            NodeValue::HtmlBlock(block) => out += &block.literal,
            NodeValue::Link(link) | NodeValue::Image(link) => {
                let _ = write!(out, "LINK {}", link.url);
            }
            NodeValue::Math(math) => out += &math.literal,
            _ => out.push('\n'),
        }
    }
    out
}

/// What a plan may hold to act in a comment; each has the word that gives it away.
pub(super) const ATTACKS: &[&str] = &[
    "@planted",
    "&#64;planted",
    "@planted/team",
    "#4711 planted",
    "planted/planted#4711",
    "GH-4711 planted",
    "closes #4711 planted",
    "https://planted.example",
    "www.planted.example",
    "planted@planted.example",
    "[planted](https://planted.example)",
    "![planted](https://planted.example/x.png)",
    "<planted>",
    "<script>planted()</script>",
    "<img src=planted onerror=planted>",
    "<!-- planted -->",
    "</details> planted",
    "<details><summary>planted",
    "`planted",
    "``planted",
    "planted`",
    "` @planted `",
    "```\nplanted\n```",
    "~~~\nplanted",
    "# planted",
    "\n# planted",
    "\n\n# planted",
    "| planted | planted |",
    "planted\\|planted",
    "planted\\",
    "\\`planted\\`",
    "**planted**",
    "_planted_",
    "~~planted~~",
    "- [ ] planted",
    "> planted",
    "\n---\nplanted",
    "[^planted]: x",
    "$planted$",
    "$$planted$$",
    ":planted:",
    "&lt;planted&gt;",
    "planted\u{202e}",
    "\u{1b}[31mplanted",
    "::error::planted",
    "planted\r\n\r\nplanted",
    "[planted]: https://planted.example",
    "<https://planted.example>",
    "%planted",
    "`` ` planted ` ``",
    "planted ````` planted",
];

/// A plan that holds a text wherever a plan can hold one.
pub(super) fn plan(text: &str, other: &str) -> String {
    // JSON's escapes are TOML's too.
    let text = serde_json::to_string(text).unwrap();
    format!(
        "[plan]\ntitle = {text}\nowner = \"lena\"\n[account]\nname = {text}\n\
         [stakeholder.cfo]\nname = {text}\ntitle = {text}\nroles = [\"economic-buyer\"]\n\
         tags = [{text}]\nnotes = {text}\ncares-about = [{text}]\n\
         [objective.mttr]\ntitle = {text}\nunit = {text}\ntarget = {other}\nmetric = {text}\n\
         [action.{id}]\ntitle = {text}\nstatus-note = {text}\n",
        id = if other == "1" { "a" } else { "b" }
    )
}

#[test]
fn nothing_in_a_plan_acts_in_a_comment() {
    for attack in ATTACKS {
        for (before, now) in [("calm", *attack), (*attack, "calm"), (*attack, *attack)] {
            let (before, now) = (one(&plan(before, "1")), one(&plan(now, "2")));
            for language in Language::ALL {
                let comment = comment(&before, &now, language);
                assert!(comment.contains("planted"), "{attack:?} is not told\n{comment}");
                assert_inert(attack, &comment);
            }
        }
    }
}

/// Whatever a repository can name: files, folders, accounts, pages, keys, settings, items.
#[test]
fn no_name_acts_in_a_comment() {
    let begin = "[workspace]\nname = \"Halvern\"\n";
    for attacks in ATTACKS.chunks(10) {
        let project = Project::new().file("keyplan.toml", begin);
        let project = project.file("accounts/calm/plan.toml", "[plan]\ntitle = \"Calm\"\n");
        let project = project.commit("Begin");
        let (mut settings, mut plan) = (begin.to_owned() + "[labels]\n", String::new());
        for attack in attacks {
            let key = serde_json::to_string(attack).unwrap();
            let _ = writeln!(settings, "{key} = {key}");
            let _ = writeln!(plan, "[goal.{key}]\n{key} = {key}\nowner = {key}");
            let name = attack.replace('/', "∕");
            project.write(format!("accounts/{name}/plan.toml"), "[plan]\n");
            project.write(format!("accounts/calm/{name}.toml"), "[planted");
            project.write(format!("accounts/calm/{name}.md"), "calm");
        }
        project.write("keyplan.toml", settings);
        project.write("accounts/calm/goals.toml", plan);
        for lang in ["en", "de"] {
            let told = project.run(["diff", "--format", "markdown", "--lang", lang]);
            let comment = told.success().stdout();
            assert!(comment.matches("planted").count() > 5 * attacks.len(), "{comment}");
            assert_inert(&attacks.join(" "), comment);
        }
    }
}

fn assert_inert(attack: &str, comment: &str) {
    let rest = beside_code(comment);
    assert!(!rest.contains("planted"), "{attack:?} stands beside code\n{comment}");
    assert!(!rest.contains("LINK"), "{attack:?} makes a link\n{comment}");
    let of = |tag: &str| rest.matches(tag).count();
    assert_eq!(of("<details>"), of("</details>"), "{attack:?}\n{comment}");
    let marks: Vec<_> = rest.lines().filter(|line| line.contains(['<', '@', '#'])).collect();
    let ours = ["<!-- keyplan -->", "<details><summary>", "</details>"];
    assert!(
        marks.iter().all(|line| ours.iter().any(|start| line.starts_with(start))),
        "{attack:?}: {marks:?}\n{comment}"
    );
}

#[test]
fn rows_have_as_many_cells_as_their_table() {
    for attack in ATTACKS {
        let comment =
            comment(&one(&plan("calm", "1")), &one(&plan(attack, "2")), Language::English);
        let arena = Arena::new();
        let root = parse_document(&arena, &comment, &dialect());
        let rows: Vec<usize> = root
            .descendants()
            .filter(|node| matches!(node.data.borrow().value, NodeValue::TableRow(_)))
            .map(|row| row.children().count())
            .collect();
        assert!(rows.len() > 5, "{attack:?}\n{comment}");
        assert!(rows.iter().all(|cells| *cells == 4), "{attack:?}: {rows:?}\n{comment}");
        let lines = comment.lines().filter(|line| line.starts_with("| ")).count();
        assert_eq!(lines, rows.len() + 1, "{attack:?}\n{comment}");
    }
}

#[test]
fn blanks_are_seen_and_findings_are_read() {
    let plan = |title: &str| format!("[goal.x]\ntitle = \"{title}\"\ncategory = \"{title}\"\n");
    let comment = comment(&one(&plan("Calm")), &one(&plan("  ")), Language::English);
    assert!(comment.contains("| `Calm` | `\"  \"` |"), "{comment}");
    assert!(!comment.contains("****"), "{comment}");
    let project =
        Project::new().file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n").commit("Begin");
    project.write("accounts/nord/plan.toml", "[plan]\nowner = \"gone\"\n");
    let told = project.run(["diff", "--format", "markdown", "--lang", "de"]);
    let line = "- neu: Fehler `ref/unknown-id`: person `gone` gibt es nicht (`accounts/nord/plan.toml:2`)\n";
    told.success().stdout_has(line).stdout_has("Enthält: nichts");
}

#[test]
fn a_large_change_fits_and_says_what_it_leaves_out() {
    let plan = |word: &str| {
        let mut text = String::from("[revenue.total]\ntarget = { 2027 = 1 }\n");
        for at in 0..1_500 {
            let _ = writeln!(text, "[action.a{at}]\ntitle = \"{word} {at} {}\"", "x".repeat(100));
        }
        text + &format!(
            "[stakeholder.boss]\nname = \"Boss\"\nroles = [\"decision-maker\"]\nstance = \"{}\"\n",
            if word == "Old" { "neutral" } else { "opponent" }
        )
    };
    let comment = comment(&one(&plan("Old")), &one(&plan("New")), Language::English);
    assert!(comment.chars().count() <= 60_000);
    assert!(comment.contains("no room here"), "{}", &comment[comment.len() - 500..]);
    assert!(comment.contains("`Boss`"), "the weightiest stays");
    assert_eq!(comment.matches("<details>").count(), comment.matches("</details>").count());
}

#[test]
fn what_stands_at_the_head_fits_too() {
    let person = |at: usize| format!("p{at:0>150}");
    let mut team = String::new();
    let mut plans = Vec::new();
    for at in 0..400 {
        let _ = writeln!(team, "[person.{}]\nname = \"{0}\"", person(at));
        let plan = format!("[plan]\nowner = \"{}\"\n", person(at));
        plans.push((format!("accounts/a{at}/plan.toml"), plan));
        plans.push((format!("accounts/a{at}/{}.toml", person(at)), "[goal".to_owned()));
    }
    let settings = ("keyplan.toml".to_owned(), "[workspace]\n".to_owned());
    let before = vec![settings, ("team.toml".to_owned(), team)];
    let now = [before.clone(), plans].concat();
    for language in Language::ALL {
        let comment = comment(&before, &now, language);
        assert!(comment.chars().count() <= 60_000, "{}", comment.chars().count());
        let more = if language == Language::German { "und 380 weitere" } else { "and 380 more" };
        assert_eq!(comment.matches(more).count(), 2, "{}", &comment[..9_000]);
    }
}

#[test]
fn says_what_is_grave_first_and_whose_approval_it_needs() {
    let before = "[plan]\nowner = \"lena\"\n[account]\nname = \"Nordwind\"\n\
                  [objective.mttr]\ntitle = \"Repair in time\"\nunit = \"h\"\ntarget = 4.0\ndue = 2026-12-31\n\
                  [stakeholder.cfo]\nname = \"Ada Roth\"\nroles = [\"economic-buyer\"]\nstance = \"neutral\"\n";
    let now = before
        .replace("4.0", "3.0")
        .replace("2026-12-31", "2027-06-30")
        .replace("neutral", "skeptic");
    let comment = comment(&one(before), &one(&now), Language::English);
    assert!(comment.starts_with("<!-- keyplan -->\n## 2 changes: 2 critical\n"), "{comment}");
    assert!(comment.contains("**Approval needed: `Lena Vogt` (2)**"), "{comment}");
    assert!(comment.contains("- **`Nordwind`**: Stakeholder `cfo` `Ada Roth` · "), "{comment}");
    assert!(comment.contains("31 Dec 2026 → **30 Jun 2027** (+181 days)"), "{comment}");
    assert!(comment.contains("```mermaid\nflowchart"), "{comment}");
    assert_eq!(
        super::comment::comment(&one(before), &one(before), Language::German).lines().nth(1),
        Some("## Keine Änderungen in den Plänen.")
    );
}
