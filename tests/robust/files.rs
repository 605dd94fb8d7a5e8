//! Bad input, one by one, through the program as a user starts it.

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::civil::date;
use keyplan::check::{Selection, check};
use keyplan::error::Result;
use keyplan::files::{FilePath, FileTree, Listing, MemoryTree, ReadFault};
use keyplan::workspace::{Origin, load};

use crate::support::{Outcome, Project};

/// The head of a plan in which nothing is to be found fault with.
const HEAD: &str = "[plan]\ntitle = \"X\"\nstatus = \"draft\"\nclassification = \"internal\"\ncreated-on = 2026-01-05\n\
                    created-by = \"lena\"\nversion = \"1\"\nobjective = \"Grow\"\n";

/// A sound repository with one plan, `accounts/x`.
fn sound() -> Project {
    Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n")
        .file("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n")
        .file("accounts/x/plan.toml", HEAD)
}

/// The sound repository with one more file in the plan.
fn with(name: &str, content: impl AsRef<[u8]>) -> Project {
    sound().file(format!("accounts/x/{name}"), content)
}

/// What `lint --format short` says.
#[track_caller]
fn lint(project: &Project) -> Outcome {
    project.run(["lint", "--format", "short", "--today", "2026-11-23"])
}

/// A text of numbered pieces.
fn many(count: usize, piece: impl FnMut(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

/// That every command copes with the plan in bounded time, whatever it finds.
#[track_caller]
fn all_commands_cope(project: &Project) {
    let start = Instant::now();
    lint(project);
    project.run(["lint"]);
    project.run(["lint", "--format", "json"]).json();
    project.run(["lint", "--diff", "--fix-unsafe", "--quiet"]);
    for format in ["text", "svg", "dot", "mermaid"] {
        project.run(["graph", "x", "--format", format]).success();
    }
    project.run(["build", "--quiet"]).success();
    assert!(start.elapsed() < Duration::from_mins(1), "{:?}", start.elapsed());
}

#[test]
fn a_sound_plan_has_no_findings() {
    lint(&sound()).success().stdout_is("");
}

#[test]
fn an_empty_folder_says_what_to_do() {
    let empty = Project::new();
    for command in [&["lint"][..], &["graph", "x"], &["build"], &["serve", "--port", "0"]] {
        let outcome = empty.run(command);
        outcome.code(2).stdout_is("").stderr_has("there is no `keyplan.toml` here");
        outcome.stderr_has("hint: a plan repository has a `keyplan.toml` at its root");
    }
}

#[test]
fn plans_without_settings_say_the_same() {
    let project = Project::new().file("accounts/x/plan.toml", HEAD);
    lint(&project).code(2).stderr_has("there is no `keyplan.toml` here");
    project.run(["build"]).code(2);
    assert!(!project.path("site").exists());
}

#[test]
fn a_repository_without_plans_is_built() {
    let project = Project::new().file("keyplan.toml", "");
    lint(&project).success().stdout_is("").stderr_is("no findings in 0 plans\n");
    project.run(["build"]).success();
    assert!(project.path("site/index.html").is_file());
}

#[test]
fn a_blank_plan_loads() {
    for text in ["", "# nothing yet\n", "\n\n\n", "\u{feff}", "[plan]\n"] {
        let project = sound();
        project.write("accounts/x/plan.toml", text);
        lint(&project)
            .code(1)
            .stdout_has("accounts/x/plan.toml:1:")
            .stdout_has("[plan/missing-header]");
        all_commands_cope(&project);
    }
    let project = sound();
    project.write("accounts/x/plan.toml", "[plan]\nstatus = \"draft\"\n");
    lint(&project).success().stdout_lacks("error[");
    all_commands_cope(&project);
}

#[test]
fn a_file_that_may_not_be_read_is_a_finding() {
    /// A tree that refuses one of its files.
    struct Refusing(MemoryTree);

    impl FileTree for Refusing {
        fn list(&self) -> Result<Listing> {
            self.0.list()
        }

        fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
            if path.name() == "secret.toml" {
                return Err(ReadFault::Unreadable("Permission denied".to_owned()));
            }
            self.0.read(path, limit)
        }
    }

    let tree = MemoryTree::from_texts([
        ("keyplan.toml", ""),
        ("accounts/x/plan.toml", HEAD),
        ("accounts/x/secret.toml", "[goal.a]\n"),
    ]);
    let workspace = load(&Refusing(tree), Origin::on(date(2026, 11, 23))).unwrap();
    let findings = check(&workspace, Selection::All);
    let told: Vec<_> = findings.iter().map(|it| (it.rule, &*it.at.path)).collect();
    assert!(told.contains(&("syntax/file", "accounts/x/secret.toml")), "{told:?}");
}

#[cfg(unix)]
#[test]
fn a_file_without_rights_is_a_finding() {
    use std::os::unix::fs::PermissionsExt as _;

    let project = with("secret.toml", "[goal.a]\n");
    let secret = project.path("accounts/x/secret.toml");
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o0)).unwrap();
    let outcome = lint(&project);
    // Rights do not hold for the system's administrator, who runs tests in some containers.
    if std::fs::read(&secret).is_err() {
        outcome.code(1).stdout_has("accounts/x/secret.toml: error[syntax/file]");
    }
    all_commands_cope(&project);
}

