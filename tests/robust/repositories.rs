//! Hostile and broken repositories, each read by every command that asks Git: clear words, no panic, no hang, little
//! memory, no program started, and `.git` byte for byte as it was.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use git2::{ObjectType, Oid, Repository};

use crate::support::{Outcome, Project};

const HEAD: &str = "[plan]\ntitle = \"X\"\nstatus = \"draft\"\n\n[stakeholder.ceo]\nname = \"Ada Holm\"\n\n[stakeholder.cfo]\nname = \"Marion Keller\"\nreports-to = \"ceo\"\n";

/// What is asked of each repository.
const ASKED: &[&[&str]] = &[
    &["lint"],
    &["lint", "--base", "HEAD~1"],
    &["lint", "--at", "HEAD"],
    &["lint", "--merge-with", "theirs"],
    &["diff"],
    &["diff", "HEAD~1..HEAD"],
    &["graph", "x", "--at", "HEAD"],
    &["resolve"],
    &["log"],
];

/// The address space of a run, in KiB: less than what the bombs would take.
const MEMORY: &str = "1500000";

/// Commands that a configuration may name, each of which would write the witness.
const COMMANDS: &[&str] = &[
    "core.fsmonitor",
    "core.pager",
    "core.editor",
    "core.sshCommand",
    "core.askPass",
    "core.gitProxy",
    "credential.helper",
    "diff.external",
    "diff.x.command",
    "diff.x.textconv",
    "filter.x.clean",
    "filter.x.smudge",
    "filter.x.process",
    "merge.x.driver",
    "gpg.program",
    "sequence.editor",
    "interactive.diffFilter",
    "remote.origin.uploadpack",
    "uploadpack.packObjectsHook",
    "alias.log",
];

/// Two commits on `main` and a branch `theirs`; in the folder a change that is not committed.
fn sound() -> Project {
    let project = Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Halvern\"\n")
        .file("accounts/x/plan.toml", HEAD)
        .commit("First")
        .file("accounts/x/more.toml", "[action.pilot]\ntitle = \"Pilot\"\n")
        .commit("Second");
    let git = git(&project);
    let tip = git.head().unwrap().peel_to_commit().unwrap();
    git.branch("theirs", &tip.parent(0).unwrap(), true).unwrap();
    project.file("accounts/x/more.toml", "[action.pilot]\ntitle = \"A pilot\"\n")
}

fn git(project: &Project) -> Repository {
    Repository::open(project.root()).unwrap()
}

/// Everything in a folder: links by where they lead, other things by their kind.
fn state(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let (mut open, mut found) = (vec![folder.to_owned()], Vec::new());
    while let Some(path) = open.pop() {
        let Ok(kind) = fs::symlink_metadata(&path) else { continue };
        let bytes = if kind.is_dir() {
            let entries = fs::read_dir(&path).unwrap();
            open.extend(entries.map(|entry| entry.unwrap().path()));
            b"folder".to_vec()
        } else if kind.is_symlink() {
            fs::read_link(&path).unwrap().into_os_string().into_encoded_bytes()
        } else if kind.is_file() {
            fs::read(&path).unwrap()
        } else {
            b"odd".to_vec()
        };
        found.push((path, bytes));
    }
    found.sort();
    found
}

