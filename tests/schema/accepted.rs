//! What is right passes: the example, set up as `docs/schema.md` says, and the fixtures of all rules,
//! of which a tool says no more than reading does.

use keyplan::schema::Document;

use super::reading::Reading;
use super::tools::{Fault, Files, by_file, taplo, tombi};
use crate::example::{ends_with, files_below};
use crate::support::{Project, crate_path};

/// The block of `docs/schema.md` that begins with a comment.
fn block(head: &str) -> String {
    let text = std::fs::read_to_string(crate_path("docs/schema.md")).unwrap();
    let block = text.split("```toml\n").skip(1).find(|block| block.starts_with(head));
    let block = block.unwrap_or_else(|| panic!("docs/schema.md has no block {head:?}"));
    block.split("```").next().unwrap().to_owned()
}

/// taplo takes a bare date in a header, `[health.2026-03-31]`, for a mistake.
fn with_quoted_headers(text: &str) -> String {
    let is_day = |part: &str| part.len() == 10 && part.starts_with("20");
    let quoted = |line: &str| match line.strip_prefix('[').and_then(|it| it.split_once(']')) {
        Some((name, rest)) if name.rsplit('.').next().is_some_and(is_day) => {
            let (parents, day) = name.split_at(name.len() - 10);
            format!("[{parents}\"{day}\"]{rest}\n")
        }
        _ => format!("{line}\n"),
    };
    text.lines().map(quoted).collect()
}

/// The example with its schemas and the settings of `docs/schema.md`.
fn example() -> Project {
    let project = Project::example()
        .file("tombi.toml", block("# tombi.toml"))
        .file(".taplo.toml", block("# .taplo.toml"));
    project.run(["schema", "--output", ".schemas"]).success();
    project
}

#[test]
fn tombi_passes_the_example_set_up_as_the_document_says() {
    assert_eq!(tombi(&example()), []);
}

#[test]
fn taplo_passes_the_example_set_up_as_the_document_says() {
    let project = example();
    for path in project.files("accounts").iter().filter(|path| ends_with(path, "toml")) {
        let path = format!("accounts/{path}");
        project.write(&path, with_quoted_headers(&project.read(&path)));
    }
    assert_eq!(taplo(&project), []);
}

#[test]
fn both_see_a_mistake_in_every_sort_of_file_of_the_example() {
    let project = example();
    for (path, text) in [
        ("keyplan.toml", "[site]\ntitel = \"Plans\"\n"),
        ("team.toml", "[person.lena]\nnam = \"Lena\"\n"),
        ("accounts/alpmark/plan.toml", "[plan]\nsumary = \"\"\n"),
        ("accounts/alpmark/deep/er/more.toml", "[goal.a]\ntitel = \"\"\n"),
    ] {
        project.write(path, text);
        for (tool, faults) in [("tombi", tombi(&project)), ("taplo", taplo(&project))] {
            let is_told = |it: &Fault| (it.path.as_str(), it.line, it.column) == (path, 2, 1);
            assert!(faults.iter().any(is_told), "{tool} is silent about {path}: {faults:?}");
        }
    }
}

/// What sort of file a file of a fixture is.
fn sort(path: &str) -> Document {
    let is_folder = path.split('/').count() > 3;
    match path.splitn(4, '/').nth(3) {
        Some("keyplan.toml") => Document::Workspace,
        Some(inside) if is_folder && !inside.contains('/') => Document::Shared,
        _ => Document::Plan,
    }
}

#[test]
fn tools_and_reading_agree_on_every_fixture() {
    let root = crate_path("tests/rules");
    let (files, mut reading, mut count) = (Files::new(), Reading::default(), 0);
    for path in files_below(&root).iter().filter(|path| ends_with(path, "toml")) {
        let Ok(text) = std::fs::read_to_string(root.join(path)) else { continue };
        // How tools cope with broken TOML is theirs to say.
        if text.parse::<toml::Table>().is_err() {
            continue;
        }
        let document = sort(path);
        let text = with_quoted_headers(&text);
        files.add(document, path, &text);
        reading.add(document, &format!("{}/{path}", document.word()), &text);
        count += 1;
    }
    assert!(count > 300, "only {count} fixtures were looked at");
    let of_tombi = by_file(files.tombi());
    // taplo cannot tell a date from its text.
    let is_date = |path: &String, line: usize| {
        let is_it = |it: &Fault| it.line == line && it.message.contains("LocalDate");
        of_tombi.get(path).is_some_and(|faults| faults.iter().any(is_it))
    };
    let of_taplo = by_file(files.taplo());
    for (tool, told) in [("tombi", &of_tombi), ("taplo", &of_taplo)] {
        let mut faults = Vec::new();
        for (path, lines) in reading.files() {
            let seen = told.get(path).map_or(&[][..], Vec::as_slice);
            let is_seen = |line: &usize| seen.iter().any(|fault| fault.line == *line);
            let missed = lines.must.iter().filter(|line| !is_seen(line));
            let missed = missed.filter(|line| tool == "tombi" || !is_date(path, **line));
            faults.extend(missed.map(|line| format!("- {path}:{line}")));
            let more = seen.iter().filter(|_| lines.must.is_empty());
            let more = more.filter(|fault| !lines.may.contains(&fault.line));
            faults.extend(more.map(|it| format!("+ {path}:{}: {}", it.line, it.message)));
        }
        assert!(faults.is_empty(), "{tool}, - did not see, + told alone:\n{}", faults.join("\n"));
    }
}