#[test]
fn a_binary_file_is_told_as_such() {
    let project = with("program.toml", b"\x7fELF\x02\x01\x01\0\0\0\xff\xfe\x80");
    let expected =
        "accounts/x/program.toml: error[syntax/file]: the file holds bytes that no text has\n";
    lint(&project).code(1).stdout_is(expected);
    all_commands_cope(&project);
    let utf_16: Vec<u8> = "\u{feff}[goal.a]".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let project = with("notepad.toml", utf_16);
    project.run(["lint"]).code(1).stdout_has("accounts/x/notepad.toml").stdout_has("UTF-8");
}

#[test]
fn another_encoding_is_a_finding() {
    for name in ["goals.toml", "page.md"] {
        let project = with(name, b"[goal.a]\ntitle = \"M\xfcller\"\n");
        let expected =
            format!("accounts/x/{name}: error[syntax/file]: the file is not written in UTF-8\n");
        lint(&project).code(1).stdout_is(&expected);
        project.run(["lint"]).stdout_has("help: save the file with the encoding UTF-8");
        all_commands_cope(&project);
    }
}

/// Many people of whom each reports to the one before; the first to `first`.
fn chain(length: usize, first: &str) -> String {
    let mut text = format!("[stakeholder.p0]\nname = \"P0\"\n{first}");
    for n in 1..length {
        let _ = write!(text, "[stakeholder.p{n}]\nname = \"P{n}\"\nreports-to = \"p{}\"\n", n - 1);
    }
    text
}

#[test]
fn a_chain_of_20_000_people_overflows_nothing() {
    let project = with("people.toml", chain(20_000, ""));
    lint(&project).success().stdout_lacks("map/");
    all_commands_cope(&project);
}

#[test]
fn a_circle_of_20_000_people_is_one_finding() {
    let project = with("people.toml", chain(20_000, "reports-to = \"p19999\"\n"));
    let outcome = lint(&project);
    outcome.success().stdout_has("accounts/x/people.toml:3:14: warning[map/reporting-cycle]");
    assert_eq!(outcome.stdout().matches("map/reporting-cycle").count(), 1);
    assert!(outcome.stdout().len() < 2_000, "{}", outcome.stdout().len());
    all_commands_cope(&project);
}

