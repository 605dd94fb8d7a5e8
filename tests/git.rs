//! Git: real repositories, sound, hostile and broken, made by libgit2 with a fixed author and clock.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may panic and make the repositories that it reads"
)]

use std::fs;
use std::path::Path;

use git2::{ObjectType, Oid, Signature, Time};
use keyplan::files::{FilePath, FileTree, History, ReadFault, SkipReason};
use keyplan::git::{NoHistory, Repository};
use tempfile::TempDir;

/// 2026-03-31, shortly before midnight in Berlin.
const NOON: i64 = 1_774_993_500;

struct Project {
    folder: TempDir,
    git: git2::Repository,
}

fn signature() -> Signature<'static> {
    Signature::new("Lena Roth", "lena@example.com", &Time::new(NOON, 120)).unwrap()
}

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut options = git2::RepositoryInitOptions::new();
        let git = git2::Repository::init_opts(folder.path(), options.initial_head("main")).unwrap();
        Self { folder, git }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn repository(&self) -> Repository {
        Repository::around(self.root()).unwrap()
    }

    fn blob(&self, text: &str) -> Oid {
        self.git.blob(text.as_bytes()).unwrap()
    }

    /// A tree object with any names, which libgit2's own builder would refuse.
    fn raw_tree(&self, entries: &[(&str, &[u8], Oid)]) -> Oid {
        let mut bytes = Vec::new();
        for (mode, name, id) in entries {
            bytes.extend_from_slice(mode.as_bytes());
            bytes.push(b' ');
            bytes.extend_from_slice(name);
            bytes.push(0);
            bytes.extend_from_slice(id.as_bytes());
        }
        self.git.odb().unwrap().write(ObjectType::Tree, &bytes).unwrap()
    }

    fn commit_tree(&self, tree: Oid) -> Oid {
        let tree = self.git.find_tree(tree).unwrap();
        let parent = self.git.head().ok().map(|head| head.peel_to_commit().unwrap());
        let parents: Vec<_> = parent.iter().collect();
        let who = signature();
        self.git.commit(Some("HEAD"), &who, &who, "Change", &tree, &parents).unwrap()
    }

    fn commit(&self, files: &[(&str, &str)]) -> Oid {
        let mut index = self.git.index().unwrap();
        index.clear().unwrap();
        for (path, text) in files {
            let place = self.root().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(&place, text).unwrap();
            index.add_path(Path::new(path)).unwrap();
        }
        let tree = index.write_tree().unwrap();
        self.commit_tree(tree)
    }
}

fn listed(tree: &impl FileTree) -> Vec<String> {
    tree.list().unwrap().files.into_iter().map(|path| path.to_string()).collect()
}

fn text(tree: &impl FileTree, path: &str) -> String {
    String::from_utf8(tree.read(&FilePath::new(path).unwrap(), 1000).unwrap()).unwrap()
}

#[test]
fn reads_a_revision_by_branch_tag_step_and_id() {
    let project = Project::new();
    let first = project.commit(&[("acme/plan.toml", "one"), ("keyplan.toml", "")]);
    let object = project.git.find_object(first, None).unwrap();
    project.git.tag("v1.0", &object, &signature(), "First", false).unwrap();
    project.git.tag_lightweight("light", &object, false).unwrap();
    let second = project.commit(&[("acme/plan.toml", "two"), ("keyplan.toml", "")]);
    let repository = project.repository();

    for spec in ["HEAD", "@", "main", "refs/heads/main", "heads/main", &second.to_string()] {
        let revision = repository.revision(spec).unwrap();
        assert_eq!(listed(&revision), ["acme/plan.toml", "keyplan.toml"], "{spec}");
        assert_eq!(text(&revision, "acme/plan.toml"), "two", "{spec}");
    }
    for spec in ["HEAD~1", "HEAD^", "main~", "v1.0", "light", "tags/v1.0", &first.to_string()[..7]]
    {
        let revision = repository.revision(spec).unwrap();
        assert_eq!(text(&revision, "acme/plan.toml"), "one", "{spec}");
    }
    let head = repository.head().unwrap();
    assert_eq!(head.id, second.to_string());
    assert_eq!(head.date.to_string(), "2026-03-31");
    assert_eq!(History::revision(&repository).as_deref(), Some(&second.to_string()[..10]));
    let log: Vec<String> = repository.log("HEAD", 9).unwrap().into_iter().map(|c| c.id).collect();
    assert_eq!(log, [second.to_string(), first.to_string()]);
}

