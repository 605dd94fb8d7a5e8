//! Files: trees that are read, folders that are replaced, on real disks with hostile contents.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test may panic, touch the disk and look at the clock"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use keyplan::files::{
    DiskTree, FilePath, FileTree, Files, MARKER, Pages, ReadFault, Replacement, SkipReason,
    WhenLocked, replace_files, replace_folder, write_file_atomically,
};
use tempfile::TempDir;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        write(&folder.path().join(path), text);
    }
    folder
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn path(text: &str) -> FilePath {
    FilePath::new(text).unwrap()
}

fn listed(root: &Path) -> Vec<String> {
    let listing = DiskTree::open(root).unwrap().list().unwrap();
    listing.files.into_iter().map(|path| path.to_string()).collect()
}

fn skipped(root: &Path) -> Vec<(String, SkipReason)> {
    let listing = DiskTree::open(root).unwrap().list().unwrap();
    listing.skipped.into_iter().map(|skipped| (skipped.name, skipped.reason)).collect()
}

#[test]
fn lists_in_one_order_what_is_neither_hidden_nor_ignored() {
    let folder = folder(&[
        ("z.toml", ""),
        ("acme/plan.toml", "x"),
        ("acme/notes.md", ""),
        ("acme-two/plan.toml", ""),
        ("acme/draft.bak", ""),
        ("build/index.html", ""),
        (".hidden/plan.toml", ""),
        (".env", ""),
        (".gitignore", "*.bak\n/build/\n"),
        ("acme/.gitignore", "notes.md\n"),
    ]);
    assert_eq!(listed(folder.path()), ["acme-two/plan.toml", "acme/plan.toml", "z.toml"]);
    assert_eq!(skipped(folder.path()), []);
}

#[test]
fn a_repository_above_has_its_say_and_a_folder_above_that_has_not() {
    let outer = folder(&[
        (".gitignore", "*.toml\n"),
        ("repo/.git/HEAD", ""),
        ("repo/.gitignore", "secret.*\n"),
        ("repo/plans/plan.toml", ""),
        ("repo/plans/secret.toml", ""),
        ("repo/plans/module/.git", "gitdir: elsewhere"),
        ("repo/plans/module/plan.toml", ""),
    ]);
    let plans = outer.path().join("repo/plans");
    assert_eq!(listed(&plans), ["plan.toml"]);
    assert_eq!(skipped(&plans), [("module".to_owned(), SkipReason::Submodule)]);
}

#[test]
fn reads_only_regular_files_within_the_limit() {
    let folder = folder(&[("acme/plan.toml", "12345")]);
    let tree = DiskTree::open(folder.path()).unwrap();
    assert_eq!(tree.read(&path("acme/plan.toml"), 5), Ok(b"12345".to_vec()));
    assert_eq!(tree.read(&path("acme/plan.toml"), 4), Err(ReadFault::TooLarge { limit: 4 }));
    assert_eq!(tree.start(&path("acme/plan.toml"), 3), Ok(b"123".to_vec()));
    assert_eq!(tree.start(&path("acme/plan.toml"), 9), Ok(b"12345".to_vec()));
    assert_eq!(tree.start(&path("acme"), 9), Err(ReadFault::NotAFile));
    assert_eq!(tree.read(&path("acme"), 9), Err(ReadFault::NotAFile));
    assert_eq!(tree.read(&path("acme/none.toml"), 9), Err(ReadFault::NotFound));
    assert!(DiskTree::open(&folder.path().join("none")).is_err());
    assert!(DiskTree::open(&folder.path().join("acme/plan.toml")).is_err());
}

