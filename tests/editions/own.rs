//! Audiences of one's own, which see less than a built-in one and never more.

use keyplan::redact::{NoReaders, Readers};

use super::plant::Garden;
use super::search::words_in;
use super::{Texts, edition, workspace};
use crate::support::Project;

const AUDIENCES: &str = r#"
[audiences.partner]
base = "internal"
without = ["opportunity", "risk", "action.cost", "stakeholder.personal-win", "goal.notes"]

[audiences.page-only]
base = "customer"
without = ["stakeholder", "objective.measured"]

[audiences.wrong]
base = "internal"
without = ["stakeholder.stanse"]

[audiences.customer]
base = "team"
"#;

fn garden(visibility: &'static str) -> (Garden, Texts) {
    let garden = Garden::new(visibility);
    let mut texts = garden.files();
    texts.get_mut("keyplan.toml").unwrap().push_str(AUDIENCES);
    (garden, texts)
}

#[test]
fn what_it_leaves_out_is_found_nowhere() {
    let (garden, texts) = garden("internal");
    let readers = Readers::named("partner", &workspace(&texts).settings).unwrap();
    let site = edition(&texts, readers);
    let planted = garden.planted();
    let left_out = |path: &str| {
        ["opportunity.", "risk.", "action.cost", "stakeholder.personal-win", "goal.notes"]
            .iter()
            .any(|part| path.starts_with(part))
            && !path.ends_with(".COMMENT")
    };
    let mut seen = 0;
    for (path, bytes) in &site {
        for word in words_in(path.as_str(), bytes) {
            let at = planted.get(&word).map_or("", String::as_str);
            assert!(!left_out(at), "{word} of {at} is in {path}");
            seen += usize::from(!at.is_empty());
        }
    }
    assert!(seen > 100, "the rest is there: {seen}");
    let pages: Vec<_> = site.keys().map(ToString::to_string).collect();
    assert!(
        !pages.iter().any(|path| path.ends_with("findings.html")),
        "findings would tell of gaps"
    );
}

#[test]
fn it_narrows_the_customer_s_edition_too() {
    let (garden, texts) = garden("shared");
    let readers = Readers::named("page-only", &workspace(&texts).settings).unwrap();
    let site = edition(&texts, readers);
    let hidden = [garden.word("stakeholder.name"), garden.word("objective.measured.*.value")];
    for (path, bytes) in &site {
        let words = words_in(path.as_str(), bytes);
        assert!(hidden.iter().all(|word| !words.contains(word)), "{path}");
    }
}

#[test]
fn one_that_might_show_more_is_refused() {
    let (_, texts) = garden("internal");
    let settings = workspace(&texts).settings;
    assert_eq!(Readers::named("wrong", &settings), Err(NoReaders::Unusable));
    // A built-in audience stays what it is, whatever the settings say.
    let customer = Readers::named("customer", &settings).unwrap();
    assert!(customer.is_built_in() && !customer.are_ours());
    let Err(NoReaders::Unknown(known)) = Readers::named("nobody", &settings) else { panic!() };
    assert_eq!(known, ["team", "internal", "customer", "page-only", "partner", "wrong"]);
}

#[test]
fn the_commands_know_it_by_its_name() {
    let project = Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"x\"\n".to_owned() + AUDIENCES)
        .file(
            "accounts/nordwind/plan.toml",
            "[account]\nname = \"Nordwind\"\n\n[risk.a]\ntitle = \"Loss of the contract\"\n",
        );
    project.run(["build", "--audience", "partner", "--out", "out"]).success();
    let page = project.read("out/en/nordwind/index.html");
    assert!(page.contains("partner") && !page.contains("Loss of the contract"));
    let wrong = project.run(["build", "--audience", "wrong", "--out", "out2"]);
    wrong.code(2).stderr_has("it might show more than was meant").stderr_has("`keyplan lint`");
    project.run(["build", "--audience", "partnr"]).code(2).stderr_has("did you mean `partner`?");
    let lint = project.run(["lint", "--format", "short"]);
    lint.code(1).stdout_has("config/unusable-audience").stdout_has("stakeholder.stanse");
}
