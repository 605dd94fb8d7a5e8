//! Style, script and picture of the site, with their content's hash in their names.
//!
//! The style ends with the accent colour and the style of the stakeholder map, so pages need no
//! style of their own.

use xxhash_rust::xxh3::xxh3_64;

use super::colour::Colour;
use super::map;

const STYLE: &str = include_str!("../../templates/site/site.css");
const SCRIPT: &str = include_str!("../../templates/site/site.js");
const ICON: &str = include_str!("../../templates/site/favicon.svg");
const ROBOTS: &str = "User-agent: *\nDisallow: /\n";

const ACCENT: Colour = Colour([0x1f, 0x4e, 0x79]);
const LIGHT_GROUND: Colour = Colour([0xf4, 0xf5, 0xf6]);
const DARK_GROUND: Colour = Colour([0x22, 0x27, 0x2d]);

/// The files that all pages use.
#[derive(Debug, Clone)]
pub(super) struct Assets {
    style: (String, String),
    script: (String, String),
    icon: (String, String),
}

impl Assets {
    /// The files in an accent colour, `#rrggbb`.
    pub(super) fn new(accent: Option<&str>) -> Self {
        let accent = accent.and_then(Colour::of).unwrap_or(ACCENT);
        let style = format!("{STYLE}{}{}", map::style(), accent_style(accent));
        let dark = accent.readable_on(LIGHT_GROUND, Colour([0; 3]));
        let icon = ICON.replace("#1f4e79", &dark.css());
        Self {
            style: named("site", "css", style),
            script: named("site", "js", SCRIPT.to_owned()),
            icon: named("icon", "svg", icon),
        }
    }

    /// Path of the style.
    pub(super) fn style(&self) -> &str {
        &self.style.0
    }

    /// Path of the script.
    pub(super) fn script(&self) -> &str {
        &self.script.0
    }

    /// Path of the picture in a browser's tab.
    pub(super) fn icon(&self) -> &str {
        &self.icon.0
    }

    /// All files: path and text.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = [&self.style, &self.script, &self.icon];
        let own = own.into_iter().map(|(path, text)| (path.as_str(), text.as_str()));
        own.chain([("robots.txt", ROBOTS)])
    }
}

fn named(stem: &str, extension: &str, text: String) -> (String, String) {
    (format!("assets/{stem}.{:016x}.{extension}", xxh3_64(text.as_bytes())), text)
}

fn accent_style(accent: Colour) -> String {
    let light = accent.readable_on(LIGHT_GROUND, Colour([0; 3])).css();
    let dark = accent.readable_on(DARK_GROUND, Colour([255; 3])).css();
    format!(
        ":root{{--accent:{light}}}\n\
         @media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{--accent:{dark}}}}}\n\
         :root[data-theme=dark]{{--accent:{dark}}}\n\
         @media print{{:root:root{{--accent:{light}}}}}\n"
    )
}
