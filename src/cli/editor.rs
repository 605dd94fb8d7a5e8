//! The editors that a click in the preview can open, by the addresses that each of them listens to.
//!
//! The list is fixed: an address that a repository could choose might start anything.

use std::path::Path;
use std::str::FromStr;

/// An editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Editor {
    Code,
    Codium,
    Cursor,
    Zed,
    Idea,
}

impl Editor {
    /// Every editor with its name on the command line.
    const ALL: [(&'static str, Self); 5] = [
        ("vscode", Self::Code),
        ("vscodium", Self::Codium),
        ("cursor", Self::Cursor),
        ("zed", Self::Zed),
        ("idea", Self::Idea),
    ];

    /// The names of all.
    pub(super) fn names() -> String {
        Self::ALL.map(|(name, _)| name).join(", ")
    }

    /// The address that opens a line of a file of the plans; both stand in braces.
    pub(super) fn pattern(self, root: &Path) -> String {
        let root = root.display().to_string().replace('\\', "/");
        let root = root.trim_start_matches('/');
        match self {
            Self::Code => format!("vscode://file/{root}/{{path}}:{{line}}"),
            Self::Codium => format!("vscodium://file/{root}/{{path}}:{{line}}"),
            Self::Cursor => format!("cursor://file/{root}/{{path}}:{{line}}"),
            Self::Zed => format!("zed://file/{root}/{{path}}:{{line}}"),
            Self::Idea => format!("idea://open?file=/{root}/{{path}}&line={{line}}"),
        }
    }
}

impl FromStr for Editor {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, editor)| editor).ok_or(())
    }
}