#[cfg(unix)]
#[test]
fn follows_no_link_and_waits_for_no_pipe() {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    let outside = folder(&[("secret.toml", "secret")]);
    let folder = folder(&[("acme/plan.toml", "")]);
    let root = folder.path();
    symlink(outside.path().join("secret.toml"), root.join("file.toml")).unwrap();
    symlink(outside.path(), root.join("folder")).unwrap();
    symlink("acme/plan.toml", root.join("inside.toml")).unwrap();
    symlink("nowhere", root.join("dangling.toml")).unwrap();
    symlink("/dev/zero", root.join("acme/.gitignore")).unwrap();
    let pipe = root.join("pipe.toml");
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RUSR).unwrap();
    fs::write(root.join(std::ffi::OsStr::from_bytes(b"bad\xff.toml")), "").unwrap();
    fs::write(root.join("new\nline.toml"), "").unwrap();
    fs::write(root.join("back\\slash.toml"), "").unwrap();

    assert_eq!(listed(root), ["acme/plan.toml"]);
    let skipped = skipped(root);
    let names: Vec<&str> = skipped.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "acme/.gitignore",
            "back\\slash.toml",
            "bad\u{fffd}.toml",
            "dangling.toml",
            "file.toml",
            "folder",
            "inside.toml",
            "new\nline.toml",
            "pipe.toml",
        ]
    );
    assert_eq!(skipped[0].1, SkipReason::Unread(ReadFault::Link));
    assert_eq!(skipped[2].1, SkipReason::NotUtf8);
    assert_eq!(skipped[5].1, SkipReason::Link);
    assert_eq!(skipped[8].1, SkipReason::NotAFile);

    let tree = DiskTree::open(root).unwrap();
    for text in ["file.toml", "folder/secret.toml", "inside.toml", "dangling.toml"] {
        assert_eq!(tree.read(&path(text), 99), Err(ReadFault::Link), "{text}");
    }
    assert_eq!(tree.read(&path("pipe.toml"), 99), Err(ReadFault::NotAFile));
}

#[test]
fn a_name_that_is_too_long_is_reported_and_not_entered() {
    let long = "a".repeat(200);
    let folder = folder(&[(&format!("{long}/{long}/plan.toml"), "")]);
    assert_eq!(listed(folder.path()), Vec::<String>::new());
    assert_eq!(skipped(folder.path()).len(), 1);
}

fn site(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(name, text)| (path(name), Arc::from(text.as_bytes()))).collect()
}

fn replace(target: &Path, files: &[(&str, &str)]) -> keyplan::error::Result<usize> {
    replace_folder(target, &site(files), &[], WhenLocked::Wait).map(|written| written.unchanged)
}

/// Every file beneath a folder with its text and its time.
fn contents(root: &Path) -> BTreeMap<PathBuf, (String, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut ahead = vec![root.to_path_buf()];
    while let Some(folder) = ahead.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                ahead.push(entry.path());
            } else {
                let text = fs::read_to_string(entry.path()).unwrap();
                let time = entry.metadata().unwrap().modified().unwrap();
                found.insert(entry.path().strip_prefix(root).unwrap().to_path_buf(), (text, time));
            }
        }
    }
    found
}

fn names(root: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn replaces_a_folder_and_keeps_what_did_not_change() {
    let around = tempfile::tempdir().unwrap();
    let target = around.path().join("deep/site");
    replace(&target, &[("index.html", "home"), ("en/a.html", "a"), ("en/gone.html", "x")]).unwrap();
    let before = contents(&target);
    thread::sleep(Duration::from_millis(20));

    let unchanged =
        replace(&target, &[("index.html", "home"), ("en/a.html", "b"), ("de/new.html", "n")]);
    assert_eq!(unchanged.unwrap(), 1);
    let after = contents(&target);
    let shown: Vec<_> = after.keys().map(|path| path.to_str().unwrap()).collect();
    assert_eq!(shown, [MARKER, "de/new.html", "en/a.html", "index.html"]);
    assert_eq!(after[Path::new("index.html")], before[Path::new("index.html")]);
    assert_ne!(after[Path::new("en/a.html")], before[Path::new("en/a.html")]);
    assert_eq!(names(target.parent().unwrap()), ["site"]);
}

/// Pages of which one cannot be made.
struct Failing(Files);

impl Pages for Failing {
    fn paths(&self) -> Vec<&FilePath> {
        self.0.keys().collect()
    }

    fn bytes(&self, path: &FilePath) -> keyplan::error::Result<Arc<[u8]>> {
        match path.as_str() {
            "en/bad.html" => Err(keyplan::error::Error::internal("the page cannot be made")),
            _ => self.0.bytes(path),
        }
    }
}

#[test]
fn a_page_that_cannot_be_made_leaves_the_old_folder_whole() {
    let around = tempfile::tempdir().unwrap();
    let target = around.path().join("site");
    let broken = Failing(site(&[("index.html", "new"), ("en/bad.html", ""), ("z.html", "z")]));
    let fault = || {
        let replaced = replace_folder(&target, &broken, &[], WhenLocked::Wait);
        replaced.unwrap_err().to_string()
    };
    assert!(fault().contains("cannot be made"));
    assert_eq!(names(around.path()), Vec::<String>::new());

    replace(&target, &[("index.html", "old")]).unwrap();
    let before = contents(&target);
    assert!(fault().contains("cannot be made"));
    assert_eq!(contents(&target), before);
    assert_eq!(names(around.path()), ["site"]);
}

#[test]
fn never_replaces_what_keyplan_did_not_write() {
    let around = folder(&[("mine/thesis.doc", "years of work"), ("plans/keyplan.toml", "")]);
    let root = around.path();
    fs::create_dir(root.join("empty")).unwrap();
    fs::write(root.join("file"), "").unwrap();
    let plans = root.join("plans");
    let refused = |target: &Path| {
        let files = site(&[("index.html", "x")]);
        replace_folder(target, &files, &[&plans], WhenLocked::Wait).unwrap_err().to_string()
    };

    assert!(refused(&root.join("mine")).contains("did not write"));
    assert!(refused(&root.join("file")).contains("not a folder"));
    assert!(refused(&plans).contains("lies in it"));
    assert!(refused(root).contains("lies in it"));
    assert!(refused(Path::new("/")).contains("no name"));
    assert!(refused(&root.join("plans/..")).contains("no name"));
    assert!(refused(&root.join("plans/.git")).contains("Git"));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(root.join("mine"), root.join("link")).unwrap();
        assert!(refused(&root.join("link")).contains("symbolic link"));
    }
    assert_eq!(fs::read_to_string(root.join("mine/thesis.doc")).unwrap(), "years of work");
    assert_eq!(replace(&root.join("empty"), &[("index.html", "x")]).unwrap(), 0);
    assert_eq!(replace(&plans.join("site"), &[("index.html", "x")]).unwrap(), 0);
}

