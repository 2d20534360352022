//! The chores of this project: `cargo xtask help` lists them.

mod coverage;
mod data;

fn main() -> Result<(), String> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.split_first() {
        Some((chore, rest)) if chore == "data" => data::run(rest),
        Some((chore, rest)) if chore == "catalog-coverage" => coverage::run(rest),
        _ => Err("chores: data, catalog-coverage".to_owned()),
    }
}
