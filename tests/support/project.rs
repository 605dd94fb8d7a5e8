//! A plan repository that vanishes after the test: files, Git commits, the program run inside.
//!
//! Nothing of the machine reaches the program: no home folder, no settings of Git, no time zone, no
//! language. Commits have one author and a clock that goes on by a day each.

use std::cell::Cell;
use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use git2::{IndexAddOption, Repository, RepositoryInitOptions, Signature, Time};
use tempfile::TempDir;

use super::{Outcome, Running};

/// When the first commit is made: 5 January 2026, 9:00 UTC.
const FIRST_COMMIT: i64 = 1_767_603_600;
const DAY: i64 = 86_400;

/// How long a run may take before it counts as hanging.
const PATIENCE: Duration = Duration::from_mins(2);

/// A folder of plans.
#[derive(Debug)]
pub struct Project {
    folder: TempDir,
    commits: Cell<i64>,
}

impl Project {
    /// An empty folder.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("keyplan-test-").tempdir().unwrap();
        fs::create_dir(folder.path().join("plans")).unwrap();
        fs::create_dir(folder.path().join("home")).unwrap();
        Self { folder, commits: Cell::new(0) }
    }

    /// A copy of `plans-example/`.
    pub fn example() -> Self {
        Self::new().copy_of(&crate_path("plans-example"))
    }

    /// Everything in a folder, without its `.git`, added to the project.
    #[track_caller]
    pub fn copy_of(self, folder: &Path) -> Self {
        for path in files_below(folder) {
            self.write(path.strip_prefix(folder).unwrap(), fs::read(&path).unwrap());
        }
        self
    }

    /// Adds a file.
    #[track_caller]
    pub fn file(self, path: impl AsRef<Path>, content: impl AsRef<[u8]>) -> Self {
        self.write(path, content);
        self
    }

    /// Commits everything as it is.
    #[track_caller]
    pub fn commit(self, title: &str) -> Self {
        self.record(title);
        self
    }

    /// The folder of the plans.
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("plans")
    }

    /// Where a file or folder of the project lies.
    pub fn path(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root().join(path)
    }

    /// Writes a file, while the project is in use.
    #[track_caller]
    pub fn write(&self, path: impl AsRef<Path>, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Replaces words in a file that has them.
    #[track_caller]
    pub fn edit(&self, path: impl AsRef<Path>, from: &str, to: &str) {
        let text = self.read(&path);
        assert!(text.contains(from), "{} has no {from:?}", path.as_ref().display());
        self.write(path, text.replace(from, to));
    }

    /// Removes a file or a whole folder.
    #[track_caller]
    pub fn remove(&self, path: impl AsRef<Path>) {
        let path = self.path(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.unwrap();
    }

    /// The text of a file.
    #[track_caller]
    pub fn read(&self, path: impl AsRef<Path>) -> String {
        let path = self.path(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Every file below a folder of the project, in order, with `/`; `.git` is left out.
    pub fn files(&self, below: impl AsRef<Path>) -> Vec<String> {
        let root = self.path(below);
        let name =
            |path: &PathBuf| path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        files_below(&root).iter().map(name).collect()
    }

    /// Commits everything as it is and gives the commit's id.
    #[track_caller]
    pub fn record(&self, title: &str) -> String {
        self.commit_at(title, FIRST_COMMIT + self.commits.get() * DAY)
    }

    /// The same with the day on which it is committed.
    #[track_caller]
    pub fn record_on(&self, title: &str, day: jiff::civil::Date) -> String {
        let noon = jiff::tz::Offset::UTC.to_timestamp(day.at(12, 0, 0, 0)).unwrap();
        self.commit_at(title, noon.as_second())
    }

    #[track_caller]
    fn commit_at(&self, title: &str, seconds: i64) -> String {
        let repository = self.repository();
        let mut index = repository.index().unwrap();
        index.add_all(["*"], IndexAddOption::DEFAULT, None).unwrap();
        index.update_all(["*"], None).unwrap();
        index.write().unwrap();
        let tree = repository.find_tree(index.write_tree().unwrap()).unwrap();
        let time = Time::new(seconds, 0);
        let author = Signature::new("Lena Vogt", "lena@example.com", &time).unwrap();
        let parent = repository.head().ok().and_then(|head| head.peel_to_commit().ok());
        let parents: Vec<_> = parent.iter().collect();
        let id = repository.commit(Some("HEAD"), &author, &author, title, &tree, &parents).unwrap();
        self.commits.set(self.commits.get() + 1);
        id.to_string()
    }

    fn repository(&self) -> Repository {
        let root = self.root();
        Repository::open(&root).unwrap_or_else(|_| {
            let mut options = RepositoryInitOptions::new();
            options.initial_head("main").external_template(false);
            let repository = Repository::init_opts(&root, &options).unwrap();
            // The machine's own settings must not change the bytes of a commit.
            repository.config().unwrap().set_bool("core.autocrlf", false).unwrap();
            repository
        })
    }

    /// Runs the program in the project's folder.
    #[track_caller]
    pub fn run<Arg: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = Arg>) -> Outcome {
        self.run_with(args, |command| command)
    }

    /// Runs the program after a last change to its command: a folder, a variable, an input.
    #[track_caller]
    pub fn run_with<Arg: AsRef<OsStr>>(
        &self,
        args: impl IntoIterator<Item = Arg>,
        change: impl FnOnce(&mut Command) -> &mut Command,
    ) -> Outcome {
        let mut command = self.command(args);
        change(&mut command);
        let shown = shown(&command);
        match output(&mut command) {
            Some(output) => Outcome::of(shown, &output),
            None => panic!("still running after {} s: {shown}", PATIENCE.as_secs()),
        }
    }

    /// Starts the program and leaves it running until the result is dropped.
    #[track_caller]
    pub fn start<Arg: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = Arg>) -> Running {
        Running::start(self.command(args))
    }

    /// The program in the project's folder with these arguments, not yet started.
    pub fn command<Arg: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = Arg>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_keyplan"));
        let home = self.folder.path().join("home");
        command.args(args).current_dir(self.root()).env_clear();
        command.env("HOME", &home).env("XDG_CONFIG_HOME", &home).env("XDG_CACHE_HOME", &home);
        command.env("TZ", "UTC").env("LANG", "C").env("LC_ALL", "C");
        // A coverage run asks the program where to write; Windows starts nothing without its root.
        for kept in ["LLVM_PROFILE_FILE", "SystemRoot"] {
            command.envs(std::env::var_os(kept).map(|value| (kept, value)));
        }
        command
    }
}

