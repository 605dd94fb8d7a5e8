//! `keyplan graph`: every format, by name and by the file's ending, and what it says when it cannot.

use super::{TODAY, nordwind};
use crate::support::{Project, crate_path};

const TEXT: &str = "\
Stakeholder map: Nordwind
2 people · 1 of 1 decider covered · as of 23 Nov 2026 · Internal

Ada Roth
│  Economic buyer · Unknown (?) · Covered by Lena Vogt
└─ Jan Öz
      Unknown (?) · Covered by nobody

What this map says
• Nobody whom we cover is for us yet.
• Everybody who decides is covered: Ada Roth.
";

#[test]
fn draws_an_outline() {
    let outcome = nordwind().run(["graph", "nordwind", "--today", TODAY]);
    outcome.success().stderr_is("").stdout_is(TEXT);
    let german = nordwind().run(["graph", "nordwind", "--today", TODAY, "--lang", "de"]);
    german.success().stdout_has("2 Personen").stdout_has("23.11.2026").stdout_lacks("people");
}

#[test]
fn draws_in_every_format() {
    let project = nordwind();
    for (format, start) in [
        ("svg", "<?xml"),
        ("dot", "digraph"),
        ("mermaid", "flowchart"),
        ("json", "{"),
        ("text", "Stakeholder map"),
    ] {
        let outcome = project.run(["graph", "nordwind", "--format", format, "--today", TODAY]);
        assert!(outcome.success().stdout().starts_with(start), "{format}");
        outcome.stdout_has("Ada Roth").stdout_has("Jan Öz");
    }
    project.run(["graph", "nordwind", "--format", "bmp"]).code(2).stderr_has("one of: svg, png");
}

#[test]
fn the_ending_of_the_file_decides() {
    let project = nordwind();
    for (name, start) in [
        ("map.svg", "<?xml"),
        ("map.dot", "digraph"),
        ("map.mmd", "flowchart"),
        ("map.json", "{"),
        ("map.txt", "Stakeholder"),
        ("map", "Stakeholder"),
    ] {
        project.run(["graph", "nordwind", "-o", name, "--today", TODAY]).success().stdout_is("");
        assert!(project.read(name).starts_with(start), "{name}");
    }
    project.run(["graph", "nordwind", "-o", "map.svg", "--format", "dot"]).success();
    assert!(project.read("map.svg").starts_with("digraph"));
    let other = project.run(["graph", "nordwind", "-o", "map.bmp"]);
    other.code(2).stderr_has("`.bmp`").stderr_has(".svg, .png, .dot, .mmd, .json, .txt");
    assert!(!project.path("map.bmp").exists());
    project.run(["graph", "nordwind", "-o", "none/map.svg"]).code(2).stderr_has("none/map.svg");
}

#[test]
fn writes_pixels_to_a_file_or_a_pipe() {
    let project = nordwind();
    project.run(["graph", "nordwind", "-o", "map.png", "--today", TODAY]).success().stdout_is("");
    let file = std::fs::read(project.path("map.png")).expect("it was written");
    assert!(file.starts_with(b"\x89PNG\r\n\x1a\n"));
    let pipe = project.run(["graph", "nordwind", "--format", "png", "--today", TODAY]);
    pipe.success().stdout_has("PNG").stderr_is("");
}

#[test]
fn names_the_account_that_was_meant() {
    let project = nordwind();
    let slip = project.run(["graph", "nordwnd"]);
    slip.code(2)
        .stdout_is("")
        .stderr_is("keyplan: there is no account `nordwnd`\n  hint: did you mean `nordwind`?\n");
    project.run(["graph", "zzz"]).code(2).stderr_has("accounts: nordwind");
    project.remove("accounts");
    project.run(["graph", "zzz"]).code(2).stderr_has("no plans yet");
}

#[test]
fn leaves_out_whom_the_audience_may_not_see() {
    let project = nordwind();
    project.edit(
        "accounts/nordwind/plan.toml",
        "name = \"Jan Öz\"",
        "name = \"Jan Öz\"\nvisibility = \"restricted\"",
    );
    project.run(["graph", "nordwind"]).success().stdout_has("Jan Öz");
    let internal = project.run(["graph", "nordwind", "--audience", "internal"]);
    internal.success().stdout_has("Ada Roth").stdout_lacks("Jan Öz");
}

