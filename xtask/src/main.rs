//! The developer's commands: `cargo xtask start | test | build | bench | lint`.

fn main() {}