/// Runs the program in little memory, where any program named `git` or `sh -c` of the repository leaves a witness.
#[track_caller]
fn asked(project: &Project, folder: &Path, args: &[&str]) -> Outcome {
    let witness = witness(project);
    let tools = project.root().join("../tools");
    fs::create_dir_all(&tools).unwrap();
    for name in ["git", "ssh", "less", "vi"] {
        let tool = tools.join(name);
        fs::write(&tool, format!("#!/bin/sh\necho {name} >> '{}'\n", witness.display())).unwrap();
        fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let before = state(&project.path(".git"));
    let answer = project.run_with([] as [&str; 0], |command| {
        let program = command.get_program().to_owned();
        let envs: Vec<_> = command
            .get_envs()
            .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())))
            .collect();
        let mut limited = Command::new("/bin/sh");
        limited.args(["-c", &format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"")]);
        limited.arg(program).args(args).args(["--today", "2026-11-23"]);
        limited.current_dir(folder).env_clear().envs(envs);
        limited.env("PATH", format!("{}:/usr/bin:/bin", tools.display()));
        *command = limited;
        command
    });
    assert!(!witness.exists(), "{args:?} started {}", fs::read_to_string(&witness).unwrap());
    assert_eq!(state(&project.path(".git")), before, "{args:?} changed `.git`");
    answer
}

fn witness(project: &Project) -> PathBuf {
    project.root().join("../witness")
}

/// Asks everything; an errand that cannot be done says why and what to do.
#[track_caller]
fn survives(project: &Project) -> Vec<Outcome> {
    let root = project.root();
    ASKED.iter().map(|args| is_clear(asked(project, &root, args))).collect()
}

#[track_caller]
fn is_clear(answer: Outcome) -> Outcome {
    let told = answer.stderr();
    let is_failure = told.contains("keyplan: ");
    assert!(!is_failure || told.contains("  hint: "), "no hint: {told}");
    assert!(!told.contains('\u{1b}') && !answer.stdout().contains('\u{1b}'), "{told}");
    answer
}

/// Plans are judged whatever their repository is.
#[track_caller]
fn is_linted(answers: &[Outcome]) {
    answers[0].stdout_has("accounts/x/");
}

/// `diff` says what is wrong with the repository.
#[track_caller]
fn is_told(answers: &[Outcome], words: &str) {
    answers[4].code(2).stderr_has(words);
}

fn object(project: &Project, id: Oid) -> PathBuf {
    let id = id.to_string();
    project.path(".git/objects").join(&id[..2]).join(&id[2..])
}

fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    if fs::symlink_metadata(path).is_ok() {
        fs::remove_file(path).unwrap();
    }
    fs::write(path, bytes).unwrap();
}

/// A stream of zlib that stores bytes as they are.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap();
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    let sum = (b << 16 | a).to_be_bytes();
    [&[0x78, 0x01, 0x01], &length.to_le_bytes()[..], &(!length).to_le_bytes(), bytes, &sum].concat()
}

fn raw_tree(git: &Repository, entries: &[(&str, &[u8], Oid)]) -> Oid {
    let mut bytes = Vec::new();
    for (mode, name, id) in entries {
        bytes.extend([mode.as_bytes(), b" ", name, b"\0", id.as_bytes()].concat());
    }
    git.odb().unwrap().write(ObjectType::Tree, &bytes).unwrap()
}

/// A commit of a tree on `main`, with whatever stands in its other lines.
fn raw_commit(project: &Project, tree: Oid, lines: &[u8]) -> Oid {
    let git = git(project);
    let parent = git.head().unwrap().target().unwrap();
    let bytes = [format!("tree {tree}\nparent {parent}\n").as_bytes(), lines].concat();
    let id = git.odb().unwrap().write(ObjectType::Commit, &bytes).unwrap();
    put(&project.path(".git/refs/heads/main"), format!("{id}\n"));
    id
}

const WHO: &[u8] =
    b"author A <a@b> 1700000000 +0000\ncommitter A <a@b> 1700000000 +0000\n\nTitle\n";

fn set(project: &Project, key: &str, value: &str) {
    git(project).config().unwrap().set_str(key, value).unwrap();
}

fn pipe(path: &Path) {
    let _ = fs::remove_file(path);
    let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
    rustix::fs::mkfifoat(rustix::fs::CWD, path, mode).unwrap();
}

#[test]
fn a_sound_one_answers_everything() {
    let answers = survives(&sound());
    is_linted(&answers);
    answers[4].success().stdout_has("A pilot");
    answers[6].success().stdout_has("Marion Keller");
}

