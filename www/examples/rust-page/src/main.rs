//! Shows the page, with the mock Graph of `cargo xtask start`.

use graph_shifts::send::Sender;
use leptos::prelude::*;
use rust_page::{Graph, Page};

fn main() {
    mount_to_body(|| {
        let graph = Graph {
            base_url: "http://localhost:4173/v1.0".to_owned(),
            // The mock takes any token. An app passes a function that gets one, from MSAL for example: `Sender::with_tokens(..)`.
            sender: Sender::new("of-this-page"),
            team: "3d88b7a2-f988-4f4b-bb34-d66df66af126".to_owned(),
        };
        view! { <Page graph monday="2026-11-23" /> }
    });
}
