//! `keyplan schema`: printed, written, in a folder without any plans.

use keyplan::schema::Document;

use crate::support::Project;

#[test]
fn prints_the_schema_that_is_asked_for_without_any_plans() {
    let project = Project::new();
    for document in Document::ALL {
        let outcome = project.run(["schema", document.word()]);
        outcome.success().stderr_is("").stdout_is(&document.schema());
    }
    project.run(["schema"]).success().stdout_is(&Document::Plan.schema());
}

#[test]
fn writes_all_three_into_a_folder_and_says_so() {
    let project = Project::new();
    let outcome = project.run(["schema", "--output", ".schemas/of/ours"]);
    outcome.success().stdout_is("").stderr_is("3 schemas in `.schemas/of/ours`\n");
    let names =
        ["keyplan-plan.schema.json", "keyplan-shared.schema.json", "keyplan-workspace.schema.json"];
    assert_eq!(project.files(".schemas/of/ours"), names);
    for (document, name) in Document::ALL.iter().zip(names) {
        assert_eq!(project.read(format!(".schemas/of/ours/{name}")), document.schema());
    }
    let again = project.run(["schema", "--output", ".schemas/of/ours", "--lang", "de", "--quiet"]);
    again.success().stdout_is("").stderr_is("");
}

#[test]
fn says_which_there_are_and_what_cannot_be() {
    let project = Project::new().file("taken", "");
    project.run(["schema", "plans"]).code(2).stderr_has("one of: plan, shared, workspace");
    project.run(["schema", "plan", "--output", "x"]).code(2).stderr_has("cannot be used with");
    let taken = project.run(["schema", "--output", "taken"]);
    taken.code(2).stderr_has("cannot make the folder `taken`").stderr_has("hint: ");
}
