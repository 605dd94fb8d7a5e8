//! The walk through the past: what it tells of each commit is what a comparison of the two states tells.

use std::collections::BTreeMap;

use git2::{IndexEntry, IndexTime, Oid, Signature, Time};
use keyplan::diff::{Extent, Part, Telling, compare, tell};
use keyplan::git::Repository;
use keyplan::history::{Asked, walk};
use keyplan::i18n::Language;
use keyplan::model::Audience;
use keyplan::read::Hidden;
use keyplan::redact::Published;
use keyplan::workspace::{Origin, SETTINGS_FILE, load};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::support::effort;

/// A repository without a work tree to speak of: commits are made of texts.
struct Past {
    folder: TempDir,
    git: git2::Repository,
    files: BTreeMap<String, String>,
    commits: i64,
}

impl Past {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let git = git2::Repository::init(folder.path()).unwrap();
        Self { folder, git, files: BTreeMap::new(), commits: 0 }
    }

    fn commit(&mut self, parents: &[Oid], author: &str) -> Oid {
        let mut index = git2::Index::new().unwrap();
        for (path, text) in &self.files {
            let time = IndexTime::new(0, 0);
            let id = self.git.blob(text.as_bytes()).unwrap();
            let path = path.clone().into_bytes();
            index
                .add(&IndexEntry {
                    ctime: time,
                    mtime: time,
                    dev: 0,
                    ino: 0,
                    mode: 0o100_644,
                    uid: 0,
                    gid: 0,
                    file_size: 0,
                    id,
                    flags: 0,
                    flags_extended: 0,
                    path,
                })
                .unwrap();
        }
        let tree = self.git.find_tree(index.write_tree_to(&self.git).unwrap()).unwrap();
        self.commits += 1;
        let time = Time::new(1_767_603_600 + self.commits * 86_400, 0);
        let who = Signature::new(author, "x@example.com", &time).unwrap();
        let parents: Vec<_> = parents.iter().map(|id| self.git.find_commit(*id).unwrap()).collect();
        let parents: Vec<_> = parents.iter().collect();
        self.git.commit(None, &who, &who, "Change", &tree, &parents).unwrap()
    }

    fn repository(&self) -> Repository {
        Repository::around(self.folder.path()).unwrap()
    }
}

fn asked(audience: Audience) -> Asked {
    Asked { language: Language::English, audience, hidden: Hidden::default() }
}

/// What two whole states tell, loaded on their own.
fn told(repository: &Repository, before: Option<Oid>, now: Oid, audience: Audience) -> Vec<Part> {
    let day = repository.revision(&now.to_string()).unwrap().date();
    let published = |id: Option<Oid>| {
        let origin = || Origin { asked_today: Some(day), ..Origin::on(day) };
        let revision = id.map(|id| repository.revision(&id.to_string()).unwrap());
        let none = keyplan::files::MemoryTree::from_texts([(SETTINGS_FILE, "")]);
        let again = |hidden| match &revision {
            Some(revision) => load(revision, Origin { hidden, ..origin() }),
            None => load(&none, origin()),
        };
        Published::of(again(Hidden::default()).unwrap(), audience, again, |_| Vec::new()).unwrap()
    };
    let (before, now) = (published(before), published(Some(now)));
    let telling = Telling { extent: Extent::Changes, ..Language::English.into() };
    let mut parts = tell(&compare(&before, &now), &before, &now, telling).parts;
    for part in &mut parts {
        part.approval.clear();
    }
    for item in parts.iter_mut().flat_map(|part| &mut part.items) {
        item.rest.clear();
        item.approval.clear();
    }
    parts
}

/// Something that people do to files.
#[derive(Debug, Clone)]
enum Deed {
    Write { plan: usize, file: usize, item: usize, day: u8, is_restricted: bool },
    Remove { plan: usize, file: usize },
    Move { plan: usize, to: usize },
    Share(u8),
    Settle(u8),
    Page { plan: usize, day: u8 },
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => (0..3_usize, 0..3_usize, 0..3_usize, 1..28_u8, any::<bool>()).prop_map(
            |(plan, file, item, day, is_restricted)| Deed::Write { plan, file, item, day, is_restricted }
        ),
        1 => (0..3_usize, 0..3_usize).prop_map(|(plan, file)| Deed::Remove { plan, file }),
        1 => (0..3_usize, 0..3_usize).prop_map(|(plan, to)| Deed::Move { plan, to }),
        1 => (1..28_u8).prop_map(Deed::Share),
        1 => (1..28_u8).prop_map(Deed::Settle),
        1 => (0..3_usize, 1..28_u8).prop_map(|(plan, day)| Deed::Page { plan, day }),
    ]
}

const PLANS: [&str; 3] = ["accounts/a", "accounts/a-b", "accounts/a/inner"];
const FILES: [&str; 3] = ["plan.toml", "actions.toml", "more/deep.toml"];

