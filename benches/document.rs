//! Reading documents: our arena beside the `toml` crate's tree on the same bytes.

#[path = "../tests/document/plan.rs"]
mod plan;

use std::sync::Arc;

use divan::Bencher;
use divan::counter::BytesCount;
use keyplan::document::Toml;

fn main() {
    divan::main();
}

/// How many plans are in the file: one of 11 KB, a file of 1 MB.
const SIZES: [usize; 2] = [1, 110];

#[divan::bench(args = SIZES)]
fn arena(bencher: Bencher<'_, '_>, size: usize) {
    let text: Arc<str> = plan::plans(size).into();
    bencher.counter(BytesCount::of_str(&text)).bench(|| Toml::parse(Arc::clone(&text)));
}

#[divan::bench(args = SIZES)]
fn arena_with_one_mistake(bencher: Bencher<'_, '_>, size: usize) {
    let text: Arc<str> = plan::plans(size).replacen("\"approver\"]", "\"approver\"", 1).into();
    bencher.counter(BytesCount::of_str(&text)).bench(|| Toml::parse(Arc::clone(&text)));
}

#[divan::bench(args = SIZES)]
fn toml_crate(bencher: Bencher<'_, '_>, size: usize) {
    let text = plan::plans(size);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| toml::de::DeTable::parse(divan::black_box(&text)).map(drop));
}