/// A path below the crate's root.
pub fn crate_path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The output of a command that ends in time.
fn output(command: &mut Command) -> Option<Output> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (send, receive) = mpsc::channel();
    let (mut out, mut err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let stderr = thread::spawn(move || {
        let mut bytes = Vec::new();
        err.read_to_end(&mut bytes).map(|_| bytes)
    });
    thread::spawn(move || {
        let mut bytes = Vec::new();
        send.send(out.read_to_end(&mut bytes).map(|_| bytes))
    });
    let Ok(stdout) = receive.recv_timeout(PATIENCE) else {
        child.kill().unwrap();
        child.wait().unwrap();
        return None;
    };
    let status = child.wait().unwrap();
    Some(Output { status, stdout: stdout.unwrap(), stderr: stderr.join().unwrap().unwrap() })
}

fn shown(command: &Command) -> String {
    let args: Vec<_> = command.get_args().map(|arg| arg.to_string_lossy()).collect();
    format!("keyplan {}", args.join(" "))
}

/// Every file below a folder, in order, without `.git`.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut open = vec![folder.to_owned()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| {
            panic!("{}: {error}", folder.display());
        });
        for entry in entries.map(Result::unwrap).filter(|entry| entry.file_name() != ".git") {
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

#[test]
fn commits_are_the_same_on_every_machine() {
    let commit = || {
        let project = Project::new().file("a.toml", "x = 1\n").commit("First");
        project.write("b.toml", "y = 1\n");
        project.remove("a.toml");
        let second = project.record("Second");
        let repository = Repository::open(project.root()).unwrap();
        let head = repository.head().unwrap();
        assert_eq!(head.name().unwrap(), "refs/heads/main");
        let tree = head.peel_to_tree().unwrap();
        let names: Vec<_> = tree.iter().map(|entry| entry.name().unwrap().to_owned()).collect();
        assert_eq!(names, ["b.toml"]);
        second
    };
    assert_eq!(commit(), commit());
}