#[test]
fn long_chains_of_everything_else_overflow_nothing() {
    let mut text = String::new();
    for n in 0..2_000 {
        let before = if n == 0 { 1_999 } else { n - 1 };
        let _ = write!(
            text,
            "[unit.u{n}]\nparent = \"u{before}\"\n[action.a{n}]\nafter = \"a{before}\"\n[goal.g{n}]\nparent = \"g{before}\"\n\
             [stakeholder.s{n}]\nunit = \"u{n}\"\ninfluences = \"s{before}\"\n"
        );
    }
    all_commands_cope(&with("all.toml", text));
}

/// The same on a thread with a quarter of a megabyte of stack.
#[test]
fn a_small_stack_is_enough() {
    let chain = chain(20_000, "reports-to = \"p19999\"\n");
    let nested = format!("[goal.a]\ntitle = {}\n", "[".repeat(100_000));
    let quotes = "> ".repeat(100_000);
    let tree = MemoryTree::from_texts([
        ("keyplan.toml", ""),
        ("accounts/x/plan.toml", HEAD),
        ("accounts/x/people.toml", &chain),
        ("accounts/x/nested.toml", &nested),
        ("accounts/x/page.md", &quotes),
    ]);
    let look = move || {
        let workspace = load(&tree, Origin::on(date(2026, 11, 23))).unwrap();
        check(&workspace, Selection::All).len()
    };
    let thread = std::thread::Builder::new().stack_size(256 * 1024);
    assert!(thread.spawn(look).unwrap().join().unwrap() > 0);
}

#[test]
fn two_plans_of_one_id_are_an_error_that_shows_both() {
    let project = sound().file("old/x/plan.toml", HEAD);
    let outcome = lint(&project);
    outcome.code(1).stdout_has("old/x/plan.toml:1:2: error[ref/duplicate-id]: ");
    outcome.stdout_has("`old/x` and `accounts/x`");
    project.run(["lint"]).stdout_has("accounts/x/plan.toml:1:2");
    all_commands_cope(&project);
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_told_and_not_followed() {
    use std::os::unix::fs::symlink;

    let project = sound();
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("people.toml"), "[stakeholder.intruder]\n").unwrap();
    symlink(outside.path().join("people.toml"), project.path("accounts/x/file.toml")).unwrap();
    symlink(outside.path(), project.path("accounts/x/folder")).unwrap();
    symlink(outside.path(), project.path("accounts/linked")).unwrap();
    symlink("nowhere", project.path("accounts/x/dangling.md")).unwrap();
    symlink("..", project.path("accounts/x/circle")).unwrap();
    let pipe = project.path("accounts/x/pipe.toml");
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RUSR).unwrap();
    let outcome = lint(&project);
    outcome.code(1);
    for name in ["x/file.toml", "x/folder", "linked", "x/dangling.md", "x/circle"] {
        outcome.stdout_has(&format!(
            "accounts/{name}: error[syntax/file]: symbolic links are not followed\n"
        ));
    }
    outcome.stdout_has(
        "accounts/x/pipe.toml: error[syntax/file]: it is neither a file nor a folder\n",
    );
    project.run(["graph", "x"]).success().stdout_lacks("intruder");
    all_commands_cope(&project);
}

#[cfg(unix)]
#[test]
fn settings_that_are_a_link_are_named() {
    let project = sound();
    std::fs::rename(project.path("keyplan.toml"), project.path("../home/keyplan.toml")).unwrap();
    std::os::unix::fs::symlink("../home/keyplan.toml", project.path("keyplan.toml")).unwrap();
    lint(&project)
        .code(2)
        .stderr_has("`keyplan.toml` is not read: symbolic links are not followed");
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_text_are_told() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let project = sound();
    for name in [&b"m\xfcller.toml"[..], b"new\nline.toml", b"back\\slash.toml", b"bell\x07.md"] {
        project.write(Path::new("accounts/x").join(OsStr::from_bytes(name)), "[goal.a]\n");
    }
    let outcome = lint(&project);
    outcome.code(1).stdout_has("its name is not UTF-8").stdout_has("back\\slash.toml: error");
    outcome.stdout_has("accounts/x/new line.toml: error").stdout_has("bell\\u{7}.md: error");
    assert_eq!(outcome.stdout().lines().count(), 4);
    all_commands_cope(&project);
}