#[test]
fn draws_the_plan_as_it_was() {
    let project = nordwind().commit("First");
    project.edit("accounts/nordwind/plan.toml", "Jan Öz", "Ida Maas");
    project.run(["graph", "nordwind", "--at", "HEAD"]).success().stdout_has("Jan Öz");
    project.run(["graph", "nordwind"]).success().stdout_has("Ida Maas");
}

#[test]
fn shows_what_is_asked_for() {
    let project = nordwind();
    let run = |more: &[&str]| {
        let words = ["graph", "nordwind", "--today", TODAY].into_iter().chain(more.iter().copied());
        project.run(words)
    };
    run(&["--format", "svg", "--color-by", "role"]).success().stdout_has("kp-role-decides\"");
    run(&["--focus", "cfo", "--depth", "0"])
        .success()
        .stdout_has("1 of 2 people · only Ada Roth")
        .stdout_lacks("Jan");
    run(&["--focus", "jan öz"])
        .success()
        .stdout_has("In focus")
        .stdout_has("up to 2 steps around Jan Öz");
    run(&["--layers", "-covered-by"]).success().stdout_lacks("Covered by");
    run(&["--layers", "influences"]).success().stdout_lacks("└");
}

#[test]
fn names_what_was_meant() {
    let project = nordwind();
    for (more, said) in [
        (["--color-by", "rolle"], "did you mean `role`?"),
        (["--color-by", "weather"], "one of: stance, role, coverage, unit"),
        (
            ["--layers", "influences,functional"],
            "there is no layer `functional`; did you mean `dotted`?",
        ),
        (["--layers", "-weather"], "known: all, reports-to"),
        (["--focus", "cfoo"], "did you mean `cfo`?"),
        (["--focus", "Jan Oz"], "did you mean `Jan Öz`?"),
        (["--focus", "zzzzzz"], "people: cfo, coo"),
        (["--depth", "1"], "--focus"),
    ] {
        let words = ["graph", "nordwind"].into_iter().chain(more);
        project.run(words).code(2).stdout_is("").stderr_has(said);
    }
}

#[test]
fn says_as_much_and_grows_as_asked() {
    let run = |more: &[&str]| {
        let asked = ["graph", "nordwind", "--format", "svg", "--today", TODAY];
        nordwind().run(asked.iter().chain(more))
    };
    run(&[]).success().stdout_lacks("kp-compact\"");
    run(&["--density", "compact"]).success().stdout_has("class=\"kp-card kp-compact");
    run(&["--density", "dots"]).success().stdout_has("class=\"kp-card kp-dot");
    run(&["--density", "tiny"]).code(2).stderr_has("one of: auto, full, compact, dots");
    run(&["--direction", "up"]).code(2).stderr_has("one of: down, right");
    let dot = nordwind().run(["graph", "nordwind", "--format", "dot", "--direction", "right"]);
    dot.success().stdout_has("rankdir=\"LR\"");
}

#[test]
fn fits_a_sheet_of_paper() {
    let project = nordwind();
    let page = ["graph", "nordwind", "--page", "a4-landscape", "--today", TODAY];
    let sheet = project.run(page.iter().chain(&["--format", "svg"]));
    sheet.success().stdout_has("width=\"297mm\" height=\"210mm\"").stdout_has(">Internal</text>");
    project.run(page).code(2).stderr_has("`--page` is for pictures, not for `text`");
    project.run(["graph", "nordwind", "--page", "b5"]).code(2).stderr_has("one of: a4-landscape");
}

#[test]
fn writes_a_file_a_page_where_one_would_be_too_small() {
    let project = Project::new().copy_of(&crate_path("tests/graph/forty"));
    let page = ["graph", "nordwind", "--density", "full", "--page", "a4-portrait", "--lang", "en"];
    let refused = project.run(page.iter().chain(&["--format", "svg"]));
    refused.code(2).stdout_is("").stderr_has("pages, not one").stderr_has("-o map.svg");
    let written = project.run(page.iter().chain(&["-o", "map.svg"]));
    written.success().stdout_is("").stderr_has("pages: map-1.svg to map-");
    assert!(!project.path("map.svg").exists());
    for (name, expected) in [("map-1.svg", ">Page 1 of "), ("map-2.svg", ">Page 2 of ")] {
        let text = project.read(name);
        assert!(text.contains(expected) && text.contains(">Confidential</text>"), "{name}");
    }
    assert!(project.read("map-1.svg").contains("more → page 2"));
}

