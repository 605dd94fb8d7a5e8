//! `keyplan explain`: one rule whole, or all of them with a line each.
//!
//! All it prints comes from the rule's value and the message catalogue, so that it cannot differ
//! from them.

use std::fmt::Write;

use super::arguments::{ExplainArguments, Manual};
use super::output::{Exit, Output};
use super::session::Session;
use crate::check::{self, Rule, Standing, Timing};
use crate::error::{Error, Result};
use crate::i18n::{Language, Message};

pub(super) fn run(
    arguments: &ExplainArguments,
    session: &Session,
    output: &mut Output,
) -> Result<Exit> {
    let language = session.language;
    let page = |rule: &Rule| match arguments.format {
        Manual::Text => page(rule, language),
        Manual::Markdown => markdown(rule, language),
    };
    let text = match &arguments.rule {
        Some(name) => page(named(name)?),
        None if arguments.all => check::all().map(page).collect::<Vec<_>>().join("\n"),
        None => list(language),
    };
    output.print(&text)?;
    Ok(Exit::Clean)
}

fn named(name: &str) -> Result<&'static Rule> {
    check::find(name).ok_or_else(|| {
        let error = Error::usage(format!("there is no rule `{name}`"));
        match check::nearest_name(name) {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error.hint("`keyplan explain` lists the rules"),
        }
    })
}

/// A line a rule.
fn list(language: Language) -> String {
    let mut out = String::new();
    let width = check::all().map(|rule| rule.name.len()).max().unwrap_or_default();
    for rule in check::all() {
        let title = attribute(rule, "title", language);
        let _ = writeln!(out, "{:width$}  {:7}  {title}", rule.name, level(rule, language));
    }
    out
}

/// A rule whole: what, why, bad, good, what to do, how to silence it.
fn page(rule: &Rule, language: Language) -> String {
    let said = |key: &'static str| Message::new(key).in_language(language);
    let mut out = format!("{}  ({})\n", rule.name, level(rule, language));
    let _ = writeln!(out, "{}\n", attribute(rule, "title", language));
    let _ = writeln!(out, "{}", attribute(rule, "why", language));
    if rule.timing == Timing::Today {
        let _ = writeln!(out, "{}", said("explain-dated"));
    }
    for threshold in rule.thresholds {
        let (name, default) = (threshold.name, threshold.default);
        let _ = writeln!(out, "`{name}` = {default}: {}", attribute(rule, name, language));
    }
    let _ = writeln!(out, "\n{}\n{}", said("explain-bad"), indented(rule.bad));
    let _ = writeln!(out, "\n{}\n{}", said("explain-good"), indented(rule.good));
    let _ = writeln!(out, "\n{} {}", said("explain-help"), attribute(rule, "help", language));
    if rule.is_silenceable() {
        let silence = Message::new("explain-silence").with("rule", rule.name);
        let _ = writeln!(out, "\n{}", silence.in_language(language));
    }
    out
}

/// A rule whole, as a section of documentation.
fn markdown(rule: &Rule, language: Language) -> String {
    let said = |key: &'static str| Message::new(key).in_language(language);
    let mut out = format!("## {}\n\n", rule.name);
    let _ = writeln!(out, "*{}*: {}.\n", level(rule, language), attribute(rule, "title", language));
    let _ = writeln!(out, "{}", attribute(rule, "why", language));
    if rule.timing == Timing::Today {
        let _ = writeln!(out, "{}", said("explain-dated"));
    }
    for threshold in rule.thresholds {
        let (name, default) = (threshold.name, threshold.default);
        let _ = writeln!(out, "\n- `{name} = {default}`: {}", attribute(rule, name, language));
    }
    for (key, example) in [("explain-bad", rule.bad), ("explain-good", rule.good)] {
        let _ = writeln!(out, "\n{}\n\n```toml\n{example}\n```", said(key));
    }
    let _ = writeln!(out, "\n{} {}.", said("explain-help"), attribute(rule, "help", language));
    out
}

fn level(rule: &Rule, language: Language) -> String {
    match rule.standing {
        Standing::On => Message::new(format!("severity-{}", rule.severity)).in_language(language),
        Standing::Off => Message::new("explain-off").in_language(language),
    }
}

fn attribute(rule: &Rule, name: &str, language: Language) -> String {
    Message::new(format!("{}.{name}", rule.key())).with("rule", rule.name).in_language(language)
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
