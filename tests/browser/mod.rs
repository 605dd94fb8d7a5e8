//! The site and the preview in a real Chromium, driven by chromedriver over plain HTTP on loopback.
//!
//! Without chromedriver these tests fail and say what to do; they are never skipped.

mod axe;
mod client;
mod http;
mod map;
mod page;
mod pages;
mod preview;
mod selftest;

pub use axe::axe;
pub use client::{Browser, key};