#[test]
fn two_names_that_some_disks_take_for_one_are_refused() {
    let around = tempfile::tempdir().unwrap();
    let target = around.path().join("site");
    assert!(replace(&target, &[("Acme.html", "1"), ("acme.html", "2")]).is_err());
    assert!(!target.exists());
}

#[test]
fn a_failed_write_leaves_the_old_folder_whole() {
    let around = tempfile::tempdir().unwrap();
    let target = around.path().join("site");
    replace(&target, &[("index.html", "old")]).unwrap();
    let before = contents(&target);
    // A file cannot also be a folder.
    assert!(replace(&target, &[("a", "file"), ("a/b", "in it")]).is_err());
    assert_eq!(contents(&target), before);
    assert_eq!(names(around.path()), ["site"]);
}

#[test]
fn the_next_run_clears_up_after_dead_ones() {
    let around = tempfile::tempdir().unwrap();
    let target = around.path().join("site");
    replace(&target, &[("index.html", "old")]).unwrap();
    write(&around.path().join(".site.keyplan-99999999/en/index.html"), "half");
    write(&around.path().join(".site.keyplan-notes/mine.txt"), "kept");
    fs::write(around.path().join(".site.keyplan-lock"), "").unwrap();
    assert_eq!(replace(&target, &[("index.html", "old")]).unwrap(), 1);
    assert_eq!(names(around.path()), [".site.keyplan-notes", "site"]);

    // Died between the two renames of a system that cannot exchange folders.
    fs::rename(&target, around.path().join(".site.keyplan-old")).unwrap();
    assert_eq!(replace(&target, &[("index.html", "old")]).unwrap(), 1);
}

#[test]
fn builds_at_once_never_mix_and_a_reader_always_finds_a_whole_site() {
    let around = tempfile::tempdir().unwrap();
    let target = around.path().join("site");
    let build = |text: &str| {
        let pages: Vec<String> = (0..20).map(|page| format!("{page}.html")).collect();
        let pages: Vec<(&str, &str)> = pages.iter().map(|page| (page.as_str(), text)).collect();
        replace(&target, &pages).unwrap();
    };
    build("0");
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let build = &build;
        let builders =
            ["1", "2", "3"].map(|text| scope.spawn(move || (0..5).for_each(|_| build(text))));
        let reader = scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                assert!(fs::read_to_string(target.join("7.html")).is_ok());
            }
        });
        for builder in builders {
            builder.join().unwrap();
        }
        done.store(true, Ordering::Relaxed);
        reader.join().unwrap();
    });
    let texts: Vec<String> = contents(&target)
        .into_iter()
        .filter(|(path, _)| path != Path::new(MARKER))
        .map(|(_, (text, _))| text)
        .collect();
    assert!(texts.windows(2).all(|pair| pair[0] == pair[1]), "{texts:?}");
    assert_eq!(names(around.path()), ["site"]);
}

