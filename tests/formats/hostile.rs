//! Plans that try to break out of a report: ids, keys, words and paths with line ends, commands of CI
//! logs, escapes of terminals, marks that turn text around, HTML, Markdown and XML. In every format and
//! language they stay text.

use std::collections::BTreeSet;
use std::fmt::Write;

use keyplan::diagnostic::Diagnostic;
use keyplan::diagnostic::render::{Context, Format, escaped};
use keyplan::i18n::Language;
use serde_json::Value;

use super::github::{Obeyed, obeyed};
use super::{Judged, gitlab, junit, markdown, sarif};

const TEXTS: &[&str] = &[
    "a\n::error::taken",
    "a\r\n::stop-commands::taken",
    "::error file=x::taken",
    "%0A::error::taken",
    "%250A,line=9",
    ",line=9,title=taken",
    "##[error]taken",
    "###[add-mask]a",
    "##vso[task.setvariable variable=x]taken",
    "##teamcity[buildStatus status='SUCCESS']",
    "\u{1b}[31mred\u{1b}]8;;https://evil.example\u{7}link",
    "\u{9b}31m\u{90}q\u{9c}",
    "\u{0}\u{8}\u{7f}",
    "turned\u{202e}dne\u{2066}\u{200f}\u{61c}",
    "hid\u{200b}\u{200d}\u{2060}\u{feff}\u{e0041}den",
    "line\u{2028}end\u{2029}\u{85}x",
    "\u{fffe}\u{ffff}",
    "<img src=x onerror=alert(1)>",
    "</code></td></table><script>alert(1)</script>",
    "<!-- ]]> --><x a='\"'>&amp;&#60;",
    "a & b &bogus; <",
    "`code` ``x`` ```y",
    "a`b",
    "| cell | cell |",
    "a\\|b\\",
    "[link](https://evil.example)",
    "![picture](https://evil.example/x.png)",
    "https://evil.example www.evil.example",
    "@everyone a@evil.example #1 :tada: $x$",
    "**bold** _it_ ~~no~~ [^1]: [ ] # -",
    "{0} {{1}} {",
    "' \" \\u0041 \\",
    "",
    " ",
];

/// A text as a TOML string in which nothing is literal.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        let _ = write!(out, "\\U{:08X}", u32::from(c));
    }
    out + "\""
}

/// A folder's name from a text, as far as a path may hold it.
fn folder(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !c.is_control() && !"/\\".contains(*c)).collect();
    format!("{} x", kept.trim_start_matches('.'))
}

/// A plan that puts a text wherever a plan can hold one.
fn plan(text: &str) -> String {
    let text = quoted(text);
    format!(
        "[plan]\nstatus = \"active\"\ntemplate = {text}\n\
         [stakeholder.{text}]\nname = {text}\nstance = {text}\nreports-to = {text}\n\
         [stakeholder.cfo]\n{text} = {text}\nreports-to = \"cfo\"\nroles = [{text}]\nlogo = {text}\n\
         [action.{text}]\ntitle = \"Visit\"\nafter = [{text}]\nowner = {text}\ndue = {text}\n\
         [action.two]\ntitle = \"TBD\"\nafter = [\"two\"]\n\
         [{text}.x]\ntitle = {text}\n"
    )
}

/// A page with the text as it is, broken lines and all.
fn page(text: &str) -> String {
    format!("[[stakeholder.{text}]] and [[{text}]]\n\n![]({text})\n{text} TBD\n")
}

/// All texts in plans, pages, paths and settings.
fn judged() -> Judged {
    let mut files = vec![("team.toml".to_owned(), String::new())];
    let mut rules = String::from("[lint.rules]\n");
    for text in TEXTS {
        let folder = folder(text);
        files.push((format!("{folder}/plan.toml"), plan(text)));
        files.push((format!("{folder}/{folder}.md"), page(text)));
        files.push((format!("{folder}/broken.toml"), format!("[goal.x]\nname = {text}\n")));
        let _ = writeln!(rules, "{} = \"off\"", quoted(&format!("goal/{text}")));
    }
    files.push(("keyplan.toml".to_owned(), rules));
    let files: Vec<(&str, &str)> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let whole = Judged::of(files.iter().copied());
    assert!(whole.findings.len() > TEXTS.len() * 8, "{}", whole.findings.len());
    whole
}

/// What nothing that people or logs read may hold, line ends aside.
fn steers(c: char) -> bool {
    c.is_control() && c != '\n'
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{61c}' | '\u{e0000}'..='\u{e007f}')
}

