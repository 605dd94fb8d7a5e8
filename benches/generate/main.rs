//! Writes a generated workspace into a folder: `cargo bench --bench generate -- PLANS DIR [SEED]`.
//!
//! The same size and seed give the same bytes. The folder must be empty or not exist. `--profile dev`
//! before `--` saves the release build.

#![allow(clippy::disallowed_methods, reason = "writes a workspace for measurements to the disk")]
#![allow(unreachable_pub, reason = "the generator is shared with the tests")]
#![allow(clippy::print_stdout, reason = "says what it wrote")]

#[path = "mod.rs"]
mod generate;

use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds `--bench` to what the user gave.
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let [size, folder, seed @ ..] = &args[..] else {
        return Err("usage: cargo bench --bench generate -- PLANS DIR [SEED]".into());
    };
    let seed = seed.first().map_or(Ok(1), |seed| seed.parse())?;
    let size = size.parse()?;
    let root = Path::new(folder);
    if root.exists() && fs::read_dir(root)?.next().is_some() {
        return Err(format!("`{folder}` is not empty").into());
    }
    let files = generate::generate(size, seed);
    for (path, text) in &files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, text)?;
    }
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    let faults = generate::faults(size, seed).len();
    println!(
        "{} files, {} kB, {size} plans with {faults} faults in {folder}",
        files.len(),
        bytes / 1000
    );
    Ok(())
}