#[test]
fn none_empty_and_without_a_commit() {
    let project = sound();
    fs::remove_dir_all(project.path(".git")).unwrap();
    let answers = survives(&project);
    is_linted(&answers);
    is_told(&answers, "lies in no Git repository");

    fs::create_dir(project.path(".git")).unwrap();
    let answers = survives(&project);
    is_linted(&answers);
    is_told(&answers, "cannot be read");

    fs::remove_dir(project.path(".git")).unwrap();
    Repository::init(project.root()).unwrap();
    let answers = survives(&project);
    is_linted(&answers);
    is_told(&answers, "has no commit yet");
}

#[test]
fn bare_or_bare_by_its_own_word() {
    let project = sound();
    set(&project, "core.bare", "true");
    let answers = survives(&project);
    is_linted(&answers);
    is_told(&answers, "is bare");

    // A bare repository whose files lie among the plans is not one of theirs.
    let project = sound();
    fs::remove_dir_all(project.path(".git")).unwrap();
    Repository::init_bare(project.root()).unwrap();
    let answers = survives(&project);
    is_linted(&answers);
    is_told(&answers, "lies in no Git repository");
}

#[test]
fn one_embedded_in_the_plans_is_not_entered() {
    let project = sound();
    let inner = Repository::init_bare(project.path("accounts/x/inner")).unwrap();
    let order = format!("touch '{}'", witness(&project).display());
    inner.config().unwrap().set_str("core.fsmonitor", &order).unwrap();
    is_linted(&survives(&project));
}

#[test]
fn a_linked_work_tree_is_a_repository_as_any() {
    let project = sound();
    let place = project.root().join("../linked");
    git(&project).worktree("linked", &place, None).unwrap();
    let answer = is_clear(asked(&project, &place, &["diff", "HEAD~1"]));
    answer.success().stdout_has("Pilot");
}

#[test]
fn shallow_and_partial_clones_say_what_they_lack() {
    let project = sound();
    let git = git(&project);
    let parent = git.head().unwrap().peel_to_commit().unwrap().parent(0).unwrap();
    put(&project.path(".git/shallow"), format!("{}\n", git.head().unwrap().target().unwrap()));
    fs::remove_file(object(&project, parent.id())).unwrap();
    let answers = survives(&project);
    is_linted(&answers);
    answers[4].success();
    answers[5].code(2).stderr_has("shallow");

    let project = sound();
    set(&project, "remote.origin.promisor", "true");
    set(&project, "remote.origin.url", "ext::sh -c 'touch ../witness'");
    let git = self::git(&project);
    let tree = git.head().unwrap().peel_to_tree().unwrap();
    let blob = tree.get_path(Path::new("accounts/x/more.toml")).unwrap().id();
    fs::remove_file(object(&project, blob)).unwrap();
    let answers = survives(&project);
    is_linted(&answers);
    is_told(&answers, "lacks the file");
}

#[test]
fn formats_that_cannot_be_read_yet_are_named() {
    for (key, value) in [
        ("extensions.objectformat", "sha256"),
        ("extensions.refstorage", "reftable"),
        ("extensions.unheard-of", "true"),
    ] {
        let project = sound();
        set(&project, "core.repositoryformatversion", "1");
        set(&project, key, value);
        let answers = survives(&project);
        is_linted(&answers);
        is_told(&answers, "cannot be read");
    }
}

#[test]
fn one_of_another_user_is_not_trusted() {
    let project = sound();
    // Only the superuser can give files away.
    if std::os::unix::fs::chown(project.path(".git"), Some(65_534), None).is_ok() {
        let answers = survives(&project);
        is_linted(&answers);
        is_told(&answers, "belongs to another user");
    }
}

