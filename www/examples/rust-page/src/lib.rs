//! A page that shows the open shifts of a team's week, and changes one. It uses Leptos and the features `models` and `send` of graph-shifts.
//!
//! `cargo xtask start` serves the mock Graph. `trunk serve --open` in this directory builds and serves the page; it needs
//! [trunk](https://trunkrs.dev) and the Rust target `wasm32-unknown-unknown`.

mod form;
mod graph;
mod page;
mod week;

pub use graph::Graph;
pub use page::Page;