#[test]
fn says_which_revision_is_not_there() {
    let project = Project::new();
    let id = project.commit(&[("plan.toml", "")]);
    let blob = project.blob("not a commit");
    let repository = project.repository();
    for (spec, words) in [
        ("none", "no revision `none`"),
        ("HEAD~1", "beyond the first commit"),
        ("deadbeef", "no revision `deadbeef`"),
        ("HEAD@{1}", "does not name a revision"),
        (":/Change", "does not name a revision"),
        ("--all", "does not name a revision"),
        ("config", "no revision"),
        ("../HEAD", "no revision"),
        (&blob.to_string(), "is not a commit"),
        (&format!("{id}^2"), "beyond the first commit"),
    ] {
        let error = repository.revision(spec).err().unwrap().to_string();
        assert!(error.contains(words), "{spec}: {error}");
    }
}

#[test]
fn a_plan_root_inside_the_repository_sees_its_own_files() {
    let project = Project::new();
    project.commit(&[("readme.md", "")]);
    project.commit(&[("sales/plans/acme/plan.toml", "x"), ("secret.toml", ""), ("sales/x", "")]);
    let repository = Repository::around(&project.root().join("sales/plans")).unwrap();
    assert_eq!(repository.folder().map(FilePath::as_str), Some("sales/plans"));

    let revision = repository.revision("HEAD").unwrap();
    assert_eq!(listed(&revision), ["acme/plan.toml"]);
    assert_eq!(text(&revision, "acme/plan.toml"), "x");
    let outside = FilePath::new("secret.toml").unwrap();
    assert_eq!(revision.read(&outside, 9), Err(ReadFault::NotFound));
    assert_eq!(listed(&repository.revision("HEAD~1").unwrap()), Vec::<String>::new());
}

#[test]
fn a_repository_without_a_commit_has_a_folder_and_no_head() {
    let project = Project::new();
    let repository = project.repository();
    assert_eq!(repository.head(), None);
    assert_eq!(History::revision(&repository), None);
    let error = repository.revision("HEAD").err().unwrap().to_string();
    assert!(error.contains("no commit yet"), "{error}");
}

#[test]
fn a_shallow_history_ends_where_it_was_cut() {
    let project = Project::new();
    let first = project.commit(&[("plan.toml", "one")]);
    project.commit(&[("plan.toml", "two")]);
    let hex = first.to_string();
    fs::remove_file(project.root().join(".git/objects").join(&hex[..2]).join(&hex[2..])).unwrap();
    let repository = project.repository();
    assert_eq!(text(&repository.revision("HEAD").unwrap(), "plan.toml"), "two");
    assert_eq!(repository.log("HEAD", 9).unwrap().len(), 1);
    assert!(repository.revision("HEAD~1").is_err());
}

#[test]
fn odd_names_links_and_submodules_are_reported_and_not_read() {
    let project = Project::new();
    let blob = project.blob("x");
    let inner = project.raw_tree(&[("100644", b"plan.toml", blob)]);
    let tree = project.raw_tree(&[
        ("100644", b"../escape", blob),
        ("40000", b"..", inner),
        ("40000", b".git", inner),
        ("40000", b".hidden", inner),
        ("100644", b"bad\xff.toml", blob),
        ("120000", b"link.toml", blob),
        ("100644", b"new\nline", blob),
        ("100644", b"plan.toml", blob),
        ("160000", b"sub", Oid::from_str(&"1".repeat(40)).unwrap()),
    ]);
    project.commit_tree(tree);
    let listing = project.repository().revision("HEAD").unwrap().list().unwrap();
    let files: Vec<_> = listing.files.iter().map(FilePath::as_str).collect();
    assert_eq!(files, ["plan.toml"]);
    let skipped: Vec<_> = listing.skipped.iter().map(|skipped| skipped.name.as_str()).collect();
    assert_eq!(
        skipped,
        ["..", "../escape", ".git", "bad\u{fffd}.toml", "link.toml", "new\nline", "sub"]
    );
    assert_eq!(listing.skipped[4].reason, SkipReason::Link);
    assert_eq!(listing.skipped[6].reason, SkipReason::Submodule);
}

#[test]
fn a_tree_bomb_ends_at_the_budget() {
    let project = Project::new();
    let mut tree = project.raw_tree(&[("100644", b"plan.toml", project.blob("x"))]);
    let names: Vec<Vec<u8>> = (0..10).map(|n| format!("f{n}").into_bytes()).collect();
    for _ in 0..10 {
        let entries: Vec<_> = names.iter().map(|name| ("40000", &name[..], tree)).collect();
        tree = project.raw_tree(&entries);
    }
    project.commit_tree(tree);
    let error = project.repository().revision("HEAD").err().unwrap().to_string();
    assert!(error.contains("more than"), "{error}");
}

#[test]
fn a_file_holds_its_own_bytes_and_no_others() {
    let project = Project::new();
    project.commit(&[("a.toml", "x = 1\n"), ("b.toml", "")]);
    let revision = project.repository().revision("HEAD").unwrap();
    let holds =
        |path: &str, text: &str| revision.holds(&FilePath::new(path).unwrap(), text.as_bytes());
    assert!(holds("a.toml", "x = 1\n") && holds("b.toml", ""));
    assert!(!holds("a.toml", "x = 2\n") && !holds("b.toml", " ") && !holds("c.toml", ""));
}