#[test]
fn a_work_tree_or_folder_elsewhere_is_refused() {
    let project = sound();
    set(&project, "core.worktree", "/");
    let answers = survives(&project);
    is_linted(&answers);
    is_told(&answers, "files lie elsewhere");

    let project = sound();
    let other = project.root().join("../other");
    fs::rename(project.path(".git"), &other).unwrap();
    symlink(&other, project.path(".git")).unwrap();
    is_linted(&survives(&project));

    for target in [".git", "..", "/dev/null", "/dev/zero", "\0", "/proc/self/root"] {
        let project = sound();
        fs::remove_dir_all(project.path(".git")).unwrap();
        put(&project.path(".git"), format!("gitdir: {target}\n"));
        let answers = survives(&project);
        is_linted(&answers);
        answers[4].code(2);
    }
}

#[test]
fn no_command_of_a_configuration_is_started() {
    let project = sound();
    let order = format!("touch '{}'", witness(&project).display());
    for key in COMMANDS {
        set(&project, key, &order);
    }
    let hooks = project.path(".git/hooks");
    for hook in ["post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc"] {
        put(&hooks.join(hook), format!("#!/bin/sh\n{order}\n"));
        fs::set_permissions(hooks.join(hook), fs::Permissions::from_mode(0o755)).unwrap();
    }
    set(&project, "core.hooksPath", hooks.to_str().unwrap());
    project.write(".gitattributes", "* filter=x diff=x merge=x text eol=crlf ident\n");
    project.write(
        ".gitmodules",
        format!("[submodule \"x\"]\n\tpath = x\n\turl = -x\n\tupdate = !{order}\n"),
    );
    let answers = survives(&project);
    is_linted(&answers);
    answers[4].success();
    answers[6].success();
}

#[test]
fn nothing_is_started_and_nobody_is_called() {
    let project = sound();
    for key in COMMANDS {
        set(&project, key, "touch ../witness");
    }
    let log = project.root().join("../trace");
    for args in ASKED {
        let program = project.command(args.iter()).get_program().to_owned();
        let mut traced = Command::new("strace");
        traced.args(["-f", "-qq", "-e", "trace=execve,socket,connect,fork,vfork", "-o"]).arg(&log);
        traced.arg(program).args(*args).current_dir(project.root());
        // Where nothing can be traced, the witness of the other tests must do.
        let Ok(done) = traced.output() else { return };
        let told = fs::read_to_string(&log).unwrap_or_default();
        if !told.contains("execve(") {
            assert!(String::from_utf8_lossy(&done.stderr).contains("strace"));
            return;
        }
        // A thread that ends while it is watched leaves a line that names no call.
        let names = ["execve(", "socket(", "connect(", "fork("];
        let is_call = |line: &&str| names.iter().any(|name| line.contains(name));
        let calls: Vec<&str> = told.lines().filter(is_call).collect();
        assert_eq!(calls.len(), 1, "{args:?}: {told}");
    }
}

#[test]
fn configurations_that_include_without_end() {
    let project = sound();
    let config = project.path(".git/config");
    let text = fs::read_to_string(&config).unwrap();
    for more in [
        "[include]\n\tpath = config\n",
        "[include]\n\tpath = /dev/zero\n",
        "[include]\n\tpath = /etc/passwd\n",
        "[core\n",
        "\u{1b}[31m = \0\n",
        "[user]\n\tname = \"\\q\n",
    ] {
        put(&config, format!("{text}{more}"));
        is_linted(&survives(&project));
    }
    put(&config, text + &"[a]\n\tb = c\n".repeat(200_000));
    is_linted(&survives(&project));
}

