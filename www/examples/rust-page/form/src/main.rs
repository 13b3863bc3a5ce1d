//! Shows the form, with the mock Graph of `cargo xtask start`.

use leptos::prelude::*;
use rust_form::Page;

fn main() {
    mount_to_body(
        || view! { <Page base_url="http://localhost:4173/v1.0" token="of-this-page" team="3d88b7a2-f988-4f4b-bb34-d66df66af126" /> },
    );
}
