//! Shows the page for the mock Graph of `cargo xtask start`. `trunk serve` serves it.

use graph_shifts::send::Sender;
use rust_page::{Graph, Page};

fn main() {
    leptos::mount::mount_to_body(|| {
        leptos::view! {
            <Page graph=Graph {
                base_url: "http://localhost:4173/v1.0".to_owned(),
                // In an app, a function that gets it from MSAL: `Sender::with_tokens`.
                sender: Sender::new("of-this-page"),
                team: "3d88b7a2-f988-4f4b-bb34-d66df66af126".to_owned(),
            } />
        }
    });
}