#[test]
fn pipes_where_files_should_be_are_not_waited_for() {
    for name in [
        "HEAD",
        "config",
        "packed-refs",
        "index",
        "shallow",
        "refs/heads/main",
        "objects/info/alternates",
    ] {
        let project = sound();
        pipe(&project.path(".git").join(name));
        let root = project.root();
        asked(&project, &root, &["lint"]).stdout_has("accounts/x/");
        is_clear(asked(&project, &root, &["diff"]));
        is_clear(asked(&project, &root, &["resolve"]));
    }
    let project = sound();
    let id = git(&project).head().unwrap().target().unwrap();
    pipe(&object(&project, id));
    let root = project.root();
    asked(&project, &root, &["lint"]).stdout_has("accounts/x/");
    is_clear(asked(&project, &root, &["diff"])).code(2).stderr_has("is not a file");
}

#[test]
fn objects_that_are_garbage() {
    let ids = |project: &Project| -> Vec<Oid> {
        let git = git(project);
        let commit = git.head().unwrap().peel_to_commit().unwrap();
        let tree = commit.tree().unwrap();
        let blob = tree.get_path(Path::new("accounts/x/plan.toml")).unwrap().id();
        vec![commit.id(), commit.parent_id(0).unwrap(), tree.id(), blob]
    };
    for at in 0..4 {
        for bytes in [
            b"".to_vec(),
            b"not an object".to_vec(),
            stored(b"blob 5\0hello"),
            stored(b"tree 9999999999\0"),
            stored(b"\0\0\0\0"),
        ] {
            let project = sound();
            put(&object(&project, ids(&project)[at]), bytes);
            is_linted(&survives(&project));
        }
    }
}

#[test]
fn an_index_that_is_garbage() {
    let project = sound();
    let sane = fs::read(project.path(".git/index")).unwrap();
    let half = sane[..sane.len() / 2].to_vec();
    let mut counted = sane.clone();
    counted[8..12].copy_from_slice(&u32::MAX.to_be_bytes());
    for bytes in [b"".to_vec(), b"DIRC".to_vec(), half, counted, vec![0xff; 5000]] {
        put(&project.path(".git/index"), bytes);
        let answers = survives(&project);
        is_linted(&answers);
        answers[7].success();
    }
}

#[test]
fn references_that_lead_nowhere_or_round() {
    let project = sound();
    for head in [
        "",
        "garbage",
        "ref: refs/heads/../../../etc/passwd\n",
        "ref: HEAD\n",
        "ref: refs/heads/a\n",
        "ref: \u{1b}[31m\n",
        "0000000000000000000000000000000000000000\n",
    ] {
        put(&project.path(".git/HEAD"), head);
        put(&project.path(".git/refs/heads/a"), "ref: refs/heads/b\n");
        put(&project.path(".git/refs/heads/b"), "ref: refs/heads/a\n");
        let answers = survives(&project);
        is_linted(&answers);
        answers[4].code(2);
    }
    let project = sound();
    let id = git(&project).head().unwrap().target().unwrap();
    let many: Vec<String> = (0..100_000).map(|at| format!("{id} refs/heads/b{at}\n")).collect();
    let many = many.concat();
    for packed in [
        "garbage\n".to_owned(),
        format!("{id} refs/heads/\u{1b}[31m\n"),
        format!("{id}\n^{id}\n^{id}\n"),
        many,
    ] {
        put(&project.path(".git/packed-refs"), packed);
        is_linted(&survives(&project));
    }
}

#[test]
fn alternates_that_lead_outside_or_round() {
    let project = sound();
    let own = project.path(".git/objects");
    for text in [own.to_str().unwrap(), "/etc", "/dev/zero", "../objects", "\0", "/proc/self/fd"] {
        put(&own.join("info/alternates"), format!("{text}\n"));
        let answers = survives(&project);
        is_linted(&answers);
    }
}

