//! The search index: which words stand in which account, and what each account's items say.
//!
//! In come the items and pages of the edition, out come small files that a page loads when somebody searches:
//! one with the accounts, some with words (each word with the accounts that hold it), one an account with its
//! items. They are scripts that hand their content over, because a page that is opened from the disk may load
//! nothing else. A German compound is found by its last part too, where that is a word of the plans.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use serde_json::{Value, json};

use super::file::Beside;
use super::texts::{Told, texts_of};
use crate::model::{Kind, Plan};
use crate::report::{PlanDesk, anchor, prose_anchor};
use crate::site::sheet::Sheet;
use crate::site::view::View;

/// So many accounts share a file of words; more accounts make more files.
const ACCOUNTS_PER_SHARD: usize = 12;
/// The most files of words.
const MOST_SHARDS: usize = 128;
/// Shorter words are not searched for.
const SHORTEST: usize = 2;
/// Longer words are cut.
const LONGEST: usize = 40;
/// The shortest last part by which a compound is found.
const SHORTEST_PART: usize = 4;
/// So much of an item's text is kept to search in and to show, in letters.
const MOST_TEXT: usize = 600;

/// The list of accounts and of the pages over all of them.
pub(super) struct Accounts {
    pub(super) shards: usize,
}

/// The words that fall to one file.
pub(super) struct Words {
    pub(super) shard: usize,
    pub(super) shards: usize,
}

/// What the items of an account say.
pub(super) struct Items<'a>(pub(super) &'a Arc<Plan>);

/// How many files of words there are for so many accounts.
pub(super) fn shards(accounts: usize) -> usize {
    (accounts / ACCOUNTS_PER_SHARD).clamp(1, MOST_SHARDS)
}

/// An item or a page as it is searched.
struct Entry {
    kind: String,
    title: String,
    href: String,
    text: String,
}

impl Beside for Accounts {
    fn bytes(&self, sheet: &Sheet<'_>) -> Vec<u8> {
        let plans = sheet.basis.workspace.plans.iter();
        let accounts: Vec<Value> =
            plans.map(|plan| json!([plan.name(), sheet.edition.folder(plan)])).collect();
        let pages: Vec<Value> =
            overviews(sheet).into_iter().map(|(title, page)| json!([title, page])).collect();
        script("accounts", &json!({ "accounts": accounts, "pages": pages, "shards": self.shards }))
    }
}

/// The pages over all accounts that an edition has.
fn overviews(sheet: &Sheet<'_>) -> Vec<(String, String)> {
    let is_ours = sheet.basis.audience != crate::model::Audience::Customer;
    let mut pages = vec![(sheet.text("site-portfolio"), "index.html".to_owned())];
    if is_ours {
        pages.push((sheet.text("site-all-open-actions"), "actions.html".to_owned()));
        pages.push((sheet.text("site-load-all"), "load.html".to_owned()));
        pages.push((sheet.text("site-findings"), "findings.html".to_owned()));
        let people = &sheet.basis.workspace.shared.people;
        pages.extend(people.iter().map(|person| {
            let name = crate::report::name_or(&person.name, person).to_owned();
            (name, format!("people/{}.html", crate::report::slug(person.id())))
        }));
    }
    pages.push((sheet.text("site-about"), "about.html".to_owned()));
    pages
}

impl Beside for Words {
    fn bytes(&self, sheet: &Sheet<'_>) -> Vec<u8> {
        let index = sheet.edition.words(sheet.language, || words(sheet));
        let own = index.iter().filter(|(word, _)| shard_of(word, self.shards) == self.shard);
        let own: serde_json::Map<String, Value> =
            own.map(|(word, accounts)| (word.clone(), json!(accounts))).collect();
        script(&format!("words-{}", self.shard), &Value::Object(own))
    }
}

impl Beside for Items<'_> {
    fn bytes(&self, sheet: &Sheet<'_>) -> Vec<u8> {
        let all: Vec<Value> = entries(sheet, self.0)
            .into_iter()
            .map(|entry| json!([entry.kind, entry.title, entry.href, entry.text]))
            .collect();
        script(&format!("account-{}", sheet.edition.folder(self.0)), &Value::Array(all))
    }
}