#[test]
fn a_lock_that_is_held_is_refused_where_waiting_is_not_wanted() {
    let around = tempfile::tempdir().unwrap();
    let lock = fs::File::create(around.path().join(".site.keyplan-lock")).unwrap();
    lock.lock().unwrap();
    let target = around.path().join("site");
    let refused = replace_folder(&target, &site(&[]), &[], WhenLocked::Refuse).unwrap_err();
    assert!(refused.to_string().contains("another build"), "{refused}");
}

#[test]
fn a_file_is_replaced_whole_and_keeps_its_permissions() {
    let folder = folder(&[("plan.toml", "old")]);
    let plan = folder.path().join("plan.toml");
    let mut permissions = fs::metadata(&plan).unwrap().permissions();
    #[cfg(unix)]
    std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o640);
    fs::set_permissions(&plan, permissions).unwrap();
    let before = fs::metadata(&plan).unwrap().permissions();

    write_file_atomically(&plan, b"new").unwrap();
    assert_eq!(fs::read_to_string(&plan).unwrap(), "new");
    assert_eq!(fs::metadata(&plan).unwrap().permissions(), before);
    write_file_atomically(&folder.path().join("added.toml"), b"x").unwrap();
    assert!(write_file_atomically(&folder.path().join("none/added.toml"), b"x").is_err());
    assert_eq!(names(folder.path()), ["added.toml", "plan.toml"]);
}

/// Replaces the text of some files of a folder; each is a name with the text before and after.
fn revise(root: &Path, files: &[(&str, &str, &str)]) -> keyplan::error::Result<()> {
    let mut all = Vec::new();
    for (name, before, after) in files {
        let path = root.join(name);
        all.push(Replacement { path, before: before.as_bytes(), after: after.as_bytes() });
    }
    replace_files(&all)
}

#[test]
fn files_are_replaced_together_or_not_at_all() {
    let folder = folder(&[("a.toml", "a"), ("b/b.toml", "b"), ("c.toml", "c")]);
    let root = folder.path();
    let texts = || {
        let read = |name: &str| fs::read_to_string(root.join(name)).unwrap_or_default();
        ["a.toml", "b/b.toml", "c.toml"].map(read)
    };
    revise(root, &[("a.toml", "a", "A"), ("b/b.toml", "b", "B")]).unwrap();
    assert_eq!(texts(), ["A", "B", "c"]);

    let changed = revise(root, &[("a.toml", "A", "1"), ("c.toml", "other", "3")]).unwrap_err();
    assert!(changed.to_string().ends_with("c.toml` has changed meanwhile"), "{changed}");
    assert!(revise(root, &[("a.toml", "A", "1"), ("none.toml", "", "3")]).is_err());
    assert!(revise(root, &[("a.toml", "A", "1"), ("b", "", "3")]).is_err());
    assert_eq!(texts(), ["A", "B", "c"]);
    assert_eq!(listed(root), ["a.toml", "b/b.toml", "c.toml"]);
    assert_eq!(fs::read_dir(root).unwrap().count(), 3, "nothing is left aside");
}

#[cfg(unix)]
#[test]
fn a_link_or_a_write_protected_file_is_not_replaced() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("a.toml", "a"), ("b.toml", "b")]);
    let root = folder.path();
    symlink("b.toml", root.join("link.toml")).unwrap();
    assert!(revise(root, &[("a.toml", "a", "A"), ("link.toml", "b", "B")]).is_err());
    let allow = |mode| fs::set_permissions(root.join("b.toml"), fs::Permissions::from_mode(mode));
    allow(0o444).unwrap();
    let refused = revise(root, &[("a.toml", "a", "A"), ("b.toml", "b", "B")]).unwrap_err();
    assert!(refused.to_string().ends_with("b.toml` is write-protected"), "{refused}");
    assert_eq!(fs::read_to_string(root.join("a.toml")).unwrap(), "a");
    allow(0o600).unwrap();
    revise(root, &[("b.toml", "b", "B")]).unwrap();
    assert_eq!(fs::metadata(root.join("b.toml")).unwrap().permissions().mode() & 0o777, 0o600);
}
