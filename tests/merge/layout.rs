//! What stays of the layout: comments, line ends, byte order marks, the end of a file, and where things come.

use super::{BASE, edit, merged, text};
use keyplan::merge::{Form, Markers, Sides, merge};

#[track_caller]
fn clean(base: &str, ours: &str, theirs: &str) -> String {
    let merged = merged(base, ours, theirs);
    assert!(merged.is_clean(), "{:?}\n{}", merged.clashes, text(&merged));
    text(&merged).to_owned()
}

#[test]
fn what_is_added_comes_apart_and_behind_what_it_belongs_to() {
    let last = "depends-on = [\"pilot\"] # not before\n";
    let add =
        |id: &str| edit(BASE, &[(last, &format!("{last}\n[action.{id}]\ntitle = \"{id}\"\n"))]);
    let end = format!("{last}\n[action.a]\ntitle = \"a\"\n\n[action.b]\ntitle = \"b\"\n");
    assert!(clean(BASE, &add("a"), &add("b")).ends_with(&end));
    // A table of an item stays with it, though the other side added an item there.
    let base = "[objective.a]\ntitle = \"a\"\n";
    let ours = "[objective.a]\ntitle = \"a\"\n\n[objective.b]\ntitle = \"b\"\n";
    let theirs = "[objective.a]\ntitle = \"a\"\n\n[objective.a.measured]\n2026-06-30 = 1\n";
    let both = "[objective.a]\ntitle = \"a\"\n\n[objective.a.measured]\n2026-06-30 = 1\n\n[objective.b]\ntitle = \"b\"\n";
    assert_eq!(clean(base, ours, theirs), both);
    assert_eq!(clean(base, theirs, ours), both);
}

#[test]
fn line_ends_marks_and_the_end_of_ours_stay() {
    let crlf = |text: &str| text.replace('\n', "\r\n");
    let base = "[goal.a]\ntitle = \"a\"\n";
    let ours = format!("\u{feff}{}", crlf("[goal.a]\ntitle = \"a\" # ours\nwhy = \"x\""));
    let theirs = "[goal.a]\ntitle = \"b\"\n\n# New.\n[goal.b]\ntitle = \"b\"\n";
    let expected =
        crlf("[goal.a]\ntitle = \"b\" # ours\nwhy = \"x\"\n\n# New.\n[goal.b]\ntitle = \"b\"");
    assert_eq!(clean(base, &ours, theirs), format!("\u{feff}{expected}"));
    let marked = merged(base, &ours, "[goal.a]\ntitle = \"a\"\nwhy = \"y\"\n");
    let lines = crlf("<<<<<<< ours\nwhy = \"x\"\n=======\nwhy = \"y\"\n>>>>>>> theirs");
    assert!(text(&marked).ends_with(&lines), "{}", text(&marked));
}

#[test]
fn comments_of_both_sides_survive() {
    let base = "# Head.\n\n[goal.a]\n# About the title.\ntitle = \"a\"\nwhy = \"x\"\n";
    let ours = "# Head.\n\n[goal.a]\n# About our title.\ntitle = \"b\"\nwhy = \"x\" # ours\n";
    let theirs = "# Head, longer.\n\n[goal.a]\n# About the title.\n# And more.\ntitle = \"a\" # theirs\nwhy = \"x\"\n";
    assert_eq!(
        clean(base, ours, theirs),
        "# Head, longer.\n\n[goal.a]\n# About our title.\n# And more.\ntitle = \"b\" # theirs\nwhy = \"x\" # ours\n"
    );
}

#[test]
fn lists_keep_their_layout_and_comments() {
    let base = "[action.a]\ndepends-on = [\n  \"x\", # first\n  \"y\",\n]\n";
    let ours = "[action.a]\ndepends-on = [\n  \"x\", # first\n  # ours\n  \"o\",\n  \"y\",\n]\n";
    let theirs = "[action.a]\ndepends-on = [\n  \"x\", # first\n  \"t\", # theirs\n]\n";
    assert_eq!(
        clean(base, ours, theirs),
        "[action.a]\ndepends-on = [\n  \"x\", # first\n  # ours\n  \"o\",\n  \"t\", # theirs\n]\n"
    );
    // A single value is a list of one.
    let base = "[action.a]\ncontributors = \"lena\"\n";
    let ours = "[action.a]\ncontributors = [\"lena\", \"tom\"]\n";
    let theirs = "[action.a]\ncontributors = [\"lena\", \"mia\"]\n";
    assert_eq!(
        clean(base, ours, theirs),
        "[action.a]\ncontributors = [\"lena\", \"tom\", \"mia\"]\n"
    );
}

#[test]
fn two_answers_to_one_element_of_a_list_conflict() {
    let of = |list: &str| format!("[stakeholder.a]\ninfluences = [{list}]\n");
    let base = of("{ to = \"b\", strength = 1 }, \"c\"");
    let ours = of("{ to = \"b\", strength = 2 }, \"c\"");
    assert!(!merged(&base, &ours, &of("{ to = \"b\", strength = 3 }, \"c\"")).is_clean());
    assert!(!merged(&base, &ours, &of("\"c\"")).is_clean());
    assert!(!merged(&of("\"x\""), &of("\"y\""), &of("\"z\"")).is_clean());
    let both = clean(&base, &ours, &of("{ to = \"b\", strength = 1 }"));
    assert_eq!(both, of("{ to = \"b\", strength = 2 }"));
    let twice = merged(
        &of("\"c\""),
        &of("\"c\", { to = \"d\", strength = 1 }"),
        &of("\"c\", { to = \"d\", strength = 2 }"),
    );
    assert!(!twice.is_clean(), "{}", text(&twice));
}