fn act(files: &mut BTreeMap<String, String>, deed: &Deed) {
    match deed {
        Deed::Write { plan, file, item, day, is_restricted } => {
            let visibility = if *is_restricted { "visibility = \"restricted\"\n" } else { "" };
            let text = format!(
                "[action.i{item}-{file}]\ntitle = \"Word {day}\"\ndue = 2026-01-{day:02}\n{visibility}"
            );
            files.insert(format!("{}/{}", PLANS[*plan], FILES[*file]), text);
        }
        Deed::Remove { plan, file } => {
            files.remove(&format!("{}/{}", PLANS[*plan], FILES[*file]));
        }
        Deed::Move { plan, to } => {
            let from = format!("{}/actions.toml", PLANS[*plan]);
            if let Some(text) = files.remove(&from) {
                files.insert(format!("{}/actions.toml", PLANS[*to]), text);
            }
        }
        Deed::Share(day) => {
            files.insert("team.toml".into(), format!("[person.lena]\nname = \"Lena {day}\"\n"));
        }
        Deed::Settle(day) => {
            files.insert(SETTINGS_FILE.into(), format!("[workspace]\nname = \"N{day}\"\n"));
        }
        Deed::Page { plan, day } => {
            files.insert(format!("{}/page.md", PLANS[*plan]), format!("# Page\n\nWords {day}.\n"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24 * effort(), ..ProptestConfig::default() })]

    #[test]
    fn the_walk_tells_what_comparing_whole_states_tells(
        deeds in proptest::collection::vec(proptest::collection::vec(deed(), 1..4), 1..8),
        is_team in any::<bool>(),
    ) {
        let audience = if is_team { Audience::Team } else { Audience::Internal };
        let mut past = Past::new();
        past.files.insert(SETTINGS_FILE.into(), "[workspace]\nname = \"N\"\n".into());
        let mut commits: Vec<Oid> = Vec::new();
        for deeds in &deeds {
            for deed in deeds {
                act(&mut past.files, deed);
            }
            let parents: Vec<Oid> = commits.last().copied().into_iter().collect();
            commits.push(past.commit(&parents, "Lena"));
        }
        let repository = past.repository();
        let head = commits.last().unwrap().to_string();
        let walked = walk(&repository, &head, &asked(audience), &|_| false).unwrap();
        let mut entries = walked.entries.into_iter().rev().peekable();
        for (at, commit) in commits.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| commits[before]);
            let whole = told(&repository, before, *commit, audience);
            let entry = entries.next_if(|entry| entry.id == commit.to_string());
            prop_assert_eq!(entry.map(|entry| entry.parts).unwrap_or_default(), whole);
        }
        prop_assert!(entries.next().is_none());
    }
}

#[test]
fn a_page_that_was_there_before_its_plan_belongs_to_it() {
    let mut past = Past::new();
    past.files.insert(SETTINGS_FILE.into(), String::new());
    past.files.insert("a/page.md".into(), "# Page\n\nWords.\n".into());
    let first = past.commit(&[], "Lena");
    past.files.insert("a/plan.toml".into(), "[goal.one]\ntitle = \"One\"\n".into());
    let second = past.commit(&[first], "Lena");
    let repository = past.repository();
    let head = second.to_string();
    let walked = walk(&repository, &head, &asked(Audience::Team), &|_| false).unwrap();
    assert_eq!(walked.entries[0].parts, told(&repository, Some(first), second, Audience::Team));
}

#[test]
fn a_merge_is_one_step_by_whoever_wrote_what_it_brings() {
    let mut past = Past::new();
    past.files.insert(SETTINGS_FILE.into(), String::new());
    past.files.insert("a/plan.toml".into(), "[goal.one]\ntitle = \"One\"\n".into());
    let first = past.commit(&[], "Lena");
    past.files.insert("a/plan.toml".into(), "[goal.one]\ntitle = \"Two\"\n".into());
    let side = past.commit(&[first], "Tom");
    past.files.insert("a/plan.toml".into(), "[goal.one]\ntitle = \"Three\"\n".into());
    let side = past.commit(&[side], "Ayşe");
    let merge = past.commit(&[first, side], "Robot");
    let walked =
        walk(&past.repository(), &merge.to_string(), &asked(Audience::Team), &|_| false).unwrap();
    let told: Vec<(String, &str)> =
        walked.entries.iter().map(|entry| (entry.id.clone(), entry.author.as_str())).collect();
    assert_eq!(told, [(merge.to_string(), "Ayşe"), (first.to_string(), "Lena")]);
}

#[test]
fn the_walk_ends_at_what_is_known() {
    let mut past = Past::new();
    past.files.insert(SETTINGS_FILE.into(), String::new());
    let mut commits: Vec<Oid> = Vec::new();
    for day in 1..5 {
        past.files.insert("a/plan.toml".into(), format!("[goal.one]\ntitle = \"{day}\"\n"));
        let parents: Vec<Oid> = commits.last().copied().into_iter().collect();
        commits.push(past.commit(&parents, "Lena"));
    }
    let known = commits[1].to_string();
    let head = commits[3].to_string();
    let walked =
        walk(&past.repository(), &head, &asked(Audience::Team), &|id| id == known).unwrap();
    let ids: Vec<&String> = walked.entries.iter().map(|entry| &entry.id).collect();
    assert_eq!(ids, [&commits[3].to_string(), &commits[2].to_string()]);
    assert_eq!(walked.end, Some(known));
}