#[test]
fn a_file_that_the_repository_lacks_ends_the_errand() {
    let project = Project::new();
    project.commit(&[("a.toml", "x = 1\n")]);
    let id = project.blob("x = 1\n").to_string();
    fs::remove_file(project.root().join(".git/objects").join(&id[..2]).join(&id[2..])).unwrap();
    let error = project.repository().revision("HEAD").err().unwrap().to_string();
    assert!(error.contains(&id), "{error}");
}

#[test]
fn a_large_file_is_listed_and_not_unpacked() {
    let project = Project::new();
    project.commit(&[("big.toml", &"x".repeat(2000))]);
    let revision = project.repository().revision("HEAD").unwrap();
    let path = FilePath::new("big.toml").unwrap();
    assert_eq!(revision.list().unwrap().files, std::slice::from_ref(&path));
    assert_eq!(revision.read(&path, 1999), Err(ReadFault::TooLarge { limit: 1999 }));
    assert_eq!(revision.read(&path, 2000).map(|bytes| bytes.len()), Ok(2000));
    assert_eq!(revision.start(&path, 10).map(|bytes| bytes.len()), Ok(10));
}

fn why_not(root: &Path) -> NoHistory {
    Repository::around(root).err().unwrap()
}

#[test]
fn says_why_there_is_no_history() {
    let plain = tempfile::tempdir().unwrap();
    assert_eq!(why_not(plain.path()), NoHistory::NotARepository);

    // A bare repository inside the plans is never opened, nor is one that calls itself bare.
    let bare = tempfile::tempdir().unwrap();
    git2::Repository::init_bare(bare.path()).unwrap();
    assert_eq!(why_not(bare.path()), NoHistory::NotARepository);
    let project = Project::new();
    project.git.config().unwrap().set_bool("core.bare", true).unwrap();
    assert_eq!(why_not(project.root()), NoHistory::Bare);
}

#[test]
fn a_work_tree_that_lies_elsewhere_is_refused() {
    let project = Project::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let elsewhere = elsewhere.path().to_str().unwrap();
    project.git.config().unwrap().set_str("core.worktree", elsewhere).unwrap();
    assert_eq!(why_not(project.root()), NoHistory::OtherWorkTree);
}

#[cfg(unix)]
#[test]
fn a_repository_of_another_user_is_refused() {
    let project = Project::new();
    project.commit(&[("plan.toml", "x")]);
    let nobody = Some(65534);
    // Only the superuser can give files away.
    if std::os::unix::fs::chown(project.root().join(".git"), nobody, None).is_ok() {
        assert_eq!(why_not(project.root()), NoHistory::ForeignOwner);
    }
}

#[test]
#[cfg(unix)]
fn a_configuration_that_never_ends_is_given_up() {
    let project = Project::new();
    let pipe = project.root().join("pipe");
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RUSR).unwrap();
    let config = project.root().join(".git/config");
    let text = fs::read_to_string(&config).unwrap();
    fs::write(&config, format!("{text}[include]\n\tpath = {}\n", pipe.display())).unwrap();
    assert_eq!(why_not(project.root()), NoHistory::TooSlow);
}

#[test]
fn what_libgit2_cannot_read_is_told_from_what_is_broken() {
    let reftable = Project::new();
    let mut config = reftable.git.config().unwrap();
    config.set_i32("core.repositoryformatversion", 1).unwrap();
    config.set_str("extensions.refstorage", "reftable").unwrap();
    assert!(matches!(why_not(reftable.root()), NoHistory::Unsupported(_)));

    let empty = tempfile::tempdir().unwrap();
    fs::create_dir(empty.path().join(".git")).unwrap();
    assert!(matches!(why_not(empty.path()), NoHistory::Unreadable(_)));

    let broken = Project::new();
    let id = broken.commit(&[("plan.toml", "x")]).to_string();
    let object = broken.root().join(".git/objects").join(&id[..2]).join(&id[2..]);
    fs::remove_file(&object).unwrap();
    fs::write(&object, "not an object").unwrap();
    let repository = broken.repository();
    assert_eq!(repository.head(), None);
    assert!(repository.revision("HEAD").is_err());
}

#[test]
fn reading_leaves_the_repository_as_it_was() {
    let project = Project::new();
    project.commit(&[("plan.toml", "x")]);
    let state = || {
        let mut found = Vec::new();
        let mut ahead = vec![project.root().join(".git")];
        while let Some(folder) = ahead.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    ahead.push(path);
                } else {
                    found.push((path.clone(), fs::read(path).unwrap()));
                }
            }
        }
        found.sort();
        found
    };
    let before = state();
    let revision = project.repository().revision("HEAD").unwrap();
    assert_eq!(text(&revision, "plan.toml"), "x");
    assert_eq!(state(), before);
}
