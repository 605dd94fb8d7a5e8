//! Places name files by their paths; every path finds its file, and no other one does.

use super::Judged;

#[test]
fn every_file_is_found_by_its_path() {
    let judged = Judged::of([
        ("keyplan.toml", "[workspace]\nname = \"x\"\n"),
        ("team.toml", ""),
        ("offerings.toml", ""),
        ("a/one/plan.toml", ""),
        ("a/one/sub/page.md", ""),
        ("a/one/sub/plan.toml", ""),
        ("b/one/plan.toml", ""),
        ("b/one/z.toml", ""),
        ("b/sub/plan.toml", ""),
    ]);
    let files = &judged.workspace;
    for path in &files.present {
        assert_eq!(files.file(path).map(|file| &*file.path), Some(&**path));
    }
    for absent in ["a/one/none.toml", "a/one", "plan.toml", "", "/", "a/one/sub/plan.toml/x"] {
        assert!(files.file(absent).is_none(), "{absent}");
    }
}