#[test]
fn line_ends_and_byte_order_marks_move_no_column() {
    let text = "[risk.a]\ntitle = \"Ä\" # ö\nfoo = 1\nstate = \"x\"\nnotes = \"[[goal.none]]\"\n";
    let page = "+++\ntitle = 1\n+++\nÄ [[goal.none]]\n";
    let seen = |change: &dyn Fn(&str) -> String| {
        let project = with("goals.toml", change(text)).file("accounts/x/page.md", change(page));
        lint(&project).success().stdout().to_owned()
    };
    let plain = seen(&str::to_owned);
    assert_eq!(plain.lines().count(), 5, "{plain}");
    assert!(plain.contains("page.md:4:5: warning[ref/unknown-id]"), "{plain}");
    assert_eq!(seen(&|text| text.replace('\n', "\r\n")), plain);
    assert_eq!(seen(&|text| format!("\u{feff}{text}")), plain);
    assert_eq!(seen(&|text| format!("\u{feff}{}", text.replace('\n', "\r\n"))), plain);
}

#[test]
fn a_huge_line_is_found_but_not_shown() {
    let long = "x".repeat(3_000_000);
    let project =
        with("goals.toml", format!("[goal.a]\ntitle = \"{long}\", foo = 1\nside = \"x\"\n"));
    let outcome = project.run(["lint"]);
    outcome
        .code(1)
        .stdout_has("accounts/x/goals.toml")
        .stdout_has("3 | side")
        .stdout_has("goals.toml:2:3000011");
    assert!(outcome.stdout().len() < 20_000, "{}", outcome.stdout().len());
    all_commands_cope(&project);
}

#[test]
fn a_flood_of_one_file_is_cut_and_counted() {
    let fields: String = many(300, |n| format!("foo{n} = 1\n"));
    let broken: String = many(300, |n| format!("foo{n} =\n"));
    for (text, more) in [
        (format!("[risk.a]\n{fields}"), "100 more findings"),
        (format!("[risk.a]\n{broken}"), "1 more finding"),
        (fields.clone(), "100 more findings"),
        (many(300, |n| format!("[risk.g{n}]\nstate = \"x\"\n")), "more findings"),
    ] {
        let outcome = lint(&with("goals.toml", text));
        outcome.stdout_has("accounts/x/goals.toml: ").stdout_has(more);
        assert_eq!(outcome.stdout().lines().count(), 201);
    }
    let graver = format!("[risk.a]\n{fields}state = \n");
    lint(&with("goals.toml", graver))
        .code(1)
        .stdout_has("goals.toml: error[syntax/file]: 101 more");
    lint(&with("page.md", "[[goal.none]] ".repeat(10_000))).success().stdout_has("more findings");
}

#[test]
fn nesting_is_cut_at_its_limit() {
    let lists = format!("title = {}1{}", "[".repeat(5_000), "]".repeat(5_000));
    let tables = format!("title = {}1{}", "{ a = ".repeat(5_000), " }".repeat(5_000));
    let header = format!("[{}]\nx = 1", vec!["a"; 5_000].join("."));
    let keys = format!("{} = 1", vec!["a"; 5_000].join("."));
    for text in [lists, tables, header, keys, "[".repeat(50_000), "{".repeat(50_000)] {
        let project = with("goals.toml", format!("[goal.a]\n{text}\n"));
        lint(&project)
            .code(1)
            .stdout_has("accounts/x/goals.toml:2:")
            .stdout_has("error[syntax/toml]");
        all_commands_cope(&project);
    }
}