/// Hands a value over under a name. `<` is no part of it, so that nothing in it ends a script.
fn script(name: &str, value: &Value) -> Vec<u8> {
    let text = value
        .to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029");
    format!("keyplanFound({},{text});\n", json!(name)).into_bytes()
}

/// Every word of the plans with the accounts that hold it, by their place in the list.
fn words(sheet: &Sheet<'_>) -> BTreeMap<String, Vec<usize>> {
    use rayon::prelude::*;
    let plans = &sheet.basis.workspace.plans;
    let of_plan = |plan: &Arc<Plan>| -> BTreeSet<String> {
        let all = entries(sheet, plan);
        let texts = all.iter().flat_map(|entry| [entry.title.as_str(), entry.text.as_str()]);
        texts.chain([plan.name()]).flat_map(split).collect()
    };
    let held: Vec<BTreeSet<String>> = plans.par_iter().map(of_plan).collect();
    let known: HashSet<&str> = held.iter().flatten().map(String::as_str).collect();
    let mut index: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, words) in held.iter().enumerate() {
        let parts = words.iter().flat_map(|word| last_parts(word, &known));
        let all: BTreeSet<&str> = words.iter().map(String::as_str).chain(parts).collect();
        for word in all {
            index.entry(word.to_owned()).or_default().push(at);
        }
    }
    index
}

/// The last parts of a compound that are words of their own.
fn last_parts<'w>(word: &'w str, known: &HashSet<&str>) -> impl Iterator<Item = &'w str> {
    let starts = word.char_indices().skip(SHORTEST_PART).map(|(at, _)| at);
    let parts: Vec<&str> = starts
        .map(|at| &word[at..])
        .filter(|part| part.chars().count() >= SHORTEST_PART && known.contains(part))
        .collect();
    parts.into_iter()
}

/// The words of a text, folded as the page folds what somebody types.
fn split(text: &str) -> Vec<String> {
    let folded = folded(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let long = words.filter(|word| word.chars().count() >= SHORTEST);
    long.map(|word| word.chars().take(LONGEST).collect()).collect()
}

/// Small letters without their marks: `ä` is `a`, `ß` is `ss`.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ß' => out.push_str("ss"),
            c if c.is_ascii() => out.push(c),
            c => out.push(without_mark(c)),
        }
    }
    out
}

/// A Latin letter without its mark, as Unicode takes it apart; others stay.
fn without_mark(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' => 'i',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' => 's',
        'ţ' | 'ť' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        c => c,
    }
}

/// The file to which a word falls: by its first two letters, so that a page that knows only these finds it.
fn shard_of(word: &str, shards: usize) -> usize {
    let first = word.chars().take(2);
    first.fold(0, |sum, c| (sum * 31 + c as usize) % shards)
}

/// The words of a text in HTML, as the renderer wrote it: without tags, and with the few signs that it escapes.
fn without_tags(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        out.push(' ');
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    let text =
        out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(10 * MOST_TEXT).collect()
}

/// The items and pages of an account as they are searched.
fn entries(sheet: &Sheet<'_>, plan: &Plan) -> Vec<Entry> {
    let folder = sheet.edition.folder(plan);
    let home = |kind: Kind| {
        let view = View::home_of(kind);
        format!("{folder}/{}", view.map_or("index.html", View::file))
    };
    let items = texts_of(plan).into_iter().map(|Told { key, title, text }| Entry {
        kind: sheet.word(key.kind),
        href: format!("{}#{}", home(key.kind), anchor(&key)),
        title: if title.is_empty() { key.id.to_string() } else { title },
        text: text.chars().take(MOST_TEXT).collect(),
    });
    let desk = PlanDesk::new(sheet, plan);
    let pages = plan.pages.iter().map(|page| Entry {
        kind: sheet.text("site-documents"),
        href: format!("{folder}/documents.html#{}", prose_anchor(&page.id)),
        title: page.title(),
        // As it is shown: what the source mentions, and what a view asks for, may be hidden from who searches.
        text: without_tags(&desk.dressed(&page.markdown, "", &|_| Some(String::new()))),
    });
    items.chain(pages).collect()
}
