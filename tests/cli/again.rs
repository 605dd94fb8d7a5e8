//! The preview after a change: what it shows is what a build from nothing shows, whatever changed.

use std::time::{Duration, Instant};

use super::serve::asked;
use crate::support::Project;

/// What stands for all of a site: figures of all accounts, every text, pages of all kinds.
fn witnesses(project: &Project) -> Vec<String> {
    let ends = [
        "index.json",
        ".ics",
        "/index.html",
        "/actions.html",
        "/brief.html",
        "/load.html",
        "/about.html",
    ];
    let counts = |path: &String| {
        path.contains("/search/account-") || ends.iter().any(|end| path.ends_with(end))
    };
    project.files("built").into_iter().filter(counts).collect()
}

/// A page without the links to lines: the preview's lead to an editor.
fn without_places(page: &str) -> String {
    let mut parts = page.split("<a class=\"src\"");
    let first = parts.next().unwrap_or_default().to_owned();
    first
        + &parts
            .map(|part| part.split_once("</a>").map_or("", |(_, rest)| rest))
            .collect::<String>()
}

/// Waits until the preview shows what a build shows.
fn settles(project: &Project, address: &str, after: &str) {
    project.run(["build", "--out", "built", "--today", "2026-11-23"]).success();
    let end = Instant::now() + Duration::from_secs(30);
    for path in witnesses(project) {
        let wanted = project.read(format!("built/{path}"));
        // The preview adds its panel at the end of a page.
        let wanted = wanted
            .trim_end()
            .trim_end_matches("</html>")
            .trim_end()
            .trim_end_matches("</body>")
            .trim_end();
        let wanted = without_places(wanted);
        loop {
            let answer = asked(address, &format!("/{path}"));
            let shown = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
            if without_places(shown).starts_with(&wanted) {
                break;
            }
            assert!(Instant::now() < end, "{after}: {path} is not what a build makes of it");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

#[test]
fn the_preview_shows_what_a_build_from_nothing_shows() {
    let project = Project::example();
    let preview = project.start(["serve", "--port", "0", "--today", "2026-11-23"]);
    let address = preview.address();
    settles(&project, &address, "nothing changed");
    let plan = "accounts/corrant/plan.toml";
    let text = project.read(plan);
    project.write(plan, text.replacen("Corrant", "Korrant", 1));
    settles(&project, &address, "a name changed");
    project.write(plan, format!("{text}\n[broken\n"));
    settles(&project, &address, "a file is broken");
    project.write(plan, &text);
    settles(&project, &address, "it was mended");
    let team = project.files("").into_iter().find(|path| path.ends_with("team.toml")).unwrap();
    let people = project.read(&team);
    project.write(&team, people.replacen("Tomasz Wilk", "Thomas Wilk", 1));
    settles(&project, &address, "one of us has another name");
    for file in project.files("accounts/kestrane") {
        project.remove(format!("accounts/kestrane/{file}"));
    }
    settles(&project, &address, "a plan is gone");
    project.write(
        "accounts/neu/plan.toml",
        "[account]\nname = \"Neu GmbH\"\n\n[action.a]\ntitle = \"Anfang\"\n",
    );
    settles(&project, &address, "a plan is new");
    project.edit("keyplan.toml", "languages = ", "# moved\nlanguages = ");
    settles(&project, &address, "the settings moved");
}