#[test]
fn nothing_steers_a_terminal_or_a_log() {
    let judged = judged();
    for (name, format) in Format::ALL {
        for language in Language::ALL {
            let text = judged.told_with(format, |context| Context { language, ..context });
            for line in text.lines() {
                assert!(!line.chars().any(steers), "{name}: {line:?}");
                assert!(
                    !["##[", "##vso[", "##teamcity["].iter().any(|it| line.contains(it)),
                    "{name}: {line}"
                );
                let command = Obeyed::of(line);
                let is_ours = format == Format::Github && line.starts_with("::");
                assert!(is_ours || command.is_none(), "{name}: {command:?}");
            }
        }
    }
}

#[test]
fn annotations_stay_where_they_are() {
    let judged = judged();
    let log = judged.told(Format::Github);
    let all = obeyed(&log);
    let paths: Vec<&str> = judged.findings.iter().map(|finding| &*finding.at.path).collect();
    for command in &all {
        match command.name.as_str() {
            "group" | "endgroup" => {}
            "error" | "warning" | "notice" => {
                let keys: Vec<&str> = command.properties.keys().map(String::as_str).collect();
                let known = ["col", "endColumn", "endLine", "file", "line", "title"];
                assert!(keys.iter().all(|key| known.contains(key)), "{command:?}");
                let title = &command.properties["title"];
                assert!(title == "keyplan" || title.contains('/') && !title.contains("taken"));
                if let Some(file) = command.properties.get("file") {
                    let is_shown = |path: &&str| escaped(path) == *file;
                    assert!(paths.iter().any(is_shown), "{command:?}");
                }
            }
            other => panic!("{other}: {command:?}"),
        }
    }
    assert!(all.len() > 20, "{log}");
}

#[test]
fn reports_for_programs_are_read_whole() {
    let judged = judged();
    let log = sarif::valid(&judged.told(Format::Sarif));
    let run = &log["runs"][0];
    assert_eq!(run["results"].as_array().map(Vec::len), Some(judged.findings.len()));
    for result in run["results"].as_array().unwrap() {
        let text = result["message"]["text"].as_str().unwrap();
        assert!(!text.contains("]("), "{text}");
        let braces = text.replace("{{", "").replace("}}", "");
        assert!(!braces.contains(['{', '}']), "{text}");
    }
    assert_eq!(gitlab::valid(&judged.told(Format::Gitlab)).len(), judged.findings.len());
    let report: Value = serde_json::from_str(&judged.told(Format::Json)).unwrap();
    for (entry, finding) in report["findings"].as_array().unwrap().iter().zip(&judged.findings) {
        assert_eq!(entry["message"], finding.message.in_language(Language::English));
        assert_eq!(entry["path"], *finding.at.path);
    }
    assert_eq!(judged.told(Format::Jsonl).lines().count(), judged.findings.len());
}

#[test]
fn xml_is_well_formed_and_valid() {
    let judged = judged();
    let text = judged.told(Format::Junit);
    let document = junit::valid(&text);
    let suites = document.get_elements_by_tag_name("testsuite").len();
    assert_eq!(suites, judged.workspace.plans.len() + 1);
    let told: BTreeSet<&str> = ["failure", "skipped"]
        .into_iter()
        .flat_map(|name| document.get_elements_by_tag_name(name))
        .filter_map(|node| document.get_attribute(node, "message"))
        .collect();
    let messages: BTreeSet<String> = judged
        .findings
        .iter()
        .map(|finding| escaped(&finding.message.in_language(Language::English)).into_owned())
        .map(|message| message.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}"))
        .collect();
    let strange: Vec<_> = told.iter().filter(|text| !messages.contains(**text)).collect();
    assert!(strange.is_empty() && told.len() > TEXTS.len(), "{strange:#?}");
}

/// A message as its reader sees it: without the backticks around code, and with one space for many.
fn seen(finding: &Diagnostic) -> String {
    let kept = finding.message.with_texts(&|text| text.replace('`', "\u{1}"));
    let text = kept.in_language(Language::English).replace('`', "").replace('\u{1}', "`");
    collapsed(&escaped(&text))
}

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_summary_has_no_elements_but_its_own() {
    let judged = judged();
    let summary = judged.told(Format::Markdown);
    markdown::is_plain(&summary);
    let all = markdown::elements(&summary);
    let count = |name: &str| all.iter().filter(|(found, _)| found == name).count();
    assert_eq!(count("td"), judged.findings.len() * 5);
    assert_eq!(count("h2"), 1);
    let cells = all.iter().filter(|(name, _)| name == "td").map(|(_, text)| collapsed(text));
    let shown: BTreeSet<String> = cells.skip(3).step_by(5).collect();
    let expected: BTreeSet<String> = judged.findings.iter().map(seen).collect();
    let strange: Vec<_> = shown.symmetric_difference(&expected).collect();
    assert!(strange.is_empty(), "{strange:#?}");
    // A mention or a shortcut counts in text, and never in code.
    let shown: String = summary.replace("<code>@</code>", "");
    assert!(!shown.split('`').step_by(2).any(|text| text.contains('@')), "{shown}");
}
