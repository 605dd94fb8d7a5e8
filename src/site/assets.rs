//! Style, script and picture of the site, with their content's hash in their names.
//!
//! The style ends with the accent colour and the style of the stakeholder map's picture. The page of the
//! map alone has a style and a script of its own.

use xxhash_rust::xxh3::xxh3_64;

use super::colour::Colour;
use super::map;

const STYLE: &str = include_str!("../../templates/site/site.css");
const CHARTS: &str = include_str!("../../templates/site/charts.css");
const SCRIPT: &str = include_str!("../../templates/site/site.js");
const BRIEF: &str = include_str!("../../templates/site/brief.css");
const JOINT: &str = include_str!("../../templates/site/joint.css");
const SLIDES: &str = include_str!("../../templates/site/slides.css");
const SLIDES_SCRIPT: &str = include_str!("../../templates/site/slides.js");
const SEARCH: &str = include_str!("../../templates/site/search.js");
const CHANGES: &str = include_str!("../../templates/site/changes.css");
const MAP_STYLE: &str = include_str!("../../templates/site/map.css");
const MAP_SCRIPT: &str = include_str!("../../templates/site/map.js");
const ICON: &str = include_str!("../../templates/site/favicon.svg");
const ROBOTS: &str = "User-agent: *\nDisallow: /\n";

const ACCENT: Colour = Colour([0x1f, 0x4e, 0x79]);
const LIGHT_GROUND: Colour = Colour([0xf4, 0xf5, 0xf6]);
const DARK_GROUND: Colour = Colour([0x22, 0x27, 0x2d]);

/// The files that all pages use.
#[derive(Debug, Clone)]
pub(super) struct Assets {
    style: (String, String),
    charts: (String, String),
    brief: (String, String),
    joint: (String, String),
    slides: (String, String),
    slides_script: (String, String),
    search: (String, String),
    script: (String, String),
    map_style: (String, String),
    map_script: (String, String),
    icon: (String, String),
}

impl Assets {
    /// The files in an accent colour, `#rrggbb`.
    pub(super) fn new(accent: Option<&str>) -> Self {
        let accent = accent_of(accent);
        let style = compact(&site_style(accent));
        let dark = accent.readable_on(LIGHT_GROUND, Colour([0; 3]));
        let icon = ICON.replace("#1f4e79", &dark.css());
        Self {
            style: named("site", "css", style),
            charts: named("charts", "css", compact(CHARTS)),
            brief: named("brief", "css", compact(BRIEF)),
            joint: named("joint", "css", compact(JOINT)),
            slides: named("slides", "css", compact(SLIDES)),
            slides_script: named("slides", "js", SLIDES_SCRIPT.to_owned()),
            search: named("search", "js", SEARCH.to_owned()),
            script: named("site", "js", SCRIPT.to_owned()),
            map_style: named("map", "css", compact(MAP_STYLE)),
            map_script: named("map", "js", map_script()),
            icon: named("icon", "svg", icon),
        }
    }

    /// Path of the style.
    pub(super) fn style(&self) -> &str {
        &self.style.0
    }

    /// Path of the style that only pages with charts need.
    pub(super) fn charts(&self) -> &str {
        &self.charts.0
    }

    /// Path of the style of the account on one page.
    pub(super) fn brief(&self) -> &str {
        &self.brief.0
    }

    /// Path of the style of the plan that both sides share.
    pub(super) fn joint(&self) -> &str {
        &self.joint.0
    }

    /// Path of the style of the slides.
    pub(super) fn slides(&self) -> &str {
        &self.slides.0
    }

    /// Path of the script that turns slides.
    pub(super) fn slides_script(&self) -> &str {
        &self.slides_script.0
    }

    /// Path of the script that finds things.
    pub(super) fn search(&self) -> &str {
        &self.search.0
    }

    /// Path of the script.
    pub(super) fn script(&self) -> &str {
        &self.script.0
    }

    /// Path of what the page of the stakeholder map needs beside the style.
    pub(super) fn map_style(&self) -> &str {
        &self.map_style.0
    }

    /// Path of the script that adds tools to the stakeholder map.
    pub(super) fn map_script(&self) -> &str {
        &self.map_script.0
    }

    /// Path of the picture in a browser's tab.
    pub(super) fn icon(&self) -> &str {
        &self.icon.0
    }

    /// The files that pages for guests need; the others tell of pages that they do not have.
    pub(super) fn files_for_guests(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = [&self.style, &self.charts, &self.joint, &self.script, &self.icon];
        let own = own.into_iter().map(|(path, text)| (path.as_str(), text.as_str()));
        own.chain([("robots.txt", ROBOTS)])
    }

