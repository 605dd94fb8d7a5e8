//! The site and the preview in a real Chromium, driven by chromedriver over plain HTTP on loopback.
//!
//! Without chromedriver these tests fail and say what to do; they are never skipped.

mod client;
mod http;
mod page;
mod selftest;

pub use client::Browser;
