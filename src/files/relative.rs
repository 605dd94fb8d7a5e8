//! Paths that a file names from where it stands: resolved from the folder above, and written back.
//!
//! In come texts as people write them, `..` and all; nothing here asks the disk.

/// The path that `target` means when a file in `folder` names it, from the same root as `folder`; `..` is
/// resolved as far as it goes.
pub fn resolved(folder: Option<&str>, target: &str) -> String {
    let mut parts: Vec<&str> = folder.map(|folder| folder.split('/').collect()).unwrap_or_default();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// How a file in `folder` names `path`, from the same root.
pub fn relative(folder: Option<&str>, path: &str) -> String {
    let from: Vec<&str> = folder.map(|folder| folder.split('/').collect()).unwrap_or_default();
    let to: Vec<&str> = path.split('/').collect();
    let folders = to.len().saturating_sub(1);
    let shared = from.iter().zip(&to[..folders]).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - shared);
    up.chain(to[shared..].iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolves_what_stands_beside() {
        assert_eq!(resolved(Some("reviews"), "../assets/logo.png"), "assets/logo.png");
        assert_eq!(resolved(None, "./a.md"), "a.md");
        assert_eq!(resolved(None, "../../etc"), "../../etc");
    }

    #[test]
    fn names_a_file_from_a_folder() {
        assert_eq!(relative(Some("reviews"), "assets/logo.png"), "../assets/logo.png");
        assert_eq!(relative(Some("a/b"), "a/c/d.md"), "../c/d.md");
        assert_eq!(relative(Some("a"), "a/d.md"), "d.md");
        assert_eq!(relative(None, "a/d.md"), "a/d.md");
    }
}