    /// All files: path and text.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = [
            &self.style,
            &self.charts,
            &self.brief,
            &self.joint,
            &self.slides,
            &self.slides_script,
            &self.search,
            &self.script,
            &self.map_style,
            &self.map_script,
            &self.icon,
        ];
        let own = own.into_iter().map(|(path, text)| (path.as_str(), text.as_str()));
        own.chain([("robots.txt", ROBOTS)])
    }
}

/// The style of the page of changes, which has it within itself.
pub(super) fn page_style(accent: Option<&str>) -> String {
    compact(&format!("{}\n{CHANGES}", site_style(accent_of(accent))))
}

fn accent_of(accent: Option<&str>) -> Colour {
    accent.and_then(Colour::of).unwrap_or(ACCENT)
}

/// The style of the site in an accent colour.
fn site_style(accent: Colour) -> String {
    format!("{STYLE}{}\n{}", map::style(), accent_style(accent))
}

fn named(stem: &str, extension: &str, text: String) -> (String, String) {
    (format!("assets/{stem}.{:016x}.{extension}", xxh3_64(text.as_bytes())), text)
}

/// The script of the map with the style of the picture, for pictures that a reader takes along: a page
/// opened from the disk may not read its own style sheets.
fn map_script() -> String {
    let style = map::style().replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
    MAP_SCRIPT.replace("{style}", &style)
}

/// The accent colour, as it can be read on light and on dark ground.
fn accent_style(accent: Colour) -> String {
    let light = accent.readable_on(LIGHT_GROUND, Colour([0; 3])).css();
    let dark = accent.readable_on(DARK_GROUND, Colour([255; 3])).css();
    format!(":root{{--accent:light-dark({light},{dark})}}")
}

/// A stylesheet without comments and without space at the ends of its lines.
fn compact(style: &str) -> String {
    let mut kept = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let kept = kept.replace(": ", ":").replace(" {", "{").replace("#ffffff", "#fff");
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    let joined = lines.fold(String::with_capacity(kept.len()), |mut joined, line| {
        if !joined.is_empty() && !joined.ends_with(['{', '}', ';', ',']) {
            joined.push(' ');
        }
        joined.push_str(line);
        joined
    });
    joined.replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The colours of the stylesheet in one theme, by name.
    fn palette(theme: usize) -> BTreeMap<&'static str, Colour> {
        let declarations =
            STYLE.split(['{', ';', '}']).filter_map(|one| one.trim().split_once(':'));
        let colours = declarations.filter_map(|(name, value)| {
            let pair = value.strip_prefix("light-dark(")?.strip_suffix(')')?;
            Some((name.strip_prefix("--")?, Colour::of(pair.split(',').nth(theme)?)?))
        });
        colours.collect()
    }

    #[test]
    fn every_text_can_be_read_in_both_themes() {
        for theme in 0..2 {
            let colours = palette(theme);
            let grounds = ["ground", "surface", "sunken"];
            for (text, ground) in
                ["ink", "muted"].iter().flat_map(|text| grounds.map(|ground| (*text, ground)))
            {
                let contrast = colours[text].contrast(colours[ground]);
                assert!(contrast >= 4.5, "{theme}: {text} on {ground}: {contrast:.2}");
            }
            for tone in ["good", "warn", "bad", "info", "quiet"] {
                let own = format!("{tone}-ground");
                for ground in [own.as_str(), "surface"] {
                    let contrast = colours[tone].contrast(colours[ground]);
                    assert!(contrast >= 4.5, "{theme}: {tone} on {ground}: {contrast:.2}");
                }
                let fill = colours[format!("{tone}-fill").as_str()].contrast(colours["surface"]);
                assert!(tone == "quiet" || fill >= 2.5, "{theme}: {tone}-fill: {fill:.2}");
            }
        }
    }

    #[test]
    fn the_budgets_are_held() {
        let assets = Assets::new(None);
        // As they lie on the disk; compressed, as servers send them, they are a quarter.
        assert!(assets.style.1.len() <= 44 * 1024, "{}", assets.style.1.len());
        assert!(assets.charts.1.len() <= 8 * 1024, "{}", assets.charts.1.len());
        assert!(assets.script.1.len() <= 10_000, "{}", assets.script.1.len());
        assert!(assets.map_style.1.len() <= 10_000, "{}", assets.map_style.1.len());
        assert!(assets.map_script.1.len() <= 60_000, "{}", assets.map_script.1.len());
    }

    #[test]
    fn leaves_what_matters_of_a_style() {
        assert_eq!(compact("a{\n  b: c;\n}\n/* x */\nd e,\nf {g:h}\n"), "a{b:c}d e,f{g:h}");
    }
}