#[test]
fn the_committed_pictures_are_made_by_this_keyplan() {
    let map = Project::example().run(["graph", "corrant", "--format", "svg", "--lang", "en"]);
    map.success().stdout_is_file("docs/pictures/map.svg");
    let turn = Project::new().copy_of(&crate_path("tests/graph/turn/before")).commit("Spring");
    let turn = turn.copy_of(&crate_path("tests/graph/turn/after"));
    let svg = ["graph", "velmora", "--diff", "main", "--format", "svg", "--lang", "en"];
    let changes = turn.run(svg.iter().chain(&["--today", TODAY]));
    changes.success().stdout_is_file("docs/pictures/map-changes.svg");
    let forty = Project::new().copy_of(&crate_path("tests/graph/forty"));
    let sheet = ["graph", "nordwind", "--format", "svg", "--page", "a4-landscape", "--lang", "de"];
    forty.run(sheet).success().stdout_is_file("docs/pictures/map-a4.svg");
}

#[test]
fn marks_what_changed_since_a_revision() {
    let project = nordwind().commit("First");
    let plan = "accounts/nordwind/plan.toml";
    project.edit(plan, "name = \"Jan Öz\"", "name = \"Jan Öz\"\nstance = \"supporter\"");
    let changed = project.run(["graph", "nordwind", "--diff", "main", "--today", TODAY]);
    changed.success().stdout_has("1 stance changed since main").stdout_has("~ Jan Öz");
    for format in ["svg", "dot", "mermaid", "text"] {
        let words = ["graph", "nordwind", "--diff", "main", "--format", format];
        project.run(words).success().stdout_has("1 stance changed since main");
    }
    project.record("Second");
    let past = project.run(["graph", "nordwind", "--at", "main~1", "--diff", "main"]);
    past.success().stdout_has("Supporter (+) → Unknown (?)");
    let same = project.run(["graph", "nordwind", "--diff", "main"]);
    same.success().stdout_has("Nothing changed since main");
}

#[test]
fn changes_are_those_that_the_audience_may_see() {
    let project = nordwind().commit("First");
    let plan = "accounts/nordwind/plan.toml";
    project.edit(
        plan,
        "name = \"Jan Öz\"",
        "name = \"Jan Öz\"\nstance = \"supporter\"\nvisibility = \"restricted\"",
    );
    let words = ["graph", "nordwind", "--diff", "main", "--audience", "internal"];
    let internal = project.run(words);
    internal.success().stdout_has("1 person left since main").stdout_lacks("Supporter");
}

#[test]
fn says_why_nothing_can_be_compared() {
    let project = nordwind();
    let words = ["graph", "nordwind", "--diff", "main"];
    project.run(words).code(2).stdout_is("").stderr_has("lies in no Git repository");
    let project = Project::new().file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n");
    let project = project.commit("Empty").copy_of(&nordwind().root());
    project.run(words).success().stdout_has("All is new: main does not have this plan");
    project.run(["graph", "nordwind", "--diff", "mian"]).code(2).stderr_has("mian");
}

#[test]
fn every_format_reads_another_audience_and_another_time() {
    let project = nordwind().commit("First");
    let plan = "accounts/nordwind/plan.toml";
    project.edit(plan, "Jan Öz", "Ida Maas");
    project.edit(plan, "name = \"Ada Roth\"", "name = \"Ada Roth\"\nvisibility = \"restricted\"");
    for format in ["svg", "dot", "mermaid", "text"] {
        let run = |more: [&str; 2]| {
            let words = ["graph", "nordwind", "--format", format].into_iter().chain(more);
            project.run(words)
        };
        run(["--at", "HEAD"]).success().stdout_has("Jan Öz").stdout_lacks("Ida Maas");
        run(["--audience", "internal"]).success().stdout_has("Ida Maas").stdout_lacks("Ada Roth");
    }
}
