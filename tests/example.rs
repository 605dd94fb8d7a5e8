//! The example and the documents: what they show holds, and nothing that the program has is missing.

mod documents;
mod plans;
pub mod sources;

use std::path::Path;

/// Whether a path ends like this, as `plan.toml` ends with `toml`.
pub fn ends_with(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == ending)
}

/// The paths of all files below a folder, in order, with `/`.
pub fn files_below(root: &Path) -> Vec<String> {
    let mut open = vec![root.to_owned()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let path = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