#[test]
fn fields_of_an_inline_table_merge() {
    let of = |table: &str| format!("[stakeholder.a]\ncovered-by = {{ {table} }}\n");
    let base = of("person = \"lena\", current = \"vendor\", target = \"x\"");
    let ours = of("person = \"tom\", current = \"vendor\", target = \"x\"");
    let theirs = of("person = \"lena\", current = \"known\", last-contact = 2026-09-14");
    let both = of("person = \"tom\", current = \"known\", last-contact = 2026-09-14");
    assert_eq!(clean(&base, &ours, &theirs), both);
    assert!(!merged(&base, &ours, &of("person = \"mia\", current = \"vendor\"")).is_clean());
}

#[test]
fn long_texts_merge_by_line() {
    let of = |a: &str, b: &str| {
        format!("[plan]\nsummary = \"\"\"\n{a}\n\nMiddle.\n\n{b}\n\"\"\"\nowner = \"lena\"\n")
    };
    let base = of("First.", "Last.");
    assert_eq!(clean(&base, &of("One.", "Last."), &of("First.", "End.")), of("One.", "End."));
    let both = merged(&base, &of("One.", "Last."), &of("Two.", "End."));
    let marked = "summary = \"\"\"\n<<<<<<< ours\nOne.\n=======\nTwo.\n>>>>>>> theirs\n\nMiddle.\n\nEnd.\n\"\"\"\n";
    assert!(text(&both).contains(marked), "{}", text(&both));
    assert_eq!(both.clashes[0].field().unwrap(), "summary");
}

#[test]
fn what_cannot_be_read_is_merged_as_git_does() {
    let base = "[goal.a]\ntitle = \"a\"\n\n\n\nwhy = x\n";
    let ours = base.replace("\"a\"", "\"b\"");
    let theirs = base.replace("= x", "= y");
    assert_eq!(clean(base, &ours, &theirs), "[goal.a]\ntitle = \"b\"\n\n\n\nwhy = y\n");
    // Lists of tables have no ids to go by.
    let base = "[[x]]\na = 1\n\n[[x]]\na = 2\n";
    let both = clean(base, &base.replace("= 1", "= 3"), &format!("{base}b = 1\n"));
    assert_eq!(both, "[[x]]\na = 3\n\n[[x]]\na = 2\nb = 1\n");
}

#[test]
fn lines_that_fit_and_break_the_file_are_no_clean_merge() {
    // One side writes an item as a table, the other as dotted keys.
    let base = "x = 1\n\n[goal.a]\ntitle = \"a\"\n";
    let ours = "x = 1\ngoal.b.title = \"b\"\n\n[goal.a]\ntitle = \"a\"\n";
    let theirs = "x = 1\n\n[goal.a]\ntitle = \"a\"\n\n[goal.b]\ntitle = \"c\"\n";
    assert!(!merged(base, &ours.replace("[goal.a]\ntitle = \"a\"\n", ""), theirs).is_clean());
}

#[test]
fn a_page_merges_its_front_matter_by_field() {
    let page = |front: &str, body: &str| format!("+++\n{front}+++\n\n{body}");
    let of = |base: &str, ours: &str, theirs: &str| {
        let sides =
            Sides { base: base.as_bytes(), ours: ours.as_bytes(), theirs: theirs.as_bytes() };
        merge(sides, Form::Prose, &Markers::default())
    };
    let body = "# Situation\n\nOne.\n\nTwo.\n";
    let base = page("title = \"a\"\norder = 1\n", body);
    let ours = page("title = \"b\"\norder = 1\n", &body.replace("One", "Uno"));
    let theirs = page("title = \"a\"\norder = 2\n", &body.replace("Two", "Due"));
    let both = of(&base, &ours, &theirs);
    assert_eq!(text(&both), page("title = \"b\"\norder = 2\n", "# Situation\n\nUno.\n\nDue.\n"));
    assert!(both.is_clean());
    assert!(!of(&base, &ours, &page("title = \"c\"\norder = 1\n", body)).is_clean());
}

#[test]
fn markers_have_the_size_that_git_asks_for() {
    let of = |due: &str| format!("[action.a]\ndue = {due}\n");
    let [base, ours, theirs] = ["2026-01-01", "2026-01-02", "2026-01-03"].map(of);
    let sides = Sides { base: base.as_bytes(), ours: ours.as_bytes(), theirs: theirs.as_bytes() };
    let markers = Markers { size: 11, ..Markers::default() };
    let both = merge(sides, Form::Toml, &markers);
    assert_eq!(
        text(&both),
        "[action.a]\n<<<<<<<<<<< ours\ndue = 2026-01-02\n===========\ndue = 2026-01-03\n>>>>>>>>>>> theirs\n"
    );
}