#[test]
fn bombs_are_not_unpacked() {
    let project = sound();
    let git = git(&project);
    let names: Vec<Vec<u8>> = (0..10).map(|at| format!("f{at}").into_bytes()).collect();
    let mut tree = raw_tree(&git, &[("100644", b"plan.toml", git.blob(b"x = 1").unwrap())]);
    for _ in 0..10 {
        let entries: Vec<_> = names.iter().map(|name| ("40000", &name[..], tree)).collect();
        tree = raw_tree(&git, &entries);
    }
    raw_commit(&project, tree, WHO);
    let answers = survives(&project);
    is_linted(&answers);
    is_told(&answers, "more than");

    let project = sound();
    let git = self::git(&project);
    let large = git.blob(&vec![b' '; 96 * 1024 * 1024]).unwrap();
    let forged = Oid::from_str(&"12".repeat(20)).unwrap();
    put(&object(&project, forged), stored(b"blob 2147483647\0x = 1\n"));
    let settings = git.blob(b"[workspace]\nname = \"Halvern\"\n").unwrap();
    let plan = git.blob(HEAD.as_bytes()).unwrap();
    let entries: [(&str, &[u8], Oid); 3] = [
        ("100644", b"forged.toml", forged),
        ("100644", b"large.toml", large),
        ("100644", b"plan.toml", plan),
    ];
    let inner = raw_tree(&git, &entries);
    let accounts = raw_tree(&git, &[("40000", b"x", inner)]);
    let top =
        raw_tree(&git, &[("40000", b"accounts", accounts), ("100644", b"keyplan.toml", settings)]);
    raw_commit(&project, top, WHO);
    let answers = survives(&project);
    is_linted(&answers);
    answers[2].stdout_has("large.toml").stdout_has("forged.toml");
    answers[6].success();
}

#[test]
fn commits_whose_words_and_times_are_odd() {
    for lines in [
        &b"author \x1b[31m\xff\xfe <a\x1b]0;x\x07@b> -5 +0000\ncommitter A <a@b> -5 -9999\n\n\x1b[2J\xff\n"[..],
        b"author A <a@b> 99999999999999999999 +0000\ncommitter A <a@b> 99999999999999 +2500\n\nx\n",
        b"author\ncommitter\n\n",
        b"",
    ] {
        let project = sound();
        let tree = git(&project).head().unwrap().peel_to_tree().unwrap().id();
        raw_commit(&project, tree, lines);
        is_linted(&survives(&project));
    }
}

#[test]
fn tags_that_point_to_tags() {
    let project = sound();
    let git = git(&project);
    let mut id = git.head().unwrap().target().unwrap();
    let mut kind = "commit";
    for at in 0..2_000 {
        let text = format!("object {id}\ntype {kind}\ntag t{at}\ntagger A <a@b> 1 +0000\n\nx\n");
        id = git.odb().unwrap().write(ObjectType::Tag, text.as_bytes()).unwrap();
        kind = "tag";
    }
    put(&project.path(".git/refs/heads/main"), format!("{id}\n"));
    let answers = survives(&project);
    is_linted(&answers);
    is_told(&answers, "too many tags");
}

#[test]
fn names_that_lead_out_of_the_tree() {
    let project = sound();
    let git = git(&project);
    let blob = git.blob(b"[action.x]\n").unwrap();
    let settings = git.blob(b"[workspace]\nname = \"Halvern\"\n").unwrap();
    let inner = raw_tree(&git, &[("100644", b"plan.toml", blob)]);
    let far = Oid::from_str(&"1".repeat(40)).unwrap();
    let top = raw_tree(
        &git,
        &[
            ("40000", b"..", inner),
            ("100644", b"../../escape.toml", blob),
            ("40000", b".git", inner),
            ("40000", b"\x1b[31m", inner),
            ("40000", b"a\nb", inner),
            ("100644", b"bad\xff.toml", blob),
            ("100644", b"keyplan.toml", settings),
            ("120000", b"link.toml", blob),
            ("160000", b"sub", far),
            ("40000", b"x", inner),
            ("77777", b"y", blob),
        ],
    );
    raw_commit(&project, top, WHO);
    let answers = survives(&project);
    is_linted(&answers);
    answers[2].stdout_lacks("escape");
    assert!(!project.root().join("../escape.toml").exists());
}