#[test]
fn a_merge_conflict_is_one_finding() {
    let text = "[goal.a]\n<<<<<<< HEAD\ntitle = \"A\"\n=======\ntitle = \"B\"\n>>>>>>> theirs\nside = \"ours\"\n";
    let expected =
        "accounts/x/goals.toml:2:1: error[syntax/toml]: a Git merge conflict is not resolved\n";
    lint(&with("goals.toml", text)).code(1).stdout_is(expected);
}

#[test]
fn broken_settings_leave_the_defaults_and_are_told() {
    for text in [
        "[workspace\nname = \"B\"\n",
        "= = =\n",
        "[lint.rules]\nmap = [\n",
        "workspace = 3\nlint = []\n",
    ] {
        let project = sound();
        project.write("keyplan.toml", text);
        project.write("accounts/x/goals.toml", "[goal.a]\nfoo = 1\n");
        let outcome = lint(&project);
        outcome
            .code(1)
            .stdout_has("keyplan.toml:")
            .stdout_has("goals.toml:2:1: warning[ref/unknown-field]");
        all_commands_cope(&project);
    }
    let project = sound();
    project.write("keyplan.toml", b"name = \"\xff\"");
    lint(&project)
        .code(1)
        .stdout_is("keyplan.toml: error[syntax/file]: the file is not written in UTF-8\n");
    all_commands_cope(&project);
}

#[test]
fn a_broken_front_matter_is_a_finding_and_the_page_stays() {
    for (text, place) in [
        ("+++\ntitle = \"a\n\nText of the page\n", "page.md:1:1: error[syntax/front-matter]"),
        ("+++\ntitle = \"a\n+++\nText of the page\n", "page.md:2:"),
        (
            "+++\n<<<<<<< HEAD\ntitle = 1\n=======\n>>>>>>> x\n+++\nText of the page\n",
            "page.md:2:1: error",
        ),
        ("+++\n[[[[\n= 1\n+++\nText of the page\n", "page.md:2:"),
    ] {
        let project = with("page.md", text);
        lint(&project).code(1).stdout_has("accounts/x/").stdout_has(place);
        all_commands_cope(&project);
        let pages = project.files("site");
        let shows = |page: &String| {
            crate::example::ends_with(page, "html")
                && project.read(format!("site/{page}")).contains("Text of the page")
        };
        assert!(pages.iter().any(shows), "{text}");
    }
}

#[test]
fn markdown_bombs_end_in_time() {
    let bombs = [
        "> ".repeat(60_000) + "x",
        "[".repeat(200_000),
        "![".repeat(100_000),
        "*a_ ".repeat(60_000),
        (0..400).map(|n| "  ".repeat(n) + "- a\n").collect(),
        "[[a]]".repeat(50_000),
        "[[stakeholder.".repeat(18_000),
        format!("|{}\n|{}\n{}", "a|".repeat(5_000), "-|".repeat(5_000), "|a\n".repeat(20_000)),
        "[a]: /x\n".repeat(15_000) + &"[a]".repeat(20_000),
        "<!-- keyplan: allow ".repeat(12_000),
        "<!-- keyplan: allow a/b: c -->\n".repeat(8_000),
        "&".repeat(250_000),
        "`".repeat(125_000) + "a" + &"`".repeat(125_000),
        "x".repeat(300_000),
    ];
    let project = sound();
    for (number, bomb) in bombs.iter().enumerate() {
        project.write(format!("accounts/x/bomb-{number}.md"), bomb);
    }
    all_commands_cope(&project);
    let field = format!(
        "[goal.a]\nnotes = '''{}'''\n[account]\ndescription = '''{}'''\n",
        bombs[0], bombs[4]
    );
    all_commands_cope(&with("goals.toml", field));
}

#[test]
fn a_mountain_of_items_ends_in_time() {
    let goals = many(50_000, |n| format!("[goal.g{n}]\n"));
    all_commands_cope(&with("goals.toml", goals));
    let comments =
        many(3_000, |n| format!("# keyplan: allow goal/no-metric: x\n[objective.o{n}]\n"));
    all_commands_cope(&with("goals.toml", comments));
}
