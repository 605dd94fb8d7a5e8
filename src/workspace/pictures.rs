//! The pictures that plans name as photo or logo, and what their files tell beside the picture.
//!
//! Only the head of a file is read, and only of files that are there; what cannot be read tells nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::metadata::{Metadata, metadata};
use crate::files::{FilePath, FileTree};
use crate::model::{Plan, Shared, Sources};

/// The fields that name pictures.
const FIELDS: [&str; 2] = ["photo", "logo"];

/// How much of a picture is read, in bytes; cameras write what they tell before the picture itself.
const HEAD: u64 = 128 * 1024;

/// The files of pictures that tell something, by path.
pub(super) fn pictures(
    tree: &dyn FileTree,
    shared: &Shared,
    plans: &[Arc<Plan>],
    present: &BTreeSet<Arc<str>>,
) -> BTreeMap<Arc<str>, Metadata> {
    let of_plans = plans.iter().flat_map(|plan| named(&plan.sources, &plan.folder));
    let named: BTreeSet<String> = of_plans.chain(named(&shared.sources, "")).collect();
    let there: Vec<&Arc<str>> =
        named.iter().filter_map(|path| present.get(path.as_str())).collect();
    let telling = there.into_par_iter().filter_map(|path| {
        let head = tree.start(&FilePath::new(path).ok()?, HEAD).ok()?;
        Some((path.clone(), metadata(&head)?))
    });
    telling.collect()
}

/// The paths of the pictures that are named in a folder.
fn named<'a>(sources: &'a Sources, folder: &'a str) -> impl Iterator<Item = String> + 'a {
    let pictures = sources.assets.iter().filter(|named| FIELDS.contains(&&*named.field));
    pictures.filter_map(move |named| named.from_root(folder))
}
